import { describe, expect, it } from 'vitest';
import { meetDates } from '../../src/language/date.js';
import { moments } from '../../src/language/moment.js';

const found = (text: string) =>
  moments(text).map(({ date: { from, to, approximate } }) => `${from === to ? from : `${from}/${to}`}${approximate ? '~' : ''}`);

describe('no moment', () => {
  const rows: [text: string, note: string][] = [
    ['the score was 5:30', 'a score'],
    ['a midnight blue coat', 'a colour'],
    ['about 12 a month', 'a rate'],
    ['1500 of them fell ill', 'a count'],
  ];
  it.each(rows)('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('moments', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['at 9:40 p.m. on the night of 4 May 1907', ['1907-05-04T21:40'], 'time before its day'],
    ['May 4, 1907, 9:40 PM', ['1907-05-04T21:40'], 'time behind its day'],
    ['at about 9.30 pm on May 4', ['--05-04T21:30~'], 'a day without its year'],
    ['at noon', ['T12:00'], 'noon'],
    ['before noon on 4 May 1907', ['/1907-05-04T12:00'], 'an open end'],
    ['9:45 AM - 10:05 AM', ['T09:45/T10:05'], 'a stretch'],
    ['on 4 and 5 May 1907', ['1907-05-04/1907-05-05'], 'two days'],
    ['on May 4 in 1907', ['1907-05-04'], 'the year with a preposition'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('dates meet in what both of them say', () => {
  const rows: [left: string, right: string, meet: boolean, note: string][] = [
    ['1907-05-04T21:40', 'T21:50', false, 'two times'],
    ['--05-04', '1907-05-05', false, 'two days'],
    ['1907-05-04T21:40', 'T21:40', true, 'one says no day'],
    ['1907-05-04', '--05-04T21:40', true, 'one says no year, one no time'],
    ['1907', '--05-04', true, 'a day of any year'],
  ];
  it.each(rows)('%s and %s', (left, right, meet) => {
    const of = (iso: string) => ({ from: iso, to: iso, approximate: false });
    expect(meetDates(of(left), of(right))).toBe(meet);
    expect(meetDates(of(right), of(left))).toBe(meet);
  });
});
