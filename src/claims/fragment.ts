// An item or a cell without a sentence ("Highly scalable", "No offline mode", "Supports JSON", "Small teams") becomes drafts about the
// subject that its heading, lead-in or column names. What the list is for decides how a bare noun is read.
import { clauses, type VerbGroup } from '../language/clause.js';
import { baseOfComparative, dimension, frequency, isAdjective, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { phrases, words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import { type Token, tag } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Qualifier } from './claim.js';
import { degreeOf, scopes } from './degree.js';
import type { Draft } from './draft.js';
import { members } from './enumeration.js';
import { frameOf } from './frames/frames.js';
import { countedBy } from './frames/measures.js';
import { useTerm } from './frames/suits.js';
import { type FrameReading, type Predicate, predicateOf, type Referent } from './predicate.js';
import { qualifier } from './qualifier.js';
import { possessive } from './reference.js';
import { properNames } from './agentless.js';
import { ARTICLE } from './clause-drafts.js';
import { term } from './term.js';
import { lowerFirst, plain, sentenceOf, verbWords } from './wording.js';

/** What a list or a table row is for. */
export type Purpose = 'feature' | 'use' | 'misuse' | 'user' | 'part';

const USE_LABEL =
  /\b(?:use cases?|uses?\b(?! of)|best for|ideal for|suited|suitable|when (?:to|should you)|applications?|good for|who (?:is|it)|you can (?:use|choose)|choose\b.*\b(?:if|when)|use\b.*\b(?:if|when|for)|recommended for|perfect for|designed for)/i;
const MISUSE_LABEL =
  /^not for\b|\b(?:don['’]?t|do not|not to|never|avoid|when not|not (?:suitable|suited|ideal|recommended)|unsuitable|bad for|not for|not use)\b/i;
const USER_LABEL =
  /\b(?:compan(?:y|ies)|users?|used by|brands?|apps? (?:using|built)|sites? (?:using|built)|websites? using|who uses|customers?|adopters?|organi[sz]ations?)\b/i;
const COPULA_VERB: VerbGroup = {
  start: 0,
  end: 0,
  head: 0,
  lemma: 'be',
  negated: false,
  modal: null,
  passive: false,
  form: 'finite',
};

/** What a heading, lead-in or row label says its list is for. */
export function purposeOf(label: string): Purpose {
  if (USER_LABEL.test(label) && !/\b(?:experience|interface|friendl)/i.test(label)) return 'user';
  if (USE_LABEL.test(label)) return MISUSE_LABEL.test(label) ? 'misuse' : 'use';
  if (/^not for\b/i.test(label) || (MISUSE_LABEL.test(label) && /\buse\b/i.test(label))) return 'misuse';
  return 'feature';
}

export interface FragmentContext {
  readonly referent: Referent;
  readonly purpose: Purpose;
  /** Row label or item label that names the aspect, or null. */
  readonly label: string | null;
  /** The other subject of a table of two, for "Faster" and "Lower". */
  readonly other: string | null;
  /** The innermost heading, for a bare figure under it, or null. */
  readonly heading: string | null;
  /** The kind of the subject that an item's label names ("New gas kettle" of kettles), or null. */
  readonly variant: string | null;
  /** The lead-in as said, for the text ("You can use A when you need to"). */
  readonly lead: string | null;
  readonly subjects: readonly Subject[];
  /** Nouns that the articles call the subject by. */
  readonly classes: readonly string[];
}

const token0 = (tokens: readonly Token[]): Token => tokens[0] as Token;

const have = (referent: Referent): string => (referent.plural ? 'have' : 'has');
const suit = (referent: Referent): string => (referent.plural ? 'suit' : 'suits');
const be = (referent: Referent): string => (referent.plural ? 'are' : 'is');
/** "GitHub Stars are", "Price is". */
const isMany = (label: string): boolean => /[^su]s$/.test(label.replace(/\s*\(.*$/, ''));
/** A label in the middle of a sentence: "Learning Curve" → "learning curve", abbreviations as they are. */
const inText = (label: string): string =>
  label
    .split(' ')
    .map((w) => (/^\p{Lu}[\p{Ll}'’]*(?:-\p{Lu}?\p{Ll}+)*$/u.test(w) ? w.toLowerCase() : w))
    .join(' ');

/** Drafts of the fragment `text.slice(start, end)`; empty where nothing can be read of it. */
export function fragments(text: string, start: number, end: number, context: FragmentContext): readonly Draft[] {
  const raw = text.slice(start, end);
  // A capital at the start says nothing of a word here: "Secure" is the adjective.
  const tokens = tag(
    context.purpose !== 'user' &&
      /^\p{Lu}\p{Ll}+(?=[\s,.;-]|$)/u.test(raw) &&
      !mentions(raw, context.subjects).some((m) => m.start === 0)
      ? raw.charAt(0).toLowerCase() + raw.slice(1)
      : raw,
  )
    .filter((t) => !/^[✔✓✗✘•*]$/.test(t.text))
    .map(asAdjective);
  if (tokens.length === 0 || !tokens.some((t) => /[\p{L}\p{N}]/u.test(t.text))) return [];
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
  if (context.purpose === 'user') return users(tokens, context, make);
  if (context.purpose === 'use' || context.purpose === 'misuse') return uses(tokens, context, make);
  return features(tokens, context, make);
}

/** "scalable", "secure" where the tagger saw a noun or a verb: alone in an item they are adjectives if English knows them as such. */
function asAdjective(token: Token, at: number, all: readonly Token[]): Token {
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

type Make = (part: readonly Token[], reading: FrameReading, said: string, verb: string, extra?: readonly Qualifier[]) => Draft;

function users(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const named = properNames([{ ...token0(tokens), text: ',', lower: ',', pos: 'PUNCT' }, ...tokens]);
  return named.map((part) => {
    const said = words(part, 0, part.length);
    return make(
      part,
      { frame: 'used-by', object: term(part, 0, part.length), polarity: 'affirmed', aspect: 'users' },
      sentenceOf(said, 'uses', context.referent.text),
      'use',
    );
  });
}

function uses(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const denied = context.purpose === 'misuse';
  const lists = splitList(tokens);
  return lists.flatMap((part) => {
    const object = useTerm(part, 0, part.length);
    if (object === null) return [];
    const said = plain(part);
    const isVerbal = token0(part).pos === 'VERB' && !/(?:ing|ed|s)$/.test(token0(part).lower);
    const isClausal = token0(part).pos === 'PRON' || /^(?:you|your|the project|when|if)$/.test(token0(part).lower);
    const name = context.referent.text;
    let sentence: string;
    if (context.lead !== null && /\b(?:when|if|to|for)\b[^.]*$/i.test(context.lead))
      sentence = sentenceOf(
        context.lead.replace(/[:\s]+$/, '').replace(/\bneed to$/i, /^(?:need|want|plan)\b/i.test(said) ? '' : 'need to'),
        lowerFirst(said),
      );
    else if (isVerbal)
      sentence = sentenceOf(name, denied ? 'should not be used to' : `${suit(context.referent)} those who`, lowerFirst(said));
    else if (isClausal)
      sentence = sentenceOf(
        name,
        denied ? 'should not be used when' : `${be(context.referent)} suited to cases where`,
        lowerFirst(said.replace(/^(?:when|if)\s+/i, '')),
      );
    else
      sentence = sentenceOf(
        name,
        denied ? (context.referent.plural ? 'do not suit' : 'does not suit') : suit(context.referent),
        lowerFirst(said),
      );
    return [
      make(
        part,
        {
          frame: 'suits',
          object,
          polarity: denied ? 'denied' : 'affirmed',
          aspect: 'use',
          ...(context.lead !== null || denied ? { modality: 'recommended' as const } : {}),
        },
        sentence,
        'suit',
      ),
    ];
  });
}

/** "A, B and C" of a cell: one part each; a clause or a sentence stays whole. */
function splitList(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const isList = !tokens.some((t) => t.pos === 'AUX' || (t.pos === 'PRON' && t.lower !== 'it')) && token0(tokens).pos !== 'VERB';
  if (!isList) return [tokens];
  const parts: Token[][] = [[]];
  let depth = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    // "small, custom tasks": adjectives of one noun.
    const isModifiers =
      token.text === ',' && tokens[i - 1]?.pos === 'ADJ' && tokens[i + 1]?.pos === 'ADJ' && tokens[i + 2]?.pos === 'NOUN';
    const isBreak =
      depth === 0 &&
      !isModifiers &&
      (/^[,;–—•|/]$/.test(token.text) ||
        token.lower === '--' ||
        (token.text === '-' && i > 0 && (tokens[i - 1] as Token).end < token.start));
    if (isBreak) parts.push([]);
    else (parts[parts.length - 1] as Token[]).push(token);
  }
  const clean = parts
    .map((p) => (p.length > 1 && /^(?:and|or|&)$/.test(token0(p).lower) ? p.slice(1) : p))
    .filter((p) => p.some((t) => /[\p{L}\p{N}]/u.test(t.text)));
  return clean.flatMap((p) => (clean.length > 1 ? [p] : [...members(p)]));
}

function features(tokens: readonly Token[], context: FragmentContext, make: Make): readonly Draft[] {
  const { referent, label } = context;
  const whole = plain(tokens);
  if (/^n\/a$/i.test(whole)) return [];
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
      t.text === ';' &&
      tokens.slice(0, i).filter((u) => u.text === '(').length === tokens.slice(0, i).filter((u) => u.text === ')').length,
  );
  if (semicolon > 0 && semicolon < tokens.length - 1)
    return [...features(tokens.slice(0, semicolon), context, make), ...features(tokens.slice(semicolon + 1), context, make)];
  const measure = figure(tokens, context, make);
  if (measure !== null) return [measure];
  const order = comparison(tokens, context, make);
  if (order !== null) return [order];
  return splitFeatures(tokens, label !== null).flatMap((part) => {
    const found = feature(part, context, make);
    return found === null ? [] : 'text' in found ? [found] : found;
  });
}

/** "4 to 6 weeks" under "Learning time", "Grinder efficiency ~85–94 %": a measure of the property that the label or the words before name. */
function figure(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const { referent } = context;
  const said = plain(tokens);
  const found = quantities(said)[0];
  if (found === undefined) return null;
  const before = said
    .slice(0, found.start)
    .replace(/[\s:–—~-]+$/, '')
    .replace(/\s*\b(?:once )?(?:every|each|per)$/i, '')
    .trim();
  if (before.split(/\s+/).filter(Boolean).length > 4) return null;
  const isNamed =
    /\p{L}{3}/u.test(before) &&
    !/^(?:about|around|roughly|approximately|nearly|almost|over|under|up to|from|between|vary from|varies from|at|only|typically|usually)\b/i.test(
      before,
    );
  const heading = context.heading !== null && measuredBy(context.heading, found.quantity.unit) ? context.heading : null;
  const name = context.label ?? (isNamed ? before : heading);
  if (name === null) return null;
  const property = tag(name);
  const whole = term(property, 0, property.length);
  if (whole === null || (found.quantity.unit === '' && context.label === null)) return null;
  // "Kettle prices" of kettles are their prices.
  const own = new Set(referent.name.toLowerCase().split(/[\s-]+/));
  const rest = whole.words.filter((w) => !own.has(w));
  const isOwn = rest.length > 0 && rest.length < whole.words.length;
  const event = whole.words.length === 1 ? countedBy(whole.head, []) : null;
  const object = isOwn
    ? { text: rest.join(' '), head: rest[rest.length - 1] as string, words: rest }
    : event === null
      ? whole
      : { text: whole.text, head: event, words: [event] };
  const value = context.label === null && isNamed ? said.slice(before.length).replace(/^[\s:–—-]+/, '') : said;
  const owner = context.variant === null ? possessive(referent.text) : possessive(context.variant);
  const what = isOwn ? object.text : inText(name);
  return make(
    tokens,
    { frame: 'measures', object, quantity: found.quantity, polarity: 'affirmed', aspect: what, activity: activityIn(property) },
    sentenceOf(owner, what, isMany(what) ? 'are' : 'is', value),
    'be',
    context.variant === null ? [] : [{ kind: 'condition', text: `for ${inText(context.variant)}` }],
  );
}

/** Whether a heading can name what a figure of this unit measures: money under "Prices", years under "Lifespan". */
function measuredBy(heading: string, unit: string): boolean {
  if (
    heading.split(/\s+/).length > 6 ||
    /^(?:advantages?|disadvantages?|pros?|cons?|benefits?|drawbacks?|features?|summary|overview|conclusion|notes?)\b/i.test(
      heading,
    )
  )
    return false;
  if (/^(?:[A-Z]{3}|[$€£])(?:\/|$)/.test(unit))
    return /\b(?:costs?|prices?|fees?|grants?|savings?|budget|contributions?|expenses?|rates?|bills?|charges?|tax|pay|salary|income|revenue)\b/i.test(
      heading,
    );
  if (/^(?:ms|s|second|minute|min|hour|day|week|month|year|decade|century)/.test(unit))
    return (
      /\b(?:life(?:span|time)?|time|ages?|duration|periods?|length|warranty|payback|service|interval)\b/i.test(heading) &&
      !/\bcosts?\b/i.test(heading)
    );
  return heading.split(/\s+/).length <= 3;
}

/** The activity that a label names: "Learning time" → learn, "Development speed" → develop. */
export function activityIn(tokens: readonly Token[]): string | null {
  for (const token of tokens) {
    if (/ing$/.test(token.lower) && isVerb(lemmaOf(token.lower, 'v')) && token !== tokens[tokens.length - 1])
      return lemmaOf(token.lower, 'v');
    if (/^(?:development|deployment|installation|maintenance)$/.test(token.lower))
      return (
        (
          { development: 'develop', deployment: 'deploy', installation: 'install', maintenance: 'maintain' } as Record<
            string,
            string
          >
        )[token.lower] ?? null
      );
  }
  return null;
}

/** "Faster for small tasks", "Lower (minimal core)", "Not better than B": an order against the other column. */
function comparison(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const { referent, label, other, subjects } = context;
  let at = 0;
  let negated = false;
  if (token0(tokens).lower === 'not') {
    negated = true;
    at = 1;
  }
  while (/ly$|^(?:even|much|far|often|a|bit)$/.test(tokens[at]?.lower ?? '')) at++;
  const word = tokens[at];
  if (word === undefined) return null;
  const isMore = word.lower === 'more' || word.lower === 'less';
  const base =
    isMore && tokens[at + 1] && isAdjective((tokens[at + 1] as Token).lemma)
      ? (tokens[at + 1] as Token).lemma
      : baseOfComparative(word.lower);
  if (base === null || word.lower === 'more' || (word.pos !== 'ADJ' && word.pos !== 'ADV')) return null;
  const after = tokens[isMore ? at + 2 : at + 1];
  // "Larger projects", "Smaller teams": what follows is the thing itself, not an order of the subject.
  if (after && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ' || after.lower === 'and')) return null;
  const rest = tokens.slice(1);
  const than = rest.findIndex((t) => t.lower === 'than');
  const named = than >= 0 ? mentions(words(tokens, 0, tokens.length), subjects)[0]?.subject.name : undefined;
  const right = named ?? (than >= 0 ? undefined : (other ?? undefined));
  if (right === undefined) return null;
  const name = label === null ? (dimension(base) ?? base) : label.toLowerCase();
  const predicate: Predicate = predicateOf(referent, { ...COPULA_VERB, negated }, [], tokens.slice(negated ? 1 : 0), [], []);
  const read =
    than >= 0
      ? frameOf({ ...predicate, others: [{ name: right, start: than + 1 + (negated ? 0 : 0), end: tokens.length }] })
      : null;
  const isLow = /^(?:low|small|short|few|little|light|minimal)$/.test(base);
  const direction = negated ? 'less' : isLow || word.lower === 'less' ? 'less' : 'more';
  const reading: FrameReading = read?.ordering
    ? { ...read, ordering: { ...read.ordering, right }, aspect: name }
    : {
        frame: 'compares',
        object: null,
        degree: degreeOf(tokens),
        aspect: name,
        activity: label ? activityIn(tag(label)) : null,
        ordering: {
          left: referent.name,
          right,
          dimension: label === null || /\b(?:speed|performance)\b/i.test(label) ? base : label.toLowerCase(),
          direction,
          favours: 'neither',
        },
      };
  const subject = label === null ? referent.text : `${possessive(referent.text)} ${inText(label)}`;
  return make(tokens, reading, sentenceOf(subject, 'is', lowerFirst(plain(tokens))), 'be');
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
  let at = 0;
  while (at < tokens.length - 1 && (tokens[at] as Token).pos === 'ADV' && /ly$/.test((tokens[at] as Token).lower)) at++;
  const opener = tokens[at] as Token;
  const base = lemmaOf(opener.lower, 'v');
  const next = tokens[at + 1];
  // "Can be difficult to learn", "Is not free": a verb group without its subject.
  const group = opener.pos === 'AUX' ? clauses(tokens)[0] : undefined;
  if (group && group.subject === null && group.verb.start === at) return clausal(tokens, at, group.verb, context, make);
  // "Supports JSON", "Depends on plugins": a verb without its subject.
  const isVerbal =
    /s$/.test(opener.lower) &&
    opener.lower !== base &&
    isVerb(base) &&
    next !== undefined &&
    (opener.pos === 'VERB' || FEATURE_VERB.has(base)) &&
    next.pos !== 'AUX' &&
    next.pos !== 'PUNCT';
  if (isVerbal) {
    const verb: VerbGroup = {
      start: at,
      end: at + 1,
      head: at,
      lemma: base,
      negated: false,
      modal: null,
      passive: false,
      form: 'finite',
    };
    return clausal(tokens, at, verb, context, make);
  }
  // "Used by Acme", "Designed for speed", "Built on Rust": a passive without its subject.
  if (
    (opener.pos === 'VERB' || opener.pos === 'ADJ') &&
    /(?:ed|ilt|ade|en|wn)$/.test(opener.lower) &&
    isVerb(lemmaOf(opener.lower, 'v')) &&
    next &&
    (next.pos === 'ADP' || next.lower === 'to')
  ) {
    const verb: VerbGroup = {
      start: at,
      end: at + 1,
      head: at,
      lemma: lemmaOf(opener.lower, 'v'),
      negated: false,
      modal: null,
      passive: true,
      form: 'finite',
    };
    return clausal(tokens, at, verb, context, make);
  }
  const negated = opener.lower === 'not';
  const rest = tokens.slice(negated ? at + 1 : at);
  if (rest.length === 0) return null;
  const parts = phrases(rest, 0, rest.length);
  const first = parts[0];
  if (first === undefined) return null;
  const isLacking = /^(?:lack|absence|missing|without|no)$/.test(token0(rest).lower);
  const subject = label === null ? referent.text : null;
  if (isLacking && !negated) {
    const skip = rest[1]?.lower === 'of' ? 2 : 1;
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
  const isProperty =
    first.kind === 'adjective' ||
    negated ||
    /^(?:an?|the)$/.test(token0(rest).lower) ||
    (first.kind === 'noun' && isClassPhrase(rest, first.head, context.classes));
  const predicate = predicateOf(referent, { ...COPULA_VERB, negated }, [], rest, [], []);
  if (isProperty) {
    const reading = frameOf(predicate);
    if (reading === null) return null;
    const verb = be(referent);
    const article =
      first.kind === 'noun' && !/^(?:an?|the)$/.test(token0(rest).lower) && !/s$/.test((rest[first.head] as Token).lower)
        ? /^[aeiou]/i.test(token0(rest).text)
          ? 'an'
          : 'a'
        : '';
    const said =
      subject !== null || first.kind !== 'adjective'
        ? sentenceOf(referent.text, verb, negated ? 'not' : '', article, lowerFirst(plain(rest)))
        : sentenceOf(
            `${possessive(referent.text)} ${inText(label as string)}`,
            isMany(label as string) ? 'are' : 'is',
            negated ? 'not' : '',
            label === null ? lowerFirst(plain(rest)) : inText(plain(rest)),
          );
    return make(tokens, label !== null && first.kind === 'adjective' ? { ...reading, aspect: label } : reading, said, 'be');
  }
  const object = term(rest, 0, rest.length);
  if (object === null) return null;
  if (label !== null) {
    // A cell's noun under a label: the label's value.
    const isBuiltIn =
      /^(?:built-in|integrated|native|included|own)$/.test(token0(rest).lower) ||
      /\b(?:included?|includes|features?|extras|built-in|comes with|supported)\b/i.test(label);
    if (isBuiltIn)
      return make(
        tokens,
        { frame: 'has', object, polarity: 'affirmed', degree: null, aspect: label },
        sentenceOf(referent.text, have(referent), lowerFirst(plain(rest))),
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
    sentenceOf(referent.text, have(referent), lowerFirst(plain(rest))),
    'have',
  );
}

/** Nouns that say what something is, whatever the subject. */
const CLASS_NOUN = new Set('choice option solution alternative pick'.split(' '));
const isClassPhrase = (rest: readonly Token[], head: number, classes: readonly string[]): boolean =>
  CLASS_NOUN.has((rest[head] as Token).lemma) || classes.includes((rest[head] as Token).lemma);

function clausal(tokens: readonly Token[], at: number, verb: VerbGroup, context: FragmentContext, make: Make): readonly Draft[] {
  const lead = at > 0 ? `${words(tokens, 0, at)} ` : '';
  const group = tokens.slice(verb.start, verb.end);
  const isBare = verb.modal === null && !verb.passive && verb.end === verb.start + 1;
  const said = isBare && context.referent.plural ? verb.lemma : verbWords(group, false);
  return members(tokens.slice(verb.end)).flatMap((rest) => {
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
