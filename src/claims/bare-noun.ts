// A fragment without a verb ("Highly scalable", "No offline mode", "Steel frame") says what the subject that rules it is, has or lacks;
// under a label ("Frame": "Steel") it is the label's value.
import { derived, hypernyms, isVerb } from '../language/lexicon.js';
import { type Phrase, phrases, words } from '../language/phrase.js';
import { quantities } from '../language/quantity.js';
import { type Token, tag } from '../language/tagging.js';
import { articleFor, missingArticle } from './article.js';
import { degreeOf } from './degree.js';
import type { Term } from './claim.js';
import type { Draft } from './draft.js';
import { COPULA_VERB, type FragmentContext, type Make } from './fragment-context.js';
import { frameOf } from './frames/frames.js';
import { useTerm } from './frames/suits.js';
import { COUNT } from './figure.js';
import { inSentence } from './item-case.js';
import { asNoun, isForAnyone, skipAdverbs } from './opening.js';
import { predicateOf } from './predicate.js';
import { inside, possessive } from './referent.js';
import { term } from './term.js';
import { be, have, inText, isMany, plain, sentenceOf } from './wording.js';

/** The draft of a fragment without a verb; null where nothing can be read of it. */
export function nominal(tokens: readonly Token[], context: FragmentContext, make: Make): Draft | null {
  const { label } = context;
  const at = skipAdverbs(tokens);
  const negated = (tokens[at] as Token).lower === 'not';
  // "Slightly cheaper", "Fully removable lid": the adverb goes with the property; "Likely one repair" says "likely" of the whole.
  const opening = phrases(tokens, 0, tokens.length)[0];
  const isOne = !negated && (opening?.kind === 'adjective' || isOfAdjective(tokens, at));
  const rest = asNoun(tokens.slice(negated ? at + 1 : isOne ? 0 : at));
  const adverbs = negated || isOne ? '' : words(tokens, 0, at).toLowerCase();
  const first = rest.length === 0 ? undefined : phrases(rest, 0, rest.length)[0];
  if (first === undefined) return null;
  const opener = rest[0] as Token;
  if (!negated && /^(?:lack|absence|missing|without|no)$/.test(opener.lower)) return lacking(tokens, rest, context, make);
  if (isForAnyone(rest)) return label === null ? forAnyone(tokens, rest, context, make) : null;
  const isProperty =
    first.kind === 'adjective' ||
    negated ||
    (/^(?:an?|the)$/.test(opener.lower) && context.promised) ||
    (first.kind === 'noun' && !isNameOf(raw(rest), label) && isClassPhrase(rest, first.head, context.classes));
  if (isProperty) return property(tokens, rest, first, negated, context, make);
  // A figure of nothing says nothing.
  if (label === null && isBareFigure(plain(rest))) return null;
  return label === null ? feature(tokens, rest, adverbs, context, make) : value(tokens, rest, label, context, make);
}

/** "Fully removable lid": what the adverbs before `at` say of an adjective they say of no more. */
const isOfAdjective = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && /ly$/.test((tokens[at - 1] as Token).lower) && /^(?:ADJ|VERB)$/.test(tokens[at]?.pos ?? '');

function lacking(tokens: readonly Token[], rest: readonly Token[], { referent }: FragmentContext, make: Make): Draft | null {
  const thing = rest.slice(/^(?:of|an?|the)$/.test(rest[1]?.lower ?? '') ? 2 : 1);
  const object = thing.length === 0 ? null : term(thing, 0, thing.length);
  return object === null
    ? null
    : make(
        tokens,
        { frame: 'has', object, polarity: 'denied', degree: null, aspect: object.head },
        sentenceOf(referent.text, `${have(referent)} no`, plain(thing)),
        'have',
      );
}

