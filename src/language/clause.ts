// The tokens of a sentence become clauses: who (subject), the verb group, and the rest, with how the clause hangs on the
// one before. A shallow reading with word classes only: no parser of English runs offline in JavaScript, and claims need
// no more than the borders of clauses, their subjects and their verbs.
import type { Token } from './tagging.js';

/** Tokens [start, end) of the sentence. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface VerbGroup extends Range {
  /** Lemma of the main verb; "be" or "have" where that is all there is. */
  readonly lemma: string;
  /** Index of the main verb. */
  readonly head: number;
  /** "does not support", "never needs", "hardly works". */
  readonly negated: boolean;
  /** Modal lemma ("can", "may", "should", "would", …) or null. */
  readonly modal: string | null;
  readonly passive: boolean;
  readonly form: 'finite' | 'infinitive' | 'participle';
}

export type ClauseKind =
  /** Stands by itself or is joined by and/but/or/";". */
  | 'main'
  /** "which …", "that …", "who …": says something of its antecedent. */
  | 'relative'
  /** "if …", "when …": limits the clause it hangs on. */
  | 'condition'
  /** "because …", "since …", "as …". */
  | 'reason'
  /** "while …", "whereas …", "although …": a fact of its own. */
  | 'contrast'
  /** ", providing …", "Launched in 2005, …". */
  | 'participle';

export interface Clause extends Range {
  readonly kind: ClauseKind;
  /** The word that joins it ("and", "because", "which"), lower case, or null. */
  readonly connector: string | null;
  /** Its own subject; of a relative clause the antecedent; null where it shares the subject of the clause before. */
  readonly subject: Range | null;
  readonly verb: VerbGroup;
  /** All after the verb group. */
  readonly rest: Range;
  /** What stands before the subject and limits the clause ("In 2024", "Unlike Y", "For small projects"), or null. */
  readonly lead: Range | null;
}

const BE = new Set(['be']);
const AUXILIARY = new Set(['be', 'have', 'do', 'will', 'can', 'may', 'might', 'must', 'shall', 'should', 'would', 'could']);
const MODAL = new Set(['will', 'can', 'may', 'might', 'must', 'shall', 'should', 'would', 'could', 'cannot']);
const NEGATOR = new Set(['not', 'never', 'hardly', 'barely', 'scarcely', 'rarely', 'seldom', 'no longer']);
const ADDING = /^(?:only|just|merely|simply)$/;
/** Verbs whose object is followed by a verb without "to". */
const BARE = new Set(['let', 'make', 'help', 'have', 'see', 'watch', 'hear']);
const CONDITION = new Set(['if', 'when', 'whenever', 'unless', 'once', 'where', 'wherever', 'provided', 'until', 'before', 'after', 'till']);
const CONTRAST = new Set(['while', 'whereas', 'although', 'though', 'whilst', 'even though']);
const RELATIVE = new Set(['which', 'who', 'that', 'whose', 'whom']);
const COORDINATOR = new Set(['and', 'but', 'or', 'yet', 'nor', '&']);
/** Past forms that are not participles of the same spelling: they are finite even without an auxiliary. */
const PLAIN_PAST = new Set(['was', 'were', 'became', 'began', 'came', 'did', 'gave', 'had', 'went', 'grew', 'knew', 'took', 'wrote', 'saw', 'sank', 'rose', 'fell', 'chose', 'drove', 'flew', 'broke', 'spoke', 'ran', 'drew']);

export function modalLemma(token: Token): string | null {
  const word = token.lower === 'ca' || token.lower === 'cannot' ? 'can' : token.lower === 'wo' ? 'will' : token.lower;
  return MODAL.has(word) ? word : null;
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM' || token.pos === 'X');
}

function isAuxiliary(token: Token): boolean {
  return token.pos === 'AUX' || (AUXILIARY.has(token.lemma) && (token.pos === 'VERB' || token.lower === 'ca' || token.lower === 'wo'));
}

