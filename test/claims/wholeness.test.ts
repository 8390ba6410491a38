import { describe, expect, it } from 'vitest';
import { brokenOff } from '../../src/claims/wholeness.js';
import { clauses } from '../../src/language/clause.js';
import { tag } from '../../src/language/tagging.js';

const flaws = (text: string): readonly (string | null)[] => {
  const tokens = tag(text);
  return clauses(tokens).map((clause) => brokenOff(tokens, clause));
};

describe('whole, though its end or its verb looks odd', () => {
  const rows: [text: string, note: string][] = [
    ['The kettle can be taken apart.', 'a particle'],
    ['The kettle called Lumo names its maker.', 'the name goes with the subject'],
    ['The kettle is easy to begin with.', 'a stranded preposition'],
    ['The Meridia has two halls and guests may hire both.', 'a determiner that stands alone'],
    ['The kettle does not need much either.', 'a word of joining that stands alone'],
    ['The lamp is as bright as the old one was.', 'a verb that a comparison leaves bare'],
    ['The fan cools the room a little.', 'an amount'],
    ['Guests arrived by train.', 'nothing is done to those who arrive'],
    ['The rent rose by ten percent.', 'a change by an amount'],
    ['The kettle was made by Corvex.', 'an auxiliary'],
    ['A kettle cut the bill.', 'a past that looks like its base'],
    ['Any guest stayed.', 'a verb at the end'],
    ['It followed by noon.', 'a pronoun does the deed'],
  ];
  it.each(rows)('%s', (text) => {
    expect(flaws(text)).toEqual(flaws(text).map(() => null));
    expect(flaws(text).length).toBeGreaterThan(0);
  });
});

describe('broken off', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['The kettle is suited to large and', 'cut off', 'the article ends in the middle'],
    ['The kettle is known for the', 'cut off', 'an article without its noun'],
    ['The kettle has smaller.', 'cut off', 'what is smaller is missing'],
    ['The kettle broken in two.', 'no finite verb', 'a participle that is no past'],
    ['A kettle made by Corvex.', 'no finite verb', 'a participle that only describes'],
    ['A kettle called Lumo.', 'no finite verb', 'a name for one not spoken of before'],
    ['The halls designed by Halden.', 'no finite verb', 'the same in the plural'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(flaws(text)).toEqual([expected]);
  });
});
