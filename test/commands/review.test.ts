// The review in the terminal, key by key.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { auditCommand } from '../../src/commands/audit.js';
import { decideCommand } from '../../src/commands/decide.js';
import { reviewCommand } from '../../src/commands/review.js';
import type { Terminal } from '../../src/commands/terminal.js';
import type { FilterOptions } from '../../src/commands/conflicts.js';
import { concord, folderWith, workspace } from './concord.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A terminal in the folder whose person presses these keys; one that is a function is called instead. */
function terminal(keys: readonly (string | (() => Promise<unknown>))[] | null): Terminal & { readonly shown: () => string } {
  const left = [...(keys ?? [])];
  let shown = '';
  const key = async (): Promise<string | null> => {
    const next = left.shift();
    if (typeof next !== 'function') return next ?? null;
    await next();
    return key();
  };
  return {
    folder,
    self: { command: ['none'], environment: {} },
    version: '1.0.0',
    stdin: (async function* () {})(),
    stepSummary: null,
    width: 80,
    isColoured: false,
    password: null,
    stopped: async () => {},
    now: () => '2026-01-02T03:04:05.000Z',
    keyboard: () => (keys === null ? null : { key, close: () => {} }),
    print: async (text) => {
      shown += text;
    },
    tell: () => {},
    progress: () => {},
    shown: () => shown,
  };
}

async function reviewed(keys: readonly (string | (() => Promise<unknown>))[], filter: FilterOptions = {}): Promise<string> {
  const used = terminal(keys);
  await reviewCommand({ by: 'Ann', ...filter }, used);
  return used.shown();
}
const begin = async () => {
  folder = folderWith(workspace);
  await auditCommand([], {}, terminal([]));
};
const said = () =>
  readFileSync(join(folder, 'decisions.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ verdict, because, side, condition, text, assignee, note, view }) => {
      const answer = side === undefined ? undefined : view.sides[side].answer;
      const all = { verdict, answer, because, condition, text, assignee, note };
      return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null));
    });
const typed = (words: string) => words.split('');

test('from the first audit to "no open hard conflict" by keyboard alone', async () => {
  await begin();
  const shown = await reviewed(['1', '2']);
  expect(shown).toContain('1 of 2 · 2 of 2 to decide · open');
  expect(shown).toContain('2 of 2 · 1 of 2 to decide · open');
  expect(shown).toContain('2 of 2 conflicts decided, 0 hard ones open');
  expect(concord(folder, ['audit', '--fail-on', 'hard']).status).toBe(0);
  expect(await reviewed(['1'])).toContain('Nothing is to be decided');
});

test('each quote stands in its paragraph, with place, answers and the reason', async () => {
  await begin();
  const shown = await reviewed(['\r', 'q']);
  expect(shown).toContain(
    'sources/bench.md:3 › Pine and oak compared\n     Pine is cheaper than oak. »Pine is easy to carve«. Oak lasts for decades.',
  );
  expect(shown).toMatch(/hard antonym: “difficult” and “easy” exclude each other\.\n 1 {2}difficult\n/);
  expect(shown).toContain('1-9  keep that side');
});

describe('keys', () => {
  test.each<[note: string, keys: readonly string[], expected: object]>([
    ['keep', ['1'], { verdict: 'keep' }],
    ['keep, the others are outdated', ['o', '1'], { verdict: 'keep', because: 'outdated' }],
    ['a reason thought over', ['o', 'w', '1'], { verdict: 'keep', because: 'wrong' }],
    ['a side that is not there decides nothing', ['7', 'a'], { verdict: 'dispute' }],
    ['no contradiction', ['d'], { verdict: 'not-a-contradiction' }],
    ['both', ['b', ...typed('when drx'), '\u007f', 'y', '\r'], { verdict: 'both-under-condition', condition: 'when dry' }],
    ['both, thought better of', ['b', ...typed('when'), '\u001b', 'd'], { verdict: 'not-a-contradiction' }],
    ['both under no condition is nothing', ['b', '\r', 'd'], { verdict: 'not-a-contradiction' }],
    ['rewrite', ['r', ...typed('It depends.'), '\r'], { verdict: 'rewrite', text: 'It depends.' }],
    ['source', ['s', ...typed('Bea'), '\r'], { verdict: 'needs-source', assignee: 'Bea' }],
    ['source, of nobody in particular', ['s', '\r'], { verdict: 'needs-source' }],
    ['dispute', ['a'], { verdict: 'dispute' }],
    ['note', ['n', ...typed('ask q'), '\r'], { verdict: 'note', note: 'ask q' }],
    ['an unknown key is nothing', ['z', '\u001b[A', '?', 'a'], { verdict: 'dispute' }],
  ])('%s', async (_, keys, expected) => {
    await begin();
    await reviewed([...keys, 'q']);
    expect(said()).toEqual([expect.objectContaining(expected)]);
  });

  test('skip comes to the next one, back to the one before', async () => {
    await begin();
    await reviewed([' ', 'd', 'q']);
    const [second] = readFileSync(join(folder, 'decisions.jsonl'), 'utf8')
      .split('\n')
      .map((line) => JSON.parse(line || '{}').view?.title);
    rmSync(join(folder, 'decisions.jsonl'));
    await reviewed([' ', 'p', 'd', 'q']);
    expect(JSON.parse(readFileSync(join(folder, 'decisions.jsonl'), 'utf8')).view.title).not.toBe(second);
  });

  test('undo takes back the last decision, one after the other, and shows it again', async () => {
    await begin();
    const shown = await reviewed(['d', 'u', 'a', 'q']);
    expect(said().map(({ verdict }) => verdict)).toEqual(['not-a-contradiction', 'undo', 'dispute']);
    expect(shown).toContain('1 of 2 · 2 of 2 to decide · reopened');
    expect(await reviewed(['u', 'q'])).toContain('Nothing to undo');
  });
});

test('a filter narrows the queue', async () => {
  await begin();
  expect(await reviewed(['q'], { kind: ['antonym'] })).toContain('1 of 1 · 2 of 2 to decide');
  await expect(reviewed(['q'], { kind: ['mood'] })).rejects.toThrow('Unexpected --kind "mood", expected one of negation');
});

test('a decision on an outdated view is refused and shown', async () => {
  await begin();
  const id = concord(folder, ['conflicts']).stdout.split(' ')[0] ?? '';
  const elsewhere = () => decideCommand([id, 'dispute', undefined], { by: 'Bea' }, terminal([]));
  const shown = await reviewed([elsewhere, 'd', 'q']);
  expect(shown).toContain('Somebody else decided it meanwhile; nothing was changed');
  expect(shown).toContain('A genuine dispute: attribute both — Bea, 2026-01-02');
  expect(said().map(({ verdict }) => verdict)).toEqual(['dispute']);
});

test('words of articles cannot steer the terminal', async () => {
  await begin();
  const bench = join(folder, 'sources/bench.md');
  writeFileSync(bench, readFileSync(bench, 'utf8').replace('Oak lasts', '\u001b[2JOak lasts'));
  await auditCommand([], {}, terminal([]));
  expect(await reviewed(['q'])).not.toContain('\u001b');
});

test('without a keyboard it says what to do instead', async () => {
  await begin();
  await expect(reviewCommand({}, terminal(null))).rejects.toThrow(/needs a terminal with a keyboard.*concord decide/);
  expect(concord(folder, ['review'])).toMatchObject({ status: 2, stderr: expect.stringContaining('needs a terminal') });
});