const isParticipleForm = (token: Token): boolean => /(?:ed|en|wn|lt|pt|nt|ade|ound|ought|aught|ut|un|own|ung)$/.test(token.lower) && !PLAIN_PAST.has(token.lower);

/** The verb group that begins at `i`, or null: auxiliaries, adverbs and negations up to the main verb. */
function verbGroupAt(tokens: readonly Token[], i: number, to: number): VerbGroup | null {
  const first = tokens[i] as Token;
  const isInfinitive = first.lower === 'to' && tokens[i + 1] !== undefined;
  let at = isInfinitive ? i + 1 : i;
  if (!isInfinitive && !isAuxiliary(first) && first.pos !== 'VERB') return null;
  let negated = false;
  let modal: string | null = null;
  let head = -1;
  let beSeen = false;
  let auxiliaries = 0;
  for (; at < to; at++) {
    const token = tokens[at] as Token;
    if (NEGATOR.has(token.lemma) || NEGATOR.has(token.lower)) {
      // "is not only cheap but also light" denies nothing.
      if (ADDING.test(tokens[at + 1]?.lower ?? '')) {
        if (head >= 0) break;
        continue;
      }
      // "is not Ruby": the negation belongs to the verb already found; "hardly any" does too.
      negated = true;
      continue;
    }
    if (isAuxiliary(token)) {
      if (head >= 0 && !isAuxiliary(tokens[head] as Token)) break;
      if (isInfinitive && head >= 0 && !AUXILIARY.has((tokens[head] as Token).lemma)) break;
      modal ??= modalLemma(token);
      if (BE.has(token.lemma)) beSeen = true;
      head = at;
      auxiliaries++;
      continue;
    }
    if (token.pos === 'ADV' && token.lower !== 'as' && token.lower !== 'so') {
      // "is highly scalable": an adverb belongs to the group only if a verb follows.
      let next = at + 1;
      while (next < to && ((tokens[next] as Token).pos === 'ADV' || NEGATOR.has((tokens[next] as Token).lemma))) next++;
      const after = tokens[next];
      if (after !== undefined && next < to && (after.pos === 'VERB' || isAuxiliary(after))) continue;
      break;
    }
    if (token.pos === 'VERB') {
      if (head >= 0 && !isAuxiliary(tokens[head] as Token)) break;
      // "is charming guests": after be only -ing and participles belong to the group; "have" takes participles.
      const next = tokens[at + 1];
      const modifiesNoun = beSeen && isNominal(next) && next?.pos !== 'PRON' && /(?:ing|ed)$/.test(token.lower) && !/^(?:an?|the)$/.test(next?.lower ?? '') && (next?.pos === 'NOUN' || next?.pos === 'PROPN') && !/ing$/.test(token.lower);
      if (modifiesNoun) break;
      head = at;
      at++;
      break;
    }
    break;
  }
  if (head < 0) return null;
  let end = head + 1;
  // "is not", "does n't": negation after the last auxiliary stays inside.
  while (end < to && NEGATOR.has((tokens[end] as Token).lemma) && (tokens[end] as Token).pos !== 'ADJ' && !ADDING.test(tokens[end + 1]?.lower ?? '')) end++;
  const main = tokens[head] as Token;
  const isVerb = main.pos === 'VERB' && auxiliaries > 0 && !(isAuxiliary(main) && auxiliaries === 1);
  const passive = beSeen && isVerb && isParticipleForm(main) && !/ing$/.test(main.lower);
  const bareParticiple = auxiliaries === 0 && !isInfinitive && (/ing$/.test(main.lower) || false);
  return {
    start: i,
    end,
    head,
    lemma: main.lemma,
    negated,
    modal,
    passive,
    form: isInfinitive ? 'infinitive' : bareParticiple ? 'participle' : 'finite',
  };
}

