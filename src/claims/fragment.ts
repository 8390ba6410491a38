// An item or a cell without a sentence ("Highly scalable", "No offline mode", "Supports JSON", "Small teams") becomes drafts about the
// subject that its heading, lead-in or column names. What the list is for decides how a bare noun is read.
import { clauses, type VerbGroup } from '../language/clause.js';
import { dates } from '../language/date.js';
import { baseOfComparative, derived, frequency, isAdjective, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { phrases, words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import { type Token, tag } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import { comparison } from './cell-order.js';
import type { Qualifier } from './claim.js';
import { missingArticle } from './article.js';
import { ARTICLE } from './clause-drafts.js';
import { happened } from './dated-fact.js';
import { degreeOf, scopes } from './degree.js';
import type { Draft } from './draft.js';
import { members } from './enumeration.js';
import { moments } from '../language/moment.js';
import { figure } from './figure.js';
import { COPULA_VERB, type FragmentContext, type Make } from './fragment-context.js';
import { frameOf } from './frames/frames.js';
import { useTerm } from './frames/suits.js';
import { type FrameReading, predicateOf } from './predicate.js';
import { asNoun, isForAnyone, OFFERING, skipAdverbs, statesNothing } from './opening.js';
import { qualifier } from './qualifier.js';
import { possessive } from './reference.js';
import { term } from './term.js';
import { splitList, users, uses } from './use-list.js';
import { be, have, inText, isMany, lowerFirst, plain, sentenceOf, verbWords } from './wording.js';

const token0 = (tokens: readonly Token[]): Token => tokens[0] as Token;

/** Drafts of the fragment `text.slice(start, end)`; empty where nothing can be read of it. */
export function fragments(text: string, start: number, end: number, context: FragmentContext): readonly Draft[] {
  const raw = text.slice(start, end);
  // A capital at the start says nothing of a word here: "Secure" is the adjective.
  const tokens = tag(
    context.purpose !== 'user' &&
      !isNamedValue(raw, context.label) &&
      /^\p{Lu}\p{Ll}+(?=[\s,.;-]|$)/u.test(raw) &&
      !mentions(raw, context.subjects).some((m) => m.start === 0)
      ? raw.replace(/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*/u, (word) => word.toLowerCase())
      : raw,
  )
    .filter((t) => !/^[✔✓✗✘•*]$/.test(t.text))
    .map(asAdjective);
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
  if (second !== null)
    return [
      ...fragments(text, start, start + (tokens[second - 2] as Token).start, context),
      ...fragments(text, start + (tokens[second] as Token).start, end, context),
    ];
  if (context.purpose === 'user') return users(tokens, context, make);
  if (context.purpose === 'use' || context.purpose === 'misuse') return uses(tokens, context, make);
  return features(tokens, context, make);
}

/** "Keeps food warm, but is slow to heat": where the second of two verbs stands, each with what it says. */
function secondVerb(tokens: readonly Token[]): number | null {
  const opener = token0(tokens);
  if (opener.pos !== 'VERB' || opener.lower === opener.lemma || /(?:ing|ed)$/.test(opener.lower)) return null;
  const joint = tokens.findIndex(
    (t, i) =>
      /^(?:and|but|yet)$/.test(t.lower) &&
      tokens[i - 1]?.text === ',' &&
      /^(?:is|has|does|can|cannot)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  return joint < 2 || joint + 2 >= tokens.length ? null : joint + 1;
}

/** "New York City" of "Destination:", "May 4": a value whose first word keeps its capital. */
function isNamedValue(raw: string, label: string | null): boolean {
  if (label === null) return false;
  const plainWords = raw
    .replace(/\s*\(.*$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  const first = plainWords[0]?.toLowerCase() ?? '';
  const isWord =
    isNoun(lemmaOf(first, 'n')) ||
    isAdjective(first) ||
    isVerb(lemmaOf(first, 'v')) ||
    /\W/.test(first) ||
    baseOfComparative(first) !== null;
  const isName = plainWords.length > 1 && plainWords.length < 5 && plainWords.every((word) => /^\p{Lu}/u.test(word));
  return moments(raw)[0]?.start === 0 || isName || (!isWord && /^\p{Lu}\p{Ll}{2}/u.test(raw));
}

/** "scalable", "secure" where the tagger saw a noun or a verb: alone in an item they are adjectives if English knows them as such. */
function asAdjective(token: Token, at: number, all: readonly Token[]): Token {
  // "vendor-agnostic", "family-friendly": a noun with an adjective behind its hyphen.
  const follower = all[at + 1];
  if (
    (token.pos === 'NOUN' || token.pos === 'PROPN') &&
    /-(?:agnostic|friendly|based|free|ready|oriented|driven|specific|centric|safe|compatible|independent|aware|proof|rich|heavy|efficient|intensive)$/.test(
      token.lower,
    ) &&
    (follower === undefined || follower.pos === 'CCONJ' || follower.pos === 'PUNCT' || follower.pos === 'ADP')
  )
    return { ...token, pos: 'ADJ', lemma: token.lower };
  if (
    (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'VERB' && (token.pos !== 'ADV' || /ly$/.test(token.lower))) ||
    !isAdjective(token.lower) ||
    (token.text !== token.lower && isNoun(token.lower))
  )
    return token;
  const next = all[at + 1];
  const alone = next === undefined || next.pos === 'CCONJ' || next.pos === 'PUNCT' || next.pos === 'ADP' || next.lower === 'to';
  return alone && (!isNoun(token.lower) || frequency(token.lower, 'a') >= frequency(token.lower, 'n'))
    ? { ...token, pos: 'ADJ', lemma: token.lower }
    : token;
}

function features(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const { referent, label } = context;
  const whole = plain(tokens);
  if (/^n\/a$/i.test(whole)) return [];
  // "After the grant: €50": the label names no property.
  if (label !== null && /^(?:after|before|with|without|for|if|at|when|during|since|until)\b/i.test(label)) return [];
  const answer =
    /^(yes|no|none)\b/i.exec(whole) ??
    /^((?:not |un)?(?:supported|available|included|built[- ]in|present)|absent|missing)\b(?=$|[,;(])/i.exec(whole);
  if (answer && label !== null) {
    const isYes = /^(?:yes|supported|available|included|built|present)/i.test(answer[1] as string);
    const feature = tag(label.replace(/\?$/, ''));
    const object = term(feature, 0, feature.length);
    if (object === null) return [];
    const isVerbal = token0(feature).pos === 'VERB' && /s$/.test(token0(feature).lower);
    const rest = plain(tokens.slice(1)).replace(/^[,;:\s]+/, '');
    const said = isVerbal
      ? sentenceOf(
          referent.text,
          isYes
            ? referent.plural
              ? `${lemmaOf(token0(feature).lower, 'v')} ${words(feature, 1, feature.length)}`
              : lowerFirst(label.replace(/\?$/, ''))
            : `${referent.plural ? 'do' : 'does'} not ${lemmaOf(token0(feature).lower, 'v')} ${words(feature, 1, feature.length)}`,
          rest ? `(${rest})` : '',
        )
      : sentenceOf(
          referent.text,
          isYes ? have(referent) : `${have(referent)} no`,
          lowerFirst(label.replace(/\?$/, '')),
          rest ? `(${rest})` : '',
        );
    return [
      make(
        tokens,
        { frame: 'has', object, polarity: isYes ? 'affirmed' : 'denied', aspect: object.head },
        said,
        isVerbal ? lemmaOf(token0(feature).lower, 'v') : 'have',
      ),
    ];
  }
  const semicolon = tokens.findIndex(
    (t, i) =>
      (t.text === ';' || (t.text === '+' && i > 0 && (tokens[i - 1] as Token).end < t.start)) &&
      tokens.slice(0, i).filter((u) => u.text === '(').length === tokens.slice(0, i).filter((u) => u.text === ')').length,
  );
  if (semicolon > 0 && semicolon < tokens.length - 1)
    return [...features(tokens.slice(0, semicolon), context, make), ...features(tokens.slice(semicolon + 1), context, make)];
  const event = happened(tokens, context, make);
  if (event !== null) return [event];
  const measures = figure(tokens, context, make);
  if (measures.length > 0) return measures;
  const order = comparison(tokens, context, make);
  if (order !== null) return [order];
  return splitFeatures(tokens, label !== null).flatMap((part) => {
    const found = feature(part, context, make);
    return found === null ? [] : 'text' in found ? [found] : found;
  });
}

/** Cells and items may hold several features: "Easy and fast", "ORM, admin panel, forms". */
function splitFeatures(tokens: readonly Token[], isCell: boolean): readonly (readonly Token[])[] {
  const parts = isCell ? splitList(tokens) : [tokens];
  return parts.flatMap((part) => (token0(part).pos === 'VERB' ? [part] : [...shared(part)]));
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

const FEATURE_VERB = new Set(
  'support provide offer allow include enable use require need depend work feature come have lack help encourage let make give run give integrate rely handle ensure follow follows avoid suit'.split(
    ' ',
  ),
);

function feature(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | readonly Draft[] | null {
  const { referent, label } = context;
  const at = skipAdverbs(tokens);
  const opener = tokens[at] as Token;
  const base = lemmaOf(opener.lower, 'v');
  const next = tokens[at + 1];
  // "Can be difficult to learn", "Is not free": a verb group without its subject.
  const group = opener.pos === 'AUX' ? clauses(tokens)[0] : undefined;
  if (group && group.subject === null && group.verb.start === at) return clausal(tokens, at, group.verb, context, make);
  // "Supports JSON", "Depends on plugins": a verb without its subject.
  const isVerbal =
    ((/s$/.test(opener.lower) && opener.lower !== base) || (OFFERING.has(opener.lower) && next?.lower === 'your')) &&
    isVerb(base) &&
    next !== undefined &&
    (opener.pos === 'VERB' || FEATURE_VERB.has(base)) &&
    next.pos !== 'AUX' &&
    next.pos !== 'PUNCT';
  if (isVerbal) {
    return clausal(tokens, at, { ...COPULA_VERB, start: at, end: at + 1, head: at, lemma: base }, context, make);
  }
  // "Used by Acme", "Designed for speed", "Built on Rust": a passive without its subject.
  if (
    (opener.pos === 'VERB' || opener.pos === 'ADJ') &&
    /(?:ed|ilt|ade|en|wn)$/.test(opener.lower) &&
    isVerb(lemmaOf(opener.lower, 'v')) &&
    next &&
    (next.pos === 'ADP' || next.lower === 'to')
  ) {
    const verb = { ...COPULA_VERB, start: at, end: at + 1, head: at, lemma: lemmaOf(opener.lower, 'v'), passive: true };
    return clausal(tokens, at, verb, context, make);
  }
  const stated = wantedOf(tokens, context, make) ?? underWay(tokens, context, make);
  if (stated !== null) return stated;
  const negated = opener.lower === 'not';
  // "Slightly cheaper" is one property; "Likely one repair" says "likely" of the whole.
  const isOne = !negated && phrases(tokens, 0, tokens.length)[0]?.kind === 'adjective';
  const rest = asNoun(tokens.slice(negated ? at + 1 : isOne ? 0 : at));
  const adverbs = negated || isOne ? '' : lowerFirst(words(tokens, 0, at));
  if (rest.length === 0) return null;
  const parts = phrases(rest, 0, rest.length);
  const first = parts[0];
  if (first === undefined) return null;
  const isLacking = /^(?:lack|absence|missing|without|no)$/.test(token0(rest).lower);
  const subject = label === null ? referent.text : null;
  if (isLacking && !negated) {
    const skip = /^(?:of|an?|the)$/.test(rest[1]?.lower ?? '') ? 2 : 1;
    const object = term(rest, skip, rest.length);
    if (object === null) return null;
    const said = plain(rest.slice(skip));
    return make(
      tokens,
      { frame: 'has', object, polarity: 'denied', degree: null, aspect: object.head },
      sentenceOf(referent.text, `${have(referent)} no`, lowerFirst(said)),
      'have',
    );
  }
  if (isForAnyone(rest)) return label === null ? forAnyone(tokens, rest, context, make) : null;
  const isProperty =
    first.kind === 'adjective' ||
    negated ||
    /^(?:an?|the)$/.test(token0(rest).lower) ||
    (first.kind === 'noun' && !isNameOf(raw(rest), label) && isClassPhrase(rest, first.head, context.classes));
  const predicate = predicateOf(referent, { ...COPULA_VERB, negated }, [], rest, [], []);
  if (isProperty) {
    const reading = frameOf(predicate);
    if (reading === null) return null;
    const verb = be(referent);
    // "Highly scalable" under "Scalability": the label only names the property.
    const isNamedTwice = label !== null && derived(token0(rest.slice(first.head)).lower, 'a', 'n').includes(label.toLowerCase());
    const article =
      first.kind === 'noun' && !/^(?:an?|the)$/.test(token0(rest).lower) && !/s$/.test((rest[first.head] as Token).lower)
        ? /^[aeiou]/i.test(token0(rest).text)
          ? 'an'
          : 'a'
        : '';
    const said =
      subject !== null || first.kind !== 'adjective' || isNamedTwice
        ? sentenceOf(referent.text, verb, negated ? 'not' : '', article, lowerFirst(plain(rest)))
        : sentenceOf(
            `${possessive(referent.text)} ${inText(label as string)}`,
            isMany(label as string) ? 'are' : 'is',
            negated ? 'not' : '',
            label === null ? lowerFirst(plain(rest)) : inText(plain(rest)),
          );
    const degree = reading.degree ?? null;
    return make(
      tokens,
      { ...reading, degree, ...(label !== null && first.kind === 'adjective' ? { aspect: label } : {}) },
      said,
      'be',
    );
  }
  const object = term(rest, 0, rest.length);
  // A figure of nothing says nothing.
  if (object === null || (label === null && isBareFigure(plain(rest)))) return null;
  if (label !== null) {
    // A cell's noun under a label: the label's value.
    const isBuiltIn =
      /^(?:built-in|integrated|native|included|own)$/.test(token0(rest).lower) ||
      /\b(?:included?|includes|features?|extras|built-in|comes with|supported)\b/i.test(label);
    if (isBuiltIn)
      return make(
        tokens,
        { frame: 'has', object, polarity: 'affirmed', degree: null, aspect: label },
        sentenceOf(referent.text, have(referent), missingArticle(rest), lowerFirst(plain(rest))),
        'have',
      );
    return make(
      tokens,
      { frame: 'is', object, polarity: 'affirmed', degree: degreeOf(rest), aspect: label },
      sentenceOf(
        `${possessive(referent.text)} ${inText(label)}`,
        /s$/.test(label) && !/ss$/.test(label) ? 'include' : 'is',
        plain(rest),
      ),
      'be',
    );
  }
  return make(
    tokens,
    { frame: 'has', object, polarity: 'affirmed', degree: degreeOf(rest), aspect: object.head },
    sentenceOf(referent.text, adverbs, have(referent), missingArticle(rest), lowerFirst(plain(rest))),
    'have',
  );
}

/** "Closing March 2026": what the subject is about to do, and when. */
function underWay(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const { referent } = context;
  const verb = token0(tokens);
  const rest = tokens.slice(1);
  if (context.label !== null || !/ing$/.test(verb.lower) || dates(plain(rest))[0]?.start !== 0) return null;
  const lemma = lemmaOf(verb.lower, 'v');
  const reading = frameOf(predicateOf(referent, { ...COPULA_VERB, lemma }, [verb], rest, [], []));
  return reading?.frame === 'dates'
    ? make(tokens, reading, sentenceOf(referent.text, be(referent), lowerFirst(plain(tokens))), lemma)
    : null;
}

/** "Any owner in the valley" in a list about a grant: the grant is for any of them. */
function forAnyone(tokens: readonly Token[], rest: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const object = useTerm(rest, 0, rest.length);
  if (object === null) return null;
  const { referent } = context;
  return make(
    tokens,
    { frame: 'suits', object, polarity: 'affirmed', aspect: 'use' },
    sentenceOf(referent.text, be(referent), 'for', lowerFirst(plain(rest))),
    'be',
  );
}

function isBareFigure(said: string): boolean {
  const found = quantities(said)[0];
  return found !== undefined
    ? found.start === 0 && found.end >= said.replace(/[.;]$/, '').length
    : /^[~<>≈]?[\d.,–-]+$/.test(said);
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
  const isNone = /^(?:no|without)$/.test(token0(tokens).lower);
  const isDenied = isNone !== ((tokens[end - 1] as Token).lemma === 'not');
  const thing = tokens.slice(isNone ? 1 : 0, (tokens[end - 1] as Token).lemma === 'not' ? end - 1 : end);
  const object = thing.length === 0 ? null : term(thing, 0, thing.length);
  if (object === null || thing.some((t) => t.pos === 'VERB' && !/(?:ing|ed)$/.test(t.lower))) return null;
  const { referent } = context;
  const verb = isNeed ? (referent.plural ? 'need' : 'needs') : have(referent);
  return make(
    tokens,
    { frame: isNeed ? 'needs' : 'has', object, polarity: isDenied ? 'denied' : 'affirmed', degree: null, aspect: object.head },
    sentenceOf(referent.text, verb, isDenied ? 'no' : '', lowerFirst(plain(thing))),
    isNeed ? 'need' : 'have',
  );
}

const raw = (tokens: readonly Token[]): string => words(tokens, 0, tokens.length);

/** "Lumen Rest Framework" as the value of a label is a name, though frameworks are a class. */
const isNameOf = (value: string, label: string | null): boolean => label !== null && /\s\p{Lu}\p{L}*\s\p{Lu}/u.test(value);

/** Nouns that say what something is, whatever the subject. */
const CLASS_NOUN = new Set('choice option solution alternative pick'.split(' '));
const isClassPhrase = (rest: readonly Token[], head: number, classes: readonly string[]): boolean =>
  CLASS_NOUN.has((rest[head] as Token).lemma) || classes.includes((rest[head] as Token).lemma);

function clausal(tokens: readonly Token[], at: number, verb: VerbGroup, context: FragmentContext, make: Make): readonly Draft[] {
  const lead = at > 0 ? `${words(tokens, 0, at)} ` : '';
  const group = tokens.slice(verb.start, verb.end);
  const isBare = verb.modal === null && !verb.passive && verb.end === verb.start + 1;
  const isOne = isBare && token0(group).lower === verb.lemma;
  const said = isBare && context.referent.plural ? verb.lemma : verbWords(group, isOne);
  return members(tokens.slice(verb.end), verb.lemma).flatMap((rest) => {
    const reading = frameOf(predicateOf(context.referent, verb, group, rest, [], []));
    if (reading === null) return [];
    const isPassive = verb.passive && group.length === 1;
    return [
      make(
        tokens,
        reading,
        sentenceOf(context.referent.text, lowerFirst(lead) + (isPassive ? `${be(context.referent)} ` : '') + said, plain(rest)),
        verb.lemma,
      ),
    ];
  });
}

function qualifiersOf(tokens: readonly Token[]): readonly Qualifier[] {
  const out: Qualifier[] = [];
  for (const phrase of phrases(tokens, 0, tokens.length)) {
    const limit = qualifier(tokens, phrase);
    if (limit) out.push(limit);
  }
  return out;
}
