// A word → what English knows of it: its base form, the words of the same and of the opposite meaning, the scale it stands on, the
// classes it belongs to. Read from WordNet, as db/lexicon.mjs packs it in buckets: nothing is parsed before it is asked for.
// All words are lower-case lemmas unless a function says otherwise; a word that WordNet does not know has no meaning here, never a guess.
import { remembered } from './remembered.js';
import { degreeBasesOf, isIrregularDegree, nounBasesOf, verbBasesOf } from './inflection.js';
import {
  adjectiveLemmas,
  adjectivePlaces,
  adjectiveSynsets,
  adverbLemmas,
  adverbPlaces,
  adverbSynsets,
  locationPlaces,
  locations,
  nounLemmas,
  nounPlaces,
  nounSynsets,
  oppositePlaces,
  opposites as opposedPairs,
  verbLemmas,
  verbPlaces,
  verbSynsets,
} from './wordnet.generated.js';

/** noun, verb, adjective, adverb, as WordNet letters them. */
export type WordClass = 'n' | 'v' | 'a' | 'r';

/** A side of a scale: +1 is more of the dimension. */
export interface ScalePole {
  /** The noun that names the scale: "speed", "difficulty", "expensiveness". */
  readonly dimension: string;
  readonly pole: 1 | -1;
  /** 2 for the word that WordNet opposes directly ("cheap"), 1 for a word beside it ("affordable"). */
  readonly strength: number;
}

/** Letters of a bucket's place in a table, base 36. */
const PLACE = 4;
/** More words than a language uses. */
const MOST_WORDS = 50_000;

/** Lines found by their keys; a line comes without its key, null where there is none. */
type Table = (key: string) => string | null;
const table = (text: string, places: string): Table => remembered((key) => found(text, places, key), MOST_WORDS);

const LEMMAS: Readonly<Record<WordClass, Table>> = {
  n: table(nounLemmas, nounPlaces),
  v: table(verbLemmas, verbPlaces),
  a: table(adjectiveLemmas, adjectivePlaces),
  r: table(adverbLemmas, adverbPlaces),
};
const OPPOSITES = table(opposedPairs, oppositePlaces);
const LOCATIONS = table(locations, locationPlaces);
const SYNSETS: Readonly<Record<WordClass, string>> = {
  n: nounSynsets,
  v: verbSynsets,
  a: adjectiveSynsets,
  r: adverbSynsets,
};

/** A lemma's line in the tables, its fields still packed. */
interface Entry {
  readonly frequency: string;
  readonly synsets: string;
  readonly antonyms: string;
  readonly derived: string;
  readonly scales: string;
}

interface Synset {
  readonly words: readonly string[];
  /** Offset of the hypernym, or of the head of a satellite; null at the top. */
  readonly parent: number | null;
  readonly similar: readonly number[];
  readonly attributes: readonly string[];
}

function found(text: string, places: string, key: string): string | null {
  // A key that itself holds a mark of the tables is no word.
  if (key.includes('|') || key.includes(';')) return null;
  const count = places.length / PLACE - 1;
  const at = (mixed(key) & (count - 1)) * PLACE;
  const bucket = text.slice(placeAt(places, at), placeAt(places, at + PLACE));
  const start = bucket.indexOf(`;${key}|`);
  if (start === -1) return null;
  const end = bucket.indexOf(';', start + 1);
  return bucket.slice(start + key.length + 2, end === -1 ? undefined : end);
}

const placeAt = (places: string, at: number): number => Number.parseInt(places.slice(at, at + PLACE), 36);

/** The number by which db/lexicon.mjs chose the bucket of a key. */
function mixed(key: string): number {
  let number = 0;
  for (let i = 0; i < key.length; i++) number = (Math.imul(number, 31) + key.charCodeAt(i)) | 0;
  return number ^ (number >>> 15);
}

const ofEachClass = <Result>(given: (word: string, pos: WordClass) => Result): Record<WordClass, (word: string) => Result> => ({
  n: remembered((word) => given(word, 'n'), MOST_WORDS),
  v: remembered((word) => given(word, 'v'), MOST_WORDS),
  a: remembered((word) => given(word, 'a'), MOST_WORDS),
  r: remembered((word) => given(word, 'r'), MOST_WORDS),
});

const entries = ofEachClass((word, pos): Entry | null => {
  const line = LEMMAS[pos](word);
  if (line === null) return null;
  const [frequency = '', synsets = '', antonyms = '', derived = '', scales = ''] = line.split('|');
  return { frequency, synsets, antonyms, derived, scales };
});
const entry = (word: string, pos: WordClass): Entry | null => entries[pos](word);

const listed = (packed: string): readonly string[] => (packed === '' ? [] : packed.split(','));
const offsets = (packed: string): readonly number[] => listed(packed).map((offset) => Number.parseInt(offset, 36));

function synset(offset: number, pos: WordClass): Synset {
  const end = SYNSETS[pos].indexOf(';', offset);
  const line = SYNSETS[pos].slice(offset, end === -1 ? undefined : end);
  const [words = '', parent = '', similar = '', attributes = ''] = line.split('|');
  return {
    words: listed(words),
    parent: parent === '' ? null : Number.parseInt(parent, 36),
    similar: offsets(similar),
    attributes: listed(attributes),
  };
}

