import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/claim.js';
import { claimsIn } from '../article.js';

const compared = (sentence: string): readonly Claim[] => claimsIn(sentence).filter(({ frame }) => frame === 'compares');

/** "Orbitas more Lumenbase, favours left". */
const order = ({ ordering }: Claim) =>
  `${ordering?.left} ${ordering?.direction} ${ordering?.right}, favours ${ordering?.favours}`;

describe('compares: not', () => {
  const rows: [sentence: string, note: string][] = [
    ['Lumenbase has more than 300 users.', 'a bound'],
    ['Lumenbase is used rather than Orbitas.', 'a choice'],
    ['Lumenbase is one of the fastest databases.', 'no order between two'],
    ['Lumenbase runs as fast as possible.', 'no other side'],
    ['Lumenbase is more than a database.', 'praise'],
    ['Lumenbase stores rows as well as graphs.', 'an addition'],
    ['Lumenbase is faster than ever.', 'no other side'],
    ['The Meridia exceeds 300 tonnes.', 'a measure'],
    ['Lumenbase supports Orbitas as a source.', '"as" alone'],
    ['Lumenbase works better with Orbitas.', 'a comparative without another side'],
    ['No server other than Lumenbase is needed.', '"other than"'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(compared(sentence)).toEqual([]);
  });
});

describe('compares', () => {
  const rows: [sentence: string, expected: string, dimension: RegExp, note: string][] = [
    [
      'Lumenbase is not faster than Orbitas.',
      'Lumenbase less Orbitas, favours right',
      /^(?:fast|speed)$/,
      'denied: at most equal',
    ],
    ['Lumenbase is not as fast as Orbitas.', 'Lumenbase less Orbitas, favours right', /^(?:fast|speed)$/, 'equality denied'],
    [
      'Lumenbase is less expensive than Orbitas.',
      'Lumenbase less Orbitas, favours left',
      /^(?:expensive|cost|price|expensiveness)$/,
      'less of what is unwelcome',
    ],
    [
      'Lumenbase is slower than Orbitas.',
      'Lumenbase more Orbitas, favours right',
      /^(?:slow|speed|slowness)$/,
      'more of what is unwelcome',
    ],
    ['Lumenbase has fewer bugs than Orbitas.', 'Lumenbase less Orbitas, favours left', /^bugs?$/, 'fewer of what is unwelcome'],
    ['Lumenbase has fewer tools than Orbitas.', 'Lumenbase less Orbitas, favours right', /^tools?$/, 'fewer of what is welcome'],
    ['Lumenbase costs more than Orbitas.', 'Lumenbase more Orbitas, favours right', /cost/, 'a verb of cost'],
    ['Lumenbase costs less than Orbitas.', 'Lumenbase less Orbitas, favours left', /cost/, 'and less'],
    ['Lumenbase uses less memory than Orbitas.', 'Lumenbase less Orbitas, favours left', /memory/, 'less of a means'],
    ['Lumenbase is worse than Orbitas.', 'Lumenbase more Orbitas, favours right', /./, 'an irregular comparative'],
    [
      'Lumenbase is no faster than Orbitas.',
      'Lumenbase less Orbitas, favours right',
      /^(?:fast|speed)$/,
      '"no" denies as "not" does',
    ],
    [
      'Lumenbase is twice as fast as Orbitas.',
      'Lumenbase more Orbitas, favours left',
      /^(?:fast|speed)$/,
      'a factor is no equality',
    ],
    ['Lumenbase is half as fast as Orbitas.', 'Lumenbase less Orbitas, favours right', /^(?:fast|speed)$/, 'nor is a half'],
    ['Lumenbase is as fast as Orbitas.', 'Lumenbase equal Orbitas, favours neither', /^(?:fast|speed)$/, 'equal'],
    ['Lumenbase is similar to Orbitas.', 'Lumenbase equal Orbitas, favours neither', /./, 'an adjective of likeness'],
    ['Lumenbase is faster than Orbitas.', 'Lumenbase more Orbitas, favours left', /^(?:fast|speed)$/, 'more'],
    ['Lumenbase is more reliable than Orbitas.', 'Lumenbase more Orbitas, favours left', /reliab/, 'more with an adjective'],
    ['Lumenbase has more tools than Orbitas.', 'Lumenbase more Orbitas, favours left', /^tools?$/, 'more of a noun'],
    [
      'Lumenbase has a larger community than Orbitas.',
      'Lumenbase more Orbitas, favours left',
      /community/,
      'a noun that is compared',
    ],
    ['Lumenbase performs better than Orbitas.', 'Lumenbase more Orbitas, favours left', /./, 'an adverb'],
    ['Lumenbase beats Orbitas.', 'Lumenbase more Orbitas, favours left', /./, 'a verb of order'],
    ['Lumenbase is beaten by Orbitas.', 'Lumenbase less Orbitas, favours right', /./, 'the same in the passive'],
    ['Lumenbase does not beat Orbitas.', 'Lumenbase less Orbitas, favours right', /./, 'and denied'],
    [
      'Lumenbase outperforms Orbitas in sorting.',
      'Lumenbase more Orbitas, favours left',
      /sort/,
      'what is compared stands behind',
    ],
    [
      'Lumenbase is a better choice than Orbitas.',
      'Lumenbase more Orbitas, favours left',
      /./,
      'a class noun is not what is compared',
    ],
    [
      'Cargo bikes are heavier than folding bikes.',
      'cargo bike more folding bike, favours right',
      /^(?:heavy|weight)$/,
      'common nouns',
    ],
    [
      'Compared to Orbitas, Lumenbase is cheaper.',
      'Lumenbase more Orbitas, favours left',
      /^(?:cheap|cost|price|cheapness|expensiveness)$/,
      'the other side stands first',
    ],
    [
      'Lumenbase is cheaper compared to Orbitas.',
      'Lumenbase more Orbitas, favours left',
      /^(?:cheap|cost|price|cheapness|expensiveness)$/,
      'and last',
    ],
    [
      'Lumenbase is much faster than Orbitas, and it is cheap.',
      'Lumenbase more Orbitas, favours left',
      /^(?:fast|speed)$/,
      'the next clause is another claim',
    ],
    ['Lumenbase is ahead of Orbitas in speed.', 'Lumenbase more Orbitas, favours left', /speed/, 'ahead of'],
  ];
  it.each(rows)('%s', (sentence, expected, dimension) => {
    const found = compared(sentence);
    expect(found.map(order)).toEqual([expected]);
    expect(found[0]?.ordering?.dimension).toMatch(dimension);
  });
});

describe('compares: nothing else comes of', () => {
  const alone: [sentence: string, note: string][] = [
    ['Lumenbase is cheaper than Orbitas.', 'one claim'],
    ['Compared to Orbitas, Lumenbase is cheaper.', '"compared" is no verb of its own'],
  ];
  it.each(alone)('%s', (sentence) => {
    expect(claimsIn(sentence).map(({ frame }) => frame)).toEqual(['compares']);
  });
});

describe('compares: the activity', () => {
  const activities: [sentence: string, activity: string, note: string][] = [
    ['Lumenbase is easier to learn than Orbitas.', 'learn', 'an infinitive before "than"'],
    ['It is easier to learn Lumenbase than Orbitas.', 'learn', 'an expletive "it"'],
  ];
  it.each(activities)('%s', (sentence, activity) => {
    const found = compared(sentence);
    expect(found.map(order)).toEqual(['Lumenbase more Orbitas, favours left']);
    expect(found[0]?.activity).toBe(activity);
  });
});
