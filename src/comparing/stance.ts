// A claim becomes its stances: the questions it answers and how. A question's key is made from what is asked, never from the answer, so
// that opposite claims land on one key. A claim yields few stances; what merely follows from it ("suits building Y" → "can do Y") is
// marked as implied, with the relation that it is drawn from.
import { dates } from '../language/date.js';
import { isAdjective, isNoun, isVerb } from '../language/lexicon.js';
import { type Claim, type DateRange, type Quantity, type Term, type Ordering, THE_OTHERS } from '../claims/claim.js';
import { DEGREE } from '../claims/degree.js';
import type { Subject } from '../subjects/subject.js';
import { coreOf, coreWords, featureNotion, type Glossary, useNotion, wordKey } from './notion.js';
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

  if (claim.ordering !== null) for (const ordering of against(claim.ordering, subjects)) orderings({ ...claim, ordering }, subjects, add);
  if (object === null) return out;
  if (claim.quantity !== null) {
    const activity = claim.activity ? (activityOf(claim.activity) ?? claim.activity) : activityIn([...object.words, ...words(aspectPart)]);
    const keys = new Set([...object.words, ...words(aspectPart)].filter((word) => !/^[\d.,]+\p{L}?$/u.test(word) && word !== claim.quantity?.unit).map(wordKey));
    add({ key: key('measure', holder(claim, addOn), claim.quantity.unit), family: 'measure', topic: measured(claim, object, aspectPart), activity, answer: { kind: 'quantity', quantity: claim.quantity }, keys });
    return out;
  }
  if (claim.date !== null && claim.frame === 'dates') {
    const event = EVENT[object.head] ?? object.head;
    const rest = object.words.filter((word) => word !== object.head).map(wordKey);
    add({ key: key('event', holder(claim, addOn), event), family: 'event', topic: object.head, answer: { kind: 'date', date: claim.date }, keys: new Set([...rest, ...words(aspectPart).map(wordKey)]) });
    return out;
  }
  onceOnly(claim, object, addOn, add);
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
  const core = [...new Set([...coreWords(object), ...words(coreOf(object.text))])];
  const partWords = words(part);
  const label = words(claim.aspect);
  // What is measured: the part ("its performance is high") or the label of the row ("Learning curve: gentle").
  const nouns = [partWords[partWords.length - 1], label[label.length - 1]].filter((one) => one !== undefined);
  const activity = claim.activity !== null ? (activityOf(claim.activity) ?? claim.activity) : activityIn([...partWords, ...label, ...(claim.frame === 'is' ? [] : object.words), ...(claim.frame === 'does' ? [claim.verb] : [])]);
  const found: Property[] = [];
  const put = (reading: Reading | null, of: string | null, isAmount = false): void => {
    if (reading === null) return;
    const turned = swiftAsEasy(reading.dimension, activity);
    const property: Property = { ...reading, ...(turned ? { dimension: 'difficulty', pole: (reading.pole * -1) as 1 | -1 } : {}), activity, of, isAmount };
    if (!found.some((one) => one.dimension === property.dimension && one.of === of)) found.push(property);
  };
  // Of a part that is no activity and no dimension ("its battery is cheap") the property is the part's.
  const partNoun = partWords[partWords.length - 1] ?? null;
  const isOwn = partNoun === null || activityIn(partWords) !== null || activityOf(partNoun) !== null || nounReading(partNoun) !== null;
  const of = isOwn ? null : wordKey(partNoun ?? '');
  if (claim.frame === 'is') {
    // "compatible with old phones", "independent of the others": a relation to something, no side of a scale.
    if (isAdjective(object.head) && new RegExp(`\\b${object.head}\\s+(?:with|of|on|from|about)\\b`, 'i').test(claim.text)) return found;
    for (const word of core) {
      const [reading] = nouns.flatMap((noun) => phraseReading(word, noun) ?? []);
      if (reading !== undefined) put(reading, of, readingOf(word) === null);
      else if (!isNounOnly(word) || word === object.head) put(readingOf(word), of);
    }
  } else if (claim.frame === 'has') {
    const noun = object.head;
    const done = activityOf(noun);
    for (const word of core) {
      if (word === noun) continue;
      const reading = phraseReading(word, noun);
      if (reading !== null) put(reading, of, readingOf(word) === null);
      // "affordable maintenance": the adjective speaks of the activity.
      else if (done !== null && NOMINAL.test(noun)) put(readingOf(word), of);
    }
    if (readingOf(noun) !== null && !isNoun(noun)) put(readingOf(noun), of);
    // "offers security", "provides flexibility": the noun alone is its upper end.
    if (object.words.length === 1 && claim.polarity === 'affirmed' && /(?:ity|ness|speed|performance)$/.test(noun)) put(nounReading(noun), of);
  } else if (claim.frame === 'does') {
    // "performs well", "can be learned quickly": the adverb speaks of the verb's activity.
    for (const word of core) if ((word.endsWith('ly') && !DEGREE.has(word)) || (word === object.head && /^(?:fast|quick|slow|well)$/.test(word))) put(readingOf(word), of);
  } else if (claim.verb === 'make') {
    const adjective = object.words[object.words.length - 1] ?? '';
    const noun = object.words[0] ?? '';
    const reading = readingOf(adjective);
    const done = activityOf(noun);
    if (reading !== null && done !== null && object.words.length > 1) found.push({ ...reading, activity: done, of: null, isAmount: false });
  }
  return found;
}

