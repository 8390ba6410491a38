import { describe, expect, test } from 'vitest';
import { witnesses } from '../../src/comparing/witness.js';
import type { Source } from '../../src/reading/source.js';
import { article } from '../claims/article.js';

/** A text of so many words, in which those of another number begin elsewhere. */
const words = (from: number, count: number) => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');
const source = (id: string, text: string): Source => ({
  ...article(`# Kettles\n\n${text}\n`),
  id,
  path: `${id}.md`,
  text,
  sha256: id,
});

const cases: readonly (readonly [note: string, left: string, right: string, isCopy: boolean])[] = [
  ['a text that shares nothing', words(0, 400), words(1000, 400), false],
  ['a text that shares half of its words', words(0, 400), words(200, 400), false],
  ['an exact copy', words(0, 400), words(0, 400), true],
  ['a copy with a paragraph more', words(0, 400), words(0, 480), true],
  ['a part taken over whole', words(0, 400), words(100, 150), true],
];

describe('a near-copy is no second voice, whether all runs propose it or a sample of them', () => {
  test.each(cases)('%s', (_, left, right, isCopy) => {
    const sources = [source('a', left), source('b', right), source('c', words(5000, 300))];
    const expected = new Map([
      ['a', 'a'],
      ['b', isCopy ? 'a' : 'b'],
      ['c', 'c'],
    ]);
    expect(witnesses(sources)).toEqual(expected);
    expect(witnesses(sources, undefined, 0)).toEqual(expected);
  });
});
