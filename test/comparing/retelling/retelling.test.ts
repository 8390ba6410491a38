// What two texts' words settle where their claims leave it open, through the whole comparison.
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

describe('the verdict on the claims', () => {
  it.each([
    ['The fee in 2021 was 30 euros.', 'The fee in 2022 was 35 euros.', 'compatible', 'cleared for another time'],
    ['The mill grinds barley.', 'The mill does not grind barley if the river is low.', 'compatible', 'a limited denial'],
    [
      'All old sacks must be burnt before the fair.',
      'Old sacks may not be burnt.',
      'contradicts',
      'a limit of time is no exception',
    ],
    ['The mill is cheap.', 'The mill is expensive.', 'contradicts', 'what the claims found stands'],
  ])('%s / %s → %s (%s)', (left, right, relation) => {
    expect(compare(left, right).relation).toBe(relation);
    expect(compare(right, left).relation).toBe(relation);
  });
});
