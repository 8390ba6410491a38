// The first words of a fragment decide whether it can state anything, and where what it states begins: "Also supports A", "Likely one
// repair". A condition, a phrase without its clause, an order to the reader state nothing.
import { frequency, hypernyms, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';

const ADVERB = new Set('also even still often sometimes always usually likely probably possibly'.split(' '));

/** Index of the first word that is no adverb about the whole fragment. */
export function skipAdverbs(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length - 1 && isSentenceAdverb(tokens[at] as Token)) at++;
  return at;
}

const isSentenceAdverb = (token: Token): boolean => ADVERB.has(token.lower) || (token.pos === 'ADV' && /ly$/.test(token.lower));

/** "If you rent", "After a year", "Get your roof mended first": nothing is said of the subject. */
export function statesNothing(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (first === undefined) return true;
  if (/^(?:if|when|whenever|unless|until|because|although|though|whether|while|since)$/.test(first.lower)) return true;
  if (first.pos === 'ADP' && !/^(?:without|like|under|over|up|about|around|near|below|above)$/.test(first.lower)) return true;
  // "Any tyre": nothing is said of it.
  if (/^(?:any|every|all)$/.test(first.lower)) return !isForAnyone(tokens);
  // "Hardly any dealers": next to none, which is no feature.
  if (/^(?:hardly|barely|scarcely)$/.test(first.lower)) return true;
  // "The lid!", "cleaning, see above"
  const said = tokens.filter((t) => t.pos !== 'PUNCT');
  if (first.lower === 'the' && said.length === 2) return true;
  if (/^(?:above|below)$/.test(said.at(-1)?.lower ?? '') && said.at(-2)?.lower === 'see') return true;
  // "Mix 50 g of oil with water."
  const isMeasured = second?.pos === 'NUM' && isVerb(first.lower) && frequency(first.lower, 'v') > frequency(first.lower, 'n');
  return isMeasured || isOrder(first, second);
}

/** A verb in its base form that acts on the reader's things. */
const isOrder = (first: Token, second: Token | undefined): boolean =>
  // "Mix the flour": a bare noun has no article behind it.
  (first.pos === 'VERB' || (first.pos === 'NOUN' && isVerb(first.lower) && second?.pos === 'DET')) &&
  first.lower === lemmaOf(first.lower, 'v') &&
  !OFFERING.has(first.lower) &&
  /^(?:your|yourself|you|us|in|the|an?|this|these)$/.test(second?.lower ?? '');

/** Verbs of what a thing does for people: "Allow your guests to pay" may be said of a till. */
export const OFFERING: ReadonlySet<string> = new Set('allow let help enable give'.split(' '));

/** "Reduced need for repairs": a participle that the tagger saw as a verb stands before the noun that it narrows. */
export function asNoun(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens;
  if (first === undefined || second === undefined || !/(?:ed|en)$/.test(first.lower) || first.pos !== 'VERB') return tokens;
  if (second.pos !== 'VERB' || !isNoun(second.lower) || second.lower !== second.lemma) return tokens;
  return [{ ...first, pos: 'ADJ' }, { ...second, pos: 'NOUN' }, ...tokens.slice(2)];
}

/** "Any owner in the valley": whom a thing is for. */
export function isForAnyone(tokens: readonly Token[]): boolean {
  if (!/^(?:any|all|every)$/.test(tokens[0]?.lower ?? '')) return false;
  const head = tokens.slice(1).find((token, at, all) => token.pos === 'NOUN' && all[at + 1]?.pos !== 'NOUN');
  return head !== undefined && hypernyms(head.lemma).includes('person');
}
