import { describe, expect, it } from 'vitest';
import { chronologyOf, dateWords } from '../../src/reporting/chronology.js';
import { audit, claim, group, source } from './fixture.js';

const date = (from: string, to = from, approximate = false) => ({ from, to, approximate });

describe('the words of a date', () => {
  it.each([
    ['the year itself, where it stands above', date('1904'), '1904', ''],
    ['a month', date('1904-05'), '1904', 'May'],
    ['a day', date('1904-05-04'), '1904', '4 May'],
    ['an hour', date('1904-05-04T09:30'), '1904', '4 May, 09:30'],
    ['hours of one day', date('1904-05-04T09:30', '1904-05-04T11:00'), '1904', '4 May, 09:30 to 11:00'],
    ['months of one year', date('1904-05', '1904-08'), '1904', 'May to August'],
    ['into another year', date('1904-05', '1906-01'), '1904', 'May to January 1906'],
    ['years', date('1904', '1906'), '1904', 'to 1906'],
    ['about a year', date('1904', '1904', true), '1904', 'about 1904'],
    ['an open end', date('1904', ''), '1904', 'since 1904'],
    ['an open start', date('', '1904'), '1904', 'by 1904'],
    ['no year', date('--05-04T09:30'), null, '4 May, 09:30'],
    ['no day', date('T09:30'), null, '09:30'],
    ['hours of no day', date('T09:30', 'T11:00'), null, '09:30 to 11:00'],
  ])('%s', (_why, range, year, expected) => {
    expect(dateWords(range, year)).toBe(expected);
  });
});

describe('chronologyOf', () => {
  const one = source('one.md', 'It closed in 1950. It opened on 4 May 1904. At noon it stopped. At nine it left.');
  const two = source('two.md', 'It opened 4 May 1904. It was planned in 1904. It is red.');
  const closed = claim(one, 'It closed in 1950.', { date: date('1950') });
  const opened = claim(one, 'It opened on 4 May 1904.', { date: date('1904-05-04') });
  const noon = claim(one, 'At noon it stopped.', { date: date('T12:00') });
  const nine = claim(one, 'At nine it left.', { date: date('T09:00') });
  const openedToo = claim(two, 'It opened 4 May 1904.', { date: date('1904-05-04') });
  const planned = claim(two, 'It was planned in 1904.', { date: date('1904') });
  const chronology = chronologyOf(
    audit({
      sources: [one, two],
      claims: [closed, opened, noon, nine, openedToo, planned, claim(two, 'It is red.')],
      groups: [group([opened, openedToo])],
    }),
  );
  const ids = (entries: ReturnType<typeof chronologyOf>['years']) =>
    [...entries].map(([name, dated]) => [name, dated.map(({ claims }) => claims.map(({ id }) => id))]);

  it('orders years, and within one a year before its days; claims of one meaning and date are one entry', () => {
    expect(ids(chronology.years)).toEqual([
      ['1904', [[planned.id], [opened.id, openedToo.id]]],
      ['1950', [[closed.id]]],
    ]);
  });

  it('leaves what states no year in the order of its article', () => {
    expect(ids(chronology.yearless)).toEqual([[one.id, [[noon.id], [nine.id]]]]);
  });

  it('keeps apart what groups as one and differs in its date', () => {
    const later = { ...openedToo, date: date('1905-05-04') };
    const torn = chronologyOf(audit({ sources: [one, two], claims: [opened, later], groups: [group([opened, later])] }));
    expect(ids(torn.years)).toEqual([
      ['1904', [[opened.id]]],
      ['1905', [[later.id]]],
    ]);
  });
});
