// dates: an event of the subject has a time.
//   "A was launched in 2005" · "A opened in May 1911" · "A has been around since 2010"
// Not: "A grew by 5 % in 2020" (a measure with a time), "Use A in 2024" (a qualifier).
import { dates as datesIn } from '../../language/date.js';
import { words } from '../../language/phrase.js';
import { type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

const EVENT = new Set(
  'launch release found establish introduce create develop build publish open close start begin die bear sink publish invent discover announce acquire complete finish debut appear arrive depart leave sail strike end close sign marry retire join rewrite rename move win lose happen occur adopt ban abolish merge design construct premiere elect appoint date come expire sell buy purchase award kill crown destroy damage restore rebuild update upgrade hit strike collide crash'.split(
    ' ',
  ),
);

export function dated(predicate: Predicate): FrameReading | null {
  const text = words(predicate.rest, 0, predicate.rest.length);
  const found = datesIn(text);
  const first = found[0];
  if (first === undefined) return null;
  if (predicate.lemma === 'be' && !predicate.passive) {
    if (!/\baround since\b|^(?:from|since|in)\s/.test(text)) return null;
    return { frame: 'dates', object: { text: 'existence', head: 'exist', words: ['exist'] }, date: first.date, aspect: 'date' };
  }
  if (!EVENT.has(predicate.lemma)) return null;
  const object = predicate.passive ? null : predicate.phrases.find((p) => p.kind === 'noun' && p.start < 3);
  const what =
    object && datesIn(words(predicate.rest, object.start, object.end)).length === 0
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
    date: first.date,
    aspect: `${predicate.lemma} date`,
  };
}
