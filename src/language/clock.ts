// Text → the times of day that it names ("11:40 p.m.", "at noon", "09:15 hours"), in minutes after midnight, with offsets into the text.
// "5:30" by itself may be a duration or a score and is none; "midnight blue" is a colour. Nothing overlaps; the order is that of the text.

export interface FoundTime {
  /** Offsets into the text, end exclusive; a preposition and words of precision before it are part of it. */
  readonly start: number;
  readonly end: number;
  /** Minutes after midnight, equal where one time is stated; null where that end is open ("before noon"). */
  readonly from: number | null;
  readonly to: number | null;
  readonly approximate: boolean;
}

const DAY = 24 * 60;
const HALF_DAY = /(?<![\d:.,£$€])(\d{1,2})(?:[:.](\d{2}))?\s?([ap])(?:\.\s?m\.?|m\b)/gi;
/** Hours up to 24 need a word that leads to a time, or "hours" behind them. */
const WHOLE_DAY = /(?<![\d:.,£$€])([01]?\d|2[0-3]):([0-5]\d)(\s?(?:hours|hrs)\b)?(?![\d:%]|\.\d)/g;
const NAMED = /(?<![\p{L}-])(noon|midday|midnight)\b(?!['’-]|\s(?:sun|oil|blue|mass|meal|snack|feast|black|special)\b)/giu;
const SPOKEN = /(?<![\p{L}-])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) o['’]clock\b/giu;
const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What stands before a time and belongs to it. */
const LEAD =
  /(?:^|[\s(,–—-])((?:at|by|until|till|from|to|around|before|after|since|between|and|of|on)?\s?(?:(?:just|shortly|soon|well|long|exactly|precisely|nearly|almost)\s)?(?:about|around|approximately|roughly|circa|before|after|past|exactly|precisely|almost|nearly|at)?)\s*$/i;

/** Times of day, each where it stands. */
export function times(text: string): readonly FoundTime[] {
  if (!/\d|noon|mid(?:day|night)|clock/i.test(text)) return [];
  const found: FoundTime[] = [];
  const add = (match: RegExpMatchArray, minutes: number, needsLead: boolean): void => {
    const at = match.index ?? 0;
    const before = text.slice(Math.max(0, at - 32), at);
    const lead = LEAD.exec(before)?.[1]?.trim() ?? '';
    if ((needsLead && lead === '' && at > 0) || found.some((one) => at < one.end && one.start < at + match[0].length)) return;
    const isBefore = /\bbefore$/i.test(lead);
    const isAfter = /\b(?:after|past|since)$/i.test(lead);
    // "shortly before noon" lies close to it, "before noon" anywhere.
    const isClose = /\b(?:just|shortly|soon)\b/i.test(lead);
    found.push({
      start: lead === '' ? at : at - before.length + before.lastIndexOf(lead),
      end: at + match[0].length,
      from: isBefore && !isClose ? null : minutes,
      to: isAfter && !isClose ? null : minutes,
      approximate: isClose || /\b(?:about|around|approximately|roughly|circa|nearly|almost)\b/i.test(lead),
    });
  };
  for (const match of text.matchAll(HALF_DAY)) {
    const [, hour = '', minute = '0', half = ''] = match;
    const [hours, minutes] = [Number(hour), Number(minute)];
    if (hours >= 1 && hours <= 12 && minutes < 60) add(match, ((hours % 12) + (/p/i.test(half) ? 12 : 0)) * 60 + minutes, false);
  }
  for (const match of text.matchAll(WHOLE_DAY)) {
    const [, hour = '', minute = '', hours] = match;
    add(match, Number(hour) * 60 + Number(minute), hours === undefined);
  }
  for (const match of text.matchAll(NAMED)) add(match, match[1]?.toLowerCase() === 'midnight' ? 0 : DAY / 2, true);
  for (const match of text.matchAll(SPOKEN)) {
    const word = (match[1] ?? '').toLowerCase();
    const hour = HOURS.includes(word) ? HOURS.indexOf(word) + 1 : Number(word);
    // Which half of the day is meant, the rest may say; without it the time names two.
    const half = /^\s(?:in the (morning|afternoon|evening)|at (night))\b/i.exec(text.slice((match.index ?? 0) + match[0].length));
    if (half === null || hour < 1 || hour > 12) continue;
    const isLate = half[1] === 'afternoon' || half[1] === 'evening' || (half[2] !== undefined && hour > 6 && hour < 12);
    add(match, ((hour % 12) + (isLate ? 12 : 0)) * 60, false);
  }
  return joined(
    text,
    found.sort((left, right) => left.start - right.start),
  );
}

/** "from 9 a.m. until noon", "12:45 AM - 2:05 AM": two times are one stretch. */
function joined(text: string, found: readonly FoundTime[]): readonly FoundTime[] {
  const out: FoundTime[] = [];
  for (const time of found) {
    const last = out.at(-1);
    const between = last === undefined ? null : text.slice(last.end, time.start).trim();
    const lead = last === undefined ? '' : text.slice(last.start, last.end);
    const isJoined =
      last !== undefined &&
      last.from === last.to &&
      ((/^[–—-]?$/.test(between ?? 'x') &&
        /^(?:to|until|till)\b|^\d/i.test(text.slice(time.start, time.end)) &&
        between !== null &&
        (between !== '' || /^(?:to|until|till)\b/i.test(text.slice(time.start)))) ||
        (/^between\b/i.test(lead) && /^and\b/i.test(text.slice(time.start))));
    if (isJoined) out[out.length - 1] = { ...last, end: time.end, to: time.to };
    else out.push(time);
  }
  return out;
}

/** Minutes after midnight as ISO 8601: 1420 → "T23:40". */
export const isoTime = (minutes: number): string =>
  `T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
