// Words around a comparison become its sides: the subject of the verb that governs it, and the things that it is compared with.
// Reads leftwards and rightwards from one word, so that no clause has to be found first ("A way better than B"). Ranges count tokens.
import { coordinate } from '../language/lexicon.js';
import { phrases } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { isNominal, type Range, startsFiniteVerb } from '../language/verb-group.js';

export interface Governor {
  /** The noun phrase before the verb; null where there is none. */
  readonly subject: Range | null;
  readonly kind: 'thing' | 'pronoun' | 'person';
  /** The verb group; null in a fragment ("A way better than B"). */
  readonly verb: Range | null;
  /** Where the clause's own words begin. */
  readonly start: number;
}

/** Most words that a comparison looks back over. */
const REACH = 60;
const BORDER = /^(?:[.;:!?…]|--|–|—)$/;
const PERSON =
  /^(?:i|you|we|u|one|people|everyone|everybody|anyone|anybody|someone|somebody|most|many|some|others|who|me|there)$/;
const PRONOUN = /^(?:it|this|that|these|those|they|he|she|which|both|all|them)$/;
const CONNECTOR =
  /^(?:that|because|if|whether|although|though|while|whereas|whilst|so|when|where|unless|until|how|why|which|who|whom|whose|than|once|cause|cuz|but|then|however|yet|except|what)$/;
const COORDINATOR = /^(?:and|or|&|nor)$/;

const isQuote = (token: Token): boolean => /^["“”'‘’`*_]+$/.test(token.text);

/** Words that say where a sentence stands rather than what it is about. */
const isOpening = (token: Token): boolean =>
  /^(?:ADV|CCONJ|INTJ|PUNCT|SYM|SCONJ)$/.test(token.pos) ||
  /^(?:imo|imho|btw|yeah|well|also|plus|ok|okay|lol)$/.test(token.lower);

/** Start of the stretch that a word at `at` belongs to: behind the last full border or the bracket that holds it. */
export function floorOf(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i] as Token;
    if (token.text === ')') depth++;
    else if (token.text === '(') {
      if (depth === 0) return i + 1;
      depth--;
    } else if (depth === 0 && BORDER.test(token.text)) return i + 1;
  }
  return Math.max(0, at - REACH);
}

/** Index of the bracket that `close` ends, or `close` itself. */
function opening(tokens: readonly Token[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) if ((tokens[i] as Token).text === '(') return i;
  return close;
}

/** The verb that governs the word at `at`, with its subject. */
export function governorOf(tokens: readonly Token[], at: number): Governor {
  const floor = floorOf(tokens, at);
  let head = -1;
  for (let i = at - 1; i >= floor && head < 0; i--) {
    if ((tokens[i] as Token).text === ')') i = opening(tokens, i, floor);
    else if (startsFiniteVerb(tokens, i, false, null) && !isNameLike(tokens, i)) head = i;
  }
  if (head < 0) {
    let end = at;
    while (end > 0 && end > floor - 2 && (isDegree(tokens[end - 1] as Token) || /^[(,]$/.test((tokens[end - 1] as Token).text)))
      end--;
    const subject = nounPhraseBefore(tokens, end, Math.max(0, floor - REACH));
    return { subject, kind: kindOf(tokens, subject), verb: null, start: subject?.start ?? at };
  }
  let first = head;
  while (
    first > floor &&
    /^(?:AUX|ADV)$|^PART$/.test((tokens[first - 1] as Token).pos) &&
    (tokens[first - 1] as Token).lower !== 'to'
  )
    first--;
  let end = head + 1;
  while (
    end < at &&
    (/^(?:AUX)$/.test((tokens[end] as Token).pos) || (tokens[end] as Token).lemma === 'not' || isParticiple(tokens, end))
  )
    end++;
  const verb = { start: first, end };
  return { ...subjectBefore(tokens, first, floor), verb };
}

/** "has been made", "is not built": what belongs to the verb group behind its first word. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).pos === 'VERB' && (tokens[at - 1] as Token).pos === 'AUX';

/** "a Ford", "the Fit": behind an article a verb is a name. */
const isNameLike = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).pos === 'VERB' && /^\p{Lu}/u.test((tokens[at] as Token).text) && at > 0;

const isDegree = (token: Token): boolean =>
  token.pos === 'ADV' || token.pos === 'PART' || /^(?:way|lot|bit|a|even|far|much|so|times|definitely|\d+x)$/.test(token.lower);

