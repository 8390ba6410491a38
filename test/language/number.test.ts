import { describe, expect, it } from 'vitest';
import { spelledNumber } from '../../src/language/number.js';

describe('number words', () => {
  const rows: [text: string, value: number | null, length: number, note: string][] = [
    ['the second', null, 0, 'an ordinal'],
    ['a second', null, 0, 'an article alone'],
    ['million', null, 0, 'a multiplier alone'],
    ['two zero', 2, 1, 'two numbers'],
    ['seven and eight', 7, 1, 'two numbers with "and"'],
    ['a hundred', 100, 2, 'with an article'],
    ['twenty-five mugs', 25, 1, 'hyphenated'],
    ['twenty five', 25, 2, 'apart'],
    ['two hundred and fifty', 250, 4, 'with "and"'],
    ['three thousand two hundred', 3200, 4, 'two groups'],
    ['one million three hundred thousand', 1300000, 5, 'three multipliers'],
    ['two dozen', 24, 2, 'dozens'],
  ];
  it.each(rows)('%s → %s in %i (%s)', (text, value, length) => {
    expect(spelledNumber(text.split(' '))).toEqual(value === null ? null : { value, length });
  });
});
