// A sentence that leads a list in and an item that goes on with it become one statement.
import { isVerb } from '../language/lexicon.js';
import { type Token, tag } from '../language/tagging.js';
import type { Passage, Source } from '../reading/source.js';
import { distinctSubjects } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Draft } from './draft.js';
import { inSentence } from './item-case.js';
import { prepare } from './preparation.js';
import { purposeOf } from './purpose.js';
import type { Topic } from './topic.js';
import { statements } from './statement.js';
import { term } from './term.js';
import { lowerFirst, sentenceOf } from './wording.js';

/** What the sentence that leads a list in states, for items that complete it ("works with the following engines:"). */
export interface Lead {
  readonly text: string;
  readonly draft: Draft;
}

/** "It runs on the following engines.": whoever reads the sentence alone does not learn on which. */
export const leadsIn = (text: string): boolean => /\bthe following(?: [\p{L}-]+){1,4}[.:]$/iu.test(text);

/** An item that completes its lead-in: "It runs on the following engines: — Diesel" states "It runs on … Diesel". */
export function completion(
  text: string,
  start: number,
  end: number,
  passage: Passage,
  lead: Lead | null,
): readonly Draft[] | null {
  if (
    lead === null ||
    passage.lead === null ||
    !lead.text.endsWith(passage.lead.text) ||
    !/\bfollowing\b/i.test(passage.lead.text)
  )
    return null;
  const written = text.slice(start, end).replace(/[.;,\s]+$/, '');
  const item = /^(?:all|any|each|every|some|many|most|other|the|an?) /i.test(written) ? lowerFirst(written) : written;
  const tokens = tag(item);
  const object = term(tokens, 0, tokens.length);
  const known = lead.draft.reading.object;
  if (object === null || known === null) return null;
  const said = lead.draft.text.replace(/[.:\s]+$/, '').replace(/\b(?:all |only )?(?:of )?the following [^.]*$/i, '');
  // "only the following": one of several is not the only one.
  return [
    {
      ...lead.draft,
      start,
      end,
      qualifiers: lead.draft.qualifiers.filter(({ kind, text: limit }) => kind !== 'scope' || !/^(?:only|all)$/i.test(limit)),
      text: sentenceOf(said.endsWith(' ') || said !== lead.draft.text.replace(/[.:\s]+$/, '') ? said : `${said}:`, item),
      reading: {
        ...lead.draft.reading,
        object: {
          text: item,
          head: object.head,
          words: [...(known.head === object.head ? [] : [known.head]), ...object.words],
        },
      },
    },
  ];
}

/** The capital of an item's first word goes; that of a name stays. */
const lowerName = (item: string): string => (tag(item)[0]?.pos === 'PROPN' ? item : lowerFirst(item));

/** "As said, it runs on only the following fuels. — Diesel": the last clause of the lead-in, with the item in the place of the list. */
export function followed(item: string, lead: string, topic: Topic, subjects: readonly Subject[]): readonly Draft[] | null {
  const clause = /(?:^|[,;] )([^,;]*?)\b(?:only )?(?:all )?(?:of )?the following\b[^.,;:]*[.:]?$/i.exec(lead)?.[1];
  if (clause === undefined || clause.trim() === '') return null;
  // "suits the following rooms: — For small ones": the item has its own preposition.
  const opening = /^(?:for|in|with|on|when|if|where)\b/i.test(item)
    ? clause.trim().replace(/ (?:for|in|with|on)$/i, '')
    : clause.trim();
  const joined = `${opening} ${opening === clause.trim() ? item.replace(/[;,.\s]+$/, '') : lowerFirst(item.replace(/[;,.\s]+$/, ''))}.`;
  const drawn = statements(joined, 0, joined.length, topic, subjects, null).drafts;
  const tokens = tag(item);
  const object = term(tokens, 0, tokens.length);
  // What a thing is compatible with it supports.
  const supported = drawn.map((draft) =>
    draft.reading.object?.head === 'compatible' && object !== null
      ? { ...draft, reading: { ...draft.reading, frame: 'has' as const, object, aspect: object.head } }
      : draft,
  );
  return supported.length > 0 ? supported : null;
}

/** "Only if: A — or B — or C": each is enough, none is needed. */
const isChoice = ({ lead }: Passage, source: Source): boolean =>
  lead !== null &&
  /\bonly (?:if|when)\b/i.test(lead.text) &&
  source.passages.some((other) => other.lead?.span.start === lead.span.start && /^or\b|\bor[;,]?$/i.test(other.text.trim()));

