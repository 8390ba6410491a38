// Where the clause of a verb begins: the connector to its left, its subject, and how it hangs on the clauses before.
import type { Token } from './tagging.js';
import { COORDINATOR, RELATIVE, type VerbGroup, isNominal } from './verb-group.js';
import { CONDITION, CONTRAST, type ClauseKind, type Found, isBorder } from './clause-kind.js';
import {
  appositionBefore,
  isCoordinatedBefore,
  isInSubject,
  namedBeforePause,
  nounPhraseStart,
  outerSubject,
  sharesList,
  startsClause,
  subjectBehindPause,
} from './border-subject.js';
import { relative } from './relative-clause.js';

const PRONOUN = /^(?:it|they|he|she|you|we|one)$/;

/** Where the clause of `group` begins, what joins it and who its subject is. */
export function findBorder(
  tokens: readonly Token[],
  depths: readonly number[],
  from: number,
  group: VerbGroup,
  before: readonly Found[],
): Found | null {
  const first = before.length === 0;
  // ", allowing guests to use all they need": a relative clause without its pronoun, wherever it stands.
  const who = group.start - 1;
  if (
    !first &&
    who > from &&
    /^(?:you|they|we|i|he|she|it)$/.test((tokens[who] as Token).lower) &&
    /^(?:everything|anything|nothing|something|all)$/.test((tokens[who - 1] as Token).lower) &&
    !COORDINATOR.has((tokens[who - 2] as Token).lower)
  )
    return { group, from: who, kind: 'relative', connector: null, connectorAt: -1, subject: { start: who - 1, end: who } };
  // The nearest connector to the left, the subject between it and the verb.
  let at = group.start - 1;
  const hasNominal = (a: number, b: number): boolean => {
    // "the oldest is": an adjective with its article stands for a noun.
    if (b - a > 1 && (tokens[b - 1] as Token).pos === 'ADJ' && tokens.slice(a, b).some((t) => t.lower === 'the')) return true;
    for (let j = a; j < b; j++)
      if (
        isNominal(tokens[j]) ||
        /^(?:this|that|these|those|both|all|each|either|neither|some|one|former|latter)$/.test((tokens[j] as Token).lower)
      )
        return true;
    return false;
  };
  for (; at >= from; at--) {
    if ((depths[at] as number) > 0) continue;
    const token = tokens[at] as Token;
    const word = token.lower;
    const subject = hasNominal(at + 1, group.start) ? { start: at + 1, end: group.start } : null;
    if (RELATIVE.has(word) && word !== 'that' && subject === null) return relative(tokens, at, word, group, from);
    if (RELATIVE.has(word) && word !== 'that' && (word === 'which' || word === 'whom' || word === 'whose'))
      return relative(tokens, at, word, group, from);
    if (word === 'that' && at > 0) {
      const previous = tokens[at - 1] as Token;
      if (subject === null && (isNominal(previous) || previous.pos === 'PUNCT' || previous.pos === 'ADJ'))
        return relative(tokens, at, word, group, from);
      // "announced in 2019 that …": a year is no antecedent.
      if (
        subject !== null &&
        (previous.pos === 'VERB' ||
          previous.pos === 'AUX' ||
          previous.pos === 'ADJ' ||
          // "some say, that it is cold", "that A is light or that B is heavy"
          (previous.text === ',' && tokens[at - 2]?.pos === 'VERB') ||
          (/^(?:and|or|but)$/.test(previous.lower) && before.some((one) => one.connector === 'that')) ||
          (/^(?:NUM|X)$/.test(previous.pos) && /\d/.test(previous.text)) ||
          /^(?:fact|idea|claim|view|extent|way|so|such)$/.test(previous.lower))
      ) {
        // "says that X is …": the clause is what is said; it begins after "that".
        return { group, from: at + 1, kind: 'main', connector: 'that', connectorAt: at, subject };
      }
      // "the parts that users need", "all that users need".
      if (subject !== null && (isNominal(previous) || /^(?:all|any|some|much|those)$/.test(previous.lower)))
        return { group, from: at + 1, kind: 'relative', connector: 'that', connectorAt: at, subject };
    }
    // "A point to weigh when choosing a kettle is": the verb is of the point.
    if (
      first &&
      CONDITION.has(word) &&
      /\p{L}{3,}ing$/u.test(tokens[at + 1]?.lower ?? '') &&
      at + 2 < group.start &&
      hasNominal(0, at) &&
      !tokens.slice(0, at).some(isBorder)
    )
      continue;
    if (CONDITION.has(word) && subject !== null) {
      if (
        (word === 'before' || word === 'after' || word === 'until') &&
        token.pos === 'ADP' &&
        !first &&
        !hasNominal(at + 1, group.start)
      )
        continue;
      return { group, from: at + 1, kind: 'condition', connector: word, connectorAt: at, subject };
    }
    // "while dodging rocks": no clause with a subject of its own.
    if (CONTRAST.has(word) && /\p{L}{3,}ing$/u.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.pos !== 'ADJ') continue;
    // "makes a noise while it warms up": when it does; "is cheap, while it lasts" and "is cheap while B is dear" set facts side by side.
    const isTime =
      /^whil(?:e|st)$/.test(word) &&
      !first &&
      at > 0 &&
      !isBorder(tokens[at - 1] as Token) &&
      PRONOUN.test(tokens[at + 1]?.lower ?? '');
    if (isTime && subject !== null) return { group, from: at + 1, kind: 'condition', connector: word, connectorAt: at, subject };
    if (CONTRAST.has(word)) return { group, from: at + 1, kind: 'contrast', connector: word, connectorAt: at, subject };
    if (
      (word === 'because' ||
        (word === 'since' && token.pos !== 'ADP') ||
        (word === 'as' && token.pos !== 'ADV') ||
        (word === 'so' && (token.pos !== 'ADV' || /^(?:PROPN|PRON|DET|NOUN)$/.test(tokens[at + 1]?.pos ?? '')))) &&
      subject !== null
    ) {
      // "as well as", "such as X": no reason.
      const next = tokens[at + 1] as Token;
      const previous = tokens[at - 1];
      if (
        word === 'as' &&
        (next.lower === 'well' ||
          previous?.lower === 'such' ||
          previous?.lower === 'well' ||
          /^(?:as|so|same)$/.test(tokens[at - 2]?.lower ?? '') ||
          previous?.pos === 'VERB')
      )
        continue;
      return { group, from: at + 1, kind: 'reason', connector: word, connectorAt: at, subject };
    }
    if (word === 'than') {
      // "more than 300 people came": a bound of the subject. "takes longer than most people think": no fact of its own.
      if (tokens[at + 1]?.pos === 'NUM') continue;
      if (subject !== null) return null;
      continue;
    }
    if (COORDINATOR.has(word)) {
      // "Its price, speed and lightweight are": the last of a list of subjects, though it is no noun.
      const isLastOfList =
        first && tokens[at - 1]?.text === ',' && at + 2 === group.start && (tokens[at + 1] as Token).pos === 'ADJ';
      if (subject === null && !isLastOfList)
        return { group, from: at + 1, kind: inherited(before), connector: word, connectorAt: at, subject: null };
      // "X, Y and Z are …": the coordinator joins nouns of the subject, unless a verb stands before with its object.
      if (first || isInSubject(tokens, from, at)) continue;
      const isNounList =
        !isBorder(tokens[at - 1] as Token) && isNominal(tokens[at - 1]) && !startsClause(tokens, at + 1, group.start);
      if (isNounList && before.length > 0 && sharesList(tokens, from, at)) continue;
      return { group, from: at + 1, kind: 'main', connector: word, connectorAt: at, subject };
    }
    if (isBorder(token)) {
      if (subject === null) {
        // ", is …" after an insertion: the subject stands before it.
        if (first) {
          const isNext = tokens.slice(at + 1, group.start).every((t) => t.pos === 'ADV');
          const apposed = isNext ? appositionBefore(tokens, depths, at) : null;
          if (apposed === null) continue;
          return { group, from: 0, kind: 'main', connector: null, connectorAt: -1, subject: apposed };
        }
        const last = before[before.length - 1] as Found;
        if (last.kind === 'relative' || last.kind === 'condition') {
          const outer = before.length > 1 ? subjectBehindPause(tokens, before) : outerSubject(tokens, last);
          return { group, from: at + 1, kind: 'main', connector: null, connectorAt: -1, subject: outer };
        }
        const spliced = namedBeforePause(tokens, from, at);
        if (spliced !== null)
          return { group, from: spliced.start, kind: 'main', connector: null, connectorAt: -1, subject: spliced };
        return { group, from: at + 1, kind: inherited(before), connector: null, connectorAt: -1, subject: null };
      }
      if (first && token.text === ',') {
        // "In 2024, X is …", "Unlike Y, X is …"; but "X, Y and Z are …" goes on to the left.
        if (isCoordinatedBefore(tokens, at, group.start)) continue;
        // "X, in its handbook, says …": what stands between the commas is no subject, what stands before them is.
        if ((tokens[at + 1] as Token).pos === 'ADP' && nounPhraseStart(tokens, 0, at) === 0) {
          const inner = tokens.findIndex((t, j) => j > at && t.text === ',');
          if (inner > 0 && inner < group.start && !hasNominal(inner + 1, group.start))
            return { group, from: 0, kind: 'main', connector: null, connectorAt: -1, subject: { start: 0, end: at } };
        }
        // "Many shops, selling boats say": the closing comma is missing.
        const isDoing = /\p{L}{3,}ing$/u.test((tokens[at + 1] as Token).lower) && (tokens[at + 1] as Token).pos !== 'PROPN';
        if (isDoing && nounPhraseStart(tokens, 0, at) === 0)
          return { group, from: 0, kind: 'main', connector: null, connectorAt: -1, subject: { start: 0, end: group.start } };
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
  if (
    !isAfterCondition &&
    pronoun > start &&
    /^(?:you|they|we|i|he|she|it)$/.test((tokens[pronoun] as Token).lower) &&
    isNominal(tokens[pronoun - 1])
  ) {
    const npStart = nounPhraseStart(tokens, start, pronoun);
    return {
      group,
      from: pronoun,
      kind: 'relative',
      connector: null,
      connectorAt: -1,
      subject: { start: npStart, end: pronoun },
    };
  }
  if (first)
    return {
      group,
      from: 0,
      kind: 'main',
      connector: null,
      connectorAt: -1,
      subject: hasNominal(0, group.start) ? { start: 0, end: group.start } : null,
    };
  // No connector at all: "The tools X offers are …", "you need is": the last noun phrase is the subject, if the clause before was relative.
  const last = before[before.length - 1] as Found;
  // "holds less, which means the range can drop": the complement without "that".
  if (last.kind === 'relative' && /^(?:mean|ensure)$/.test(last.group.lemma) && last.connector === 'which') {
    const from = nounPhraseStart(tokens, start, group.start);
    if (from === last.group.end && hasNominal(from, group.start))
      return { group, from, kind: 'main', connector: 'that', connectorAt: -1, subject: { start: from, end: group.start } };
  }
  if (last.kind === 'relative' && last.subject !== null) {
    // "the parts that users need are": the subject begins before "that".
    const isInner = last.connector === 'that' && last.subject.start > last.connectorAt && before.length === 1;
    const opening = isInner ? tokens.findLastIndex((t, i) => i < last.connectorAt && isBorder(t)) + 1 : last.subject.start;
    return {
      group,
      from: group.start,
      kind: 'main',
      connector: null,
      connectorAt: -1,
      subject: { start: opening, end: group.start },
    };
  }
  if (last.kind === 'condition') {
    // "When the rain stopped they left": a pronoun begins the main clause.
    if (pronoun >= start && /^(?:you|they|we|i|he|she|it)$/.test((tokens[pronoun] as Token).lower))
      return {
        group,
        from: pronoun,
        kind: 'main',
        connector: null,
        connectorAt: -1,
        subject: { start: pronoun, end: group.start },
      };
    const npStart = nounPhraseStart(tokens, start, group.start);
    return {
      group,
      from: npStart,
      kind: 'main',
      connector: null,
      connectorAt: -1,
      subject: npStart < group.start ? { start: npStart, end: group.start } : null,
    };
  }
  // "X says Y is …", "means Y does": the complement without "that".
  const npStart = nounPhraseStart(tokens, start, group.start);
  if (npStart < group.start && hasNominal(npStart, group.start) && npStart === from) {
    return {
      group,
      from: npStart,
      kind: 'main',
      connector: 'that',
      connectorAt: -1,
      subject: { start: npStart, end: group.start },
    };
  }
  return null;
}

const inherited = (before: readonly Found[]): ClauseKind => {
  const last = before[before.length - 1];
  return last === undefined ? 'main' : last.kind === 'condition' ? 'condition' : last.kind === 'relative' ? 'relative' : 'main';
};