/** "hardly has", "never supported", "no longer works": a denial in front of the verb is part of it. */
function withNegator(tokens: readonly Token[], group: VerbGroup | null, from: number): VerbGroup | null {
  if (group === null || group.start <= from) return group;
  const before = tokens[group.start - 1] as Token;
  if (NEGATOR.has(before.lower)) return { ...group, start: group.start - 1, negated: true };
  if (before.lower === 'longer' && tokens[group.start - 2]?.lower === 'no') return { ...group, start: group.start - 2, negated: true };
  return group;
}

/** Start of the noun phrase that ends before `end`, not going below `from`. */
function nounPhraseStart(tokens: readonly Token[], from: number, end: number): number {
  let i = end;
  while (i > from) {
    const token = tokens[i - 1] as Token;
    const isInside =
      isNominal(token) ||
      token.pos === 'DET' ||
      token.pos === 'ADJ' ||
      token.lower === "'s" ||
      token.lower === '’s' ||
      token.lower === '’' ||
      token.lower === "'" ||
      /^["“”‘]$/.test(token.text) ||
      token.pos === 'SYM' ||
      (token.pos === 'ADV' && i < end && (tokens[i] as Token).pos === 'ADJ') ||
      (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower) && i < end && isNominal(tokens[i]));
    if (!isInside) break;
    i--;
  }
  return i;
}

interface Found {
  group: VerbGroup;
  /** Where the clause's own words begin (its connector excluded). */
  from: number;
  kind: ClauseKind;
  connector: string | null;
  connectorAt: number;
  subject: Range | null;
}

/** Is `i` the start of a finite verb, seen from its neighbours? */
function startsFiniteVerb(tokens: readonly Token[], i: number, hasVerb: boolean, governor: string | null): boolean {
  const token = tokens[i] as Token;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  // "quick to learn and adapt": the second infinitive does without its "to".
  if (token.pos === 'VERB' && token.lower === token.lemma && COORDINATOR.has(previous?.lower ?? '') && tokens[i - 2]?.pos === 'VERB' && tokens[i - 3]?.lower === 'to') return false;
  if (isAuxiliary(token)) return !(previous?.lower === 'to');
  if (token.pos !== 'VERB') return false;
  if (previous?.lower === 'to') return false;
  if (/ing$/.test(token.lower)) return false;
  // "lets you build", "helps teams grow": a bare infinitive.
  if (governor !== null && hasVerb && BARE.has(governor) && token.lower === token.lemma && (isNominal(previous) || previous?.pos === 'ADV')) return false;
  if (previous && (previous.pos === 'DET' || previous.pos === 'ADP' || previous.lower === "'s" || previous.lower === '’s')) {
    if (!(previous.pos === 'DET' && /^(?:this|that|these|those|all|both|each)$/.test(previous.lower))) return false;
  }
  if (/ed$/.test(token.lower) || (isParticipleForm(token) && !PLAIN_PAST.has(token.lower))) {
    // A participle before its noun ("distributed systems") or after one that already has its verb ("tools made by …").
    if (previous?.pos === 'ADJ' || previous?.pos === 'ADV') {
      if (!isNominal(tokens[i - 2]) || hasVerb) return false;
    }
    if (next && (next.pos === 'NOUN' || next.pos === 'PROPN') && !isNominal(previous)) return false;
    if (previous && /^(?:it|he|she|they|we|i|you|which|who|that)$/.test(previous.lower)) return true;
    // Its clause has a verb already: "is an animated series", "are tools made by hand".
    if (hasVerb) return false;
    if (!hasVerb && isNominal(previous) && next?.pos === 'ADP' && hasLaterFinite(tokens, i + 1)) return false;
    if (previous === undefined || /^[,;:(–—-]$/.test(previous.text)) return false;
    if (COORDINATOR.has(previous.lower) && !hasVerb && governor === null) return false;
  }
  return true;
}

function hasLaterFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (/^[,;:.]$/.test(token.text) || RELATIVE.has(token.lower)) return false;
    if (isAuxiliary(token)) return true;
    if (token.pos === 'VERB' && /s$/.test(token.lower) && !/(?:ing|ed)$/.test(token.lower)) return true;
    if (token.pos === 'VERB' && isNominal(tokens[i - 1]) && !/(?:ing|ed)$/.test(token.lower) && token.lower === token.lemma) return true;
  }
  return false;
}

