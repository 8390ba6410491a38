import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from '../article.js';

describe('needs: not', () => {
  const rows: [sentence: string, note: string][] = [
    ['You need to choose Orbitas.', 'an instruction'],
    ['Orbitas depends.', 'nothing is named'],
    ['You can rely on Orbitas.', 'praise: nobody needs himself'],
    ['The need for Orbitas is small.', 'a noun'],
    ['Orbitas is needed in Norway.', 'it is needed, it needs nothing'],
    ['Orbitas is required for banks.', 'it is required itself'],
    ['Orbitas was sold without a licence.', 'nothing it does'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(claimsIn(sentence).filter(({ frame }) => frame === 'needs')).toEqual([]);
  });
});

describe('needs', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas needs no licence.', ['Orbitas: needs -license'], 'the determiner denies'],
    ['Orbitas does not need a licence.', ['Orbitas: needs -license'], 'the verb is denied'],
    ["Orbitas doesn't require any broker.", ['Orbitas: needs -broker'], '"any" under a denial'],
    ['Orbitas does not depend on a message broker.', ['Orbitas: needs -broker'], 'depends on, denied'],
    ['Orbitas works without a broker.', ['Orbitas: needs -broker'], 'what it does without'],
    ['Orbitas does not work without a broker.', ['Orbitas: needs +broker'], 'denied twice'],
    ['A licence is required for Orbitas.', ['Orbitas: needs +license'], 'what is required stands first'],
    ['Orbitas needs a licence.', ['Orbitas: needs +license'], 'needs'],
    ['Cargo bikes require a large garage.', ['cargo bike: needs +garage'], 'requires'],
    ['Orbitas depends on a message broker.', ['Orbitas: needs +broker'], 'depends on'],
    ['Orbitas relies heavily on brokers.', ['Orbitas: needs +broker'], 'relies on'],
    ['Orbitas is dependent on brokers.', ['Orbitas: needs +broker'], 'an adjective'],
    ['Orbitas requires a broker and a cache.', ['Orbitas: needs +broker', 'Orbitas: needs +cache'], 'one claim for each'],
    ['You need a licence for Orbitas.', ['Orbitas: needs +license'], 'said to the reader, about the subject'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});
