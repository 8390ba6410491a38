import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

describe('what a sentence does not state', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['As Orbitas is light, it is fast.', ['Orbitas is light.', 'Orbitas is fast.'], '"as" that says why states it'],
    [
      'Orbitas is good if it rains and Lumenbase is good if it snows.',
      ['Orbitas is good if it rains.', 'Lumenbase is good if it snows.'],
      'each with a condition of its own',
    ],
    [
      'Orbitas is a burden if some sails are gone or another boat becomes the standard.',
      ['Orbitas is a burden if some sails are gone or another boat becomes the standard.'],
      'the second half of a condition',
    ],
    [
      'Orbitas is fast when it rains and the wind is strong.',
      ['Orbitas is fast when it rains and the wind is strong.'],
      'a second half with "and"',
    ],
    [
      'As your club grows, you will need more boats with Orbitas.',
      ['You will need more boats with Orbitas as your club grows.'],
      'what goes on beside it',
    ],
    [
      'When you assess whether Orbitas is cheaper than Lumenbase, you must look beyond the price.',
      ['You must look beyond the price when you assess whether Orbitas is cheaper than Lumenbase.'],
      'what is asked',
    ],
    [
      'If you need a boat that is easy to sail and has a big club, Orbitas is your best choice.',
      ['Orbitas is your best choice if you need a boat that is easy to sail and has a big club.'],
      'of which boat the condition speaks',
    ],
    [
      'If you need a boat that is easy to sail, cheap to keep, and has a big club around it, then Orbitas is your best choice.',
      ['Orbitas is your best choice if you need a boat that is easy to sail, cheap to keep, and has a big club around it.'],
      'all before "then" is one condition',
    ],
    [
      'The Orbitas crew make changes where they think it makes sense.',
      ['The Orbitas crew make changes where they think it makes sense.'],
      'what they think',
    ],
    ['The way Orbitas is built, there are masts.', [], 'how it is built is not said'],
    [
      'Orbitas led to the idea that a mix of oak, iron, and steel would float.',
      ['Orbitas led to the idea that a mix of oak, iron, and steel would float.'],
      'what is only thought',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(claimsIn(text).map((claim) => claim.text)).toEqual(expected);
  });
});
