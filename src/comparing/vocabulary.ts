// What is known of the words of all claims: how much each tells, from counts that blocks give and that add up in any order; and which words of
// some claims may stand for each other.
import { synonyms } from '../language/lexicon.js';
import { wordKey } from './notion.js';
import type { Profile } from './profile.js';

/** Counted over claims of which no two say the same: a copy of an article makes no word more common. Plain data. */
export interface WordCounts {
  readonly claims: number;
  /** How many of the claims bear each word. */
  readonly words: readonly (readonly [word: string, claims: number])[];
}

/** The counts of several blocks, words in order. */
export function mergedCounts(counts: Iterable<WordCounts>): WordCounts {
  const words = new Map<string, number>();
  let claims = 0;
  for (const one of counts) {
    claims += one.claims;
    for (const [word, count] of one.words) words.set(word, (words.get(word) ?? 0) + count);
  }
  return { claims, words: [...words].sort(([left], [right]) => (left < right ? -1 : 1)) };
}

/** Up to here a count is taken as it is; above by steps, of which 64 are a doubling: about one in a hundred. */
const EXACT = 64;
const STEPS = 64;

/** A count without its last part: a few claims more or less seldom change that of a common word, or of all claims, and so no weight. */
export const coarse = (count: number): number => (count <= EXACT ? count : 2 ** (Math.round(STEPS * Math.log2(count)) / STEPS));

/** Inverse document frequency of each word over the claims, by coarse counts; 0 of a word that none bears. */
export function weightOf({ claims, words }: WordCounts): (word: string) => number {
  const all = coarse(claims);
  const weights = new Map(words.map(([word, count]) => [word, Math.log(1 + all / coarse(count))]));
  return (word) => weights.get(word) ?? 0;
}

/** Words of the profiles by each other word of theirs that may stand for it: one is a synonym of the other. */
export function neighbours(profiles: readonly Profile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const vocabulary = new Set(profiles.flatMap(({ words }) => [...words.keys()]));
  const near = new Map<string, Set<string>>();
  const put = (word: string, other: string): void => {
    const others = near.get(word);
    if (others === undefined) near.set(word, new Set([other]));
    else others.add(other);
  };
  for (const word of vocabulary)
    for (const other of synonymsOf(word)) {
      if (!vocabulary.has(other)) continue;
      put(word, other);
      put(other, word);
    }
  return near;
}

const synonymsKnown = new Map<string, readonly string[]>();
function synonymsOf(word: string): readonly string[] {
  let found = synonymsKnown.get(word);
  if (found === undefined) {
    found = [...synonyms(word, 'n').slice(0, 6), ...synonyms(word, 'a').slice(0, 6), ...synonyms(word, 'v').slice(0, 6)].map(
      wordKey,
    );
    synonymsKnown.set(word, found);
  }
  return found;
}
