import { describe, expect, it } from 'vitest';
import { mainOf, subjectNamed, subjectsIn } from '../../src/subjects/named.js';
import { subject } from '../comparing/claims.js';

const all = [
  subject('Lund Brewery', { aliases: ['LB', 'the Brewery'] }),
  subject('kettle', { main: false }),
  subject('Kettle', { main: false }),
  subject('Lund', { main: false }),
];
const names = (text: string) => subjectsIn(text, all).map(({ name }) => name);

describe('subjects that are looked up', () => {
  it.each([
    ['part of a word', 'lunds', []],
    ['a word of a longer name', 'the old brewery', []],
    ['a name', 'beside lund', ['Lund']],
    ['a name within a name: both stand there', 'at lund brewery', ['Lund Brewery', 'Lund']],
    ['an alias', 'sold by lb', ['Lund Brewery']],
    ['an alias of several words', 'at the brewery', ['Lund Brewery']],
    ['two of one spelling, in the order of the list', 'a kettle', ['kettle', 'Kettle']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('by canonical name the first, whatever its case', () => {
    expect(subjectNamed('KETTLE', all)).toBe(all[1]);
    expect(subjectNamed('LB', all)).toBeUndefined();
  });

  it('those that the articles are about', () => {
    expect(mainOf(all)).toEqual([all[0]]);
  });
});
