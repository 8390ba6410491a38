import { describe, expect, it } from 'vitest';
import { nearest, singular, stem } from '../../src/language/stem.js';

describe('stems', () => {
  it('are one for words of one family', () => {
    expect(stem('scaling')).toBe(stem('Scaled'));
    expect(stem('baker')).not.toBe(stem('bridge'));
  });
});

describe('singulars', () => {
  const rows: [noun: string, expected: string, note: string][] = [
    ['chorus', 'chorus', 'no plural'],
    ['gas', 'gas', 'no plural'],
    ['series', 'series', 'both'],
    ['APIs', 'api', 'an abbreviation'],
    ['Bakeries', 'bakery', 'known'],
    ['people', 'person', 'irregular'],
    ['microservices', 'microservice', 'unknown to the lexicon'],
  ];
  it.each(rows)('%s → %s (%s)', (noun, expected) => {
    expect(singular(noun)).toBe(expected);
  });
});

describe('nearest', () => {
  it('finds what a misspelling means, and nothing for another word', () => {
    expect(nearest('--reportr', ['--database', '--reporter'])).toBe('--reporter');
    expect(nearest('zzz', ['--database', '--reporter'])).toBeNull();
    expect(nearest('audit', [])).toBeNull();
  });
});
