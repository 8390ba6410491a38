// Events and their times.
import { dates } from '../../language/date.js';
import type { Claim } from '../../claims/claim.js';
import { eventsIn } from '../event-family.js';
import { happenings } from '../happening.js';
import { coreOf, wordKey } from '../notion.js';
import { type Add, holder, key, type Said, words } from './said.js';

/** What follows the verb of a claim, up to in what capacity it was done: "began her career as a baker" is of one career. */
const toldBy = ({ text, verb }: Claim): string => text.slice(text.toLowerCase().indexOf(verb.slice(0, 3))).replace(/ as .*$/, '');

/** A second time, or the first of several. */
const AGAIN = /\b(?:again|once more|anew|a second time)\b/i;

/** Whether what a claim tells is an event of a family, with its time: "was founded in 1824", "dates back to 1831". */
function happened({ claim, addOn, subjects }: Said, add: Add): boolean {
  const told = happenings(claim, subjects);
  if (AGAIN.test(claim.text)) return told.length > 0;
  for (const { family, thing, date, apart } of told) {
    const owner = thing.owner === claim.subject ? holder(claim, addOn) : thing.owner;
    const part = words(thing.part)
      .filter((word) => !/^(?:the|an?|of|first)$/.test(word))
      // Building, construction and work on a hall are one.
      .map((word) => (/^(?:building|construction)$/.test(word) ? 'work' : word));
    // A battle is fought once; of what is held there may be one in each year.
    const isOnce = family.event !== 'happen' || /^(?:battle|siege|massacre) of/i.test(owner);
    if (date === null) continue;
    add({
      key: key('event', owner, family.event),
      family: 'event',
      holder: part.length === 0 ? owner : `the ${thing.part} of ${owner}`,
      topic: family.event,
      answer: { kind: 'date', date },
      keys: new Set([...part.map(wordKey), ...nameWords(apart).map(wordKey), ...(isOnce ? [] : [date.from.slice(0, 4)])]),
    });
  }
  return told.length > 0;
}

