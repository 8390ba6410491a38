import { describe, expect, it } from 'vitest';
import { missingArticle } from '../../src/claims/article.js';
import { tag } from '../../src/language/tagging.js';

const USAGE = { small: new Set(['gauge']), counted: new Set(['gauge', 'api', 'development']) };

describe('missingArticle', () => {
  const rows: [phrase: string, expected: string, note: string][] = [
    ['good support', '', 'uncounted'],
    ['fast heating', '', 'what goes on is not counted'],
    ['steel shelves', '', 'a plural'],
    ['the steel shelf', '', 'it has one'],
    ['Oracle', '', 'a bare word may be a name'],
    ['clean water', '', 'stuff'],
    ['high durability', '', 'an abstract noun by its ending'],
    ['two lids', '', 'a figure'],
    ['request handling', '', 'the noun goes on'],
    ['version 3', '', 'a numbered noun'],
    ['external CPU', '', 'letters that nobody counts'],
    ['gauge', 'a', 'a bare noun that the articles count'],
    ['external API', 'an', 'letters that they count'],
    ['slow codebase', 'a', 'a word that ends in a known one'],
    ['milk frother', 'a', 'what does something'],
    ['low price', 'a', 'an abstract noun that is counted'],
    ['removable steel shelf', 'a', 'a thing'],
    ['easy-to-use control panel', 'an', 'before a vowel'],
    ['larger codebase for teams', 'a', 'what hangs on it changes nothing'],
    ['universal shelf', 'a', 'spoken with a consonant'],
  ];
  it.each(rows)('%s', (phrase, expected) => {
    expect(missingArticle(tag(phrase), USAGE)).toBe(expected);
  });
});
