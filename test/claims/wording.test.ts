import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, sentenceOf, thirdPerson, verbWords } from '../../src/claims/wording.js';
import { tag } from '../../src/language/tagging.js';

describe('third person', () => {
  it.each([
    ['be', 'is'],
    ['have', 'has'],
    ['do', 'does'],
    ['provide', 'provides'],
    ['carry', 'carries'],
    ['play', 'plays'],
    ['pass', 'passes'],
    ['fix', 'fixes'],
    ['reach', 'reaches'],
  ])('%s → %s', (lemma, expected) => {
    expect(thirdPerson(lemma)).toBe(expected);
  });
});

describe('verb groups', () => {
  const rows: [text: string, singular: boolean, expected: string, note: string][] = [
    ['are', false, 'are', 'as it is'],
    ['are', true, 'is', 'for one subject'],
    ['were', true, 'was', 'past'],
    ['have', true, 'has', 'have'],
    ['do not leak', true, 'does not leak', 'the auxiliary agrees'],
    ["don't leak", false, 'do not leak', 'a contraction in full'],
    ["can't leak", false, 'cannot leak', 'one word'],
    ['being', true, 'is', 'a participle in the place of the verb'],
    ['set', true, 'set', 'the past looks like the plain form'],
    ["won't leak", false, 'will not leak', 'an irregular contraction'],
  ];
  it.each(rows)('%s (%s) → %s', (text, singular, expected) => {
    expect(verbWords(tag(text), singular)).toBe(expected);
  });
});

describe('sentences', () => {
  const rows: [parts: string, expected: string, note: string][] = [
    ['the kettle|is|hot', 'The kettle is hot.', 'capital and point'],
    ['the kettle|| is |hot.', 'The kettle is hot.', 'empty parts and a point that is there'],
    ['the kettle|is|hot|,', 'The kettle is hot.', 'a comma at the end'],
    ['the kettle ,|is ( hot )', 'The kettle, is (hot).', 'blanks before marks'],
    ['the “kettle|is hot', 'The kettle is hot.', 'a quotation mark without its partner'],
    ['the “kettle”|is hot', 'The “kettle” is hot.', 'a pair'],
    ['iPhone cases|are cheap', 'IPhone cases are cheap.', 'a capital whatever the word'],
    ['it says|“Stop.”', 'It says “Stop.”', 'a mark inside the quotation'],
    ['is it|hot?', 'Is it hot?', 'another mark at the end'],
  ];
  it.each(rows)('%s', (parts, expected) => {
    expect(sentenceOf(...parts.split('|'))).toBe(expected);
  });

  it('begins with no blank, ends with one mark, and stays the same when made again', () => {
    const part = fc.constantFrom('the kettle', 'is', 'hot', '', ' ', ',', ' ; ', '(', ')', '.', '–', 'it’s', '…');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const text = sentenceOf('kettles', ...parts);
        expect(text).toMatch(/^\S.*[.!?…]$/s);
        expect(text).not.toMatch(/\s\s|\s[,;:.!?)]/);
        expect(sentenceOf(text)).toBe(text);
      }),
    );
  });
});

describe('plain words', () => {
  it.each([
    ['a kettle (of steel)', 'a kettle (of steel)', 'a pair of brackets'],
    ['a kettle (of steel', 'a kettle of steel', 'one without its partner'],
  ])('%s', (text, expected) => {
    expect(plain(tag(text))).toBe(expected);
  });
});
