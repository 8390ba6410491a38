// Orders of two things on a dimension: "is faster than", "as light as", "the cheapest of the three".
import { type Claim, type Ordering, THE_OTHERS } from '../../claims/claim.js';
import type { Subject } from '../../subjects/subject.js';
import { wordKey } from '../notion.js';
import { activityOf, nounReading, type Reading, readingOf, sameDimension } from '../scale.js';
import { degreeSide } from '../stance.js';
import { swiftAsEasy } from './property.js';
import { type Add, activityIn, key, same, words } from './said.js';

/** The orders that a claim states, a superlative one against each other subject. */
export function orders(claim: Claim, subjects: readonly Subject[], add: Add): void {
  if (claim.ordering === null) return;
  for (const ordering of against(claim.ordering, subjects)) orderings({ ...claim, ordering }, subjects, add);
}

/** The subject that a side of an ordering names: itself, or the one subject that its words hold ("starting with Lumo", "Lumo's price"). */
function sideName(side: string, subjects: readonly Subject[]): string {
  const text = ` ${side.toLowerCase().replace(/[^\p{L}\p{N}.-]+/gu, ' ')} `;
  const held = subjects.filter(({ name, aliases }) => [name, ...aliases].some((one) => text.includes(` ${same(one)} `)));
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
  return subjects
    .filter((one) => one.main && same(one.name) !== same(ordering.left))
    .map((one) => ({ ...ordering, right: one.name }));
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
  let reading = isGeneral
    ? null
    : (readingOf(said) ?? nounReading(said) ?? (said.includes(' ') ? nounReading(said.split(' ').pop() ?? said) : null));
  let activity =
    claim.activity !== null
      ? (activityOf(claim.activity) ?? claim.activity)
      : activityIn([...words(claim.part), ...words(said), ...words(claim.aspect)]);
  if (activity === 'perform') [activity, reading] = [null, reading ?? nounReading('performance')];
  // "better performance", "better in terms of security": which of two is better on a dimension is which has more of it.
  const dimension =
    reading?.dimension ?? (isGeneral ? (aspect?.dimension ?? 'quality') : sameDimension(said.split(' ').map(wordKey).join(' ')));
  const isMore =
    isGeneral && reading === null
      ? (ordering.favours === 'left') === (aspect === null || aspect.pole > 0 || aspect.dimension === 'difficulty')
      : (ordering.direction === 'more') === (reading?.pole ?? 1) > 0;
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
    degree:
      degreeSide(claim.degree) ?? (/^(?:outsmart|outclass|outshine|dominate|trump|eclipse)$/.test(claim.verb) ? 'high' : null),
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