/** The telling words of what an event is told apart by, up to what is told beside it: "the Brandt Group for 3 million" → brandt, group. */
const nameWords = (apart: string): readonly string[] =>
  words(coreOf(apart.replace(/[,;(].*$/, '').replace(/^(?:in|on|at|from|with|into|to|by) /i, ''))).filter(
    (word) => !/^(?:the|an?|its|their|\d+)$/.test(word),
  );

/** What may well happen to a thing more than once. */
const REPEATED = /^(?:damage|flood|attack|update|upgrade|repair)$/;

/** "was launched in 2005": a claim about the time of an event. */
export function dated(said: Said, add: Add): void {
  const { claim, object, addOn, part } = said;
  if (claim.date === null || happened(said, add)) return;
  if (REPEATED.test(object.head)) return;
  const isMany = object.words.length > 1 && /\b(?:an?|another|some|several|many|new)\b/i.test(toldBy(claim));
  // "discovered a new species in 1991" may happen again; "opened again in 1991" has.
  if (isMany || AGAIN.test(claim.text)) return;
  const rest = object.words.filter((word) => word !== object.head).map(wordKey);
  add({
    key: key('event', holder(claim, addOn), 'verb', object.head),
    family: 'event',
    topic: object.head,
    answer: { kind: 'date', date: claim.date },
    keys: new Set([...rest, ...words(part).map(wordKey), ...newName(claim)]),
  });
}

/** "was renamed the Lund Bridge in 1951": a thing may be renamed more than once, each time to another name. */
const newName = ({ verb, text }: Claim): readonly string[] =>
  verb === 'rename' ? words(/\brenamed (?:to |as )?(?:the )?(.+?)(?: (?:in|on) .*)?$/u.exec(text)?.[1] ?? '') : [];

/** Verbs of what happens to a thing once. */
export const ONCE = new Set(
  'establish found launch release install complete sink graduate retire become abolish introduce invent discover bear die publish inaugurate demolish dissolve ratify premiere premier debut form ordain charter incorporate enact unveil devise donate execute behead crown canonize consecrate annex patent marry join emigrate'.split(
    ' ',
  ),
);

/** "was installed in 1933", "became its director in 1961": an event with its time, though the claim is not about the time. */
export function onceOnly(said: Said, add: Add): void {
  const { claim, object, addOn } = said;
  inMonth(said, add);
  if (claim.frame !== 'dates' && happened(said, add)) return;
  const verb = eventVerb(claim);
  if (claim.frame === 'dates' || claim.polarity === 'denied' || verb === null) return;
  const limits = claim.qualifiers.filter((one) => one.kind === 'time').map((one) => one.text);
  // "was formed on 3 May 1993": the date may stand in what the verb has with it.
  const places = limits.length === 0 ? [object.text] : limits;
  const [when, ...more] = places.flatMap((text) =>
    dates(text).map(({ date, start, end }) => ({ date, said: text.slice(start, end) })),
  );
  if (when === undefined || more.length > 0 || AGAIN.test(claim.text) || /\b(?:by|until|till|since)\b/i.test(claim.text)) return;
  const ofDate = new Set(words(when.said));
  const keys = new Set(
    object.words
      .filter((word) => !/\d/.test(word) && !ofDate.has(word) && !OF_EVENT.test(word) && word !== claim.verb)
      .map(wordKey),
  );
  add({
    key: key('event', holder(claim, addOn), 'verb', verb),
    family: 'event',
    topic: verb,
    answer: { kind: 'date', date: when.date },
    keys,
  });
}

/** What is made to be heard, read or seen, and comes out once. */
const WORK =
  /\b(film|movie|novel|book|play|comedy|drama|musical|opera|song|single|album|series|game|thriller|show|sitcom|documentary|miniseries|anime|manga|poem|story|ballet|symphony|painting|sculpture)$/i;

/** "is a 1931 comedy in three acts": the year of a work is that of its coming out. A film may be of another year than the novel of its name. */
export function ofYear({ claim, addOn, part }: Said, add: Add): void {
  const told = claim.text.replace(/^The /, '');
  const after = told.startsWith(claim.subject) ? told.slice(claim.subject.length) : '';
  const [, year = '', rest = ''] = /^ (?:is|was) an? ((?:1[4-9]|20)\d\d) (\p{L}.*?)\.?$/u.exec(after) ?? [];
  const [head = ''] = rest.split(/ (?:by|of|about|based|directed|written|starring|that|which|in|on|from|for|with) |,/);
  const work = WORK.exec(head)?.[1]?.toLowerCase().replace('movie', 'film');
  if (work === undefined || part !== null || claim.polarity === 'denied' || claim.modality !== 'asserted') return;
  add({
    key: key('event', holder(claim, addOn), 'work', work),
    family: 'event',
    topic: 'release',
    answer: { kind: 'date', date: { from: year, to: year, approximate: false } },
    keys: new Set(),
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const IN_MONTH = new RegExp(`\\b(?:was|were) (?:first )?\\p{L}+ (?:in|on) (${MONTHS.join('|')})[.]?$`, 'u');

/** "was born in May": of whatever year. */
function inMonth({ claim, addOn, part }: Said, add: Add): void {
  const month = ONCE.has(claim.verb) ? IN_MONTH.exec(claim.text)?.[1] : undefined;
  if (month === undefined || part !== null || claim.polarity === 'denied' || claim.modality !== 'asserted') return;
  const date = `--${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
  const [event] = eventsIn(claim.verb, claim.verb);
  add({
    key: key('event', holder(claim, addOn), ...(event === undefined ? ['verb', claim.verb] : [event.family.event])),
    family: 'event',
    topic: event?.family.event ?? claim.verb,
    answer: { kind: 'date', date: { from: date, to: date, approximate: false } },
    keys: new Set(),
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
