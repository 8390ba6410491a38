// Claims that can mean the same stand in one block, so that no others are ever laid beside each other: all claims on one subject, and of
// claims that order things or tell of events also all with an answer to the same question ("A is faster than B", "B is slower than A"). The
// claims of a block become the pairs that are alike; what must be known of the other blocks is how common the words are.
import { type Claim, THE_OTHERS } from '../claims/claim.js';
import { likeness } from './likeness.js';
import { type Profile, profileOf } from './profile.js';
import { sideOf, type Stance } from './stance.js';
import { neighbours, type WordCounts } from './vocabulary.js';

/** Likeness at which two claims may share a group; this and the weights of a profile are what served best on hand-labelled claims. */
const THRESHOLD = 0.3;
/** Words that stand in more claims than this lead to no pair by themselves. */
const COMMON = 60;
/** How many of a claim's common marks are taken in pairs. */
const PAIRED = 5;

/** What an editor has laid down: pairs of claims, by their ids, that are never or always of one group. */
export interface GroupRulings {
  readonly apart: readonly (readonly [string, string])[];
  readonly together: readonly (readonly [string, string])[];
}

/** A claim with what it says outright: the stances of origin `said`, in the order of its testimony. */
export interface Member {
  readonly claim: Claim;
  readonly stances: readonly Stance[];
}

/** How alike the claims of a block are; plain data. */
export interface Likes {
  /** Claims alike in all that counts, ids ascending: the first stands for all of them. Sets of one are left out. */
  readonly sets: readonly (readonly string[])[];
  /** Claims that stand for their sets, and how alike they are, from the threshold to 1; each pair once. */
  readonly pairs: readonly (readonly [left: string, right: string, likeness: number])[];
  /** The words of the claims in `pairs` and in rulings, by which pairs that are equally alike are ordered. */
  readonly said: readonly (readonly [id: string, words: string])[];
}

const SUBJECT = 'subject|';

/** Whether a block is that of a subject: every claim is in just one of these. */
export const isOfSubject = (block: string): boolean => block.startsWith(SUBJECT);

/**
 * The blocks that a claim belongs to: one for its subject, which comes first, and those of the orders it takes part in and of the events it tells
 * ("Holm brought out the urn in 1954", "the urn was released in 1954").
 */
export const blocksOf = ({ claim, stances }: Member): readonly string[] => [
  `${SUBJECT}${claim.subject}`,
  ...new Set(stances.filter(({ family }) => claim.ordering !== null || family === 'event').map(({ key }) => `question|${key}`)),
];

/** How many claims of no two that say the same a block has, and how many of them bear each word; of the block of a subject. */
export function wordCounts(members: readonly Member[], rulings: GroupRulings): WordCounts {
  const words = new Map<string, number>();
  const distinct = identical(profilesOf(members), rulings);
  for (const [{ words: own }] of distinct) for (const word of own.keys()) words.set(word, (words.get(word) ?? 0) + 1);
  return { claims: distinct.length, words: [...words] };
}

/** The pairs of a block that are alike. */
export function likesIn(
  block: string,
  members: readonly Member[],
  weight: (word: string) => number,
  rulings: GroupRulings,
): Likes {
  const sets = identical(profilesOf(members), rulings);
  const profiles = sets.map(([first]) => first);
  const vocabulary = { weight, near: neighbours(profiles) };
  const isWhole = isOfSubject(block);
  // Of a claim and its copy in another article either may stand for both: what orders them is what they share.
  const said = profiles.map(({ claim }) => saidBy(claim));
  const pairs: (readonly [string, string, number])[] = [];
  const told = new Map<string, string>();
  for (const pair of candidates(profiles)) {
    const [one, other] = [Math.floor(pair / profiles.length), pair % profiles.length];
    const [left, right] = (said[one] as string) > (said[other] as string) ? [other, one] : [one, other];
    const [first, second] = [profiles[left], profiles[right]] as [Profile, Profile];
    // Claims on one subject have met in its block.
    if (!isWhole && first.claim.subject === second.claim.subject) continue;
    const value = likeness(first, second, vocabulary);
    if (value < THRESHOLD) continue;
    pairs.push([first.claim.id, second.claim.id, value]);
    told.set(first.claim.id, said[left] as string).set(second.claim.id, said[right] as string);
  }
  const ruled = new Set(rulings.together.flat());
  for (const set of sets) if (set.some(({ claim }) => ruled.has(claim.id))) told.set(set[0].claim.id, saidBy(set[0].claim));
  return {
    sets: isWhole ? sets.filter(({ length }) => length > 1).map((set) => set.map(({ claim }) => claim.id)) : [],
    pairs,
    said: [...told],
  };
}

/** The words of a claim by which pairs that are equally alike are ordered. */
export const saidBy = ({ text, quote }: Claim): string => `${text} ${quote}`;

const profilesOf = (members: readonly Member[]): readonly Profile[] =>
  members.map(profileIn).sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));

const profiles = new WeakMap<Member, Profile>();

/** The profile of a member, made once: counting its words and comparing it ask for the same. */
function profileIn(member: Member): Profile {
  const known = profiles.get(member);
  if (known !== undefined) return known;
  const profile = profileOf(member.claim, member.stances);
  profiles.set(member, profile);
  return profile;
}

/** Sets of profiles that cannot be told apart, each in the order of its ids. */
function identical(profiles: readonly Profile[], rulings: GroupRulings): readonly (readonly [Profile, ...Profile[]])[] {
  const apart = new Set(rulings.apart.flat());
  const bySignature = new Map<string, [Profile, ...Profile[]]>();
  for (const one of profiles) {
    const signature = signatureOf(one, apart);
    const set = bySignature.get(signature);
    if (set === undefined) bySignature.set(signature, [one]);
    else set.push(one);
  }
  return [...bySignature.values()];
}

/** Its subject, words, answers and figures: what has the same is one to grouping; claims that are ruled apart are each by itself. */
function signatureOf({ claim, words, answers, conditions, limits }: Profile, apart: ReadonlySet<string>): string {
  return JSON.stringify([
    apart.has(claim.id) ? claim.id : '',
    claim.subject,
    claim.polarity,
    claim.ordering === null,
    claim.quantity,
    claim.date,
    limits,
    [...words],
    [...conditions],
    [...answers].map(([key, { answer }]) => `${key} ${sideOf(answer)}`),
  ]);
}

/** What a member counts as, and the words that it counts once for, however many say the same. */
export function countedAs(
  member: Member,
  rulings: GroupRulings,
): { readonly signature: string; readonly words: Iterable<string> } {
  const profile = profileIn(member);
  return { signature: signatureOf(profile, new Set(rulings.apart.flat())), words: profile.words.keys() };
}

/** Pairs that share a word or an answer; of what is common, two such marks. A pair is one number: left × profiles + right. */
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
