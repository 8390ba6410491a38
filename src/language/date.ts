// Text → the dates that it names, as ISO 8601 ranges with offsets into the text. A date needs a year: "in March" names none.
// Nothing overlaps; the order is that of the text. An open end ("before 2010") is the empty string.
import { spelledNumber } from './number.js';
import { remembered } from './remembered.js';
import { table } from './table.js';

export interface DateRange {
  /** ISO 8601 of the earliest and latest day, month or year meant, equal where one is stated; "" where that end is open ("by 2030"). */
  readonly from: string;
  readonly to: string;
  readonly approximate: boolean;
}

export interface FoundDate {
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly date: DateRange;
  readonly kind: 'year' | 'month' | 'day' | 'range' | 'since' | 'relative';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const YEAR = '(?:1\\d{3}|20\\d{2})';
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
/** A number goes on neither before nor after: "3.2010", "12,010", "2010k", "/2010/". */
const OPEN = '(?<![\\w.,/#$£€:=-])';
/** A full stop or comma ends a date unless digits follow. */
const SHUT = '(?![\\w%°/=]|[.,:]\\d|-\\w)';

type Reading = (match: RegExpMatchArray, text: string) => Omit<FoundDate, 'start' | 'end'> | null;

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (day: string): string => two(Number.parseInt(day, 10));
const monthOf = (name: string): string => two(MONTHS.findIndex((month) => name.toLowerCase().startsWith(month)) + 1);
const exactly = (date: string, approximate = false): DateRange => ({ from: date, to: date, approximate });

function isoDay(year: string, month: number, day: number): DateRange | null {
  const days = [31, Number(year) % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days ? exactly(`${year}-${two(month)}-${two(day)}`) : null;
}

const asDay = (date: DateRange | null): ReturnType<Reading> => (date === null ? null : { date, kind: 'day' });

/** Months of a third of a year and of a season; winter is the year's own beginning and end, so it is left to its year. */
const THIRDS: Readonly<Record<string, readonly [string, string]>> = table({
  early: ['01', '04'],
  mid: ['05', '08'],
  late: ['09', '12'],
});
const SEASONS: Readonly<Record<string, readonly [string, string]>> = table({
  spring: ['03', '05'],
  summer: ['06', '08'],
  autumn: ['09', '11'],
  fall: ['09', '11'],
});
const YEARS_OF_DECADE: Readonly<Record<string, readonly [number, number]>> = table({ early: [0, 3], mid: [4, 6], late: [7, 9] });
const YEARS_OF_CENTURY: Readonly<Record<string, readonly [number, number]>> = table({
  early: [1, 35],
  mid: [30, 70],
  late: [65, 100],
});

const months = (year: string, [from, to]: readonly [string, string], approximate: boolean): ReturnType<Reading> => ({
  date: { from: `${year}-${from}`, to: `${year}-${to}`, approximate },
  kind: 'range',
});

const days = (year: string, month: string, first: string, last: string): ReturnType<Reading> => {
  const [from, to] = [first, last].map((day) => isoDay(year, Number(monthOf(month)), Number(dayOf(day)))?.from ?? '');
  return from === undefined || to === undefined || from === '' || to <= from
    ? null
    : { date: { from, to, approximate: false }, kind: 'range' };
};

/** Patterns, the more telling first: what one has taken, a later one leaves alone. */
const PATTERNS: readonly (readonly [RegExp, Reading])[] = [
  // 2024-05-17, and the date of 2024-05-17T10:00
  [
    /(?<![\w./-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g,
    ([, year = '', month, day]) => asDay(isoDay(year, Number(month), Number(day))),
  ],
  // 17.07.2023, 17/07/2023; 03/04/2023 is one of two days
  [
    /(?<![\w./-])(\d{1,2})([./])(\d{1,2})\2((?:1\d|20)\d{2})(?![\d/]|\.\d)/g,
    ([, first, sign, second, year = '']) => {
      const dayFirst = isoDay(year, Number(second), Number(first));
      const monthFirst = sign === '.' ? null : isoDay(year, Number(first), Number(second));
      if (dayFirst === null || monthFirst === null || dayFirst.from === monthFirst.from) return asDay(dayFirst ?? monthFirst);
      const [from, to] = [dayFirst.from, monthFirst.from].sort() as [string, string];
      return { date: { from, to, approximate: true }, kind: 'range' };
    },
  ],
  // 12 and 13 April 1912, 10–12 May 1911; April 12 and 13, 1912
  [
    new RegExp(`${OPEN}(${DAY}) ?(?:[–-]|and|&|to) ?(${DAY}) (${MONTH}),? (${YEAR})${SHUT}`, 'g'),
    ([, first = '', last = '', month = '', year = '']) => days(year, month, first, last),
  ],
  [
    new RegExp(`\\b(${MONTH}) (${DAY}) ?(?:[–-]|and|&|to) ?(${DAY}),? (${YEAR})${SHUT}`, 'g'),
    ([, month = '', first = '', last = '', year = '']) => days(year, month, first, last),
  ],
  // 14 April 1912, 14th of April, 1912
  [
    new RegExp(`${OPEN}(${DAY})(?: of)? (${MONTH})(?: ?,| of| in)? ?(${YEAR})${SHUT}`, 'g'),
    ([, day = '', month = '', year = '']) => asDay(isoDay(year, Number(monthOf(month)), Number(dayOf(day)))),
  ],
  // April 14, 1912; Feb 06,2020; April 14th 1912
  [
    new RegExp(`\\b(${MONTH}) (${DAY})(?: ?,| of| in)? ?(${YEAR})${SHUT}`, 'g'),
    ([, month = '', day = '', year = '']) => asDay(isoDay(year, Number(monthOf(month)), Number(dayOf(day)))),
  ],
  // March 2013, early March 2013, March of 2013
  [
    new RegExp(`\\b(?:(early|mid|late)[- ])?(${MONTH})(?: of|,)? (${YEAR})${SHUT}`, 'gi'),
    ([, part, month = '', year = '']) => ({ date: exactly(`${year}-${monthOf(month)}`, part !== undefined), kind: 'month' }),
  ],
  // 2024-05 (2010-2015 is a range of years, below)
  [
    /(?<![\w./-])((?:1\d|20)\d{2})-(0[1-9]|1[0-2])(?![\w-])/g,
    ([, year = '', month = '']) => ({ date: exactly(`${year}-${month}`), kind: 'month' }),
  ],
  // Q1 2026
  [
    new RegExp(`\\bQ([1-4])(?: of)? (${YEAR})${SHUT}`, 'g'),
    ([, quarter, year = '']) => {
      const first = 3 * Number(quarter) - 2;
      return months(year, [two(first), two(first + 2)], false);
    },
  ],
  // spring of 2014
  [
    new RegExp(`\\b(spring|summer|autumn|fall)(?: of|,)? (${YEAR})${SHUT}`, 'gi'),
    ([, season = '', year = '']) => months(year, SEASONS[season.toLowerCase()] ?? ['01', '12'], true),
  ],
  // the 1990s, mid-2010s, the early 1900's
  [
    /(?<![\w.,/#$£€-])(?:(early|mid|late)[- ](?:the )?)?((?:1\d|20)\d0)['’]?s\b/gi,
    ([, part, decade]) => {
      const start = Number(decade);
      const [first, last] = part === undefined ? [0, 9] : (YEARS_OF_DECADE[part.toLowerCase()] ?? [0, 9]);
      return { date: { from: String(start + first), to: String(start + last), approximate: part !== undefined }, kind: 'range' };
    },
  ],
  // the mid-2010s: the hyphen that keeps a plain decade from matching inside a word
  [
    /\b(mid)-((?:1\d|20)\d0)['’]?s\b/gi,
    ([, , decade]) => ({
      date: { from: String(Number(decade) + 4), to: String(Number(decade) + 6), approximate: true },
      kind: 'range',
    }),
  ],
  // the 19th century, the late 9th century
  [
    /\b(?:(early|mid|late)[- ](?:the )?)?([1-9]|1\d|2[01])(?:st|nd|rd|th)[- ]century\b(?! b\.?c)/gi,
    ([, part, number]) => {
      const start = 100 * (Number(number) - 1);
      const [first, last] = part === undefined ? [1, 100] : (YEARS_OF_CENTURY[part.toLowerCase()] ?? [1, 100]);
      const year = (years: number): string => String(start + years).padStart(4, '0');
      return { date: { from: year(first), to: year(last), approximate: part !== undefined }, kind: 'range' };
    },
  ],
  // early 2024, mid-2024
  [
    new RegExp(`\\b(early|mid|late)[- ](?:in )?(${YEAR})${SHUT}`, 'gi'),
    ([, part = '', year = '']) => months(year, THIRDS[part.toLowerCase()] ?? ['01', '12'], true),
  ],
  // 2010–12, 2029/30
  [
    /(?<![\w./-])((?:1[5-9]|20)\d{2})[–/](\d{2})(?![\w/-]|\.\d)/g,
    ([, year = '', end = '']) => {
      const last = year.slice(0, 2) + end;
      return last > year ? { date: { from: year, to: last, approximate: false }, kind: 'range' } : null;
    },
  ],
  // 2010–2015, 2010-present
  [
    new RegExp(`${OPEN}(${YEAR}) ?[–—-] ?(${YEAR}|present|today|now)${SHUT}`, 'gi'),
    ([, from = '', to = '']) => {
      if (!/^\d/.test(to)) return { date: exactly(from), kind: 'since' };
      return to >= from ? { date: { from, to, approximate: false }, kind: 'range' } : null;
    },
  ],
  // 2005
  [
    new RegExp(`${OPEN}(${YEAR})(?![\\w%°=]|[.,:]\\d|-(?!year\\b)\\w|/)`, 'g'),
    (match, text) => (isYear(match, text) ? { date: exactly(match[1] ?? ''), kind: 'year' } : null),
  ],
];

const BEFORE_YEAR =
  /(?:\b(?:in|since|of|by|until|till|from|during|around|circa|about|before|after|between|and|to|through|throughout|year|the|this|copyright|for|as of|back in)|[(,–—;:©]|^)\s*$/i;
/** What follows an amount: a thousand and something of them. */
const AMOUNT_AFTER =
  /^\s+(?:(?!and\b|or\b|to\b)\p{Ll}+\s+)?(?!onwards\b|afterwards\b|this\b|was\b|is\b|has\b|its\b|as\b|us\b|does\b|thus\b|various\b|always\b)\p{Ll}{2,}s\b|^\s+(?:people|men|women|children|sheep|fish|kWh|kg|km|m|ms|MB|GB|percent|per)\b/u;

/** Years of our time that are no round numbers. */
const UNLIKELY_AMOUNT = /^(?:199|20[0-3])[1-9]$/;

/** Whether a number that could be a year is one: years before 1900 only after a word that leads to a time, amounts of things never. */
function isYear(match: RegExpMatchArray, text: string): boolean {
  const start = match.index ?? 0;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(start + 4, start + 44);
  const led = BEFORE_YEAR.test(before);
  const counts = AMOUNT_AFTER.test(after);
  if (Number(match[1]) < 1900)
    return /\b(?:in|since|until|from|during|circa|before|after|year|of)\s*$|\($/i.test(before) && !counts;
  if (!counts) return true;
  // "2025 heating resources" and "in 2016 versions" name years, "2000 users" and "1930 seats" do not.
  return UNLIKELY_AMOUNT.test(match[1] ?? '') || (led && /\b(?:the|in|since|by|of|until|before|after|during)\s*$/i.test(before));
}

/** Texts whose dates are remembered: a claim is asked for its own by each kind of question. */
const REMEMBERED = 2000;

/** Dates that the text names with their year. */
export const dates = remembered(datesIn, REMEMBERED);

function datesIn(text: string): readonly FoundDate[] {
  // Every pattern needs two digits in a row or the word century; most sentences have neither.
  if (!/\d\d|\d(?:st|nd|rd|th)[- ]century/i.test(text)) return [];
  const found: FoundDate[] = [];
  const taken = new Uint8Array(text.length);
  for (const [pattern, read] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      const reading = read(match, text);
      if (reading === null) continue;
      taken.fill(1, start, end);
      found.push({ start, end, ...reading });
    }
  }
  found.sort((left, right) => left.start - right.start);
  return joined(text, found).map((date) => qualified(text, date));
}

/** "from March 2010 to May 2012", "between 2005 and 2010": two dates are one range. */
function joined(text: string, found: readonly FoundDate[]): readonly FoundDate[] {
  const ranges: FoundDate[] = [];
  for (const date of found) {
    const last = ranges.at(-1);
    const between = last === undefined ? null : text.slice(last.end, date.start);
    if (last !== undefined && between !== null && joins(text, last, between) && !isAfter(last.date, date.date, 0)) {
      const lead = /\b(?:between|from)\s+$/i.exec(text.slice(Math.max(0, last.start - 10), last.start));
      ranges[ranges.length - 1] = {
        start: last.start - (lead?.[0].length ?? 0),
        end: date.end,
        date: { from: last.date.from, to: date.date.to, approximate: last.date.approximate || date.date.approximate },
        kind: 'range',
      };
    } else ranges.push(date);
  }
  return ranges;
}

function joins(text: string, last: FoundDate, between: string): boolean {
  if (last.kind === 'range' || last.kind === 'since') return false;
  if (/^\s*(?:[–—-]|to|until|till|through)\s*$/i.test(between)) return true;
  return /^\s+and\s+$/i.test(between) && /\bbetween\s+$/i.test(text.slice(Math.max(0, last.start - 10), last.start));
}

const LEADS: readonly (readonly [RegExp, (date: FoundDate) => Pick<FoundDate, 'date' | 'kind'>])[] = [
  [/\b(?:ever )?since(?: about| around)?\s+$/i, (date) => ({ date: date.date, kind: 'since' })],
  [
    /\b(?:before|by|until|till|prior to|no later than)(?: the (?:end|start) of)?\s+$/i,
    ({ date }) => ({ date: { ...date, from: '' }, kind: 'range' }),
  ],
  [/\b(?:after|later than)\s+$/i, ({ date }) => ({ date: { ...date, to: '' }, kind: 'range' })],
  [
    /(?:\b(?:about|around|circa|roughly|approximately)|\bca?\.|~)\s*$/i,
    (date) => ({ date: { ...date.date, approximate: true }, kind: date.kind }),
  ],
];

/** What the words before a date make of it: its beginning, its limit, its precision. */
function qualified(text: string, found: FoundDate): FoundDate {
  if (found.kind === 'since') return found;
  const before = text.slice(Math.max(0, found.start - 30), found.start);
  for (const [lead, meaning] of LEADS) {
    const match = lead.exec(before);
    if (match !== null) return { start: found.start - match[0].length, end: found.end, ...meaning(found) };
  }
  const onwards = /^\s+(?:onwards?|and (?:later|after))\b/i.exec(text.slice(found.end, found.end + 20));
  return onwards === null ? found : { ...found, end: found.end + onwards[0].length, kind: 'since' };
}

const AGO =
  /\b((?:close to|more than|less than|nearly|almost|about|around|roughly|approximately|over|some|under)\s+)?((?:an?|\d{1,4}|[a-z]+(?:-[a-z]+)?)(?:\s+(?:hundred|dozen))?)\s+(year|decade|century|month|week|day)s?\s+ago\b/gi;
const YEARS: Readonly<Record<string, number>> = table({ year: 1, decade: 10, century: 100, centurie: 100 });
const NAMED_YEAR = /\b(last|this|next)\s+year\b/gi;

/** Dates that only the year of writing places ("two decades ago", "last year"), all of kind "relative". */
export function relativeDates(text: string, referenceYear: number): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(AGO)) {
    const [whole, lead = '', amount = '', unit = ''] = match;
    const count = countOf(amount.toLowerCase());
    if (count === null) continue;
    const years = (YEARS[unit.toLowerCase()] ?? 0) * count;
    // A round number of decades is no exact year, said or unsaid: a tenth either way.
    const isLoose = lead !== '' || years >= 10;
    const slack = isLoose ? Math.max(1, Math.round(years / 10)) : 0;
    const year = referenceYear - Math.round(years);
    const open = /more than|over/i.test(lead);
    const under = /less than|under/i.test(lead);
    const date: DateRange = {
      from: open ? '' : String(year - (under ? 0 : slack)),
      to: String(under ? referenceYear : open ? year : Math.min(referenceYear, year + slack)),
      approximate: isLoose && !open && !under,
    };
    found.push({ start: match.index, end: match.index + whole.length, date, kind: 'relative' });
  }
  for (const match of text.matchAll(NAMED_YEAR)) {
    const shift = { last: -1, this: 0, next: 1 }[(match[1] ?? '').toLowerCase()] ?? 0;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      date: exactly(String(referenceYear + shift)),
      kind: 'relative',
    });
  }
  return found.sort((left, right) => left.start - right.start);
}

function countOf(amount: string): number | null {
  if (/^\d+$/.test(amount)) return Number(amount);
  if (/^an?$/.test(amount)) return 1;
  return spelledNumber(amount.split(/\s+/))?.value ?? null;
}

/** A day of the month whose year is not said. "May 4" is one, "May 2005" and "in May" are none. */
const YEARLESS = new RegExp(
  `(?<![\\w.,/-])(?:(${DAY})(?: of)? (${MONTH})|(${MONTH}) (${DAY}))(?![\\w/%:-]|[.,]\\d|,? ?${YEAR}|,? in ${YEAR}| of ${YEAR})`,
  'g',
);

/** Days that the text names without their year, as "--04-14"; what `dates` finds is left out. */
export function yearlessDays(text: string): readonly FoundDate[] {
  const dated = dates(text);
  return [...text.matchAll(YEARLESS)].flatMap((match): readonly FoundDate[] => {
    const [whole, day = '', month = '', otherMonth = '', otherDay = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (dated.some((one) => one.start < end && start < one.end)) return [];
    return [{ start, end, date: exactly(`--${monthOf(month || otherMonth)}-${dayOf(day || otherDay)}`), kind: 'day' }];
  });
}

const MINUTES_OF_DAY = 24 * 60;

/** Minutes counted so that they only grow: comparable, not exact. `year` null: the day is of any year. */
interface Instant {
  readonly year: number | null;
  readonly hasDay: boolean;
  readonly hasTime: boolean;
  readonly minutes: number;
}

/** ISO 8601 ("1912", "1912-04", "1912-04-14T23:40", "--04-14", "T23:40") as the first or the last minute that it can mean. */
function instant(iso: string, end: 'first' | 'last'): Instant {
  const [day = '', time] = iso.split('T');
  const isYearless = day.startsWith('--') || day === '';
  const fields = isYearless ? day.slice(2).split('-') : day.split('-').slice(1);
  const [month, date] = fields.map((field) => (field === '' ? undefined : Number(field)));
  const year = isYearless ? null : Number(day.split('-')[0]);
  const [hours, minutes] = (time ?? (end === 'first' ? '0:0' : '23:59')).split(':').map(Number);
  const days = (year ?? 0) * 372 + ((month ?? (end === 'first' ? 1 : 12)) - 1) * 31 + (date ?? (end === 'first' ? 1 : 31)) - 1;
  const clock = (hours ?? 0) * 60 + (minutes ?? 0);
  return { year, hasDay: day !== '', hasTime: time !== undefined, minutes: (day === '' ? 0 : days * MINUTES_OF_DAY) + clock };
}

/** What an approximate date may be off by: one year, month, few days or minutes, as it is stated. */
function slackOf({ from, to, approximate }: DateRange): number {
  if (!approximate) return 0;
  const iso = from || to;
  if (iso.includes('T')) return 5;
  const isYearless = iso.startsWith('--');
  return ([372, 31, 3][isYearless ? 2 : iso.split('-').length - 1] ?? 0) * MINUTES_OF_DAY;
}

/** Whether two dates can be one and the same: "2005" and "July 2005" can, "2005" and "2010" cannot; a day without its year can be of any. Symmetric. */
export function meetDates(left: DateRange, right: DateRange): boolean {
  const slack = Math.max(slackOf(left), slackOf(right));
  return !isAfter(left, right, slack) && !isAfter(right, left, slack);
}

/** Whether `left` begins only after `right` has ended, in what both of them say. */
function isAfter({ from }: DateRange, { to }: DateRange, slack: number): boolean {
  if (from === '' || to === '') return false;
  const [start, end] = [instant(from, 'first'), instant(to, 'last')];
  // A time of day alone and a year alone say nothing of each other.
  if (start.hasDay !== end.hasDay) {
    if (!start.hasTime || !end.hasTime) return false;
    return (start.minutes % MINUTES_OF_DAY) - slack > end.minutes % MINUTES_OF_DAY;
  }
  const ofYear = 372 * MINUTES_OF_DAY;
  if ((start.year === null) !== (end.year === null)) {
    const isWhole = (iso: string): boolean => /^\d{4}$/.test(iso);
    return !isWhole(from) && !isWhole(to) && (start.minutes % ofYear) - slack > end.minutes % ofYear;
  }
  return start.minutes - slack > end.minutes;
}
