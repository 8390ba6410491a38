import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';
import { KINDS } from '../../../src/comparing/kinds/kinds.js';

describe.each(KINDS.map((kind) => [kind.name, kind] as const))('%s', (_, kind) => {
  it.each(kind.lookAlikes.map(([left, right]) => [left, right] as const))('clears: %s / %s', (left, right) => {
    expect(compare(left, right).relation).not.toBe('contradicts');
    expect(compare(right, left).relation).not.toBe('contradicts');
  });
  if (kind.examples.length > 0) {
    it.each(kind.examples.map(([left, right]) => [left, right] as const))('finds: %s / %s', (left, right) => {
      expect(compare(left, right)).toMatchObject({ relation: 'contradicts', kind: kind.name });
      expect(compare(right, left)).toEqual(compare(left, right));
    });
  }
});

it('every kind has a name of its own and a summary', () => {
  expect(new Set(KINDS.map((kind) => kind.name)).size).toBe(KINDS.length);
  expect(KINDS.every((kind) => kind.summary.endsWith('.'))).toBe(true);
});
