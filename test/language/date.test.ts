import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DateRange, dates, meetDates, relativeDates } from '../../src/language/date.js';

const written = ({ from, to, approximate }: DateRange) => `${from === to ? from : `${from}..${to}`}${approximate ? '~' : ''}`;
const found = (text: string) => dates(text).map(({ kind, date }) => `${kind} ${written(date)}`);

describe('what is no date', () => {
  const rows: [text: string, note: string][] = [
    ['2000 sheep grazed there', 'an amount'],
    ['a hall for 1500 people', 'an amount'],
    ['2050 kWh in all', 'an amount with a unit'],
    ['It costs $1999', 'money'],
    ['Written in ES2015', 'digits inside a name'],
    ['release 2016.1', 'a version'],
    ['10.0.0.1 and 2,010', 'an address, an amount'],
    ['They may leave in May', 'a month without its year'],
    ['/2017/03/archive', 'an address'],
    ['31.02.2020', 'no such day'],
    ['the number 1812', 'an old year without a word of time'],
    ['the 7th century BC', 'before all years'],
  ];
  it.each(rows)('%s (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('dates', () => {
  const rows: [text: string, expected: string[], note: string][] = [
    ['opened in 1884', ['year 1884'], 'a year'],
    ['(2014)', ['year 2014'], 'in brackets'],
    ['March 1913', ['month 1913-03'], 'a month'],
    ['early March 1913', ['month 1913-03~'], 'part of a month'],
    ['17.07.2023', ['day 2023-07-17'], 'with dots'],
    ['2024-05-17', ['day 2024-05-17'], 'ISO'],
    ['Feb 06,2020', ['day 2020-02-06'], 'glued'],
    ['3 June 1907', ['day 1907-06-03'], 'day first'],
    ['June 3rd, 1907', ['day 1907-06-03'], 'month first'],
    ['June 3 , 1907', ['day 1907-06-03'], 'a blank before the comma'],
    ['03/04/2023', ['range 2023-03-04..2023-04-03~'], 'one of two days'],
    ['the 1990s', ['range 1990..1999'], 'a decade'],
    ['the mid-1990s', ['range 1994..1996~'], 'part of a decade'],
    ['early 2024', ['range 2024-01..2024-04~'], 'part of a year'],
    ['the 19th century', ['range 1801..1900'], 'a century'],
    ['the 7th century AD', ['range 0601..0700'], 'an early one'],
    ['the early 19th century', ['range 1801..1835~'], 'part of a century'],
    ['Q2 2019', ['range 2019-04..2019-06'], 'a quarter'],
    ['summer of 2018', ['range 2018-06..2018-08~'], 'a season'],
    ['since 2010', ['since 2010'], 'since'],
    ['2010-present', ['since 2010'], 'to the present'],
    ['from 2010 onwards', ['since 2010'], 'onwards'],
    ['between 2005 and 2010', ['range 2005..2010'], 'between'],
    ['from March 2010 to May 2012', ['range 2010-03..2012-05'], 'months'],
    ['2010–12', ['range 2010..2012'], 'a short end'],
    ['by 2030', ['range ..2030'], 'open'],
    ['after 1950', ['range 1950..'], 'open'],
    ['in about 1890', [], 'about leads an amount as well as a year'],
    ['circa 1890', ['year 1890~'], 'approximate'],
    ['in 1884 and in 1901', ['year 1884', 'year 1901'], 'two, no range'],
  ];
  it.each(rows)('%s → %s (%s)', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('keeps inside any text, in order, without overlap', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('2010', ' to ', '-', '–', 'May ', '14 ', '1990s', 'since ', 'early ', '.', '/', ' and ', 'between '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of dates(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        relativeDates(text, 2024);
      }),
    );
  });
});

describe('relative dates', () => {
  const rows: [text: string, expected: string[], note: string][] = [
    ['long ago', [], 'no amount'],
    ['a few years ago', [], 'no amount'],
    ['three years ago', ['2021'], 'exact'],
    ['close to two decades ago', ['2002..2006~'], 'about a tenth either way'],
    ['more than a century ago', ['..1924'], 'open'],
    ['last year', ['2023'], 'by name'],
  ];
  it.each(rows)('%s → %s (%s)', (text, expected) => {
    expect(relativeDates(text, 2024).map(({ date }) => written(date))).toEqual(expected);
  });
});

const range = (from: string, to = from, approximate = false): DateRange => ({ from, to, approximate });

describe('meeting of dates', () => {
  const rows: [left: DateRange, right: DateRange, expected: boolean, note: string][] = [
    [range('2005'), range('2010'), false, 'two years'],
    [range('2005-06'), range('2005-07'), false, 'two months'],
    [range('', '2004'), range('2005'), false, 'before'],
    [range('2005'), range('2006'), false, 'neighbours'],
    [range('2005'), range('2005-07-17'), true, 'a day of the year'],
    [range('2002', '2006', true), range('2005'), true, 'inside'],
    [range('2005', '2005', true), range('2006'), true, 'about'],
    [range('2005', ''), range('2019'), true, 'after'],
  ];
  it.each(rows)('%j and %j: %s (%s)', (left, right, expected) => {
    expect(meetDates(left, right)).toBe(expected);
    expect(meetDates(right, left)).toBe(expected);
  });
});
