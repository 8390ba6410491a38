// Two claims can state one fact in quite different words: "left the quay on 4 May 1907", "Departure: 4 May 1907 (Leith)". What makes it one
// fact are the event and its time, or who were counted and how many; what is told beside them neither joins nor parts. Symmetric.
import type { Claim, DateRange, Quantity } from '../claims/claim.js';
import { meetDates } from '../language/date.js';
import { quantities } from '../language/quantity.js';
import { isSame } from './kinds/kind.js';
import type { Stance } from './stance.js';

/** Figures below this agree by chance. */
const SMALLEST = 10;

/** Whether two stances on one question state the same event at the same time, or the same count of the same people. */
export function isOneFact(left: Stance, right: Stance): boolean {
  const [a, b] = [left.claim, right.claim];
  if (left.key !== right.key || a.polarity !== b.polarity || a.modality === 'hypothetical' || b.modality === 'hypothetical')
    return false;
  if (left.answer.kind === 'date' && right.answer.kind === 'date')
    return (
      left.holder.toLowerCase() === right.holder.toLowerCase() &&
      isSame(left.keys, right.keys) &&
      sharesTime(left.answer.date, right.answer.date) &&
      meetDates(left.answer.date, right.answer.date) &&
      meetPlaces(a, b)
    );
  return isCount(a) && isCount(b) && isOneCount(a, b);
}

/** Whether two claims are of different places or of different people, however alike their words. */
export function areApart(left: Claim, right: Claim): boolean {
  if (left.frame === 'dates' && right.frame === 'dates') return !meetPlaces(left, right);
  return isCount(left) && isCount(right) && !isSame(countedIn(left), countedIn(right));
}

/** Both say the day, or neither does and both say the time of day or the year: "in 1912" and "at noon" agree on nothing. */
function sharesTime(left: DateRange, right: DateRange): boolean {
  const day = ({ from, to }: DateRange): boolean => [from, to].every((one) => /^(?:\d{4}|-)-\d\d-\d\d/.test(one));
  const time = ({ from, to }: DateRange): boolean => [from, to].every((one) => one.includes('T'));
  const year = ({ from, to }: DateRange): boolean => [from, to].every((one) => /^\d{4}/.test(one));
  if (day(left) && day(right)) return true;
  return (!day(left) && !day(right) && time(left) && time(right)) || (year(left) && year(right));
}

const NAMED_PLACE = /(?:\b(?:from|at|in|to|for|off)\s+|\()((?:\p{Lu}[\p{L}'’.-]+\s?){1,3})/gu;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/;

/** Names of places that a claim's text tells of. */
function placesOf(claim: Claim): ReadonlySet<string> {
  const objects = (claim.object?.words ?? []).slice(1);
  const found = [...claim.text.matchAll(NAMED_PLACE)].map((match) => (match[1] ?? '').trim().toLowerCase());
  return new Set(
    [...found, ...objects].filter((name) => name !== '' && !MONTH.test(name) && name !== claim.subject.toLowerCase()),
  );
}

/** "left Leith on 4 May" and "left Hull on 4 May" may be two events of one day; where one names no place, nothing parts them. */
function meetPlaces(left: Claim, right: Claim): boolean {
  const [one, other] = [placesOf(left), placesOf(right)];
  return one.size === 0 || other.size === 0 || [...one].some((place) => other.has(place));
}

const PEOPLE = new Set(['death', 'survivor', 'aboard', 'capacity']);
const isCount = ({ frame, object }: Claim): boolean => frame === 'measures' && PEOPLE.has(object?.head ?? '');

/** Who were counted, without how many: "thirty people died", "30 died". */
function countedIn({ object, text }: Claim): ReadonlySet<string> {
  const figures = quantities(text).flatMap(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u),
  );
  return new Set((object?.words ?? []).filter((word) => !/^(?:people|person)$/.test(word) && !figures.includes(word)));
}

/** One figure of the same people; rows of a table only under the same conditions. */
function isOneCount(left: Claim, right: Claim): boolean {
  const limits = (claim: Claim) =>
    new Set(claim.qualifiers.flatMap((one) => (/^(?:for|among|of)\b/i.test(one.text) ? [one.text.toLowerCase()] : [])));
  const isListed = left.place !== null || right.place !== null;
  if (!isSame(countedIn(left), countedIn(right)) || (isListed && !isSame(limits(left), limits(right)))) return false;
  const [one, other] = [left.quantity, right.quantity];
  return (
    one !== null && other !== null && isLarge(one) && one.unit === other.unit && one.low === other.low && one.high === other.high
  );
}

const isLarge = ({ low, unit }: Quantity): boolean => unit !== '%' && low !== null && low >= SMALLEST;
