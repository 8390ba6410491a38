// What a span of a sentence's tokens is: a noun phrase, a subject, the start of a finite verb. For cutting a sentence into simpler ones.
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { isNominal, startsFiniteVerb } from '../language/verb-group.js';

export const said = (tokens: readonly Token[], from: number, to: number): string => words(tokens, from, to);

/** Does a finite verb, or one behind an adverb, stand at `at`? */
export const isFinite = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length &&
  (startsFiniteVerb(tokens, at, false, null) ||
    ((tokens[at] as Token).pos === 'ADV' && at + 1 < tokens.length && startsFiniteVerb(tokens, at + 1, false, null)));

/** Index of the first finite verb from `from` on, or -1. */
export const firstFinite = (tokens: readonly Token[], from = 0): number =>
  tokens.findIndex((t, i) => i >= from && t.pos !== 'ADV' && startsFiniteVerb(tokens, i, false, null));

/** Behind the last token that is no full stop. */
export const endOf = (tokens: readonly Token[]): number => {
  let end = tokens.length;
  while (end > 0 && /^[.!]$/.test((tokens[end - 1] as Token).text)) end--;
  return end;
};

/** Does a name or a noun phrase fill [from, to), without a verb? */
export const isNounPhrase = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  tokens.slice(from, to).some(isNominal) &&
  tokens
    .slice(from, to)
    .every((t, i) => t.pos !== 'AUX' && !(t.pos === 'VERB' && firstFinite(tokens, from + i) === from + i) && t.pos !== 'SCONJ');

/** Can [from, to) be what a sentence is about? "Backward motion" can, "However the lamp" cannot. */
export const isSubject = (tokens: readonly Token[], from: number, to: number): boolean =>
  isNounPhrase(tokens, from, to) &&
  !/^(?:ADP|SCONJ|PRON)$/.test((tokens[from] as Token).pos) &&
  !((tokens[from] as Token).pos === 'ADV' && !/^(?:ADJ|NOUN)$/.test(tokens[from + 1]?.pos ?? ''));

export const isPast = (verb: Token): boolean =>
  /^(?:was|were|had|did)$/.test(verb.lower) ||
  /ed$/.test(verb.lower) ||
  (verb.pos === 'VERB' && verb.lower !== verb.lemma && !/s$/.test(verb.lower));

/** A common noun in the plural. */
export const isPluralNoun = (token: Token | undefined): boolean =>
  token?.pos === 'NOUN' && token.lower !== token.lemma && /s$/.test(token.lower);

/** Is the noun phrase [from, to) plural? */
export function isPlural(tokens: readonly Token[], from: number, to: number): boolean {
  const of = tokens.findIndex((t, i) => i > from && i < to && t.pos === 'ADP');
  const end = of > 0 ? of : to;
  const head = tokens.slice(from, end).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  return isPluralNoun(head) || tokens.slice(from, end).some((t) => t.lower === 'and');
}

/** The form of "be" for the noun phrase [from, to). */
export const be = (tokens: readonly Token[], from: number, to: number, past: boolean): string =>
  isPlural(tokens, from, to) ? (past ? 'were' : 'are') : past ? 'was' : 'is';

/** How many brackets are open before `at`. */
export const depth = (tokens: readonly Token[], at: number): number =>
  tokens.slice(0, at).reduce((sum, t) => sum + (t.text === '(' ? 1 : t.text === ')' ? -1 : 0), 0);
