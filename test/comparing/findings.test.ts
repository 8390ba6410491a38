import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.js';
import type { Claim } from '../../src/claims/claim.js';
import { findings } from '../../src/comparing/findings.js';
import { claim, has, is, source, subject, suits, term } from './claims.js';

const subjects = [subject('kettle', { parts: ['Kettle-Timer'] }), subject('urn')];
const SOURCES = [source('one'), source('two'), source('three')];

const run = (claims: readonly Claim[]) => findings(claims, subjects, SOURCES);

describe('one question, one conflict', () => {
  it('every claim of both sides stands in it', () => {
    const yes = [suits('camping'), suits('camping', { source: 'two' }), suits('camping', { source: 'three' })];
    const no = [suits('camping', { polarity: 'denied', source: 'two' })];
    const { conflicts } = run([...yes, ...no]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.sides.map((side) => side.claims.length).sort((a, b) => a - b)).toEqual([1, 3]);
    expect(conflicts[0]).toMatchObject({ kind: 'suitability', spread: 'both', title: 'Is a kettle suited to camping?' });
  });

  it('no cleared pair stands on opposite sides', () => {
    const claims = [
      is('cheap', { source: 'one' }),
      is('expensive', { source: 'two' }),
      is('cheap', { source: 'three', qualifiers: [{ kind: 'condition', text: 'on offer' }] }),
      is('expensive', { source: 'three', attribution: { holder: 'critics', held: false } }),
    ];
    const { conflicts, cleared } = run(claims);
    const sides = conflicts.flatMap((one) =>
      one.sides.flatMap((side, at) => side.claims.map((id) => [id, `${one.id} ${at}`] as const)),
    );
    for (const { claims: pair } of cleared) {
      const [left, right] = pair.map((id) => sides.filter(([other]) => other === id).map(([, side]) => side));
      for (const a of left ?? []) for (const b of right ?? []) expect(a.split(' ')[0] === b.split(' ')[0] && a !== b).toBe(false);
    }
    expect(conflicts).toHaveLength(1);
    expect(cleared.map((one) => one.reason)).toContain('exception-to-rule');
  });

  it('an item under two subjects is one conflict, unless one article lists it under both', () => {
    const used = (by: string, on: string, from: string) =>
      claim({ frame: 'used-by', verb: 'use', subject: on, object: term(by), source: from, text: `${by} uses the ${on}.` });
    expect(run([used('Holm', 'kettle', 'one'), used('Holm', 'urn', 'two')]).conflicts.map((one) => one.kind)).toEqual([
      'membership',
    ]);
    expect(run([used('Holm', 'kettle', 'one'), used('Holm', 'urn', 'two'), used('Holm', 'urn', 'one')]).conflicts).toEqual([]);
  });

  it('figures stand in sides of those that meet', () => {
    const hot = (low: number, high: number, from: string) =>
      claim({
        frame: 'measures',
        object: term('capacity'),
        quantity: { low, high, unit: 'l', approximate: false },
        source: from,
        text: `The capacity is ${low} to ${high} litres.`,
      });
    const [conflict] = run([hot(1, 2, 'one'), hot(2, 2, 'two'), hot(5, 5, 'three')]).conflicts;
    expect(conflict?.sides.map((side) => side.claims.length).sort((a, b) => a - b)).toEqual([1, 2]);
  });
});

