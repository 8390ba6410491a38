// Where the words at the end of a clause begin that are a fact of their own, or no part of what it says: behind a dash or a semicolon, an
// explanation of a name, a share of what was counted. They are left off, since a claim states one fact.
//   "won the Corvex Cup, | a prize for rowers" · "sold 20 boats, | four of which leaked" · "grew fast with | the mill being the first"
// Not: "kept 10–20 boats" (a range), "has a hall, a stage and a bar" (a list), "is good not for trips, but for tours" (what is affirmed).
import type { Clause } from '../language/clause.js';
import type { Token } from '../language/tagging.js';

const SHARE = /^(?:some|many|most|all|both|none|each|half|one|several|few)$/;
const RELATIVE = /^(?:which|who|that|whom|whose|where|when|if|because|while)$/;

/** Index of the first token that is left off; the clause's end where nothing is. */
export function tailAt(tokens: readonly Token[], clause: Clause): number {
  let depth = 0;
  for (let i = clause.rest.start; i < clause.end; i++) {
    const token = tokens[i] as Token;
    if (/^[([]$/.test(token.text)) depth++;
    if (/^[)\]]$/.test(token.text)) depth--;
    if (depth !== 0 || i === clause.rest.start) continue;
    const isComma = token.text === ',';
    if (
      token.text === ';' ||
      (isDash(tokens, i) && !isInsertion(tokens, clause, i)) ||
      (isComma && (isShare(tokens, i) || isApposition(tokens, clause, i) || isNextCount(tokens, clause, i))) ||
      (token.lower === 'and' && (isNextCount(tokens, clause, i) || tokens[i + 1]?.text === ',')) ||
      (isComma && isTurn(tokens, clause, i)) ||
      isAbsolute(tokens, clause, i) ||
      (token.lower === 'while' && /^(?:continuing|remaining)$/.test(tokens[i + 1]?.lower ?? ''))
    )
      return i;
  }
  return clause.end;
}

/** "is a full kit — a ready-made answer": what it is, said once more, as a clause of its own; null where the tail is something else. */
export function restated(tokens: readonly Token[], clause: Clause): Clause | null {
  const at = tailAt(tokens, clause);
  const isClass = clause.kind === 'main' && clause.verb.lemma === 'be' && !clause.verb.negated && clause.subject !== null;
  if (!isClass || at === clause.end || !isDash(tokens, at)) return null;
  const opens = (i: number): boolean => /^(?:an?|the)$/.test(tokens[i]?.lower ?? '');
  const isPlain = !tokens.slice(at, clause.end).some((t) => t.pos === 'AUX' || /^[,;]$/.test(t.text));
  return opens(clause.rest.start) && opens(at + 1) && isPlain
    ? { ...clause, lead: null, rest: { start: at + 1, end: clause.end } }
    : null;
}

/** A dash between words; "10–20" is a range, "well-known" one word. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
  if (/^(?:—|--)$/.test(token.text)) return true;
  if (!/^[–-]$/.test(token.text) || next === undefined) return false;
  const isRange = /\d$/.test(before.text) && /^[\d~$€£]/.test(next.text);
  return !isRange && token.start > before.end && next.start > token.end;
}

/** "mended — and painted — the boats": a second dash leads back into the clause. */
const isInsertion = (tokens: readonly Token[], clause: Clause, at: number): boolean =>
  tokens.some(
    (_, i) => Math.abs(i - at) > 1 && Math.abs(i - at) < 12 && i > clause.rest.start && i < clause.end && isDash(tokens, i),
  );

/** ", four of which were sold" */
function isShare(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1];
  return (
    first !== undefined &&
    (first.pos === 'NUM' || SHARE.test(first.lower)) &&
    tokens[at + 2]?.lower === 'of' &&
    /^(?:which|whom|them)$/.test(tokens[at + 3]?.lower ?? '')
  );
}

/** "in Holm, a town on the coast", "in 1912, the same year as her trial": what a name or a date is besides. */
function isApposition(tokens: readonly Token[], clause: Clause, at: number): boolean {
  const [before, first, second] = [tokens[at - 1] as Token, tokens[at + 1], tokens[at + 2]];
  if (!/^(?:NOUN|PROPN|X|NUM)$/.test(before.pos) || first === undefined || second === undefined) return false;
  // "made shells, a time that nobody speaks of"
  const isExplained = before.pos === 'NOUN' && /^(?:that|which|who)$/.test(tokens[at + 3]?.lower ?? '');
  const isNamed = /^an?$/.test(first.lower) && (before.pos === 'PROPN' || isExplained);
  const isDated = before.pos !== 'NOUN' && first.lower === 'the' && /^(?:same|first|last|only|very)$|est$/.test(second.lower);
  if (!isNamed && !isDated) return false;
  // Of a list, "and" closes the row: "has Nox, a router and a store".
  if (tokens.slice(clause.rest.start, at).some((t) => t.text === ',')) return false;
  for (let i = at + 1; i < clause.end; i++) {
    const token = tokens[i] as Token;
    if (/^(?:and|or|&)$/.test(token.lower) && tokens[i - 1]?.text === ',') return false;
  }
  for (let i = at + 2; i < clause.end; i++) {
    const token = tokens[i] as Token;
    if (/^(?:ADP|VERB|AUX)$/.test(token.pos) || RELATIVE.test(token.lower)) return true;
    if (/^(?:and|or|&)$/.test(token.lower)) return false;
  }
  return true;
}

/** "an average of 31 stars, Corvex 74 stars", "liked by 30% and Corvex by 40%": what is counted of another one. */
function isNextCount(tokens: readonly Token[], clause: Clause, at: number): boolean {
  if (tokens[at + 1]?.pos !== 'PROPN' || !tokens.slice(clause.rest.start, at).some((t) => t.pos === 'NUM')) return false;
  let next = at + 1;
  while (tokens[next]?.pos === 'PROPN') next++;
  if (tokens[next]?.pos === 'NUM' && /^(?:NUM|ADV)$/.test(tokens[next + 1]?.pos ?? '')) next++;
  while (/^(?:ADV|ADP)$/.test(tokens[next]?.pos ?? '')) next++;
  return tokens[next]?.pos === 'NUM' && /^(?:NOUN|SYM)$/.test(tokens[next + 1]?.pos ?? '');
}

/** ", but not a large one", ", but for the most part": what limits or turns it is another thing to say. */
function isTurn(tokens: readonly Token[], clause: Clause, at: number): boolean {
  const [but, next] = [tokens[at + 1], tokens[at + 2]];
  if (but?.lower !== 'but' || next === undefined || clause.verb.negated) return false;
  const isDenied = tokens.slice(clause.rest.start, at).some((t) => /^(?:not|no|never|n't|n’t)$/.test(t.lower));
  return (
    !isDenied &&
    (next.lower === 'not' || next.pos === 'ADP' || next.pos === 'NUM' || (next.lower === 'only' && tokens[at + 3]?.pos === 'NUM'))
  );
}

/** "with most of them being new", "with the mill having an edge over the forge" */
function isAbsolute(tokens: readonly Token[], clause: Clause, at: number): boolean {
  if (tokens[at]?.lower !== 'with') return false;
  for (let i = at + 1; i < Math.min(clause.end, at + 8); i++) {
    const token = tokens[i] as Token;
    if (i > at + 1 && /^(?:being|having)$/.test(token.lower)) return true;
    if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV)$/.test(token.pos) && !/^(?:than|of)$/.test(token.lower)) return false;
  }
  return false;
}
