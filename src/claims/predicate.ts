// What is said of a subject, ready for the frames: the verb group and the words after it, cut into phrases.
import type { VerbGroup } from '../language/clause.js';
import type { Phrase } from '../language/phrase.js';
import { phrases, words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { DateRange, Frame, Modality, Ordering, Polarity, Qualifier, Quantity, Term } from './claim.js';

/** Who a clause is about. */
export interface Referent {
  /** Canonical name of the subject. */
  readonly name: string;
  /** Part or add-on of it that the clause is really about, or null. */
  readonly part: string | null;
  /** How the claim's text names it: "Lumo's battery". */
  readonly text: string;
  /** Whether the text is plural for the verb's sake. */
  readonly plural: boolean;
  /** No subject of the audit: the clause's own words are all that names it. */
  readonly own?: true;
}

export interface Predicate {
  readonly referent: Referent;
  readonly lemma: string;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly passive: boolean;
  /** The verb group's own words, for the text. */
  readonly verb: readonly Token[];
  /** All words after the verb. */
  readonly rest: readonly Token[];
  /** Phrases of `rest`. */
  readonly phrases: readonly Phrase[];
  /** What says before the clause when it happened ("On 4 May 1907"), and the entry of a timeline it stands under; "" for none. */
  readonly lead: string;
  readonly entry: string;
  /** Conditions that rule the clause, as said ("if you need X"). */
  readonly conditions: readonly string[];
  /** The same conditions as tokens, their conjunction included. */
  readonly conditionTokens: readonly (readonly Token[])[];
  /** Other subjects of the audit that the rest names, in order, with their tokens in `rest`. */
  readonly others: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}

/** What a frame reads off a predicate. */
export interface FrameReading {
  readonly frame: Frame;
  /** The plain verb for one with a particle: "brings down" lowers. */
  readonly verb?: string;
  readonly object: Term | null;
  readonly polarity?: Polarity;
  readonly modality?: Modality;
  readonly degree?: string | null;
  readonly aspect?: string | null;
  readonly activity?: string | null;
  readonly quantity?: Quantity | null;
  readonly date?: DateRange | null;
  readonly ordering?: Ordering | null;
  readonly qualifiers?: readonly Qualifier[];
}

export function predicateOf(
  referent: Referent,
  verb: VerbGroup,
  verbTokens: readonly Token[],
  rest: readonly Token[],
  conditionTokens: readonly (readonly Token[])[],
  others: Predicate['others'],
  { lead, entry }: { readonly lead: string; readonly entry: string } = { lead: '', entry: '' },
): Predicate {
  return {
    referent,
    lemma: verb.lemma,
    negated: verb.negated,
    modal: verb.modal,
    passive: verb.passive,
    verb: verbTokens,
    rest,
    phrases: withBareInfinitive(verb.lemma, rest, phrases(rest, 0, rest.length)),
    lead,
    entry,
    conditions: conditionTokens.map((tokens) => words(tokens, 0, tokens.length)),
    conditionTokens,
    others,
  };
}

/** "helps keep water out", "lets guests pay later": a verb without "to" behind these is a verb phrase, as it would be with it. */
function withBareInfinitive(lemma: string, rest: readonly Token[], parts: readonly Phrase[]): readonly Phrase[] {
  if (lemma !== 'help' && lemma !== 'let') return parts;
  const at = parts[0]?.kind === 'noun' ? 1 : 0;
  const start = parts[at]?.start ?? 0;
  const verb = rest[start];
  if (verb?.pos !== 'VERB' || verb.lower !== verb.lemma) return parts;
  const stop = parts.findIndex((p, i) => i > at && (p.kind === 'separator' || p.kind === 'clause' || p.preposition === 'than'));
  const taken = stop < 0 ? parts.length : stop;
  const end = parts[taken - 1]?.end ?? start + 1;
  return [...parts.slice(0, at), { kind: 'infinitive', preposition: null, head: start, start, end }, ...parts.slice(taken)];
}

/** The words of a phrase of the rest. */
export const said = (predicate: Predicate, phrase: { start: number; end: number }): string =>
  words(predicate.rest, phrase.start, phrase.end);

/** First phrase that is no separator, from `at` on. */
export const firstPhrase = (predicate: Predicate, at = 0): Phrase | undefined =>
  predicate.phrases.slice(at).find((p) => p.kind !== 'separator');

/** The noun phrase at index `at` of the phrases with the prepositional phrases that hang on it: its end in `rest`. */
export function extended(predicate: Predicate, at: number, stop: ReadonlySet<string> = QUALIFYING): number {
  let end = (predicate.phrases[at] as Phrase).end;
  for (let i = at + 1; i < predicate.phrases.length; i++) {
    const phrase = predicate.phrases[i] as Phrase;
    if (phrase.kind === 'prepositional' && !stop.has(phrase.preposition ?? '')) end = phrase.end;
    else if (phrase.kind === 'infinitive' && i === at + 1) end = phrase.end;
    else break;
  }
  return end;
}

/** Prepositions whose phrase limits the clause rather than its object. */
export const QUALIFYING: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'during',
  'since',
  'until',
  'without',
  'within',
  'under',
  'compared',
  'than',
  'by',
  'as',
  'due',
  'despite',
  'via',
  'through',
  'because',
]);
