import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { paragraph, SUBJECTS } from './article.js';

const texts = (text: string): readonly string[] => {
  const source = paragraph(text);
  return extract(source, SUBJECTS).claims.map((claim) => claim.text);
};

describe('what belongs to the clause stays', () => {
  const rows: [text: string, said: RegExp, note: string][] = [
    ['Orbitas stores 10–20 MB of notes a day.', /10–20 MB/, 'a range'],
    ['Orbitas runs in Holm, a mill and a forge.', /forge/, 'a list with a name in it'],
    ['Orbitas was mended — and painted — by Reed.', /by Reed/, 'an insertion leads back'],
  ];
  it.each(rows)('%s', (text, said) => {
    expect(texts(text).join(' ')).toMatch(said);
  });
});

describe('what is a fact of its own is left off', () => {
  const rows: [text: string, claim: string, note: string][] = [
    ['Orbitas won the Corvex Cup, a prize for small databases.', 'Orbitas won the Corvex Cup.', 'an apposition'],
    ['Orbitas was rewritten in 1992, the same year as the fire.', 'Orbitas was rewritten in 1992.', 'what a date is besides'],
    ['Orbitas has 20 tables, four of which are empty.', 'Orbitas has 20 tables.', 'a share'],
    ['Orbitas had a good year with Lumenbase having an edge over it.', 'Orbitas had a good year.', 'an absolute phrase'],
    ['Orbitas keeps an index; the mill has none.', 'Orbitas keeps an index.', 'a semicolon'],
    ['Orbitas is used by mills, but not by forges.', 'Orbitas is used by mills.', 'a turn'],
    ['Orbitas needs a clerk — a rare one.', 'Orbitas needs a clerk.', 'a dash'],
  ];
  it.each(rows)('%s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });

  it('what it is, said once more, is a claim', () => {
    expect(texts('Orbitas is a full kit — a ready-made answer.')).toEqual([
      'Orbitas is a full kit.',
      'Orbitas is a ready-made answer.',
    ]);
  });
});
