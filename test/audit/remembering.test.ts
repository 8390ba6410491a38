// An audit with a memory of earlier ones finds what one without it finds, whatever was edited between them; and does again only what the edit
// touches.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, audit, type Configuration } from '../../src/audit.js';
import { reportMarkdown } from '../../src/reporting/markdown.js';
import { jsonMemory } from './memory.js';

const unconfigured: Configuration = { subjects: [], ignoredSections: [] };

function article(path: string, text: string): Article {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const SENTENCES = [
  'The Pellar has a removable battery.',
  'The Pellar does not have a removable battery.',
  'The Norvik is faster than the Pellar.',
  'The Pellar is faster than the Norvik.',
  'The Norvik was launched in 2014.',
  'The Norvik was launched in 2017.',
  'The Norvik weighs 24 kg.',
  'The Pellar is ideal for commuters.',
  'The Pellar is not suitable for commuters.',
  'It is easy to fold, but hard to repair.',
  'The bike needs a strong lock.',
  // What is known over all sources: an alias, a part, a class, an abbreviation, a former name, an add-on.
  'The Norvik (also Norvik Classic) is a cargo bike.',
  'The Pellar Guard is an accessory for the Pellar.',
  'The Pellar is a folding bike.',
  'The Norvik has an Automatic Gear Box (AGB).',
  'The AGB of the Norvik is quiet.',
  'The Norvik was formerly called Norda.',
  'Pellar Sync is a plugin for planning tours.',
  'You can plan tours with Pellar Sync.',
  // Another subject, and words that stand in small letters or are counted nowhere else.
  'The Tarvo is another folding bike.',
  'The Tarvo costs 900 euros.',
  '- Gauge included',
  'A gauge is cheap.',
  '| | Pellar | Norvik |\n| --- | --- | --- |\n| Weight | 21 kg | 24 kg |\n| Learning curve | steep | gentle |\n',
];
const TITLES = ['Pellar or Norvik?', 'Pellar vs Tarvo', 'A month with the Norvik'];
const PATHS = ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'];

const text = fc
  .tuple(fc.constantFrom(...TITLES), fc.subarray(SENTENCES, { minLength: 2, maxLength: 9 }))
  .map(([title, said]) => `# ${title}\n\n${said.join('\n\n')}\n`);

type Edit = (texts: Map<string, string>) => void;
const path = fc.constantFrom(...PATHS);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(path, text).map(
    ([at, words]): Edit =>
      (texts) =>
        void texts.set(at, words),
  ),
  path.map(
    (at): Edit =>
      (texts) =>
        void texts.delete(at),
  ),
  fc.tuple(path, fc.constantFrom(...SENTENCES)).map(
    ([at, words]): Edit =>
      (texts) =>
        void (texts.has(at) && texts.set(at, `${texts.get(at)}\n${words}\n`)),
  ),
  fc.tuple(path, path).map(
    ([from, to]): Edit =>
      (texts) => {
        const moved = texts.get(from);
        if (moved === undefined) return;
        texts.delete(from);
        texts.set(to, moved);
      },
  ),
  fc.tuple(path, path).map(
    ([from, to]): Edit =>
      (texts) =>
        void (texts.has(from) && texts.set(to, texts.get(from) as string)),
  ),
);

describe('edits', () => {
  test('after any of them the audit is that of a program without a memory, the report too', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (first, edits) => {
          const texts = new Map(first.map((words, at) => [PATHS[at] ?? '', words]));
          const memory = jsonMemory();
          for (const change of [() => {}, ...edits]) {
            change(texts);
            const articles = [...texts].map(([at, words]) => article(at, words));
            const fresh = audit(articles, unconfigured);
            const again = audit(articles, unconfigured, undefined, [], memory);
            expect(JSON.stringify(again)).toBe(JSON.stringify(fresh));
            const context = { version: '1', trend: null, most: 50, base: '' };
            expect(reportMarkdown(again, context)).toBe(reportMarkdown(fresh, context));
          }
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('what is done again', () => {
  const first = [
    article('a.md', `# Pellar or Norvik?\n\n${SENTENCES.slice(0, 10).join(' ')}\n`),
    article('b.md', `# Pellar or Norvik: a test\n\n${SENTENCES.slice(2, 11).join(' ')}\n`),
    article('c.md', `# Norvik or Pellar?\n\n${SENTENCES.slice(4, 9).join(' ')} The tailor sold a red pump.\n`),
  ];
  const after = (change: (articles: readonly Article[]) => readonly Article[]) => {
    const memory = jsonMemory();
    audit(first, unconfigured, undefined, [], memory);
    memory.missed();
    audit(change(first), unconfigured, undefined, [], memory);
    return memory.missed();
  };
  const changed = (words: string) => (articles: readonly Article[]) =>
    articles.with(2, article('c.md', `# Norvik or Pellar?\n\n${SENTENCES.slice(4, 9).join(' ')} ${words}\n`));

  test('of the same articles nothing', () => {
    expect(after((articles) => articles)).toEqual({});
  });

  test('of one changed article its own reading and claims', () => {
    expect(after(changed('The tailor sold a green pump.'))).toMatchObject({ source: 1, drawn: 1, answers: 1 });
  });

  test('and no question that it has no part in', () => {
    const missed = after(changed('The tailor sold a green pump.'));
    expect(missed.question ?? 0).toBe(0);
  });

  test('a question that it now answers otherwise', () => {
    expect(after(changed('The Pellar is slower than the Norvik.')).question).toBeGreaterThan(0);
  });

  test('the claims of others whose subject it now calls otherwise, and only where they say so', () => {
    const last = (words: string) => article('c.md', `# Norvik or Pellar?\n\n${words}\n`);
    const others = [...first.slice(0, 2), article('d.md', '# Pellar or Norvik, again\n\nThe Pellar is slow. Velo is quiet.\n')];
    const memory = jsonMemory();
    audit([...others, last('They sell the Pellar.')], unconfigured, undefined, [], memory);
    const before = new Map(memory.rows);
    audit([...others, last('They sell the Pellar (also called Velo).')], unconfigured, undefined, [], memory);
    const redone = [...before].filter(([key, row]) => key.startsWith('drawn') && memory.rows.get(key) !== row);
    expect(redone.map(([, row]) => JSON.parse(row).claims[0].source[0])).toEqual(['d']);
  });
});
