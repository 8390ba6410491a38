import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { people } from '../../src/claims/person.js';
import { article, paragraph, SUBJECTS } from './article.js';

const known = (text: string): readonly string[] => [...people(article(text)).entries()].map(([name, full]) => `${name}: ${full}`);

describe('people that an article names in full', () => {
  const rows: [text: string, known: readonly string[], note: string][] = [
    ['The Black Swan sailed with a crew of nine from Leith.', [], 'everyday nouns are no names of people'],
    [
      'Ida Svensson and Karl Svensson ran the mill together.',
      ['ida: Ida Svensson', 'karl: Karl Svensson'],
      'a name of two is nobody’s',
    ],
    [
      'Miss Ida Mary Brown ran the mill. Ida Brown sold it.',
      ['ida: Miss Ida Mary Brown', 'mary: Miss Ida Mary Brown', 'brown: Miss Ida Mary Brown'],
      'the fullest form, a title makes a person',
    ],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(known(text)).toEqual(found);
  });
});

describe('who is named before', () => {
  const texts = (text: string): readonly string[] => {
    const source = paragraph(text);
    const only = SUBJECTS.find(({ name }) => name === 'Orbitas');
    return extract(source, only === undefined ? [] : [only]).claims.map((claim) => claim.text);
  };
  const rows: [text: string, found: readonly string[], note: string][] = [
    ['Orbitas is old. The couple retired to the coast.', ['Orbitas is old.'], 'which couple?'],
    ['Orbitas is old. The spinster died in 1909.', ['Orbitas is old.'], 'which one?'],
    ['Orbitas is old. Someone in their family sold the mill.', ['Orbitas is old.'], 'whose family?'],
    [
      'Orbitas is old. Miss Karin Mary Svensson was a nurse. Svensson lived in Leith.',
      ['Orbitas is old.', 'Miss Karin Mary Svensson was a nurse.', 'Miss Karin Mary Svensson lived in Leith.'],
      'her full name',
    ],
  ];
  it.each(rows)('%s', (text, found) => {
    expect(texts(text)).toEqual(found);
  });
});
