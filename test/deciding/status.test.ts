// The life of a conflict: what is decided of it, and what becomes of that when articles change.
import { describe, expect, test } from 'vitest';
import { undo } from '../../src/deciding/deciding.js';
import type { Entry } from '../../src/deciding/decision.js';
import { isOpen, judgedAnew } from '../../src/deciding/status.js';
import { audited, conflictOn, decided, keeping, signature, type Texts, timber } from './articles.js';

const dismissal = { verdict: 'not-a-contradiction', because: 'misread' } as const;
const dismissed = decided('carve', dismissal, timber);
const kept = keeping('carve', 'easy', timber);

const edited = (path: string, from: string, to: string, texts: Texts = timber): Texts => {
  const text = texts[path] ?? '';
  if (!text.includes(from)) throw new Error(`Unexpected ${path}, expected "${from}" in it`);
  return { ...texts, [path]: text.replace(from, to) };
};
const statusOn = (words: string, texts: Texts, entries: readonly Entry[]) => conflictOn(words, audited(texts, entries)).status;

describe('what leaves a decision as it is', () => {
  const unrelated = '# Slate roofs\n\nSlate is heavy. Slate roofs last for a century.\n';
  const rows: [note: string, texts: Texts][] = [
    ['nothing happened', timber],
    [
      'a paragraph before it: lines and offsets move',
      edited('bench.md', '\n\nPine', '\n\nA word of thanks to the sawmill.\n\nPine'),
    ],
    ['a paragraph after it', { ...timber, 'plane.md': `${timber['plane.md']}\n## Thanks\n\nTo the sawmill.\n` }],
    ['its file has another name', { 'shelf/bench.md': timber['bench.md'] ?? '', 'plane.md': timber['plane.md'] ?? '' }],
    ['both files have another name', { 'a.md': timber['plane.md'] ?? '', 'z.md': timber['bench.md'] ?? '' }],
    ['an article on something else', { ...timber, 'slate.md': unrelated }],
    ['an exact copy of an article, which is no witness', { ...timber, 'a-copy.md': timber['bench.md'] ?? '' }],
    ['it is set in bold and broken over two lines', edited('bench.md', 'Pine is easy to carve', 'Pine is\n**easy** to carve')],
    ['another sentence of its paragraph is edited', edited('bench.md', 'Oak lasts for decades', 'Oak lasts for a century')],
    [
      'its sentence moves to another paragraph',
      edited('bench.md', 'Pine is easy to carve. Oak lasts for decades.', 'Oak lasts for decades.\n\nPine is easy to carve.'),
    ],
  ];
  test.each(rows)('%s', (_, texts) => {
    expect(statusOn('carve', texts, dismissed)).toBe('decided');
    expect(statusOn('carve', texts, kept)).toBe('pending-edit');
    // The other conflict was not decided, whatever became of the first.
    expect(audited(texts, dismissed).conflicts.filter(isOpen)).toHaveLength(audited(texts).conflicts.length - 1);
  });
});

describe('what makes an editor look again', () => {
  const third = '# Carving\n\n## Pine\n\nPine is hard to carve.\n';
  test.each<[note: string, texts: Texts, entries: readonly Entry[], status: string]>([
    [
      'a side says it in other words',
      edited('plane.md', 'Pine is difficult to carve', 'Pine is really difficult to carve'),
      dismissed,
      'stale',
    ],
    [
      'the losing side was edited, and contradicts still',
      edited('plane.md', 'Pine is difficult to carve', 'Pine is very hard to carve'),
      kept,
      'stale',
    ],
    ['the kept side was edited', edited('bench.md', 'Pine is easy to carve', 'Pine is quite easy to carve'), kept, 'stale'],
    ['a claim joined the losing side', { ...timber, 'third.md': third }, kept, 'new-evidence'],
    ['a claim joined what was no contradiction', { ...timber, 'third.md': third }, dismissed, 'new-evidence'],
  ])('%s', (_, texts, entries, status) => {
    const conflict = conflictOn('carve', audited(texts, entries));
    expect(conflict.status).toBe(status);
    // What was decided is shown all the same, to be confirmed or replaced.
    expect(conflict.decision).toEqual(entries.at(-1));
  });

  test('confirmed with the new claim in view, it is decided again, under the same key', () => {
    const texts = { ...timber, 'third.md': third };
    const again = decided('carve', dismissal, texts, dismissed);
    expect(statusOn('carve', texts, again)).toBe('decided');
    expect(again.map(({ key, turn }) => [key === again[0]?.key, turn])).toEqual([
      [true, 1],
      [true, 2],
    ]);
  });
});

