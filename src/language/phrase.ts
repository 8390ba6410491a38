// Tokens after a verb become phrases: noun phrases, adjectives, prepositional phrases, infinitives, in order.
import type { Range } from './clause.js';
import type { Token } from './tagging.js';

export type PhraseKind = 'noun' | 'adjective' | 'adverb' | 'prepositional' | 'infinitive' | 'gerund' | 'clause' | 'separator';

export interface Phrase extends Range {
  readonly kind: PhraseKind;
  /** Lower case, of a prepositional phrase; "than" and "as" are prepositions here. */
  readonly preposition: string | null;
  /** Index of the head noun, adjective or verb. */
  readonly head: number;
}

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'X');
const isParticiple = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'VERB' && /(?:ed|ing|en|lt|wn|pt|ght|old|und|ade|ept)$/.test(token.lower);
const isPossessive = (token: Token | undefined): boolean =>
  token !== undefined && /^['’]s?$/.test(token.lower) && token.pos !== 'AUX';
const OPENS_CLAUSE = new Set([
  'if',
  'when',
  'whenever',
  'unless',
  'because',
  'while',
  'whereas',
  'although',
  'though',
  'that',
  'which',
  'who',
  'where',
  'whether',
  'how',
  'why',
  'what',
  'since',
  'until',
  'once',
]);
/** Prepositions that the tagger takes for conjunctions or adverbs before "-ing". */
const PREPOSITIONS = new Set([
  'for',
  'with',
  'without',
  'by',
  'of',
  'in',
  'on',
  'at',
  'from',
  'about',
  'into',
  'than',
  'to',
  'unlike',
  'like',
  'despite',
]);
const DETERMINERS = new Set([
  'another',
  'such',
  'both',
  'all',
  'any',
  'some',
  'no',
  'each',
  'every',
  'either',
  'neither',
  'its',
  'their',
  'his',
  'her',
  'your',
  'our',
  'my',
  'this',
  'that',
  'these',
  'those',
  'many',
  'few',
  'several',
  'most',
  'more',
  'less',
  'fewer',
  'much',
  'enough',
]);

/** Nouns that a figure behind them names: "version 4.2", "May 1911". */
const NUMBERED =
  /^(?:version|chapter|page|part|stage|level|type|phase|class|platform|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Adjectives that begin a range: "small to large shops"; "open to new ideas" is none. */
const RANGED = /^(?:small|tiny|low|short|light|mild|early|simple|moderate|medium|average|mid|good)$/;

/** The noun phrase that begins at `i`: its end and head, or null. */
export function nounPhraseAt(tokens: readonly Token[], i: number, to: number): { end: number; head: number } | null {
  let at = i;
  let head = -1;
  while (at < to) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (isNoun(token)) {
      head = at++;
      continue;
    }
    if (isPossessive(token) && head >= 0) {
      // "the region's largest lake": what is owned is a noun phrase of its own, and the head.
      const owned = next !== undefined && /^(?:ADJ|ADV|NUM|VERB)$/.test(next.pos) ? nounPhraseAt(tokens, at + 1, to) : null;
      if (owned !== null) return owned;
      at++;
      continue;
    }
    if (token.pos === 'PRON' && head < 0) {
      // "it", "everything"; "its users" goes on to the noun.
      if (
        DETERMINERS.has(token.lower) &&
        at + 1 < to &&
        next &&
        next.pos !== 'ADP' &&
        next.pos !== 'PUNCT' &&
        next.pos !== 'VERB' &&
        next.pos !== 'AUX'
      ) {
        at++;
        continue;
      }
      head = at++;
      break;
    }
    if (head >= 0) {
      // After the head only further nouns, or a figure that names a version ("Lumo 2").
      if (token.pos === 'NUM' && ((tokens[head] as Token).pos === 'PROPN' || NUMBERED.test((tokens[head] as Token).lower))) {
        at++;
        continue;
      }
      // "an American animated series": a participle between a name and its noun.
      if (token.pos === 'VERB' && /ed$/.test(token.lower) && isNoun(next) && (tokens[head] as Token).pos === 'PROPN') {
        at++;
        continue;
      }
      break;
    }
    if (
      token.pos === 'DET' ||
      token.pos === 'NUM' ||
      token.pos === 'ADJ' ||
      token.pos === 'SYM' ||
      DETERMINERS.has(token.lower) ||
      /^["“‘'~$€£]$/.test(token.text)
    ) {
      at++;
      continue;
    }
    if (token.pos === 'ADV' && next && (next.pos === 'ADJ' || next.pos === 'VERB' || next.pos === 'NUM' || next.pos === 'ADV')) {
      at++;
      continue;
    }
    if (
      isParticiple(token) &&
      (isNoun(next) || next?.pos === 'ADJ' || (next?.pos === 'VERB' && /ing$/.test(next.lower) && isNoun(tokens[at + 2])))
    ) {
      at++;
      continue;
    }
    if (
      token.lower === 'or' &&
      at > i &&
      /^(?:little|few|one|two|three)$/.test((tokens[at - 1] as Token).lower) &&
      /^(?:no|more|none|two|three)$/.test(next?.lower ?? '')
    ) {
      // "little or no noise", "one or more parts".
      at++;
      continue;
    }
    if (
      (/^(?:,|and|or|but)$/.test(token.lower) || (token.lower === 'to' && RANGED.test((tokens[at - 1] as Token).lower))) &&
      at > i &&
      ((tokens[at - 1] as Token).pos === 'ADJ' || isParticiple(tokens[at - 1])) &&
      (next?.pos === 'ADJ' ||
        (next?.pos === 'ADV' &&
          (tokens[at + 2]?.pos === 'ADJ' || tokens[at + 2]?.pos === 'ADV' || isParticiple(tokens[at + 2]))) ||
        (next?.pos === 'NOUN' && isNoun(tokens[at + 2]) && /^(?:,|to)$/.test(token.lower)))
    ) {
      // "clean, pragmatic and widely used design", "small to large shops": only if a noun closes the row of adjectives.
      let ahead = at + 1;
      while (
        ahead < to &&
        ((tokens[ahead] as Token).pos === 'ADJ' ||
          (tokens[ahead] as Token).text === ',' ||
          /^(?:and|or|but)$/.test((tokens[ahead] as Token).lower) ||
          (tokens[ahead] as Token).pos === 'ADV' ||
          isParticiple(tokens[ahead]))
      )
        ahead++;
      if (ahead < to && isNoun(tokens[ahead])) {
        at++;
        continue;
      }
    }
    break;
  }
  if (head < 0) {
    // "all three", "the latter", "55.6 k": a figure or an adjective with an article stands for a noun.
    const last = tokens[at - 1];
    const first = tokens[i];
    if (at > i && last && first && (last.pos === 'NUM' || (last.pos === 'ADJ' && first.lower === 'the')))
      return { end: at, head: at - 1 };
    if (
      at > i &&
      first &&
      first.pos === 'DET' &&
      at === i + 1 &&
      /^(?:this|that|these|those|all|both|each|some|any)$/.test(first.lower)
    )
      return { end: at, head: i };
    return null;
  }
  if (
    tokens[at] &&
    /^["”’]$/.test((tokens[at] as Token).text) &&
    at < to &&
    tokens.slice(i, at).some((t) => /^["“‘]$/.test(t.text))
  )
    at++;
  return { end: at, head };
}

/** A verb phrase takes all that follows up to a comparison ("to learn than B") or a second property ("to install and hard to tune"). */
function verbalEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const word = (tokens[i] as Token).lower;
    if (word === 'than' || (word === 'compared' && /^(?:to|with)$/.test(tokens[i + 1]?.lower ?? ''))) return i;
    const after = tokens[i + 2];
    const isSecond = (word === 'and' || word === 'but') && i + 1 < to && tokens[i + 1]?.pos === 'ADJ';
    if (isSecond && (i + 2 === to || after?.lower === 'to' || after?.lower === 'for')) return i;
  }
  return to;
}

/** The phrases of tokens [from, to), in order, covering every token. */
export function phrases(tokens: readonly Token[], from: number, to: number): readonly Phrase[] {
  const out: Phrase[] = [];
  let i = from;
  while (i < to) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.text === '(' || token.text === '[') {
      let end = i + 1;
      while (end < to && !/^[)\]]$/.test((tokens[end] as Token).text)) end++;
      out.push({ kind: 'separator', preposition: null, head: i, start: i, end: Math.min(to, end + 1) });
      i = Math.min(to, end + 1);
      continue;
    }
    if (
      token.lower === 'to' &&
      i + 1 < to &&
      next &&
      (next.pos === 'VERB' || next.pos === 'AUX' || (next.pos === 'ADV' && tokens[i + 2]?.pos === 'VERB'))
    ) {
      let head = i + 1;
      while (head < to && (tokens[head] as Token).pos === 'ADV') head++;
      const end = verbalEnd(tokens, head + 1, to);
      out.push({ kind: 'infinitive', preposition: null, head, start: i, end });
      i = end;
      continue;
    }
    if (OPENS_CLAUSE.has(token.lower) && token.pos !== 'ADP' && !(token.lower === 'that' && token.pos === 'DET')) {
      out.push({ kind: 'clause', preposition: null, head: i, start: i, end: to });
      break;
    }
    if (
      token.pos === 'ADP' ||
      (PREPOSITIONS.has(token.lower) && token.pos !== 'VERB') ||
      (token.lower === 'as' && token.pos !== 'ADV')
    ) {
      let object = i + 1;
      while (
        object < to &&
        (((tokens[object] as Token).pos === 'ADP' && (tokens[object] as Token).lower !== 'than') ||
          ((tokens[object] as Token).pos === 'ADV' && nounPhraseAt(tokens, object, to) === null))
      )
        object++;
      const verb = tokens[object];
      const noun = nounPhraseAt(tokens, object, to);
      if (verb && object < to && verb.pos === 'VERB' && /ing$/.test(verb.lower)) {
        const stop = verbalEnd(tokens, object + 1, to);
        out.push({ kind: 'prepositional', preposition: token.lower, head: object, start: i, end: stop });
        i = stop;
        continue;
      }
      const end = noun?.end ?? Math.min(to, Math.max(object, i + 1));
      out.push({ kind: 'prepositional', preposition: token.lower, head: noun?.head ?? i, start: i, end });
      i = end;
      continue;
    }
    if (token.pos === 'CCONJ' || token.pos === 'PUNCT') {
      out.push({ kind: 'separator', preposition: null, head: i, start: i, end: i + 1 });
      i++;
      continue;
    }
    const noun = nounPhraseAt(tokens, i, to);
    if (noun !== null) {
      out.push({ kind: 'noun', preposition: null, head: noun.head, start: i, end: noun.end });
      i = noun.end;
      continue;
    }
    if (token.pos === 'VERB' && /ing$/.test(token.lower)) {
      const end = verbalEnd(tokens, i + 1, to);
      out.push({ kind: 'gerund', preposition: null, head: i, start: i, end });
      i = end;
      continue;
    }
    if (token.pos === 'ADJ' || token.pos === 'VERB' || token.pos === 'ADV' || token.pos === 'PART' || token.pos === 'DET') {
      let end = i;
      while (
        end < to &&
        ((tokens[end] as Token).pos === 'ADV' || (tokens[end] as Token).pos === 'PART' || (tokens[end] as Token).pos === 'DET')
      )
        end++;
      const head = tokens[end];
      if (head && end < to && (head.pos === 'ADJ' || head.pos === 'VERB')) {
        // "better suited", "ideally placed": an adverb read as adjective before a participle.
        const after = tokens[end + 1];
        if (head.pos === 'ADJ' && after && end + 1 < to && after.pos === 'VERB' && /(?:ed|en)$/.test(after.lower)) end++;
        out.push({ kind: 'adjective', preposition: null, head: end, start: i, end: end + 1 });
        i = end + 1;
        continue;
      }
      const stop = Math.max(i + 1, end);
      out.push({ kind: 'adverb', preposition: null, head: stop - 1, start: i, end: stop });
      i = stop;
      continue;
    }
    out.push({ kind: 'adverb', preposition: null, head: i, start: i, end: i + 1 });
    i++;
  }
  return out;
}

/** The words of tokens [from, to) with the blanks that the text had between them. */
export function words(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const previous = tokens[i - 1];
    if (i > from && previous && token.start !== previous.end) text += ' ';
    text += token.text;
  }
  return text;
}
