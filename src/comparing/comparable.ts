// The gate: two stances that oppose each other may be judged only if they speak of the same thing, at the same time, under the same
// condition, in the same sense. What does not pass is cleared, with the reason that the report lists. Precision is decided here.
import { dates, meetDates } from '../language/date.js';
import { baseOfComparative, isAdjective, isAdverb, isVerb } from '../language/lexicon.js';
import type { Claim, Qualifier } from '../claims/claim.js';
import { isCount } from './answers/count.js';
import { words } from './answers/said.js';
import type { ClearedReason } from './finding.js';
import { isSame, isSubset, quoted } from './kinds/kind.js';
import { openDenial } from './denial.js';
import { deniedAndAffirmed } from './kinds/negation.js';
import { isHappening } from './measure-name.js';
import { saysNever } from './kinds/scope.js';
import { useKey, wordKey } from './notion.js';
import { isComparative, isSuperlative, nounReading } from './scale.js';
import { type Reach, reachOf } from './reach.js';
import type { Stance } from './stance.js';

export interface Clearance {
  readonly reason: ClearedReason;
  readonly explanation: string;
}

/** When the sources were published, by source id; of one without a date, nothing. */
export type Published = ReadonlyMap<string, string>;

const cleared = (reason: ClearedReason, explanation: string): Clearance => ({ reason, explanation });

/** Why two opposing stances on one question do not contradict each other, or null where they do. Symmetric. */
export function clearance(left: Stance, right: Stance, published: Published = new Map()): Clearance | null {
  return (
    reported(left, right) ??
    hypothetical(left, right) ??
    edition(left, right) ??
    restricted(left, right) ??
    ofSome(left, right) ??
    openDenial(left, right) ??
    otherPart(left, right) ??
    addOn(left, right) ??
    refinement(left, right) ??
    relative(left, right) ??
    measure(left, right) ??
    (isCounterExample(left, right) ? null : (time(left, right, published) ?? figures(left, right) ?? condition(left, right)))
  );
}

/** "has never leaked" against "leaked in 1958": one time is enough. */
function isCounterExample(left: Stance, right: Stance): boolean {
  const pair = deniedAndAffirmed(left, right);
  if (pair === null || left.family === 'use' || !saysNever(pair[0].claim)) return false;
  const [{ claim: denied }, { claim: affirmed }] = pair;
  // "never sold drills in Spain": that it sold them in Italy is none.
  const isElsewhere = denied.qualifiers.some(({ kind, text }) => kind === 'place' && !affirmed.text.includes(text));
  return affirmed.modality === 'asserted' && !isElsewhere;
}

function reported(left: Stance, right: Stance): Clearance | null {
  const told = [left, right].find((one) => !one.claim.attribution.held);
  return told
    ? cleared(
        'reported-not-held',
        `“${told.claim.text}” is reported of ${told.claim.attribution.holder}, not held by the article.`,
      )
    : null;
}

function hypothetical(left: Stance, right: Stance): Clearance | null {
  const imagined = [left, right].find((one) => one.claim.modality === 'hypothetical');
  return imagined ? cleared('hypothetical', `“${imagined.claim.text}” is put as a case, not as a fact.`) : null;
}

/** "a second-hand mower", "unsweetened oat milk", "the first mower": an adjective before the subject's name sets some of its kind apart. */
function restriction({ claim }: Stance): string | null {
  // Most claims begin with their subject and name it once.
  if (claim.text.toLowerCase().lastIndexOf(claim.subject.toLowerCase()) <= 0) return null;
  const name = claim.subject.replace(/[^\p{L}\p{N} -]/gu, '.');
  const before = new RegExp(`(\\p{L}[\\p{L}-]*)\\s+${name}`, 'iu').exec(claim.text)?.[1]?.toLowerCase() ?? '';
  // "open" and "used" are verbs too, "fast" an adverb: before a name they are adjectives.
  const isAdjectival =
    before.includes('-') ||
    APART.test(before) ||
    baseOfComparative(before) !== null ||
    (isAdjective(before) && !isAdverb(before) && (before.endsWith('ed') || !isVerb(before)));
  return isAdjectival && !ANY.test(before) ? before : null;
}

const APART =
  /^(?:first|second|third|last|next|best|worst|good|cheap|old|new|early|late|large|big|small|light|heavy|fast|slow|used|open)$/;
