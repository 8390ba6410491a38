// A clause with all that rules how it is read: its sentence, its conditions, what the text before has established.
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Attribution } from './claim.js';
import { limits } from './degree.js';
import type { Drawn } from './draft.js';
import type { Predicate, Referent } from './predicate.js';
import type { Topic } from './topic.js';

export const ARTICLE: Attribution = { holder: 'article', held: true };

export interface Scene {
  readonly text: string;
  readonly start: number;
  readonly tokens: readonly Token[];
  readonly clause: Clause;
  readonly conditions: readonly (readonly Token[])[];
  readonly topic: Topic;
  readonly subjects: readonly Subject[];
  readonly label: string | null;
  readonly attribution: Attribution;
  readonly previousSubject: string;
  /** The finite verb before is in the past: a participle that follows is as well. */
  readonly isPast: boolean;
  /** A relative clause follows a form of "be": "It was the keel that broke". */
  readonly isCleft: boolean;
  /** What is said after the verb, where it is not all that stands there. */
  readonly said?: readonly Token[];
  /** The subject denies ("neither A nor B"): the text must say so at the verb. */
  readonly denies?: boolean;
}

export interface ClauseDrawn extends Drawn {
  readonly subjectText: string;
  /** Whom a clause that shares its subject is about, where that is not `last`: "with the Alma, a lookout". */
  readonly shared?: readonly Referent[];
}

/** Subjects of the audit named in tokens [from, to), with their token ranges counted from `from`. */
export function named(tokens: readonly Token[], from: number, to: number, subjects: readonly Subject[]): Predicate['others'] {
  if (from >= to) return [];
  const text = words(tokens, from, to);
  // `words` folds what was left out: find each mention by its words in the tokens.
  const out: { name: string; start: number; end: number }[] = [];
  let at = from;
  for (const mention of mentions(text, subjects)) {
    const said = text.slice(mention.start, mention.end);
    for (let i = at; i < to; i++) {
      let j = i;
      while (j < to - 1 && words(tokens, i, j + 1).length < said.length) j++;
      if (words(tokens, i, j + 1) === said) {
        out.push({ name: mention.subject.name, start: i - from, end: j + 1 - from });
        at = j + 1;
        break;
      }
    }
  }
  return out;
}

/** What says when a clause holds, outside of it: what stands before it, unless that is an event of its own ("After leaving on 4 May"). */
export function timeOf({ tokens, clause, topic }: Scene): { readonly lead: string; readonly entry: string } {
  const lead = clause.lead === null ? [] : tokens.slice(clause.lead.start, clause.lead.end);
  return { lead: lead.some((t) => t.pos === 'VERB') ? '' : words(lead, 0, lead.length), entry: topic.entry };
}

/** "formerly had", "now has": when, between the subject and the verb. */
const WHEN =
  /^(?:almost|nearly|virtually|practically|once|formerly|originally|initially|previously|now|still|currently|later|recently|already)$/;

/** "greatly reduces": without it a claim would say more or less. */
const HOW_MUCH =
  /^(?:significantly|greatly|substantially|considerably|drastically|dramatically|heavily|strongly|vastly|slightly|somewhat|moderately|partly|partially|marginally|largely|roughly|closely|entirely|completely|fully|easily|hardly)$/;

/** "often carries", "probably burnt": how often and how surely, between the subject and the verb. */
export function adverbsBefore({ tokens, clause }: Scene): readonly Token[] {
  if (clause.subject === null || clause.subject.end > clause.verb.start) return [];
  // "which was opened only last year, was": of the clause inside.
  const between = tokens.slice(clause.subject.end, clause.verb.start);
  const comma = between.findLastIndex((t) => t.text === ',');
  return between
    .slice(comma + 1)
    .filter((t) => limits(t.lower) || WHEN.test(t.lower) || HOW_MUCH.test(t.lower) || t.lower === 'alone');
}

/** All after the verb, with what the clause is compared to where that stands in front ("Compared to B, A is …"). */
export function restOf(scene: Scene): readonly Token[] {
  const { tokens, clause } = scene;
  if (scene.said !== undefined) return scene.said;
  let end = clause.rest.end;
  // "is cheap, and": the word that joins the next clause is not of this one.
  while (end > clause.rest.start && /^(?:,|and|but|or|;)$/.test((tokens[end - 1] as Token).lower)) end--;
  const all = tokens.slice(clause.rest.start, end);
  // "does not hang on price alone: wind and sun shape it": what "it" is done to is a sentence of its own.
  const colon = all.findIndex((t, i) => t.text === ':' && all.slice(i).some(({ lower }) => /^(?:it|them)$/.test(lower)));
  let rest: readonly Token[] = colon > 0 ? all.slice(0, colon) : all;
  const lead = clause.lead === null ? [] : tokens.slice(clause.lead.start, clause.lead.end);
  if (!scene.topic.free) rest = upToSplice(rest, scene.subjects);
  const compared = lead.findIndex((t) => /^(?:compared|comparison|relative)$/.test(t.lower));
  return compared >= 0 ? [...rest, ...lead.slice(compared)] : rest;
}

/** "drew 30 guests, Lumo, on the other hand, drew 20": what stands behind a comma and the name of another subject with a verb is a sentence of its own. */
function upToSplice(rest: readonly Token[], subjects: readonly Subject[]): readonly Token[] {
  const at = rest.findIndex((t, i) => {
    if (t.text !== ',' || rest[i + 1]?.pos !== 'PROPN') return false;
    const next = named(rest, i + 1, rest.length, subjects)[0];
    const behind = next?.start === 0 ? rest[i + 1 + next.end] : undefined;
    const close = rest.findLastIndex((one, j) => j > i + 1 && one.text === ',');
    const verb = behind?.text === ',' && close > 0 ? rest[close + 1] : behind;
    return /^(?:VERB|AUX)$/.test(verb?.pos ?? '') && !/ing$/.test(verb?.lower ?? '');
  });
  return at > 0 && rest.slice(0, at).some(({ pos }) => /^(?:NOUN|ADJ|NUM)$/.test(pos)) ? rest.slice(0, at) : rest;
}
