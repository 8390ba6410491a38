// Events and their times.
import { dates } from '../../language/date.js';
import { wordKey } from '../notion.js';
import { type Add, holder, key, type Said, words } from './said.js';

/** Verbs of one event under one name. */
const EVENT: Readonly<Record<string, string>> = {
  launch: 'release',
  introduce: 'release',
  publish: 'release',
  debut: 'release',
  'come out': 'release',
  premiere: 'release',
  announce: 'release',
  develop: 'create',
  build: 'create',
  invent: 'create',
  design: 'create',
  found: 'found',
  establish: 'found',
  form: 'found',
  incorporate: 'found',
  devise: 'create',
  construct: 'create',
  finish: 'complete',
  begin: 'start',
  close: 'end',
  expire: 'end',
  appear: 'release',
  open: 'open',
  depart: 'leave',
  sail: 'leave',
  hit: 'collide',
  strike: 'collide',
  crash: 'collide',
  founder: 'sink',
};
/** "was launched in 2005": a claim about the time of an event. */
export function dated({ claim, object, addOn, part }: Said, add: Add): void {
  if (claim.date === null) return;
  const isMany =
    object.words.length > 1 &&
    /\b(?:an?|another|some|several|many|new)\b/i.test(claim.text.slice(claim.text.toLowerCase().indexOf(claim.verb.slice(0, 3))));
  // "discovered a new species in 1991" may happen again; "opened again in 1991" has.
  if (isMany || /\b(?:again|once more|anew)\b/i.test(claim.text)) return;
  const rest = object.words.filter((word) => word !== object.head).map(wordKey);
  add({
    key: key('event', holder(claim, addOn), EVENT[object.head] ?? object.head),
    family: 'event',
    topic: object.head,
    answer: { kind: 'date', date: claim.date },
    keys: new Set([...rest, ...words(part).map(wordKey)]),
  });
}

/** Verbs of what happens to a thing once. */
export const ONCE = new Set(
  'establish found launch release install complete sink graduate retire become abolish introduce invent discover bear die publish inaugurate demolish dissolve ratify premiere debut form ordain charter incorporate enact unveil devise'.split(
    ' ',
  ),
);

/** "was installed in 1933", "became its director in 1961": an event with its time, though the claim is not about the time. */
export function onceOnly(said: Said, add: Add): void {
  const { claim, object, addOn } = said;
  if (claim.frame === 'dates' || claim.polarity === 'denied' || !ONCE.has(claim.verb)) return;
  const limits = claim.qualifiers.filter((one) => one.kind === 'time').map((one) => one.text);
  // "was formed in 1993": the year may be all that the verb has with it.
  const [when, ...more] = (limits.length === 0 && /^\d/.test(object.text) ? [object.text] : limits).flatMap((text) =>
    dates(text),
  );
  if (when === undefined || more.length > 0) return;
  const event = EVENT[claim.verb] ?? claim.verb;
  const keys = new Set(object.words.filter((word) => !/\d/.test(word)).map(wordKey));
  add({
    key: key('event', holder(claim, addOn), event),
    family: 'event',
    topic: claim.verb,
    answer: { kind: 'date', date: when.date },
    keys,
  });
}