/** Adjectives that set nothing apart: what is typical stands for all, "other" and "such" point. */
const ANY =
  /^(?:every|each|any|no|one|two|three|four|half|enough|much|little|less|fewer|typical|average|normal|usual|ordinary|standard|common|modern|today|current|present|other|such|same|own|whole|entire|both|all|more|most|many|several|few|some|single|given|actual|real|own|main|popular|famous|legendary|humble|simple|of|in|on|to)$/;

/** "the 25th festival" and "the 50th festival" are two. */
const ordinals = ({ claim }: Stance): readonly string[] =>
  claim.text.match(/\b\d+(?:st|nd|rd|th)\b(?! (?:century|centuries))/g) ?? [];

function restricted(left: Stance, right: Stance): Clearance | null {
  const [numbers, others] = [ordinals(left), ordinals(right)];
  if (left.family === 'measure' && numbers.length + others.length > 0 && !numbers.some((one) => others.includes(one)))
    return cleared('different-subject', `One is of the ${[...numbers, ...others].sort().join(', the other of the ')}.`);
  const [one, other] = [restriction(left), restriction(right)];
  return one === other
    ? null
    : cleared(
        'different-subject',
        `Only one of the two speaks of ${[one, other]
          .filter((word) => word !== null)
          .sort()
          .join(' and ')} ${left.claim.subject}.`,
      );
}

/** "some have a timer" against "some have none", "older ones" against the others, "the basic model" against the large one. */
function ofSome(left: Stance, right: Stance): Clearance | null {
  const [one, other] = [reachOf(left.claim), reachOf(right.claim)];
  const { subject } = left.claim;
  if (one.which !== other.which && left.family !== 'ordering') {
    const which = [one.which, other.which].filter((word) => word !== '').sort();
    return cleared('different-subject', `Only one of the two speaks of ${which.join(' and ')} ${subject}.`);
  }
  const isFew = (reach: Reach): boolean => reach.many === 'some' || reach.many === 'most';
  if (isFew(one) && isFew(other) && (one.many === 'some' || other.many === 'some'))
    return cleared('exception-to-rule', `Each speaks of some of its kind only (${subject}).`);
  // Who says flatly that they have none is contradicted by some that have it; who says that they have it has not seen the few that do not.
  const pair = deniedAndAffirmed(left, right);
  const few = one.many === 'some' ? left : other.many === 'some' ? right : null;
  const isRule = (one.many === 'some' ? other : one).many === 'kind';
  return few !== null && isRule && pair?.[0] !== (few === left ? right : left)
    ? cleared('exception-to-rule', `“${few.claim.text}” speaks of some of its kind only.`)
    : null;
}

/** "Its belts have no buckle" against "it has a buckle": what a part lacks or does not do the whole may have or do. */
function otherPart(left: Stance, right: Stance): Clearance | null {
  const pair = deniedAndAffirmed(left, right);
  if (pair === null || (left.family !== 'feature' && left.family !== 'deed')) return null;
  const [denied, affirmed] = pair;
  const [one, other] = [partOf(denied), partOf(affirmed)];
  // What a part is the whole is not: "its lid is a cup".
  const isApart = left.key.startsWith('class|') ? one !== other : one !== null && one !== other;
  return !isApart
    ? null
    : cleared('part-or-add-on', `“${denied.claim.text}” is said of ${one}, “${affirmed.claim.text}” is not.`);
}

/** The part that a claim speaks of, without its article; null for the whole, also where a word of its class follows its name ("the Lumo kettle"). */
function partOf({ claim: { part, text, subject }, topic }: Stance): string | null {
  // "Nested rows are not supported by it": the part is what is denied.
  if (
    part === null ||
    topic.toLowerCase() === part.toLowerCase() ||
    (!/[^s]s$/.test(part) && text.toLowerCase().includes(`${subject} ${part}`.toLowerCase()))
  )
    return null;
  return part.toLowerCase().replace(/^(?:the|an?|its|their) /, '');
}