/** The subject that ends where a verb group begins. */
function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Omit<Governor, 'verb'> {
  let end = verb;
  let start = verb;
  while (start > floor) {
    const at = start - 1;
    const token = tokens[at] as Token;
    if (token.text === ')') {
      start = opening(tokens, at, floor);
      continue;
    }
    if (token.text === ',') {
      if (start !== verb || end !== verb) {
        if (!isListed(tokens, start, end)) break;
      } else {
        // "A, a new tool, is …", "A, which we use, is …": what stands between the commas is left out.
        const before = tokens.findLastIndex((t, i) => i < at && i >= floor && t.text === ',');
        if (before < 0) break;
        // "some tools, such as A, are …": the examples are of the subject.
        const isExample = /^(?:such|like|including)$/.test((tokens[before + 1] as Token).lower);
        end = isExample ? at : before;
        start = before;
        continue;
      }
    } else if (COORDINATOR.test(token.lower)) {
      if (
        start === end ||
        !(isNominal(tokens[at - 1]) || tokens[at - 1]?.text === ')') ||
        hasFinite(tokens, openerBefore(tokens, floor, at), at)
      )
        break;
    } else if (
      CONNECTOR.test(token.lower) ||
      /^(?:INTJ|SCONJ)$/.test(token.pos) ||
      (token.pos === 'PUNCT' && !isQuote(token) && token.text !== '/' && token.text !== '-')
    )
      break;
    else if (startsFiniteVerb(tokens, at, false, null) && !isNameLike(tokens, at) && tokens.slice(start, end).some(isNominal))
      break;
    start--;
  }
  const clause = start;
  while (start < end && isOpening(tokens[start] as Token) && !isQuote(tokens[start] as Token)) start++;
  if (tokens[start]?.lower === 'no' && tokens[start + 1]?.lower === 'doubt') start += 2;
  start = behindPlace(tokens, start, end);
  if (tokens[start]?.pos === 'ADP' && start > floor && clause > floor) start = end;
  const range =
    start < end && tokens.slice(start, end).some((t) => isNominal(t) || /^(?:DET|ADJ|VERB)$/.test(t.pos)) ? { start, end } : null;
  if (range !== null) return { subject: range, kind: kindOf(tokens, range), start };
  const opener = tokens[clause - 1];
  if (opener !== undefined && /^(?:which|who|that)$/.test(opener.lower)) {
    let stop = clause - 1;
    while (stop > 0 && /^[,(]$/.test((tokens[stop - 1] as Token).text)) stop--;
    const antecedent = nounPhraseBefore(tokens, stop, Math.max(0, stop - REACH));
    return { subject: antecedent, kind: kindOf(tokens, antecedent), start: antecedent?.start ?? clause };
  }
  // ", and is faster than": the subject of the verb before.
  if (clause > floor && (opener?.text === ',' || COORDINATOR.test(opener?.lower ?? '') || opener?.lower === 'but'))
    return governorOf(tokens, clause - 1);
  return { subject: null, kind: 'thing', start: verb };
}

/** "In this respect the van is …": the subject begins behind what says where. */
function behindPlace(tokens: readonly Token[], start: number, end: number): number {
  if (tokens[start]?.pos !== 'ADP') return start;
  for (let i = end - 1; i > start + 1; i--) {
    const token = tokens[i] as Token;
    if ((token.pos === 'DET' || token.pos === 'PRON') && isNominal(tokens[i - 1])) return i;
    if (token.pos === 'PROPN' && (tokens[i - 1] as Token).pos === 'NOUN') return i;
  }
  return start;
}

/** Behind the last word before `at` that opens a clause. */
function openerBefore(tokens: readonly Token[], floor: number, at: number): number {
  for (let i = at - 1; i > floor; i--) {
    const token = tokens[i - 1] as Token;
    if (CONNECTOR.test(token.lower) || token.text === ',') return i;
  }
  return floor;
}

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (startsFiniteVerb(tokens, i, false, null)) return true;
  return false;
}

/** Are [from, to) the last members of "A, B and C"? */
function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const list = tokens.slice(from, to);
  const areNames = list[0]?.pos === 'PROPN' && tokens[from - 2]?.pos === 'PROPN';
  return (
    (areNames || list.some((t) => COORDINATOR.test(t.lower))) &&
    list.every((t) => isNominal(t) || /^(?:ADJ|DET|PUNCT|CCONJ|SYM)$/.test(t.pos))
  );
}

function kindOf(tokens: readonly Token[], range: Range | null): Governor['kind'] {
  if (range === null || range.end - range.start > 1) return 'thing';
  const word = (tokens[range.start] as Token).lower.replace(/['’](?:m|s|ve|d|ll|re)$/, '');
  return PERSON.test(word) ? 'person' : PRONOUN.test(word) ? 'pronoun' : 'thing';
}

/** The noun phrase that ends before `end`, with what "of" hangs on it. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  let start = end;
  while (start > floor) {
    const token = tokens[start - 1] as Token;
    const isInside =
      isNominal(token) ||
      /^(?:DET|ADJ|SYM)$/.test(token.pos) ||
      isQuote(token) ||
      /^(?:of|['’]s|\/|-)$/.test(token.lower) ||
      (token.pos === 'VERB' && (/^\p{Lu}/u.test(token.text) || (/(?:ing|ed)$/.test(token.lower) && start < end)));
    if (!isInside || (PERSON.test(token.lower) && start < end)) break;
    start--;
  }
  return tokens.slice(start, end).some((t) => isNominal(t) || (t.pos === 'VERB' && /^\p{Lu}/u.test(t.text)))
    ? { start, end }
    : null;
}

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
      /^(?:say|just|both|either)$/.test((tokens[at] as Token).lower)) &&
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
      after === undefined || /^(?:PUNCT|CCONJ|SCONJ|ADP)$/.test(after.pos) || isQuote(after) || STOP.test(after.lower);
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

const isNamed = (tokens: readonly Token[], { start, end }: Range): boolean =>
  tokens.slice(start, end).some((t) => t.pos === 'PROPN' || (/^\p{Lu}/u.test(t.text) && t.pos !== 'PRON'));

function sideEnd(tokens: readonly Token[], from: number): number {
  let i = from;
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
    if (i === from) continue;
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
