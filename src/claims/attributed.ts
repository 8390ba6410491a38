// A claim that is somebody else's word says whose it is: of "Ida Holm thinks that the lamp is weak" it reads "According to Ida Holm, the lamp
// is weak". Where the text names the speaker already, it stays.
import { isNoun, lemma } from '../language/lexicon.js';
import type { Attribution } from './claim.js';
import { inside } from './referent.js';
import type { Referent } from './predicate.js';
import { capital, lowerFirst, sentenceOf } from './wording.js';

/** A longer speaker is a sentence of its own. */
const LONGEST_HOLDER = 60;

/** "According to by week three nearly everybody": a speaker that was read with more than his name. */
const NO_SPEAKER = /^(?:by|in|at|on|after|before|with|for|when|if|it|that|this|there|as)\b/i;

const OPENING =
  /^(?:the|an?|with|without|in|on|at|for|from|of|if|when|while|to|most|many|some|all|every|each|no|it|there|you|this|your)\b/i;

/** `source`: the words of the article, which tell whether the speaker has an article ("the government"). */
export function attributed(text: string, { holder }: Attribution, referent: Referent, source: string): string {
  const name = holder.replace(/^the /i, '');
  const isSaid = text.toLowerCase().includes(name.toLowerCase());
  if (holder === 'article' || holder === 'others' || isSaid || NO_SPEAKER.test(holder) || holder.length > LONGEST_HOLDER)
    return text;
  const isDefinite = source.toLowerCase().includes(`the ${name.toLowerCase()}`);
  const isOwnWords = text.startsWith(referent.text);
  const said = isOwnWords
    ? `${inside(referent)}${text.slice(referent.text.length)}`
    : OPENING.test(text) || (/^\p{Ll}/u.test(referent.name) && text.startsWith(capital(referent.name)))
      ? lowerFirst(text)
      : text;
  const isNounOnly = /^\p{Lu}\p{Ll}+s$/u.test(name) && isNoun(lemma(name.toLowerCase(), 'n'));
  const isCommon = isNounOnly || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name) || /^(?:some|many|most|several|a|an)\b/i.test(name);
  return sentenceOf(`According to ${isDefinite ? 'the ' : ''}${isCommon ? lowerFirst(name) : name},`, said);
}
