import { describe, expect, it } from 'vitest';
import { withRelation } from '../../src/claims/relation.js';

describe('a role or a factor is one in something', () => {
  const rows: [text: string, ruler: string, expected: string | null, note: string][] = [
    ['The hall is large.', 'Several factors affect the rent.', null, 'no role'],
    ['The hall plays a key role in the plan.', 'Several factors affect the rent.', null, 'has what it is in'],
    ['The hall plays a key role.', 'The rent is high.', null, 'nothing says in what'],
    [
      'The hall plays a key role.',
      'Several factors affect the rent.',
      'The hall plays a key role in the rent.',
      'the sentence before',
    ],
    [
      'The hall is an important factor.',
      'Factors Influencing Rent: Size',
      'The hall is an important factor in rent.',
      'a heading',
    ],
  ];
  it.each(rows)('%s (%s)', (text, ruler, expected) => {
    expect(withRelation(text, [ruler])).toBe(expected ?? text);
  });
});
