// The tallies of articles become one of every run of words that might name a subject: in which articles it is a sentence's subject, an owner,
// in a title, a heading, a table's head or set against another, how often it stands free, and how it is written.
import { type Cues, CUES, mentionsOf } from './article-tally.js';
import type { Pile, Wording } from './pile.js';

/** Counts of one article. */
export interface Count extends Cues {
  /** Set against another in a title; in a title or heading; in a sentence. */
  contest: number;
  versus: number;
  compared: number;
  column: number;
}

export interface Tally {
  readonly key: string;
  readonly length: number;
  /** By article, only where something was counted. */
  readonly counts: Map<number, Count>;
  /** Mentions in sentences, and how many of them are no mere qualifier of a noun. */
  total: number;
  free: number;
  /** Mentions after "in", "at", "from": as places stand. */
  located: number;
  /** Mentions after an article or a possessive: as common nouns stand. */
  determined: number;
  /** As written inside sentences, and at their beginning. */
  readonly inside: Map<string, number>;
  readonly initial: Map<string, number>;
}

export type Tallies = ReadonlyMap<string, Tally>;

export function total(tally: Tally, of: (count: Count) => number): number {
  let sum = 0;
  for (const count of tally.counts.values()) sum += of(count);
  return sum;
}

/** Sums the tallies of all articles, and asks them how each run of words that any of them counts stands in their sentences. */
export function tallies(pile: Pile): Tallies {
  const found = new Map<string, Tally>();
  for (const [n, { names, announced }] of pile.tallies.entries()) {
    for (const [name, ...cues] of names) {
      const count = countIn(tallyIn(found, name), n);
      for (const [at, cue] of CUES.entries()) count[cue] = cues[at] ?? 0;
    }
    for (const [name, written, opens] of announced) {
      const tally = tallyIn(found, name);
      addTo(opens ? tally.initial : tally.inside, written, 1);
    }
  }
  const mentioned = pile.ask('mentions', keysIn([...found.keys()]), mentionsOf);
  for (const [n, mentions] of mentioned.entries())
    for (const { key, total: times, free, located, determined, inside, initial } of mentions ?? []) {
      const tally = tallyIn(found, key);
      countIn(tally, n);
      tally.total += times;
      tally.free += free;
      tally.located += located;
      tally.determined += determined;
      for (const [written, count] of inside) addTo(tally.inside, written, count);
      for (const [written, count] of initial) addTo(tally.initial, written, count);
    }
  return found;
}

function tallyIn(found: Map<string, Tally>, key: string): Tally {
  let tally = found.get(key);
  if (tally === undefined) {
    tally = {
      key,
      length: key.split(' ').length,
      counts: new Map(),
      total: 0,
      free: 0,
      located: 0,
      determined: 0,
      inside: new Map(),
      initial: new Map(),
    };
    found.set(key, tally);
  }
  return tally;
}

function countIn({ counts }: Tally, article: number): Count {
  let count = counts.get(article);
  if (count === undefined) {
    count = {
      subject: 0,
      owner: 0,
      title: 0,
      titled: 0,
      heading: 0,
      announced: 0,
      contest: 0,
      versus: 0,
      compared: 0,
      column: 0,
    };
    counts.set(article, count);
  }
  return count;
}

function addTo(counter: Map<string, number>, name: string, times: number): void {
  counter.set(name, (counter.get(name) ?? 0) + times);
}

/** Of `keys` those whose words an article has, in an order that depends on these alone; null where it has none. */
function keysIn(keys: readonly string[]): (wording: Wording) => readonly string[] | null {
  const alone = new Set<string>();
  const longer = new Map<string, (readonly [key: string, rest: readonly string[]])[]>();
  for (const key of keys.toSorted()) {
    const [first = '', ...rest] = key.split(' ');
    const kin = longer.get(first);
    if (rest.length === 0) alone.add(key);
    else if (kin === undefined) longer.set(first, [[key, rest]]);
    else kin.push([key, rest]);
  }
  return ({ words, forms }) => {
    const found = [...forms].filter((form) => alone.has(form));
    for (const word of words)
      for (const [key, rest] of longer.get(word) ?? []) if (rest.every((one) => forms.has(one))) found.push(key);
    return found.length === 0 ? null : found;
  };
}
