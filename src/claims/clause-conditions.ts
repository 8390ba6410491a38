// Which condition clauses of a sentence limit which of its facts: those before the first one, and those that follow a fact directly.
//   "If it rains, A leaks" · "A leaks if it rains" · "A is light, and | if you forget the lid, it hums" (of the second)
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';

/** The condition clauses that rule clause `at`: those before it up to the last fact, and those that follow it directly. */
export function conditionsOf(
  tokens: readonly Token[],
  list: readonly Clause[],
  at: number,
  main: readonly number[],
  isFree: boolean,
): readonly (readonly Token[])[] {
  const out: (readonly Token[])[] = [];
  const before = main.findLast((i) => i < at) ?? -1;
  let isBeside = false;
  const isOwn = before >= 0 && at - before > 1 && isOfNext(tokens, list, before, before + 1);
  for (let i = before === -1 ? 0 : isOwn ? before + 1 : at + 1; i < list.length; i++) {
    const clause = list[i] as Clause;
    if (i === at) continue;
    if (clause.kind !== 'condition') {
      if (i > at) break;
      continue;
    }
    // "…, where she lived": a fact of its own.
    isBeside =
      !isFree && (clause.connector === 'where' ? tokens[clause.start - 1]?.text === ',' : isBeside && clause.connector === 'and');
    if (isBeside) continue;
    // "…; only when", "… and if you forget, …": a new statement begins.
    if (i > at && isOfNext(tokens, list, at, i)) break;
    // "even if it rains": without its first word it would be a condition.
    const isEven = tokens[clause.start - 1]?.lower === 'even';
    out.push(tokens.slice(isEven ? clause.start - 1 : clause.start, clause.end));
  }
  return out;
}

/** Whether the condition clause `i` behind clause `at` limits the clause that follows it. */
function isOfNext(tokens: readonly Token[], list: readonly Clause[], at: number, i: number): boolean {
  const [clause, condition, next] = [list[at] as Clause, list[i] as Clause, list[i + 1]];
  const between = tokens.slice(clause.end, condition.start);
  if (between.some((t) => t.text === ';')) return true;
  const isJoined = /^(?:and|but|so)$/.test(tokens[condition.start - 1]?.lower ?? '');
  return isJoined && next?.kind === 'main' && next.subject !== null && /^[,]$/.test(tokens[condition.end]?.text ?? '');
}