function property(
  tokens: readonly Token[],
  rest: readonly Token[],
  first: Phrase,
  negated: boolean,
  { referent, label, usage, isOneOfSeveral }: FragmentContext,
  make: Make,
): Draft | null {
  const head = rest[first.head] as Token;
  // "Tamper": a lone verb that English knows as nothing else.
  if (head.pos === 'VERB' && head.lower === head.lemma && isVerb(head.lower)) return null;
  const reading = frameOf(predicateOf(referent, { ...COPULA_VERB, negated }, [], rest, [], []));
  if (reading === null) return null;
  const not = negated ? 'not' : '';
  // "Highly scalable" under "Scalability": the label only names the property.
  const isNamedTwice = label !== null && derived(head.lower, 'a', 'n').includes(label.toLowerCase());
  const isOfSubject = label === null || first.kind !== 'adjective' || isNamedTwice;
  const isBareClass = first.kind === 'noun' && !/^(?:an?|the)$/.test((rest[0] as Token).lower) && !/s$/.test(head.lower);
  const said = isOfSubject
    ? isTask(rest, first)
      ? sentenceOf(`With ${inside(referent)}, it is`, not, plain(rest))
      : sentenceOf(referent.text, be(referent), not, isBareClass ? articleFor((rest[0] as Token).text) : '', plain(rest))
    : sentenceOf(
        `${possessive(referent.text)} ${inText(label)}`,
        isMany(label) ? (isOneOfSeveral ? 'include' : 'are') : 'is',
        not,
        inSentence(plain(rest), usage),
      );
  return make(
    tokens,
    { ...reading, degree: reading.degree ?? null, ...(label !== null && first.kind === 'adjective' ? { aspect: label } : {}) },
    said,
    'be',
  );
}

/** "Easier to clean the filter": the task is easy, not the subject; "Easier to clean" is the subject. */
function isTask(rest: readonly Token[], { end }: Phrase): boolean {
  const [to, verb, object] = rest.slice(end);
  return to?.lower === 'to' && verb?.pos === 'VERB' && /^(?:NOUN|DET|PROPN|PRON)$/.test(object?.pos ?? '');
}

/** Labels of what a thing is one of, though it be called by two names. */
const ONE_VALUE = /\b(?:type|kind|style|nature|category|model)$/i;

/** A cell's noun under a label: the label's value, or under "Included" what the subject has. */
function value(
  tokens: readonly Token[],
  rest: readonly Token[],
  label: string,
  { referent, usage, isOneOfSeveral }: FragmentContext,
  make: Make,
): Draft | null {
  const object = term(rest, 0, rest.length);
  if (object === null) return null;
  // "Garden size": "Small gardens" are what it is for.
  // "Seasons": "Three": so many it has.
  if (isMany(label) && COUNT.test(plain(rest)))
    return make(
      tokens,
      { frame: 'has', object, polarity: 'affirmed', degree: null, aspect: label },
      sentenceOf(referent.text, have(referent), plain(rest).toLowerCase(), inText(label)),
      'have',
    );
  const [owner, size] = label.toLowerCase().split(' ');
  if (/^(?:size|type|scale|complexity)$/.test(size ?? '') && object.head === owner && isMany(plain(rest)))
    return make(
      tokens,
      { frame: 'suits', object, polarity: 'affirmed', degree: degreeOf(rest), aspect: 'use' },
      sentenceOf(referent.text, referent.plural ? 'suit' : 'suits', plain(rest)),
      'suit',
    );
  const isBuiltIn =
    /^(?:built-in|integrated|native|included|own)$/.test((rest[0] as Token).lower) ||
    /\b(?:included?|includes|features?|extras|built-in|comes with|supported)\b/i.test(label);
  if (isBuiltIn)
    return make(
      tokens,
      { frame: 'has', object, polarity: 'affirmed', degree: null, aspect: label },
      sentenceOf(referent.text, have(referent), missingArticle(rest, usage), plain(rest)),
      'have',
    );
  // "Made in": "Norway".
  if (/^\p{L}+(?:ed|ade|ilt|wn) (?:in|by|from|of|for|on|at)$/iu.test(label))
    return make(
      tokens,
      { frame: 'is', object, polarity: 'affirmed', degree: degreeOf(rest), aspect: label },
      sentenceOf(referent.text, be(referent), inText(label), plain(rest)),
      'be',
    );
  return make(
    tokens,
    { frame: 'is', object, polarity: 'affirmed', degree: degreeOf(rest), aspect: label },
    sentenceOf(
      `${possessive(referent.text)} ${inText(label)}`,
      isMany(label)
        ? /^\d/.test(plain(rest))
          ? 'are'
          : 'include'
        : isOneOfSeveral && !ONE_VALUE.test(label)
          ? 'includes'
          : 'is',
      missingArticle(rest, usage),
      plain(rest),
    ),
    'be',
  );
}

