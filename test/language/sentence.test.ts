import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/language/sentence.js';

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('one sentence', () => {
  const rows: [text: string, note: string][] = [
    ['Kettles, e.g. The Whistler, are loud.', 'an abbreviation before a capital'],
    ['Kettles, i.e. Boilers of water, are loud.', 'another'],
    ['Dr. Holm boils water.', 'a title'],
    ['Steel vs. Brass is an old quarrel.', 'versus'],
    ['The kettle weighs 1.5 kg.', 'a decimal point'],
    ['Version 4.2.1 is out.', 'a version'],
    ['Grind.io sells kettles.', 'a point inside a name'],
    ['See kettles.example for more.', 'an address'],
    ['The kettle of the U.K. Museum is old.', 'initials'],
    ['Mr. and Mrs. Holm boil water.', 'two titles'],
    ['No. 4 is the largest kettle.', 'a number'],
    ['It is hot ... very hot.', 'dots before a small letter'],
    ['It comes from Holm Inc. the maker of kettles.', 'an abbreviation before a small letter'],
    ['A kettle without an end', 'no point'],
  ];
  it.each(rows)('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('several sentences', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['It heats to 90 °C. The lid stays cool.', ['It heats to 90 °C.', 'The lid stays cool.'], 'a unit is no initial'],
    ['We say no. Kettles rust.', ['We say no.', 'Kettles rust.'], 'an answer, no number'],
    ['', [], 'no text'],
    ['  \n ', [], 'white space'],
    ['It is hot. Mind the lid!', ['It is hot.', 'Mind the lid!'], 'a point and a capital'],
    ['it is quite cheap. the lid is not.', ['it is quite cheap.', 'the lid is not.'], 'a small letter, typed in haste'],
    ['it needs a lamp. if you have none, wait.', ['it needs a lamp.', 'if you have none, wait.'], 'the same before a condition'],
    ['Is it hot? Yes.', ['Is it hot?', 'Yes.'], 'a question'],
    [
      'It holds tea, milk, etc. The lid is brass.',
      ['It holds tea, milk, etc.', 'The lid is brass.'],
      '"etc." ends a sentence where a capital follows',
    ],
    ['Sold by Holm Inc. The lid is brass.', ['Sold by Holm Inc.', 'The lid is brass.'], 'a company at the end'],
    ['It needs a stove.Brass lasts long.', ['It needs a stove.', 'Brass lasts long.'], 'glued together'],
    ['“It is hot.” The lid is brass.', ['“It is hot.”', 'The lid is brass.'], 'a quotation'],
    ['  It is hot.  The lid is brass.  ', ['It is hot.', 'The lid is brass.'], 'white space around'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

it('spans stand in order, hold no white space at their ends, and leave out nothing else', () => {
  const piece = fc.constantFrom(
    'It is hot',
    'Dr',
    'e.g',
    '.',
    '!',
    '?',
    ' ',
    '\n',
    '“',
    '”',
    'Brass lasts',
    '4.2',
    'etc',
    '…',
    '🫖',
    ',',
    '\u00A0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(last, start).trim()).toBe('');
        const words = text.slice(start, end);
        expect(words).toBe(words.trim());
        expect(words).not.toBe('');
        last = end;
      }
      expect(text.slice(last).trim()).toBe('');
    }),
  );
});
