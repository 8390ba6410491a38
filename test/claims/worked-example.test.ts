import { describe, expect, it } from 'vitest';
import { exampleLead, supposed } from '../../src/claims/worked-example.js';
import { claimsIn } from './article.js';

describe('what a worked example supposes', () => {
  const rows: [sentence: string, given: string | null, note: string][] = [
    ['If it rains for 3 days, the boat leaks.', null, 'a condition, no example'],
    ['For example, the pot holds 3 litres.', null, 'supposes nothing'],
    ['For example, if the pot holds 3 litres, it boils in 4 minutes.', 'if the pot holds 3 litres', 'an example'],
    ['Assuming a pot of 3 litres, it boils in 4 minutes.', 'Assuming a pot of 3 litres', 'its supposition'],
    ['Suppose the pot holds 3 litres, then it boils in 4 minutes.', 'if the pot holds 3 litres', 'an order to suppose'],
  ];
  it.each(rows)('%s', (sentence, given) => {
    expect(supposed(sentence)).toBe(given);
  });

  it.each([
    ['The pot is red.', -1, 'of any pot'],
    ['The state wants 40 % by 2030, which would save 3 tonnes.', -1, 'the figure is of the clause behind'],
    ['In this case, the pot is slow.', 14, 'of the example, as it says'],
    ['The pan would need 9 minutes.', 0, 'a figure that would be so'],
  ])('%s (%d)', (sentence, lead) => {
    expect(exampleLead(sentence)).toBe(lead);
  });

  it('is told with each figure that rests on it', () => {
    const said = 'For example, if the hall holds 40 people, Orbitas is full. Lumenbase would need 9 rooms.';
    expect(claimsIn(said).map(({ text }) => text)).toContain('If the hall holds 40 people, Lumenbase would need 9 rooms.');
  });
});