const NOMINAL = /(?:ing|ment|ation|ance|ence)$/;

/** "code", "time": nouns that are no adjectives in this place. */
const isNounOnly = (word: string): boolean => isNoun(word) && readingOf(word) === null;

/** The subject that a side of an ordering names: itself, or the one subject that its words hold ("starting with Lumo", "Lumo's price"). */
function sideName(side: string, subjects: readonly Subject[]): string {
  const text = ` ${side.toLowerCase().replace(/[^\p{L}\p{N}.-]+/gu, ' ')} `;
  const held = subjects.filter(({ name, aliases }) => [name, ...aliases].some((one) => text.includes(` ${same(one)} `)));
  const exact = held.find((one) => same(one.name) === same(side));
  return exact?.name ?? (held.length === 1 ? (held[0] as Subject).name : side);
}

/** The dimension that the words around an ordering name: "in terms of speed", "in the performance battle", the row's label. */
function namedDimension(claim: Claim): Reading | null {
  const texts = [claim.part ?? '', ...claim.qualifiers.map((one) => one.text), claim.aspect];
  for (const text of texts) {
    for (const word of words(text)) {
      const reading = nounReading(word);
      if (reading !== null) return reading;
    }
  }
  return null;
}

/** A superlative orders its subject against each of the subjects that the articles are about. */
function against(ordering: Ordering, subjects: readonly Subject[]): readonly Ordering[] {
  if (ordering.right !== THE_OTHERS) return [ordering];
  return subjects.filter((one) => one.main && same(one.name) !== same(ordering.left)).map((one) => ({ ...ordering, right: one.name }));
}

function orderings(claim: Claim, subjects: readonly Subject[], add: Add): void {
  const { ordering } = claim;
  if (ordering === null) return;
  const [left, right] = [sideName(ordering.left, subjects), sideName(ordering.right, subjects)];
  if (same(left) === same(right)) return;
  const [first, second] = [left, right].sort((a, b) => (same(a) < same(b) ? -1 : 1)) as [string, string];
  const said = ordering.dimension.toLowerCase();
  const isGeneral = /^(?:quality|badness|good|bad|all)$/.test(said);
  const aspect = namedDimension(claim);
  let reading = isGeneral ? null : (readingOf(said) ?? nounReading(said) ?? (said.includes(' ') ? nounReading(said.split(' ').pop() ?? said) : null));
  let activity = claim.activity !== null ? (activityOf(claim.activity) ?? claim.activity) : activityIn([...words(claim.part), ...words(said), ...words(claim.aspect)]);
  if (activity === 'perform') [activity, reading] = [null, reading ?? nounReading('performance')];
  // "better performance", "better in terms of security": which of two is better on a dimension is which has more of it.
  const dimension = reading?.dimension ?? (isGeneral ? (aspect?.dimension ?? 'quality') : sameDimension(said.split(' ').map(wordKey).join(' ')));
  const isMore = isGeneral && reading === null ? (ordering.favours === 'left') === (aspect === null || aspect.pole > 0 || aspect.dimension === 'difficulty') : (ordering.direction === 'more') === ((reading?.pole ?? 1) > 0);
  let more = ordering.direction === 'equal' ? null : isMore ? left : right;
  const turned = swiftAsEasy(dimension, activity);
  if (turned && more !== null) more = more === left ? right : left;
  const topic = turned ? 'difficulty' : dimension;
  add({
    key: key('ordering', first, second, topic, activity ?? ''),
    family: 'ordering',
    holder: `${first}|${second}`,
    topic,
    activity,
    answer: { kind: 'order', more },
    isRelative: true,
    degree: degreeSide(claim.degree) ?? (/^(?:outsmart|outclass|outshine|dominate|trump|eclipse)$/.test(claim.verb) ? 'high' : null),
  });
  // What is below another on a scale is near the scale's lower end only in relation to it: listed as cleared against the absolute claim.
  if (more !== null && (same(claim.subject) === same(first) || same(claim.subject) === same(second))) {
    add({
      key: key('property', claim.subject, '', topic, activity ?? ''),
      family: 'property',
      topic,
      activity,
      answer: { kind: 'pole', pole: same(more) === same(claim.subject) ? 1 : -1, denied: false, word: ordering.dimension },
      isRelative: true,
      isImplied: true,
    });
  }
}

