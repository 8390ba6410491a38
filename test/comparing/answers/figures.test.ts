import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

type Row = [left: string, right: string, note: string];

describe('figures and dates that do not meet one question', () => {
  const rows: Row[] = [
    ['The hall has a standing capacity of 900 people.', 'The hall has a seating capacity of 600 people.', 'two capacities'],
    ['The tank has a capacity of 900 litres.', 'The tank has a seating capacity of 600 people.', 'litres and people'],
    ['The hall has a seating capacity of 20,000 people.', 'The hall held 12,000 people on Sunday.', 'who came one day'],
    ['The league consisted of six teams and four clubs.', 'The league consisted of ten teams.', 'more than teams'],
    ['The league consists of six of the teams.', 'The league consists of ten teams.', 'some of them'],
    ['The estate covers 20 acres of the island.', 'The island is 30 acres in size.', 'two things'],
    ['The fire covered 20 acres at first.', 'The fire has an area of 30 acres.', 'a fire grows'],
    ['The estate covers 20 acres.', 'The estate has an area of 8.1 hectares.', 'one area in two units'],
    ['The mill was built in 1992.', 'The mill was opened in 2003.', 'two events'],
    ['The abbey was founded in the 7th century.', 'The abbey was founded in 670.', 'a year of the century'],
    ['The abbey was founded again in the 9th century.', 'The abbey was founded in the 7th century.', 'a second time'],
    ['Ida Holm began a new career in 2002.', 'Ida Holm began a new career in 2009.', 'there may be two'],
    ['Lund builds 400 boats a year.', 'Lund has built 9,000 boats.', 'a year and all years'],
    ['Lund builds 400 open boats a year.', 'Lund builds 900 boats a year.', 'some of them'],
    ['Ida Holm passed the mill on 3 May 1988.', 'Ida Holm died on 8 May 1988.', 'no death'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).not.toBe('contradicts');
  });
});

describe('figures and dates that meet one question', () => {
  const rows: Row[] = [
    ['The hall has a seating capacity of 20,000 spectators.', 'The hall has a capacity of 25,000 people.', 'who is seated'],
    ['The hall has a seating capacity of 20,000 spectators.', 'The hall has a seating capacity of 25,000.', 'no unit'],
    ['The hall has a seating capacity of 20,000 people.', 'The hall can hold up to 25,000 people.', 'room by its verb'],
    ['The league consisted of six teams: Alba and Bora.', 'The league consisted of ten teams.', 'parts of a whole'],
    ['The estate covers 20 acres.', 'The estate has an area of 12 acres.', 'an area by its verb'],
    ['Lund builds 400 boats a year.', 'Lund builds 900 boats a year.', 'how many in a time'],
    ['Lund has never built an organ.', 'In 1919, Lund built an organ.', 'what was done once'],
    ['Ida Holm passed away on 3 May 1988.', 'Ida Holm died on 8 May 1988.', 'a verb of two words'],
    ['Ida Holm began her career in 2002.', 'Ida Holm began her career as a baker in 2015.', 'in what capacity'],
    [
      'The firm was formed on April 6, 1944, in Oslo.',
      'The firm was formed on July 9, 1944, under Ida Holm.',
      'the date in the object',
    ],
    ['Alba was first broadcast on 8 March 2015.', 'Alba was first aired in 2014.', 'a first time'],
    ['The abbey was founded in the 7th century.', 'The abbey was founded in the 8th century.', 'centuries'],
    ['Ida Holm was born in Newark, New Jersey.', 'Ida Holm was born in New York City, New York, USA.', 'a word shared'],
    [
      'Ida Holm was born on May 3, 1901, in Fana, Norway.',
      'Ida Holm was born in the village of Vik in Voss, Norway.',
      'a date between',
    ],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).toBe('contradicts');
    expect(compare(right, left)).toEqual(compare(left, right));
  });
});