/** Longest quotation that is read as one word: longer ones are sentences of their own. */
const QUOTED_NAME = 7;

/** Tokens inside brackets or inside a short quotation: nothing in there is a clause of the sentence around. */
function bracketDepths(tokens: readonly Token[]): readonly number[] {
  const depths: number[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(' || token.text === '[') depth++;
    depths.push(depth);
    if ((token.text === ')' || token.text === ']') && depth > 0) depth--;
  }
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const mark = (tokens[i] as Token).text;
    if (open >= 0 && /^["”’]$/.test(mark)) {
      if (i - open <= QUOTED_NAME && open > 0) for (let j = open; j <= i; j++) depths[j] = (depths[j] as number) + 1;
      open = -1;
    } else if (/^["“‘]$/.test(mark)) open = i;
  }
  return depths;
}

const isBorder = (token: Token): boolean => /^(?:[,;:–—]|--|-)$/.test(token.text);

/** The clauses of a sentence in order. Empty where it has no finite verb (a fragment, a heading). */
export function clauses(tokens: readonly Token[]): readonly Clause[] {
  const depths = bracketDepths(tokens);
  const found: Found[] = [];
  let i = 0;
  let previousEnd = 0;
  while (i < tokens.length) {
    if ((depths[i] as number) > 0) {
      i++;
      continue;
    }
    const hasVerb = found.length > 0 && !hasConnector(tokens, depths, previousEnd, i);
    if (!startsFiniteVerb(tokens, i, hasVerb, found[found.length - 1]?.group.lemma ?? null)) {
      i++;
      continue;
    }
    const group = withNegator(tokens, verbGroupAt(tokens, i, tokens.length), previousEnd);
    if (group === null || group.form === 'participle') {
      i++;
      continue;
    }
    const border = findBorder(tokens, depths, previousEnd, group, found);
    if (border === null) {
      i = group.end;
      continue;
    }
    found.push(border);
    previousEnd = group.end;
    i = group.end;
  }
  return withParticiples(tokens, depths, assemble(tokens, found));
}

/** Does a word that may open a clause stand in [from, to)? */
function hasConnector(tokens: readonly Token[], depths: readonly number[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if ((depths[i] as number) > 0) continue;
    if (isBorder(token) || COORDINATOR.has(token.lower) || RELATIVE.has(token.lower) || CONDITION.has(token.lower) || CONTRAST.has(token.lower)) return true;
    if (token.lower === 'because' || token.lower === 'since' || token.lower === 'as' || token.lower === 'so' || token.lower === 'than') return true;
  }
  return false;
}

/** Where the clause of `group` begins, what joins it and who its subject is. */
function findBorder(tokens: readonly Token[], depths: readonly number[], from: number, group: VerbGroup, before: readonly Found[]): Found | null {
  const first = before.length === 0;
  // The nearest connector to the left, the subject between it and the verb.
  let at = group.start - 1;
  const hasNominal = (a: number, b: number): boolean => {
    // "the oldest is": an adjective with its article stands for a noun.
    if (b - a > 1 && (tokens[b - 1] as Token).pos === 'ADJ' && tokens.slice(a, b).some((t) => t.lower === 'the')) return true;
    for (let j = a; j < b; j++) if (isNominal(tokens[j]) || /^(?:this|that|these|those|both|all|each|either|neither|some|one|former|latter)$/.test((tokens[j] as Token).lower)) return true;
    return false;
  };
  for (; at >= from; at--) {
    if ((depths[at] as number) > 0) continue;
    const token = tokens[at] as Token;
    const word = token.lower;
    const subject = hasNominal(at + 1, group.start) ? { start: at + 1, end: group.start } : null;
    if (RELATIVE.has(word) && word !== 'that' && subject === null) return relative(tokens, at, word, group, from);
    if (RELATIVE.has(word) && word !== 'that' && (word === 'which' || word === 'whom' || word === 'whose')) return relative(tokens, at, word, group, from);
    if (word === 'that' && at > 0) {
      const previous = tokens[at - 1] as Token;
      if (subject === null && (isNominal(previous) || previous.pos === 'PUNCT' || previous.pos === 'ADJ')) return relative(tokens, at, word, group, from);
      if (subject !== null && (previous.pos === 'VERB' || previous.pos === 'AUX' || previous.pos === 'ADJ' || /^(?:fact|idea|claim|view|extent|way|so|such)$/.test(previous.lower))) {
        // "says that X is …": the clause is what is said; it begins after "that".
        return { group, from: at + 1, kind: 'main', connector: 'that', connectorAt: at, subject };
      }
      // "the parts that users need", "all that users need".
      if (subject !== null && (isNominal(previous) || /^(?:all|any|some|much|those)$/.test(previous.lower))) return { group, from: at + 1, kind: 'relative', connector: 'that', connectorAt: at, subject };
    }
    if (CONDITION.has(word) && subject !== null) {
      if ((word === 'before' || word === 'after' || word === 'until') && token.pos === 'ADP' && !first && !hasNominal(at + 1, group.start)) continue;
      return { group, from: at + 1, kind: 'condition', connector: word, connectorAt: at, subject };
    }
    if (CONTRAST.has(word)) return { group, from: at + 1, kind: 'contrast', connector: word, connectorAt: at, subject };
    if ((word === 'because' || word === 'since' || (word === 'as' && token.pos !== 'ADV') || (word === 'so' && token.pos !== 'ADV')) && subject !== null) {
      // "as well as", "such as X": no reason.
      const next = tokens[at + 1] as Token;
      const previous = tokens[at - 1];
      if (word === 'as' && (next.lower === 'well' || previous?.lower === 'such' || previous?.lower === 'well' || /^(?:as|so|same)$/.test(tokens[at - 2]?.lower ?? '') || previous?.pos === 'VERB')) continue;
      return { group, from: at + 1, kind: 'reason', connector: word, connectorAt: at, subject };
    }
    if (word === 'than') {
      // "takes longer than most people think": no fact of its own.
      if (subject !== null) return null;
      continue;
    }
    if (COORDINATOR.has(word)) {
      if (subject === null) return { group, from: at + 1, kind: inherited(before), connector: word, connectorAt: at, subject: null };
      // "X, Y and Z are …": the coordinator joins nouns of the subject, unless a verb stands before with its object.
      if (first) continue;
      const isNounList = !isBorder(tokens[at - 1] as Token) && isNominal(tokens[at - 1]) && !startsClause(tokens, at + 1, group.start);
      if (isNounList && before.length > 0 && sharesList(tokens, from, at)) continue;
      return { group, from: at + 1, kind: 'main', connector: word, connectorAt: at, subject };
    }
    if (isBorder(token)) {
      if (subject === null) {
        // ", is …" after an insertion: the subject stands before it.
        if (first) {
          const apposed = at === group.start - 1 ? appositionBefore(tokens, depths, at) : null;
          if (apposed === null) continue;
          return { group, from: 0, kind: 'main', connector: null, connectorAt: -1, subject: apposed };
        }
        const last = before[before.length - 1] as Found;
        if (last.kind === 'relative' || last.kind === 'condition') {
          const outer = before.length > 1 ? null : outerSubject(tokens, last);
          return { group, from: at + 1, kind: 'main', connector: null, connectorAt: -1, subject: outer };
        }
        return { group, from: at + 1, kind: inherited(before), connector: null, connectorAt: -1, subject: null };
      }
      if (first && token.text === ',') {
        // "In 2024, X is …", "Unlike Y, X is …"; but "X, Y and Z are …" goes on to the left.
        if (isCoordinatedBefore(tokens, at, group.start)) continue;
        // "X, in its handbook, says …": what stands between the commas is no subject, what stands before them is.
        if ((tokens[at + 1] as Token).pos === 'ADP' && nounPhraseStart(tokens, 0, at) === 0) {
          const inner = tokens.findIndex((t, j) => j > at && t.text === ',');
          if (inner > 0 && inner < group.start && !hasNominal(inner + 1, group.start)) return { group, from: 0, kind: 'main', connector: null, connectorAt: -1, subject: { start: 0, end: at } };
        }
        return { group, from: at + 1, kind: 'main', connector: null, connectorAt: -1, subject };
      }
      if (isCoordinatedBefore(tokens, at, group.start) && first) continue;
      return { group, from: at + 1, kind: 'main', connector: null, connectorAt: -1, subject };
    }
  }
  const start = Math.max(at + 1, from);
  // "everything you need", "the tools it offers": a relative clause without its pronoun.
  const pronoun = group.start - 1;
  const isAfterCondition = before[before.length - 1]?.kind === 'condition';
  if (!isAfterCondition && pronoun > start && /^(?:you|they|we|i|he|she|it)$/.test((tokens[pronoun] as Token).lower) && isNominal(tokens[pronoun - 1])) {
    const npStart = nounPhraseStart(tokens, start, pronoun);
    return { group, from: pronoun, kind: 'relative', connector: null, connectorAt: -1, subject: { start: npStart, end: pronoun } };
  }
  if (first) return { group, from: 0, kind: 'main', connector: null, connectorAt: -1, subject: hasNominal(0, group.start) ? { start: 0, end: group.start } : null };
  // No connector at all: "The tools X offers are …", "you need is": the last noun phrase is the subject, if the clause before was relative.
  const last = before[before.length - 1] as Found;
  if (last.kind === 'relative' && last.subject !== null) {
    return { group, from: group.start, kind: 'main', connector: null, connectorAt: -1, subject: { start: last.subject.start, end: group.start } };
  }
  if (last.kind === 'condition') {
    // "When the rain stopped they left": a pronoun begins the main clause.
    if (pronoun >= start && /^(?:you|they|we|i|he|she|it)$/.test((tokens[pronoun] as Token).lower)) return { group, from: pronoun, kind: 'main', connector: null, connectorAt: -1, subject: { start: pronoun, end: group.start } };
    const npStart = nounPhraseStart(tokens, start, group.start);
    return { group, from: npStart, kind: 'main', connector: null, connectorAt: -1, subject: npStart < group.start ? { start: npStart, end: group.start } : null };
  }
  // "X says Y is …", "means Y does": the complement without "that".
  const npStart = nounPhraseStart(tokens, start, group.start);
  if (npStart < group.start && hasNominal(npStart, group.start) && npStart === from) {
    return { group, from: npStart, kind: 'main', connector: 'that', connectorAt: -1, subject: { start: npStart, end: group.start } };
  }
  return null;
}

/** "A, one of the oldest tools, is": the noun phrase that a second one between commas explains; null where none does. */
function appositionBefore(tokens: readonly Token[], depths: readonly number[], comma: number): Range | null {
  for (let i = comma - 1; i > 0; i--) {
    if ((tokens[i] as Token).text !== ',' || (depths[i] as number) > 0) continue;
    const end = bracketStart(tokens, i);
    const isNounPhrase = isNominal(tokens[end - 1]) && !tokens.slice(0, end).some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'ADP' || t.pos === 'SCONJ');
    return isNounPhrase ? { start: 0, end: i } : null;
  }
  return null;
}

/** Index at which a bracket that ends right before `end` opens, else `end`. */
function bracketStart(tokens: readonly Token[], end: number): number {
  if ((tokens[end - 1] as Token | undefined)?.text !== ')') return end;
  for (let i = end - 2; i > 0; i--) if ((tokens[i] as Token).text === '(') return i;
  return end;
}

const inherited = (before: readonly Found[]): ClauseKind => {
  const last = before[before.length - 1];
  return last === undefined ? 'main' : last.kind === 'condition' ? 'condition' : last.kind === 'relative' ? 'relative' : 'main';
};

function outerSubject(tokens: readonly Token[], inner: Found): Range | null {
  const end = inner.connectorAt > 0 ? inner.connectorAt : inner.from;
  let stop = end;
  while (stop > 0 && isBorder(tokens[stop - 1] as Token)) stop--;
  const start = nounPhraseStart(tokens, 0, stop);
  return start < stop ? { start, end: stop } : null;
}

function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos === 'PRON') return true;
  return false;
}

/** Is [from, at) a list still going on ("supports A, B and C")? */
function sharesList(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if ((tokens[i] as Token).text === ',') return true;
  return false;
}

/** "A, B and C are": is the comma at `at` one of an enumeration that ends in and/or before the verb? */
function isCoordinatedBefore(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let i = at + 1; i < verb; i++) {
    const token = tokens[i] as Token;
    if (token.lower === 'and' || token.lower === 'or' || token.lower === '&') {
      // All between is nouns, adjectives, commas.
      for (let j = at + 1; j < verb; j++) {
        const t = tokens[j] as Token;
        if (!(isNominal(t) || t.pos === 'ADJ' || t.pos === 'DET' || t.text === ',' || COORDINATOR.has(t.lower) || t.pos === 'PUNCT')) return false;
      }
      // "In 2024, A and B are": what a preposition opens is no member of the list.
      return at > 0 && isNominal(tokens[at - 1]) && !/^(?:ADP|SCONJ|ADV)$/.test((tokens[0] as Token).pos);
    }
  }
  return false;
}

