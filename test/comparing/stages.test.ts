import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { corpusOf } from '../../src/claims/corpus.js';
import { extract } from '../../src/claims/extraction.js';
import { findings } from '../../src/comparing/findings.js';
import { formsOf } from '../../src/comparing/form.js';
import { judge } from '../../src/comparing/judging.js';
import { contributionOf, known, knowledgeOf } from '../../src/comparing/knowledge.js';
import { plainStance, stanceOf } from '../../src/comparing/plain-stance.js';
import { disputesOf } from '../../src/comparing/question-disputes.js';
import type { Stance } from '../../src/comparing/stance.js';
import { testimony } from '../../src/comparing/testimony.js';
import { mergedCounts, weightOf } from '../../src/comparing/vocabulary.js';
import { read } from '../../src/reading/reading.js';
import type { Source } from '../../src/reading/source.js';
import { subjects as subjectsOf } from '../../src/subjects/discovery.js';
import { claim, has, is, source, subject, suits, term } from './claims.js';
import { shardedFindings, shuffled } from './sharded.js';

const NONE = { apart: [], together: [] };
const subjects = [subject('kettle', { parts: ['Kettle-Timer'] }), subject('urn')];
const SOURCES = ['one', 'two', 'three', 'four'].map((id, at) => source(id, `Text of ${id}.`, at > 1 ? null : `202${at}-01-01`));

function articlesIn(folder: string): readonly Source[] {
  const place = new URL(`../../${folder}/`, import.meta.url);
  const names = readdirSync(place).filter((name) => name.endsWith('.md'));
  return names.sort().flatMap((path) => {
    const found = read({ path, text: readFileSync(new URL(path, place), 'utf8'), sha256: path });
    return 'problem' in found ? [] : [found];
  });
}

describe('in shards, by what each stage wrote down', () => {
  const folders = ['sources', 'test/corpus/carts/sources'].map((folder) => {
    const sources = articlesIn(folder);
    // A copy adds claims that repeat others.
    const [first] = sources as [Source];
    const all = [...sources, { ...first, id: 'copy', path: 'zzz.md' }];
    const found = subjectsOf(sources, []);
    const corpus = corpusOf(sources, found);
    const claims = all.flatMap((one) => extract(one, found, corpus).claims);
    return { folder, found, all, claims, whole: findings(claims, found, all) };
  });
  const rows = folders.flatMap((one) => [1, 16, 256].map((shards) => ({ ...one, shards })));
  it.each(rows)('$folder gives the same in $shards', ({ claims, found, all, whole, shards }) => {
    const { groups } = whole;
    expect(groups.length).toBeGreaterThan(0);
    expect(shardedFindings(claims, found, all, { shards, seed: shards, rulings: NONE })).toEqual(whole);
    // Rulings reach over blocks: two groups that are joined, a claim that is taken out.
    const [one, other] = groups;
    const rulings = {
      together: [[one?.claims[0] ?? '', other?.claims[0] ?? '']] as const,
      apart: [[one?.claims[0] ?? '', one?.claims[1] ?? '']] as const,
    };
    expect(shardedFindings(claims, found, all, { shards, seed: shards, rulings })).toEqual(findings(claims, found, all, rulings));
  });
});

