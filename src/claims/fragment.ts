// An item or a cell without a sentence ("Highly scalable", "No offline mode", "Supports JSON", "Small teams") becomes drafts about the
// subject that its heading, lead-in or column names. What the list is for decides how a bare noun is read.
import { baseOfComparative, frequency, isAdjective, isNoun } from '../language/lexicon.js';
import { phrases } from '../language/phrase.js';
import { type Token, tag } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import { answered } from './answer.js';
import { nominal } from './bare-noun.js';
import { opensWithVerb, secondVerb, verbal } from './bare-verb.js';
import { comparison } from './cell-order.js';
import type { Qualifier } from './claim.js';
import { ARTICLE } from './scene.js';
import { happened } from './dated-fact.js';
import { scopes } from './degree.js';
import type { Draft } from './draft.js';
import { members } from './enumeration.js';
import { figure } from './figure.js';
import type { FragmentContext, Make } from './fragment-context.js';
import { inSentence } from './item-case.js';
import { statesNothing } from './opening.js';
import type { FrameReading } from './predicate.js';
import { qualifier } from './qualifier.js';
import { splitList, users, uses } from './use-list.js';
import { plain } from './wording.js';

const token0 = (tokens: readonly Token[]): Token => tokens[0] as Token;

/** Drafts of the fragment `text.slice(start, end)`; empty where nothing can be read of it. */
export function fragments(text: string, start: number, end: number, context: FragmentContext): readonly Draft[] {
  const raw = text.slice(start, end);
  const tokens = tag(inPlainCase(raw, context))
    .filter((t) => !/^[✔✓✗✘•*…]$/.test(t.text))
    .map(asModifier)
    .map(asAdjective)
    .map(asComparative)
    .map(asDegree);
  if (tokens.length === 0 || !tokens.some((t) => /[\p{L}\p{N}]/u.test(t.text))) return [];
  if (context.purpose === 'feature' && context.label === null && statesNothing(tokens)) return [];
  const make = (
    part: readonly Token[],
    reading: FrameReading,
    said: string,
    verb: string,
    extra: readonly Qualifier[] = [],
  ): Draft => ({
    start: start + token0(part).start,
    end: start + (part[part.length - 1] as Token).end,
    text: said,
    referent: context.referent,
    verb,
    reading,
    modality: reading.modality ?? 'asserted',
    qualifiers: [...extra, ...qualifiersOf(part), ...scopes(part)],
    attribution: ARTICLE,
    label: context.label,
  });
  const second = secondVerb(tokens);
  if (second !== null) {
    const joint = tokens[tokens[second - 2]?.text === ',' ? second - 2 : second - 1] as Token;
    return [
      ...fragments(text, start, start + joint.start, context),
      ...fragments(text, start + (tokens[second] as Token).start, end, context),
    ];
  }
  if (context.purpose === 'user') return users(tokens, context, make);
  if (context.purpose === 'use' || context.purpose === 'misuse') return uses(tokens, context, make);
  return features(tokens, context, make);
}

/** "conical burr grinder": between an adjective and its noun there is no verb. */
function asModifier(token: Token, at: number, all: readonly Token[]): Token {
  const isBetween = all[at - 1]?.pos === 'ADJ' && all[at + 1]?.pos === 'NOUN';
  return isBetween && token.pos === 'VERB' && token.lower === token.lemma && isNoun(token.lower)
    ? { ...token, pos: 'NOUN' }
    : token;
}

/** Adjectives that take a noun in front of them: "dishwasher safe", "vendor-agnostic". */
const COMPOUNDING =
  /^(?:agnostic|friendly|based|free|ready|oriented|driven|specific|centric|safe|compatible|compliant|resistant|independent|aware|proof|rich|heavy|efficient|intensive)$/;

/** Whether a property may end before this word. */
const isEnd = (next: Token | undefined): boolean => next === undefined || /^(?:CCONJ|PUNCT|ADP|SCONJ)$/.test(next.pos);

/** "Quieter in use", "Generally faster for soups": the tagger sees a name or an adverb. */
function asComparative(token: Token, at: number, all: readonly Token[]): Token {
  const isOpening = all.slice(0, at).every((t) => t.pos === 'ADV');
  const isOther = token.pos === 'ADV' || token.pos === 'PROPN' || token.pos === 'NOUN';
  return isOpening && isOther && isEnd(all[at + 1]) && baseOfComparative(token.lower) !== null && !isNoun(token.lower)
    ? { ...token, text: token.lower, pos: 'ADJ', lemma: token.lower }
    : token;
}

/** "Dishwasher safe": a noun that says in what respect, as an adverb would. */
function asDegree(token: Token, at: number, all: readonly Token[]): Token {
  const adjective = all[at + 1];
  const isRespect = token.pos === 'NOUN' || token.pos === 'PROPN';
  return isRespect && adjective?.pos === 'ADJ' && COMPOUNDING.test(adjective.lower) && isEnd(all[at + 2])
    ? { ...token, pos: 'ADV' }
    : token;
}

