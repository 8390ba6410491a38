// Clauses that a sentence does not state, though they look like statements: the second half of a condition, what is asked, what is only
// thought, what goes on beside the rest. Each is put back into the clause that it belongs to, or becomes a condition.
//   "if the seal leaks or | the lid breaks" · "when you ask whether | it is cheap" · "the idea that oak, iron and | steel would float"
//   "As your club grows, you need more boats": a condition. Not: "As it is light, it floats", which says why.
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';
import { isThoughtThat } from './outlook.js';

export function withoutUnstated(tokens: readonly Token[], list: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [];
  for (const [at, read] of list.entries()) {
    const clause = isCourse(tokens, read) ? { ...read, kind: 'condition' as const } : read;
    const before = out[out.length - 1];
    const isPart =
      before !== undefined &&
      (isNarrowing(tokens, before, clause) ||
        isOtherCase(tokens, before, clause, list[at + 1]) ||
        isAsked(tokens, before) ||
        isThought(tokens, before, clause));
    if (isPart) out[out.length - 1] = { ...before, end: clause.end, rest: { start: before.rest.start, end: clause.end } };
    else out.push(clause);
  }
  return out;
}

/** "if you need a boat that is easy to sail and | has a deck": of which boat the condition speaks. */
const isNarrowing = (tokens: readonly Token[], before: Clause, { kind, start }: Clause): boolean =>
  before.kind === 'condition' && kind === 'relative' && !(before.start > 1 && tokens[start - 1]?.text === ',');

/** "if A or B happens", "if A and you need B": the second half, with a subject of its own. */
function isOtherCase(
  tokens: readonly Token[],
  before: Clause,
  { kind, subject, verb }: Clause,
  next: Clause | undefined,
): boolean {
  if (before.kind !== 'condition' || kind !== 'main' || subject === null) return false;
  if (!/^(?:if|when|unless|once|until|whenever)$/.test(before.connector ?? '')) return false;
  // "; only when no guest or maid was left were men let in": what stands behind is turned round.
  if (tokens[before.start - 1]?.lower === 'only') return false;
  const joint = tokens[subject.start - 1];
  const isApart = tokens[subject.start - 2]?.text === ',' || subject.start > before.end + 1;
  // "if it rains, or you can row": a way out.
  if (joint?.lower === 'or') return !isApart || verb.modal === null || (before.start <= 1 && next !== undefined);
  // "A is good if it rains and Lumo is good if it snows": each with its own.
  const isOwn = next !== undefined || tokens.slice(subject.start, subject.end).some((t) => t.pos === 'PROPN');
  return joint?.lower === 'and' && !isApart && before.start > 1 && !isOwn;
}

const ASKS = /^(?:whether|why)$/;

/** "when you ask whether | it is cheap", "depends on whether | you row": what is asked is not said. */
function isAsked(tokens: readonly Token[], { kind, rest, verb }: Clause): boolean {
  // "where they think | it makes sense": what they think is no statement, either.
  if (rest.end <= rest.start)
    return kind === 'condition' && /^(?:think|believe|feel|find|know|say|see)$/.test(verb.lemma) && !verb.passive;
  return ASKS.test((tokens[rest.end - 1] as Token).lower);
}

/** "the idea that a mix of oak, iron and | steel would float": the list before the verb is cut, and all of it is only thought. */
function isThought(tokens: readonly Token[], { rest, end }: Clause, { kind, subject, start }: Clause): boolean {
  const that = tokens.findIndex((_, i) => i >= rest.start && i < end && isThoughtThat(tokens, i));
  const isJoined = /^(?:and|or)$/.test(tokens[(subject?.start ?? start) - 1]?.lower ?? '');
  const hasVerb = tokens.slice(that + 1, end).some((t) => t.pos === 'AUX' || t.pos === 'VERB');
  return that > 0 && kind === 'main' && subject !== null && isJoined && !hasVerb;
}

/** Verbs of what goes on by degrees. */
const COURSE =
  /^(?:grow|increase|rise|fall|drop|decrease|decline|change|evolve|scale|expand|progress|age|mature|shrink|approach)$/;
/** Verbs that may as well say why, but not in front: "As the pan heats, …". */
const COURSE_IN_FRONT = /^(?:get|become|develop|learn|gain|near|heat|warm|cool|dry|wear|spread|climb|gather|advance|move|add)$/;

/** "As your club grows": in the course of it, not because of it. */
const isCourse = (tokens: readonly Token[], { kind, connector, subject, verb, start }: Clause): boolean =>
  kind === 'reason' &&
  connector === 'as' &&
  subject !== null &&
  (COURSE.test(verb.lemma) || (start <= 1 && COURSE_IN_FRONT.test(verb.lemma))) &&
  !verb.negated &&
  !verb.passive &&
  tokens.slice(verb.start, verb.end).every((t) => !/^(?:was|were|had|did)$/.test(t.lower));
