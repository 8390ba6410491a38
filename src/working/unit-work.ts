// What one unit of an audit makes of the parcels that were sent to it, at each stage. Pure: the same parcels give the same, whoever does it and
// however often. The stages are those of comparing (src/comparing/knowledge.ts names them), with the drawing of claims before them.
import { spokenSubjects } from '../claims/asked.js';
import type { ListedUsage } from '../claims/usage.js';
import type { Claim, Refused } from '../claims/claim.js';
import type { Corpus } from '../claims/corpus.js';
import { blocksOf, type GroupRulings, isOfSubject, likesIn, type Member, wordCounts } from '../comparing/block.js';
import { type Contribution, contributionOf, type Knowledge, known, type Known } from '../comparing/knowledge.js';
import { type PlainStance, plainStance, stanceOf } from '../comparing/plain-stance.js';
import { disputesOf } from '../comparing/question-disputes.js';
import { testimony } from '../comparing/testimony.js';
import { mergedCounts, weightOf, type WordCounts } from '../comparing/vocabulary.js';
import type { Source } from '../reading/source.js';
import type { Parcel } from '../storing/postgres-work.js';
import { slotOf, slots } from '../storing/slot.js';
import type { Subject } from '../subjects/subject.js';
import { type Drawn, outcomeOf } from '../task.js';

/** What units must know of the whole audit, by name; plain data. */
export interface KnownValues {
  readonly subjects: readonly Subject[];
  readonly corpus: PlainCorpus;
  /** Of each source that has one, its date. */
  readonly published: readonly (readonly [source: string, date: string])[];
  readonly knowledge: Knowledge;
  /** Ids of claims that only repeat another source's. */
  readonly copied: readonly string[];
  readonly rulings: GroupRulings;
  readonly counts: WordCounts;
}

export type Knowing = <Name extends keyof KnownValues>(name: Name) => KnownValues[Name];

export interface PlainCorpus {
  readonly nouns: readonly (readonly [subject: string, nouns: readonly string[]])[];
  readonly small: readonly string[];
  readonly counted: readonly string[];
}

/** What extraction gives of a source. */
export interface Extract {
  readonly source: string;
  readonly claims: readonly Claim[];
  readonly skipped: readonly Refused[];
  /** The subjects that the source can speak of. */
  readonly spoken: readonly Subject[];
  readonly contribution: Contribution;
}

interface Stage {
  /** The name under which its parcels are sent. */
  readonly reads: string;
  readonly needs: readonly (keyof KnownValues)[];
  /** @param shards into which what it sends is sorted */
  readonly perform: (parcels: readonly unknown[], knowing: Knowing, shards: number) => Iterable<Parcel>;
}

export const stages: Readonly<Record<string, Stage>> = {
  extraction: { reads: 'sources', needs: ['subjects', 'corpus'], perform: extracted },
  testimony: { reads: 'extracts', needs: ['knowledge', 'copied'], perform: testified },
  questions: { reads: 'stances', needs: ['published'], perform: disputed },
  words: { reads: 'members', needs: ['rulings'], perform: counted },
  likeness: { reads: 'members', needs: ['rulings', 'counts'], perform: compared },
};

function* extracted(parcels: readonly unknown[], knowing: Knowing): Generator<Parcel> {
  const subjects = knowing('subjects');
  const corpus = remembered(knowing('corpus'), corpusOf);
  for (const source of parcels as readonly Source[]) {
    const { claims, skipped } = outcomeOf({ of: 'drawing', subjects, corpus, digest: '' }, source) as Drawn;
    const spoken = spokenSubjects(source, subjects, corpus).subjects;
    const value: Extract = {
      source: source.id,
      claims,
      skipped,
      spoken,
      contribution: contributionOf(claims, spoken),
    };
    yield { stage: 'extracts', slot: slotOf(source.id), value };
  }
}

interface PlainMember {
  readonly claim: Claim;
  readonly stances: readonly PlainStance[];
  readonly blocks: readonly string[];
}

/** Claims that stances are of, once each, and the stances. */
interface Stated {
  readonly claims: readonly Claim[];
  readonly stances: readonly PlainStance[];
}

