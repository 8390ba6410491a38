// A word of a sentence becomes the verb that governs it and that verb's subject: who is faster in "A, a new tool, is much faster".
// Reads leftwards from the word, so that no clause has to be found first ("A way better than B"). Ranges count tokens.
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
export const COORDINATOR = /^(?:and|or|&|nor)$/;

export const isQuote = (token: Token): boolean => /^["“”'‘’`*_]+$/.test(token.text);

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
    while (
      end > 0 &&
      end > floor - 2 &&
      (isDegree(tokens[end - 1] as Token) || /^(?:[(,]|or|at)$/.test((tokens[end - 1] as Token).lower))
    )
      end--;
    const subject = fragmentSubject(tokens, end, Math.max(0, floor - REACH));
    // "It runs well ... much faster than", "A is good (or at least easier to use) than": what the words before are about.
    if (
      subject === null &&
      end === floor &&
      floor > 1 &&
      /^(?:\(|[-–—,]|--|…|\.{2,4})$/.test((tokens[floor - 1] as Token).text)
    ) {
      const outer = governorOf(tokens, floor - 1);
      if (outer.verb !== null && outer.kind !== 'person') return { ...outer, verb: null };
    }
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

/** "A and B cooler than C": a subject that no verb follows. */
function fragmentSubject(tokens: readonly Token[], end: number, floor: number): Range | null {
  const last = nounPhraseBefore(tokens, end, floor);
  if (last === null || last.start - 2 < floor || (tokens[last.start - 1] as Token).lower !== 'and') return last;
  const first = nounPhraseBefore(tokens, last.start - 1, floor);
  return first !== null && isNamed(tokens, first) && isNamed(tokens, last) ? { start: first.start, end: last.end } : last;
}

/** "has been made", "is not built": what belongs to the verb group behind its first word. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).pos === 'VERB' && (tokens[at - 1] as Token).pos === 'AUX';

/** "a Ford", "the Fit": a verb with a capital is a name. */
const isNameLike = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at] as Token;
  if (token.pos !== 'VERB' || at === 0) return false;
  // "the open compute platform": between an adjective with its article and a noun a plain verb is none.
  const isInside = token.lower === token.lemma && tokens[at - 1]?.pos === 'ADJ' && tokens[at - 2]?.pos === 'DET';
  return /^\p{Lu}/u.test(token.text) || (isInside && tokens[at + 1]?.pos === 'NOUN');
};

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
        // "A, it seems, runs well, has room, and is": a verb between the commas shares the subject.
        if (before < 0 || hasFinite(tokens, before + 1, at)) break;
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
    } else if (token.lower === 'like' && /^(?:look|seem|feel|sound|appear)$/.test(tokens[at - 1]?.lemma ?? '')) break;
    else if (
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
    const said = nounPhraseBefore(tokens, stop, Math.max(0, stop - REACH));
    // "He pointed out that's cheaper than": what it stands for was named before.
    const antecedent = said ?? (opener.lower === 'that' && clause === verb ? earlier(tokens, stop) : null);
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

/** Does [from, to) hold a name? */
export const isNamed = (tokens: readonly Token[], { start, end }: Range): boolean =>
  tokens.slice(start, end).some((t) => t.pos === 'PROPN' || (/^\p{Lu}/u.test(t.text) && t.pos !== 'PRON' && t.pos !== 'DET'));

/** What a pronoun in the middle of a sentence stands for: a name before it, first the subject of the verb before. */
export function earlier(tokens: readonly Token[], at: number): Range | null {
  if (at < 2) return null;
  const before = governorOf(tokens, at);
  if (before.kind === 'thing' && before.subject !== null && before.subject.end <= at) return before.subject;
  for (let end = at; end > Math.max(0, at - 40); end--) {
    const phrase = (tokens[end - 1] as Token).pos === 'PROPN' ? nounPhraseBefore(tokens, end, 0) : null;
    if (phrase !== null) return phrase;
  }
  return null;
}
