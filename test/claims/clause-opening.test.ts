import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

const texts = (sentence: string) => claimsIn(sentence).map(({ text }) => text);

describe('what opens a sentence', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    [
      'If the disk is full, Orbitas is slow and Lumenbase is safe.',
      ['Orbitas is slow if the disk is full.', 'Lumenbase is safe if the disk is full.'],
      'the comma closes the condition, which holds for both halves',
    ],
    [
      'If the disk is full, Orbitas is slow, but Lumenbase is safe.',
      ['Orbitas is slow if the disk is full.', 'Lumenbase is safe.'],
      'set against it: another case',
    ],
    [
      'When it opened in 1911, Orbitas had 40 rooms and Lumenbase was a hut.',
      ['Orbitas had 40 rooms when it opened in 1911.', 'Orbitas opened in 1911.', 'Lumenbase was a hut.'],
      'a time is no condition of the second half',
    ],
    [
      'A boat that lasts longer is a burden for Orbitas.',
      ['A boat that lasts longer is a burden for Orbitas.'],
      'all of the subject',
    ],
    [
      'Buying an Orbitas that lasts longer is wise.',
      ['Buying an Orbitas that lasts longer is wise.'],
      'what is done is the subject',
    ],
    [
      'A boat that lasts and costs less to run is good for Orbitas.',
      ['A boat that lasts and costs less to run is good for Orbitas.'],
      'a subject with two relative clauses',
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
