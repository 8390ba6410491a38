import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

type Row = [left: string, right: string, note: string];

describe('places that can be one, or are of two things', () => {
  const rows: Row[] = [
    ['Ida Holm died in Vienna, Austria.', 'Ida Holm died in Grinzwald, Austria.', 'an unknown town may lie in the known one'],
    ['Ida Holm died in Vienna.', 'Ida Holm died in Fjolle, Norway and Sweden.', 'a list of lands'],
    ['The polska is a dance originating from Poland.', 'The polska originated in the 1590s.', 'a time'],
    ['Born in Naples, Ida Holm moved to Leeds.', 'Per Lund was born in Oslo.', 'two persons'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).not.toBe('contradicts');
  });
});

describe('two places of one thing', () => {
  const rows: Row[] = [
    ['Ida Holm died in Vienna, Austria.', 'Ida Holm died in Fjolle, Norway.', 'the land of an unknown town'],
    ['Alba is a town in the southern part of Mexico.', 'Alba is a town in Norway.', 'a part of a land'],
    ['The polska is a dance originating from Poland.', 'The polska originated in Peru.', 'beside what it is'],
    ['Born in Naples, Ida Holm comes from a family of bakers.', 'Ida Holm was born in Oslo.', 'before what is said of her'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).toBe('contradicts');
    expect(compare(right, left)).toEqual(compare(left, right));
  });
});