function relative(tokens: readonly Token[], at: number, word: string, group: VerbGroup, from: number): Found {
  let end = at;
  while (end > 0 && isBorder(tokens[end - 1] as Token)) end--;
  // "of which", "in which": the preposition belongs to the pronoun.
  if (end > 0 && (tokens[end - 1] as Token).pos === 'ADP') end--;
  const start = nounPhraseStart(tokens, Math.min(from, end), end);
  return { group, from: at + 1, kind: 'relative', connector: word, connectorAt: at, subject: start < end ? { start, end } : null };
}

/** Found verbs become clauses: each ends where the next one's words (or its connector) begin. */
function assemble(tokens: readonly Token[], found: readonly Found[]): Clause[] {
  const out: Clause[] = [];
  for (let i = 0; i < found.length; i++) {
    const f = found[i] as Found;
    const next = found[i + 1];
    let end = tokens.length;
    if (next !== undefined) {
      end = next.connectorAt >= 0 ? next.connectorAt : next.from;
      if (end < f.group.end) end = f.group.end;
    }
    while (end > f.group.end && /^[.,;:!?–—]$/.test((tokens[end - 1] as Token).text)) end--;
    const subject = trimSubject(tokens, f.subject);
    out.push({
      kind: f.kind,
      connector: f.connector,
      subject,
      verb: f.group,
      start: f.connectorAt >= 0 && f.kind !== 'main' ? f.connectorAt : subject && f.kind === 'main' ? subject.start : Math.min(f.from, f.group.start),
      end,
      rest: { start: f.group.end, end },
      lead: f.kind === 'main' && subject !== null ? leadBefore(tokens, i === 0 ? 0 : f.from, subject.start) : null,
    });
  }
  return out;
}

