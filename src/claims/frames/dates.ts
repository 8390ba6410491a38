// dates: an event of the subject has a time: a year, a day, a time of day.
//   "A was launched in 2005" · "A opened in May 1911" · "On 4 May 1907 A sank" · "A left at noon" · "A has been around since 2010"
// Not: "A grew by 5 % in 2020" (a measure with a time), "Use A in 2024" (a qualifier).
import { dates as datesIn } from '../../language/date.js';
import { type Moment, moments } from '../../language/moment.js';
import { words } from '../../language/phrase.js';
import { type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

/** Verbs of what happens at one time. */
export const EVENT: ReadonlySet<string> = new Set(
  'launch release found establish introduce create develop build publish open close start begin die bear sink publish invent discover announce acquire complete finish debut appear arrive depart leave sail strike end close sign marry retire join rewrite rename move win lose happen occur adopt ban abolish merge design construct premiere elect appoint date come expire sell buy purchase award kill crown destroy damage restore rebuild update upgrade hit strike collide crash sink capsize founder ram burn flood graze scrape fail break sound send spot sight abandon board dock berth surrender invade attack occupy liberate declare derail explode erupt lay'.split(
    ' ',
  ),
);

export function dated(predicate: Predicate): FrameReading | null {
  // "should be sold after May 2030" has not happened.
  if (/^(?:may|might|should|could|would|must|can)$/.test(predicate.modal ?? '')) return null;
  const text = words(predicate.rest, 0, predicate.rest.length);
  if (predicate.lemma === 'be' && !predicate.passive) {
    const first = datesIn(text)[0];
    if (first === undefined || !/\baround since\b|^(?:from|since|in)\s/.test(text)) return null;
    return { frame: 'dates', object: { text: 'existence', head: 'exist', words: ['exist'] }, date: first.date, aspect: 'date' };
  }
  const said = moments(text)[0] ?? moments(predicate.lead)[0];
  const listed = moments(predicate.entry)[0];
  // An entry of a timeline is an event, whatever its verb.
  if (!EVENT.has(predicate.lemma) && (listed === undefined || said !== undefined || listed.precision === 'span')) return null;
  const moment = said === undefined || listed === undefined ? (said ?? listed) : together(listed, said);
  if (moment === undefined || (/^(?:begin|start)$/.test(predicate.lemma) && predicate.phrases[0]?.kind === 'infinitive'))
    return null;
  const object = predicate.passive ? null : predicate.phrases.find((p) => p.kind === 'noun' && p.start < 3);
  const what =
    object && moments(words(predicate.rest, object.start, object.end)).length === 0
      ? term(predicate.rest, object.start, object.end, object.head)
      : null;
  return {
    frame: 'dates',
    object: {
      text: what ? `${predicate.lemma} ${what.text}` : predicate.lemma,
      head: predicate.lemma,
      words: [predicate.lemma, ...(what?.words ?? [])],
    },
    polarity: predicate.negated ? 'denied' : 'affirmed',
    date: moment.date,
    aspect: `${predicate.lemma} date`,
  };
}

/** "4 May 1911: At noon the ferry left": the day of the entry and the time of the sentence. */
function together(entry: Moment, said: Moment): Moment {
  const isTime = ({ from, to }: Moment['date']): boolean => /^(?:T.*)?$/.test(from) && /^(?:T.*)?$/.test(to);
  if (entry.precision !== 'day' || !isTime(said.date)) return said;
  const at = (day: string, time: string): string => (time === '' ? '' : day + time);
  return { ...said, date: { ...said.date, from: at(entry.date.from, said.date.from), to: at(entry.date.to, said.date.to) } };
}
