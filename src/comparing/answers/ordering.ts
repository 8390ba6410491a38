// Orders of two things on a dimension: "is faster than", "as light as", "the cheapest of the three".
import { type Claim, type Ordering, THE_OTHERS } from '../../claims/claim.js';
import { mainOf, subjectsIn } from '../../subjects/named.js';
import type { Subject } from '../../subjects/subject.js';
import { wordKey } from '../notion.js';
import { baseOfComparative } from '../../language/lexicon.js';
import { comparedDeed } from '../deed-scale.js';
import { activityOf, amountOf, nounReading, type Reading, readingOf, sameDimension } from '../scale.js';
import { degreeSide } from '../stance.js';
import { swiftAsEasy } from './property.js';
import { type Add, activityIn, key, partKey, same, words } from './said.js';

/** The orders that a claim states, a superlative one against each other subject. */
export function orders(claim: Claim, subjects: readonly Subject[], add: Add): void {
  const stated = claim.ordering ?? foremost(claim);
  const activity = claim.activity ?? (claim.ordering === null ? (doneIn(claim.object?.text ?? '') ?? null) : null);
  // "is not always faster" leaves open which is faster at other times.
  if (stated === null || NOT_ALWAYS.test(claim.text)) return;
  // "With the urn, its lid is wider than its base": the urn is no side of it.
  if (claim.text.toLowerCase().startsWith(`with ${stated.left.toLowerCase()}, `)) return;
  for (const ordering of against(stated, subjects)) orderings({ ...claim, activity, ordering }, subjects, add);
}