/** The words of a lemma's main senses. */
function wordsOfSenses(word: string, pos: WordClass): readonly string[] {
  const text = SYNSETS[pos];
  return offsets(entry(word, pos)?.synsets ?? '').flatMap((offset) => {
    let end = offset;
    while (end < text.length && text[end] !== '|' && text[end] !== ';') end++;
    return listed(text.slice(offset, end));
  });
}

function senses(word: string, pos: WordClass): readonly Synset[] {
  const found = entry(word, pos);
  return found === null ? [] : offsets(found.synsets).map((offset) => synset(offset, pos));
}

const isKnown = (word: string, pos: WordClass): boolean => LEMMAS[pos](word) !== null;
const without = (words: Iterable<string>, word: string): readonly string[] =>
  [...new Set(words)].filter((other) => other !== word);

export const isNoun = (word: string): boolean => isKnown(word, 'n');
export const isVerb = (word: string): boolean => isKnown(word, 'v');
export const isAdjective = (word: string): boolean => isKnown(word, 'a');
export const isAdverb = (word: string): boolean => isKnown(word, 'r');

/** How often the lemma was counted in WordNet's tagged texts, all senses together; 0 for a rare or unknown word. */
export function frequency(word: string, pos: WordClass): number {
  return Number.parseInt(entry(word, pos)?.frequency || '0', 36);
}

/**
 * Base form of an inflected word ("running" → "run", "analyses" → "analysis", "steepest" → "steep"); the word itself where it is a base
 * already or no base is known.
 */
export function lemma(word: string, pos: WordClass): string {
  return lemmas[pos](word);
}

const lemmas = ofEachClass((word, pos): string => {
  if (pos === 'a' || pos === 'r')
    return isKnown(word, pos) ? word : (degreeBasesOf(word).find((base) => isKnown(base, pos)) ?? word);
  const best = (pos === 'v' ? verbBasesOf(word) : nounBasesOf(word)).find((base) => isKnown(base, pos)) ?? word;
  // "needs" is no verb of its own, but "wound" and "media" are words beside being forms: the commoner wins.
  if (isKnown(word, pos) && frequency(word, pos) >= frequency(best, pos)) return word;
  return best;
});

/** Adjective or adverb that a comparative or superlative comes from ("easier" → "easy", "worst" → "bad"); null where it is none ("server"). */
export function baseOfComparative(word: string): string | null {
  // "after losing more than half of its sails" sets nothing against "aft".
  const base =
    word === 'after' ? undefined : degreeBasesOf(word).find((candidate) => isAdjective(candidate) || isAdverb(candidate));
  if (base === undefined || isIrregularDegree(word)) return base ?? null;
  // "number" is commoner than "numb", "forest" than "fore": words of their own.
  const own = Math.max(frequency(word, 'n'), frequency(word, 'v'), frequency(word, 'a'));
  return own > frequency(base, isAdjective(base) ? 'a' : 'r') ? null : base;
}

/** Words of the same meaning in the main senses of the lemma, commonest sense first. */
export function synonyms(word: string, pos: WordClass): readonly string[] {
  return without(wordsOfSenses(word, pos), word);
}

/** Direct lexical antonyms of any sense. */
export function antonyms(word: string, pos: WordClass): readonly string[] {
  return listed(entry(word, pos)?.antonyms ?? '');
}

/** Adjectives near in meaning: the satellites of the first sense's head, or the head and its other satellites. */
export function similar(adjective: string): readonly string[] {
  const [first] = senses(adjective, 'a');
  if (first === undefined) return [];
  const head = first.parent === null ? first : synset(first.parent, 'a');
  return without([...head.words, ...head.similar.flatMap((offset) => synset(offset, 'a').words)], adjective);
}

/** Nouns of which the adjective is a value, by its main senses or by their heads ("fast", "quick" → "speed"). */
export function attributes(adjective: string): readonly string[] {
  const nouns = senses(adjective, 'a').flatMap((sense) => {
    if (sense.attributes.length > 0 || sense.parent === null) return sense.attributes;
    return synset(sense.parent, 'a').attributes;
  });
  return [...new Set(nouns)];
}

/** Every scale that a main sense of the adjective stands on, commonest sense first ("light": weight, then value). */
export function scalePoles(adjective: string): readonly ScalePole[] {
  return listed(entry(adjective, 'a')?.scales ?? '').map((packed) => {
    const [dimension = '', pole, strength] = packed.split(':');
    return { dimension, pole: pole === '1' ? 1 : -1, strength: Number(strength) };
  });
}

/** The side of its scale on which the commonest sense of the adjective stands, or null. */
export function scalePole(adjective: string): ScalePole | null {
  return scalePoles(adjective)[0] ?? null;
}

