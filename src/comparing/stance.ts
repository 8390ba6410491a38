// A claim becomes its stances: the questions it answers and how. A question's key is made from what is asked, never from the answer, so
// that opposite claims land on one key. A claim yields few stances; what merely follows from it ("suits building Y" → "can do Y") is
// marked as implied, with the relation that it is drawn from.
import { isNoun } from '../language/lexicon.js';
import type { Claim, DateRange, Quantity, Term } from '../claims/claim.js';
import type { Subject } from '../subjects/subject.js';
import { coreWords, featureNotion, type Glossary, useNotion, wordKey } from './notion.js';
import { activityOf, nounReading, phraseReading, type Reading, readingOf, sameDimension } from './scale.js';

export type Family = 'property' | 'feature' | 'use' | 'ordering' | 'measure' | 'event' | 'value' | 'user' | 'need' | 'effect' | 'deed';

/** "supports X" (an add-on may do it), "has X", "comes with X" (an add-on may not). */
export type Strength = 'capability' | 'plain' | 'bundling';

export type Answer =
  /** A side of a scale, or its denial. */
  | { readonly kind: 'pole'; readonly pole: 1 | -1; readonly denied: boolean; readonly word: string }
  | { readonly kind: 'has'; readonly affirmed: boolean; readonly strength: Strength }
  | { readonly kind: 'fit'; readonly fit: boolean }
  /** The subject that has more of the dimension; null for neither. */
  | { readonly kind: 'order'; readonly more: string | null }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: DateRange }
  | { readonly kind: 'value'; readonly value: ReadonlySet<string>; readonly text: string }
  | { readonly kind: 'user'; readonly subject: string }
  | { readonly kind: 'direction'; readonly up: boolean };

export interface Stance {
  readonly claim: Claim;
  /** Key of the question it answers. */
  readonly key: string;
  readonly family: Family;
  /** Who the question asks about: a subject, a part of one, or a pair "A|B". */
  readonly holder: string;
  /** What is asked of the holder, as the claim says it. */
  readonly topic: string;
  readonly activity: string | null;
  readonly answer: Answer;
  /** Keys that narrow the question: a stance on more keys is on a narrower matter. */
  readonly keys: ReadonlySet<string>;
  /** Add-on that supplies it, or null. */
  readonly through: string | null;
  /** Follows from the claim without being stated. */
  readonly isImplied: boolean;
  /** Said in relation to another thing ("slower than B"). */
  readonly isRelative: boolean;
  /** "all", "any", "every" of what is asked. */
  readonly isUniversal: boolean;
  readonly degree: 'low' | 'high' | null;
}

const LOW = new Set('slightly little bit somewhat marginally barely hardly negligible minor limited relatively moderately'.split(' '));
const HIGH = new Set('highly very extremely incredibly exceptionally much far significantly considerably substantially dramatically vastly greatly hugely massively completely fully entirely totally absolutely ridiculously decisively clearly'.split(' '));

/** How strongly a degree word speaks, or null for one that says neither. */
export const degreeSide = (degree: string | null): 'low' | 'high' | null => (degree === null ? null : LOW.has(degree) ? 'low' : HIGH.has(degree) ? 'high' : null);

const CAPABLE = new Set('support allow enable permit let work handle accept accommodate integrate'.split(' '));
const BUNDLING = new Set('come ship bundle package include contain equip dispatch arrive feature pack preinstall'.split(' '));

/** Aspects that hold one value at a time. */
const EXCLUSIVE = new Set('architecture licence license pattern founder founded-by capital owner inventor creator author birthplace headquarters nationality director'.split(' '));

