// Claims of one meaning become groups. Similarity of telling words and of stances proposes; opposed stances, figures that do not meet
// and different limits forbid. Complete linkage: every two claims of a group are alike, so that no chain of near-synonyms joins opposites.
import { type Claim, THE_OTHERS } from '../claims/claim.js';
import { identify } from '../claims/identity.js';
import { clearest } from './clearest.js';
import type { Group } from './finding.js';
import { likeness, type Vocabulary, vocabularyOf } from './likeness.js';
import { type Profile, profileOf } from './profile.js';
import { sideOf, type Stance } from './stance.js';

/** Likeness at which two claims may share a group; this and the weights of a profile are what served best on hand-labelled claims. */
const THRESHOLD = 0.3;
/** Words that stand in more claims than this lead to no pair by themselves. */
const COMMON = 60;

/** What an editor has laid down: pairs of claims, by their ids, that are never or always of one group. */
export interface GroupRulings {
  readonly apart: readonly (readonly [string, string])[];
  readonly together: readonly (readonly [string, string])[];
}

/** The groups of two claims and more, in a fixed order; `disputed` are claims on a side of a conflict. */
export function groups(
  claims: readonly Claim[],
  stances: readonly Stance[],
  witness: ReadonlyMap<string, string>,
  disputed: ReadonlySet<string>,
  rulings: GroupRulings,
): readonly Group[] {
  const answersOf = new Map<string, Stance[]>();
  for (const stance of stances) answersOf.set(stance.claim.id, [...(answersOf.get(stance.claim.id) ?? []), stance]);
  const profiles = claims.map((claim) => profileOf(claim, answersOf.get(claim.id) ?? []));
  // Claims alike in all that counts are one to the comparison, however many sources make them.
  const apart = new Set(rulings.apart.flat());
  const alike = identical(profiles, apart);
  const distinct = [...alike.keys()];
  const vocabulary = vocabularyOf(distinct);
  const clusters = linked(distinct, vocabulary, ruledPairs(alike, rulings)).map((members) =>
    members.flatMap((one) => alike.get(one) ?? []),
  );
  return clusters
    .filter((members) => members.length > 1)
    .map((members) => groupOf(members, witness, disputed))
    .sort((a, b) => (a.subject === b.subject ? (a.id < b.id ? -1 : 1) : a.subject < b.subject ? -1 : 1));
}

/** Pairs of profiles, as numbers like those of `candidates`. */
interface RuledPairs {
  readonly apart: ReadonlySet<number>;
  readonly together: ReadonlySet<number>;
}

/** The rulings on claims as rulings on the profiles that stand for them; what is to be kept apart outweighs what is to be joined. */
function ruledPairs(alike: ReadonlyMap<Profile, readonly Profile[]>, { apart, together }: GroupRulings): RuledPairs {
  const at = new Map([...alike.values()].flatMap((members, place) => members.map(({ claim }) => [claim.id, place] as const)));
  const numbers = (pairs: GroupRulings['apart']): readonly number[] =>
    pairs.flatMap(([one, other]) => {
      const [left, right] = [at.get(one), at.get(other)];
      if (left === undefined || right === undefined || left === right) return [];
      return [Math.min(left, right) * alike.size + Math.max(left, right)];
    });
  const separate = new Set(numbers(apart));
  return { apart: separate, together: new Set(numbers(together).filter((pair) => !separate.has(pair))) };
}

function linked(profiles: readonly Profile[], vocabulary: Vocabulary, ruled: RuledPairs): readonly (readonly Profile[])[] {
  const pairs: { readonly first: number; readonly second: number; readonly value: number }[] = [];
  // Of a claim and its copy in another article either may stand for both: what orders them is what they share.
  const said = profiles.map(({ claim }) => `${claim.text} ${claim.quote}`);
  const count = profiles.length;
  const alike = new Set<number>();
  for (const pair of new Set([...ruled.together, ...candidates(profiles)])) {
    if (ruled.apart.has(pair)) continue;
    const [left, right] = [Math.floor(pair / count), pair % count];
    const isTurned = (said[left] as string) > (said[right] as string);
    const [first, second] = isTurned ? [right, left] : [left, right];
    const value = ruled.together.has(pair)
      ? Number.POSITIVE_INFINITY
      : likeness(profiles[first] as Profile, profiles[second] as Profile, vocabulary);
    if (value < THRESHOLD) continue;
    pairs.push({ first, second, value });
    alike.add(pair);
  }
  const order = ({ first, second }: { readonly first: number; readonly second: number }): string =>
    `${said[first]} ${said[second]}`;
  pairs.sort((a, b) => (a.value === b.value ? (order(a) < order(b) ? -1 : 1) : b.value - a.value));
  const cluster = new Map<number, number[]>(profiles.map((_, i) => [i, [i]]));
  for (const { first: left, second: right } of pairs) {
    const [one, other] = [cluster.get(left) as number[], cluster.get(right) as number[]];
    if (one === other) continue;
    const areAlike = (a: number, b: number): boolean => alike.has(a < b ? a * count + b : b * count + a);
    // What one sentence says twice, once with more words, is as alike as the shorter of the two.
    const all = [...one, ...other];
    const isLike = (at: number, to: number): boolean =>
      areAlike(at, to) || all.some((it) => areAlike(it, to) && isLongerOf(profiles[at] as Profile, profiles[it] as Profile));
    const isComplete = one.every((a) => other.every((b) => isLike(a, b) || isLike(b, a)));
    if (!isComplete) continue;
    const both = [...one, ...other];
    for (const member of both) cluster.set(member, both);
  }
  return [...new Set(cluster.values())].map((members) => members.map((at) => profiles[at] as Profile));
}

