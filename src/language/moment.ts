// Text → the moments that it names: dates, days without their year ("14 April", ISO 8601 "--04-14") and times of day ("T23:40"), day and
// time put together where they stand side by side ("at 11:40 p.m. on the night of 14 April 1911" is 1911-04-14T23:40).
// Nothing overlaps; the order is that of the text.
import { type FoundTime, isoTime, times } from './clock.js';
import { type DateRange, dates, yearlessDays } from './date.js';

export interface Moment {
  /** Offsets into the text, end exclusive; words that lead to it may be part of it. */
  readonly start: number;
  readonly end: number;
  readonly date: DateRange;
  /** How exactly it is placed. */
  readonly precision: 'time' | 'day' | 'span';
}

/** What may stand between a day and its time, whichever comes first. */
const BETWEEN =
  /^[\s,(]*(?:(?:on|of|at|in)\s+)?(?:the\s+)?(?:(?:(?:very\s+)?(?:early|late)\s+)?(?:night|morning|afternoon|evening|hours|day)\s*(?:of|on|,)?\s*)?(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?$/i;

export function moments(text: string): readonly Moment[] {
  const known = [...dates(text), ...yearlessDays(text)].map(
    ({ start, end, date, kind }): Moment => ({ start, end, date, precision: kind === 'day' ? 'day' : 'span' }),
  );
  const clock = times(text).filter((time) => !known.some((one) => one.start < time.end && time.start < one.end));
  const used = new Set<Moment>();
  const timed = clock.map((time): Moment => {
    const day = known.find((one) => !used.has(one) && one.precision === 'day' && isBeside(text, one, time));
    if (day === undefined) return { start: time.start, end: time.end, date: dateOf('', '', time), precision: 'time' };
    used.add(day);
    return {
      start: Math.min(day.start, time.start),
      end: Math.max(day.end, time.end),
      date: dateOf(day.date.from, day.date.to, time),
      precision: 'time',
    };
  });
  return [...known.filter((one) => !used.has(one)), ...timed].sort((left, right) => left.start - right.start);
}

function isBeside(text: string, day: Moment, time: FoundTime): boolean {
  return BETWEEN.test(day.end <= time.start ? text.slice(day.end, time.start) : text.slice(time.end, day.start));
}

const dateOf = (from: string, to: string, time: FoundTime): DateRange => ({
  from: time.from === null ? '' : from + isoTime(time.from),
  to: time.to === null ? '' : to + isoTime(time.to),
  approximate: time.approximate,
});
