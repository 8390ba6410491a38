// What is noted of articles tells the same as their words do, and after an edit only who is asked something new is looked at.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/reading/source.js';
import { subjectsOf } from '../../src/subjects/discovery.js';
import { type Notes, pileOf } from '../../src/subjects/pile.js';
import { tallies } from '../../src/subjects/tally.js';
import * as sets from './article-sets.js';
import { plainSource } from './plain-source.js';

/** Notes as a database keeps them: everything goes through JSON. */
function jsonNotes() {
  const rows = new Map<string, string>();
  const kept: string[] = [];
  const place = (kind: string, { path, sha256 }: Source) => `${kind} ${path} ${sha256}`;
  const notes: Notes = {
    recall: (kind, source) => JSON.parse(rows.get(place(kind, source)) ?? 'null'),
    keep: (kind, source, outcome) => {
      kept.push(`${kind} ${source.path}`);
      rows.set(place(kind, source), JSON.stringify(outcome));
    },
    digestOf: (look, question) => JSON.stringify([look, question]),
  };
  return { notes, kept: () => kept.splice(0).sort() };
}

const articles: readonly Source[] = Object.values(sets).flatMap((set) => ('length' in set ? set : []));

/** Subjects and the sums of all tallies, as plain data. */
function found(sources: readonly Source[], notes: Notes | null) {
  const pile = pileOf(sources, notes);
  const summed = [...tallies(pile).values()].map((tally) => ({
    ...tally,
    counts: [...tally.counts],
    inside: [...tally.inside],
    initial: [...tally.initial],
  }));
  const subjects = subjectsOf(pile, []);
  pile.end();
  return { summed, subjects };
}

test('any run of edits finds what is found without notes', () => {
  const some = fc.uniqueArray(fc.constantFrom(...articles.keys()), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (edits) => {
      const { notes } = jsonNotes();
      for (const chosen of edits) {
        const sources = chosen.flatMap((at) => articles[at] ?? []);
        expect(found(sources, notes)).toEqual(found(sources, null));
      }
    }),
    { numRuns: 30 },
  );
});

describe('what is looked at again', () => {
  const oven = plainSource('a.md', '# The Tarvo\n\nThe Tarvo is a wood oven. The Tarvo bakes bread.\n');
  const lamp = plainSource('b.md', '# The Tarvo again\n\nThe Tarvo was slow. It stood in the rain. The Tarvo costs little.\n');
  const edited = (words: string) =>
    plainSource('a.md', `# The Tarvo\n\nThe Tarvo is a wood oven. The Tarvo bakes bread. ${words}\n`);
  const rows: [words: string, kept: readonly string[], note: string][] = [
    ['', [], 'nothing has changed'],
    ['Snow fell.', ['looks a.md', 'tally a.md'], 'words that the other does not have'],
    ['Rain is cheap.', ['looks a.md', 'looks b.md', 'tally a.md'], 'a new name among the words of the other'],
  ];
  test.each(rows)('with "%s"', (words, expected) => {
    const { notes, kept } = jsonNotes();
    found([oven, lamp], notes);
    expect(kept()).toEqual(['looks a.md', 'looks b.md', 'tally a.md', 'tally b.md']);
    found([words === '' ? oven : edited(words), lamp], notes);
    expect(kept()).toEqual(expected);
  });
});