/** Verbs of one event under one name. */
const EVENT: Readonly<Record<string, string>> = {
  launch: 'release', introduce: 'release', publish: 'release', debut: 'release', premiere: 'release', announce: 'release', develop: 'create', build: 'create', invent: 'create', design: 'create', found: 'found', establish: 'found',
  construct: 'create', finish: 'complete', begin: 'start', close: 'end', expire: 'end', appear: 'release', open: 'open',
};
const RAISES = new Set('increase raise improve boost enhance accelerate strengthen expand extend speed maximize maximise encourage promote facilitate double cause lead result contribute trigger induce add grow'.split(' '));
const LOWERS = new Set('reduce lower decrease cut minimize minimise limit lessen weaken slow restrict diminish shrink hinder halve lighten curb prevent avoid eliminate stop remove'.split(' '));

const NEGATED = /\b(?:without|no|not|instead of|rather than|never|lack(?:s|ing)?)\b|n['’]t\b/i;
/** Nouns too wide for a use to imply them as features. */
const WIDE = new Set(
  'application app project website site web software development system solution product service platform tool program team company business user developer people time work way case need requirement task feature code page level number amount range option thing world year month day data process experience environment framework library technology language use choice quality part area place'.split(
    ' ',
  ),
);

const same = (name: string): string => name.toLowerCase();

/** Whether a part is an add-on, a thing of its own name, rather than a piece or an aspect of the subject. */
function isAddOn(part: string, claim: Claim, subjects: readonly Subject[]): boolean {
  const subject = subjects.find((one) => same(one.name) === same(claim.subject));
  if (subject?.parts.some((one) => same(one) === same(part))) return true;
  return /^[A-Z]/.test(part);
}

/** The stances of a claim, in the order in which they are found; `subjects` tell add-ons, `glossary` spells abbreviations. */
export function stances(claim: Claim, subjects: readonly Subject[], glossary: Glossary = new Map()): readonly Stance[] {
  const out: Stance[] = [];
  const addOn = claim.part !== null && isAddOn(claim.part, claim, subjects) ? claim.part : null;
  const aspectPart = addOn === null ? claim.part : null;
  const add = (stance: Partial<Stance> & Pick<Stance, 'key' | 'family' | 'topic' | 'answer'>): void => {
    if (out.some((one) => one.key === stance.key && one.answer.kind === stance.answer.kind && sideOf(one.answer) === sideOf(stance.answer))) return;
    out.push({ claim, holder: claim.subject, activity: null, keys: new Set(), through: null, isImplied: false, isRelative: false, isUniversal: false, degree: degreeSide(claim.degree), ...stance });
  };
  const denied = claim.polarity === 'denied';
  const object = claim.object;

  if (claim.ordering !== null) orderings(claim, add);
  if (object === null) return out;
  if (claim.quantity !== null) {
    const activity = claim.activity ? (activityOf(claim.activity) ?? claim.activity) : activityIn([...object.words, ...words(aspectPart)]);
    const keys = new Set([...object.words, ...words(aspectPart)].filter((word) => !/^\d/.test(word) && word !== claim.quantity?.unit).map(wordKey));
    add({ key: key('measure', holder(claim, addOn), claim.quantity.unit), family: 'measure', topic: measured(claim, object, aspectPart), activity, answer: { kind: 'quantity', quantity: claim.quantity }, keys });
    return out;
  }
  if (claim.date !== null && claim.frame === 'dates') {
    const event = EVENT[object.head] ?? object.head;
    const rest = object.words.filter((word) => word !== object.head).map(wordKey);
    add({ key: key('event', holder(claim, addOn), event), family: 'event', topic: object.head, answer: { kind: 'date', date: claim.date }, keys: new Set([...rest, ...words(aspectPart).map(wordKey)]) });
    return out;
  }
  for (const reading of readingsOf(claim, object, aspectPart)) {
    add({
      key: key('property', addOn ?? claim.subject, reading.of ?? '', reading.dimension, reading.activity ?? ''),
      family: 'property',
      holder: reading.of === null ? (addOn ?? claim.subject) : `${addOn ?? claim.subject}’s ${reading.of}`,
      topic: reading.dimension,
      activity: reading.activity,
      answer: { kind: 'pole', pole: reading.pole, denied, word: reading.word },
      degree: degreeSide(claim.degree) ?? (reading.isAmount ? degreeSide(reading.word.split(' ')[0] ?? null) : null),
    });
  }
  switch (claim.frame) {
    case 'has':
      features(claim, object, addOn, glossary, add);
      break;
    case 'suits':
      uses(claim, object, addOn, glossary, add);
      break;
    case 'used-by':
      add({ key: key('user', object.text.replace(/^the /i, '')), family: 'user', holder: object.text, topic: claim.subject, answer: denied ? { kind: 'has', affirmed: false, strength: 'plain' } : { kind: 'user', subject: claim.subject } });
      break;
    case 'needs':
      needs(claim, object, addOn, glossary, add);
      break;
    case 'made-of':
      values(claim, object, addOn, add);
      break;
    case 'changes':
      effects(claim, object, addOn, glossary, add);
      break;
    case 'is':
      classes(claim, object, addOn, add);
      break;
    case 'does':
      deeds(claim, object, addOn, glossary, add);
      break;
    default:
      break;
  }
  return out;
}

type Add = (stance: Partial<Stance> & Pick<Stance, 'key' | 'family' | 'topic' | 'answer'>) => void;

const key = (...pieces: readonly string[]): string => pieces.map(same).join('|');
const words = (text: string | null): readonly string[] => (text === null ? [] : text.toLowerCase().split(/[^\p{L}\p{N}-]+/u).filter(Boolean));
const holder = (claim: Claim, addOn: string | null): string => addOn ?? claim.subject;

/** The first activity that the words name. */
function activityIn(all: readonly string[]): string | null {
  for (const word of all) {
    const activity = activityOf(word);
    if (activity !== null && /^(?:learn|develop|install|maintain|run|buy)$/.test(activity)) return activity;
  }
  return null;
}

function measured(claim: Claim, object: Term, part: string | null): string {
  const text = /^(?:value|count|size|total)$/.test(object.head) && claim.aspect !== '' ? claim.aspect : object.text;
  return part !== null && part !== text ? `${part} ${text}` : text;
}

interface Property extends Reading {
  readonly activity: string | null;
  /** Part of the subject that has the property, or null. */
  readonly of: string | null;
  /** Said by an amount and a noun ("limited scalability"). */
  readonly isAmount: boolean;
}

/** Sides of scales that a claim puts its subject on. */
function readingsOf(claim: Claim, object: Term, part: string | null): readonly Property[] {
  if (claim.frame !== 'is' && claim.frame !== 'has' && claim.frame !== 'does' && claim.frame !== 'changes') return [];
  const core = coreWords(object);
  const partWords = words(part);
  const partNoun = partWords[partWords.length - 1] ?? null;
  const activity = claim.activity !== null ? (activityOf(claim.activity) ?? claim.activity) : activityIn([...partWords, ...(claim.frame === 'is' ? [] : core), ...(claim.frame === 'does' ? [claim.verb] : [])]);
  const found: Property[] = [];
  const put = (reading: Reading | null, of: string | null, isAmount = false): void => {
    if (reading !== null && !found.some((one) => one.dimension === reading.dimension && one.of === of)) found.push({ ...reading, activity, of, isAmount });
  };
  // Of a part that is no activity and no dimension ("its battery is cheap") the property is the part's.
  const isOwn = partNoun === null || activityOf(partNoun) !== null || nounReading(partNoun) !== null;
  const of = isOwn ? null : wordKey(partNoun ?? '');
  if (claim.frame === 'is') {
    for (const word of core) {
      const reading = partNoun === null ? null : phraseReading(word, partNoun);
      if (reading !== null) put(reading, null, readingOf(word) === null);
      else if (!isNounOnly(word) || word === object.head) put(readingOf(word), of);
    }
  } else if (claim.frame === 'has') {
    const noun = object.head;
    for (const word of core) if (word !== noun) put(phraseReading(word, noun), of, readingOf(word) === null);
    // "offers security", "provides flexibility": the noun alone is its upper end.
    if (core.length === 1 && claim.polarity === 'affirmed' && /(?:ity|ness|speed|performance)$/.test(noun)) put(nounReading(noun), of);
  } else if (claim.frame === 'does') {
    // "performs well", "can be learned quickly": the adverb speaks of the verb's activity.
    for (const word of core) if (word.endsWith('ly') || /^(?:fast|quick|slow)$/.test(word)) put(readingOf(word), of);
  } else if (claim.verb === 'make') {
    const adjective = object.words[object.words.length - 1] ?? '';
    const noun = object.words[0] ?? '';
    const reading = readingOf(adjective);
    const done = activityOf(noun);
    if (reading !== null && done !== null && object.words.length > 1) found.push({ ...reading, activity: done, of: null, isAmount: false });
  }
  return found;
}

/** "code", "time": nouns that are no adjectives in this place. */
const isNounOnly = (word: string): boolean => isNoun(word) && readingOf(word) === null;

function orderings(claim: Claim, add: Add): void {
  const ordering = claim.ordering;
  if (ordering === null || same(ordering.left) === same(ordering.right)) return;
  const [first, second] = [ordering.left, ordering.right].sort((a, b) => (same(a) < same(b) ? -1 : 1)) as [string, string];
  const said = ordering.dimension.toLowerCase();
  const tail = said.split(' ').pop() ?? said;
  const reading = readingOf(said) ?? nounReading(said) ?? (said.includes(' ') ? nounReading(tail) : null);
  const activity = claim.activity !== null ? (activityOf(claim.activity) ?? claim.activity) : activityIn([...words(claim.part), ...words(said)]);
  const partNoun = words(claim.part).pop();
  const aspect = partNoun !== undefined && activityOf(partNoun) === null ? nounReading(partNoun) : null;
  let dimension = reading?.dimension ?? sameDimension(said);
  let more = ordering.direction === 'equal' ? null : (ordering.direction === 'more') === ((reading?.pole ?? 1) > 0) ? ordering.left : ordering.right;
  // "better performance", "better in terms of security": which of two is better on a dimension is which has more of it.
  if (/^(?:quality|badness|good|bad)$/.test(said)) {
    dimension = aspect?.dimension ?? 'quality';
    if (ordering.direction !== 'equal') more = (ordering.favours === 'left') === ((aspect?.pole ?? 1) > 0) ? ordering.left : ordering.right;
  }
  add({
    key: key('ordering', first, second, dimension, activity ?? ''),
    family: 'ordering',
    holder: `${first}|${second}`,
    topic: dimension,
    activity,
    answer: { kind: 'order', more },
    isRelative: true,
  });
  // What is below another on a scale is near the scale's lower end only in relation to it: listed as cleared against the absolute claim.
  if (more !== null && (same(claim.subject) === same(first) || same(claim.subject) === same(second))) {
    add({
      key: key('property', claim.subject, '', dimension, activity ?? ''),
      family: 'property',
      topic: dimension,
      activity,
      answer: { kind: 'pole', pole: same(more) === same(claim.subject) ? 1 : -1, denied: false, word: claim.ordering?.dimension ?? dimension },
      isRelative: true,
      isImplied: true,
    });
  }
}

function strengthOf(claim: Claim, isBundled: boolean, object: Term): Strength {
  if (isBundled || BUNDLING.has(claim.verb)) return 'bundling';
  if (CAPABLE.has(claim.verb) || /\bsupport\b/.test(object.text.toLowerCase()) || /\bsupport\b/i.test(claim.aspect)) return 'capability';
  return 'plain';
}

function features(claim: Claim, object: Term, addOn: string | null, glossary: Glossary, add: Add): void {
  const feature = featureNotion(object, glossary);
  const affirmed = claim.polarity === 'affirmed';
  const strength = strengthOf(claim, feature.isBundled, object);
  // "lacks the tools to create minimal viable products": what follows "to" is a use for which the means are denied.
  const purpose = /\b(?:tools?|means|capabilit(?:y|ies)|abilit(?:y|ies)|features?) (?:to|for) (?=\w)/i.exec(object.text);
  if (purpose !== null && !affirmed) {
    const use = useNotion({ ...object, words: object.words.filter((word) => !/^(?:tool|mean|means|capability|ability|feature)$/.test(word)) }, glossary);
    for (const one of use.keys) add({ key: key('use', claim.subject, one), family: 'use', topic: object.text.slice(purpose.index + purpose[0].length), answer: { kind: 'fit', fit: false }, keys: use.keys });
    return;
  }
  // An external one is needed: the thing itself has none; an external one offered says nothing of that.
  const bundles = feature.isExternal && !affirmed ? 'plain' : strength;
  for (const one of affirmed ? feature.keys : [feature.head]) {
    add({
      key: key('feature', claim.subject, one),
      family: 'feature',
      topic: object.text,
      answer: { kind: 'has', affirmed, strength: bundles },
      keys: feature.keys,
      through: addOn,
      isUniversal: feature.isUniversal,
      isImplied: affirmed && one !== feature.head,
    });
  }
}

/** What a use, a deed or an add-on implies: a subject that is used for building Ys can do Y. */
function implied(claim: Claim, object: Term, addOn: string | null, glossary: Glossary, add: Add): void {
  if (claim.polarity === 'denied' || NEGATED.test(object.text)) return;
  const feature = featureNotion(object, glossary);
  const nouns = object.words.filter((word) => isNounLike(word) && !WIDE.has(word));
  for (const noun of new Set(nouns.map(wordKey))) {
    add({ key: key('feature', claim.subject, noun), family: 'feature', topic: object.text, answer: { kind: 'has', affirmed: true, strength: 'capability' }, keys: feature.keys, through: addOn, isImplied: true });
  }
}

const isNounLike = (word: string): boolean => isNoun(word) || !/^[a-z]+(?:ly|ed|ing|ful|ous|able|ible|ive)$/.test(word);

function uses(claim: Claim, object: Term, addOn: string | null, glossary: Glossary, add: Add): void {
  const use = useNotion(object, glossary);
  const fit = claim.polarity === 'affirmed';
  for (const one of use.keys) {
    add({ key: key('use', claim.subject, one), family: 'use', topic: object.text, answer: { kind: 'fit', fit }, keys: use.keys, through: addOn, isUniversal: use.isUniversal });
  }
  implied(claim, object, addOn, glossary, add);
}

function needs(claim: Claim, object: Term, addOn: string | null, glossary: Glossary, add: Add): void {
  const need = featureNotion(object, glossary);
  const affirmed = claim.polarity === 'affirmed';
  add({ key: key('need', holder(claim, addOn), need.head), family: 'need', topic: object.text, answer: { kind: 'has', affirmed, strength: 'plain' }, keys: new Set([...need.keys, ...(need.isExternal ? ['external'] : [])]), isUniversal: need.isUniversal });
  // "requires an external X": none is supplied with it.
  if (need.isExternal && affirmed && addOn === null && need.keys.size > 0 && !/^(?:tool|librar|package|component|extension|plugin)/.test(need.head)) {
    add({ key: key('feature', claim.subject, need.head), family: 'feature', topic: object.text, answer: { kind: 'has', affirmed: false, strength: 'bundling' }, keys: need.keys, isImplied: true });
  }
}

function values(claim: Claim, object: Term, addOn: string | null, add: Add): void {
  const aspect = EXCLUSIVE.has(claim.aspect) ? (claim.aspect === 'pattern' ? 'architecture' : claim.aspect === 'license' ? 'licence' : claim.aspect) : null;
  const core = coreWords(object).filter((word) => !EXCLUSIVE.has(word) && !/^(?:principle|style|model|approach|design|structure|methodology|paradigm|architectural)$/.test(word));
  if (core.length === 0) return;
  const value = new Set(core.map(wordKey));
  if (aspect !== null && claim.polarity === 'affirmed') add({ key: key('value', holder(claim, addOn), aspect), family: 'value', topic: aspect, answer: { kind: 'value', value, text: object.text }, keys: value });
  for (const one of value) add({ key: key('basis', holder(claim, addOn), one), family: 'deed', topic: `${claim.verb} ${object.text}`, answer: { kind: 'has', affirmed: claim.polarity === 'affirmed', strength: 'plain' }, keys: value });
}

function effects(claim: Claim, object: Term, addOn: string | null, glossary: Glossary, add: Add): void {
  const what = featureNotion({ ...object, words: coreWords(object) }, glossary);
  const raises = RAISES.has(claim.verb);
  if (!raises && !LOWERS.has(claim.verb)) return;
  const up = raises === (claim.polarity === 'affirmed');
  add({ key: key('effect', holder(claim, addOn), what.head), family: 'effect', topic: object.text, answer: { kind: 'direction', up }, keys: what.keys });
}

/** Class nouns: "is a compact camera" affirms, "is no camera" denies. */
function classes(claim: Claim, object: Term, addOn: string | null, add: Add): void {
  const core = coreWords(object);
  const keys = new Set(core.map(wordKey));
  const head = wordKey(object.head);
  if (isNoun(object.head) && claim.part === null) {
    add({ key: key('class', holder(claim, addOn), head), family: 'deed', topic: object.text, answer: { kind: 'has', affirmed: claim.polarity === 'affirmed', strength: 'plain' }, keys });
  } else if (readingOf(object.head) === null) {
    add({ key: key('class', holder(claim, addOn), claim.part ?? '', head), family: 'deed', topic: object.text, answer: { kind: 'has', affirmed: claim.polarity === 'affirmed', strength: 'plain' }, keys });
  }
  const aspect = claim.aspect.toLowerCase();
  if (EXCLUSIVE.has(aspect) && claim.polarity === 'affirmed') {
    const value = new Set(core.filter((word) => wordKey(word) !== wordKey(aspect)).map(wordKey));
    if (value.size > 0) add({ key: key('value', holder(claim, addOn), aspect === 'license' ? 'licence' : aspect), family: 'value', topic: aspect, answer: { kind: 'value', value, text: object.text }, keys: value });
  }
}

function deeds(claim: Claim, object: Term, addOn: string | null, glossary: Glossary, add: Add): void {
  const what = featureNotion({ ...object, words: coreWords(object) }, glossary);
  const affirmed = claim.polarity === 'affirmed';
  const verb = claim.verb;
  add({ key: key('deed', holder(claim, addOn), verb, what.head), family: 'deed', topic: `${claim.verb} ${object.text}`, answer: { kind: 'has', affirmed, strength: 'plain' }, keys: what.keys });
  if (CAPABLE.has(claim.verb)) {
    for (const one of affirmed ? what.keys : [what.head]) add({ key: key('feature', claim.subject, one), family: 'feature', topic: object.text, answer: { kind: 'has', affirmed, strength: 'capability' }, keys: what.keys, through: addOn, isUniversal: what.isUniversal, isImplied: affirmed && one !== what.head });
  }
  implied(claim, object, addOn, glossary, add);
}

/** Name of the side of its question that an answer stands on. */
export function sideOf(answer: Answer): string {
  switch (answer.kind) {
    case 'pole':
      return (answer.pole > 0) !== answer.denied ? 'more' : 'less';
    case 'has':
      return answer.affirmed ? 'yes' : 'no';
    case 'fit':
      return answer.fit ? 'fit' : 'unfit';
    case 'order':
      return answer.more === null ? 'equal' : same(answer.more);
    case 'quantity':
      return `${answer.quantity.low}–${answer.quantity.high}`;
    case 'date':
      return `${answer.date.from}–${answer.date.to}`;
    case 'value':
      return [...answer.value].sort().join(' ');
    case 'user':
      return same(answer.subject);
    case 'direction':
      return answer.up ? 'up' : 'down';
  }
}
