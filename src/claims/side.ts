// The words behind a comparison become the things that it compares with, and two sides are matched by kind. Ranges count tokens.
//   "than B", "than B or C", "than in B", "than that of B", "other tools, such as B"
// Not: "than ever", "than I thought", "than 300": nothing that is compared.
import { coordinate } from '../language/lexicon.js';
import { phrases } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { isNominal, type Range } from '../language/verb-group.js';
import { COORDINATOR, isNamed, isQuote } from './governor.js';

export interface Others {
  readonly sides: readonly Range[];
  /** "than in B", "than with B". */
  readonly preposition: string | null;
}

const NO_SIDE =
  /^(?:ever|before|usual|normal|expected|average|it|me|that|this|what|nothing|anything|everything|one|i|you|we|they|he|she|them|most|ours|mine|yours|theirs|his|hers|needed|necessary|anyone|anybody|others?|now|once)$/;
/** What ends a side: a new clause or a limit. */
const STOP =
  /^(?:because|when|if|while|since|as|though|although|so|but|which|who|that|where|whereas|unless|than|compared|for|due|despite|except|then|however)$/;

/** The things named from `from` on: "B", "B or C", "the B that …", "in B"; none where a pronoun or a measure stands there. */
export function othersAt(tokens: readonly Token[], from: number): Others {
  let at = from;
  while (
    at < tokens.length &&
    (isQuote(tokens[at] as Token) ||
      /^(?:ADV)$/.test((tokens[at] as Token).pos) ||
      /^(?:say|just|both|either)$/.test((tokens[at] as Token).lower) ||
      ((tokens[at] as Token).text === ',' && tokens[at + 1]?.lower === 'say') ||
      ((tokens[at] as Token).text === ',' && tokens[at - 1]?.lower === 'say')) &&
    tokens[at + 1] !== undefined
  )
    at++;
  let preposition: string | null = null;
  // "than it is in B": the place is what is compared.
  if (
    /^(?:it|they|he|she|i|you|we)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '') &&
    (tokens[at + 2]?.pos === 'ADP' || (tokens[at + 1]?.lemma === 'do' && tokens[at + 2]?.pos === 'PROPN'))
  )
    at += 2;
  const opener = tokens[at];
  if (opener !== undefined && /^(?:in|on|at|with|from|to|by|under|using|for)$/.test(opener.lower)) {
    preposition = opener.lower;
    at++;
    if (/^(?:both|either)$/.test(tokens[at]?.lower ?? '')) at++;
  }
  const sides: Range[] = [];
  while (at < tokens.length) {
    const end = sideEnd(tokens, at);
    const range = trimmed(tokens, at, end);
    if (range === null || !isSide(tokens, range)) break;
    sides.push(range);
    let next = end;
    if (tokens[next]?.text === ',') next++;
    if (COORDINATOR.test(tokens[next]?.lower ?? '')) next++;
    if (next === end || next >= tokens.length) break;
    const isJoined = COORDINATOR.test((tokens[next - 1] as Token).lower);
    const member = trimmed(tokens, next, sideEnd(tokens, next));
    const after = member === null ? undefined : tokens[member.end];
    const closes =
      after === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADP|PART)$/.test(after.pos) || isQuote(after) || STOP.test(after.lower);
    // "than B, and C is …", "than B, faster than C": what follows is no further side.
    const isMember =
      member !== null &&
      closes &&
      isFurther(tokens.slice(member.start, member.end)) &&
      (isJoined || (isNamed(tokens, range) && isNamed(tokens, member) && (after === undefined || after.pos !== 'ADP')));
    if (!isMember) break;
    at = next;
  }
  const last = sides.at(-1);
  return { sides: last === undefined ? sides : [...sides, ...examplesBehind(tokens, last)], preposition };
}