const limits = fc.constantFrom(
  [],
  [{ kind: 'condition' as const, text: 'on old stoves' }],
  [{ kind: 'time' as const, text: 'in 2021' }],
);
const modality = fc.constantFrom('asserted' as const, 'asserted' as const, 'hedged' as const);
const from = fc.constantFrom('one', 'two', 'three', 'four');
const about = fc.constantFrom('kettle', 'kettle', 'urn');
/** Claims of which many say the same in the same words. */
const drawn: fc.Arbitrary<Claim> = fc.oneof(
  fc
    .tuple(fc.constantFrom('cheap', 'expensive', 'easy', 'difficult'), from, about, limits, modality)
    .map(([word, by, subjectName, qualifiers, mood]) =>
      is(word, {
        source: by,
        subject: subjectName,
        text: `The ${subjectName} is ${word}.`,
        quote: 'As told.',
        qualifiers,
        modality: mood,
      }),
    ),
  fc.tuple(fc.constantFrom('timer', 'wireless timer'), from, fc.boolean(), limits).map(([word, by, isDenied, qualifiers]) =>
    has(word, {
      source: by,
      polarity: isDenied ? 'denied' : 'affirmed',
      text: `The kettle has ${isDenied ? 'no' : 'a'} ${word}.`,
      quote: 'As told.',
      qualifiers,
    }),
  ),
  fc
    .tuple(fc.constantFrom('camping', 'large offices', 'small offices'), from, fc.boolean())
    .map(([word, by, isDenied]) => suits(word, { source: by, quote: 'As told.', polarity: isDenied ? 'denied' : 'affirmed' })),
  fc.tuple(fc.integer({ min: 1, max: 4 }), from, fc.boolean()).map(([litres, by, approximate]) =>
    claim({
      frame: 'measures',
      object: term('capacity'),
      quantity: { low: litres, high: litres, unit: 'l', approximate },
      source: by,
      quote: 'As told.',
      text: `The capacity is ${litres} litres.`,
    }),
  ),
  fc.tuple(fc.constantFrom('kettle', 'urn'), from).map(([first, by]) => {
    const second = first === 'kettle' ? 'urn' : 'kettle';
    return claim({
      frame: 'compares',
      subject: first,
      ordering: { left: first, right: second, dimension: 'speed', direction: 'more', favours: 'left' },
      source: by,
      quote: 'As told.',
      text: `The ${first} is faster than the ${second}.`,
    });
  }),
);
const many = fc.array(drawn, { minLength: 2, maxLength: 40 });
const nothingKnown = known(knowledgeOf([]));
const stancesOf = (claims: readonly Claim[]): readonly Stance[] =>
  SOURCES.flatMap(({ id }) =>
    testimony(
      claims.filter((one) => one.source === id),
      subjects,
      nothingKnown,
    ),
  );

it('drawn claims give the same in shards', () => {
  fc.assert(
    fc.property(many, fc.integer({ min: 0, max: 1000 }), (claims, seed) => {
      const whole = findings(claims, subjects, SOURCES);
      expect(shardedFindings(claims, subjects, SOURCES, { shards: 16, seed, rulings: NONE })).toEqual(whole);
    }),
    { numRuns: 40 },
  );
});

describe('a question', () => {
  const published = new Map([
    ['one', '2020-01-01'],
    ['two', '2021-01-01'],
  ]);

  it('is judged the same by its forms as by each two of its stances', () => {
    let met = 0;
    fc.assert(
      fc.property(many, (claims) => {
        const all = stancesOf(claims);
        for (const key of new Set(all.map((one) => one.key))) {
          const own = all.filter((one) => one.key === key);
          const forms = formsOf(own, published);
          for (const left of own)
            for (const right of own) {
              const [first, second] = [left, right].map((one) => forms.find(({ claims: ids }) => ids.includes(one.claim.id)));
              // A claim with several stances has several forms: it stands in the test below.
              if (first === undefined || second === undefined || first === second) continue;
              if (own.filter(({ claim: { id } }) => id === left.claim.id || id === right.claim.id).length > 2) continue;
              const verdict = judge(left, right, published);
              if (verdict !== null) met++;
              expect(judge(first.stance, second.stance, published)).toEqual(verdict);
            }
        }
      }),
      { numRuns: 30 },
    );
    expect(met).toBeGreaterThan(100);
  });

  const said = (count: number, words: string, by: (at: number) => string, given: Partial<Claim> = {}): readonly Claim[] =>
    Array.from({ length: count }, (_, at) =>
      is(words, { source: by(at), text: `The kettle is ${words}.`, quote: 'As told.', ...given }),
    );
  const alone = (name: string) => (at: number) => `${name} ${at}`;
  const told = (claims: readonly Claim[]): readonly Stance[] =>
    claims.flatMap((one) => testimony([one], subjects, nothingKnown)).filter(({ topic }) => topic === 'cost');

  it('that many sources answer in a few ways is compared by these', () => {
    const stances = told([...said(300, 'cheap', alone('a')), ...said(200, 'expensive', alone('b'))]);
    expect(formsOf(stances, new Map())).toHaveLength(2);
    const { disputes, oversized } = disputesOf(stances[0]?.key ?? '', stances, new Map());
    expect(disputes.map(({ sides }) => sides.map(({ claims }) => claims.length))).toEqual([[300, 200]]);
    expect(oversized).toBeNull();
  });

  it('with very many forms is compared by the heads of its positions, says so, and loses no side', () => {
    const worded = (words: string, name: string, count: number): readonly Claim[] =>
      Array.from({ length: count }, (_, at) =>
        is(words, { source: `${name} ${at}`, text: `The kettle is ${words} (${name} ${at}).` }),
      );
    const limited = said(3, 'expensive', alone('c'), { qualifiers: [{ kind: 'condition', text: 'on old stoves' }] });
    const claims = [...worded('cheap', 'a', 150), ...worded('expensive', 'b', 150), ...limited];
    const stances = told(claims);
    const whole = disputesOf('key', stances, new Map(), Number.POSITIVE_INFINITY);
    const bounded = disputesOf('key', shuffled(stances, 7), new Map(), 1000);
    expect(whole.oversized).toBeNull();
    expect(bounded.oversized).toEqual({ key: 'key', stances: stances.length, forms: 301 });
    const sidesOf = ({ disputes }: typeof whole) => disputes.map(({ sides }) => sides.map((side) => side.claims));
    expect(sidesOf(bounded)).toEqual(sidesOf(whole));
    expect(whole.disputes[0]?.explanation).not.toContain('not with all');
    expect(bounded.disputes[0]?.explanation).toContain(
      'It is answered in 301 ways: each was compared with the 64 plainest, not with all.',
    );
    expect(bounded.cleared.length).toBeLessThanOrEqual(1000);
    expect(bounded.cleared.length).toBeGreaterThan(0);
  });
});

