// Two profiles become a likeness from 0 to 1. Telling words and answers to common questions propose; opposed stances, figures that do not
// meet and different limits forbid. Symmetric.
import { meetDates } from '../language/date.js';
import { lemma, synonyms } from '../language/lexicon.js';
import { quantities } from '../language/quantity.js';
import { remembered } from '../language/remembered.js';
import { meets } from '../language/tolerance.js';
import { type Claim, type Quantity, THE_OTHERS } from '../claims/claim.js';
import { eventsIn } from './event-family.js';
import { isSubset } from './kinds/kind.js';
import { isCarrier, wordKey } from './notion.js';
import { areApart, isOneFact } from './one-fact.js';
import { isDay, isFigure, type Profile } from './profile.js';
import { nounReading, readingOf } from './scale.js';
import { sideOf, type Stance } from './stance.js';

/** Share of likeness that a common answer to a common question carries. */
const STANCE_WEIGHT = 0.36;

/** How much a use that stands among others counts of one that stands alone. */
const LISTED = 0.85;
/** How much one end of a scale counts where each of two claims speaks of something else as well. */
const BY_THE_WAY = 0.6;
/** How much of a use has to be named in a list of uses. */
const HALF = 0.5;
/** How much is left of likeness between a use and what is none, a deed and what is none. */
const USE_AND_OTHER = 0.7;
const DEED_AND_OTHER = 0.8;
/** How much is left of likeness where only one of two praises or blames what both name. */
const PRAISED = 0.75;
/** How much a feature counts of a longer one with the same head. */
const HEADED = 0.5;

/** How much of a claim counts that another, longer one says too, once they share enough: a word of the object and half of another. */
const CONTAINED = 0.9;
const ENOUGH = 1;
/** The share of a word that is told in passing. */
const IN_PASSING = 0.25;

/** What is known of the words of all claims. */
export interface Vocabulary {
  /** How much a word tells. */
  readonly weight: (word: string) => number;
  /** Words of the claims that may stand for a word. */
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
}
/** How far two claims say the same. */
export function likeness(left: Profile, right: Profile, { weight, near }: Vocabulary): number {
  if (statesSame(left, right) || (left.claim.subject === right.claim.subject && tellsOneDay(left, right))) return 1;
  if (!mayJoin(left, right)) return 0;
  let shared = 0;
  let all = 0;
  let told = 0;
  const used = new Set<string>();
  const common = new Set<string>();
  for (const [word, share] of left.words) {
    const own = right.words.get(word);
    if (isFigure(word)) {
      if (own === undefined) continue;
      used.add(word);
      common.add(word);
      told += 1 - IN_PASSING;
      shared += weight(word);
      all += weight(word);
      continue;
    }
    const match = own !== undefined ? word : standIn(near.get(word), left, right, used);
    if (match === undefined) {
      all += weight(word) * share;
      continue;
    }
    used.add(match);
    common.add(word).add(match);
    told += Math.max(0, Math.min(share, right.words.get(match) ?? 0) - IN_PASSING);
    const both = (share + (right.words.get(match) ?? 0)) / 2;
    const value = Math.min(weight(word), weight(match)) * both;
    shared += own === undefined ? value * 0.8 : value;
    all += value;
  }
  let rest = 0;
  for (const [word, share] of right.words) if (!used.has(word)) rest += weight(word) * share;
  // One use among several: "microservices" in "APIs, microservices and scripts".
  const isList = left.claim.frame === 'suits' && right.claim.frame === 'suits';
  const share = isList ? shared / Math.max(0.1, Math.min(all, shared + rest)) : 0;
  const inner = share > HALF ? LISTED * share : 0;
  // What the shorter says may be all in the longer: "needs care", "needs regular care and two filters a year".
  const least = Math.min(all, shared + rest);
  const isWithin = told >= ENOUGH && least > 0 && sharesObject(left, right, common);
  const contained = isWithin ? (CONTAINED * shared) / least : 0;
  const words = all + rest === 0 ? 0 : Math.max(shared / (all + rest), inner, contained);
  let stance = isAboveAll(left.claim, right.claim) || isAboveAll(right.claim, left.claim) ? 1 : 0;
  for (const one of left.answers.values()) {
    const other = right.answers.get(one.key);
    if (other !== undefined) stance = Math.max(stance, agreement(one, other) * (isBeside(one, left, right) ? BY_THE_WAY : 1));
  }
  const value = (1 - STANCE_WEIGHT) * words + STANCE_WEIGHT * stance;
  return value * (left.isPraise === right.isPraise ? 1 : PRAISED) * relation(left.claim, right.claim);
}

