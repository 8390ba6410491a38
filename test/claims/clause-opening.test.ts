import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

const texts = (sentence: string) => claimsIn(sentence).map(({ text }) => text);

describe('what opens a sentence', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    [
      'If the disk is full, Orbitas is slow and Lumenbase is safe.',
      ['Orbitas is slow if the disk is full.', 'Lumenbase is safe.'],
      'the comma closes the condition',
    ],
    [
      'If the disk is full and the fan is off, Orbitas is slow.',
      ['Orbitas is slow if the disk is full and the fan is off.'],
      'a condition of two halves',
    ],
    [
      'Orbitas is a database. For every disk it uses, it can hold 40 tables.',
      ['Orbitas is a database.', 'For every disk it uses, Orbitas can hold 40 tables.'],
      'a phrase with its relative clause',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});
