// Claims of one meaning become groups. Similarity of telling words and of stances proposes; opposed stances, figures that do not meet
// and different limits forbid. Complete linkage: every two claims of a group are alike, so that no chain of near-synonyms joins opposites.
import { meetDates } from '../language/date.js';
import { lemma, synonyms } from '../language/lexicon.js';
import { meets } from '../language/quantity.js';
import { type Claim, type Quantity, THE_OTHERS } from '../claims/claim.js';
import { identify } from '../claims/identity.js';
import type { Group } from './finding.js';
import { conditionsOf } from './comparable.js';
import { isSubset } from './kinds/kind.js';
import { isCarrier, lessenedIn, wordKey } from './notion.js';
import { readingOf } from './scale.js';
import { sideOf, type Stance } from './stance.js';

/** Likeness at which two claims may share a group; this and the weights below are what served best on hand-labelled claims. */
const THRESHOLD = 0.3;
/** Share of likeness that a common answer to a common question carries. */
const STANCE_WEIGHT = 0.36;
/** Words that stand in more claims than this lead to no pair by themselves. */
const COMMON = 60;

const EMPTY = new Set(
  'be have do make use get go give take come such certain various several many much more most some same different other good great well very also feature support provide offer allow help include thing way option tool application app project framework use development developer user software work case need value count'.split(
    ' ',
  ),
);

/** Weight of a word that stands beside the object. */
const BESIDE = 0.25;
const GRAMMAR = new Set(
  'with that this from they their them your when where which while what will would could should than then have been being also very most more such some into over only other both these those because there'.split(
    ' ',
  ),
);

/** How much a use that stands among others counts of one that stands alone. */
const LISTED = 0.85;
/** How much is left of likeness between a use and what is none, a deed and what is none. */
const USE_AND_OTHER = 0.7;
const DEED_AND_OTHER = 0.8;
/** How much is left of likeness where only one of two praises or blames what both name. */
const PRAISED = 0.75;
/** How much a feature counts of a longer one with the same head. */
const HEADED = 0.5;
/** Weight of a word that only carries others. */
const CARRIED = 0.25;

interface Profile {
  readonly claim: Claim;
  readonly words: ReadonlyMap<string, number>;
  /** Stance by question. */
  readonly answers: ReadonlyMap<string, Stance>;
  /** Conditions that limit the claim. */
  readonly conditions: ReadonlySet<string>;
  /** Words of scope that limit it. */
  readonly limits: string;
  readonly isPraise: boolean;
}

