import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { titleOf } from '../../src/comparing/question.js';
import { stances } from '../../src/comparing/answering.js';
import { claim, has, is, subject, suits, term } from './claims.js';

const subjects = [subject('Marlo'), subject('kettle'), subject('urn')];
const title = (one: Claim): string => titleOf(stances(one, subjects).slice(0, 1));

describe('questions in plain English', () => {
  const rows: [claim: Claim, expected: string][] = [
    [is('difficult', { activity: 'learn', subject: 'Marlo' }), 'Is Marlo easy to learn?'],
    [has('timers', { verb: 'support', polarity: 'denied', subject: 'Marlo' }), 'Does Marlo support timers?'],
    [has('any timer', { polarity: 'denied', object: term('any timer', ['timer']) }), 'Does a kettle have any timer?'],
    [has('timer', { polarity: 'denied', text: 'The kettle does not have a timer.' }), 'Does a kettle have a timer?'],
    [
      claim({
        frame: 'needs',
        verb: 'need',
        object: term('external timer for the shutdown', ['external', 'timer', 'shutdown']),
        text: 'The kettle needs an external timer for the shutdown.',
      }),
      'Does a kettle need an external timer for the shutdown?',
    ],
    [suits('large offices'), 'Is a kettle suited to large offices?'],
    [
      claim({ frame: 'dates', object: term('release'), date: { from: '2009', to: '2009', approximate: false } }),
      'When was a kettle released?',
    ],
    [
      claim({ frame: 'measures', object: term('capacity'), quantity: { low: 1, high: 1, unit: 'l', approximate: false } }),
      'What is the capacity of a kettle?',
    ],
    [
      claim({
        frame: 'measures',
        verb: 'hold',
        part: 'tank',
        object: term('tank'),
        quantity: { low: 1, high: 1, unit: 'l', approximate: false },
      }),
      'How much does the tank of a kettle hold?',
    ],
    [
      claim({
        frame: 'measures',
        verb: 'last',
        object: term('last'),
        quantity: { low: 1, high: 1, unit: 'year', approximate: false },
      }),
      'How long does a kettle last?',
    ],
    [
      claim({
        frame: 'measures',
        verb: 'cost',
        part: 'descaling',
        object: term('cost'),
        quantity: { low: 9, high: 9, unit: 'GBP', approximate: false },
        text: 'With the kettle, descaling costs £9.',
      }),
      'What does the descaling of a kettle cost?',
    ],
    [
      claim({
        frame: 'compares',
        ordering: { left: 'kettle', right: 'urn', dimension: 'fast', direction: 'more', favours: 'left' },
        text: 'The kettle is faster than the urn.',
      }),
      'Which is faster, a kettle or an urn?',
    ],
    [claim({ frame: 'changes', verb: 'reduce', object: term('water use') }), 'Does a kettle raise or lower water use?'],
  ];
  it.each(rows)('%#: %s', (one, expected) => {
    expect(title(one)).toBe(expected);
  });
});
