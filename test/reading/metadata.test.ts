import { describe, expect, it } from 'vitest';
import { authorIn, dateIn, isDateLine } from '../../src/reading/metadata.js';
import { read } from '../../src/reading/reading.js';

function source(text: string, path = 'kettles/03-copper_or-steel.md') {
  const result = read({ path, text, sha256: 'abc' });
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

describe('dates', () => {
  it.each([
    ['no date', 'Version 3.14 of 2021', null],
    ['no such month', '2021-13-01', null],
    ['ISO', 'Updated 2021-03-04', '2021-03-04'],
    ['ISO month', '2021-03', '2021-03'],
    ['dots, day first', '04.03.2021', '2021-03-04'],
    ['slashes that can only be day first', '14/03/2021', '2021-03-14'],
    ['slashes that can only be month first', '03/14/2021', '2021-03-14'],
    ['slashes that can be either state the year', '03/04/2021', '2021'],
    ['month first', 'Thursday, March 4, 2021', '2021-03-04'],
    ['without a blank', 'Published on Mar 04,2021 2K Views', '2021-03-04'],
    ['day first', '4th of March 2021', '2021-03-04'],
    ['month and year', 'Sept. 2021', '2021-09'],
  ])('%s: %s', (_, text, expected) => {
    expect(dateIn(text)).toBe(expected);
  });

  it.each([
    ['Updated May 3, 2021', true],
    ['Ada Moor · 3 May 2021 · 5 min read', true],
    ['Closing of all shops March 2021', false],
    ['The price rose in May 2021.', false],
  ])('isDateLine: %s', (text, expected) => {
    expect(isDateLine(text)).toBe(expected);
  });
});

describe('authorIn', () => {
  it.each([
    ['by Ada Moor', 'Ada Moor'],
    ['Written by Ada M. Moor', 'Ada M. Moor'],
    ['By Ada van Moor on May 3', 'Ada van Moor'],
    ['Author: Ada Moor', 'Ada Moor'],
    ['by hand', null],
    ['By Design, Copper Wins', null],
  ])('%s', (text, expected) => {
    expect(authorIn(text)).toBe(expected);
  });
});

describe('metadata', () => {
  it('comes from the front matter', () => {
    const page = source(
      '---\ntitle: "Copper: a story"\npublisher: Kettleworld\nauthor: [Ada Moor, Jo Lund]\npublished: 2021-03-04\nretrieved: 2022-01-02\nurl: https://x.example/a\nkind: digest\n---\n\n# Kettles\n\nThey are hot.',
    );
    expect(page).toMatchObject({
      title: 'Copper: a story',
      publisher: 'Kettleworld',
      author: 'Ada Moor, Jo Lund',
      published: '2021-03-04',
      retrieved: '2022-01-02',
      url: 'https://x.example/a',
      kind: 'digest',
    });
    expect(page.skipped[0]?.reason).toBe('front matter');
  });

  it('comes from the lines of a page', () => {
    const page = source(
      'Sunday, March 7, 2021\n\nCopper vs Steel: Which Kettle to Buy?\n\nby Ada Moor\n\nSource: https://x.example/a\n\nA kettle of copper keeps the water hot for longer than one of steel does.\n',
      'a.txt',
    );
    expect(page).toMatchObject({
      title: 'Copper vs Steel: Which Kettle to Buy?',
      author: 'Ada Moor',
      published: '2021-03-07',
      url: 'https://x.example/a',
      publisher: null,
      kind: null,
    });
  });

  it('takes the title from the first heading, else from the file’s name', () => {
    expect(source('Intro to it.\n\n# Kettles\n\nThey are hot.').title).toBe('Kettles');
    expect(source('They are hot.').title).toBe('copper or steel');
  });

  it('survives front matter that is no YAML', () => {
    expect(source('---\na: [\n b: }\n---\n\n# Kettles\n\nThey are hot.').title).toBe('Kettles');
  });
});
