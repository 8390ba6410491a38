import { describe, expect, it } from 'vitest';
import { classNouns } from '../../src/subjects/class-noun.js';
import { subjects } from '../../src/subjects/discovery.js';
import { lighthouse, products, ship, teas } from './article-sets.js';
import { plainSource } from './plain-source.js';

function classes(text: string, names: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const sources = [plainSource('a.md', text)];
  const configured = names.map((name) => ({ name }));
  return Object.fromEntries(classNouns(sources, subjects(sources, configured)));
}

describe('no class', () => {
  const rows: [text: string, note: string][] = [
    ['Tarvo is slow.', 'an adjective'],
    ['Tarvo is the best choice.', 'a noun that stands for anything'],
    ['With Tarvo, a baker mostly waits.', 'what stands after the comma is the subject of its own'],
    ['Tarvo is at a fair.', 'a place'],
    ['The Tarvo manual is long.', 'a thing of its, not what it is'],
  ];
  it.each(rows)('%s (%s)', (text) => {
    expect(classes(text, ['Tarvo'])['Tarvo'] ?? []).toEqual([]);
  });
});

describe('classes', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Tarvo is a slow, wood-fired oven that bakers like.', ['oven'], 'the head of the phrase'],
    ['Tarvo is one of the most modern ovens.', ['oven'], 'a plural after "one of"'],
    ['Tarvo is known as a micro-oven.', ['micro-oven', 'oven'], 'both halves of a hyphen'],
    ['Tarvo and Branda are both compact ovens.', ['oven'], 'of each in a list'],
    ['Ovens such as Tarvo and Branda bake bread.', [], 'a capital may be a name'],
    ['They sell ovens such as Tarvo.', ['oven'], 'examples'],
    ['Tarvo is an oven designed for bread.', ['oven'], 'a participle ends the phrase'],
    ['Tarvo, an oven for bread, needs wood.', ['oven'], 'an apposition'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(classes(text, ['Tarvo', 'Branda'])['Tarvo'] ?? []).toEqual(expected);
  });

  it('come from all articles, the head of the own name first', () => {
    expect(classNouns(lighthouse, subjects(lighthouse, [])).get('Skerry Point Lighthouse')?.[0]).toBe('lighthouse');
    expect(classNouns(teas, subjects(teas, [])).get('black tea')).toEqual(['tea']);
    expect(classNouns(products, subjects(products, [])).get('Branda')).toEqual(['controller']);
  });
  it('include the wider noun that the articles use with an article', () => {
    expect(classNouns(ship, subjects(ship, [])).get('Marigold')).toEqual(['ferry', 'vessel']);
  });
});