/** "Long hauls", "faster launch of boats": no clause whose subject is a thing. */
function isNominal(item: string, subjects: readonly Subject[]): boolean {
  const { tokens, clauses } = prepare(item, subjects);
  return clauses.every(
    ({ subject }) =>
      subject !== null && tokens.slice(subject.start, subject.end).every(({ pos }) => pos === 'ADJ' || pos === 'ADV'),
  );
}

/** "It covers:", "It became a symbol of:": the verb or the preposition lacks what the list gives. */
function isCutOff(lead: string, subjects: readonly Subject[]): boolean {
  const { tokens, clauses } = prepare(lead, subjects);
  const clause = clauses.at(-1);
  const last = tokens.at(-1);
  if (clause === undefined || last === undefined || clause.subject === null || clause.verb.form !== 'finite') return false;
  // "Your plan needs:" speaks of nobody.
  if (/^(?:your|our|my)$/.test((tokens[clause.subject.start] as Token).lower)) return false;
  return clause.verb.end === tokens.length ? last.pos === 'VERB' && clause.verb.lemma !== 'be' : last.pos === 'ADP';
}

/** Words after which a sentence must go on. */
const OPEN =
  /\b(?:if|when|unless|while|until|where|based on|depends? on|such as|like|including|includes?|involves?|contains?|offer|provide|give|bring)$/i;

/** Verbs of several things, without their object. */
const GIVES = /\S (?:offer|provide|give|bring)$/i;

/** The kind of thing that "Cheap brands like:" leads in: "Cheap brands"; null where the lead-in names none. */
export const kindLedIn = (lead: string): string | null =>
  /^(\p{L}[\p{L} -]{2,60}) (?:such as|like|including)\s*:$/iu.exec(lead.trim())?.[1] ?? null;

/** "Offer:" below the list of "Cheap brands like:" goes on with them. */
export function withKind(passage: Passage, kind: string | null): Passage {
  const verb = /^(\p{L}+)\s*:$/u.exec(passage.lead?.text.trim() ?? '')?.[1]?.toLowerCase();
  if (kind === null || verb === undefined || passage.lead === null || !OPEN.test(verb) || !isVerb(verb)) return passage;
  return { ...passage, lead: { ...passage.lead, text: `${kind} ${verb}:` } };
}

/**
 * What an item states that goes on with the sentence before the colon: "A kettle pays off if:" and "you boil often" are one sentence.
 * Null where the lead-in stands for itself, or says what its list is for (uses, users).
 */
export function statementsOf(
  item: string,
  passage: Passage,
  topic: Topic,
  subjects: readonly Subject[],
  source: Source,
): readonly Draft[] | null {
  if (passage.lead === null || purposeOf(passage.lead.text) !== 'feature') return null;
  const lead = passage.lead.text
    .replace(/[\s:→]+$/, '')
    .replace(/\bonly (?=(?:if|when)$)/i, isChoice(passage, source) ? '' : '$&');
  const kind = /\b(?:such as|like|including)$/i.exec(lead);
  const isKind = kind !== null && prepare(lead, subjects).clauses.length === 0;
  const isGiving = GIVES.test(lead);
  const isOpen = OPEN.test(lead) || isCutOff(lead, subjects);
  if (!isOpen || (!isKind && !isGiving && prepare(lead, subjects).clauses.length === 0)) return null;
  const rest = inSentence(item.replace(/^(?:and|or)\s+/i, '').replace(/[;,.\s]+$/, ''), topic.usage, true);
  // "A truck is needed when:" and "Long hauls": what it is needed for.
  const isNoun = /\b(?:if|when|while|unless|until|where)$/i.test(lead) && isNominal(rest, subjects);
  if (isNoun && !/\b(?:if|when|where)$/i.test(lead)) return [];
  if (isNoun)
    return statements(
      `${lead.replace(/\S+$/, 'for')} ${lowerName(rest)}.`,
      0,
      lead.length + rest.length + 6,
      topic,
      subjects,
      null,
    ).drafts;
  const joined = `${isKind ? `${lead.slice(0, kind.index).trim()} include` : lead} ${isKind ? rest : lowerName(rest)}.`;
  // "Cheap brands like: A, B": what is listed is of that kind, whatever the heading is about.
  const about =
    (isKind || isGiving) && distinctSubjects(lead, subjects).length === 0
      ? { ...topic, heading: null, last: [], owner: null }
      : topic;
  const { drafts } = statements(joined, 0, joined.length, about, subjects, null);
  // "The state offers: — €500 off" under the name of a grant: the item is about the grant.
  const isOfAnother = drafts.some(
    ({ referent }) => referent.own || (topic.heading !== null && referent.name !== topic.heading.name),
  );
  return !OPEN.test(lead) && isOfAnother ? null : drafts;
}