/** "other tools, such as B and C", "some tools like B", "its nearest rival, the B": the names of what was put as a class. */
function examplesBehind(tokens: readonly Token[], side: Range): readonly Range[] {
  if (isNamed(tokens, { start: side.end - 1, end: side.end })) return [];
  let at = side.end;
  while (at < tokens.length && isQuote(tokens[at] as Token)) at++;
  if (/^[,(]$/.test(tokens[at]?.text ?? '')) at++;
  const isExample = (tokens[at]?.lower === 'such' && tokens[at + 1]?.lower === 'as') || tokens[at]?.lower === 'like';
  if (isExample) return othersAt(tokens, at + (tokens[at]?.lower === 'like' ? 1 : 2)).sides;
  const apposed = at > side.end ? trimmed(tokens, at, sideEnd(tokens, at)) : null;
  const isApposed = apposed !== null && isNamed(tokens, apposed) && /^(?:DET|PROPN)$/.test((tokens[apposed.start] as Token).pos);
  return isApposed && /^(?:PUNCT|CCONJ)$/.test(tokens[apposed.end]?.pos ?? 'PUNCT') ? [apposed] : [];
}

const isFurther = (member: readonly Token[]): boolean =>
  member.some((t) => isNominal(t) || /^\p{Lu}/u.test(t.text)) &&
  !member.some((t) => /^(?:more|less|better|worse|faster|slower|\w+ier|versa|etc|way|vice)$/.test(t.lower)) &&
  !/^(?:VERB|AUX|ADV|PRON)$/.test(/^\p{Lu}/u.test((member[0] as Token).text) ? 'PROPN' : (member[0] as Token).pos);

function sideEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  // "than that of B", "than those for B": the pronoun stands for what the left side is.
  if (
    /^(?:that|those|the one|ones)$/.test(tokens[i]?.lower ?? '') &&
    /^(?:of|in|for|from|on|with)$/.test(tokens[i + 1]?.lower ?? '')
  )
    i += 2;
  const head = i;
  for (; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (isQuote(token) || token.text === '/' || token.text === '-' || token.text === '#') continue;
    if (token.text === ',' && tokens.slice(from, i).every((t) => /^(?:DET|ADJ)$/.test(t.pos))) continue;
    const isBare = /^(?:for|like)$/.test(token.lower) ? false : STOP.test(token.lower);
    if (
      token.pos === 'PUNCT' ||
      COORDINATOR.test(token.lower) ||
      isBare ||
      (token.lower === 'such' && tokens[i + 1]?.lower === 'as')
    )
      break;
    if (i === head) continue;
    const isBehindArticle = /^(?:DET|ADJ|ADP)$/.test((tokens[i - 1] as Token).pos);
    if (
      (token.pos === 'AUX' || (token.pos === 'VERB' && !/(?:ing|ed|en)$/.test(token.lower))) &&
      !isBehindArticle &&
      !/^\p{Lu}/u.test(token.text)
    )
      break;
    // "the audio of B", "those for B": a name is complete, what only says its class is not.
    if (
      (token.pos === 'ADP' || token.lower === 'for') &&
      (token.lower === 'like' || (token.lower !== 'of' && isNamed(tokens, { start: from, end: i })))
    )
      break;
    if (token.pos === 'PRON' && /^(?:i|it|you|we|they|he|she)$/.test(token.lower)) break;
  }
  return i;
}

function trimmed(tokens: readonly Token[], from: number, to: number): Range | null {
  let [start, end] = [from, to];
  while (start < end && isQuote(tokens[start] as Token)) start++;
  while (end > start && (isQuote(tokens[end - 1] as Token) || /^(?:ADV|ADP|INTJ)$/.test((tokens[end - 1] as Token).pos))) end--;
  return start < end ? { start, end } : null;
}

function isSide(tokens: readonly Token[], { start, end }: Range): boolean {
  const first = tokens[start] as Token;
  if (first.pos === 'NUM' && end - start < 3 && tokens[start + 1]?.pos !== 'PROPN') return false;
  if (end - start === 1 && (NO_SIDE.test(first.lower) || first.pos === 'NUM')) return false;
  return tokens.slice(start, end).some((t) => isNominal(t) || t.pos === 'VERB' || t.pos === 'ADJ');
}

/** How well two sides match: shared words, one class, names both. */
export function kinship(tokens: readonly Token[], left: Range, right: Range): number {
  const [a, b] = [tokens.slice(left.start, left.end), tokens.slice(right.start, right.end)];
  const content = (t: Token) => isNominal(t) && t.pos !== 'PRON';
  const shared = a.some((t) => content(t) && b.some((u) => u.lemma === t.lemma));
  const [headA, headB] = [a.findLast(content), b.findLast(content)];
  const isClass = headA !== undefined && headB !== undefined && coordinate(headA.lemma, headB.lemma);
  const areNames = isNamed(tokens, left) && isNamed(tokens, right);
  // "She was better at rowing than swimming": a name is no match for what is none.
  const areClasses =
    !isNamed(tokens, left) && !isNamed(tokens, right) && !/^(?:other|most|any|many|all|some|the)$/.test(b[0]?.lower ?? '');
  return (shared ? 2 : 0) + (isClass ? 2 : 0) + (areNames ? 1 : areClasses ? 0.5 : 0);
}

export interface Thing extends Range {
  readonly preposition: string | null;
}

/** The noun phrases of [from, to), without their prepositions. */
export const things = (tokens: readonly Token[], from: number, to: number): readonly Thing[] =>
  from >= to
    ? []
    : phrases(tokens, from, to).flatMap((phrase) => {
        if (phrase.kind === 'noun') return [{ start: phrase.start, end: phrase.end, preposition: null }];
        if (phrase.kind === 'prepositional' && phrase.head > phrase.start)
          return [{ start: phrase.start + 1, end: phrase.end, preposition: phrase.preposition }];
        if (phrase.kind === 'infinitive' || phrase.kind === 'gerund') {
          return things(tokens, phrase.head + 1, phrase.end);
        }
        return [];
      });
