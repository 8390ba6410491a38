// The text of the decisions file: the same entries give the same bytes, and damage is told by its line.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, Verdict } from '../../src/deciding/decision.js';
import { entryId, parseDecisions, printDecisions, printEntry } from '../../src/deciding/decision-file.js';

const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
const claim = fc.record({
  path: words,
  quote: words,
  text: words,
  context: fc.string({ unit: 'grapheme' }),
  sentence: fc.option(words),
});
const claims = fc.array(claim, { minLength: 1, maxLength: 3 });
const view = fc.record({
  title: words,
  question: words,
  kind: fc.constantFrom('negation' as const, 'quantity' as const),
  severity: fc.constantFrom('hard' as const, 'soft' as const),
  sides: fc.array(fc.record({ answer: fc.string(), claims }), { minLength: 2, maxLength: 3 }),
});
const onConflict: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ verdict: fc.constant('keep' as const), side: fc.nat(1), because: fc.constantFrom('wrong' as const, null) }),
  fc.record({ verdict: fc.constant('both-under-condition' as const), condition: words }),
  fc.record({ verdict: fc.constant('not-a-contradiction' as const), because: fc.constantFrom('misread' as const, null) }),
  fc.record({ verdict: fc.constant('rewrite' as const), text: words }),
  fc.record({ verdict: fc.constant('needs-source' as const), assignee: fc.option(words) }),
  fc.record({ verdict: fc.constantFrom('dispute' as const, 'accepted' as const, 'note' as const) }),
);
const onGroups: fc.Arbitrary<Verdict> = fc.oneof(
  fc.record({ verdict: fc.constant('take-out' as const), claim, from: claims }),
  fc.record({ verdict: fc.constant('join' as const), groups: fc.tuple(claims, claims) }),
  fc.record({ verdict: fc.constant('undo' as const), undoes: words }),
);
const signed = {
  key: fc.constantFrom('d-1', 'd-2', 'd-10'),
  turn: fc.integer({ min: 1, max: 4 }),
  by: words,
  at: fc.constantFrom('2026-01-02T03:04:05Z', '2025-12-31T23:59:59.999Z'),
  note: fc.option(words),
};
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({ ...signed, ruling: onConflict, view }),
  fc.record({ ...signed, ruling: onGroups, view: fc.constant(null) }),
);
const entries = fc.array(entry, { maxLength: 6 });

describe('what is printed', () => {
  test('is read as what it was, in order, each entry once', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const { entries: read, faults, isOrderly } = parseDecisions(printDecisions(all));
        expect({ faults, isOrderly }).toEqual({ faults: [], isOrderly: true });
        expect(new Set(read.map(entryId))).toEqual(new Set(all.map(entryId)));
        expect(read).toHaveLength(new Set(all.map(entryId)).size);
      }),
    );
  });

  test('does not depend on the order in which the entries came, nor on how often', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(printDecisions([...all.toReversed(), ...all])).toBe(printDecisions(all));
      }),
    );
  });

  test('holds one entry a line, whatever is in it', () => {
    fc.assert(fc.property(entry, (one) => !/[\r\n]/.test(printEntry(one))));
  });

  test('puts the entries of a conflict one below the other, in the order of entry', () => {
    const one = (key: string, turn: number, at: string): Entry => ({
      ...sample,
      key,
      turn,
      at,
    });
    const inOrder = [
      one('d-1', 1, '2026-03-01T00:00:00Z'),
      one('d-1', 2, '2026-01-01T00:00:00Z'),
      one('d-2', 1, '2026-01-01T00:00:00Z'),
    ];
    // A clock that runs behind does not turn the order round.
    expect(parseDecisions(printDecisions(inOrder.toReversed())).entries).toEqual(inOrder);
  });
});

const sample: Entry = {
  key: 'd-1',
  turn: 1,
  ruling: { verdict: 'dispute' },
  by: 'Ann',
  at: '2026-01-02T03:04:05Z',
  note: null,
  view: {
    title: 'Is rye sour?',
    question: 'rye|sour',
    kind: 'negation',
    severity: 'hard',
    sides: [
      { answer: 'yes', claims: [{ path: 'a.md', quote: 'Rye is sour', text: 'Rye is sour.', context: '', sentence: null }] },
      {
        answer: 'no',
        claims: [{ path: 'b.md', quote: 'Rye is not sour', text: 'Rye is not sour.', context: '', sentence: null }],
      },
    ],
  },
};
const good = printEntry(sample);
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(good), ...change });

describe('damage', () => {
  test.each<[note: string, line: string, message: RegExp]>([
    ['cut off', good.slice(0, 40), /expected one JSON object/],
    ['no object', '[]', /expected an object/],
    ['a merge that was not finished', '<<<<<<< HEAD', /conflict marker of git/],
    ['the middle of it', '=======', /conflict marker of git/],
    ['the end of it', '>>>>>>> branch-of-bea', /conflict marker of git/],
    ['a later schema', changed({ schema: 2 }), /a newer Concord wrote this entry/],
    ['no schema', changed({ schema: undefined }), /Unexpected schema nothing, expected 1/],
    ['a verdict that is none', changed({ verdict: 'maybe' }), /Unexpected verdict "maybe", expected one of keep/],
    ['the name of what every object has', changed({ verdict: 'constructor' }), /Unexpected verdict/],
    ['a side that is not there', changed({ verdict: 'keep', side: 2, because: null }), /Unexpected side 2/],
    [
      'a reason that is none',
      changed({ verdict: 'keep', side: 0, because: 'tired' }),
      /Unexpected because "tired", expected one of wrong/,
    ],
    ['a field too many', changed({ mood: 'good' }), /Unexpected field "mood"/],
    ['nobody', changed({ by: '' }), /Unexpected empty "by"/],
    ['no time', changed({ at: 'yesterday' }), /Unexpected at "yesterday", expected a time/],
    ['no view', changed({ view: null }), /Unexpected view null/],
    ['one side', changed({ view: { ...sample.view, sides: sample.view?.sides.slice(1) } }), /expected two or more/],
    ['a turn before the first', changed({ turn: 0 }), /Unexpected turn 0/],
  ])('%s', (_, line, message) => {
    const { entries: read, faults } = parseDecisions(`\n${good}\r\n${line}\n`);
    expect(read).toEqual([sample]);
    expect(faults).toEqual([{ line: 3, message: expect.stringMatching(message) }]);
  });

  test('is not what a union merge leaves: lines twice and out of order', () => {
    const other = changed({ key: 'd-0' });
    const { entries: read, faults, isOrderly } = parseDecisions(`${good}\n${other}\n${good}\n`);
    expect({ keys: read.map(({ key }) => key), faults, isOrderly }).toEqual({
      keys: ['d-0', 'd-1'],
      faults: [],
      isOrderly: false,
    });
  });
});
