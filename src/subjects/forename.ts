// Whether a word with a capital is none of English: before a name, the name that one person bears ("Josiah" of "Josiah Holm").
import { frequency, isAdjective, isAdverb, isVerb, lemma } from '../language/lexicon.js';
import { FUNCTION_WORDS, PERSON_TITLES } from './english.js';

export function isForename(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    !PERSON_TITLES.has(lower) &&
    !FUNCTION_WORDS.has(lower) &&
    frequency(lower, 'n') === 0 &&
    !isAdjective(lower) &&
    !isAdverb(lower) &&
    !isVerb(lower) &&
    !isVerb(lemma(lower, 'v'))
  );
}