/** Whether one claim is another of the same sentence with more said after it: "it fails" and "it fails, which costs money". */
function isLongerOf({ claim: long }: Profile, { claim: short }: Profile): boolean {
  return (
    long.source === short.source &&
    long.position.start.line === short.position.start.line &&
    long.polarity === short.polarity &&
    long.text.startsWith(`${short.text.replace(/\.$/, '')},`)
  );
}

/** The profiles under the first of each set that have the same subject, words, answers and figures; claims of `apart` each by itself. */
function identical(profiles: readonly Profile[], apart: ReadonlySet<string>): ReadonlyMap<Profile, readonly Profile[]> {
  const bySignature = new Map<string, Profile[]>();
  for (const one of profiles) {
    const { claim, words, answers, conditions } = one;
    const said = [
      apart.has(claim.id) ? claim.id : '',
      claim.subject,
      claim.polarity,
      claim.ordering === null,
      claim.quantity,
      claim.date,
      one.limits,
      [...words],
      [...conditions],
    ];
    const signature = JSON.stringify([...said, [...answers].map(([key, { answer }]) => `${key} ${sideOf(answer)}`)]);
    const set = bySignature.get(signature);
    if (set === undefined) bySignature.set(signature, [one]);
    else set.push(one);
  }
  return new Map([...bySignature.values()].map((set) => [set[0] as Profile, set]));
}

/** How many of a claim's common marks are taken in pairs. */
const PAIRED = 5;

/** Pairs that share a subject and a word, or an answer; of what is common, two such marks. A pair is one number: left × profiles + right. */
function candidates(profiles: readonly Profile[]): ReadonlySet<number> {
  const marksOf = profiles.map(({ claim, words, answers }) => [
    ...[...words.keys()].map((word) => `${claim.ordering === null ? claim.subject : ''} ${word}`),
    ...(claim.ordering?.right === THE_OTHERS ? [`${claim.subject} ${claim.ordering.dimension}`] : []),
    ...[...answers].flatMap(([key, { answer }]) =>
      answer.kind === 'value'
        ? [...answer.value].map((one) => `${key} = ${one}`)
        : [answer.kind === 'date' ? key : `${key} = ${sideOf(answer)}`],
    ),
  ]);
  const index = holders(marksOf);
  const count = (mark: string): number => index.get(mark)?.length ?? 0;
  const paired = marksOf.map((marks) => {
    const common = marks
      .filter((mark) => count(mark) > COMMON)
      .sort((a, b) => count(a) - count(b) || (a < b ? -1 : 1))
      .slice(0, PAIRED);
    return common.flatMap((mark, i) =>
      common.slice(i + 1).map((other) => (mark < other ? `${mark} & ${other}` : `${other} & ${mark}`)),
    );
  });
  const pairs = new Set<number>();
  for (const found of [...index.values(), ...holders(paired).values()]) {
    if (found.length > COMMON) continue;
    for (const [at, left] of found.entries()) for (const right of found.slice(at + 1)) pairs.add(left * profiles.length + right);
  }
  return pairs;
}

/** Which claims bear each mark, by their place; a claim stands once under a mark. */
function holders(marksOf: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  marksOf.forEach((marks, at) => {
    for (const mark of new Set(marks)) {
      const found = index.get(mark);
      if (found === undefined) index.set(mark, [at]);
      else found.push(at);
    }
  });
  return index;
}

function groupOf(members: readonly Profile[], witness: ReadonlyMap<string, string>, disputed: ReadonlySet<string>): Group {
  const inOrder = members.map((one) => one.claim).sort((a, b) => (a.id < b.id ? -1 : 1));
  const { text, subject, aspect } = clearest(members);
  const sources = [...new Set(inOrder.map((one) => one.source))].sort();
  const independentSources = new Set(voices(inOrder).map((one) => witness.get(one.source) ?? one.source)).size;
  return {
    id: identify('group-', ...inOrder.map((one) => one.id)),
    statement: text,
    subject,
    aspect,
    claims: inOrder.map((one) => one.id),
    sources,
    independentSources,
    consensus: independentSources > 1 && !inOrder.some((one) => disputed.has(one.id)),
  };
}

/** Claims without those whose longer words stand verbatim in an earlier one: a sentence taken over is no second voice. */
function voices(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ quote }) => {
    const words = quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const run = words.join(' ');
    if (words.length >= 12 && seen.has(run)) return false;
    seen.add(run);
    return true;
  });
}
