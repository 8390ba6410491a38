// What opens a sentence and holds for its main clause, put together where it was read as clauses of their own.
//   "If gas is dear and power is cheap, A is better": one condition of two halves
//   "For every litre that it burns, it gives …": the phrase with its relative clause leads the main clause in
//   "A tent that lasts longer is wise", "A tent that lasts and costs less to heat is wise": a subject with its relative clauses, whole
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';
import { verbGroupAt } from '../language/verb-group.js';

export function withOpening(tokens: readonly Token[], list: readonly Clause[]): readonly Clause[] {
  const main = isAllRelative(list) ? mainOf(tokens, list) : null;
  if (main !== null) return [main];
  list = upToThen(tokens, list);
  return withLead(tokens, withBothConditions(tokens, list)).map((clause) => withWholeSubject(tokens, clause));
}

/** "If you want a tent that is light, cheap, and easy to mend, then A is best": all before "then" is one condition. */
function upToThen(tokens: readonly Token[], list: readonly Clause[]): readonly Clause[] {
  const first = list[0];
  const then = tokens.findIndex((t, i) => t.lower === 'then' && tokens[i - 1]?.text === ',');
  const at = list.findIndex(({ kind, subject }) => kind === 'main' && subject !== null && subject.start > then);
  const isOpening = first?.kind === 'condition' && first.start <= 1 && /^(?:if|when|once|unless)$/.test(first.connector ?? '');
  if (!isOpening || then < 0 || at < 1) return list;
  const end = then - 1;
  return [{ ...first, end, rest: { start: first.rest.start, end } }, ...list.slice(at).map((one) => ({ ...one, lead: null }))];
}

const isAllRelative = (list: readonly Clause[]): boolean => list.length > 0 && list.every(({ kind }) => kind === 'relative');

/** "A tent that lasts and costs less to heat | is wise": the main clause, whose verb was read as a part of the relative one. */
function mainOf(tokens: readonly Token[], list: readonly Clause[]): Clause | null {
  const last = list[list.length - 1] as Clause;
  const at = tokens.findIndex(
    (t, i) =>
      i > last.rest.start &&
      i < last.rest.end &&
      /^(?:is|are|was|were|can|may|will)$/.test(t.lower) &&
      tokens[i - 1]?.pos === 'VERB',
  );
  const verb = at < 0 ? null : verbGroupAt(tokens, at, last.end);
  const opens = /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[0]?.pos ?? '') || /ing$/.test(tokens[0]?.lower ?? '');
  return verb === null || !opens
    ? null
    : {
        ...last,
        kind: 'main',
        connector: null,
        lead: null,
        start: 0,
        subject: { start: 0, end: at },
        verb,
        rest: { start: verb.end, end: last.end },
      };
}

/** "Buying a tent that lasts longer is wise": the first words and the last ones belong to the subject, which was cut to "a tent that lasts". */
function withWholeSubject(tokens: readonly Token[], clause: Clause): Clause {
  const { subject, verb, lead, kind } = clause;
  if (subject === null || kind !== 'main' || verb.start < subject.end) return clause;
  const said = tokens.slice(subject.start, subject.end);
  const relative = said.findIndex(({ lower }) => /^(?:that|which|who)$/.test(lower));
  const between = tokens.slice(subject.end, verb.start);
  const isRelated = relative > 0 && said.slice(relative).some(({ pos }) => pos === 'VERB');
  const isManner = between.length > 0 && between.every(({ pos, lower }) => pos === 'ADV' && !/ly$/.test(lower));
  if (!isRelated) return clause;
  const isDeed = lead === null && subject.start === 1 && /ing$/.test(tokens[0]?.lower ?? '') && tokens[0]?.pos === 'VERB';
  return { ...clause, subject: { start: isDeed ? 0 : subject.start, end: isManner ? verb.start : subject.end } };
}

/** The comma at `clause`'s end, which closes what opens the sentence. */
const isClosed = (tokens: readonly Token[], { end }: Clause): boolean =>
  tokens[end]?.text === ',' || tokens[end - 1]?.text === ',';

function withBothConditions(tokens: readonly Token[], list: readonly Clause[]): readonly Clause[] {
  const [first, second, third] = list;
  if (first?.kind !== 'condition' || second?.kind !== 'main' || third?.kind !== 'main') return list;
  const opens = tokens.slice(0, first.start + 1).every((t) => t.pos !== 'VERB' && t.pos !== 'NOUN');
  const from = Math.min(second.start, second.subject?.start ?? second.start);
  const isJoined = tokens.slice(first.rest.start, from + 1).some((t, i, all) => t.lower === 'and' && all[i - 1]?.text !== ',');
  const isHalf = opens && isJoined && second.subject !== null && third.subject !== null && isClosed(tokens, second);
  return isHalf && /^(?:if|when|unless|once)$/.test(first.connector ?? '')
    ? [{ ...first, end: second.end, rest: { start: first.rest.start, end: second.end } }, ...list.slice(2)]
    : list;
}

function withLead(tokens: readonly Token[], list: readonly Clause[]): readonly Clause[] {
  const [first, second] = list;
  const isLed =
    first?.kind === 'relative' &&
    second?.kind === 'main' &&
    second.lead === null &&
    second.subject !== null &&
    /^(?:for|with|in|of)$/.test(tokens[0]?.lower ?? '') &&
    /^(?:every|each|the|all)$/.test(tokens[1]?.lower ?? '') &&
    isClosed(tokens, first);
  if (!isLed) return list;
  const end = tokens[first.end - 1]?.text === ',' ? first.end - 1 : first.end;
  return [{ ...second, lead: { start: 0, end } }, ...list.slice(2)];
}