/** "The director of Alba (1996)", "the director of the 2011 film Alba": two works of one name. */
function ofYears(left: Stance, right: Stance): Clearance | null {
  const years = ({ claim }: Stance): readonly string[] =>
    claim.quote.match(/(?<=\()\d{4}(?=[)\s])|\b\d{4}(?= (?:\p{Ll}+[ -]){0,3}\p{Ll}+ ["“\p{Lu}])/gu) ?? [];
  const [one, other] = [years(left), years(right)];
  return one.length === 0 || other.length === 0 || one.some((year) => other.includes(year))
    ? null
    : cleared('different-subject', `One is of ${[...one, ...other].sort().join(', the other of ')}.`);
}

/** "released as Alpha", "introduced as version 2": two editions of one name. */
function edition(left: Stance, right: Stance): Clearance | null {
  if (/^(?:role|agent)\|/.test(left.key)) return ofYears(left, right);
  if (left.family !== 'event') return null;
  const [one, other] = [left, right].map(
    ({ claim }) => /\bas (?:the |an? )?((?:version |v)?[\p{Lu}\d][\p{L}\d.]*)/u.exec(claim.text)?.[1]?.toLowerCase() ?? null,
  );
  return one === other
    ? null
    : cleared('different-subject', `${quoted(left.claim.text, right.claim.text).join(' and ')} name different editions.`);
}

/** "comes with no X" against "X through an add-on": both can be true; "does not support X" is contradicted by any add-on for X. */
function addOn(left: Stance, right: Stance): Clearance | null {
  const pair = deniedAndAffirmed(left, right);
  if (pair === null || left.family !== 'feature') return null;
  const [denied, affirmed] = pair;
  if (denied.answer.kind !== 'has' || affirmed.answer.kind !== 'has' || denied.answer.strength === 'capability') return null;
  const isSupplied =
    affirmed.through === null &&
    !affirmed.isImplied &&
    affirmed.answer.strength !== 'capability' &&
    !/\b(?:external|third[- ]party|extension|plug-?in|add-?on)s?\b/i.test(affirmed.claim.text);
  return isSupplied
    ? null
    : cleared(
        'part-or-add-on',
        `Without “${denied.topic}” of its own, it may still have “${affirmed.topic}”${affirmed.through === null ? '' : ` through ${affirmed.through}`}.`,
      );
}

/** A denial of the narrower leaves the wider open: no wired charger, yet a charger. */
function refinement(left: Stance, right: Stance): Clearance | null {
  const pair = deniedAndAffirmed(left, right);
  if (pair === null) return null;
  const [denied, affirmed] = pair;
  return isSubset(denied.keys, affirmed.keys)
    ? null
    : cleared('refinement', `“${denied.topic}” is narrower than “${affirmed.topic}”.`);
}

function relative(left: Stance, right: Stance): Clearance | null {
  // "has a steeper curve" (than what?), "is the quickest to learn" (of which?): neither names what it is compared with.
  if (isCompared(left) && isCompared(right) && !left.isRelative && !right.isRelative)
    return cleared(
      'relative-and-absolute',
      `${quoted(left.claim.text, right.claim.text).join(' and ')} compare, and do not say with the same.`,
    );
  if (left.isRelative === right.isRelative) return null;
  const [one, other] = left.isRelative ? [left, right] : [right, left];
  return cleared('relative-and-absolute', `“${one.claim.text}” compares; “${other.claim.text}” says nothing of another.`);
}

const isCompared = ({ answer, claim }: Stance): boolean =>
  answer.kind === 'pole' && (isComparative(claim.text, answer.word) || isSuperlative(claim.text, answer.word));

function measure(left: Stance, right: Stance): Clearance | null {
  if (left.family !== 'measure') return null;
  const [one, other] = [left.keys, right.keys];
  // "lasts 20 hours" and "has a life of 20 hours": the verb may be all that names the measure.
  const isNamed = isSame(one, other) || ((one.size === 0 || other.size === 0) && left.claim.verb === right.claim.verb);
  const isOne = isNamed && left.holder.toLowerCase() === right.holder.toLowerCase();
  // A measure that bears no name of its own is one with another if all words about it are the same.
  const about = (stance: Stance) => new Set(keysOf(stance.claim.text.replace(/[\d.,]+\S*/g, ' ')));
  return isOne && ((one.size > 0 && other.size > 0) || isSame(about(left), about(right)))
    ? null
    : cleared('different-measure', `${quoted(left.topic, right.topic).join(' and ')} are not the same measure.`);
}

const NOW =
  /\b(?:now|today|currently|nowadays|recently|so far|still|yet|at present|initially|originally|at first|formerly|previously|used to|once|spring|summer|autumn|winter|season|morning|evening|night|weekends?|weekdays?|January|February|March|April|June|July|August|September|October|November|December)\b/i;

/** Keys of what is so whenever it is told: who made a thing, where somebody was born, what form a work has. */
const OF_ONE = /\|(?:birthplace|form|sort of place)$|^value\|[^|]*\|(?:school|field)\|/;
const LASTING = /^agent\|(?!.*\|own)|^place\|(?!.*\|location)/;

function time(left: Stance, right: Stance, published: Published): Clearance | null {
  // What was done once is done, whenever it was.
  if (left.family === 'event' || LASTING.test(left.key) || OF_ONE.test(left.key)) return null;
  // "The share fell 2 %": that day; on another it may have fallen more.
  if (left.family === 'measure' && [left, right].every(({ claim }) => MOVED.test(claim.verb)) && !namesOneTime(left, right))
    return cleared('different-time', 'How much something moves is said of a day, and both do not name the same one.');
  const [one, other] = isOfTheDay(left) ? [timesOf(left.claim), timesOf(right.claim)] : [times(left.claim), times(right.claim)];
  // "The fee in 2021 was 30 euros": of a figure the year may stand anywhere.
  const [dated, alsoDated] =
    left.family === 'measure'
      ? [dates(left.claim.text), dates(right.claim.text)]
      : [one.flatMap((text) => dates(text)), other.flatMap((text) => dates(text))];
  if (dated.length > 0 && alsoDated.length > 0) {
    if (!dated.some((a) => alsoDated.some((b) => meetDates(a.date, b.date))))
      return cleared(
        'different-time',
        `One speaks of ${quoted(one[0] ?? left.claim.text, other[0] ?? right.claim.text).join(', the other of ')}.`,
      );
  } else if (isOfTheDay(left) && dated.length > 0 !== alsoDated.length > 0) {
    return cleared('different-time', `Only one of the two is limited to a time (“${[...one, ...other][0] ?? 'a year'}”).`);
  } else if (one.length > 0 || other.length > 0) {
    if (one.join(' ').toLowerCase() !== other.join(' ').toLowerCase())
      return cleared('different-time', `Only one of the two is limited to a time (“${[...one, ...other][0]}”).`);
  }
  // Figures and ranks grow old: between articles of different years they are shown as changed.
  if (left.family === 'measure' || left.family === 'ordering') {
    const [written, alsoWritten] = [
      published.get(left.claim.source)?.slice(0, 4),
      published.get(right.claim.source)?.slice(0, 4),
    ];
    if (
      written !== undefined &&
      alsoWritten !== undefined &&
      written !== alsoWritten &&
      left.family === 'measure' &&
      isVolatile(left) &&
      isVolatile(right)
    ) {
      return cleared('different-time', `Published ${[written, alsoWritten].sort().join(' and ')}: the figure may have changed.`);
    }
  }
  return null;
}

const MOVED = /^(?:fall|rise|drop|gain|lose|slip|climb|jump|slide|tumble|soar|plunge|surge)$/;

const namesOneTime = (left: Stance, right: Stance): boolean => {
  const [one, other] = [dates(left.claim.text), dates(right.claim.text)];
  return one.some((a) => other.some((b) => meetDates(a.date, b.date)));
};

/** Counts of things that are gathered or made in a year, and prices, move with time; lengths and weights do not. */
const isVolatile = (stance: Stance): boolean =>
  stance.answer.kind === 'quantity' &&
  (/\/(?:day|week|month|year)$/.test(stance.answer.quantity.unit) ||
    /^(?:star|user|download|contributor|fork|customer|member|follower|%|)$/.test(stance.answer.quantity.unit) ||
    /[A-Z]{3}/.test(stance.answer.quantity.unit));

/** Measures that another day would give another figure for; how many died is settled. */
const isOfTheDay = (stance: Stance): boolean =>
  stance.family === 'measure' &&
  !isCount(stance.key) &&
  !stance.keys.has('death') &&
  !stance.keys.has('survivor') &&
  !stance.keys.has('aboard');

const timesOf = (claim: Claim): readonly string[] => claim.qualifiers.filter((one) => one.kind === 'time').map((one) => one.text);

const times = (claim: Claim): readonly string[] =>
  claim.qualifiers
    .filter((one) => one.kind === 'time')
    .map((one) => one.text)
    .filter((text) => dates(text).length > 0 || NOW.test(text));

/** Phrases that only look like conditions. */
const DISCOURSE =
  /^(?:when it comes to|regarding|concerning|as (?:for|far)|from (?:the|a|an) \w+(?: point of view| perspective)?|in (?:the )?(?:terms?\b|general|addition|contrast|fact|the (?:case|world|context|field) of|comparison|this case|short)|on the (?:other|one) hand|according to|as (?:compared|opposed)|compared|by default|for (?:example|instance|you|developers|users|everyone|all)|with (?:ease|it)|at (?:all|any|its core)|out of|among|over|based|upon)\b|\b(?:vs\.?|versus|battle|race)\b/i;

function isCondition({ kind, text }: Qualifier, stance: Stance): boolean {
  if (kind === 'time' || kind === 'scope' || DISCOURSE.test(text)) return false;
  // "needs no water in a cooker": said of the cooker itself.
  if (isOfSubject(text, stance.claim)) return false;
  if (stance.family === 'value' && /^by\b/i.test(text)) return false;
  // "120 died when the ferry sank", "in the disaster": in what else would they have died?
  if (stance.keys.has('death') || stance.keys.has('survivor')) {
    const name = new Set(words(stance.holder));
    if (
      /^(?:in|when|during|after|with|as)\b/i.test(text) &&
      words(text).every(
        (word) => EMPTY.has(word) || name.has(word) || word === 'loss' || isHappening(word) || HAPPENED.test(word),
      )
    )
      return false;
  }
  if (BY_HOW_MUCH.test(text) || AT_ALL_TIMES.test(text)) return false;
  // "compared with B", "beats B on price": what is compared and on what stands in the question.
  if (stance.claim.ordering !== null && namesOrder(text, stance)) return false;
  // Through what a feature comes is no condition of it.
  if (stance.family === 'feature' && /^(?:with|through|via|using|by|without)\b/i.test(text)) return false;
  // Words of the claim's own object, said once more.
  const keys = [...conditionKeys(text)];
  const own = new Set([...stance.keys, ...keysOf(stance.topic), ...keysOf(stance.claim.object?.text ?? '')]);
  return keys.filter((one) => !own.has(one)).length > keys.length * 0.4;
}

const HAPPENED = /^(?:sank|sunk|crashed|collided|burned|burnt|collapsed|exploded|foundered|struck|hit|went|down|capsized)$/;
/** "by a third", "by 20 %": how much, not when. */
const BY_HOW_MUCH =
  /^by far\b|^by (?:(?:about|around|nearly|almost|roughly|over|up to|at least|as much as|more than) )*(?:\d|half|(?:an?|one|two|three) (?:third|quarter|fifth|tenth|half|factor|(?:wide|large|small|huge) margin|lot))/i;
/** "in every test", "in all conditions": nothing is left out. */
const AT_ALL_TIMES =
  /^(?:in|on|at|under|for|during) (?:every|each|all|any) (?:(?:of (?:the|our|these) )?(?:single )?)(?:tests?|trials?|cases?|respects?|ways?|conditions?|situations?|circumstances|weathers?|seasons?|times?|categor(?:y|ies)|measures?|comparisons?|rounds?|scenarios?)$/i;

const isOfSubject = (text: string, { subject }: Claim): boolean =>
  new RegExp(
    `^(?:in|with|for|on|at|of) (?:(?:an?|the|any|every|each) )?${subject.replace(/[^\p{L}\p{N} -]/gu, '.')}s?$`,
    'iu',
  ).test(text);

/** Whether a phrase only says over again with what, or on what, an order compares. */
function namesOrder(text: string, { claim, topic }: Stance): boolean {
  const said = text.toLowerCase().replace(/^(?:compared )?(?:in|on|for|with|to|of) (?:(?:the|an?) )?/, '');
  const sides = [claim.ordering?.left ?? '', claim.ordering?.right ?? ''].map((side) => side.toLowerCase());
  return (
    sides.some((side) => side === said || said === `${side}s` || side === `${said}s`) ||
    nounReading(said)?.dimension === topic ||
    said === topic
  );
}

const EMPTY = new Set(
  'for with without on under during in at when after before over upon depending given by through via if the a an and or of to you your need want is are be it that this as from than its their there have has only'.split(
    ' ',
  ),
);
const keysOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word.length > 1 && !EMPTY.has(word) && !/^\d+$/.test(word))
    .flatMap((word) => [wordKey(word), useKey(word)]);
const conditionKeys = (text: string): ReadonlySet<string> => new Set(keysOf(text));

/** Qualifiers of a claim, one that is cut to its preposition completed from the text. */
const whole = (claim: Claim): readonly Qualifier[] =>
  claim.qualifiers.map((one) =>
    /^\w+$/.test(one.text) && one.kind === 'condition'
      ? { ...one, text: new RegExp(`\\b${one.text}\\b[^.;(]*`, 'i').exec(claim.text)?.[0] ?? one.text }
      : one,
  );

/** Keys of the words that limit a stance's claim; empty where nothing does. */
export const conditionsOf = (stance: Stance): ReadonlySet<string> =>
  conditionKeys(
    whole(stance.claim)
      .filter((one) => isCondition(one, stance))
      .map((one) => one.text)
      .join(' '),
  );

/** Phrases that hang on a noun rather than limit a fact. */
const ATTACHED = /^(?:for|by|with|of|from|through|via|to)\b/i;

const FIGURE = /\d(?:[\d.,]*\d)?/g;

/** "at 16 °C" and "at 30 °C", the rows "copy (2 cores)" and "copy (4 cores)": of other figures. */
function figures(left: Stance, right: Stance): Clearance | null {
  if (left.family === 'event') return null;
  const [one, other] = [left, right].map((stance) =>
    [stance.claim.aspect, ...whole(stance.claim).flatMap((each) => (isCondition(each, stance) ? [each.text] : []))].flatMap(
      (text) => text.match(FIGURE) ?? [],
    ),
  ) as [string[], string[]];
  if (one.every((figure) => other.includes(figure)) || other.every((figure) => one.includes(figure))) return null;
  return cleared(
    'different-condition',
    `The figures under which they hold differ (${[one, other]
      .map((all) => all.join(', '))
      .sort()
      .join('; ')}).`,
  );
}

function condition(left: Stance, right: Stance): Clearance | null {
  // An event happens once, whatever is told beside it; so it is with where one was born.
  if (left.family === 'event' || /^place\|/.test(left.key) || OF_ONE.test(left.key)) return null;
  // Two articles that come so near with exact figures count the same, whatever each tells beside it; rows of a table do not.
  if (isCount(left.key) && left.claim.source !== right.claim.source && left.claim.place === null && right.claim.place === null)
    return null;
  const [one, other] = [left, right].map((stance) => whole(stance.claim).filter((qualifier) => isCondition(qualifier, stance)));
  if (one === undefined || other === undefined || (one.length === 0 && other.length === 0)) return null;
  if (one.length === 0 || other.length === 0) {
    const [limit] = one.length === 0 ? other : one;
    // A flat denial denies whatever it is made for or by: "is no bridge" against "is a bridge for trains".
    const pair = deniedAndAffirmed(left, right);
    const hasFlatDenial =
      pair !== null && [left, right].every((stance, at) => stance !== pair[0] || (at === 0 ? one : other).length === 0);
    if (hasFlatDenial && [...one, ...other].every((qualifier) => ATTACHED.test(qualifier.text))) return null;
    // "A is faster than B" here, "B is faster for large files" there: who puts it flatly has not seen the exception that another article makes.
    const isVerdict =
      left.family === 'ordering' &&
      left.claim.source !== right.claim.source &&
      [...one, ...other].every((qualifier) => /^(?:for|without)\b/i.test(qualifier.text));
    if (isVerdict) return null;
    return cleared('exception-to-rule', `Only one of the two is limited (“${limit?.text ?? ''}”).`);
  }
  const [first, second] = [one, other].map((all) => conditionKeys(all.map((qualifier) => qualifier.text).join(' '))) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  if (isSubset(first, second) || isSubset(second, first)) return null;
  return cleared('different-condition', `One holds ${quoted(one[0]?.text ?? '', other[0]?.text ?? '').join(', the other ')}.`);
}
