import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

type Row = [left: string, right: string, note: string];

describe('no two times of one event', () => {
  const rows: Row[] = [
    ['The Alma Inn closed in 1951 for repairs.', 'The Alma Inn closed for good in 1960.', 'it opened again'],
    ['The Alma Inn ceased production of cider in 1951.', 'The Alma Inn closed in 1960.', 'one of several products'],
    ['The Alma Inn opened in 1901.', 'The Alma Inn opened a second bar in 1911.', 'a bar of it opened'],
    ['The Alma Inn opened in Leith in 1901.', 'The Alma Inn opened in Hull in 1911.', 'in another place'],
    ['The Alma Inn was founded in 1901.', 'The bar of the Alma Inn dates back to 1911.', 'a part of it'],
    ['The Alma Inn was founded in 1901.', 'The Alma Inn has been selling cider since 1911.', 'one thing that it sells'],
    ['The Alma Inn had been sold by 1901.', 'The Alma Inn was sold in 1899.', 'by then, not then'],
    ['The Alma Inn was due to close in 1951.', 'The Alma Inn closed in 1953.', 'planned'],
    ['Ida Holm bought the Alma Inn in 1901.', 'The Alma Inn was sold to Per Lund in 1911.', 'two buyers'],
    ['The Alma Inn bought Lund Bakery in 1901.', 'Lund Bakery bought the Alma Inn in 1911.', 'who bought whom'],
    ['The Alma left Leith on 4 May 1907.', 'The Alma set sail from Hull on 9 May 1907.', 'two departures'],
    ['The Alma struck a reef on 4 May 1907.', 'The Alma struck a tug on 9 May 1907.', 'two collisions'],
    ['The lamp was announced in 1951.', 'The lamp went on sale in 1953.', 'announced, then sold'],
    ['The lamp was designed in 1951.', 'The lamp was built in 1953.', 'designed, then built'],
    ['The Alma Inn moved to Leith in 1951.', 'The Alma Inn moved to Hull in 1960.', 'two moves'],
    ['The Alma Inn was damaged by fire in 1951.', 'The Alma Inn was damaged by fire in 1960.', 'what may happen twice'],
    ['The lamp was first sold in 1951.', 'The second version of the lamp came out in 1953.', 'a later version'],
    ['Ida Holm was born on 26 December 1970.', 'Ida Holm was born in December.', 'the month of the day'],
    ['Ida Holm was born in 1970.', 'Ida Holm was born in May.', 'year and month'],
    ['The lamp was renamed the Lund lamp in 1951.', 'The lamp was renamed the Holm lamp in 1953.', 'two new names'],
    ['Ida Holm joined the navy in 1951.', 'Ida Holm joined the choir in 1953.', 'joined what?'],
    ['Alba is a 2016 horror film based on a novel.', 'Alba is a 1998 novel.', 'a film and the novel of its name'],
    ['Alba is a 1931 mill.', 'Alba is a 1941 mill.', 'no work that comes out'],
    ['The Leith fair was held in 1951.', 'The Leith fair took place in 1953.', 'it comes round again'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).not.toBe('contradicts');
  });
});

describe('two times of one event', () => {
  const rows: Row[] = [
    ['Alba is a 1931 comedy in three acts by Ida Holm.', 'Alba is a 1941 comedy in three acts.', 'the year of a work'],
    ['Ida Holm was born on 26 December 1970.', 'Ida Holm was born in May.', 'another month of whatever year'],
    ['The ferry entered service in 1951.', 'The ferry went into service in 1953.', 'service'],
    ['The lamp was renamed the Holm lamp in 1951.', 'The lamp was renamed the Holm lamp in 1953.', 'one new name'],
    ['The inn was donated to the town in 1951.', 'The inn was donated to the town in 1953.', 'done once'],
    ['The Alma Inn was set up in 1901.', 'The Alma Inn dates back to 1911.', 'a verb with its particle'],
    ['Ida Holm started the Alma Inn in 1901.', 'The Alma Inn was founded in 1911.', 'the doer first'],
    ['The Alma Inn has been in business since 1901.', 'The Alma Inn was founded in 1911.', 'since then'],
    [
      'The Lund Bakery has been baking since 1901.',
      'The Lund Bakery was founded in 1911.',
      'the trade that it bears in its name',
    ],
    ['The Alma Inn opened its doors in 1901.', 'The Alma Inn was opened in 1911.', 'its doors'],
    ['The Alma Inn shut its doors in 1951.', 'The Alma Inn went out of business in 1960.', 'two ways to close'],
    ['Ida Holm bought the Alma Inn in 1901.', 'The Alma Inn was sold to Ida Holm in 1911.', 'bought and sold'],
    ['A fire destroyed the Alma Inn in 1951.', 'The Alma Inn burned down in 1960.', 'what did it'],
    ['The lamp came into the shops in 1951.', 'The lamp went on sale in 1953.', 'the shops'],
    ['The lamp was put on the market in 1951.', 'The lamp launched in 1953.', 'a launch without an object'],
    ['The Alma set sail from Leith on 4 May 1907.', 'The Alma left Leith on 9 May 1907.', 'one port'],
    ['The Harbour Act came into force in 1951.', 'The Harbour Act has been in force since 1953.', 'a law'],
    ['The Battle of Leith was fought in 1451.', 'The Battle of Leith took place in 1453.', 'a battle comes once'],
    ['The lamp was discontinued in 1951.', 'The lamp was withdrawn from sale in 1953.', 'no longer sold'],
    ['The Treaty of Leith was signed in 1651.', 'The Treaty of Leith was concluded in 1653.', 'a treaty'],
    ['The Alma Inn has been open since 1951.', 'The Alma Inn opened in 1953.', 'since then'],
    ['The choir split up in 1951.', 'The choir broke up in 1953.', 'a past like its base'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right)).toMatchObject({ relation: 'contradicts', kind: 'date' });
    expect(compare(right, left)).toEqual(compare(left, right));
  });
});