describe('counts that articles about one subject give', () => {
  const only = [subject('Alma')];
  const counted = (text: string, from: string, given: Partial<Claim> & { readonly line?: number } = {}) =>
    claim({ subject: 'Alma', frame: 'does', verb: 'leave', object: term('port'), source: from, text, quote: text, ...given });
  const asked = (...claims: readonly Claim[]) => findings(claims, only, SOURCES).conflicts.map((one) => one.title);
  const labelled = (value: number, from: string, given: Partial<Claim> = {}) =>
    claim({
      subject: 'Alma',
      frame: 'measures',
      aspect: 'drowned',
      object: term('drowned'),
      quantity: { low: value, high: value, unit: '', approximate: false },
      source: from,
      text: `The Alma's drowned is ${value}.`,
      ...given,
    });

  const happened = (value: number, from: string, limits: readonly string[] = []) =>
    labelled(value, from, {
      aspect: 'held',
      object: { text: 'survivor', head: 'survivor', words: ['survivor', ...limits] },
      quantity: { low: value, high: value, unit: 'person', approximate: false },
      text: 'They were few.',
    });

  it.each([
    [
      'one passage counts each thing once',
      [
        counted('Of 164 women 90 came back.', 'one', { line: 3 }),
        counted('Only 57 of the 168 women came back.', 'one', { line: 3 }),
      ],
    ],
    [
      'those of whom some are told are of another sort',
      [counted('The Alma took 14 out of 168 women.', 'one'), counted('The Alma took 164 women.', 'two')],
    ],
    [
      'rows of a table have their own conditions',
      [
        labelled(214, 'one', {
          place: { table: 1, row: 1, column: 1 },
          qualifiers: [{ kind: 'condition', text: 'for steerage' }],
        }),
        labelled(218, 'two'),
      ],
    ],
    ['some of them', [happened(214, 'one', ['woman']), happened(218, 'two')]],
    [
      'far figures count other things',
      [counted('The Alma left with 214 women.', 'one'), counted('The Alma sank with 918 women.', 'two')],
    ],
  ])('%s', (_, claims) => {
    expect(asked(...claims)).toEqual([]);
  });

  it.each([
    [
      'whoever does the counting',
      [counted('The Alma left with 2,310 pilgrims.', 'one'), counted('A tug met 2,325 pilgrims.', 'two', { subject: 'tug' })],
      ['How many pilgrims were there (Alma)?'],
    ],
    [
      'what is told beside them limits neither',
      [
        counted('After a storm the Alma left with 2,310 pilgrims.', 'one', {
          qualifiers: [{ kind: 'condition', text: 'after a storm' }],
        }),
        counted('The Alma left with 2,325 pilgrims.', 'two'),
      ],
      ['How many pilgrims were there (Alma)?'],
    ],
    ['a label of a list', [labelled(214, 'one'), labelled(218, 'two')], ['How many drowned (Alma)?']],
    [
      'people by what happened to them, whatever the verb',
      [happened(214, 'one'), happened(218, 'two')],
      ['How many survivors were there (Alma)?'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(asked(...claims)).toEqual(expected);
  });
});

describe('what a use says of its size', () => {
  const unfit = suits('simple meals', { polarity: 'denied', source: 'two', object: term('simple meals', ['simple', 'meal']) });
  it('is not what it makes so', () => {
    const made = suits('making meals less complex for guests', {
      object: term('making meals less complex for guests', ['make', 'meal', 'complex', 'guest']),
    });
    expect(run([made, unfit]).conflicts).toEqual([]);
  });
  it('is its own size', () => {
    const own = suits('making simple meals', { object: term('making simple meals', ['make', 'simple', 'meal']) });
    expect(run([own, unfit]).conflicts).toHaveLength(1);
  });
});

describe('orders that one article states by two claims', () => {
  const learn = (of: string, word: string, from: string) =>
    is(word, { activity: 'learn', subject: of, source: from, text: `The ${of} is ${word} to learn.` });
  it('stand against the order of another', () => {
    const { conflicts } = run([
      learn('kettle', 'easy', 'one'),
      learn('urn', 'difficult', 'one'),
      learn('kettle', 'difficult', 'two'),
      learn('urn', 'easy', 'two'),
    ]);
    expect(conflicts.map((one) => one.kind)).toContain('ordering');
  });
  it('a comparative said of both compares with what was before', () => {
    const quote = 'which makes both easier to learn';
    const at = {
      quote,
      line: 7,
      activity: 'learn',
      frame: 'changes',
      verb: 'make',
      object: term('them easier', ['easy']),
    } as const;
    const { conflicts } = run([
      claim({ ...at, subject: 'kettle', text: 'The kettle makes them easier to learn.' }),
      claim({ ...at, subject: 'urn', text: 'The urn makes them easier to learn.' }),
      learn('kettle', 'difficult', 'two'),
      learn('urn', 'easy', 'two'),
    ]);
    expect(conflicts.filter((one) => one.kind === 'ordering')).toEqual([]);
  });
  it('"the opposite" is asked about once, where an order of the two is asked about', () => {
    const { conflicts } = run([
      learn('kettle', 'easy', 'one'),
      is('opposite', { subject: 'urn', source: 'one' }),
      learn('urn', 'easy', 'two'),
      learn('kettle', 'difficult', 'two'),
    ]);
    expect(conflicts.map((one) => one.title)).toEqual(['Which is harder to learn, a kettle or an urn?']);
  });
  it('"the opposite" turns what was said of the other just before', () => {
    const { conflicts } = run([
      learn('kettle', 'easy', 'one'),
      is('opposite', { subject: 'urn', source: 'one' }),
      learn('urn', 'easy', 'two'),
    ]);
    expect(conflicts.map((one) => one.title)).toEqual(['Is an urn easy to learn?']);
  });
});

describe('invariants', () => {
  const fixed = { text: 'The kettle is something.' };
  const any = fc.oneof(
    fc.constantFrom('cheap', 'expensive', 'quiet', 'noisy', 'easy', 'difficult').map((word) => ({ kind: 'is' as const, word })),
    fc.constantFrom('timer', 'wireless timer', 'alarm').map((word) => ({ kind: 'has' as const, word })),
    fc.constantFrom('camping', 'large offices', 'small offices').map((word) => ({ kind: 'suits' as const, word })),
  );
  const made = fc
    .array(fc.tuple(any, fc.constantFrom('one', 'two', 'three'), fc.boolean(), fc.constantFrom('kettle', 'urn')), {
      maxLength: 14,
    })
    .map((rows) =>
      rows.map(([{ kind, word }, from, denied, of], i) =>
        ({ is, has, suits })[kind](word, {
          ...fixed,
          id: `claim-${i}`,
          line: i + 1,
          source: from,
          subject: of,
          polarity: denied ? 'denied' : 'affirmed',
          text: `The ${of} ${kind} ${word}.`,
        }),
      ),
    );

  it('the order of the claims changes nothing', () => {
    fc.assert(
      fc.property(made, (claims) => {
        expect(run([...claims].reverse())).toEqual(run(claims));
      }),
      { numRuns: 60 },
    );
  });

  it('a claim stands on one side of a conflict, and in one group', () => {
    fc.assert(
      fc.property(made, (claims) => {
        const found = run(claims);
        for (const { sides } of found.conflicts) {
          const ids = sides.flatMap((side) => side.claims);
          expect(new Set(ids).size).toBe(ids.length);
          expect(sides.length).toBeGreaterThan(1);
        }
        const grouped = found.groups.flatMap((one) => one.claims);
        expect(new Set(grouped).size).toBe(grouped.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('whole articles', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const file = (path: string, text: string) => ({ path, bytes: bytes(text), sha256: path });
  const ROUTER = file(
    'a.md',
    '# Marlo or Tessa\n\n| | Marlo | Tessa |\n| --- | --- | --- |\n| Webcam support | It doesn’t support webcams. | It supports all webcams. |\n\nMarlo is easy to install. Tessa is noisy.\n',
  );
  const OTHER = file(
    'b.md',
    '# Tessa against Marlo\n\nUse Marlo when you want to build alarms with webcams. Marlo is easy to install. Tessa is quiet.\n',
  );
  const configuration = { subjects: [], ignoredSections: [] } as unknown as Parameters<typeof audit>[1];

  it('a denied capability is contradicted by a use that needs it', () => {
    const { conflicts } = audit([ROUTER, OTHER], configuration);
    expect(conflicts.map((one) => one.title)).toContain('Does Marlo support webcams?');
  });

  it('an exact copy of an article adds no conflict and no support', () => {
    const before = audit([ROUTER, OTHER], configuration);
    const after = audit([ROUTER, OTHER, file('c.md', new TextDecoder().decode(OTHER.bytes))], configuration);
    expect(after.conflicts.map((one) => [one.question, one.kind, one.sides.length])).toEqual(
      before.conflicts.map((one) => [one.question, one.kind, one.sides.length]),
    );
    expect(after.groups.filter((one) => one.consensus).length).toBe(before.groups.filter((one) => one.consensus).length);
  });
});
