import { describe, expect, it } from 'vitest';
import { claimsOfTexts } from '../../src/claims/extraction.js';
import { plainText } from '../../src/claims/tokenised.js';

describe('a tokenised text becomes plain', () => {
  const rows: [given: string, text: string, note: string][] = [
    ['The lamp (brass), he said, is heavy.', 'The lamp (brass), he said, is heavy.', 'plain already'],
    ['Use `` or not: it is the same.', 'Use “or not: it is the same.', 'marks of the tokeniser, whatever they stand for'],
    ["It's 'Lumo' s best.", "It's 'Lumo' s best.", 'nothing shows a tokeniser'],
    ['Lumo -LRB- brass -RRB- , he said , is heavy .', 'Lumo (brass), he said, is heavy.', 'brackets and commas'],
    ["Ida 's lamp -LSB- 2 -RSB- is `` heavy '' .", "Ida's lamp [2] is “heavy”.", 'a genitive, quotation marks'],
    ["It does n't burn , they say .", "It doesn't burn, they say.", 'a negation cut off'],
  ];
  it.each(rows)('%s → %s (%s)', (given, text) => {
    expect(plainText(given).text).toBe(text);
  });

  it('every stretch of the plain text leads to the given one', () => {
    const given = "Ida 's lamp -LRB- brass -RRB- is heavy .";
    const plain = plainText(given);
    const back = (part: string): string => {
      const at = plain.text.indexOf(part);
      const { start, end } = plain.given(at, at + part.length);
      return given.slice(start, end);
    };
    expect(['lamp', "Ida's", '(brass)', 'heavy.'].map(back)).toEqual(['lamp', "Ida 's", '-LRB- brass -RRB-', 'heavy .']);
  });

  it('a claim quotes the text as it was given', () => {
    const given = 'Lumo -LRB- brass -RRB- is heavy . It is old .';
    const [found] = claimsOfTexts([{ id: 'one', text: given }]);
    expect(found?.claims.map(({ text, quote, position }) => [text, quote, position.start.offset])).toEqual([
      ['Lumo (brass) is heavy.', 'Lumo -LRB- brass -RRB- is heavy', 0],
      ['Lumo (brass) is old.', 'It is old', 34],
    ]);
  });
});
