import { describe, expect, it } from 'vitest';
import { attributed } from '../../src/claims/attributed.js';

const stove = { name: 'gas stove', part: null, text: 'Gas stoves', plural: true };
const lumo = { name: 'Lumo', part: null, text: 'Lumo', plural: false };

describe('whose word a claim is', () => {
  const rows: [text: string, holder: string, source: string, expected: string, note: string][] = [
    ['Lumo is light.', 'article', '', 'Lumo is light.', "the article's own"],
    ['Lumo was said to be light.', 'others', '', 'Lumo was said to be light.', 'nobody is named'],
    ['Many cooks find Lumo light.', 'many cooks', '', 'Many cooks find Lumo light.', 'named already'],
    ['Lumo is light.', 'Ida Holm', 'Ida Holm thinks', 'According to Ida Holm, Lumo is light.', 'a name'],
    ['Lumo is light.', 'The maker', 'The maker says', 'According to the maker, Lumo is light.', 'with its article'],
    ['Lumo is light.', 'Some cooks', 'Some cooks say', 'According to some cooks, Lumo is light.', 'in small letters'],
  ];
  it.each(rows)('%s | %s', (text, holder, source, expected) => {
    expect(attributed(text, { holder, held: true }, lumo, source)).toBe(expected);
  });

  it('a common noun loses its capital', () => {
    expect(attributed('Gas stoves are hot.', { holder: 'Ida Holm', held: true }, stove, '')).toBe(
      'According to Ida Holm, gas stoves are hot.',
    );
  });
});