function statesSame(left: Profile, right: Profile): boolean {
  for (const [key, one] of left.answers) {
    const other = right.answers.get(key);
    const isOfOne = one.family === 'event' || left.claim.subject === right.claim.subject;
    if (other !== undefined && isOfOne && isOneFact(one, other)) return true;
  }
  return false;
}

/** "sank on 4 May 1907", "went down, after a day at sea, on 4 May 1907": one event of one day, though neither is only about its time. */
const tellsOneDay = (left: Profile, right: Profile): boolean =>
  left.claim.polarity === right.claim.polarity &&
  left.claim.part === right.claim.part &&
  isOneEvent(left.claim.verb, right.claim.verb) &&
  !areApart(left.claim, right.claim) &&
  [...left.words.keys()].some((word) => isDay(word) && right.words.has(word));

/** "side effects include nausea", "side effects include fever": however much is around them, two objects are two matters. */
const sharesObject = (left: Profile, right: Profile, common: ReadonlySet<string>): boolean =>
  [left, right].every(({ claim: { object } }) => object === null || object.words.some((word) => common.has(wordKey(word)))) ||
  [...common].some(isFigure);

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
/** "clear instructions" and "approachable for beginners": one end of one scale, and for the rest two matters. */
function isBeside({ answer, topic }: Stance, left: Profile, right: Profile): boolean {
  if (answer.kind !== 'pole') return false;
  const tells = ([word, share]: readonly [string, number]): boolean =>
    share === 1 && (readingOf(word) ?? nounReading(word))?.dimension !== topic;
  const [ofLeft, ofRight] = [left, right].map(({ words }) => [...words].filter(tells).map(([word]) => word)) as [
    string[],
    string[],
  ];
  return (
    ofLeft.length > 0 &&
    ofRight.length > 0 &&
    !ofLeft.some((word) => right.words.has(word)) &&
    !ofRight.some((word) => left.words.has(word))
  );
}

