import { describe, expect, it } from 'vitest';
import { isDefinite } from '../../src/subjects/definite.js';
import { pileOf } from '../../src/subjects/pile.js';
import { article } from '../claims/article.js';

const pile = pileOf([
  article(
    '# Bikes\n\nTowns like the Harbour Bike Scheme. The town pays for Lumo Studio and the Lumo Studio makers like it. We use Lumo Studio daily.\n',
  ),
]);

describe('names with "the"', () => {
  const rows: [name: string, expected: boolean, note: string][] = [
    ['Lumo', false, 'one word'],
    ['Lumo Studio', false, 'bare in sentences; "the" is of its makers'],
    ['cargo bike', false, 'no name'],
    ['Varo Nox', false, 'never written, and no plain noun'],
    ['Harbour Bike Scheme', true, 'the article says so'],
    ['Sprint Scheme', true, 'never written, but of a kind that has it'],
    ['Harbour Tide Cost Planner', true, 'a long name that describes'],
  ];
  it.each(rows)('%s', (name, expected) => {
    expect(isDefinite(name, pile)).toBe(expected);
  });
});
