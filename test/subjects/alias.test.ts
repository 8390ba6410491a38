import { describe, expect, it } from 'vitest';
import { hasInitials } from '../../src/subjects/alias.js';

describe('initials', () => {
  const rows: [abbreviation: string, name: string, fits: boolean, note: string][] = [
    ['HRF', 'Harbour Relief', false, 'a letter too many'],
    ['HR', 'Harbour Relief Fund', false, 'a word too many'],
    ['HFR', 'Harbour Relief Fund', false, 'another order'],
    ['Ha', 'Harbour Association', false, 'one capital only'],
    ['H', 'Harbour', false, 'one word'],
    ['1871', 'One Eight', false, 'a number'],
    ['HRF', 'Harbour Relief Fund', true, 'each word'],
    ['HRFs', 'Harbour Relief Fund', true, 'in the plural'],
    ['PoL', 'Port of Leith', true, 'a small word taken in'],
    ['PL', 'Port of Leith', true, 'a small word left out'],
    ['ASHP', 'air-source hot plate', true, 'hyphens part words'],
    ['TML', 'TidalMark Log', true, 'capitals inside a word part it'],
  ];
  it.each(rows)('%s of %s: %s (%s)', (abbreviation, name, fits) => {
    expect(hasInitials(abbreviation, name)).toBe(fits);
  });
});