/** How far two stances on one question give one answer: of features, uses and deeds as far as they are on the same matter. */
function agreement(one: Stance, other: Stance): number {
  if (!isSameAnswer(one, other)) return 0;
  const firm = one.isImplied && other.isImplied ? 0 : one.isImplied || other.isImplied ? 0.5 : 1;
  // "a set of tools" is no "tools to test": what only carries others is no matter in itself,
  // and "suits apps" no "developing apps rapidly".
  if ((one.family === 'feature' || one.family === 'use') && [...one.keys, ...other.keys].every(isCarrier)) return 0;
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
/** What forbids that two claims mean the same. */
function mayJoin(left: Profile, right: Profile): boolean {
  const [a, b] = [left.claim, right.claim];
  if (a.subject !== b.subject && !(a.ordering !== null && b.ordering !== null)) return false;
  const isTopped = isAboveAll(a, b) || isAboveAll(b, a);
  if ((a.ordering === null) !== (b.ordering === null) && !isTopped) return false;
  if (isOpen(a) || isOpen(b) || isOtherRelation(a, b)) return false;
  const isOneFigured = [...left.words.keys()].some((word) => isFigure(word) && right.words.has(word));
  // "carried 64 guns", "carried only 64 guns on two decks": who names the same figure means the same by it, in whatever frame and with whatever beside it.
  if (!isOneFigured) {
    if (left.limits !== right.limits || (left.conditions.size === 0) !== (right.conditions.size === 0)) return false;
    if ((a.quantity === null) !== (b.quantity === null) || (a.date === null) !== (b.date === null)) return false;
  }
  if (areApart(a, b)) return false;
  // "makes lids easier to clean" and "is easy to carry": each of its own activity.
  const isOfAnother = a.frame !== b.frame && (a.frame === 'changes' || b.frame === 'changes');
  if (isOfAnother && toDo(a) !== toDo(b)) return false;
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
  if (a.quantity === null && b.quantity === null && areFiguresApart(a.text, b.text)) return false;
  // Orders of two things are one only if they put the same two in the same order.
  if (a.ordering !== null && !isShared && !isTopped) return false;
  return a.date === null || b.date === null || meetDates(a.date, b.date);
}

/** "In this case, A is the choice", "Then A may be": what the sentence leans on is said elsewhere. */
const isOpen = ({ text }: Claim): boolean =>
  /^(?:then|how|otherwise|if so|if not|in (?:this|that|such|these|those) (?:a )?(?:case|scenario|situation|respect|way)s?)\b/i.test(
    text,
  );

/**
 * To need a thing is not to have it; that one has none of its own and needs an external one is one thing, of opposite polarity. To do a
 * thing is not to do another with the same object, nor to have that object.
 */
function isOtherRelation(left: Claim, right: Claim): boolean {
  if ((left.frame === 'needs') !== (right.frame === 'needs')) return left.polarity === right.polarity;
  if (FAILS.test(left.text) !== FAILS.test(right.text) && left.polarity === right.polarity) return true;
  // "the price rises", "the water rises": of a verb alone, what does it is all that tells.
  if (isAlone(left) && isAlone(right) && left.part !== right.part) return true;
  if (isDeed(left) && isDeed(right)) return !isOneVerb(left, right);
  const deed = isDeed(left) ? left : isDeed(right) ? right : null;
  const other = deed === left ? right : left;
  return (
    deed !== null &&
    other.frame === 'has' &&
    !GIVES.test(deed.verb) &&
    !USES.test(deed.verb) &&
    !LIGHT.test(deed.verb) &&
    !isNamed(deed.verb, other)
  );
}

/** "may struggle to climb hills" is not to climb them. */
const FAILS = /\b(?:struggl\p{L}+|fail(?:s|ed|ing)?|(?:difficulty|trouble) \p{L}+ing)(?!\p{L})/iu;

const isAlone = ({ frame, verb, object }: Claim): boolean =>
  frame === 'does' && object?.head === verb && object.words.length === 1;

const isDeed = ({ frame }: Claim): boolean => frame === 'does' || frame === 'changes';

/** Verbs by which a thing has what it is said to do with: "supports PDF", "encourages reuse". */
const GIVES =
  /^(?:support|allow|enable|let|permit|encourage|promote|facilitate|handle|provide|offer|include|contain|feature|give|bring|get|accept|come)$/;
/** Verbs by which others have it from outside. */
const USES = /^(?:use|utilize|employ|integrate|work|support|include)$/;
/** Verbs of whoever is behind a thing. */
const MAKES = /^(?:create|develop|build|make|design|invent|found|produce|maintain)$/;
/** Verbs that leave what is done to their object. */
const LIGHT = /^(?:be|have|do|make|take|go)$/;

function isOneVerb({ verb: left, text }: Claim, { verb: right, text: other }: Claim): boolean {
  const isSaid = (verb: string, said: string): boolean =>
    said
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => word.startsWith(verb.slice(0, 2)) && lemma(word, 'v') === verb);
  return (
    [GIVES, USES, MAKES].some((family) => family.test(left) && family.test(right)) ||
    LIGHT.test(left) ||
    LIGHT.test(right) ||
    isSaid(left, other) ||
    isSaid(right, text) ||
    wordKey(left) === wordKey(right) ||
    isOneEvent(left, right) ||
    synonyms(left, 'v').includes(right) ||
    synonyms(right, 'v').includes(left)
  );
}

/** "sank", "foundered", "went down": one event, by whatever verb. */
const isOneEvent = (left: string, right: string): boolean =>
  eventsIn(left, left).some(({ family }) => eventsIn(right, right).some((other) => other.family === family));

/** "authenticates users" beside "has authentication". */
const isNamed = (verb: string, { object }: Claim): boolean =>
  object?.words.some((word) => wordKey(word) === wordKey(verb)) ?? false;

/** The verb of "easy to clean", "easier to clean"; "" where a claim names none. */
const toDo = ({ text }: Claim): string =>
  /\b(?:easy|easier|quick|quicker|simple|simpler|hard|harder|difficult) to (\p{L}+)/u.exec(text)?.[1] ?? '';

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

/** A claim is laid beside many others. */
const figuresIn = remembered(quantities, 4096);

/** "builds 410 a year" and "has built 20,000": each tells a figure, and no figure of the one can be one of the other. */
function areFiguresApart(left: string, right: string): boolean {
  const [ones, others] = [figuresIn(left), figuresIn(right)];
  return (
    ones.length > 0 &&
    others.length > 0 &&
    !ones.some((one) => others.some((other) => meets(one.quantity, other.quantity) === true))
  );
}

/** Figures that can be one; bounds only if they are the same ("over 100" and "over 900" meet at 1,000). */
function isOneFigure(left: Quantity, right: Quantity): boolean {
  if (meets(left, right) !== true) return false;
  if ((left.low === null) !== (right.low === null) || (left.high === null) !== (right.high === null))
    return left.low !== null && left.high !== null ? true : right.low !== null && right.high !== null;
  const bound = (one: Quantity): Quantity => ({ ...one, low: one.low ?? one.high, high: one.high ?? one.low });
  return left.low !== null && left.high !== null ? true : meets(bound(left), bound(right)) === true;
}
