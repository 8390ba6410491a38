// Where a clause of a sentence stops that the next one goes on from, and whether the next one is of the same people.
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';
import { resolveGeneric } from './generic-person.js';

/** "It stays cool, but a pan that stood on it is hot": what the next clause is about is no part of this one. */
export function upTo(tokens: readonly Token[], later: readonly Clause[], clause: Clause): Clause {
  const at =
    later.find(({ kind, subject }) => subject !== null && (kind === 'main' || kind === 'contrast'))?.subject?.start ?? -1;
  const isJoined = /^(?:but|and|,)$/.test(tokens[at - 1]?.lower ?? '');
  return isJoined && at > clause.rest.start && at < clause.rest.end
    ? { ...clause, rest: { start: clause.rest.start, end: at } }
    : clause;
}

/** "is owned by the family: her niece, Ida Holm, | has led it": the subject of the next clause stands behind the colon. */
export function upToColon(tokens: readonly Token[], next: Clause | undefined, clause: Clause): Clause {
  const at = tokens.findIndex((t, i) => t.text === ':' && i > clause.rest.start && i < clause.rest.end);
  return at > 0 && next?.kind === 'main' && next.subject === null
    ? { ...clause, rest: { start: clause.rest.start, end: at } }
    : clause;
}

/** Whether nobody in particular does it, and its verb may have a second one beside it. */
export const isOfPeople = (tokens: readonly Token[], { subject }: Clause): boolean =>
  subject !== null &&
  !/^(?:his|her|its|their|my|our|your|one)$/.test((tokens[subject.start] as Token).lower) &&
  resolveGeneric(tokens, subject.start, subject.end);

/** "A thief can open it and steal the keys": the second verb is of the thief as well, with the modal of the first. */
export function ofSamePeople(
  tokens: readonly Token[],
  clause: Clause,
  before: Clause,
): { readonly tokens: readonly Token[]; readonly clause: Clause } | null {
  const head = tokens[clause.verb.start] as Token;
  if (clause.kind !== 'main' || clause.subject !== null || clause.verb.form !== 'finite') return null;
  const modal = head.lower === head.lemma ? before.verb.modal : null;
  if (modal === null || clause.verb.modal !== null) return { tokens, clause: { ...clause, subject: before.subject } };
  const said = `${modal} ${head.text}`;
  const merged = tokens.map((t, i) => (i === clause.verb.start ? { ...t, text: said, lower: said.toLowerCase() } : t));
  return { tokens: merged, clause: { ...clause, subject: before.subject, verb: { ...clause.verb, modal } } };
}

/** "Take A if it rains; otherwise, take B": a second order to the reader is no deed of what the first is about. */
export function isNextOrder(tokens: readonly Token[], list: readonly Clause[], at: number): boolean {
  const isOrder = (clause: Clause | undefined): boolean =>
    clause?.kind === 'main' &&
    clause.subject === null &&
    clause.verb.form === 'finite' &&
    clause.verb.modal === null &&
    tokens[clause.verb.start]?.lower === clause.verb.lemma;
  return isOrder(list[at]) && list.slice(0, at).some((clause) => isOrder(clause)) && /^[;,.]$/.test(before(tokens, list[at]));
}

/** The word before a clause, linking adverbs aside. */
export function before(tokens: readonly Token[], clause: Clause | undefined): string {
  let at = (clause?.verb.start ?? 0) - 1;
  while (at > 0 && /^(?:otherwise|else|instead|then)$/.test((tokens[at] as Token).lower)) at--;
  return tokens[at]?.text ?? '';
}
