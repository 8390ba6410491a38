import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

const dated = (sentence: string) =>
  claimsIn(sentence).flatMap(({ frame, date, text }) => (frame === 'dates' ? [`${date?.from}: ${text}`] : []));

describe('events with a time that a sentence takes as given', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Meridia is sold when she leaves Leith on 4 May.', [], 'the present: each time'],
    ['Meridia was proud, when it had to, on 4 May 1907.', [], 'no event'],
    ['The Meridia should be sold after leaving Leith on 4 May 2030.', [], 'nothing has happened'],
    ['Meridia was a ferry after leaving the yard.', [], 'no time'],
    ['The building of the hall on 4 May was planned.', [], 'of no subject'],
    [
      'Meridia drew a crowd when she left Leith on 4 May 1907.',
      ['1907-05-04: Meridia left Leith on 4 May 1907.'],
      'a temporal clause',
    ],
    ['When Meridia leaves Leith in 1907, she is full.', [], 'the present, in front'],
    [
      'When Meridia was launched in 1907, she had one deck.',
      ['1907: Meridia was launched in 1907.'],
      'a temporal clause in front',
    ],
    [
      'After leaving Leith on 4 May 1907, Meridia called at Hull.',
      ['1907-05-04: Meridia left Leith on 4 May 1907.'],
      'a gerund before its clause',
    ],
    [
      'It took the Meridia two hours to sink, after hitting a rock at 9:40 pm.',
      ['T21:40: The Meridia hit a rock at 9:40 pm.'],
      'a gerund behind it',
    ],
    [
      'The sinking of the Meridia on 4 May 1907 is a legend.',
      ['1907-05-04: The sinking of the Meridia was on 4 May 1907.'],
      'a noun',
    ],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(dated(sentence)).toEqual(expected);
  });
});
