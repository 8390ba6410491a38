// Labelled sentence pairs → db/opposites.json: pairs of words whose exchange turns agreement into contradiction ("indoors" / "outside").
// Words and counts only, no sentence. Run by hand, after a build: node db/opposites.mjs FOLDER-WITH-TRAIN-FILES
//
// A word that only the left sentence has and one of its class that only the right has are one exchange, weighed by how many of them
// the pair allows. Exchanges of two captions are mostly two activities ("run" / "sleep"): they exclude each other in a picture and oppose
// nothing in an article. So an exchange is kept only where WordNet opposes near relatives of the two, and the labels confirm it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { antonyms, derived, isAdjective, isAdverb, isVerb, similar, synonyms } from '../dist/language/lexicon.js';
import { tag } from '../dist/language/tagging.js';

const FILES = ['train-triples.jsonl', 'train-captions.jsonl'];
/** Weight of contradictions that an exchange needs where WordNet opposes the words themselves, one to a relative of the other, two relatives. */
const ENOUGH = { direct: 1, near: 1.5, far: 2.5 };
/** Share of contradictions in all its weight. */
const SHARE = 0.85;
/** Further apart, two sentences differ in more than a word. */
const MOST_NEW = 2;
const MOST_MISSING = 8;

/** @typedef {'a' | 'v' | 'r'} Class */
/** @type {Record<string, Class>} */
const CLASSES = { ADJ: 'a', VERB: 'v', ADV: 'r', ADP: 'r' };
const KNOWN = { a: isAdjective, v: isVerb, r: isAdverb };
const NEGATION = /\b(?:no|not|never|nobody|none|nothing|without|cannot)\b|n't\b/i;

/**
 * Adjectives, verbs, adverbs and prepositions of a sentence, class first ("asteep").
 * @param {string} sentence
 */
function words(sentence) {
  return new Set(
    tag(sentence).flatMap(({ pos, lemma }) => {
      const one = CLASSES[pos];
      return one !== undefined && KNOWN[one](lemma) ? [one + lemma] : [];
    }),
  );
}

/**
 * A word and those that may stand for it.
 * @param {string} word
 * @param {Class} pos
 */
function relatives(word, pos) {
  const others = pos === 'a' ? similar(word) : pos === 'r' ? derived(word, 'r', 'a') : [];
  return [word, ...synonyms(word, pos), ...others];
}

/**
 * How near WordNet comes to opposing two words: one to the other or to its relative, or only their relatives to each other.
 * @param {string} left
 * @param {string} right
 * @param {Class} pos
 * @returns {keyof typeof ENOUGH | null}
 */
function supportOf(left, right, pos) {
  const [lefts, rights] = [relatives(left, pos), relatives(right, pos)];
  if (rights.includes(left) || lefts.includes(right)) return null;
  /** @type {(words: readonly string[], others: readonly string[]) => boolean} */
  const isOpposed = (words, others) => words.some((word) => antonyms(word, pos).some((opposed) => others.includes(opposed)));
  if (isOpposed([left], [right]) || isOpposed([right], [left])) return 'direct';
  if (isOpposed([left], rights) || isOpposed([right], lefts)) return 'near';
  return isOpposed(lefts, rights) ? 'far' : null;
}

/** @type {Map<string, Record<string, number>>} */
const exchanges = new Map();
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Unexpected end of arguments, expected the folder of the train files');
for (const file of FILES) {
  for (const line of readFileSync(join(folder, file), 'utf8').trim().split('\n')) {
    const { left, right, label } = JSON.parse(line);
    if (NEGATION.test(left) || NEGATION.test(right)) continue;
    const [leftWords, rightWords] = [words(left), words(right)];
    const missing = [...leftWords].filter((word) => !rightWords.has(word));
    const added = [...rightWords].filter((word) => !leftWords.has(word));
    if (added.length === 0 || added.length > MOST_NEW || missing.length > MOST_MISSING) continue;
    for (const one of missing) {
      for (const other of added.filter((word) => word[0] === one[0])) {
        const key = [one, other].sort().join('/');
        const counts = exchanges.get(key) ?? {};
        counts[label] = (counts[label] ?? 0) + 1 / added.length;
        exchanges.set(key, counts);
      }
    }
  }
}

const pairs = [];
for (const [key, { contradiction = 0, entailment = 0, neutral = 0 }] of exchanges) {
  const [left, right] = key.split('/').map((word) => word.slice(1));
  const pos = /** @type {Class} */ (key[0]);
  if (left === undefined || right === undefined) continue;
  const support = supportOf(left, right, pos);
  if (support === null || contradiction < ENOUGH[support]) continue;
  if (contradiction >= SHARE * (contradiction + entailment + neutral))
    pairs.push({ pos, left, right, contradiction, entailment, neutral });
}
pairs.sort((one, other) => other.contradiction - one.contradiction || (one.pos + one.left < other.pos + other.left ? -1 : 1));
const lines = pairs.map((pair) => `    ${JSON.stringify(pair)}`).join(',\n');
const origin = `Mined by db/opposites.mjs from ${FILES.join(' and ')}; counts are weights of the exchange by label.`;
writeFileSync(
  new URL('opposites.json', import.meta.url),
  `{\n  "origin": ${JSON.stringify(origin)},\n  "pairs": [\n${lines}\n  ]\n}\n`,
);
process.stdout.write(`${exchanges.size} exchanges, ${pairs.length} kept\n`);