function leadBefore(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && (COORDINATOR.has((tokens[start] as Token).lower) || isBorder(tokens[start] as Token))) start++;
  while (end > start && isBorder(tokens[end - 1] as Token)) end--;
  return start < end ? { start, end } : null;
}

/** Words before the subject that are not of it ("However ,", "In 2024 ,") are cut at the last comma. */
function trimSubject(tokens: readonly Token[], subject: Range | null): Range | null {
  if (subject === null) return null;
  let { start, end } = subject;
  while (end > start && (/^[,;:–—]$/.test((tokens[end - 1] as Token).text) || (tokens[end - 1] as Token).pos === 'ADV')) end--;
  while (start < end) {
    const token = tokens[start] as Token;
    if ((token.pos === 'ADV' && (!isNominal(tokens[start + 1]) || (tokens[start + 1] as Token).pos === 'PRON') && (tokens[start + 1] as Token | undefined)?.pos !== 'ADJ') || token.pos === 'CCONJ' || /^[,;:–—]$/.test(token.text)) start++;
    else break;
  }
  // "On the morning of 7 May the crew left", "Today the house is empty": what says when or where is no part of the subject.
  const opener = tokens[start] as Token | undefined;
  if (opener !== undefined && start < end - 1 && (opener.pos === 'ADP' || /^(?:today|yesterday|tonight|later|nowadays)$/.test(opener.lower))) {
    for (let i = end - 1; i > start + 1 || (i > start && opener.pos !== 'ADP'); i--) {
      const token = tokens[i] as Token;
      if ((token.pos === 'DET' || (token.pos === 'PRON' && i === end - 1)) && isNominal(tokens[i - 1]) && !/^(?:that|which|who)$/.test(token.lower)) {
        start = i;
        break;
      }
    }
  }
  return start < end ? { start, end } : null;
}