/** Quick to learn is easy to learn, quick to install easy to install. */
const swiftAsEasy = (dimension: string, activity: string | null): boolean => dimension === 'speed' && (activity === 'learn' || activity === 'install');

function strengthOf(claim: Claim, isBundled: boolean, object: Term): Strength {
  if (isBundled || BUNDLING.has(claim.verb)) return 'bundling';
  if (CAPABLE.has(claim.verb) || /\bsupport\b/.test(object.text.toLowerCase()) || /\bsupport\b/i.test(claim.aspect)) return 'capability';
  return 'plain';
}

function features(claim: Claim, object: Term, addOn: string | null, glossary: Glossary, add: Add): void {
  const feature = featureNotion(object, glossary);
  const affirmed = claim.polarity === 'affirmed';
  const strength = strengthOf(claim, feature.isBundled, object);
  // "lacks the tools to create small boats", "has the ability to scale up to large fleets": what follows is a use.
  const purpose = MEANS.exec(object.text);
  if (purpose !== null) {
    const use = useNotion({ ...object, words: object.words.filter((word) => !/^(?:tool|mean|means|capability|ability|feature|power)$/.test(word)) }, glossary);
    for (const one of use.keys) add({ key: key('use', claim.subject, one), family: 'use', topic: object.text.slice(purpose.index + purpose[0].length), answer: { kind: 'fit', fit: affirmed }, keys: use.keys });
    if (!affirmed) return;
  }
  // "has no dependencies on external libraries", "unnecessary functions for simple projects".
  if (/^(?:dependency|dependence|need|requirement)$/.test(object.head)) {
    const on = claim.qualifiers.find((one) => /^(?:on|for) /.test(one.text))?.text.replace(/^\w+ /, '') ?? '';
    const rest = [...object.words.filter((word) => word !== object.head), ...words(on)];
    if (rest.length > 0) needs(claim, { text: on === '' ? object.text : on, head: rest[rest.length - 1] ?? object.head, words: rest }, addOn, glossary, add);
    return;
  }
  const excess = /\b(?:unnecessary|excessive|needless|superfluous)\b.*\bfor (.+)$/i.exec(object.text);
  if (excess !== null && affirmed) {
    const use = useNotion({ ...object, text: excess[1] ?? '', words: object.words.filter((word) => (excess[1] ?? '').toLowerCase().includes(word.slice(0, 4))) }, glossary);
    for (const one of use.keys) add({ key: key('use', claim.subject, one), family: 'use', topic: excess[1] ?? '', answer: { kind: 'fit', fit: false }, keys: use.keys });
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

const MEANS = /\b(?:tools?|means|capabilit(?:y|ies)|abilit(?:y|ies)|features?|power) (?:to|for|of) (?=\w)/i;

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
  if (need.isExternal) add({ key: key('need', holder(claim, addOn), 'external'), family: 'need', topic: object.text, answer: { kind: 'has', affirmed, strength: 'plain' }, keys: new Set(['external']), isUniversal: need.isUniversal });
  // "requires an external X": none is supplied with it.
  if (need.isExternal && affirmed && addOn === null && need.keys.size > 0 && !/^(?:tool|librar|package|component|extension|plugin)/.test(need.head)) {
    add({ key: key('feature', claim.subject, need.head), family: 'feature', topic: object.text, answer: { kind: 'has', affirmed: false, strength: 'bundling' }, keys: need.keys, isImplied: true });
  }
}

/** The aspect of one value at a time that a claim names, in its aspect or beside the value ("the MIT licence", "an MVC architecture"). */
function exclusiveAspect(claim: Claim, object: Term): string | null {
  if (EXCLUSIVE.has(claim.aspect)) return claim.aspect === 'license' ? 'licence' : claim.aspect;
  if (/\blicen[cs]e\b/i.test(object.text)) return 'licence';
  return claim.frame === 'made-of' && /\barchitectur(?:e|al)\b|\bpattern\b/i.test(`${object.text} ${claim.text}`) ? 'architecture' : null;
}

const VALUE_CARRIER = /^(?:principle|style|model|approach|design|structure|methodology|paradigm|architectural|architecture|pattern|licen[cs]e|base|term|the)$/;

function values(claim: Claim, object: Term, addOn: string | null, add: Add): void {
  const aspect = exclusiveAspect(claim, object);
  const core = object.words.filter((word) => !EXCLUSIVE.has(word) && !VALUE_CARRIER.test(word));
  if (core.length === 0) return;
  const affirmed = claim.polarity === 'affirmed';
  // "Model-View-Template (MVT)": both spellings of one value. Adjectives are sides of a scale, no names.
  const value = new Set([...core.filter((word) => !isAdjective(word)).map(wordKey), ...(claim.text.replace(/\([^)]*\b(?:variation|variant|form|kind)\b[^)]*\)/gi, '').match(/\b[A-Z]{2,6}\b/g) ?? []).map((one) => one.toLowerCase())]);
  if (aspect !== null && affirmed && value.size > 0) add({ key: key('value', holder(claim, addOn), aspect), family: 'value', topic: aspect, answer: { kind: 'value', value, text: object.text }, keys: value });
  for (const one of core.map(wordKey)) add({ key: key('basis', holder(claim, addOn), one), family: 'deed', topic: `${claim.verb} ${object.text}`, answer: { kind: 'has', affirmed, strength: 'plain' }, keys: new Set(core.map(wordKey)) });
}

