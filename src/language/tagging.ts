// Text becomes tokens with part of speech, lemma and offsets. The only file that speaks wink-nlp.
// wink splits hyphenated words ("built-in"); here they are one token again, since a claim's words must not fall apart.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { baseOfComparative, frequency, hypernyms, isAdjective, isNoun, isVerb, lemma } from './lexicon.js';
import { remembered } from './remembered.js';
import { table } from './table.js';

/** Universal part of speech. */
export type Pos =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'PRON'
  | 'NUM'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'PUNCT'
  | 'SYM'
  | 'INTJ'
  | 'X';

export interface Token {
  /** As the text has it. */
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Offsets into the tagged text. */
  readonly start: number;
  readonly end: number;
}

let tagger: ReturnType<typeof winkNLP> | undefined;

const NEGATION = /^n['’]t$/;
/** "APIs", "MVPs": the tagger keeps the plural of an abbreviation as its lemma. */
const PLURAL_ABBREVIATION = /^[A-Z][A-Z0-9]+s$/;
const INDEFINITE = new Set([
  'everything',
  'anything',
  'nothing',
  'something',
  'everyone',
  'anyone',
  'someone',
  'nobody',
  'everybody',
  'anybody',
]);
const PARTICLES = new Set(['in', 'out', 'up', 'down', 'on', 'off', 'to', 'through', 'away']);

function joinedPos(first: Pos, last: { pos: Pos; lower: string }, joined: string): Pos {
  // "easy-to-use", "full-stack", "third-party", "large-scale".
  if (joined.includes('-to-') || first === 'ADJ' || first === 'NUM') return 'ADJ';
  // "built-in", "out-of-the-box", "easy-to-use", "component-based", "well-known": all modify a noun.
  if (PARTICLES.has(last.lower) || last.pos === 'VERB' || last.pos === 'AUX' || last.pos === 'ADV' || last.pos === 'ADJ')
    return 'ADJ';
  if (last.pos === 'PROPN' || first === 'PROPN') return last.pos === 'NOUN' && first !== 'PROPN' ? 'NOUN' : 'PROPN';
  return last.pos;
}

/** The words of `text` in order; white space lies between them, all else is in a token. */
export const tag: (text: string) => readonly Token[] = remembered(tagged, 512);

/** The tokenizer's time grows with the square of such a run, and nothing in it is a word. */
const RUN_WITHOUT_BLANK = /\S{120,}/g;

function tagged(text: string): readonly Token[] {
  const runs = [...text.matchAll(RUN_WITHOUT_BLANK)];
  if (runs.length === 0) return taggedWords(text);
  const opaque = runs.map(
    (run): Token => ({
      text: run[0],
      lower: run[0].toLowerCase(),
      lemma: run[0].toLowerCase(),
      pos: 'X',
      start: run.index,
      end: run.index + run[0].length,
    }),
  );
  const rest = taggedWords(text.replace(RUN_WITHOUT_BLANK, (run) => ' '.repeat(run.length)));
  return [...rest, ...opaque].sort((left, right) => left.start - right.start);
}

/** "than Holm's.": the tagger would learn "Holm's" as a word of its own, and read it as one from then on. */
const POSSESSIVE_END = /(?<=\p{L}['’]s)(?=[.,;:!?)\]"”])/gu;

function taggedWords(text: string): readonly Token[] {
  tagger ??= winkNLP(model, ['pos']);
  const its = tagger.its;
  const words = tagger.readDoc(text.replace(POSSESSIVE_END, ' ')).tokens();
  const values = words.out();
  // oxlint-disable-next-line typescript/unbound-method -- wink's accessors are plain functions
  const tags = words.out(its.pos as never) as unknown as Pos[];
  // oxlint-disable-next-line typescript/unbound-method -- as above
  const lemmas = words.out(its.lemma as never) as unknown as string[];
  const tokens: Token[] = [];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const start = text.indexOf(values[i] as string, at);
    if (start < 0) continue;
    const end = start + (values[i] as string).length;
    at = end;
    // The text's own letters: V8 compiles a regular expression anew for strings of the other width.
    const value = text.slice(start, end);
    const lower = value.toLowerCase();
    let pos = tags[i] as Pos;
    let lemma = (lemmas[i] ?? lower).toLowerCase();
    if (NEGATION.test(lower)) {
      pos = 'PART';
      lemma = 'not';
    } else if (PLURAL_ABBREVIATION.test(value)) lemma = lower.slice(0, -1);
    else if (pos === 'PROPN') lemma = lower;
    if (INDEFINITE.has(lower)) pos = 'PRON';
    const previous = tokens[tokens.length - 1];
    const before = tokens[tokens.length - 2];
    const isHyphenated =
      previous !== undefined &&
      before !== undefined &&
      (previous.text === '-' || previous.text === '‑' || previous.text === '‐') &&
      previous.end === start &&
      before.end === previous.start &&
      /[\p{L}\d]$/u.test(before.text) &&
      /^\p{L}/u.test(value);
    if (isHyphenated) {
      tokens.length -= 2;
      const joined = text.slice(before.start, end);
      tokens.push({
        text: joined,
        lower: joined.toLowerCase().replace(/[‑‐]/g, '-'),
        lemma: `${before.lower}-${pos === 'NOUN' ? lemma : lower}`.replace(/[‑‐]/g, '-'),
        pos: joinedPos(before.pos, { pos, lower }, joined),
        start: before.start,
        end,
      });
    } else tokens.push({ text: value, lower, lemma, pos, start, end });
  }
  return tokens.flatMap(contraction).map(mended);
}

const CONTRACTED = /^(i|you|we|they|he|she|it|that|there|who|what)(['’](?:m|re|ve|ll))$/;
const UNMARKED_DENIAL = /^(do|does|did|is|are|was|were|has|have|had|would|could|should)nt$/;
const AUXILIARY_LEMMA: Readonly<Record<string, string>> = table({
  m: 'be',
  re: 'be',
  ve: 'have',
  ll: 'will',
  does: 'do',
  did: 'do',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  has: 'have',
  had: 'have',
});

/** "I'm", "doesnt" that the tokenizer left in one piece: the pronoun and its verb, the verb and its denial. */
function contraction(token: Token): readonly Token[] {
  const found = CONTRACTED.exec(token.lower);
  const split = found ?? UNMARKED_DENIAL.exec(token.lower);
  if (split === null) return [token];
  const length = (split[1] as string).length;
  const [first, second] = [token.text.slice(0, length), token.text.slice(length)];
  const at = token.start + length;
  const left = { text: first, lower: first.toLowerCase(), start: token.start, end: at };
  const right = { text: second, lower: second.toLowerCase(), start: at, end: token.end };
  return found !== null
    ? [
        { ...left, lemma: left.lower, pos: 'PRON' },
        { ...right, lemma: AUXILIARY_LEMMA[right.lower.slice(1)] as string, pos: 'AUX' },
      ]
    : [
        { ...left, lemma: AUXILIARY_LEMMA[left.lower] ?? left.lower, pos: 'AUX' },
        { ...right, lemma: 'not', pos: 'PART' },
      ];
}

const COPULA = new Set(['be', 'remain', 'stay', 'seem', 'become', 'look', 'feel', 'appear']);

/** What the tagger gets wrong and the neighbours tell: "is fast" (an adjective), "supports triggers" (a noun). */
function mended(token: Token, at: number, all: readonly Token[]): Token {
  const next = all[at + 1];
  if (token.pos === 'ADV' && !/ly$/.test(token.lower) && isAdjective(token.lower)) {
    let before = at - 1;
    while (before >= 0 && ((all[before] as Token).pos === 'ADV' || (all[before] as Token).pos === 'PART')) before--;
    const opensNext =
      next !== undefined &&
      (next.pos === 'ADJ' || next.pos === 'VERB' || next.pos === 'ADV' || next.pos === 'DET' || next.pos === 'NOUN');
    if (before >= 0 && COPULA.has((all[before] as Token).lemma) && !opensNext && !NOT_PROPERTY.has(token.lower))
      return { ...token, pos: 'ADJ', lemma: token.lower };
  }
  const previous = all[at - 1];
  const governed = all[at + 2];
  if (
    token.pos === 'VERB' &&
    previous?.pos === 'VERB' &&
    /[^s]s$/.test(token.lower) &&
    token.lower !== token.lemma &&
    isNoun(token.lemma) &&
    !/(?:ing|ed)$/.test(previous.lower)
  )
    return { ...token, pos: 'NOUN' };
  // "increases crop yield", "can raise student focus": a bare noun right behind a verb goes with what follows, which does not agree with it.
  const governor = all[at - 2];
  if (
    token.pos === 'VERB' &&
    token.lower === token.lemma &&
    isNoun(token.lower) &&
    previous?.pos === 'NOUN' &&
    previous.lower === previous.lemma &&
    governor?.pos === 'VERB' &&
    !CAUSATIVE.has(governor.lemma) &&
    !/ed$/.test(governor.lower) &&
    (next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'CCONJ')
  )
    return { ...token, pos: 'NOUN' };
  // "is more skewed", "looks very tired": by its degree a participle is an adjective, unless somebody did it.
  if (
    token.pos === 'VERB' &&
    /(?:ed|en)$/.test(token.lower) &&
    isAdjective(token.lower) &&
    /^(?:more|less|very|too|most)$/.test(previous?.lower ?? '') &&
    next?.lower !== 'by'
  )
    return { ...token, pos: 'ADJ', lemma: token.lower };
  // "A kettle costs £40", "Entry costs about £8": before an amount "costs" is what a thing does.
  if (
    /^costs?$/.test(token.lower) &&
    token.pos === 'NOUN' &&
    previous !== undefined &&
    /^(?:NOUN|PROPN|PRON|NUM)$/.test(previous.pos) &&
    next !== undefined &&
    (next.pos === 'NUM' || next.pos === 'SYM' || BEFORE_AMOUNT.has(next.lower))
  )
    return { ...token, pos: 'VERB', lemma: 'cost' };
  // "Eighty people work at the mill": no noun hangs on "people" and has a preposition behind it.
  if (
    token.pos === 'NOUN' &&
    token.lower === token.lemma &&
    /^(?:people|men|women|children)$/.test(previous?.lower ?? '') &&
    isVerb(token.lower) &&
    next?.pos === 'ADP'
  )
    return { ...token, pos: 'VERB' };
  // "will last ten years", "can easily last": behind a modal stands a verb.
  if (
    token.pos === 'ADJ' &&
    isVerb(token.lower) &&
    isModal(previous?.pos === 'ADV' ? governor : previous) &&
    next?.pos !== 'NOUN'
  )
    return { ...token, pos: 'VERB', lemma: token.lower };
  // "Holm is head brewer at the inn", "is managing director of": one person without an article is a post, not whom somebody heads.
  if (
    token.pos === 'VERB' &&
    previous?.lemma === 'be' &&
    (token.lower === token.lemma || /ing$/.test(token.lower)) &&
    next?.pos === 'NOUN' &&
    next.lower === next.lemma &&
    /^(?:of|at|for|in|from|since)$/.test(governed?.lower ?? '') &&
    hypernyms(next.lower).includes('person')
  )
    return { ...token, pos: 'ADJ', lemma: token.lower };
  // "the Harbour Act came into force": a capital behind a name is the name's.
  if (
    token.pos === 'VERB' &&
    previous?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    /^(?:VERB|AUX)$/.test(next?.pos ?? '') &&
    /^\p{Ll}/u.test(next?.text ?? '')
  )
    return { ...token, pos: 'PROPN', lemma: token.lower };
  // "fits their needs": what somebody has is a noun.
  if (
    token.pos === 'VERB' &&
    /[^s]s$/.test(token.lower) &&
    /^(?:their|its|our|your|my|his)$/.test(previous?.lower ?? '') &&
    isNoun(token.lower.slice(0, -1))
  )
    return { ...token, pos: 'NOUN', lemma: token.lower.slice(0, -1) };
  // "is complicated", "was rather limited": commoner as an adjective than as a verb, and nobody did it.
  if (
    token.pos === 'VERB' &&
    /ed$/.test(token.lower) &&
    COPULA.has((previous?.pos === 'ADV' ? governor : previous)?.lemma ?? '') &&
    next?.lower !== 'by' &&
    frequency(token.lower, 'a') > frequency(lemma(token.lower, 'v'), 'v')
  )
    return { ...token, pos: 'ADJ', lemma: token.lower };
  // "a longer life": between an article and a noun a comparative is an adjective.
  if (token.pos === 'ADV' && previous?.pos === 'DET' && next?.pos === 'NOUN' && /er$/.test(token.lower)) {
    const base = baseOfComparative(token.lower);
    if (base !== null && isAdjective(base)) return { ...token, pos: 'ADJ' };
  }
  // "does not last long": a verb behind its auxiliary.
  if (token.lower === 'last' && /^(?:ADV|ADJ)$/.test(token.pos) && LAST_WHAT.test(next?.lower ?? '')) {
    const auxiliary = previous?.lemma === 'not' ? governor : previous;
    if (auxiliary?.pos === 'AUX' && auxiliary.lemma !== 'be') return { ...token, pos: 'VERB' };
  }
  // "Since 1933 the mill has stood still": a time; "since the mill stood still" may be a reason.
  if (token.lower === 'since' && token.pos === 'SCONJ' && /^[12]\d{3}$/.test(next?.text ?? '')) return { ...token, pos: 'ADP' };
  // "Dislikes being moved": the verb of an item without its subject.
  if (
    at === 0 &&
    /^(?:NOUN|PROPN)$/.test(token.pos) &&
    next?.lower === 'being' &&
    /s$/.test(token.lower) &&
    isVerb(lemma(token.lower, 'v'))
  )
    return { ...token, pos: 'VERB', lemma: lemma(token.lower, 'v') };
  // "spends enough time", "has enough room": how much of a thing.
  if (
    token.pos === 'VERB' &&
    previous?.lower === 'enough' &&
    /^(?:VERB|AUX)$/.test(governor?.pos ?? '') &&
    token.lower === token.lemma &&
    isNoun(token.lower)
  )
    return { ...token, pos: 'NOUN' };
  // A plural that no dictionary knows: "plugins".
  if (token.pos === 'NOUN' && token.lemma === token.lower && /[^siu]s$/.test(token.lower) && !isNoun(token.lower))
    return { ...token, lemma: token.lower.slice(0, -1) };
  return token;
}

const isModal = (token: Token | undefined): boolean =>
  token?.pos === 'AUX' && /^(?:will|would|can|could|may|might|should|must|shall)$/.test(token.lower);

/** Words that lead to an amount. */
const BEFORE_AMOUNT = new Set(
  'about around nearly roughly approximately almost only just over under between up upwards anywhere anything from as'.split(' '),
);
/** What tells how long a thing lasts. */
const LAST_WHAT = /^(?:long|longer|forever|for|about|around|only|up|at|\d+|an?|several|many)$/;

/** Verbs behind which a noun has a bare verb of its own: "helps people focus". */
const CAUSATIVE = new Set(['help', 'let', 'make', 'have', 'see', 'watch', 'hear', 'feel', 'bid']);

const NOT_PROPERTY = new Set([
  'only',
  'still',
  'just',
  'even',
  'well',
  'far',
  'there',
  'here',
  'home',
  'first',
  'next',
  'most',
  'more',
  'less',
  'very',
  'pretty',
  'up',
  'down',
  'out',
  'in',
  'on',
  'off',
  'over',
  'about',
  'around',
  'then',
  'now',
  'as',
  'so',
  'too',
  'much',
  'little',
  'both',
  'all',
]);
