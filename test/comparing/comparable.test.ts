import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { judge, type Verdict } from '../../src/comparing/judging.js';
import { stances } from '../../src/comparing/answering.js';
import { claim, has, is, subject, term } from './claims.js';

const subjects = [subject('kettle', { parts: ['Kettle-Timer'] }), subject('urn')];

function verdict(left: Claim, right: Claim, published?: ReadonlyMap<string, string>): Verdict | null {
  for (const one of stances(left, subjects)) {
    for (const other of stances(right, subjects)) {
      if (one.key !== other.key) continue;
      const found = judge(one, other, published);
      if (found !== null) return found;
    }
  }
  return null;
}

const reason = (left: Claim, right: Claim, published?: ReadonlyMap<string, string>): string | null => {
  const found = verdict(left, right, published);
  return found === null ? null : found.isConflict ? `conflict: ${found.opposition.kind}` : found.clearance.reason;
};

const there = { source: 'two' } as const;
const time = (text: string) => ({ qualifiers: [{ kind: 'time' as const, text }] });
const when = (text: string) => ({ qualifiers: [{ kind: 'condition' as const, text }] });
const litres = (low: number, high = low) => ({ low, high, unit: 'l', approximate: false });
const euros = (value: number) => ({ low: value, high: value, unit: 'EUR', approximate: false });
const measured = (property: string, quantity: Claim['quantity'], fields: Partial<Claim> = {}) =>
  claim({
    frame: 'measures',
    object: term(property),
    quantity,
    text: `The kettle's ${property} is ${quantity?.low} ${quantity?.unit}.`,
    ...fields,
  });

describe('what the gate clears, and what it lets through', () => {
  const rows: [note: string, left: Claim, right: Claim, expected: string | null][] = [
    [
      'reported of somebody else',
      is('easy', { activity: 'clean' }),
      is('difficult', { activity: 'clean', ...there, attribution: { holder: 'critics', held: false } }),
      'reported-not-held',
    ],
    ['put as a case', is('cheap'), is('expensive', { ...there, modality: 'hypothetical' }), 'hypothetical'],
    [
      'not bundled, supported',
      has('timer', { verb: 'come', polarity: 'denied' }),
      has('timer', { verb: 'support', ...there }),
      'part-or-add-on',
    ],
    [
      'none of its own, one by an add-on',
      has('alarm', { polarity: 'denied' }),
      has('alarm', { ...there, part: 'Kettle-Timer' }),
      'part-or-add-on',
    ],
    [
      'no capability, and an add-on that has it',
      has('alarm', { verb: 'support', polarity: 'denied' }),
      has('alarm', { ...there, part: 'Kettle-Timer' }),
      'conflict: negation',
    ],
    ['no wireless timer, yet a timer', has('wireless timer', { polarity: 'denied' }), has('timer', there), 'refinement'],
    ['no timer, yet a wireless timer', has('timer', { polarity: 'denied' }), has('wireless timer', there), 'conflict: negation'],
    ['two things that share a word', has('brewing scale', { polarity: 'denied' }), has('kitchen scale', there), null],
    [
      'fast, yet slower than another',
      is('fast'),
      claim({
        frame: 'compares',
        ordering: { left: 'kettle', right: 'urn', dimension: 'slow', direction: 'more', favours: 'right' },
        ...there,
      }),
      'relative-and-absolute',
    ],
    ['two measures of one unit', measured('capacity', litres(1)), measured('waste', litres(3), there), null],
    [
      'two measures of one unit, and a word in common',
      measured('lid waste', litres(1)),
      measured('spout waste', litres(3), there),
      'different-measure',
    ],
    ['one measure', measured('capacity', litres(1)), measured('capacity', litres(3), there), 'conflict: quantity'],
    ['ranges that meet', measured('capacity', litres(1, 3)), measured('capacity', litres(2, 4), there), null],
    ['then and now', is('cheap', time('in 2009')), is('expensive', { ...there, ...time('in 2021') }), 'different-time'],
    ['at one time', is('cheap', time('in 2009')), is('expensive', { ...there, ...time('in 2009') }), 'conflict: antonym'],
    ['once, and in general', is('cheap', time('initially')), is('expensive', there), 'different-time'],
    ['in one season, and in general', is('cheap', time('in winter')), is('expensive', there), 'different-time'],
    [
      'some of the kind',
      is('safe', { text: 'An unpainted kettle is safe.' }),
      is('dangerous', { text: 'The kettle is dangerous.', ...there }),
      'different-subject',
    ],
    [
      'no X at all, and an X for something',
      has('timer', { polarity: 'denied' }),
      has('timer', { ...there, ...when('for eggs') }),
      'conflict: negation',
    ],
    [
      'no X at all, and an X in some cases',
      has('timer', { polarity: 'denied' }),
      has('timer', { ...there, ...when('when plugged in') }),
      'exception-to-rule',
    ],
    [
      'for some, and for others',
      is('quiet', when('when half full')),
      is('noisy', { ...there, ...when('on old stoves') }),
      'different-condition',
    ],
    ['a rule and its exception', is('quiet'), is('noisy', { ...there, ...when('on old stoves') }), 'exception-to-rule'],
    ['a phrase that limits nothing', is('quiet'), is('noisy', { ...there, ...when('in terms of sound') }), 'conflict: antonym'],
  ];
  it.each(rows)('%s', (_, left, right, expected) => {
    expect(reason(left, right)).toBe(expected);
    expect(reason(right, left)).toBe(expected);
  });

  it('a price between articles of different years has changed, a length has not', () => {
    const published = new Map([
      ['one', '2019-04'],
      ['two', '2024'],
    ]);
    expect(reason(measured('price', euros(30)), measured('price', euros(45), there), published)).toBe('different-time');
    expect(reason(measured('capacity', litres(1)), measured('capacity', litres(3), there), published)).toBe('conflict: quantity');
  });

  it('a sentence on two subjects does not speak against itself', () => {
    const [left, right] = [is('large', { line: 7, quote: 'both' }), is('small', { line: 7, quote: 'both' })];
    expect(reason(left, right)).toBeNull();
  });

  it('a column that was only inferred makes no hard conflict', () => {
    const found = verdict(is('cheap', { columns: 'inferred' }), is('expensive', there));
    expect(found?.isConflict && found.opposition.severity).toBe('soft');
  });
});
