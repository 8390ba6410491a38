// Events and their times.
import { dates } from '../../language/date.js';
import type { Claim } from '../../claims/claim.js';
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
  premier: 'release',
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
/** What follows the verb of a claim, up to in what capacity it was done: "began her career as a baker" is of one career. */
const toldBy = ({ text, verb }: Claim): string => text.slice(text.toLowerCase().indexOf(verb.slice(0, 3))).replace(/ as .*$/, '');

/** "was launched in 2005": a claim about the time of an event. */
export function dated({ claim, object, addOn, part }: Said, add: Add): void {
  if (claim.date === null) return;
  const isMany = object.words.length > 1 && /\b(?:an?|another|some|several|many|new)\b/i.test(toldBy(claim));
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
  'establish found launch release install complete sink graduate retire become abolish introduce invent discover bear die publish inaugurate demolish dissolve ratify premiere premier debut form ordain charter incorporate enact unveil devise'.split(
    ' ',
  ),
);

/** "was installed in 1933", "became its director in 1961": an event with its time, though the claim is not about the time. */
export function onceOnly(said: Said, add: Add): void {
  const { claim, object, addOn } = said;
  const verb = eventVerb(claim);
  if (claim.frame === 'dates' || claim.polarity === 'denied' || verb === null) return;
  const limits = claim.qualifiers.filter((one) => one.kind === 'time').map((one) => one.text);
  // "was formed on 3 May 1993": the date may stand in what the verb has with it.
  const places = limits.length === 0 ? [object.text] : limits;
  const [when, ...more] = places.flatMap((text) =>
    dates(text).map(({ date, start, end }) => ({ date, said: text.slice(start, end) })),
  );
  if (when === undefined || more.length > 0 || /\b(?:again|once more|anew|by|until|till|since)\b/i.test(claim.text)) return;
  const event = EVENT[verb] ?? verb;
  const ofDate = new Set(words(when.said));
  const keys = new Set(object.words.filter((word) => !/\d/.test(word) && !ofDate.has(word) && !OF_EVENT.test(word)).map(wordKey));
  add({
    key: key('event', holder(claim, addOn), event),
    family: 'event',
    topic: verb,
    answer: { kind: 'date', date: when.date },
    keys,
  });
}

/** Words that the event itself is made of: "passed away", "was first aired". */
const OF_EVENT = /^(?:away|first|broadcast|century|ad|late|early|mid)$/;

/** The verb of what happens once: "pass away" is to die, "be first broadcast" to be released. */
function eventVerb({ verb, text }: Claim): string | null {
  if (verb === 'pass' && /\bpassed away\b/.test(text)) return 'die';
  if (/^(?:be|broadcast|air)$/.test(verb) && /\b(?:was|were) first (?:broadcast|aired|shown|published|released)\b/.test(text))
    return 'release';
  return ONCE.has(verb) ? verb : null;
}
