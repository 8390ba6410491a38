import { describe, expect, it } from 'vitest';
import { withoutCleft } from '../../src/claims/cleft.js';
import { tag } from '../../src/language/tagging.js';

const plain = (text: string) =>
  withoutCleft(tag(text))
    .map((token) => token.text)
    .join(' ');

describe('what may say what a thing is stays', () => {
  const rows: [text: string, note: string][] = [
    ['It is a lamp that folds', 'an indefinite thing'],
    ['It was the first lamp that sold', 'one told from others of its kind'],
    ['It is the lamp that folds', 'it may be the lamp'],
    ['It was Ida Holm who they asked', 'the name is no subject'],
    ['It is clear that Ida Holm drew it', 'nothing is named'],
  ];
  it.each(rows)('%s', (text) => {
    expect(plain(text)).toBe(
      tag(text)
        .map((token) => token.text)
        .join(' '),
    );
  });
});

describe('what only points goes', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['It was Ida Holm who drew the plan', 'Ida Holm drew the plan', 'a name'],
    ['It was his widowed sister, Ida Holm, who drew it', 'Ida Holm drew it', 'a name behind what she was'],
    ['The house is cold because it is the lid that leaks', 'The house is cold because the lid leaks', 'a reason'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(plain(text)).toBe(expected);
  });
});