function* testified(parcels: readonly unknown[], knowing: Knowing, shards: number): Generator<Parcel> {
  const lookup = remembered<Knowledge, Known>(knowing('knowledge'), known);
  const copied = remembered(knowing('copied'), (ids) => new Set(ids));
  const stated = new Map<number, { claims: Set<Claim>; stances: PlainStance[] }>();
  const members = new Map<number, PlainMember[]>();
  for (const { claims, spoken } of parcels as readonly Extract[]) {
    const originals = claims.filter(({ id }) => !copied.has(id));
    const said = new Map<string, PlainStance[]>(originals.map(({ id }) => [id, []]));
    for (const [nth, stance] of testimony(originals, spoken, lookup).entries()) {
      const plain = plainStance(stance, nth);
      if (stance.origin === 'said') said.get(stance.claim.id)?.push(plain);
      const slot = shardSlot(stance.key, shards);
      const there = stated.get(slot) ?? { claims: new Set(), stances: [] };
      stated.set(slot, there);
      there.claims.add(stance.claim);
      there.stances.push(plain);
    }
    for (const claim of originals) {
      const plain = said.get(claim.id) ?? [];
      const blocks = blocksOf({ claim, stances: plain.map((one) => stanceOf(one, claim)) });
      for (const slot of new Set(blocks.map((block) => shardSlot(block, shards)))) {
        const own = blocks.filter((block) => shardSlot(block, shards) === slot);
        members.set(slot, [...(members.get(slot) ?? []), { claim, stances: plain, blocks: own }]);
      }
    }
  }
  for (const [slot, { claims, stances }] of stated) {
    const value: Stated = { claims: [...claims], stances };
    yield { stage: 'stances', slot, value };
  }
  for (const [slot, value] of members) yield { stage: 'members', slot, value };
}

function* disputed(parcels: readonly unknown[], knowing: Knowing): Generator<Parcel> {
  const published = remembered(knowing('published'), (dates) => new Map(dates));
  const all = parcels as readonly Stated[];
  const claims = new Map(all.flatMap((one) => one.claims.map((claim) => [claim.id, claim] as const)));
  const byKey = new Map<string, PlainStance[]>();
  for (const { stances } of all) for (const stance of stances) push(byKey, stance.key, stance);
  for (const [key, plain] of byKey) {
    // Whatever stands alone is in no dispute.
    if (plain.length < 2) continue;
    const stances = plain.sort((left, right) => left.nth - right.nth).map((one) => stanceOf(one, of(claims, one.claim)));
    const value = disputesOf(key, stances, published);
    if (value.disputes.length > 0 || value.cleared.length > 0 || value.oversized !== null)
      yield { stage: 'found', slot: slotOf(key), value };
  }
}

function* counted(parcels: readonly unknown[], knowing: Knowing): Generator<Parcel> {
  const rulings = knowing('rulings');
  const counts = [...blocksIn(parcels)]
    .filter(([block]) => isOfSubject(block))
    .map(([, members]) => wordCounts(members, rulings));
  yield { stage: 'counts', slot: 0, value: mergedCounts(counts) };
}

function* compared(parcels: readonly unknown[], knowing: Knowing): Generator<Parcel> {
  const weight = remembered(knowing('counts'), weightOf);
  for (const [block, members] of blocksIn(parcels)) {
    const likes = likesIn(block, members, weight, knowing('rulings'));
    if (likes.sets.length > 0 || likes.pairs.length > 0 || likes.said.length > 0)
      yield { stage: 'likes', slot: slotOf(block), value: likes };
  }
}

function blocksIn(parcels: readonly unknown[]): ReadonlyMap<string, readonly Member[]> {
  const blocks = new Map<string, Member[]>();
  for (const { claim, stances, blocks: own } of (parcels as readonly (readonly PlainMember[])[]).flat()) {
    const member: Member = { claim, stances: stances.map((one) => stanceOf(one, claim)) };
    for (const block of own) push(blocks, block, member);
  }
  return blocks;
}

/** The first slot of the key's shard: what goes to one shard goes in one parcel. */
function shardSlot(key: string, shards: number): number {
  const width = slots / shards;
  return Math.floor(slotOf(key) / width) * width;
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function of<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new Error(`A stance is of claim ${id}, which was not sent with it`);
  return value;
}

export const plainCorpus = ({ nouns, usage }: Corpus & { readonly usage: ListedUsage }): PlainCorpus => ({
  nouns: [...nouns],
  small: [...usage.small],
  counted: [...usage.counted],
});

const corpusOf = ({ nouns, small, counted: nouned }: PlainCorpus): Corpus => ({
  nouns: new Map(nouns),
  usage: { small: new Set(small), counted: new Set(nouned) },
});

const made = new WeakMap<object, unknown>();
/** What is made of a known value, made once for all units of a process. */
function remembered<Plain extends object, Made>(plain: Plain, make: (plain: Plain) => Made): Made {
  if (!made.has(plain)) made.set(plain, make(plain));
  return made.get(plain) as Made;
}
