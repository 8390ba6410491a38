// Words → their stems, singulars and look-alikes. The only file that speaks natural. For meaning ask the lexicon: a stem is no word.
import similarity from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { isNoun, lemma } from './lexicon.js';

const inflector = new NounInflector();

/** Porter stem, lower case: words of one stem are of one family ("scaling", "scaled" → "scale"). */
export function stem(word: string): string {
  return stemmer.stem(word);
}

/** Singular of a noun, lower case: by the lexicon where it knows the noun, by rule where it does not ("microservices"). */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  // "APIs", "IDEs": the capitals tell where the abbreviation ends.
  if (/^[A-Z][A-Z\d]+s$/.test(noun)) return lower.slice(0, -1);
  const base = lemma(lower, 'n');
  // natural cuts every last "s": a noun that is known, or not in a plural's form ("chorus"), stays as it is.
  if (base !== lower || isNoun(lower) || !/[^siu]s$/.test(lower) || lower.length < 4) return base;
  return inflector.singularize(lower);
}

/** Below this two words are no likely misspellings of each other. */
const LIKELY = 0.8;

/** The candidate that a misspelt word most likely means, the first of equals; null where none is near. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let highest = LIKELY;
  for (const candidate of candidates) {
    const likeness = similarity(word, candidate, { ignoreCase: true });
    if (likeness > highest) {
      best = candidate;
      highest = likeness;
    }
  }
  return best;
}