function effects(claim: Claim, object: Term, addOn: string | null, glossary: Glossary, add: Add): void {
  const what = featureNotion({ ...object, words: coreWords(object) }, glossary);
  const raises = RAISES.has(claim.verb);
  if (!raises && !LOWERS.has(claim.verb)) return;
  const up = raises === (claim.polarity === 'affirmed');
  add({ key: key('effect', holder(claim, addOn), what.head), family: 'effect', topic: object.text, answer: { kind: 'direction', up }, keys: what.keys });
}

/** Verbs of what happens to a thing once. */
const ONCE = new Set('establish found launch release install complete sink graduate retire become abolish introduce invent discover bear die publish inaugurate demolish dissolve ratify premiere debut'.split(' '));

/** "was installed in 1933", "became its director in 1961": an event with its time, though the claim is not about the time. */
function onceOnly(claim: Claim, object: Term, addOn: string | null, add: Add): void {
  if (claim.frame === 'dates' || claim.polarity === 'denied' || !ONCE.has(claim.verb)) return;
  const [when, ...more] = claim.qualifiers.filter((one) => one.kind === 'time').flatMap((one) => dates(one.text));
  if (when === undefined || more.length > 0) return;
  const event = EVENT[claim.verb] ?? claim.verb;
  const keys = new Set(object.words.filter((word) => !/\d/.test(word)).map(wordKey));
  add({ key: key('event', holder(claim, addOn), event), family: 'event', topic: claim.verb, answer: { kind: 'date', date: when.date }, keys });
}

