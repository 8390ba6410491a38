// What opens a sentence and holds for its main clause, put together where it was read as clauses of their own.
//   "If gas is dear and power is cheap, A is better": one condition of two halves
//   "For every litre that it burns, it gives …": the phrase with its relative clause leads the main clause in
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';

export function withOpening(tokens: readonly Token[], list: readonly Clause[]): readonly Clause[] {
  return withLead(tokens, withBothConditions(tokens, list));
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