it('a stance that is written down comes back the same', () => {
  fc.assert(
    fc.property(many, (claims) => {
      for (const [nth, stance] of stancesOf(claims).entries()) {
        const plain = JSON.parse(JSON.stringify(plainStance(stance, nth))) as ReturnType<typeof plainStance>;
        expect(stanceOf(plain, stance.claim)).toEqual(stance);
      }
    }),
    { numRuns: 20 },
  );
});

describe('how much a word tells', () => {
  const counts = (claims: number, lid: number) => weightOf(mergedCounts([{ claims, words: [['lid', lid]] }]));

  it('is the more the fewer claims bear it, and nothing of a word that none bears', () => {
    expect(counts(100, 2)('lid')).toBeGreaterThan(counts(100, 3)('lid'));
    expect(counts(100, 2)('spout')).toBe(0);
  });

  it('does not change with a claim more or less of very many', () => {
    const others = [9_999, 10_000, 10_001].map((claims) => counts(claims, 5)('lid'));
    expect(new Set(others).size).toBe(1);
    expect(counts(20_000, 5)('lid')).not.toBe(others[0]);
  });

  it('is counted over blocks in any order', () => {
    const blocks = [
      { claims: 2, words: [['lid', 1]] as const },
      {
        claims: 3,
        words: [
          ['spout', 1],
          ['lid', 2],
        ] as const,
      },
    ];
    expect(mergedCounts(blocks)).toEqual({
      claims: 5,
      words: [
        ['lid', 3],
        ['spout', 1],
      ],
    });
    expect(mergedCounts(blocks.toReversed())).toEqual(mergedCounts(blocks));
  });
});

describe('knowledge', () => {
  const spelled = (text: string, by: string): Claim => has(text, { source: by, object: term(text), text: `It has a ${text}.` });
  const claims = [
    spelled('Rapid Boil Kit', 'one'),
    spelled('RBK', 'two'),
    spelled('Really Bad Kettle', 'three'),
    has('lid', { source: 'two', text: 'Nordvik (formerly Holm) has a lid.' }),
    has('lid', { source: 'one', text: 'Alma (formerly Holm) has a lid.' }),
    has('timer', { source: 'one', part: 'Kettle-Timer', text: 'Kettle-Timer is a plug for scheduling tea.' }),
  ];
  const contributions = ['one', 'two', 'three'].map((id) =>
    contributionOf(
      claims.filter((one) => one.source === id),
      subjects,
    ),
  );

  it('of the first spelling, the last change of a name and each purpose, whatever the order', () => {
    const knowledge = knowledgeOf(contributions);
    expect(knowledge).toMatchObject({
      glossary: [['rbk', ['rapid', 'boil', 'kit']]],
      formerNames: [['holm', 'alma']],
      purposes: [{ subject: 'kettle', addOn: 'Kettle-Timer', text: 'scheduling tea' }],
    });
    expect(knowledgeOf(contributions.toReversed())).toEqual(knowledge);
    expect(knowledgeOf(JSON.parse(JSON.stringify(contributions)))).toEqual(knowledge);
  });
});
