// Events that have no clause of their own become claims on their time: what a label names ("Departure: 4 May 1907", "Launched: 1911"), what
// stands in a timeline ("11:40 PM: Collision with a barge"), and what a noun says that happened ("the sinking of the Alma on 4 May 1907").
import { derived, lemma as lemmaOf } from '../language/lexicon.js';
import { type Moment, moments } from '../language/moment.js';
import { type Token, tag } from '../language/tagging.js';
import type { Passage } from '../reading/source.js';
import { EVENT } from './frames/dates.js';
import type { FrameReading } from './predicate.js';
import { term } from './term.js';
import { lowerFirst } from './wording.js';

/** Longest entry of a timeline, in characters. */
const LONGEST_ENTRY = 60;

/** The verb that a noun or a participle goes by ("departure" → "depart", "launched" → "launch"); null where it names no event. */
export function eventVerb(word: string): string | null {
  const lower = word.toLowerCase();
  const verb = [...derived(lower, 'n', 'v'), lemmaOf(lower, 'v')].find((one) => EVENT.has(one));
  return verb ?? null;
}

/** Words that are a moment and nothing else: the entry of a timeline ("12:05 AM (4 May)", "April 1911"). */
export function isMoment(text: string): boolean {
  const found = moments(text);
  let rest = text;
  for (const { start, end } of found.toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return (
    found.length > 0 && /^(?:[\s(),.–—-]|and \d{1,2}|on|at|in|about|around|the|early|late|morning|evening|night|of)*$/i.test(rest)
  );
}

/** "11:40 PM: …", "4 May 1907 – …": what stands in front and is a moment and no more; null where a text begins otherwise. */
export function entryAt(text: string): { readonly text: string; readonly end: number } | null {
  let longest: { readonly text: string; readonly end: number } | null = null;
  // "9:45 - 10:20: …": the dash may stand inside the entry.
  for (const match of text.slice(0, LONGEST_ENTRY).matchAll(/\s?[:–—-]\s/g)) {
    const before = text.slice(0, match.index);
    const end = match.index + match[0].length;
    // "1604 – …": a number of four digits is a year where an entry of a timeline has its time.
    const entry = /^1\d{3}$/.test(before) ? `in ${before}` : before;
    if (isMoment(entry) && end < text.length) longest = { text: entry, end };
  }
  return longest;
}

/** "9:40 PM" under the heading "4 May 1907": at that time on that day. */
export function onDay(entry: string, { headings }: Passage): string {
  const day = headings.at(-1)?.text ?? '';
  const isTime = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i.test(entry.trim());
  return isTime && isMoment(day) && /\b\d{4}\b/.test(day) && /\p{L}/u.test(day) ? `${entry.trim()} on ${day}` : entry;
}

/** "4 May, 9:40" below "1 May 1907": with the year of the entry before it. */
export function completedEntry(entry: string, before: string): string {
  if (before === '' || moments(entry).length === 0 || /\b\d{4}\b/.test(entry)) return entry;
  const year = /\b\d{4}\b/.exec(before)?.[0];
  const day = /\b(?:\p{Lu}\p{Ll}{2,}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,})(?![\d:])/u.exec(entry);
  if (year === undefined || day === null) return entry;
  const end = day.index + day[0].length;
  return `${entry.slice(0, end)}${/\d$/.test(day[0]) ? ',' : ''} ${year}${entry.slice(end)}`;
}

/** "4 May 1907" → "on 4 May 1907", "noon" → "at noon", "1911" → "in 1911"; what has its preposition keeps it. */
export function placed(text: string, moment: Moment): string {
  if (/^(?:on|at|in|by|until|since|from|before|after|between|around|about|shortly|just|soon)\b/i.test(text)) return text;
  const opensWithTime =
    moment.precision === 'time' && /^\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?\s?m|^\d{1,2}:\d{2}|^(?:noon|mid)/i.test(text);
  const opensWithDay = /^(?:\p{Lu}\p{L}+\.? \d{1,2}(?!\d)|\d{1,2}(?:st|nd|rd|th)? )/u.test(text);
  return `${opensWithTime ? 'at' : moment.precision === 'span' && !opensWithDay ? 'in' : 'on'} ${text}`;
}

export interface NamedEvent {
  readonly reading: FrameReading;
  readonly verb: string;
}

/** The event that a noun phrase names, at `moment`: its head noun must be of a verb of happening. */
export function namedEvent(phrase: string, moment: Moment): NamedEvent | null {
  const tokens = tag(lowerFirst(phrase));
  if (tokens[0]?.pos === 'PROPN' && tokens.length > 1) return null;
  const head = tokens.findIndex((t, i) => t.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN');
  const noun = tokens[head] ?? (tokens.length === 1 ? tokens[0] : undefined);
  if (noun === undefined || tokens.slice(0, Math.max(head, 0)).some((t) => t.pos === 'ADP' || t.pos === 'AUX')) return null;
  // "the date that the ferry left": a clause says what happened, not the noun.
  if (tokens.slice(Math.max(head, 0) + 1).some((t) => t.pos === 'VERB' || t.pos === 'AUX')) return null;
  const verb = eventVerb(noun.lower);
  // "Freighter strikes tower": the last noun before what is struck is a verb.
  const isVerbal = /s$/.test(noun.lower) && /^(?:ADJ|NOUN|PROPN|DET)$/.test(tokens[head + 1]?.pos ?? '');
  if (verb === null || isVerbal) return null;
  return { reading: dating(verb, tokens.slice(head + 1), moment), verb };
}

/** "with a barge", "of the Alma": what hangs on the noun, without who the event is of. */
function dating(verb: string, rest: readonly Token[], moment: Moment): FrameReading {
  const what = rest[0] !== undefined && /^(?:with|between)$/.test(rest[0].lower) ? term(rest, 1, rest.length) : null;
  return {
    frame: 'dates',
    object: {
      text: what === null ? verb : `${verb} ${what.text}`,
      head: verb,
      words: [verb, ...(what?.words ?? [])],
    },
    polarity: 'affirmed',
    date: moment.date,
    aspect: `${verb} date`,
  };
}