/** What is known of the words of all claims. */
interface Vocabulary {
  readonly weight: (word: string) => number;
  /** Words of the claims that may stand for a word. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The groups of two claims and more, in a fixed order; `disputed` are claims on a side of a conflict. */
export function groups(
  claims: readonly Claim[],
  stances: readonly Stance[],
  witness: ReadonlyMap<string, string>,
  disputed: ReadonlySet<string>,
): readonly Group[] {
  const answersOf = new Map<string, Stance[]>();
  for (const stance of stances) answersOf.set(stance.claim.id, [...(answersOf.get(stance.claim.id) ?? []), stance]);
  const profiles = claims.map((claim) => profile(claim, answersOf.get(claim.id) ?? []));
  // Claims alike in all that counts are one to the comparison, however many sources make them.
  const alike = identical(profiles);
  const distinct = [...alike.keys()];
  const vocabulary = { weight: weights(profiles), near: neighbours(distinct) };
  const clusters = linked(distinct, vocabulary).map((members) => members.flatMap((one) => alike.get(one) ?? []));
  return clusters
    .filter((members) => members.length > 1)
    .map((members) =>
      groupOf(
        members.map((one) => one.claim),
        witness,
        disputed,
      ),
    )
    .sort((a, b) => (a.subject === b.subject ? (a.id < b.id ? -1 : 1) : a.subject < b.subject ? -1 : 1));
}

function profile(claim: Claim, stances: readonly Stance[]): Profile {
  const words = new Map<string, number>();
  const put = (word: string, share: number): void => {
    const key = wordKey(word.toLowerCase());
    if (key.length < 2 || EMPTY.has(key)) return;
    words.set(key, Math.max(isCarrier(word) ? share * CARRIED : share, words.get(key) ?? 0));
  };
  const subject = new Set(claim.subject.toLowerCase().split(/\s+/));
  const { ordering } = claim;
  const sides =
    ordering === null ? '' : `${ordering.left} ${ordering.right === THE_OTHERS ? '' : ordering.right} ${ordering.dimension}`;
  const lessened = lessenedIn(claim.text);
  for (const word of claim.object?.words ?? []) if (!subject.has(word)) put(lessened.has(word) ? `less-${word}` : word, 1);
  for (const word of tokens(`${claim.part ?? ''} ${sides}`)) if (!subject.has(word)) put(word, 1);
  // "Upkeep: low": what is low is the label's to say.
  const isBare = claim.frame === 'is' && (claim.object?.words.length ?? 0) === 1;
  for (const word of tokens(claim.aspect)) if (!subject.has(word)) put(word, isBare ? 1 : 0.4);
  if (claim.activity !== null) put(claim.activity, 0.7);
  if (claim.frame === 'does' || claim.frame === 'changes') put(claim.verb, 0.5);
  for (const { kind, text } of claim.qualifiers)
    if (kind !== 'scope') for (const word of tokens(text)) if (word.length > 3) put(word, 0.5);
  // What the claim says beside its object: its adverbials and reasons.
  for (const word of tokens(claim.text))
    if (word.length > 3 && !subject.has(word) && !GRAMMAR.has(word)) put(lemma(lemma(word, 'n'), 'v'), BESIDE);
  const limited = {
    ...claim,
    qualifiers: claim.qualifiers.filter(({ text }) => !/^(?:with|by|through|via|using|due)\b/i.test(text)),
  };
  return {
    claim,
    words,
    answers: new Map(stances.map((one) => [one.key, one])),
    conditions: new Set([
      ...stances.slice(0, 1).flatMap((one) => [...conditionsOf({ ...one, claim: limited })]),
      ...reasons(claim.text),
    ]),
    limits: limits(claim),
    isPraise: isPraise(claim),
  };
}

/** "popular because of its price" gives a reason that "popular" alone does not. */
const reasons = (text: string): readonly string[] =>
  tokens(/\b(?:due to|because of|thanks to|owing to)\b(.*)/i.exec(text)?.[1] ?? '').filter((word) => word.length > 3);

const tokens = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** Inverse document frequency of each word over the claims. */
function weights(profiles: readonly Profile[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of profiles) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weightOf = new Map([...counts].map(([word, count]) => [word, Math.log(1 + profiles.length / count)]));
  return (word) => weightOf.get(word) ?? 0;
}

/** Words of the claims by each other word of theirs that may stand for it: one is a synonym of the other. */
function neighbours(profiles: readonly Profile[]): ReadonlyMap<string, ReadonlySet<string>> {
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

function likeness(left: Profile, right: Profile, { weight, near }: Vocabulary): number {
  if (!mayJoin(left, right)) return 0;
  let shared = 0;
  let all = 0;
  const used = new Set<string>();
  for (const [word, share] of left.words) {
    const own = right.words.get(word);
    const match = own !== undefined ? word : standIn(near.get(word), left, right, used);
    if (match === undefined) {
      all += weight(word) * share;
      continue;
    }
    used.add(match);
    const both = (share + (right.words.get(match) ?? 0)) / 2;
    const value = Math.min(weight(word), weight(match)) * both;
    shared += own === undefined ? value * 0.8 : value;
    all += value;
  }
  let rest = 0;
  for (const [word, share] of right.words) if (!used.has(word)) rest += weight(word) * share;
  // One use among several: "microservices" in "APIs, microservices and scripts".
  const isList = left.claim.frame === 'suits' && right.claim.frame === 'suits';
  const inner = isList ? (LISTED * shared) / Math.max(0.1, Math.min(all, shared + rest)) : 0;
  const words = all + rest === 0 ? 0 : Math.max(shared / (all + rest), inner);
  let stance = isAboveAll(left.claim, right.claim) || isAboveAll(right.claim, left.claim) ? 1 : 0;
  for (const one of left.answers.values()) stance = Math.max(stance, agreement(one, right.answers.get(one.key)));
  const told = (1 - STANCE_WEIGHT) * words + STANCE_WEIGHT * stance;
  return told * (left.isPraise === right.isPraise ? 1 : PRAISED) * relation(left.claim, right.claim);
}

/** The first word of `right` that is near one of `left` and stands for no other. */
function standIn(
  near: ReadonlySet<string> | undefined,
  left: Profile,
  right: Profile,
  used: ReadonlySet<string>,
): string | undefined {
  if (near === undefined) return undefined;
  for (const other of right.words.keys()) if (near.has(other) && !left.words.has(other) && !used.has(other)) return other;
  return undefined;
}

/** How far two frames can say the same: a use is no feature, a deed seldom is. */
function relation({ frame: left }: Claim, { frame: right }: Claim): number {
  if (left === right) return 1;
  if (left === 'suits' || right === 'suits') return USE_AND_OTHER;
  return left === 'does' || right === 'does' ? DEED_AND_OTHER : 1;
}

/** "an easy-to-follow manual" tells more of the manual than that there is one. */
const isPraise = ({ frame, object }: Claim): boolean =>
  frame === 'has' && (object?.words.some((word) => readingOf(word) !== null) ?? false);

/** How far two stances on one question give one answer: of features, uses and deeds as far as they are on the same matter. */
function agreement(one: Stance, other: Stance | undefined): number {
  if (other === undefined || !isSameAnswer(one, other)) return 0;
  const firm = one.isImplied && other.isImplied ? 0 : one.isImplied || other.isImplied ? 0.5 : 1;
  if (one.answer.kind === 'value' || (one.keys.size === 0 && other.keys.size === 0)) return firm;
  const shared = [...one.keys].filter((key) => other.keys.has(key)).length;
  const least = Math.min(one.keys.size, other.keys.size);
  if (one.family === 'use') return (firm * shared) / least;
  const both = shared / (one.keys.size + other.keys.size - shared);
  // Two features of one head, one said in more words: "testing support", "support for unit testing with reports".
  return firm * (one.family === 'feature' && firm === 1 ? Math.max(both, (HEADED * shared) / least) : both);
}

function isSameAnswer(one: Stance, other: Stance): boolean {
  if (one.answer.kind === 'value' && other.answer.kind === 'value') {
    const { value } = other.answer;
    return [...one.answer.value].some((key) => value.has(key));
  }
  return sideOf(one.answer) === sideOf(other.answer);
}

const SCOPE = /^(?:only|solely|exclusively|never|no)$/;
const limits = (claim: Claim): string =>
  claim.qualifiers
    .filter((one) => one.kind === 'scope' && SCOPE.test(one.text))
    .map((one) => one.text)
    .sort()
    .join(' ');

/** What forbids that two claims mean the same. */
function mayJoin(left: Profile, right: Profile): boolean {
  const [a, b] = [left.claim, right.claim];
  if (a.subject !== b.subject && !(a.ordering !== null && b.ordering !== null)) return false;
  const isTopped = isAboveAll(a, b) || isAboveAll(b, a);
  if ((a.ordering === null) !== (b.ordering === null) && !isTopped) return false;
  if (left.limits !== right.limits) return false;
  if ((left.conditions.size === 0) !== (right.conditions.size === 0)) return false;
  if ((a.quantity === null) !== (b.quantity === null) || (a.date === null) !== (b.date === null)) return false;
  let isShared = false;
  for (const [key, one] of left.answers) {
    const other = right.answers.get(key);
    if (other === undefined) continue;
    if (isSameAnswer(one, other)) isShared = true;
    else if (one.family !== 'measure' && one.family !== 'event') return false;
  }
  if (!isSubset(left.conditions, right.conditions) && !isSubset(right.conditions, left.conditions)) return false;
  // "has no X" and "requires an external X" say the same in opposite polarity.
  if (a.ordering === null && a.polarity !== b.polarity && !isShared) return false;
  if (a.quantity !== null && b.quantity !== null && !isOneFigure(a.quantity, b.quantity)) return false;
  // Orders of two things are one only if they put the same two in the same order.
  if (a.ordering !== null && !isShared && !isTopped) return false;
  return a.date === null || b.date === null || meetDates(a.date, b.date);
}

const MORE = /\b(?:more|larger|bigger|greater|wider|broader|richer)\b/i;

/** "has the largest range of the three" and "has a larger range". */
const isAboveAll = ({ ordering }: Claim, other: Claim): boolean =>
  ordering !== null &&
  ordering.right === THE_OTHERS &&
  ordering.direction === 'more' &&
  other.ordering === null &&
  other.polarity === 'affirmed' &&
  MORE.test(other.object?.text ?? '') &&
  (other.object?.words.includes(ordering.dimension) ?? false);

/** Figures that can be one; bounds only if they are the same ("over 100" and "over 900" meet at 1,000). */
function isOneFigure(left: Quantity, right: Quantity): boolean {
  if (meets(left, right) !== true) return false;
  if ((left.low === null) !== (right.low === null) || (left.high === null) !== (right.high === null))
    return left.low !== null && left.high !== null ? true : right.low !== null && right.high !== null;
  const bound = (one: Quantity): Quantity => ({ ...one, low: one.low ?? one.high, high: one.high ?? one.low });
  return left.low !== null && left.high !== null ? true : meets(bound(left), bound(right)) === true;
}

function linked(profiles: readonly Profile[], vocabulary: Vocabulary): readonly (readonly Profile[])[] {
  const pairs: { readonly left: number; readonly right: number; readonly value: number }[] = [];
  const count = profiles.length;
  const alike = new Set<number>();
  for (const pair of candidates(profiles)) {
    const [left, right] = [Math.floor(pair / count), pair % count];
    const value = likeness(profiles[left] as Profile, profiles[right] as Profile, vocabulary);
    if (value < THRESHOLD) continue;
    pairs.push({ left, right, value });
    alike.add(pair);
  }
  const order = (at: number): string => (profiles[at] as Profile).claim.id;
  pairs.sort((a, b) => b.value - a.value || (order(a.left) + order(a.right) < order(b.left) + order(b.right) ? -1 : 1));
  const cluster = new Map<number, number[]>(profiles.map((_, i) => [i, [i]]));
  for (const { left, right } of pairs) {
    const [one, other] = [cluster.get(left) as number[], cluster.get(right) as number[]];
    if (one === other) continue;
    const isComplete = one.every((a) => other.every((b) => alike.has(a < b ? a * count + b : b * count + a)));
    if (!isComplete) continue;
    const both = [...one, ...other];
    for (const member of both) cluster.set(member, both);
  }
  return [...new Set(cluster.values())].map((members) => members.map((at) => profiles[at] as Profile));
}

/** The profiles under the first of each set that have the same subject, words, answers and figures. */
function identical(profiles: readonly Profile[]): ReadonlyMap<Profile, readonly Profile[]> {
  const bySignature = new Map<string, Profile[]>();
  for (const one of profiles) {
    const { claim, words, answers, conditions } = one;
    const said = [
      claim.subject,
      claim.polarity,
      claim.ordering === null,
      claim.quantity,
      claim.date,
      limits(claim),
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
      answer.kind === 'value' ? [...answer.value].map((one) => `${key} = ${one}`) : [`${key} = ${sideOf(answer)}`],
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

function groupOf(claims: readonly Claim[], witness: ReadonlyMap<string, string>, disputed: ReadonlySet<string>): Group {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const clearest = [...inOrder].sort((a, b) => unclear(a) - unclear(b) || (a.id < b.id ? -1 : 1))[0] as Claim;
  const sources = [...new Set(inOrder.map((one) => one.source))].sort();
  const independentSources = new Set(voices(inOrder).map((one) => witness.get(one.source) ?? one.source)).size;
  return {
    id: identify('group-', ...inOrder.map((one) => one.id)),
    statement: clearest.text,
    subject: clearest.subject,
    aspect: clearest.aspect,
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

/** How far a claim is from a plain short sentence: cells, hedges, limits and length count against it. */
function unclear(claim: Claim): number {
  const words = claim.text.split(/\s+/).length;
  return (
    (claim.place === null ? 0 : 4) +
    (claim.modality === 'asserted' ? 0 : 3) +
    claim.qualifiers.length * 2 +
    (words < 4 ? 6 : 0) +
    Math.max(0, words - 9) * 0.5
  );
}
