import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

const texts = (text: string) => claimsIn(text).map((claim) => claim.text);

describe('what names no members', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Two of the oldest tools are slow.', ['Two of the oldest tools are slow.'], 'a property'],
    ['Here we compare Orbitas, one of two of the oldest tools.', [], 'one name, of two'],
    ['Here we compare Orbitas and a box, two of the oldest tools.', [], 'one name and another thing'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('each is one of them', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    [
      'Two of the oldest tools are Orbitas and Lumenbase. Both are slow.',
      ['Orbitas is one of the oldest tools.', 'Lumenbase is one of the oldest tools.', 'Orbitas is slow.', 'Lumenbase is slow.'],
      'named behind the verb, and who "both" are from there on',
    ],
    [
      'Some of the cheapest ways to move are cargo bikes and folding bikes.',
      ['Cargo bikes are one of the cheapest ways to move.', 'Folding bikes are one of the cheapest ways to move.'],
      'common nouns',
    ],
    [
      'In this article, we compare Orbitas and Lumenbase, two of the oldest tools.',
      ['Orbitas is one of the oldest tools.', 'Lumenbase is one of the oldest tools.'],
      'named before, in a sentence that speaks of the article',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});
