import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

const texts = (text: string) => claimsIn(text).map((claim) => claim.text);

describe('words that point out of the clause make no claim', () => {
  const rows: [text: string, note: string][] = [
    ['Orbitas is a database. I tried to be fair.', 'the author’s own story'],
    ['Orbitas is a database. My archive grew quickly.', 'the author’s own archive'],
    ['Orbitas is a database. Its console made me smile.', 'the author as object'],
    ['Orbitas is a database. Thieves exploit them every year.', '"them" of a sentence before'],
    ['Orbitas is a database. How the parts fit together is a secret.', 'a question is no subject'],
  ];
  it.each(rows)('%s', (text) => {
    expect(texts(text)).toEqual(['Orbitas is a database.']);
  });
});

describe('"them" is spelled out where it can stand for one thing only', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    [
      'Orbitas is a database. If guests or parts are lost, a clerk can find them.',
      ['Orbitas is a database.'],
      'the guests or the parts',
    ],
    [
      'Orbitas is a database. Of the 90 guests and staff 40 of them stayed.',
      ['Orbitas is a database.', 'Of the 90 guests and staff, with Orbitas, 40 of them stayed.'],
      'not the guests alone',
    ],
    [
      'Orbitas is a database. If its small parts are loose, a clerk can lose them.',
      ['Orbitas is a database.', 'With Orbitas, a clerk can lose the small parts if its small parts are loose.'],
      'the only things in the plural',
    ],
    [
      'Orbitas and Lumenbase are databases. Many clerks use them for maps.',
      [
        'Orbitas is a database.',
        'Lumenbase is a database.',
        'Many clerks use Orbitas for maps.',
        'Many clerks use Lumenbase for maps.',
      ],
      'each of the two before',
    ],
    [
      'Orbitas and Lumenbase are databases. Many clerks use them together.',
      ['Orbitas is a database.', 'Lumenbase is a database.'],
      'not of each alone',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('words that look as if they pointed out of the clause', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Orbitas sends a file to all who want it.', ['Orbitas sends a file to all who want it.'], 'the antecedent stands before'],
    [
      'A backup of Orbitas works only for as long as you renew it.',
      ['A backup of Orbitas works only for as long as you renew it.'],
      'the subject, where the verb inside has its own',
    ],
    ['The Meridia carried her crew to Holm.', ['The Meridia carried her crew to Holm.'], '"her" owns'],
    ['Cargo bikes make it easy to carry children.', ['Cargo bikes make it easy to carry children.'], '"it" is what follows'],
    ['Folding bikes are cold when it rains.', ['Folding bikes are cold when it rains.'], 'the weather'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('"it" of nobody in particular is the subject of the sentence before', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['Cargo bikes are cheap. You can use it for tours.', 'You can use cargo bikes for tours.', 'one of many'],
    ['Orbitas is a database. You can use it for archives.', 'You can use Orbitas for archives.', 'you'],
    ['Orbitas is a database. Many librarians use it.', 'Many librarians use Orbitas.', 'users'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(texts(text)[1]).toBe(expected);
  });
  it('is nothing where two subjects stand before', () => {
    expect(texts('Orbitas and Lumenbase are databases. You can use it for archives.').length).toBe(2);
  });
});
