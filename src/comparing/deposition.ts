// The testimony of one source, and a summary of it that tells what it bears on: which questions with which positions, which blocks, each with
// a digest of all that the source says there. With the summaries alone it is known which questions and blocks are as they were; a testimony
// itself is only looked at where one of them is not.
import type { Claim } from '../claims/claim.js';
import type { Subject } from '../subjects/subject.js';
import { blocksOf, type Member } from './block.js';
import { positionOf } from './form.js';
import type { Known } from './knowledge.js';
import { claimDigest, digestOf, type Memory } from './memory.js';
import { type PlainStance, plainStance, stanceOf } from './plain-stance.js';
import type { Stance } from './stance.js';
import { testimony } from './testimony.js';

/** Plain data. */
export interface Summary {
  readonly questions: readonly (readonly [key: string, digest: string, positions: readonly string[]])[];
  readonly blocks: readonly (readonly [block: string, digest: string])[];
}

export interface Deposition {
  readonly summary: Summary;
  /** Its stances by question. */
  readonly stances: () => ReadonlyMap<string, readonly Stance[]>;
  /** Its claims with what they say outright, by block. */
  readonly members: () => ReadonlyMap<string, readonly Member[]>;
}

/** The claims of one source, and what their testimony depends on beside them. */
export interface Witness {
  readonly claims: readonly Claim[];
  readonly subjects: () => readonly Subject[];
  /** Of the claims, of the subjects and of what is known. */
  readonly digest: string;
}

export function deposition({ claims, subjects, digest }: Witness, known: Known, memory: Memory): Deposition {
  const stances = once((): readonly Stance[] => {
    const plain = memory.recall('testimony', digest) as readonly PlainStance[] | null;
    if (plain === null) return testified();
    const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
    return plain.map((one) => stanceOf(one, claimOf.get(one.claim) as Claim));
  });
  const testified = once(() => testimony(claims, subjects(), known));
  const summary = memory.recall('answers', digest) as Summary | null;
  if (summary !== null) {
    return { summary, stances: once(() => byQuestion(stances())), members: once(() => byBlock(claims, stances())) };
  }
  const [questions, blocks] = [byQuestion(testified()), byBlock(claims, testified())];
  const made = summaryOf(claims, testified(), questions, blocks);
  memory.keep('testimony', digest, testified().map(plainStance));
  memory.keep('answers', digest, made);
  return { summary: made, stances: () => questions, members: () => blocks };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

const byQuestion = (stances: readonly Stance[]): ReadonlyMap<string, readonly Stance[]> =>
  gathered(stances.map((stance) => [stance.key, stance] as const));

/** Claims, with what they say outright, under each block that they belong to. */
function byBlock(claims: readonly Claim[], stances: readonly Stance[]): ReadonlyMap<string, readonly Member[]> {
  const said = gathered(stances.flatMap((one) => (one.origin === 'said' ? [[one.claim.id, one] as const] : [])));
  return gathered(
    claims.flatMap((claim) => {
      const member: Member = { claim, stances: said.get(claim.id) ?? [] };
      return blocksOf(member).map((block) => [block, member] as const);
    }),
  );
}

export function gathered<Value>(all: Iterable<readonly [key: string, value: Value]>): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const [key, value] of all) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [value]);
    else list.push(value);
  }
  return lists;
}

function summaryOf(
  claims: readonly Claim[],
  stances: readonly Stance[],
  questions: ReadonlyMap<string, readonly Stance[]>,
  blocks: ReadonlyMap<string, readonly Member[]>,
): Summary {
  const ofClaim = new Map(claims.map((claim) => [claim.id, claimDigest(claim)]));
  const ofStance = new Map(stances.map((stance) => [stance, digestOf(plainStance(stance, 0), ofClaim.get(stance.claim.id))]));
  const inBlock = (member: Member) => [ofClaim.get(member.claim.id), ...member.stances.map((stance) => ofStance.get(stance))];
  return {
    questions: [...questions].map(([key, own]) => [
      key,
      digestOf(own.map((stance) => ofStance.get(stance))),
      [...new Set(own.map(positionOf))],
    ]),
    blocks: [...blocks].map(([block, members]) => [block, digestOf(members.map(inBlock))]),
  };
}