/** ", allowing …", ", providing …" after a clause and "Launched in 2005," before one are clauses that share its subject. */
function withParticiples(tokens: readonly Token[], depths: readonly number[], list: readonly Clause[]): readonly Clause[] {
  const out: Clause[] = [];
  const first = list[0];
  if (first !== undefined && first.subject !== null && first.kind === 'main') {
    const opener = tokens[0] as Token;
    const comma = tokens.findIndex((t, i) => t.text === ',' && (depths[i] as number) === 0);
    const verbAt = opener.pos === 'ADV' ? 1 : 0;
    const participle = tokens[verbAt] as Token | undefined;
    if ((verbAt === 0 || /ly$/.test(opener.lower)) && !/^(?:compared|given|provided|based)$/.test(participle?.lower ?? '') && comma > 1 && comma <= first.subject.start && participle?.pos === 'VERB' && /(?:ed|en|wn|ilt|ound|ade)$/.test(participle.lower)) {
      out.push({
        kind: 'participle',
        connector: null,
        subject: first.subject,
        verb: { start: verbAt, end: verbAt + 1, head: verbAt, lemma: participle.lemma, negated: false, modal: null, passive: !/ing$/.test(participle.lower), form: 'participle' },
        start: 0,
        end: comma,
        rest: { start: verbAt + 1, end: comma },
        lead: null,
      });
    }
  }
  for (const clause of list) {
    let cut = clause.end;
    const inner: Clause[] = [];
    for (let i = clause.rest.start; i < clause.end - 1; i++) {
      if ((depths[i] as number) > 0) continue;
      const token = tokens[i] as Token;
      if (token.text !== ',') continue;
      let at = i + 1;
      if (/^(?:thus|thereby|hence|and|while)$/.test((tokens[at] as Token).lower)) at++;
      const verb = tokens[at];
      if (verb === undefined || verb.pos !== 'VERB' || !/ing$/.test(verb.lower)) continue;
      // "including X", "depending on Y" are no facts of their own; "A, cooking, B" is a list.
      if (/^(?:including|depending|according|regarding|considering|assuming|concerning|excluding|starting|ranging)$/.test(verb.lower)) continue;
      const after = tokens[at + 1];
      if (after === undefined || after.text === ',' || COORDINATOR.has(after.lower)) continue;
      if (cut === clause.end) cut = i;
      const previous = inner[inner.length - 1];
      if (previous !== undefined) inner[inner.length - 1] = { ...previous, end: i, rest: { start: previous.rest.start, end: i } };
      inner.push({
        kind: 'participle',
        connector: null,
        subject: null,
        verb: { start: at, end: at + 1, head: at, lemma: verb.lemma, negated: false, modal: null, passive: false, form: 'participle' },
        start: at,
        end: clause.end,
        rest: { start: at + 1, end: clause.end },
        lead: null,
      });
    }
    out.push(cut === clause.end ? clause : { ...clause, end: cut, rest: { start: clause.rest.start, end: cut } });
    out.push(...inner);
  }
  return out;
}
