import { describe, expect, it } from 'vitest';
import { claimsIn } from '../article.js';

const dated = (sentence: string) =>
  claimsIn(sentence)
    .filter(({ frame }) => frame === 'dates')
    .map(
      ({ subject, polarity, object, date }) =>
        `${subject} ${polarity === 'denied' ? 'not ' : ''}${object?.head}: ${date?.from}–${date?.to}`,
    );

describe('dates: not', () => {
  const rows: [sentence: string, note: string][] = [
    ['Orbitas grew by 5 % in 2020.', 'a measure with a time'],
    ['Use Orbitas in 2024.', 'advice with a time'],
    ['Orbitas 2024 is stable.', 'a version'],
    ['The Meridia sank in two hours.', 'a duration'],
    ['The Harbour Museum opened in spring sunshine.', 'no date'],
    ['The Meridia carried 1907 passengers.', 'a count that looks like a year'],
    ['In 2024, Orbitas was stable.', 'a state at a time'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(dated(sentence)).toEqual([]);
  });
});

describe('dates', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['The Meridia was not launched in 1905.', ['Meridia not launch: 1905–1905'], 'denied'],
    ['The Meridia was launched in 1905.', ['Meridia launch: 1905–1905'], 'a year'],
    ['The Meridia sank on 14 May 1907.', ['Meridia sink: 1907-05-14–1907-05-14'], 'a day'],
    ['The Harbour Museum opened in May 1911.', ['Harbour Museum open: 1911-05–1911-05'], 'a month'],
    ['The Meridia was built between 1901 and 1904.', ['Meridia build: 1901–1904'], 'a range is no list'],
    ['Orbitas has been around since 2010.', ['Orbitas exist: 2010–2010'], 'since when it exists'],
    ['Launched in 2005, Orbitas is stable.', ['Orbitas launch: 2005–2005'], 'a participle clause'],
    ['The Meridia, which was launched in 1905, is long.', ['Meridia launch: 1905–1905'], 'a relative clause'],
    [
      'Orbitas was first released in 2011 and rewritten in 2019.',
      ['Orbitas release: 2011–2011', 'Orbitas rewrite: 2019–2019'],
      'two events',
    ],
    ['The Harbour Museum was founded in the 1920s.', ['Harbour Museum found: 1920–1929'], 'a decade; "founded" is not of "find"'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(dated(sentence)).toEqual(expected);
  });
});

describe('dates: no qualifier cuts the date in two', () => {
  const whole: [sentence: string, note: string][] = [
    ['The Meridia was launched in 1905.', 'a year alone'],
    ['The Meridia sank on 14 May 1907.', 'day, month and year'],
    ['The Harbour Museum opened in May 1911.', 'month and year'],
  ];
  it.each(whole)('%s', (sentence) => {
    const limits = claimsIn(sentence).flatMap(({ qualifiers }) => qualifiers);
    expect(limits.filter(({ kind, text }) => kind !== 'time' || !/\d{4}$/.test(text) || /^between \d+$/.test(text))).toEqual([]);
  });
});
