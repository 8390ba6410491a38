// Articles, audits of them, and decisions on what they find, for the tests of deciding.
import { createHash } from 'node:crypto';
import { type Article, type Audit, audit } from '../../src/audit.js';
import { decide, recorderOf } from '../../src/deciding/deciding.js';
import type { ConflictVerdict, Entry } from '../../src/deciding/decision.js';
import type { JudgedConflict } from '../../src/deciding/status.js';

export type Texts = Readonly<Record<string, string>>;

export function audited(texts: Texts, entries: readonly Entry[] = []): Audit {
  const articles = Object.entries(texts).map(
    ([path, text]): Article => ({
      path,
      bytes: Buffer.from(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    }),
  );
  return audit(articles, { subjects: [], ignoredSections: [] }, () => {}, entries);
}

/** Two articles, three conflicts: on cost, on carving, and on a year. */
export const timber: Texts = {
  'bench.md': '# Pine and oak compared\n\nPine is cheaper than oak. Pine is easy to carve. Oak lasts for decades.\n',
  'plane.md': '# Pine vs oak\n\nOak is cheaper than pine. Pine is difficult to carve. Oak lasts for decades.\n',
};

export function conflictOn(words: string, { conflicts }: Audit): JudgedConflict {
  const found = conflicts.find(({ title }) => title.includes(words));
  if (found === undefined)
    throw new Error(`Unexpected conflicts ${conflicts.map(({ title }) => title).join(', ')}, expected one on ${words}`);
  return found;
}

export const signature = { by: 'Ann', at: '2026-01-02T03:04:05.000Z', note: null };

/** The entries with one more: what is said of the conflict on these words. */
export function decided(
  words: string,
  verdict: ConflictVerdict,
  texts: Texts,
  entries: readonly Entry[] = [],
  signed: Partial<Entry> = {},
): readonly Entry[] {
  const today = audited(texts, entries);
  return [...entries, decide(conflictOn(words, today), verdict, { ...signature, ...signed }, recorderOf(today), entries)];
}

/** Keeps the side that answers so. */
export function keeping(words: string, answer: string, texts: Texts, entries: readonly Entry[] = []): readonly Entry[] {
  const side = conflictOn(words, audited(texts, entries)).sides.findIndex((one) => one.answer === answer);
  return decided(words, { verdict: 'keep', side, because: null }, texts, entries);
}
