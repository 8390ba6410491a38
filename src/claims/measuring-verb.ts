// Verbs that measure their subject: a verb, its figure and the figure's unit → the property that is measured. "costs", "sells for" and "is
// priced at" an amount of money name one property; "charges in 40 minutes" the time that the verb itself takes. Closed-class English.
import { words } from '../language/phrase.js';
import type { FoundQuantity } from '../language/quantity.js';
import { measuredIn } from '../language/unit.js';
import type { Predicate } from './predicate.js';
import { table } from '../language/table.js';

/** What a verb measures of its subject, whatever the figure's unit measures. */
const MEASURE: Readonly<Record<string, string>> = table({
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
  own: 'count',
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
});
/** What a verb measures where the figure's unit measures this: "sells for 40 euros" its price, "charges in 40 minutes" its time. */
const MEASURE_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = table({
  energy: { use: 'consumption', draw: 'consumption' },
  power: { use: 'consumption', draw: 'consumption' },
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
  level: { run: 'noise', operate: 'noise', work: 'noise' },
});
/** How a price stands behind its verb: "sells for", "starts at"; "goes from 4 to 5 euros" is another matter. */
const PRICED: Readonly<Record<string, RegExp>> = table({
  set: /^you$/,
  go: /^for$/,
  sell: /^(?:for|at)$/,
  start: /^(?:at|from)$/,
  begin: /^(?:at|from)$/,
});

/** The property that a verb with a figure measures; null where it measures none. */
export function measuredBy(
  { lemma, rest, passive }: Predicate,
  { quantity: { unit }, start, end }: FoundQuantity,
): string | null {
  const measured = measuredIn(unit) ?? '';
  const said = words(rest, 0, rest.length);
  const own = MEASURE_IN[measured]?.[lemma];
  const lead = rest[0]?.lower ?? '';
  if (measured === 'time' && isReplaced(lemma, said)) return 'lifespan';
  // "is visited by 300 people"
  if (measured === '' && passive && lead === 'by' && /^(?:visit|use|inhabit)$/.test(lemma))
    return `${lemma === 'inhabit' ? 'inhabitant' : lemma === 'use' ? 'user' : 'visitor'}s`;
  // "is home to 300 people"
  if (measured === '' && lemma === 'home' && lead === 'to') return 'inhabitants';
  // "was built at a cost of 3 million euros", "was sold for 3 million"
  // Not: "was blamed for spending 3 million".
  const before = said.slice(0, start).trim();
  if (measured === 'money' && /^(?:at an? (?:\p{L}+ )?(?:cost|price) of|for)$/u.test(before)) return 'cost';
  // "stands 40 metres tall"; "stands 40 metres from the river" is another matter.
  if (measured === 'length' && /^(?:stand|rise|lie)$/.test(lemma)) {
    const after = said.slice(end).trim();
    return /^(?:high|tall|long|wide|deep)\b/.test(after) ? 'size' : /^above sea level/.test(after) ? 'altitude' : null;
  }
  // "lasts for 500 charges": a life counted in what wears it out.
  const isWorn = lemma === 'last' && measured === '' && /^(?:for)?$/.test(before);
  if (isWorn && /^(?:charge|cycle|recharge|use|wash|wear)$/.test(unit)) return 'lifespan';
  if (own !== undefined && (PRICED[lemma]?.test(lead) ?? true)) return own;
  const named = MEASURE[lemma];
  if (named !== undefined) return named;
  // "runs for 40 minutes", "went on for seven months": how long it lasts.
  const isLasting = measured === 'time' && /^(?:for|on for)$/.test(before) && GOING.has(lemma);
  if (isLasting) return 'lifespan';
  // "steeps for two minutes", "mows 500 m² an hour", "manages 70 minutes": a figure that is all of what the verb has.
  if (measured !== '' && measured !== 'ratio' && /^(?:anywhere|anything)?$/.test(before) && !passive) return lemma;
  // "charges in 40 minutes", "was built in 18 months": how long it takes.
  const isDoing = measured === 'time' && !unit.includes('/') && /^(?:in|within)$/.test(lead) && (passive || !STATE.has(lemma));
  return isDoing ? 'time' : null;
}

/** "needs replacing after five years", "should be replaced every five years": how long one lasts. */
const isReplaced = (lemma: string, rest: string): boolean =>
  (lemma === 'replace' && /^(?:after|every)\b/.test(rest)) ||
  (/^(?:need|require)$/.test(lemma) && /^(?:replacing|replacement|to be replaced) (?:after|every)\b/.test(rest));

/** Verbs that say no more than that a thing goes on. */
const GOING = new Set(['run', 'go', 'continue', 'last', 'endure', 'operate']);

/** Whether the verb itself takes the time or the money: "charges in 40 minutes", "was built at a cost of". */
export const isOfDoing = ({ lemma, passive }: Predicate, named: string): boolean =>
  (named === 'time' && !/^(?:take|need|require)$/.test(lemma)) ||
  (named === 'cost' && passive && !/^(?:price|charge)$/.test(lemma));

/** Verbs behind which "in ten years" is a date or a chance, not how long it takes. */
const STATE = new Set('have be remain stay live happen occur return come arrive begin start expire end know expect'.split(' '));