describe('a losing side', () => {
  test.each<[note: string, texts: Texts]>([
    ['that is corrected', edited('plane.md', 'Pine is difficult to carve', 'Pine is easy to carve')],
    ['that is deleted', edited('plane.md', ' Pine is difficult to carve.', '')],
    ['whose article is deleted', { 'bench.md': timber['bench.md'] ?? '' }],
  ])('%s is verified', (_, texts) => {
    const { settled, conflicts } = audited(texts, kept);
    expect(conflicts.filter(({ title }) => title.includes('carve'))).toEqual([]);
    expect(settled.map(({ status, title, pending }) => ({ status, title, pending }))).toEqual([
      { status: 'verified', title: kept[0]?.view?.title, pending: [] },
    ]);
  });

  test('of several claims is pending until the last of them is gone', () => {
    const three: Texts = { ...timber, 'third.md': '# Carving\n\n## Pine\n\nPine is hard to carve.\n' };
    const entries = keeping('carve', 'easy', three);
    const half = edited('plane.md', ' Pine is difficult to carve.', '', three);
    const conflict = conflictOn('carve', audited(half, entries));
    expect(conflict.status).toBe('pending-edit');
    expect(conflict.pending.map(({ path }) => path)).toEqual(['third.md']);
    const all = edited('third.md', 'Pine is hard to carve.', 'Pine smells of resin.', half);
    expect(audited(all, entries).settled.map(({ status }) => status)).toEqual(['verified']);
  });

  test('is pending while its words stand, though the side that was kept has gone', () => {
    const texts = edited('bench.md', ' Pine is easy to carve.', '');
    expect(audited(texts, kept).settled).toMatchObject([{ status: 'pending-edit', pending: [{ path: 'plane.md' }] }]);
  });

  test('is pending while its article cannot be read: nothing is known of its words', () => {
    const { settled } = judgedAnew(
      { ...audited({ 'bench.md': timber['bench.md'] ?? '' }), problems: [{ path: 'plane.md', message: 'torn' }] },
      kept,
    );
    expect(settled).toMatchObject([{ status: 'pending-edit' }]);
  });

  test('whose few words stand elsewhere too is gone where it was', () => {
    const table = (price: string) => `| | Pine | Oak |\n|---|---|---|\n| Price | ${price} | expensive |\n`;
    const tables = (price: string): Texts => ({
      'one.md': `# Pine vs oak\n\nPine and oak are woods.\n\n${table('cheap')}`,
      'two.md': `# Oak vs pine\n\nPine and oak are compared here.\n\n${table(price)}`,
    });
    const lists = tables('expensive');
    const entries = keeping('pine', 'cheap', lists);
    const corrected = tables('cheap');
    expect(statusOn('pine', lists, entries)).toBe('pending-edit');
    expect(audited(corrected, entries).settled.map(({ status }) => status)).toEqual(['verified']);
  });
});

test('to rewrite both sides is verified when both are gone', () => {
  const entries = decided('carve', { verdict: 'rewrite', text: 'Dry pine is easy to carve.' }, timber);
  expect(statusOn('carve', timber, entries)).toBe('pending-edit');
  const half = edited('plane.md', 'Pine is difficult to carve', 'Dry pine is easy to carve');
  expect(audited(half, entries).settled).toMatchObject([{ status: 'pending-edit', pending: [{ path: 'bench.md' }] }]);
  const both = edited('bench.md', 'Pine is easy to carve', 'Dry pine is easy to carve', half);
  expect(audited(both, entries).settled).toMatchObject([{ status: 'verified' }]);
});

describe('undo', () => {
  const undone = (entries: readonly Entry[]): readonly Entry[] => {
    const entry = undo(entries[0]?.key ?? '', signature, entries);
    return entry === null ? entries : [...entries, entry];
  };

  test('opens the conflict again, and can itself be decided over', () => {
    const entries = undone(dismissed);
    expect(statusOn('carve', timber, entries)).toBe('reopened');
    expect(statusOn('carve', timber, keeping('carve', 'easy', timber, entries))).toBe('pending-edit');
  });

  test('of the second decision brings the first back', () => {
    const entries = undone(keeping('carve', 'easy', timber, dismissed));
    expect(statusOn('carve', timber, entries)).toBe('decided');
  });

  test('of nothing is nothing', () => {
    expect(undo('d-none', signature, dismissed)).toBeNull();
    expect(undo(dismissed[0]?.key ?? '', signature, undone(dismissed))).toBeNull();
  });
});

test('a note decides nothing, and what was decided before it stands', () => {
  expect(statusOn('carve', timber, decided('carve', { verdict: 'note' }, timber))).toBe('open');
  expect(statusOn('carve', timber, decided('carve', { verdict: 'note' }, timber, dismissed))).toBe('decided');
});

test('two conflicts between the same sentences are decided each for itself', () => {
  const texts: Texts = {
    'bench.md': '# Pine and oak\n\nPine is easy to carve and cheap to buy.\n',
    'plane.md': '# Pine and oak\n\nPine is difficult to carve and expensive to buy.\n',
  };
  const { conflicts } = audited(texts);
  expect(conflicts.length).toBeGreaterThan(1);
  const entries = decided(conflicts[0]?.title ?? '', dismissal, texts);
  expect(audited(texts, entries).conflicts.filter(isOpen)).toHaveLength(conflicts.length - 1);
});

describe('agreement', () => {
  const three: Texts = { ...timber, 'third.md': '# Pine and oak, a guide\n\nPine is easy to carve. Walnut darkens with age.\n' };
  const agreed = (entries: readonly Entry[]) =>
    audited(three, entries)
      .groups.filter(({ consensus }) => consensus)
      .map(({ statement }) => statement);
  const isAgreed = (entries: readonly Entry[]) => agreed(entries).some((statement) => statement.includes('easy to carve'));

  test('rests on no side of an open conflict, nor on a side that lost', () => {
    expect(isAgreed([])).toBe(false);
    expect(isAgreed(keeping('carve', 'difficult', three))).toBe(false);
  });

  test('rests on the side that was kept, and on what is no contradiction', () => {
    expect(isAgreed(keeping('carve', 'easy', three))).toBe(true);
    expect(isAgreed(decided('carve', dismissal, three))).toBe(true);
  });
});
