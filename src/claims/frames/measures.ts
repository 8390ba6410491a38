// measures: a property of the subject has a value with a unit.
//   "A costs 5 euros" · "A has 55,600 stars" · "A lasts 10 to 12 years" · "Its range is 300 km" · "A takes two weeks to learn"
// Not: "A has three parts: B, C and D" is a count, and a measure too; "one of the best", "A 2" (a version) are none.
import { dimension } from '../../language/lexicon.js';
import { words } from '../../language/phrase.js';
import { quantities } from '../../language/quantity.js';
import type { Token } from '../../language/tagging.js';
import { isTime, measuredIn } from '../../language/unit.js';
import { type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

/** What a verb measures of its subject, whatever the figure's unit measures. */
const MEASURE: Readonly<Record<string, string>> = {
  cost: 'cost',
  weigh: 'weight',
  take: 'time',
  measure: 'size',
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
  offer: 'offer',
  receive: 'receipt',
  average: 'average',
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
  serve: 'reach',
  come: 'value',
  employ: 'employees',
  run: 'run',
  achieve: 'value',
  provide: 'offer',
  attract: 'visitors',
};
/** What a verb measures where the figure's unit measures this: "sells for 40 euros" its price, "charges in 40 minutes" its time. */
const MEASURE_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  time: { last: 'lifespan', live: 'lifespan', operate: 'lifespan', need: 'time', require: 'time', expect: 'lifespan' },
  money: {
    expect: 'cost',
    allow: 'cost',
    budget: 'cost',
    set: 'cost',
    sell: 'cost',
    retail: 'cost',
    go: 'cost',
    price: 'cost',
    charge: 'cost',
    start: 'lowest price',
    begin: 'lowest price',
  },
  length: { stand: 'height', rise: 'height' },
  level: { run: 'noise', operate: 'noise', work: 'noise' },
};
/** How a price stands behind its verb: "sells for", "starts at"; "goes from 4 to 5 euros" is another matter. */
const PRICED: Readonly<Record<string, RegExp>> = {
  set: /^you$/,
  go: /^for$/,
  sell: /^(?:for|at)$/,
  start: /^(?:at|from)$/,
  begin: /^(?:at|from)$/,
};

/** "high" → height: what the adjective behind a figure with its unit measures ("40 metres high", "80 years old"). */
const SCALE: Readonly<Record<string, string>> = {
  high: 'height',
  tall: 'height',
  long: 'length',
  wide: 'width',
  broad: 'width',
  deep: 'depth',
  thick: 'thickness',
  old: 'age',
  heavy: 'weight',
  away: 'distance',
};

/** The property that a verb with a figure measures; null where it measures none. */
function measuredBy({ lemma, rest, passive }: Predicate, unit: string): string | null {
  const measured = measuredIn(unit) ?? '';
  const own = MEASURE_IN[measured]?.[lemma];
  const lead = rest[0]?.lower ?? '';
  // "was built at a cost of 3 million euros", "was sold for 3 million"
  if (measured === 'time' && isReplaced(lemma, words(rest, 0, rest.length))) return 'lifespan';
  // "is visited by 300 people"
  if (measured === '' && passive && lead === 'by' && /^(?:visit|use|inhabit)$/.test(lemma))
    return `${lemma === 'inhabit' ? 'inhabitant' : lemma === 'use' ? 'user' : 'visitor'}s`;
  if (measured === 'money' && /^(?:at an? (?:\p{L}+ )?(?:cost|price) of|for)\b/u.test(words(rest, 0, rest.length))) return 'cost';
  if (own !== undefined && (PRICED[lemma]?.test(lead) ?? true)) return own;
  const named = MEASURE[lemma];
  if (named !== undefined) return named;
  // "charges in 40 minutes", "was built in 18 months": how long it takes.
  const isDoing = measured === 'time' && !unit.includes('/') && /^(?:in|within)$/.test(lead) && (passive || !STATE.has(lemma));
  return isDoing ? 'time' : null;
}

/** "needs replacing after five years", "should be replaced every five years": how long one lasts. */
const isReplaced = (lemma: string, rest: string): boolean =>
  (lemma === 'replace' && /^(?:after|every)\b/.test(rest)) ||
  (/^(?:need|require)$/.test(lemma) && /^(?:replacing|replacement|to be replaced) (?:after|every)\b/.test(rest));

/** Whether the verb itself takes the time or the money: "charges in 40 minutes", "was built at a cost of". */
const isOfDoing = ({ lemma, passive }: Predicate, named: string): boolean =>
  (named === 'time' && !/^(?:take|need|require)$/.test(lemma)) ||
  (named === 'cost' && passive && !/^(?:price|charge)$/.test(lemma));

/** Verbs behind which "in ten years" is a date or a chance, not how long it takes. */
const STATE = new Set('have be remain stay live happen occur return come arrive begin start expire end know expect'.split(' '));

export function measures(predicate: Predicate): FrameReading | null {
  const { rest, lemma } = predicate;
  const text = words(rest, 0, rest.length);
  const found = quantities(text);
  const first = found.find((q) => q.quantity.unit !== '' || lemma !== 'be');
  const named = first === undefined ? null : measuredBy(predicate, first.quantity.unit);
  if (first === undefined || named === null) return null;
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
    measuredIn(first.quantity.unit) === null &&
    (lemma === 'have' || first.quantity.unit === '' || (counted !== null && counted.head === first.quantity.unit));
  // "was visited 300 times": how often is what is counted.
  const isOften = counted?.head === 'time' && first.quantity.unit === 'time' && lemma !== 'have' && lemma !== 'take';
  // "is 30 metres long", "was 80 years old": the adjective says what is measured.
  const scale = rest.find((t) => t.pos === 'ADJ' && t.start - offset >= first.end);
  const isSpan = scale?.lower === 'long' && isTime(first.quantity.unit);
  const scaled =
    /^(?:be|stand|measure|lie|rise)$/.test(lemma) && scale
      ? ((isSpan ? undefined : SCALE[scale.lower]) ?? dimension(scale.lemma) ?? scale.lemma)
      : null;
  const property =
    stated?.head ??
    (part !== null && scaled !== null ? `${part} ${scaled}` : scaled) ??
    part ??
    (isOften ? lemma : null) ??
    (isCount && counted ? counted.head : lemma === 'take' && measuredIn(first.quantity.unit) !== 'time' ? 'need' : named);
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
    activity: activity ? (rest[activity.head] as Token).lemma : isOfDoing(predicate, named) ? lemma : null,
  };
}
