import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from '../article.js';

describe('does: not', () => {
  const rows: [sentence: string, note: string][] = [
    ['Orbitas works.', 'nothing is said of it'],
    ['Orbitas supports replication.', 'a feature'],
    ['The Meridia sank in 1907.', 'a date'],
    ['Orbitas is stable.', 'a property'],
    ['Orbitas is fast.', 'a property, though "fast" is an adverb elsewhere'],
    ['Orbitas needs a broker.', 'a need'],
    ['Orbitas reduces noise.', 'a change'],
    ['Orbitas beats Lumenbase.', 'an order'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(claimsIn(sentence).filter(({ frame }) => frame === 'does')).toEqual([]);
  });
});

describe('does', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas does not compress old records.', ['Orbitas: does -record'], 'denied'],
    ['Orbitas compresses old records.', ['Orbitas: does +record'], 'an object'],
    ['The Meridia sank in shallow water.', ['Meridia: does +water'], 'a phrase with a preposition'],
    ['The Meridia was designed by Ada Holm.', ['Meridia: does +holm'], 'a maker'],
    ['Orbitas compresses records and images.', ['Orbitas: does +record', 'Orbitas: does +image'], 'one claim for each'],
    ['Orbitas follows soon.', ['Orbitas: does +soon'], 'an adverb alone'],
    [
      'Orbitas compresses old records, saving disk space.',
      ['Orbitas: does +record', 'Orbitas: does +space'],
      'a participle clause of the same subject',
    ],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});
