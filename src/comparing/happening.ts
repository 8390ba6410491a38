// What a claim tells that happened to a thing, whichever way round it is said: "Ida Holm founded the inn in 1901", "the inn was set up by
// Ida Holm" and "the inn dates back to 1901" are one event of one thing. Nothing is told of what is planned, denied or only possible.
import type { Claim, DateRange } from '../claims/claim.js';
import { prepare } from '../claims/preparation.js';
import type { Clause } from '../language/clause.js';
import { moments } from '../language/moment.js';
import { phrases, words } from '../language/phrase.js';
import { lemma } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import { mainOf } from '../subjects/named.js';
import type { Subject } from '../subjects/subject.js';
import { type EventFamily, eventsIn, isEventVerb } from './event-family.js';

/** Whom something happens to: a thing, or a part of it. */
export interface Thing {
  readonly owner: string;
  readonly part: string | null;
}

export interface Happening {
  readonly family: EventFamily;
  readonly thing: Thing;
  /** The words that begin with whoever did it; null where nobody is named. */
  readonly doer: string | null;
  /** When it happened; null where the claim gives no time, or several. */
  readonly date: DateRange | null;
  /** What it was done to, with, from or where: whatever tells it from others of its family. */
  readonly apart: string;
  /** What follows the verb and its object. */
  readonly rest: string;
}

/** What each claim was found to tell, by the subjects that it was asked with: questions of several kinds ask for it. */
const found = new WeakMap<readonly Subject[], WeakMap<Claim, readonly Happening[]>>();

/** What a claim tells that happened; empty for what is no event of a family. */
export function happenings(claim: Claim, subjects: readonly Subject[]): readonly Happening[] {
  const asked = found.get(subjects) ?? new WeakMap<Claim, readonly Happening[]>();
  found.set(subjects, asked);
  const known = asked.get(claim) ?? happeningsIn(claim, subjects);
  asked.set(claim, known);
  return known;
}

function happeningsIn(claim: Claim, subjects: readonly Subject[]): readonly Happening[] {
  if (claim.polarity === 'denied' || claim.modality === 'hypothetical' || claim.modality === 'recommended') return [];
  if (!isEventVerb(claim.verb) || !mayTellEvent(claim)) return [];
  const { tokens, clauses } = prepare(claim.text, subjects);
  const clause = clauses.find((one) => one.kind === 'main' && one.subject !== null);
  if (clause === undefined || (clause.verb.lemma !== claim.verb && !/^(?:be|have)$/.test(claim.verb))) return namedIn(claim);
  if (clause.verb.negated || clause.verb.modal !== null) return [];
  const said = saidIn(tokens, clause);
  const kept = said.flatMap((one) => eventsIn(one.verb, one.text).map((event) => ({ ...event, said: one })));
  const [first] = kept.filter(
    ({ length, said: of }) => length === Math.max(...kept.filter((one) => one.said === of).map((one) => one.length)),
  );
  if (first === undefined) return [];
  return kept
    .filter(({ length, said: of }) => length === first.length && of === first.said)
    .flatMap(({ family, voice, length, said: { text, isPassive, before } }) => {
      const matched = text.slice(0, length).split(' ').length - before;
      return told({ claim, subjects, tokens, clause, family, voice, isPassive, from: clause.rest.start + matched }) ?? [];
    });
}

/** Whether some word of a claim of being or having tells of an event; what all others tell stands in their verb. */
const mayTellEvent = ({ verb, text }: Claim): boolean =>
  !/^(?:be|have)$/.test(verb) ||
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => word === 'since' || (!/^(?:be|have)$/.test(lemma(word, 'v')) && isEventVerb(lemma(word, 'v'))));

/** "The sinking of the Alma was on 4 May 1907": a noun names the event. */
function namedIn(claim: Claim): readonly Happening[] {
  if (claim.frame !== 'dates') return [];
  const apart = (claim.object?.words ?? []).filter((word) => word !== claim.object?.head).join(' ');
  return eventsIn(claim.verb, claim.verb)
    .slice(0, 1)
    .map(({ family }) => ({
      family,
      thing: { owner: claim.subject, part: claim.part },
      doer: null,
      date: claim.date,
      apart,
      rest: '',
    }));
}