/** The one noun that names what the adjective is a value of: its scale, else an attribute, else the noun made from it; null for none. */
export function dimension(adjective: string): string | null {
  return scalePole(adjective)?.dimension ?? attributes(adjective)[0] ?? derived(adjective, 'a', 'n')[0] ?? null;
}

/** Lemmas of the class `to` that are made from the lemma or that it is made from ("scalability" → "scalable", "quick" → "quickly"). */
export function derived(word: string, from: WordClass, to: WordClass): readonly string[] {
  return listed(entry(word, from)?.derived ?? '')
    .filter((target) => target.startsWith(to))
    .map((target) => target.slice(1));
}

const DEPTH = 6;

/** Classes of a noun's first sense, nearest first, at most six; each under its first name. */
export function hypernyms(noun: string): readonly string[] {
  return ancestors(noun).map((ancestor) => ancestor.words[0] ?? '');
}

function ancestors(noun: string): readonly Synset[] {
  const chain: Synset[] = [];
  let at = senses(noun, 'n')[0]?.parent ?? null;
  while (at !== null && chain.length < DEPTH) {
    const ancestor = synset(at, 'n');
    chain.push(ancestor);
    at = ancestor.parent;
  }
  return chain;
}

/** Classes whose members have no more in common than being there. */
const BROAD = new Set(
  'person organism device instrumentality artifact object substance matter thing part unit organization institution group act activity state condition quality property attribute event process concept idea content relation measure'.split(
    ' ',
  ),
).add('social group');

/**
 * Whether two nouns are different members of one narrow class ("violin", "cello"; not "violin", "table"): one class right above both, or
 * right above one and next to that above the other.
 */
export function coordinate(left: string, right: string): boolean {
  if (left === right) return false;
  const [lefts, rights] = [hypernyms(left), hypernyms(right)];
  if (lefts.includes(right) || rights.includes(left) || synonyms(left, 'n').includes(right)) return false;
  const [leftClass = '', leftNext] = lefts;
  const [rightClass = '', rightNext] = rights;
  const isShared = (name: string, ...others: (string | undefined)[]) => name !== '' && !BROAD.has(name) && others.includes(name);
  return isShared(leftClass, rightClass, rightNext) || isShared(rightClass, leftNext);
}

/** Pairs of opposites that stand beside WordNet's: the curated and the mined. */
export function listedOpposites(word: string, pos: WordClass): readonly string[] {
  return listed(OPPOSITES(pos + word) ?? '');
}

/** A place and, each with its kind, what it lies in; its own first. */
export type Location = readonly { readonly id: string; readonly kind: string }[];

/** The places of a name, in lower case: Paris in France and Paris in Texas; empty for a name that WordNet does not know. */
export function locationsNamed(name: string): readonly Location[] {
  return listed(LOCATIONS(name) ?? '').map((packed) => {
    const fields = packed.split('.');
    return fields.flatMap((kind, at) => (at % 2 === 0 ? [{ kind, id: fields[at + 1] ?? '' }] : []));
  });
}

const NEGATIONS = ['un', 'non', 'non-', 'in', 'im', 'il', 'ir', 'dis'] as const;

/**
 * "uncached" and "cached", "non-linear" and "linear": one adjective or adverb is the other with a negating prefix. A base to which WordNet
 * opposes other words has its opposites already ("different", "valuable": neither "indifferent" nor "invaluable"), and a new word
 * takes only the prefixes that no plain word starts with ("press", "impress").
 */
function isNegated(left: string, right: string, pos: WordClass): boolean {
  if (pos === 'n' || pos === 'v' || !isKnown(right, pos)) return false;
  const prefix = NEGATIONS.find((one) => left === one + right);
  if (prefix === undefined) return false;
  return isKnown(left, pos) ? antonyms(right, pos).length === 0 : /^(?:un|non-?)$/.test(prefix);
}

const CLASSES: readonly WordClass[] = ['a', 'v', 'n', 'r'];

/**
 * Whether two lemmas exclude each other: direct antonyms, a listed pair, a negating prefix, or an adjective beside one on the other side of
 * the scale of both their commonest senses. Anything further is noise: WordNet gets from "create" to "break" in two steps.
 * Symmetric; never true of a word and itself. Without `pos`, in any one class.
 */
export function opposite(left: string, right: string, pos?: WordClass): boolean {
  if (left === right) return false;
  return (pos === undefined ? CLASSES : [pos]).some((one) => isOpposite(left, right, one));
}

function isOpposite(left: string, right: string, pos: WordClass): boolean {
  if (isNegated(left, right, pos) || isNegated(right, left, pos)) return true;
  if (antonyms(left, pos).includes(right) || antonyms(right, pos).includes(left)) return true;
  if (listedOpposites(left, pos).includes(right)) return true;
  return pos === 'a' && isAcross(scalePole(left), scalePole(right));
}

/** On two sides of one scale, at least one of them where WordNet opposes it directly: "slow" / "rapid", but not "smug" / "melancholy". */
function isAcross(left: ScalePole | null, right: ScalePole | null): boolean {
  if (left === null || right === null || left.dimension !== right.dimension) return false;
  return left.pole !== right.pole && left.strength + right.strength > 2;
}
