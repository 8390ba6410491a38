// How a clause hangs on those around it in its sentence: whose participle it is, what its pronoun may stand for, whether what it reports is
// said to be so.
//   "towed to a dock where smiths worked, | building it" · "nobody would say that | A is slow"
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { isName } from './class-name.js';
import { hasOwnSubject } from './clause-list.js';
import { REPORT } from './verb-class.js';

/** "towed to a dock where smiths worked, | building the deck": the participle is of the clause inside. */
export function isOfInner(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  if (clause.kind !== 'participle' || clause.subject !== null) return false;
  const at = clauses.findIndex((one) => one.verb.start === clause.verb.start);
  const host = clauses.slice(0, Math.max(0, at)).findLast((one) => one.kind !== 'participle');
  if (host === undefined) return false;
  return (host.kind === 'condition' && host.connector === 'where') || (host.kind === 'relative' && hasOwnSubject(tokens, host));
}

/** The things in the plural among the words before a clause; those of the sentence before where it is the first one. */
export function pluralsOf(before: readonly Token[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const said = before.filter((t) => t.pos === 'NOUN' && t.lower !== t.lemma && t.lower.endsWith('s')).map((t) => t.lower);
  return said.length > 0 ? new Set(said) : known;
}

/** Who is named among the words: people in full, subjects with a name of their own, and by a single name whoever does something or has it done. */
export function namesIn(
  tokens: readonly Token[],
  subjects: readonly Subject[],
  people: ReadonlyMap<string, string> = new Map(),
): ReadonlySet<string> {
  const found = tokens.length === 0 ? [] : mentions(words(tokens, 0, tokens.length), subjects);
  const known = tokens.flatMap((t, i) => {
    if (t.pos !== 'PROPN') return [];
    const full = people.get(t.lower);
    const isAlone = tokens[i - 1]?.pos !== 'PROPN' && tokens[i + 1]?.pos !== 'PROPN';
    // "in Leith", "of Holm": where, or whose.
    return full !== undefined ? [full] : isAlone && tokens[i - 1]?.pos !== 'ADP' ? [t.text] : [];
  });
  return new Set([...found.filter(({ subject }) => isName(subject)).map(({ subject }) => subject.name), ...known]);
}

const PRONOUN = /^(?:it|he|she|they)$/;

export const isPronoun = (tokens: readonly Token[], { subject }: Clause): boolean =>
  subject !== null && subject.end - subject.start === 1 && PRONOUN.test((tokens[subject.start] as Token).lower);

/** "It rained, and it was cold": both may be of what the text spoke of before. */
export const hasPronounBefore = (tokens: readonly Token[], clause: Clause): boolean =>
  tokens.slice(0, clause.subject?.start ?? 0).some((t) => PRONOUN.test(t.lower) || /^(?:i|you|we|there)$/.test(t.lower));

/** "would not say that", "This is not to say that", "doubts that"; who "did not know that" knows it now. */
export function deniesReport(tokens: readonly Token[], { verb, rest }: Clause): boolean {
  if (verb.lemma === 'doubt' || verb.lemma === 'deny') return !verb.negated;
  // "He hoped that it would hold": nobody says that it did.
  if (/^(?:hope|wish|fear|dream|worry|imagine|pretend|threaten|wonder)$/.test(verb.lemma)) return true;
  if (!verb.negated) return false;
  if (verb.lemma === 'be') {
    const [to, say] = tokens.slice(rest.start, rest.end);
    return to?.lower === 'to' && REPORT.has(say?.lemma ?? '');
  }
  return REPORT.has(verb.lemma) && !/^(?:know|see|notice|learn|understand|mention|admit)$/.test(verb.lemma);
}