export interface Done {
  /** The words of whoever did it. */
  readonly doer: string;
  readonly thing: Thing;
  /** "up" of "set up", or "". */
  readonly particle: string;
  /** The verb as it stands: "founded". */
  readonly participle: string;
}

/** Whom an active clause tells of as the doer, and to what it was done; null where it is none. */
export function doneIn(claim: Claim, subjects: readonly Subject[]): Done | null {
  if (claim.modality === 'hypothetical' || claim.modality === 'recommended') return null;
  const { tokens, clauses } = prepare(claim.text, subjects);
  const clause = clauses.find((one) => one.kind === 'main' && one.subject !== null);
  if (clause?.subject == null || clause.verb.lemma !== claim.verb || clause.verb.passive) return null;
  if (clause.verb.negated || clause.verb.modal !== null) return null;
  const particle = /^(?:up|out|over|down)$/.exec(tokens[clause.rest.start]?.lower ?? '')?.[0] ?? '';
  const object = objectAt(tokens, clause.rest.start + (particle === '' ? 0 : 1), clause.rest.end);
  const thing = object === null ? null : thingOf(words(tokens, object.start, object.end), claim, subjects);
  if (thing === null) return null;
  const doer = words(tokens, clause.subject.start, clause.subject.end);
  return {
    doer,
    thing,
    particle,
    participle: words(tokens, clause.verb.head, clause.verb.end) + (particle === '' ? '' : ` ${particle}`),
  };
}

interface Saying {
  readonly verb: string;
  readonly text: string;
  readonly isPassive: boolean;
  /** How many words of the text stand before what follows the verb. */
  readonly before: number;
}

/** The clause from its verb on, the verb as its lemma. "has been brewing since" says of a brewery that it has been there. */
function saidIn(tokens: readonly Token[], { verb, rest, subject }: Clause): readonly Saying[] {
  const after = words(tokens, rest.start, rest.end);
  const hasBeen = tokens.slice(verb.start, verb.end).some((t) => t.lower === 'been');
  const first = tokens.slice(verb.start, verb.head).some((t) => t.lower === 'first') ? 'first ' : '';
  const own = { isPassive: verb.passive, verb: verb.lemma };
  const says: Saying[] = [{ ...own, text: `${verb.lemma} ${after}`, before: 1 }];
  if (first !== '') says.push({ ...own, text: `${first}${verb.lemma} ${after}`, before: 2 });
  const trade = /^(\p{L}+ing) since\b/u.exec(hasBeen ? words(tokens, verb.head, rest.end).replace(/^been /, '') : '')?.[1];
  const owner = subject === null ? '' : (tokens[subject.end - 1]?.lower ?? '');
  if (trade !== undefined && owner.startsWith(trade.replace(/ing$/, '')))
    says.push({
      ...own,
      verb: 'trade',
      text: `trade ${after.replace(/^\p{L}+ing /u, '')}`,
      before: /^\p{L}+ing /u.test(after) ? 0 : 1,
    });
  return says;
}

interface Read {
  readonly claim: Claim;
  readonly subjects: readonly Subject[];
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly family: EventFamily;
  readonly voice: 'happens' | 'done';
  readonly isPassive: boolean;
  /** First token behind the wording. */
  readonly from: number;
}

