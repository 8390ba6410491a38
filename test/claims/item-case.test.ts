import { describe, expect, it } from 'vitest';
import { inSentence } from '../../src/claims/item-case.js';
import { NO_USAGE } from '../../src/claims/usage.js';

const USAGE = { ...NO_USAGE, small: new Set(['large', 'community', 'gizmo', 'rope']) };

describe('the words of an item inside a sentence', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['Ida Holm (designer)', 'Ida Holm (designer)', 'no English word, and never in small letters'],
    ['Ida', 'Ida', 'the same alone'],
    ['ABC Tower', 'ABC tower', 'letters that are no capital of a word'],
    ['Harbour Board of Trade survey', 'Harbour Board of Trade survey', 'capitals that open nothing, beside small letters'],
    ['Written in Rust', 'written in Rust', 'a verb opens no title'],
    ['Swedish kettle', 'Swedish kettle', 'of a people'],
    ['4 May 1907, cold', '4 May 1907, cold', 'a month that is a verb elsewhere'],
    ['Oracle', 'Oracle', 'alone, and hardly ever used'],
    ['Carrots', 'carrots', 'hardly ever used either, but a plural'],
    ['Secure', 'secure', 'an adjective'],
    ['Steel Frame', 'steel frame', 'a title of plain words'],
    ['Gizmo', 'gizmo', 'the articles write it in small letters'],
    ['Large and helpful Community', 'large and helpful community', 'a capital in the middle that they do not write'],
    ['Easy-to-use lid', 'easy-to-use lid', 'parts of a word'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(inSentence(text, USAGE)).toBe(expected);
  });

  const named: [text: string, expected: string, note: string][] = [
    ['Highly Durable', 'highly durable', 'no name has an adverb'],
    ['Larger Boats', 'larger boats', 'nor a comparative'],
    ['Red Crown Company', 'Red Crown Company', 'plain words may be a name'],
    ['Martin and Ruth Pell (builders)', 'Martin and Ruth Pell (builders)', 'beside a name the other capital is of one'],
    ['Moor estuary, Westland', 'Moor estuary, Westland', 'a place in another'],
  ];
  it.each(named)('under a label or a heading that may name: %s', (text, expected) => {
    expect(inSentence(text, USAGE, true)).toBe(expected);
  });
});