/** "scalable", "secure" where the tagger saw a noun or a verb: alone in an item they are adjectives if English knows them as such. */
function asAdjective(token: Token, at: number, all: readonly Token[]): Token {
  // "vendor-agnostic", "family-friendly": a noun with an adjective behind its hyphen.
  if (
    (token.pos === 'NOUN' || token.pos === 'PROPN') &&
    COMPOUNDING.test(token.lower.replace(/^.*-/, '')) &&
    token.lower.includes('-') &&
    isEnd(all[at + 1])
  )
    return { ...token, pos: 'ADJ', lemma: token.lower };
  if (
    (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB' && (token.pos !== 'ADV' || /ly$/.test(token.lower))) ||
    !isAdjective(token.lower) ||
    (token.text !== token.lower && isNoun(token.lower))
  )
    return token;
  // "low monthly premium": behind an adjective the noun.
  if (isNoun(token.lower) && /^(?:ADJ|ADV)$/.test(all[at - 1]?.pos ?? '') && isAdjective((all[at - 1] as Token).lower))
    return token;
  const next = all[at + 1];
  const alone = next === undefined || next.pos === 'CCONJ' || next.pos === 'PUNCT' || next.pos === 'ADP' || next.lower === 'to';
  return alone && (!isNoun(token.lower) || frequency(token.lower, 'a') >= frequency(token.lower, 'n'))
    ? { ...token, pos: 'ADJ', lemma: token.lower }
    : token;
}

/** A capital at the start says nothing of a word here: "Secure" is the adjective. Users, moments and the subjects' names keep theirs. */
function inPlainCase(raw: string, { purpose, subjects, usage, label, promised }: FragmentContext): string {
  if (purpose === 'user') return raw;
  // "China" under "Made in" is a name; "Double Lid" under "Lid" is none.
  if (label !== null && /\b(?:in|by|from)$/i.test(label)) return raw;
  const ownWords = label === null ? [] : label.toLowerCase().split(/\s+/);
  const mayName =
    label === null
      ? !promised
      : !/[,;]\s*\p{Lu}.*[,;]/u.test(raw) && !ownWords.includes(raw.toLowerCase().split(/\s+/).at(-1) ?? '');
  return inSentence(raw, usage, mayName, mentions(raw, subjects));
}

function features(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const { label } = context;
  const whole = plain(tokens);
  if (/^n\/a$/i.test(whole)) return [];
  // "After the grant: €50": the label names no property.
  if (label !== null && /^(?:after|before|with|without|for|if|at|when|during|since|until)\b/i.test(label)) return [];
  const answer = answered(tokens, context, make);
  if (answer !== null) return answer;
  const semicolon = tokens.findIndex(
    (t, i) =>
      (t.text === ';' || (t.text === '+' && i > 0 && (tokens[i - 1] as Token).end < t.start)) &&
      tokens.slice(0, i).filter((u) => u.text === '(').length === tokens.slice(0, i).filter((u) => u.text === ')').length,
  );
  if (semicolon > 0 && semicolon < tokens.length - 1)
    return [...features(tokens.slice(0, semicolon), context, make), ...features(tokens.slice(semicolon + 1), context, make)];
  const event = happened(tokens, context, make);
  if (event !== null) return [event];
  // "Takes up to six minutes": a verb, no label of the figure.
  const opened = label === null && opensWithVerb(tokens) ? verbal(tokens, context, make) : null;
  if (opened !== null && opened.length > 0) return opened;
  const measures = figure(tokens, context, make);
  if (measures.length > 0) return measures;
  const order = comparison(tokens, context, make);
  if (order !== null) return [order];
  // Cells and items may hold several features: "Easy and fast", "ORM, admin panel, forms".
  const parts = label === null ? [tokens] : splitList(tokens);
  return parts.flatMap((part) => {
    const done = verbal(part, context, make);
    if (done !== null) return done;
    const several = shared(part);
    const one = { ...context, isOneOfSeveral: parts.length + several.length > 2 };
    return several.flatMap((each) => feature(each, one, make));
  });
}

function feature(part: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const done = verbal(part, context, make);
  if (done !== null) return done;
  const found = nominal(part, context, make);
  return found === null ? [] : [found];
}

/** "Low price and upkeep": one adjective before two bare nouns holds for both. */
function shared(part: readonly Token[]): readonly (readonly Token[])[] {
  const [adjective, first, and, second] = part;
  const isShared =
    part.length === 4 && adjective?.pos === 'ADJ' && first?.pos === 'NOUN' && and?.lower === 'and' && second?.pos === 'NOUN';
  return isShared
    ? [
        [adjective, first],
        [adjective, second],
      ]
    : members(part);
}

function qualifiersOf(tokens: readonly Token[]): readonly Qualifier[] {
  const out: Qualifier[] = [];
  for (const phrase of phrases(tokens, 0, tokens.length)) {
    const limit = qualifier(tokens, phrase);
    if (limit) out.push(limit);
  }
  return out;
}
