import { describe, expect, it } from 'vitest';
import { key, singular, words } from '../../src/subjects/words.js';

describe('singular', () => {
  const rows: [word: string, expected: string][] = [
    ['bus', 'bus'],
    ['glass', 'glass'],
    ['basis', 'basis'],
    ['gas', 'gas'],
    ['node.js', 'node.js'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['batteries', 'battery'],
    ['stoves', 'stove'],
    ['kettles', 'kettle'],
  ];
  it.each(rows)('%s → %s', (word, expected) => {
    expect(singular(word)).toBe(expected);
  });
});

describe('words', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Kiln.io runs. End.Next', ['Kiln.io', 'runs', 'End', 'Next'], 'an ending after a point, but not a glued sentence'],
    ['the kiln’s door, don’t', ['the', 'kiln', 'door', 'don’t'], 'only the possessive is cut off'],
    ['C++ and 2+Kiln', ['C++', 'and', '2', 'Kiln'], 'signs at the end of a word only'],
    ['see https://kiln.example/a?b=c now', ['see', 'now'], 'no addresses'],
    ['air-source', ['air', 'source'], 'hyphens part words'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(words(text).map((word) => word.text)).toEqual(expected);
    for (const word of words(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });
});

describe('key', () => {
  it('joins a firm to its partners, not two names', () => {
    expect(words('Holm & Sons').map(({ gap }) => gap)).toEqual(['|', ' ']);
    expect(words('Holm & Lund').map(({ gap }) => gap)).toEqual(['|', '|']);
  });

  it('is one for all spellings', () => {
    const spellings = ['Wood-burning stoves', 'wood burning stove', 'WOOD‑BURNING STOVE’s'];
    expect(new Set(spellings.map((text) => key(words(text)))).size).toBe(1);
  });
});