/** "The composer of Alba was Ida Holm": a role that one holds at a time, when its holder is named by a proper name. */
const ROLE = /^(?:the|its|his|her|their|my|our|\p{Lu}[\p{L}\d.]*['’]s) (?!(?:most|best|first|second|third|last|main|other|only)\b)([\p{L}\d ,.'’“”"-]{3,90}?) (?:is|was) (.+)$/iu;

function role(claim: Claim, object: Term, add: Add): void {
  const match = ROLE.exec(claim.text);
  if (match === null || claim.polarity === 'denied') return;
  const asked = new Set(words(match[0].slice(0, match[0].length - (match[2] ?? '').length)).filter((word) => !/^(?:the|is|was|a|an|of|in|for|from|to|by|at|on|s|its|his|her|their)$/.test(word)).map(wordKey));
  const name = (match[2] ?? '').match(/^(?:the )?(?:\p{Lu}[\p{L}\d.'’-]*(?: |$|[.,;]|(?=\s*\())(?:(?:of|de|da|di|van|von|al|el|la|le|the) )*){1,6}/u)?.[0];
  if (name === undefined || /^(?:The )?(?:I|It|He|She|They|We|You|This|That)\b/.test(name)) return;
  const value = new Set(words(name).filter((word) => !/^(?:the|of|de|da|di|van|von|al|el|la|le)$/.test(word)));
  if (value.size > 0) add({ key: key('role', ...[...asked].sort()), family: 'value', topic: match[1] ?? claim.aspect, answer: { kind: 'value', value, text: name.replace(/[\s.,;]+$/, '') }, keys: value, holder: object.text });
}

/** Verbs that have one agent: what was directed by one was not directed by another. */
const AGENT = new Set('direct write compose found invent discover design create produce own paint build sing record author lead head manufacture marry defeat win assassinate kill publish develop'.split(' '));

function agents(claim: Claim, object: Term, addOn: string | null, add: Add): void {
  if (!AGENT.has(claim.verb) || claim.polarity === 'denied' || !new RegExp(`\\b${claim.verb.slice(0, 3)}\\p{L}* by\\b`, 'u').test(claim.text)) return;
  const name = object.text.match(/\p{Lu}[\p{L}\d.'’-]*/gu);
  if (name === null) return;
  add({ key: key('agent', holder(claim, addOn), claim.verb), family: 'value', topic: `one who did ${claim.verb}`, answer: { kind: 'value', value: new Set(words(name.join(' '))), text: object.text }, keys: new Set(words(name.join(' '))) });
}

/** Verbs that deny what follows them: "refused to sail", "failed to finish". */
const DENIES = new Set('refuse fail decline forget neglect cease stop omit'.split(' '));

/** Class nouns: "is a compact camera" affirms, "is no camera" denies. */
function classes(claim: Claim, object: Term, addOn: string | null, add: Add): void {
  role(claim, object, add);
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
  agents(claim, object, addOn, add);
  if (DENIES.has(claim.verb) && isVerb(object.head)) {
    const [, ...rest] = object.words;
    const refused = featureNotion({ ...object, words: rest.length > 0 ? rest : object.words, head: rest[rest.length - 1] ?? object.head }, glossary);
    add({ key: key('deed', holder(claim, addOn), object.head, refused.head), family: 'deed', topic: object.text, answer: { kind: 'has', affirmed: claim.polarity === 'denied', strength: 'plain' }, keys: refused.keys });
    return;
  }
  const what = featureNotion({ ...object, words: coreWords(object) }, glossary);
  const affirmed = claim.polarity === 'affirmed';
  const verb = claim.verb;
  add({ key: key('deed', holder(claim, addOn), verb, what.head), family: 'deed', topic: `${claim.verb} ${object.text}`, answer: { kind: 'has', affirmed, strength: 'plain' }, keys: what.keys });
  if (CAPABLE.has(claim.verb)) {
    for (const one of affirmed ? what.keys : [what.head]) add({ key: key('feature', claim.subject, one), family: 'feature', topic: object.text, answer: { kind: 'has', affirmed, strength: 'capability' }, keys: what.keys, through: addOn, isUniversal: what.isUniversal, isImplied: affirmed && one !== what.head });
  }
  implied(claim, object, addOn, glossary, add);
}

/** Whether stances on one question name several values side by side in one article: a list, of which another may name others. */
export function isListed(stances: readonly Stance[]): boolean {
  const bySource = new Map<string, Stance[]>();
  for (const stance of stances) {
    if (stance.answer.kind !== 'value') continue;
    const kin = bySource.get(stance.claim.source) ?? [];
    if (kin.some((one) => sideOf(one.answer) !== sideOf(stance.answer) && Math.abs(one.claim.position.start.line - stance.claim.position.start.line) <= 1)) return true;
    bySource.set(stance.claim.source, [...kin, stance]);
  }
  return false;
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
