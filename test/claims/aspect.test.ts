import { describe, expect, it } from 'vitest';
import { article, claimsIn, over } from './article.js';
import { extract } from '../../src/claims/extraction.js';
import { SUBJECTS } from './article.js';

describe('what of the subject is spoken of', () => {
  const rows: [sentence: string, expected: string, note: string][] = [
    ['Orbitas is cheap.', 'expensiveness', 'an adjective names its dimension, as WordNet has it'],
    ['Orbitas has a console.', 'console', 'a feature'],
    ['Orbitas is used by Pelham Bank.', 'users', 'what the frame names'],
    ['Orbitas is written in Rust.', 'language', 'what the frame names'],
    ['Orbitas was launched in 2005.', 'launch date', 'an event'],
    ["Orbitas' documentation is thin.", 'documentation', 'a part comes before the dimension'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(claimsIn(sentence)[0]?.aspect).toBe(expected);
  });
});

describe('labels', () => {
  const aspectsOf = (markdown: string) => {
    const source = article(markdown);
    return extract(source, SUBJECTS).claims.map(({ subject, aspect }) => `${subject}: ${aspect}`);
  };

  it('a label that names no aspect gives way', () => {
    expect(
      aspectsOf('# Databases\n\n## Orbitas\n\n- Conclusion: Orbitas has a console.\n- Note: Orbitas has a scheduler.\n'),
    ).toEqual(['Orbitas: console', 'Orbitas: scheduler']);
  });

  it('the label of an item comes first, without its mark', () => {
    expect(aspectsOf('# Databases\n\n## Orbitas\n\n- Upkeep: Orbitas has a console.\n')).toEqual(['Orbitas: upkeep']);
  });

  it('the row label of a table', () => {
    expect(aspectsOf('# Databases\n\n| | Orbitas | Lumenbase |\n|---|---|---|\n| Upkeep? | easy | hard |\n')).toEqual([
      'Orbitas: upkeep',
      'Lumenbase: upkeep',
    ]);
  });

  it('is never empty', () => {
    for (const { aspect } of claimsIn('It is stable.', SUBJECTS, { headings: [over('Orbitas')] })) expect(aspect).toMatch(/\S/);
  });
});
