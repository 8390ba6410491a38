import { describe, expect, it } from 'vitest';
import type { ConflictKind } from '../../src/comparing/finding.js';
import { clashing } from '../../src/reporting/clash.js';
import { lookupOf } from '../../src/reporting/lookup.js';
import { audit, claim, conflict, source, subject } from './fixture.js';

const term = (text: string) => ({ text, head: text.split(' ').at(-1) ?? '', words: text.split(' ') });

/** The words that are marked in the quotes of two claims on opposite sides, those of each quote in one list. */
function marked(
  kind: ConflictKind,
  [leftAnswer, leftQuote, leftObject]: readonly [string, string, string],
  [rightAnswer, rightQuote, rightObject]: readonly [string, string, string],
) {
  const [one, two] = [source('one.md', leftQuote), source('two.md', rightQuote)];
  const left = claim(one, leftQuote, { object: term(leftObject), verb: 'carry' });
  const right = claim(two, rightQuote, { object: term(rightObject), verb: 'carry' });
  const clash = conflict('?', { [leftAnswer]: [left], [rightAnswer]: [right] }, { kind });
  const lookup = lookupOf(
    audit({
      sources: [one, two],
      subjects: [subject('tram', { aliases: ['trams'] })],
      claims: [left, right],
      conflicts: [clash],
    }),
    '',
    true,
  );
  const marking = clashing(clash, lookup);
  return [left, right].map((each) => marking(each, each.quote).map(({ start, end }) => each.quote.slice(start, end)));
}

describe('clashing words', () => {
  it.each<[string, ConflictKind, [string, string, string], [string, string, string], string[][]]>([
    [
      'the subject that both name is no clash',
      'antonym',
      ['quiet', 'Trams are quiet.', 'quiet'],
      ['noisy', 'Trams are noisy.', 'noisy'],
      [['quiet'], ['noisy']],
    ],
    [
      'a denial, and what both sides speak of',
      'negation',
      ['no', 'Trams do not carry bicycles.', 'bicycles'],
      ['yes', 'A tram takes prams and a bicycle on board.', 'prams and bicycle'],
      [['not', 'bicycles'], ['bicycle']],
    ],
    [
      'where nothing is said twice, what each side says',
      'suitability',
      ['no', 'Trams carry luggage badly.', 'luggage'],
      ['yes', 'Trams carry trunks.', 'trunks'],
      [['carry'], ['carry']],
    ],
    [
      'a figure with its thousands set apart',
      'quantity',
      ['2224 persons', 'It carried 2,224 passengers.', 'passengers'],
      ['2240 persons', 'It carried 2240 passengers.', 'passengers'],
      [['2,224'], ['2240']],
    ],
    [
      'both ends of a range as one',
      'quantity',
      ['40–60 EUR', 'A ticket costs 40–60 crowns.', 'cost'],
      ['90 EUR', 'A ticket costs 90 crowns.', 'cost'],
      [['40–60'], ['90']],
    ],
    [
      'dates however they are written',
      'date',
      ['4 May 1904', 'The line opened on 4 May 1904.', 'opening'],
      ['1905', 'The line opened in 1905.', 'opening'],
      [['4 May 1904'], ['1905']],
    ],
    [
      'of rankings the words that rank, not the two that are ranked',
      'ordering',
      ['bus', 'Trams are slower than buses.', ''],
      ['tram', 'Trams are more reliable than buses.', ''],
      [['slower'], ['more reliable']],
    ],
    [
      'what bounds a sweeping statement',
      'scope',
      ['only', 'Only Sundays are free.', 'Sundays'],
      ['some', 'Sundays cost two crowns.', 'Sundays'],
      [['Only Sundays'], ['Sundays']],
    ],
  ])('%s', (_why, kind, left, right, expected) => {
    expect(marked(kind, left, right)).toEqual(expected);
    expect(marked(kind, right, left)).toEqual(expected.toReversed());
  });
});
