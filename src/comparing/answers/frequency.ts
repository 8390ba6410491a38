// How often something is done: "needs a service every year", "is serviced twice a year", "annual servicing". A rate per year of one activity.
import { isVerb, lemma } from '../../language/lexicon.js';
import type { Quantity } from '../../claims/claim.js';
import { activityOf } from '../scale.js';
import { wordKey } from '../notion.js';
import { type Add, holder, key, type Said, words } from './said.js';
import { table } from '../../language/table.js';

const PER_YEAR: Readonly<Record<string, number>> = table({ day: 365, week: 52, month: 12, year: 1 });
const NUMBER: Readonly<Record<string, number>> = table({
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  couple: 2,
  other: 2,
  second: 2,
});
const FIGURE = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)';

/** "every 2 to 3 years", "every other week": a rate by its interval. */
const EVERY = new RegExp(
  `\\b(?:every|each) (?:(other|second|${FIGURE}|couple of)(?: ?(?:to|or|[-–]) ?(${FIGURE}))? )?(day|week|month|year)s?\\b`,
  'i',
);
/** "twice a year", "three times per month" */
const TIMES = new RegExp(`\\b(once|twice|(${FIGURE}) times) (?:a|an|per|each|every) (day|week|month|year)\\b`, 'i');
const ADJECTIVE = /\b(annual|annually|yearly|monthly|weekly|daily)\b/i;
const BY_ADJECTIVE: Readonly<Record<string, number>> = table({
  annual: 1,
  annually: 1,
  yearly: 1,
  monthly: 12,
  weekly: 52,
  daily: 365,
});

const numberOf = (word: string | undefined): number =>
  word === undefined ? 1 : (NUMBER[word.toLowerCase().replace(/ of$/, '')] ?? Number(word));

/** The rate per year that a text states, with the words that state it; null for none. */
export function rateIn(text: string): { readonly low: number; readonly high: number; readonly said: string } | null {
  const times = TIMES.exec(text);
  if (times !== null) {
    const often = times[2] !== undefined ? numberOf(times[2]) : /^twice/i.test(times[0]) ? 2 : 1;
    const rate = often * (PER_YEAR[(times[3] ?? '').toLowerCase()] ?? 1);
    return { low: rate, high: rate, said: times[0] };
  }
  const every = EVERY.exec(text);
  if (every !== null) {
    const [from, to] = [numberOf(every[1]), every[2] === undefined ? numberOf(every[1]) : numberOf(every[2])];
    const year = PER_YEAR[(every[3] ?? '').toLowerCase()] ?? 1;
    return { low: year / Math.max(from, to), high: year / Math.min(from, to), said: every[0] };
  }
  const adjective = ADJECTIVE.exec(text);
  const rate = adjective === null ? undefined : BY_ADJECTIVE[(adjective[1] ?? '').toLowerCase()];
  return adjective === null || rate === undefined ? null : { low: rate, high: rate, said: adjective[0] };
}

/** What is done so often: of "needs a service" the service, else the verb; null for what has no rhythm of upkeep. */
export function frequencies({ claim, object, addOn, part }: Said, add: Add): void {
  if (
    claim.polarity === 'denied' ||
    claim.quantity !== null ||
    claim.modality === 'hypothetical' ||
    !/^(?:needs|does|changes)$/.test(claim.frame)
  )
    return;
  const rate = rateIn(claim.text);
  if (rate === null || /\b(?:at least|at most|up to|more than|less than|no more|minimum|maximum)\b/i.test(claim.text)) return;
  const inRate = new Set(words(rate.said));
  const done = claim.frame === 'needs' ? object.head : claim.verb;
  const activity = activityKey(done);
  // "opens every year", "is held every year": not upkeep, but a rhythm all the same, if it is the verb's only object.
  const named = [
    ...(claim.frame === 'needs'
      ? object.words.filter((word) => word !== object.head)
      : claim.frame === 'does'
        ? object.words
        : []),
    ...words(part),
  ];
  const narrowing = named.filter(
    (word) =>
      !inRate.has(word) &&
      !inRate.has(`${word}s`) &&
      !/^(?:an?|the|its|of|be|regular|year|month|week|day|once|twice|time|annual|every)$/.test(word) &&
      !/\d/.test(word),
  );
  const quantity: Quantity = {
    low: rate.low,
    high: rate.high,
    unit: 'time/year',
    approximate: /\b(?:about|around|roughly|usually|typically)\b/i.test(claim.text),
  };
  add({
    key: key('frequency', holder(claim, addOn), activity),
    family: 'measure',
    topic: `frequency of ${done}`,
    answer: { kind: 'quantity', quantity },
    keys: new Set([activity, ...narrowing.map(wordKey)]),
  });
}

/** "service", "servicing" and "serviced" are one activity. */
function activityKey(word: string): string {
  const verb = /(?:ing|ed)$/.test(word) ? lemma(word, 'v') : word;
  const known = activityOf(verb);
  return known ?? wordKey(isVerb(verb) ? verb : word);
}
