import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrases, words } from '../../src/language/phrase.js';
import { tag } from '../../src/language/tagging.js';

/** "noun: a kettle [kettle]" for each phrase. */
const found = (text: string) => {
  const tokens = tag(text);
  return phrases(tokens, 0, tokens.length).map(
    ({ kind, start, end, head }) => `${kind}: ${words(tokens, start, end)} [${tokens[head]?.text}]`,
  );
};

describe('phrases', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['', [], 'nothing'],
    ['a kettle', ['noun: a kettle [kettle]'], 'a noun'],
    ['a very light steel kettle', ['noun: a very light steel kettle [kettle]'], 'all that stands before it'],
    ['the museum’s roof', ['noun: the museum’s roof [roof]'], 'a possessive'],
    ['the museum’s narrow roof', ['noun: the museum’s narrow roof [roof]'], 'what is owned has an adjective'],
    ['the museum’s and', ['noun: the museum’s [museum]', 'separator: and [and]'], 'nothing is owned'],
    ['a clean, pragmatic and simple lid', ['noun: a clean, pragmatic and simple lid [lid]'], 'a row of adjectives'],
    [
      'the largest and most widely sold lid',
      ['noun: the largest and most widely sold lid [lid]'],
      'an adverb and a participle in the row',
    ],
    ['little or no noise', ['noun: little or no noise [noise]'], 'a row of determiners'],
    ['a kettle and a lid', ['noun: a kettle [kettle]', 'separator: and [and]', 'noun: a lid [lid]'], 'two nouns'],
    ['light and cheap', ['adjective: light [light]', 'separator: and [and]', 'adjective: cheap [cheap]'], 'two adjectives'],
    ['very light', ['adjective: very light [light]'], 'with its degree'],
    ['in the kitchen', ['prepositional: in the kitchen [kitchen]'], 'a preposition with its noun'],
    ['of steel for tea', ['prepositional: of steel [steel]', 'prepositional: for tea [tea]'], 'two'],
    ['easy to clean', ['adjective: easy [easy]', 'infinitive: to clean [clean]'], 'an infinitive'],
    [
      'easier to clean than brass',
      ['adjective: easier [easier]', 'infinitive: to clean [clean]', 'prepositional: than brass [brass]'],
      'an infinitive ends before "than"',
    ],
    ['heavier than a pan', ['adjective: heavier [heavier]', 'prepositional: than a pan [pan]'], '"than" is a preposition'],
    ['hot when it whistles', ['adjective: hot [hot]', 'clause: when it whistles [when]'], 'a clause goes to the end'],
    ['a kettle (of steel)', ['noun: a kettle [kettle]', 'separator: ( of steel ) [(]'], 'brackets stand apart'],
    ['in May 1911', ['prepositional: in May 1911 [May]'], 'a month and its year'],
    ['in version 4.2', ['prepositional: in version 4.2 [version]'], 'a noun and its number'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(found(text).map((each) => each.replace('(of steel)', '( of steel )'))).toEqual(expected);
  });
});

it('phrases cover every token, in order, without a gap, and hold their head', () => {
  const word = fc.constantFrom(
    'a',
    'kettle',
    'light',
    'very',
    'of',
    'to',
    'clean',
    'and',
    ',',
    'or',
    '(',
    ')',
    'when',
    'it',
    'whistles',
    'than',
    'for',
    '40',
    'Holm',
    "'s",
    'cleaning',
    'not',
    'both',
    '“',
    '”',
    'that',
    'no',
    'as',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 14 }), (parts) => {
      const tokens = tag(parts.join(' '));
      let last = 0;
      for (const { start, end, head } of phrases(tokens, 0, tokens.length)) {
        expect(start).toBe(last);
        expect(end).toBeGreaterThan(start);
        expect(head).toBeGreaterThanOrEqual(start);
        expect(head).toBeLessThan(end);
        last = end;
      }
      expect(last).toBe(tokens.length);
    }),
  );
});

describe('words', () => {
  it.each([['a kettle, light and cheap'], ['built-in “lids” (of steel)'], ["it doesn't leak"]])(
    'keep the blanks of the text: %s',
    (text) => {
      const tokens = tag(text);
      expect(words(tokens, 0, tokens.length)).toBe(text);
    },
  );
});