const NOT_ALWAYS = /(?:\bnot|n['’]t) (?:always|necessarily|usually|often|automatically|everywhere)\b/i;

const doneIn = (text: string): string | undefined => / to (\p{L}+(?: (?:up|after|for))?)$/u.exec(text)?.[1];

/** "the cheapest to run", "makes the least noise"; not "the cheapest pan in town", "the second-cheapest". */
const FOREMOST = /^(?:most |least )?\p{L}+(?: to \p{L}+(?: (?:up|after|for|with))?)?$/u;
const MOST_OF = /^(least|fewest|lowest|smallest|shortest|most|highest|largest|longest) ((?:\p{L}+ )?\p{L}+)$/u;
/** "of the small models": not of all. */
const OF_SOME =
  /^(?:of|among|amongst|out of|in) (?!(?:all )?(?:the |these |those )?(?:(?:two|three|four|five|six)(?: \p{L}+)?|\p{L}+s),|(?:the )?\p{L}[^,]*,[^,]* and )/iu;
const NOT_FIRST = /\b(?:one of|among|after|behind|next to|besides|apart from|except|second|third|perhaps)\b/i;

/** A superlative that does not say of which: its subject is above all others that the articles are about. */
function foremost(claim: Claim): Ordering | null {
  const said = claim.object?.text.toLowerCase() ?? '';
  const at = claim.text.toLowerCase().indexOf(`the ${said}`);
  if (said === '' || at < 0 || claim.polarity === 'denied' || partKey(claim.part) !== null) return null;
  if (
    OF_SOME.test(claim.text) ||
    NOT_FIRST.test(claim.text.slice(0, at)) ||
    /\b(?:in|of|on) (?:the|its|his|their|any|all)\b/i.test(claim.text.slice(at))
  )
    return null;
  const left = claim.subject;
  if (claim.frame === 'is' && FOREMOST.test(said)) {
    const [first = '', second = ''] = said.split(' ');
    const isMost = first === 'most' || first === 'least';
    const base = isMost ? second : /est$/.test(first) ? baseOfComparative(first.replace(/est$/, 'er')) : null;
    if (base === null || readingOf(base) === null) return null;
    return { left, right: THE_OTHERS, dimension: base, direction: first === 'least' ? 'less' : 'more', favours: 'neither' };
  }
  const [, most = '', noun = ''] = (claim.frame === 'does' || claim.frame === 'has' ? MOST_OF.exec(said) : null) ?? [];
  const isLow = /^(?:least|fewest|lowest|smallest|shortest)$/.test(most);
  return noun === ''
    ? null
    : { left, right: THE_OTHERS, dimension: noun, direction: isLow ? 'less' : 'more', favours: 'neither' };
}

/** The subject that a side of an ordering names: itself, or the one subject that its words hold ("starting with Lumo", "Lumo's price"). */
function sideName(side: string, subjects: readonly Subject[]): string {
  const held = subjectsIn(side.toLowerCase().replace(/[^\p{L}\p{N}.-]+/gu, ' '), subjects);
  const exact = held.find((one) => same(one.name) === same(side));
  return exact?.name ?? (held.length === 1 ? (held[0] as Subject).name : side.replace(/^(?:the|an?) /i, ''));
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
  return mainOf(subjects)
    .filter((one) => same(one.name) !== same(ordering.left) && !same(ordering.left).endsWith(` ${same(one.name)}`))
    .map((one) => ({ ...ordering, right: one.name }));
}

const GENERAL_DEED = /^(?:work|use|run|go|move|travel|operate|function|drive|be|do|get)$/;

function orderings(claim: Claim, subjects: readonly Subject[], add: Add): void {
  const { ordering } = claim;
  if (ordering === null) return;
  const [left, right] = [sideName(ordering.left, subjects), sideName(ordering.right, subjects)];
  if (same(left) === same(right)) return;
  const [first, second] = [left, right].sort((a, b) => (same(a) < same(b) ? -1 : 1)) as [string, string];
  const said = ordering.dimension.toLowerCase();
  const isGeneral = /^(?:quality|badness|good|bad|all)$/.test(said);
  const aspect = namedDimension(claim);
  const deed = comparedDeed(claim);
  // "its price is higher": of the price; "its lid is higher": of the lid.
  const ofNoun = amountOf(said) === null || claim.part === null ? null : namedDimension({ ...claim, qualifiers: [], aspect: '' });
  // "its fees are lower": fewer fees, as "has lower fees".
  const ofPart = ofNoun === null && amountOf(said) !== null ? partKey(claim.part) : null;
  const of = ofPart === null ? partKey(claim.part) : null;
  let reading = isGeneral
    ? null
    : deed !== null
      ? { dimension: deed, pole: 1, word: said }
      : ofNoun !== null
        ? { ...ofNoun, pole: (ofNoun.pole * (amountOf(said) ?? 1)) as 1 | -1 }
        : (readingOf(said) ?? nounReading(said) ?? (said.includes(' ') ? nounReading(said.split(' ').pop() ?? said) : null));
  let activity =
    claim.activity !== null
      ? (activityOf(claim.activity) ?? claim.activity)
      : activityIn([...words(claim.part), ...words(said), ...words(claim.aspect)]);
  // "runs faster", "lasts longer": the verb says no more than the adverb.
  if (deed !== null || (reading?.dimension === 'speed' && GENERAL_DEED.test(activity ?? ''))) activity = null;
  if (activity === 'perform') [activity, reading] = [null, reading ?? nounReading('performance')];
  // "better performance", "better in terms of security": which of two is better on a dimension is which has more of it.
  const dimension =
    ofPart ??
    reading?.dimension ??
    (isGeneral ? (aspect?.dimension ?? 'quality') : sameDimension(said.split(' ').map(wordKey).join(' ')));
  const isMore =
    isGeneral && reading === null
      ? (ordering.favours === 'left') === (aspect === null || aspect.pole > 0 || aspect.dimension === 'difficulty')
      : (ordering.direction === 'more') === (ofPart === null ? (reading?.pole ?? 1) : (amountOf(said) ?? 1)) > 0;
  let more = ordering.direction === 'equal' ? null : isMore ? left : right;
  const turned = swiftAsEasy(dimension, activity);
  if (turned && more !== null) more = more === left ? right : left;
  const topic = turned ? 'difficulty' : dimension;
  add({
    key: key('ordering', first, second, topic, activity ?? '', ...(of === null ? [] : [of])),
    family: 'ordering',
    holder: `${first}|${second}`,
    topic,
    activity,
    answer: { kind: 'order', more },
    isRelative: true,
    degree:
      degreeSide(claim.degree) ?? (/^(?:outsmart|outclass|outshine|dominate|trump|eclipse)$/.test(claim.verb) ? 'high' : null),
  });
  // What is below another on a scale is near the scale's lower end only in relation to it: listed as cleared against the absolute claim.
  if (of === null && more !== null && (same(claim.subject) === same(first) || same(claim.subject) === same(second))) {
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
