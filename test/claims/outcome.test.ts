import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

const texts = (sentence: string) => claimsIn(sentence).map(({ text }) => text);

describe('what a fact makes of a thing is said of the thing', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    [
      'The roof of the Harbour Museum fell, making it the worst fire of the year.',
      ['The roof of the Harbour Museum fell.'],
      'what is the worst is no subject of the text',
    ],
    [
      'Orbitas compresses its cache, making it smaller.',
      ['Orbitas compresses its cache.'],
      'a bare property may be of what the clause names',
    ],
    [
      'Orbitas is plain, making it easy to extend.',
      ['Orbitas is plain.', 'Orbitas makes it easy to extend.'],
      '"it" points ahead',
    ],
    [
      'Orbitas has a plain core, making it a good choice for museums.',
      ['Orbitas has a plain core.', 'Orbitas is a good choice for museums.'],
      'what the subject is',
    ],
    [
      'Lumenbase and Orbitas use a plain core, making them suitable for museums.',
      [
        'Lumenbase uses a plain core.',
        'Orbitas uses a plain core.',
        'Lumenbase is suitable for museums.',
        'Orbitas is suitable for museums.',
      ],
      'two subjects and one object: the subjects',
    ],
    [
      'Orbitas grew, making it one of the largest shops of the town.',
      ['Orbitas grew.', 'Orbitas was one of the largest shops of the town.'],
      'one of several',
    ],
    [
      'Orbitas sorts old records, making them easier to find.',
      ['Orbitas sorts old records.', 'Orbitas makes old records easier to find.'],
      'the things that the clause names in the plural',
    ],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(texts(sentence)).toEqual(expected);
  });
});

describe('a participle after the past is past', () => {
  const rows: [sentence: string, expected: string, note: string][] = [
    ['Orbitas grows, adding to its fame.', 'Orbitas adds to its fame.', 'the present stays'],
    ['Orbitas grew, adding to its fame.', 'Orbitas added to its fame.', 'a regular verb'],
    ['Orbitas grew fast, stopping at nothing.', 'Orbitas stopped at nothing.', 'a doubled consonant'],
    ['Orbitas grew fast, winning many prizes.', 'Orbitas won many prizes.', 'an irregular verb'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(texts(sentence)).toContain(expected);
  });
});
