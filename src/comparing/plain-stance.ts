// A stance as it is written down or sent: plain data, its claim by id. It comes back the same.
import type { Claim } from '../claims/claim.js';
import { hashOf } from '../claims/identity.js';
import type { Answer, Stance } from './stance.js';

type PlainAnswer =
  | Exclude<Answer, { readonly kind: 'value' }>
  | { readonly kind: 'value'; readonly value: readonly string[]; readonly text: string };

export interface PlainStance extends Omit<Stance, 'claim' | 'answer' | 'keys'> {
  /** Id of the claim. */
  readonly claim: string;
  /** Its number in the testimony of its source: stances of one claim keep that order. */
  readonly nth: number;
  readonly answer: PlainAnswer;
  readonly keys: readonly string[];
}

export function plainStance(stance: Stance, nth: number): PlainStance {
  const { claim, key, family, holder, topic, activity, answer, keys, through } = stance;
  const { isImplied, origin, isRelative, isUniversal, degree } = stance;
  return {
    claim: claim.id,
    nth,
    key,
    family,
    holder,
    topic,
    activity,
    answer: answer.kind === 'value' ? { ...answer, value: [...answer.value] } : answer,
    keys: [...keys],
    through,
    isImplied,
    origin,
    isRelative,
    isUniversal,
    degree,
  };
}

export function stanceOf(plain: PlainStance, claim: Claim): Stance {
  const { key, family, holder, topic, activity, answer, keys, through } = plain;
  const { isImplied, origin, isRelative, isUniversal, degree } = plain;
  return {
    claim,
    key,
    family,
    holder,
    topic,
    activity,
    answer: answer.kind === 'value' ? { ...answer, value: new Set(answer.value) } : answer,
    keys: new Set(keys),
    through,
    isImplied,
    origin,
    isRelative,
    isUniversal,
    degree,
  };
}

/** The shard of `shards` that a key falls into, the same in every run. */
export const shardOf = (key: string, shards: number): number => hashOf(key) % shards;
