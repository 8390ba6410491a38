// A date in an item or a cell under a label that names an event ("4 May 1907, Leith" under "Departure") becomes the date of that event.
import { moments } from '../language/moment.js';
import type { Token } from '../language/tagging.js';
import type { Draft } from './draft.js';
import { eventVerb, namedEvent, placed } from './event.js';
import type { FragmentContext, Make } from './fragment-context.js';
import { possessive } from './referent.js';
import { inText, plain, sentenceOf } from './wording.js';

/** "4 May 1907, Leith" under "Departure" or "Launched": when what the label names took place. */
export function happened(tokens: readonly Token[], { referent, label }: FragmentContext, make: Make): Draft | null {
  // "Built: 1868": under an event four digits are a year.
  const said = plain(tokens).replace(/^(?=(?:1\d|20)\d\d(?:[.,\s(]|$))/, 'in ');
  const moment = moments(said)[0];
  if (label === null || moment === undefined || moment.start > (said.startsWith('in ') ? 3 : 0)) return null;
  const verb = /\s/.test(label.trim()) ? (namedEvent(label, moment)?.verb ?? null) : eventVerb(label);
  if (verb === null) return null;
  const when = placed(said.slice(0, moment.end), moment);
  const place = said
    .slice(moment.end)
    .replace(/^[\s,(–—-]+(?:in |at |from )?|[\s).]+$/g, '')
    .trim();
  if (place !== '' && !/^\p{Lu}/u.test(place)) return null;
  const lower = inText(label);
  const isPassive =
    /(?:ed|ilt|ade|un|own|old|ought|aid)$/.test(lower) &&
    !/^(?:opened|closed|died|departed|arrived|sailed|surrendered|retired|resigned)$/.test(lower);
  const isVerbal = isPassive || /(?:ed|ank|eft|ell)$/.test(lower);
  const saying = isVerbal
    ? sentenceOf(referent.text, isPassive ? (referent.plural ? 'were' : 'was') : '', lower, when)
    : sentenceOf(possessive(referent.text), lower, 'was', when);
  return make(
    tokens,
    {
      frame: 'dates',
      object: { text: verb, head: verb, words: [verb] },
      polarity: 'affirmed',
      date: moment.date,
      aspect: `${verb} date`,
    },
    place === '' ? saying : sentenceOf(saying.replace(/\.$/, ''), `(${place})`),
    verb,
    place === '' ? [] : [{ kind: 'place', text: place }],
  );
}
