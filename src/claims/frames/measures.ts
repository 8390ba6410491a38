// measures: a property of the subject has a value with a unit.
//   "A costs 5 euros" · "A has 55,600 stars" · "A lasts 10 to 12 years" · "Its range is 300 km" · "A takes two weeks to learn"
// Not: "A has three parts: B, C and D" is a count, and a measure too; "one of the best", "A 2" (a version) are none.
import { dimension } from '../../language/lexicon.js';
import { words } from '../../language/phrase.js';
import { quantities } from '../../language/quantity.js';
import type { Token } from '../../language/tagging.js';
import { type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

/** Verbs that measure their subject, and what they measure. */
const MEASURE: Readonly<Record<string, string>> = {
  cost: 'cost',
  weigh: 'weight',
  last: 'lifespan',
  take: 'time',
  measure: 'size',
  live: 'lifespan',
  contain: 'content',
  hold: 'capacity',
  carry: 'load',
  reach: 'value',
  save: 'saving',
  earn: 'income',
  sell: 'sales',
  produce: 'output',
  deliver: 'output',
  emit: 'emission',
  use: 'use',
  consume: 'consumption',
  vary: 'value',
  range: 'value',
  total: 'total',
  number: 'number',
  need: 'need',
  require: 'need',
  be: 'value',
  have: 'count',
  own: 'count',
  offer: 'offer',
  receive: 'receipt',
  average: 'average',
  operate: 'lifespan',
  score: 'score',
  grow: 'growth',
  fall: 'fall',
  rise: 'rise',
  drop: 'fall',
  increase: 'increase',
  reduce: 'reduction',
  pay: 'payment',
  remain: 'value',
  fork: 'forks',
  charge: 'price',
  serve: 'reach',
  come: 'value',
  start: 'price',
  begin: 'price',
  employ: 'employees',
  run: 'run',
  achieve: 'value',
  provide: 'offer',
};
const CURRENCY = /^[A-Z]{3}$/;
const TIME = new Set([
  'ms',
  's',
  'min',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'millisecond',
  'second',
  'minute',
]);

export function measures(predicate: Predicate): FrameReading | null {
  const { rest, lemma } = predicate;
  const verbal = MEASURE[lemma];
  if (verbal === undefined) return null;
  const text = words(rest, 0, rest.length);
  const found = quantities(text);
  const first = found.find((q) => q.quantity.unit !== '' || lemma !== 'be');
  if (first === undefined) return null;
  // "needs two minutes to warm up" takes them.
  const isTimed = TIME.has(first.quantity.unit);
  const named = verbal === 'need' && isTimed ? 'time' : verbal;
  // "starts at 200 euros" is a price; what starts at noon or with 200 guests is none.
  if (
    verbal === 'price' &&
    lemma !== 'charge' &&
    !(CURRENCY.test(first.quantity.unit) && /^(?:at|from)$/.test(rest[0]?.lower ?? ''))
  )
    return null;
  // The figure must stand close to the verb: "is used by people who saved 5 %" measures nothing of the subject.
  const before = text.slice(0, first.start).trim();
  if (before.split(/\s+/).filter(Boolean).length > 4) return null;
  const offset = rest[0]?.start ?? 0;
  const nounAfter = predicate.phrases.find(
    (p) =>
      p.kind === 'noun' &&
      (rest[p.end - 1] as Token).end - offset >= first.end &&
      (rest[p.start] as Token).start - offset <= first.end + 1,
  );
  const counted = nounAfter ? term(rest, nounAfter.start, nounAfter.end, nounAfter.head) : null;
  const activity = predicate.phrases.find((p) => p.kind === 'infinitive');
  const part = predicate.referent.part;
  // "has a range of 60 km": what is measured is named before the figure.
  const ofAt = predicate.phrases.findIndex(
    (p) => p.preposition === 'of' && text.indexOf(words(rest, p.start, p.end)) <= first.start,
  );
  const holder =
    ofAt > 0 && predicate.phrases[ofAt - 1]?.kind === 'noun' && lemma === 'have' ? predicate.phrases[ofAt - 1] : undefined;
  const stated = holder ? term(rest, holder.start, holder.end, holder.head) : null;
  const isCount =
    lemma !== 'take' &&
    !(isTimed && named === 'lifespan') &&
    (lemma === 'have' || first.quantity.unit === '' || (counted !== null && counted.head === first.quantity.unit));
  // "was visited 300 times": how often is what is counted.
  const isOften = counted?.head === 'time' && first.quantity.unit === 'time' && lemma !== 'have' && lemma !== 'take';
  // "is 30 metres long", "was 80 years old": the adjective says what is measured.
  const scale = rest.find((t) => t.pos === 'ADJ' && t.start - offset >= first.end);
  const scaled =
    lemma === 'be' && scale
      ? scale.lower === 'old'
        ? 'age'
        : scale.lower === 'long' && !isTimed
          ? 'length'
          : (dimension(scale.lemma) ?? scale.lemma)
      : null;
  const property =
    stated?.head ??
    (part !== null && scaled !== null ? `${part} ${scaled}` : scaled) ??
    part ??
    (isOften ? lemma : null) ??
    (isCount && counted ? counted.head : lemma === 'take' && !isTimed ? 'need' : named);
  const content =
    counted && isCount && stated === null
      ? counted.words.filter((w) => !/^[\d.,]*[km]?$/.test(w) && w !== first.quantity.unit.toLowerCase())
      : [];
  return {
    frame: 'measures',
    object: { text: property, head: property, words: [...new Set([...property.toLowerCase().split(/\s+/), ...content])] },
    polarity: predicate.negated ? 'denied' : 'affirmed',
    quantity: first.quantity,
    aspect: property,
    activity: activity ? (rest[activity.head] as Token).lemma : null,
  };
}
