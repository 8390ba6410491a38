// A fragment whose subject is left out before its verb ("Supports JSON", "Can be slow", "Built on Rust", "Yearly service required") says of
// the subject that rules it what the verb says.
import { clauses, type VerbGroup } from '../language/clause.js';
import { dates } from '../language/date.js';
import { isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { missingArticle } from './article.js';
import type { Draft } from './draft.js';
import { members } from './enumeration.js';
import { COPULA_VERB, type FragmentContext, type Make } from './fragment-context.js';
import { frameOf } from './frames/frames.js';
import { MADE } from './kept-whole.js';
import { OFFERING, skipAdverbs } from './opening.js';
import { predicateOf, type Referent } from './predicate.js';
import { possessive } from './referent.js';
import { term } from './term.js';
import { be, have, inText, isMany, lowerFirst, manyVerbWords, plain, sentenceOf, verbWords } from './wording.js';

/** Verbs that the tagger takes for nouns at the start of an item. */
const FEATURE_VERB = new Set(
  'support provide offer allow include enable use require need depend work feature come have lack help encourage let make give run integrate rely handle ensure follow avoid suit take last weigh hold reach keep heat'.split(
    ' ',
  ),
);

/** "supports", "facilitates": a verb of one subject, and no plural. */
function isThirdPerson(token: Token, next?: Token): boolean {
  const base = lemmaOf(token.lower, 'v');
  if (!/s$/.test(token.lower) || base === token.lower || !isVerb(base)) return false;
  // "Dislikes being moved", "Tolerates freezing"
  const isBeforeDeed = next !== undefined && /ing$/.test(next.lower) && /^(?:VERB|AUX)$/.test(next.pos);
  return token.pos === 'VERB' || isBeforeDeed || FEATURE_VERB.has(base) || !isNoun(lemmaOf(token.lower, 'n'));
}

export const opensWithVerb = (tokens: readonly Token[]): boolean =>
  tokens.length > 2 &&
  isThirdPerson(tokens[0] as Token, tokens[1]) &&
  ((tokens[1] as Token).lower === 'being' || !/^(?:NOUN|NUM|PUNCT|AUX)$/.test((tokens[1] as Token).pos));

/** Where the second of two verbs stands ("Keeps food warm, but is slow", "Easy to fit and allows any lid"), each with what it says. */
export function secondVerb(tokens: readonly Token[]): number | null {
  const opener = tokens[0] as Token;
  const opens = opener.pos === 'ADJ' || (opener.pos === 'AUX' && opener.lower !== opener.lemma) || isThirdPerson(opener);
  if (!opens) return null;
  const joint = tokens.findIndex((t, i) => {
    const next = tokens[i + 1];
    const isVerbal =
      next !== undefined &&
      (/^(?:is|has|does|can|cannot)$/.test(next.lower) || (isThirdPerson(next) && !isNoun(lemmaOf(next.lower, 'n'))));
    return i > 0 && /^(?:and|but|yet)$/.test(t.lower) && isVerbal;
  });
  // "Keeps food that cools and is light warm": whose the second is, is unsure.
  if (joint < 1 || joint + 2 >= tokens.length || tokens.slice(0, joint).some((t) => /^(?:that|which|who|if|when)$/.test(t.lower)))
    return null;
  return joint + 1;
}

/** Drafts of a fragment that opens with its verb; null where it does not. */
export function verbal(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] | null {
  const at = skipAdverbs(tokens);
  const opener = tokens[at] as Token;
  const base = lemmaOf(opener.lower, 'v');
  const next = tokens[at + 1];
  // "Can be difficult to learn", "Is not free": a verb group without its subject.
  const group = opener.pos === 'AUX' ? clauses(tokens)[0] : undefined;
  if (group && group.subject === null && group.verb.start === at) return clausal(tokens, at, group.verb, context, make);
  if (next === undefined) return null;
  const isOffer = OFFERING.has(opener.lower) && next.lower === 'your' && opener.pos === 'VERB';
  if ((isThirdPerson(opener, next) || isOffer) && (next.pos !== 'AUX' || next.lower === 'being') && next.pos !== 'PUNCT')
    return clausal(tokens, at, { ...COPULA_VERB, start: at, end: at + 1, head: at, lemma: base }, context, make);
  // "Used by Acme", "Designed for speed", "Built on Rust": a passive without its subject.
  const isParticiple =
    (opener.pos === 'VERB' || opener.pos === 'ADJ') && /(?:ed|ilt|ade|en|wn)$/.test(opener.lower) && isVerb(base);
  if (isParticiple && (next.pos === 'ADP' || next.lower === 'to')) {
    const whose = { ...context, referent: doneTo(context, base) };
    return clausal(tokens, at, { ...COPULA_VERB, start: at, end: at + 1, head: at, lemma: base, passive: true }, whose, make);
  }
  const stated = wantedOf(tokens, context, make) ?? underWay(tokens, context, make);
  return stated === null ? null : [stated];
}

const DONE_TO_PARTS = /^(?:add|introduce|remove|drop|deprecate|discontinue|replace|rename|rewrite|improve|extend)$/;

/** "Added in 2019" under "Cold start": what the label names was added, not what it is a part of. */
function doneTo({ referent, label }: FragmentContext, verb: string): Referent {
  if (label === null || !DONE_TO_PARTS.test(verb)) return referent;
  return { ...referent, part: label, text: `${possessive(referent.text)} ${inText(label)}`, plural: isMany(label) };
}

function clausal(tokens: readonly Token[], at: number, verb: VerbGroup, context: FragmentContext, make: Make): readonly Draft[] {
  const lead = at > 0 ? `${words(tokens, 0, at)} ` : '';
  const group = tokens.slice(verb.start, verb.end);
  const isBare = verb.modal === null && !verb.passive && verb.end === verb.start + 1;
  const isOne = isBare && (group[0] as Token).lower === verb.lemma;
  const said = isBare && context.referent.plural ? manyVerbWords(group) : verbWords(group, isOne);
  return members(tokens.slice(verb.end), verb.lemma).flatMap((rest) => {
    const reading = frameOf(predicateOf(context.referent, verb, group, rest, [], []));
    if (reading === null) return [];
    const passive = verb.passive && group.length === 1 ? beOf(context, verb.lemma, rest) : '';
    return [make(tokens, reading, sentenceOf(context.referent.text, lowerFirst(lead), passive, said, plain(rest)), verb.lemma)];
  });
}

/** "Built by Holm", "Launched in 1911": what somebody made or did once is past; "Built on Rust" holds still. */
function beOf({ referent, label }: FragmentContext, lemma: string, rest: readonly Token[]): string {
  const isPart = label !== null && DONE_TO_PARTS.test(lemma);
  const isDone = isPart || (MADE.has(lemma) && (rest[0]?.lower === 'by' || dates(plain(rest)).length > 0));
  if (isDone) return referent.plural ? 'were' : 'was';
  return be(referent);
}

/** "Closing March 2026": what the subject is about to do, and when. */
function underWay(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const { referent } = context;
  const verb = tokens[0] as Token;
  const rest = tokens.slice(1);
  if (context.label !== null || !/ing$/.test(verb.lower) || dates(plain(rest))[0]?.start !== 0) return null;
  const lemma = lemmaOf(verb.lower, 'v');
  const reading = frameOf(predicateOf(referent, { ...COPULA_VERB, lemma }, [verb], rest, [], []));
  return reading?.frame === 'dates'
    ? make(tokens, reading, sentenceOf(referent.text, be(referent), lowerFirst(plain(tokens))), lemma)
    : null;
}

/** "Yearly service required", "No tools needed", "Case included": the subject needs or has what stands before the participle. */
function wantedOf(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const end = tokens.findLastIndex((t) => t.pos !== 'PUNCT');
  const word = (tokens[end] as Token).lower;
  const isNeed = /^(?:required|needed|necessary)$/.test(word);
  if (end < 1 || !(isNeed || /^(?:included|available|provided|supplied)$/.test(word))) return null;
  // "Flats above the first floor, no lift needed": what stands before the comma is something else.
  const comma = tokens.findLastIndex((t) => t.text === ',');
  if (comma >= 0 && /^(?:no|without)$/.test(tokens[comma + 1]?.lower ?? ''))
    return wantedOf(tokens.slice(comma + 1), context, make);
  const isNone = /^(?:no|without)$/.test((tokens[0] as Token).lower);
  const isDenied = isNone !== ((tokens[end - 1] as Token).lemma === 'not');
  const thing = tokens.slice(isNone ? 1 : 0, (tokens[end - 1] as Token).lemma === 'not' ? end - 1 : end);
  const object = thing.length === 0 ? null : term(thing, 0, thing.length);
  if (object === null || thing.some((t) => t.pos === 'VERB' && !/(?:ing|ed)$/.test(t.lower))) return null;
  const { referent, usage } = context;
  const verb = isNeed ? (referent.plural ? 'need' : 'needs') : have(referent);
  return make(
    tokens,
    { frame: isNeed ? 'needs' : 'has', object, polarity: isDenied ? 'denied' : 'affirmed', degree: null, aspect: object.head },
    sentenceOf(referent.text, verb, isDenied ? 'no' : missingArticle(thing, usage), plain(thing)),
    isNeed ? 'need' : 'have',
  );
}
