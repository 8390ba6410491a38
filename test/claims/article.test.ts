import { describe, expect, it } from 'vitest';
import { missingArticle } from '../../src/claims/article.js';
import { tag } from '../../src/language/tagging.js';

describe('missingArticle', () => {
  const rows: [phrase: string, expected: string, note: string][] = [
    ['good support', '', 'uncounted'],
    ['fast heating', '', 'what goes on is not counted'],
    ['steel shelves', '', 'a plural'],
    ['the steel shelf', '', 'it has one'],
    ['Oracle', '', 'a bare word may be a name'],
    ['removable steel shelf', 'a', 'a thing'],
    ['easy-to-use control panel', 'an', 'before a vowel'],
    ['larger codebase for teams', 'a', 'what hangs on it changes nothing'],
    ['universal shelf', 'a', 'spoken with a consonant'],
  ];
  it.each(rows)('%s', (phrase, expected) => {
    expect(missingArticle(tag(phrase))).toBe(expected);
  });
});