/** "Removable lid" in a list of features: the subject has it. */
function feature(
  tokens: readonly Token[],
  rest: readonly Token[],
  adverbs: string,
  context: FragmentContext,
  make: Make,
): Draft | null {
  const { referent, usage } = context;
  const object = term(rest, 0, rest.length);
  if (object === null) return null;
  const said = plain(rest);
  // "Building small boats": something done, which nothing has.
  const isDoing = /^(?:DET|ADJ)$/.test(rest[1]?.pos ?? '') || rest[1]?.lower === 'of';
  if (/ing$/.test((rest[0] as Token).lower) && isDoing) return null;
  if (!context.promised) return listed(tokens, rest, object, context, make);
  return make(
    tokens,
    { frame: 'has', object, polarity: 'affirmed', degree: degreeOf(rest), aspect: object.head },
    sentenceOf(referent.text, adverbs, have(referent), missingArticle(rest, usage), said),
    'have',
  );
}

/** "Notable guests: Ida Holm", "Warnings: thin ice": no feature, but one of what the heading names. */
function listed(
  tokens: readonly Token[],
  rest: readonly Token[],
  object: Term,
  context: FragmentContext,
  make: Make,
): Draft | null {
  const { referent, usage, headings } = context;
  const heading = inSentence(headings[0]?.replace(/[\s:]+$/, '') ?? '', usage);
  const isOneThing = !/[,:(]|\b(?:and|or|&|of|in|for|vs)\b/.test(heading) && heading.split(/\s+/).length < 4;
  if (isMany(heading) && isOneThing)
    return make(
      tokens,
      { frame: 'has', object, polarity: 'affirmed', aspect: heading },
      sentenceOf(`${possessive(referent.text)} ${heading} include`, missingArticle(rest, usage), plain(rest)),
      'include',
    );
  const quality = tag(heading);
  const isQuality = quality.length === 1 && hypernyms((quality[0] as Token).lemma).some((kind) => QUALITY.test(kind));
  const isName =
    (rest.length === 1 || /^[(,\p{Lu}]/u.test((rest[1] as Token).text)) && /^\p{Lu}\p{Ll}/u.test((rest[0] as Token).text);
  return isQuality && !isName
    ? make(
        tokens,
        { frame: 'has', object, polarity: 'affirmed', degree: degreeOf(rest), aspect: object.head },
        sentenceOf(referent.text, have(referent), missingArticle(rest, usage), plain(rest)),
        'have',
      )
    : null;
}

/** "Luxury", "Safety": what a thing has that is listed below. */
const QUALITY = /^(?:attribute|quality|trait|state|condition)$/;

/** "Any owner in the valley" in a list about a grant: the grant is for any of them. */
function forAnyone(tokens: readonly Token[], rest: readonly Token[], { referent }: FragmentContext, make: Make): Draft | null {
  const object = useTerm(rest, 0, rest.length);
  return object === null
    ? null
    : make(
        tokens,
        { frame: 'suits', object, polarity: 'affirmed', aspect: 'use' },
        sentenceOf(referent.text, be(referent), 'for', plain(rest)),
        'be',
      );
}

function isBareFigure(said: string): boolean {
  const found = quantities(said)[0];
  return found !== undefined
    ? found.start === 0 && found.end >= said.replace(/[.;]$/, '').length
    : /^[~<>≈]?[\d.,–-]+$/.test(said);
}

const raw = (tokens: readonly Token[]): string => words(tokens, 0, tokens.length);

/** "Lumen Rest Framework" as the value of a label is a name, though frameworks are a class. */
const isNameOf = (value: string, label: string | null): boolean => label !== null && /\s\p{Lu}\p{L}*\s\p{Lu}/u.test(value);

/** Nouns that say what something is, whatever the subject. */
const CLASS_NOUN = new Set('choice option solution alternative pick'.split(' '));
const isClassPhrase = (rest: readonly Token[], head: number, classes: readonly string[]): boolean =>
  CLASS_NOUN.has((rest[head] as Token).lemma) || classes.includes((rest[head] as Token).lemma);
