// What a thread is asked when more claims are compared than fit into memory, and what it answers. Plain data.
import type { GroupRulings, Likes } from '../comparing/block.js';
import type { Meaning } from '../comparing/grouping.js';
import type { Knowledge } from '../comparing/knowledge.js';
import type { QuestionDisputes } from '../comparing/question-disputes.js';
import type { WordCounts } from '../comparing/vocabulary.js';
import type { Subject } from '../subjects/subject.js';

/** What a thread knows from its start. */
export interface Start {
  readonly claims: string;
  /** The files of all threads, and the place of its own among them. */
  readonly found: readonly string[];
  readonly own: number;
  readonly shards: number;
  readonly subjects: readonly Subject[];
  readonly knowledge: Knowledge;
  readonly rulings: GroupRulings;
  readonly published: readonly (readonly [source: string, date: string])[];
  readonly witness: readonly (readonly [source: string, original: string])[];
}

export type Task =
  /** Numbers of claims at which sources begin, and the end of the last one: the stances of these sources. */
  | { readonly task: 'testimonies'; readonly bounds: readonly number[] }
  | { readonly task: 'questions'; readonly shard: number }
  /** Comes before the first `likes`. */
  | { readonly task: 'weights'; readonly counts: WordCounts }
  | { readonly task: 'likes'; readonly shard: number }
  /** Sets of claims by their numbers. */
  | { readonly task: 'meanings'; readonly sets: readonly (readonly number[])[] };

/** Words that the claims count for: of each claim what it counts as, and its words by number; `fresh` are words that get the next numbers. */
export interface Told {
  readonly signatures: Float64Array;
  readonly ends: Uint32Array;
  readonly words: Uint32Array;
  readonly fresh: readonly string[];
}

/** The likes of a shard, and the numbers of the claims in it. */
export interface NumberedLikes {
  readonly likes: readonly Likes[];
  readonly numbers: readonly (readonly [id: string, n: number])[];
}

export interface Answers {
  readonly testimonies: Told;
  readonly questions: readonly QuestionDisputes[];
  readonly weights: null;
  readonly likes: NumberedLikes;
  readonly meanings: readonly Meaning[];
}