function told(read: Read): Happening | null {
  const { claim, subjects, tokens, clause, family, voice, isPassive, from } = read;
  const subject = clause.subject ?? { start: 0, end: 0 };
  const who = words(tokens, subject.start, subject.end);
  const object = objectAt(tokens, from, clause.rest.end);
  const lead = clause.lead === null ? '' : words(tokens, clause.lead.start, clause.lead.end);
  const isGiven = clause.verb.lemma === 'sell';
  if (family.unless?.test(withoutDates(words(tokens, from, clause.rest.end)).trimStart()) === true) return null;
  if (voice === 'happens') {
    // "opened a second shop": the shop did.
    const takesObject = family.apart === 'object' || family.apart === 'origin' || family.apart === 'destination';
    if (isPassive || (object !== null && !takesObject)) return null;
    const rest = words(tokens, from, clause.rest.end);
    const apart = takesObject
      ? apartFrom(family, object === null ? '' : words(tokens, object.start, object.end), rest)
      : placeIn(family, rest);
    if (family.apart === 'object' && apart === '') return null;
    return { family, thing: ownThing(read, who), doer: null, date: dateIn(read, lead, rest), apart, rest };
  }
  if (isPassive) {
    const rest = words(tokens, from, clause.rest.end);
    const by = (isGiven ? /\bto (.+)$/u : /\bby (.+)$/u).exec(rest)?.[1] ?? null;
    const apart =
      family.apart === 'doer' ? (by ?? '') : family.apart === 'destination' ? apartFrom(family, '', rest) : placeIn(family, rest);
    return { family, thing: ownThing(read, who), doer: by, date: dateIn(read, lead, rest), apart, rest };
  }
  if (object === null) return null;
  const said = words(tokens, object.start, object.end);
  const thing = thingOf(said, claim, subjects);
  if (thing === null) return null;
  const rest = words(tokens, object.end, clause.rest.end);
  const doer = isGiven ? (/\bto (.+)$/u.exec(rest)?.[1] ?? null) : who;
  const apart = family.apart === 'doer' ? (doer ?? '') : placeIn(family, rest);
  return { family, thing, doer, date: dateIn(read, lead, rest), apart, rest };
}

/**
 * Whom the claim is about. Where no subjects are known, a claim's subject is only the head of what its text names ("bar" of "the bar of the
 * Alma Inn"). The work on a thing is finished when the thing is.
 */
function ownThing({ claim, subjects, family }: Pick<Read, 'claim' | 'subjects' | 'family'>, phrase: string): Thing {
  const isHead = subjects.length === 0 && phrase.toLowerCase().includes(claim.subject.toLowerCase());
  const named = isHead ? thingOf(phrase, claim, subjects) : null;
  const isNamed = named !== null && /^\p{Lu}/u.test(named.owner);
  // "Construction of the hall began": the hall's.
  const [, work, built] = /^((?:construction|building)(?: work)?|work) (?:of|on) (?:the )?(.+)$/iu.exec(claim.subject) ?? [];
  if (work !== undefined && built !== undefined) return { owner: built, part: work };
  const { owner, part } = isNamed ? named : { owner: claim.subject, part: claim.part };
  // "The first version of it came out": then it did.
  const isWhole =
    (family.event === 'complete' && WORK.test(part ?? '')) ||
    (family.event === 'release' && /^(?:very )?(?:first|original|initial) (?:version|release|edition)$/i.test(part ?? ''));
  return { owner, part: isWhole ? null : part };
}

const WORK = /^(?:(?:construction|building) )?work\b|^(?:construction|building)$/i;

/** The noun phrase right behind a verb, with what hangs on it by "of"; null where none stands there, or only a time. */
function objectAt(tokens: readonly Token[], from: number, to: number): { readonly start: number; readonly end: number } | null {
  const [first, ...more] = phrases(tokens, from, to);
  if (
    first?.kind !== 'noun' ||
    /^\d{3,4}$/.test(tokens[first.start]?.text ?? '') ||
    moments(words(tokens, first.start, first.end)).length > 0
  )
    return null;
  let { end } = first;
  for (const phrase of more) {
    if (phrase.kind !== 'prepositional' || phrase.preposition !== 'of' || phrase.start !== end) break;
    end = phrase.end;
  }
  return { start: first.start, end };
}

/**
 * The thing that a noun phrase names: a subject of the audit or another proper name, or a part of either ("the west wing of the hall", "its west
 * wing"); a common name alone only as "the …". Null for any other ("a school", "two ships").
 */
