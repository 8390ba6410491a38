// "Holm, who had made money, lit an oven", "Those who ate late lost nothing": the verb of the sentence behind a relative clause of its subject.
// It looks like a participle or a noun, so only what stands around it tells; where two words may be it, none is.
// Not: "Holm, who sold boats, sails and ropes, …" (a list), "Those who had boats built by Holm …" (the boats were built).
import { isVerb, lemma as lemmaOf } from './lexicon.js';
import type { Token } from './tagging.js';

const PRONOUN = /^(?:who|which|that|whose)$/;
const isVerbal = (token: Token): boolean => token.pos === 'VERB' || token.pos === 'AUX';
const isNominal = (token: Token | undefined): boolean => /^(?:NOUN|PROPN|PRON|NUM|SYM)$/.test(token?.pos ?? '');
const OBJECT = /^(?:DET|PRON|NUM)$/;

/** A past or a third person, whatever the tagger made of it. */
function isFiniteForm({ pos, lower, lemma }: Token): boolean {
  const base = lemmaOf(lower, 'v');
  return pos !== 'PROPN' && !/ing$/.test(lower) && base !== lower && isVerb(base) && (pos !== 'VERB' || lemma !== lower);
}

/** Index of the verb; -1 where the sentence has none of the kind. */
export function outerVerb(tokens: readonly Token[]): number {
  const at = tokens.findIndex((t, i) => i > 0 && PRONOUN.test(t.lower));
  if (at < 1) return -1;
  const isSet = tokens[at - 1]?.text === ',';
  const head = tokens[isSet ? at - 2 : at - 1];
  const opens = tokens.slice(0, at);
  if (opens.some(isVerbal) || !(isNominal(head) || head?.lower === 'those') || /^(?:SCONJ|ADP)$/.test((tokens[0] as Token).pos))
    return -1;
  const inner = tokens.findIndex((t, i) => i > at && isVerbal(t));
  return inner < 0 ? -1 : isSet ? behindComma(tokens, inner) : behindClause(tokens, inner);
}

export interface Apposed {
  /** What is spoken of, without what explains it. */
  readonly subject: { readonly start: number; readonly end: number };
  /** Index of the verb behind. */
  readonly verb: number;
}

/** "The Friends of the Tower, a club founded by Ida Holm, | raised £200": whom it is of and its verb; null where no verb follows what explains. */
export function behindApposition(tokens: readonly Token[]): Apposed | null {
  const commas = tokens.flatMap((t, i) => (t.text === ',' ? [i] : []));
  // "In 1911, the Friends …": what says when stands in front.
  const lead = /^(?:ADP|ADV)$/.test(tokens[0]?.pos ?? '') ? 1 : 0;
  const [opens, closes] = [commas[lead], commas[lead + 1]];
  if (opens === undefined || closes === undefined || tokens.slice(0, opens).some(isVerbal)) return null;
  const inner = tokens.slice(opens + 1, closes);
  const isApposed =
    /^(?:an?|the|one)$/.test(inner[0]?.lower ?? '') &&
    isNominal(tokens[opens - 1]) &&
    inner.every(
      (t, i) =>
        t.pos !== 'AUX' &&
        !PRONOUN.test(t.lower) &&
        (t.pos !== 'VERB' || /^(?:by|in|of|for|on|at)$/.test(inner[i + 1]?.lower ?? '')),
    );
  const [token, next] = [tokens[closes + 1], tokens[closes + 2]];
  const isPlain = token?.pos === 'VERB' && isFiniteForm(token) && next !== undefined && !/^(?:by|and|or|,)$/.test(next.lower);
  const start = lead === 0 ? 0 : (commas[0] as number) + 1;
  return isApposed && isPlain && start < opens ? { subject: { start, end: opens }, verb: closes + 1 } : null;
}

/** ", who had made money, | lit an oven" */
function behindComma(tokens: readonly Token[], inner: number): number {
  for (let comma = inner + 1; comma < tokens.length; comma++) {
    if ((tokens[comma] as Token).text !== ',') continue;
    let at = comma + 1;
    while (tokens[at]?.pos === 'ADV' && !isFiniteForm(tokens[at] as Token)) at++;
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined) return -1;
    if (token.pos === 'AUX') return -1;
    if (!isFiniteForm(token) || next.lower === 'by' || /^(?:,|and|or)$/.test(next.lower)) continue;
    if (token.pos === 'VERB' || OBJECT.test(next.pos)) return at;
  }
  return -1;
}

/** "who ate late | lost nothing": the one word that may be a verb, and no other behind it. */
function behindClause(tokens: readonly Token[], inner: number): number {
  let start = inner + 1;
  while (
    start < tokens.length &&
    isVerbal(tokens[start] as Token) &&
    isVerbal(tokens[start - 1] as Token) &&
    (tokens[start - 1] as Token).pos === 'AUX'
  )
    start++;
  let found = -1;
  for (let at = start; at < tokens.length; at++) {
    const [before, token, next] = [tokens[at - 1] as Token, tokens[at] as Token, tokens[at + 1]];
    if (token.pos === 'AUX' && found < 0) return -1;
    if (/^(?:,|;|and|but|or|than|that|who|which|because|when|if|while)$/.test(token.lower)) return found;
    if (!isFiniteForm(token) || next === undefined || next.lower === 'by' || before.lower === 'to') continue;
    const isPlain =
      token.pos === 'VERB'
        ? /^(?:NOUN|PROPN|NUM|ADV|ADJ|VERB|PRON)$/.test(before.pos)
        : isNominal(before) || before.pos === 'VERB';
    // "A starter that lives in the fridge needs food": of one, in the present.
    const isPresent =
      token.pos === 'NOUN' && /s$/.test(token.lower) && before.lower === before.lemma && /^(?:NOUN|ADJ)$/.test(next.pos);
    const goesOn =
      token.pos === 'VERB'
        ? next.pos !== 'CCONJ' && (next.pos !== 'NOUN' || /s$/.test(token.lower))
        : OBJECT.test(next.pos) || isPresent;
    if (!isPlain || !goesOn) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}
