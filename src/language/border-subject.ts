// Whose verb it is: the noun phrase in front of it, across lists, insertions and what explains it.
import type { Token } from './tagging.js';
import { COORDINATOR, RELATIVE, type Range, isNominal } from './verb-group.js';
import { CONDITION, CONTRAST, type Found, isBorder } from './clause-kind.js';

/** Start of the noun phrase that ends before `end`, not going below `from`. */
export function nounPhraseStart(tokens: readonly Token[], from: number, end: number): number {
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
    // "At that point | the captain": a determiner opens a phrase of its own, but for "all the boats".
    const next = tokens[i];
    const isNext = i < end && next?.pos === 'DET' && isNominal(token) && token.pos !== 'PRON';
    if (!isInside || isNext) break;
    i--;
  }
  return i;
}

/** "so | saws and planes", "how | wealth and class": between what opens the clause and the "and" before its verb stands only a noun phrase. */
export function isInSubject(tokens: readonly Token[], from: number, at: number): boolean {
  let start = at;
  while (
    start > from &&
    // "in which | yeast and bacteria live"
    !(tokens[start - 1]?.lower === 'which' && tokens[start - 2]?.pos === 'ADP') &&
    (isNominal(tokens[start - 1]) ||
      /^(?:DET|ADJ)$/.test((tokens[start - 1] as Token).pos) ||
      /^(?:of|['’]s)$/.test((tokens[start - 1] as Token).lower))
  )
    start--;
  if (tokens[start]?.lower === 'of') return false;
  return (
    start < at &&
    start >= from &&
    OPENS_SUBJECT.test(tokens[start - 1]?.lower ?? '') &&
    !RELATIVE.has((tokens[start] as Token).lower)
  );
}

const OPENS_SUBJECT = /^(?:which|so|because|that|how|why|whether|while|whereas|although|though|if|when|where|unless)$/;

/** "A, one of the oldest tools, is": the noun phrase that a second one between commas explains; null where none does. */
export function appositionBefore(tokens: readonly Token[], depths: readonly number[], comma: number): Range | null {
  for (let i = comma - 1; i > 0; i--) {
    if ((tokens[i] as Token).text !== ',' || (depths[i] as number) > 0) continue;
    const end = bracketStart(tokens, i);
    const isNounPhrase =
      isNominal(tokens[end - 1]) &&
      !tokens.slice(0, end).some((t) => t.pos === 'VERB' || t.pos === 'AUX' || t.pos === 'ADP' || t.pos === 'SCONJ');
    return isNounPhrase ? { start: 0, end: i } : null;
  }
  return null;
}

/** Index at which a bracket that ends right before `end` opens, else `end`. */
function bracketStart(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let i = end - 2; i > 0; i--) if ((tokens[i] as Token).text === '(') return i;
  return end;
}

export function outerSubject(tokens: readonly Token[], inner: Found): Range | null {
  const end = inner.connectorAt > 0 ? inner.connectorAt : inner.from;
  let stop = end;
  while (stop > 0 && isBorder(tokens[stop - 1] as Token)) stop--;
  const start = nounPhraseStart(tokens, 0, stop);
  return start < stop ? { start, end: stop } : null;
}

/** "It rained; the boat, which leaked, sank": the words between the semicolon and the relative clause are the subject of what follows it. */
export function subjectBehindPause(tokens: readonly Token[], before: readonly Found[]): Range | null {
  const inner = before[before.length - 1] as Found;
  const outer = before[before.length - 2] as Found;
  if (inner.kind !== 'relative' || tokens[inner.connectorAt - 1]?.text !== ',') return null;
  const pause = tokens.findIndex((t, i) => i >= outer.group.end && i < inner.connectorAt && t.text === ';');
  return pause < 0 || pause + 1 >= inner.connectorAt - 1 ? null : { start: pause + 1, end: inner.connectorAt - 1 };
}

export function startsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).pos === 'PRON') return true;
  return false;
}

/** Is [from, at) a list still going on ("supports A, B and C")? */
export function sharesList(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = from; i < at; i++) if ((tokens[i] as Token).text === ',') return true;
  return false;
}

/** "A, B and C are": is the comma at `at` one of an enumeration that ends in and/or before the verb? */
export function isCoordinatedBefore(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let i = at + 1; i < verb; i++) {
    const token = tokens[i] as Token;
    if (token.lower === 'and' || token.lower === 'or' || token.lower === '&') {
      // All between is nouns, adjectives, commas.
      for (let j = at + 1; j < verb; j++) {
        const t = tokens[j] as Token;
        if (
          !(isNominal(t) || t.pos === 'ADJ' || t.pos === 'DET' || t.text === ',' || COORDINATOR.has(t.lower) || t.pos === 'PUNCT')
        )
          return false;
      }
      // "In 2024, A and B are": what a preposition opens is no member of the list.
      // "While the cook, the maid and the boy were": the list begins behind the word that opens the clause.
      const opener = tokens[0] as Token;
      const isClause = (CONTRAST.has(opener.lower) || CONDITION.has(opener.lower)) && tokens[1]?.pos === 'DET';
      return at > 0 && isNominal(tokens[at - 1]) && (isClause || !/^(?:ADP|SCONJ|ADV)$/.test(opener.pos));
    }
  }
  return false;
}

/** "drew 40 guests, Lumo, however, | drew 20": a name between commas in front of its verb is the subject of a second sentence; null where none is. */
export function namedBeforePause(tokens: readonly Token[], from: number, comma: number): Range | null {
  let start = comma;
  while (start > from && (tokens[start - 1] as Token).pos === 'PROPN') start--;
  // "her niece, Ida Holm, has": the name of one.
  const told = tokens[start - 2];
  if (told?.pos === 'NOUN' && told.lower === told.lemma) return null;
  return start < comma && start > from && tokens[start - 1]?.text === ',' ? { start, end: comma } : null;
}