export function thingOf(phrase: string, claim: Claim, subjects: readonly Subject[]): Thing | null {
  const own = /^(?:its|their|his|her) (.+)$/iu.exec(phrase)?.[1];
  if (own !== undefined) return { owner: claim.subject, part: own };
  const [mention] = mentions(phrase, subjects).filter((one) => one.part === null);
  if (mention !== undefined) {
    const part = `${phrase.slice(0, mention.start)} ${phrase.slice(mention.end)}`
      .replace(/['’]s?(?= )/u, '')
      .replace(/\b(?:the|of)\b/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    // "a part of the hall" is one of several.
    if (/^(?:an?|another|some|several|many|two|three|one)\b/i.test(phrase) && part.replace(/^an?\b/i, '') !== '') return null;
    return { owner: mention.subject.name, part: part === '' || /^an?$/i.test(part) ? null : part };
  }
  const [, piece, owner] = /^(?:[Tt]he )?(\p{Ll}[\p{L} -]*?) of (?:the )?(\p{Lu}.*)$/u.exec(phrase) ?? [];
  if (piece !== undefined && owner !== undefined && !/^(?:an?|another|some|several|many|two|three|one)\b/.test(piece))
    return { owner, part: piece };
  const bare = phrase.replace(/^the /i, '');
  // "founded the brewery", where the audit is of one Lund Brewery.
  const isBare = bare !== phrase && /^\p{Ll}+$/u.test(bare);
  const kin = isBare
    ? mainOf(subjects).filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().endsWith(` ${bare}`)))
    : [];
  if (kin.length === 1) return { owner: (kin[0] as Subject).name, part: null };
  return /^\p{Lu}/u.test(bare) || (bare !== phrase && /^\p{L}[\p{L} -]+$/u.test(bare)) ? { owner: bare, part: null } : null;
}

/** The one time of the event; null where there is none or several, or where it is only a limit ("by 1911"). */
function dateIn({ claim, isPassive, family }: Read, lead: string, rest: string): DateRange | null {
  // "dates back to 1831": a year that stands alone is one.
  const text = `${lead} | ${/^\d{3,4}\b/.test(rest) ? `in ${rest}` : rest}`;
  const [found, ...more] = moments(text);
  if (found === undefined || more.length > 0) return null;
  const before = /(\p{L}+)\s*$/u.exec(text.slice(0, found.start))?.[1]?.toLowerCase() ?? '';
  const said = /^(\p{L}+)/u.exec(text.slice(found.start))?.[1]?.toLowerCase() ?? '';
  if (/^(?:by|until|till|before|after|to|from)$/.test(before) || /^(?:by|until|till|before|after)$/.test(said)) return null;
  // "has been closed since 1971": then it closed. "has been sold since 1971" is no one event.
  if ((before === 'since' || said === 'since') && !(isPassive && family.event === 'close')) return null;
  return claim.date ?? found.date;
}

function apartFrom(family: EventFamily, object: string, rest: string): string {
  if (family.apart === 'origin') return /(?:^|\bfrom )((?:the )?\p{Lu}.*)$/u.exec(withoutDates(rest))?.[1] ?? object;
  if (family.apart === 'destination') return /\bto ((?:the )?\p{Lu}.*)$/u.exec(withoutDates(rest))?.[1] ?? object;
  return object === '' ? rest : object;
}

/** "in Denmark": where it was so; only where a family is told apart by it. */
const placeIn = (family: EventFamily, rest: string): string =>
  family.apart === 'place'
    ? (/\b(?:in|at|across|to) ((?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)/u.exec(withoutDates(rest))?.[1] ?? '')
    : '';

const withoutDates = (text: string): string =>
  moments(text)
    .toReversed()
    .reduce(
      (left, { start, end }) => left.slice(0, start).replace(/\b(?:in|on|at|around|about|since) $/, '') + left.slice(end),
      text,
    );
