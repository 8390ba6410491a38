// Words that are nouns as well as verbs, put right by what stands around them, where the tagger took the one for the other.
//   "an efficient, modern upgrade when …" · "when conditions are right" · "gives you control and results in less waste" · "Distress calls sent"
// Not: "looks good and works", "what it costs is …", "fast and results matter".
import { isAdjective, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { outerVerb } from '../language/outer-verb.js';
import type { Token } from '../language/tagging.js';
import { table } from '../language/table.js';

/** Verbs that go on with a preposition of their own. */
const GOES_ON: Readonly<Record<string, string>> = table({
  result: 'in',
  lead: 'to',
  depend: 'on',
  rely: 'on',
  consist: 'of',
  belong: 'to',
});

const asNoun = (token: Token): Token => ({ ...token, pos: 'NOUN', lemma: lemmaOf(token.lower, 'n') });

export function reread(tokens: readonly Token[]): Token[] {
  const outer = outerVerb(tokens);
  return tokens.map((token, at) => {
    if (at === outer && token.pos !== 'VERB') return { ...token, pos: 'VERB', lemma: lemmaOf(token.lower, 'v') };
    if (token.pos === 'NOUN' && (isSecondVerb(tokens, at) || isSaid(tokens, at) || isOfWho(tokens, at)))
      return { ...token, pos: 'VERB', lemma: lemmaOf(token.lower, 'v') };
    // "costs less to run is wise": what it costs to do
    if (
      token.pos === 'NOUN' &&
      tokens[at - 1]?.lower === 'to' &&
      /^(?:less|more)$/.test(tokens[at - 2]?.lower ?? '') &&
      isVerb(token.lower)
    )
      return { ...token, pos: 'VERB', lemma: token.lower };
    // "are light, mature kettles": in a row of adjectives
    const isInRow =
      tokens[at - 1]?.text === ',' && tokens[at - 2]?.pos === 'ADJ' && /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? '');
    if (token.pos === 'VERB' && isInRow && token.lower === token.lemma && isAdjective(token.lower))
      return { ...token, pos: 'ADJ' };
    // "10 am"
    if (/^[ap]m$/.test(token.lower) && tokens[at - 1]?.pos === 'NUM') return { ...token, pos: 'NOUN', lemma: token.lower };
    if (token.pos !== 'VERB' || !isNoun(lemmaOf(token.lower, 'n'))) return token;
    return isHeadOfPhrase(tokens, at) ||
      isManyBefore(tokens, at) ||
      isSent(tokens, at) ||
      isGiven(tokens, at) ||
      isLastOfPhrase(tokens, at) ||
      isBeforeAuxiliary(tokens, at) ||
      isLastOfThings(tokens, at) ||
      isFirstOfTwo(tokens, at)
      ? asNoun(token)
      : token;
  });
}

/** "a powerful, efficient upgrade": an article and adjectives ask for a noun. */
function isHeadOfPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.lower !== token.lemma || tokens[at - 1]?.pos !== 'ADJ') return false;
  let from = at - 1;
  while (from > 0 && /^(?:ADJ|ADV)$/.test((tokens[from] as Token).pos)) from--;
  while (from > 1 && /^(?:,|and)$/.test((tokens[from] as Token).lower) && tokens[from - 1]?.pos === 'ADJ') {
    from--;
    while (from > 0 && /^(?:ADJ|ADV)$/.test((tokens[from] as Token).pos)) from--;
  }
  return /^(?:an?|its|his|her|their|our|your|my|this|every|each)$/.test((tokens[from] as Token).lower);
}

/** "gives you control": what is given. */
const isGiven = (tokens: readonly Token[], at: number): boolean =>
  /^(?:you|us|me|them)$/.test(tokens[at - 1]?.lower ?? '') &&
  /^(?:give|offer|grant|cost|save)$/.test(tokens[at - 2]?.lemma ?? '') &&
  !/^(?:DET|PRON|PROPN)$/.test(tokens[at + 1]?.pos ?? '');

/** "so air can move", "The back panel is": a plain verb stands in front of no auxiliary; "all you need is" has its subject before it. */
const isBeforeAuxiliary = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === tokens[at]?.lemma &&
  /^(?:can|could|may|might|will|would|should|must|is|was|has|of)$/.test(tokens[at + 1]?.lower ?? '') &&
  (/^(?:so|and|but|,|because|that|if|when)$/.test(tokens[at - 1]?.lower ?? '') ||
    (/^(?:ADJ|ADV|NOUN)$/.test(tokens[at - 1]?.pos ?? '') && tokens[at - 2]?.pos === 'DET'));

/** "is known for its care, its tool set, and focus on safety": behind "is" and "makes" no plain verb goes on, unless "to", "can" or many stand before. */
function isLastOfThings(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens.slice(0, at);
  const isPlain = token.lower === token.lemma || (tokens[at - 1]?.pos === 'NOUN' && tokens[at + 1]?.text === ',');
  const isAfterList = /^(?:and|or)$/.test(tokens[at - 1]?.lower ?? '') && before.some((t) => t.text === ',');
  const isCompound = tokens[at - 1]?.pos === 'NOUN' && tokens[at - 2]?.pos === 'ADJ' && tokens[at + 1]?.text === ',';
  const verbs = before.filter((t) => t.pos === 'VERB' || t.pos === 'AUX');
  return (
    isPlain &&
    (isAfterList || isCompound) &&
    /^(?:ADP|PUNCT)$/.test(tokens[at + 1]?.pos ?? '') &&
    /^(?:is|was|has)$/.test(verbs[0]?.lower ?? '') &&
    !before.some(
      (t, i) =>
        (t.lower === 'to' && before[i + 1]?.pos === 'VERB') ||
        /^(?:you|we|they|i|who|that|which|not|can|could|may|might|will|would|should|must|do|does|did|let|make|makes|made|help|helps|see|hear)$/.test(
          t.lower,
        ) ||
        (i < before.indexOf(verbs[0] as Token) && /^(?:NOUN)$/.test(t.pos) && t.lower !== t.lemma),
    )
  );
}

/** "runs according to the club needs.": behind a preposition and an article the last word is a noun. */
const isLastOfPhrase = (tokens: readonly Token[], at: number): boolean =>
  /s$/.test(tokens[at]?.lower ?? '') &&
  /^(?:[.;!]|)$/.test(tokens[at + 1]?.text ?? '') &&
  tokens[at - 1]?.pos === 'NOUN' &&
  /^(?:the|its|their|your|our)$/.test(tokens[at - 2]?.lower ?? '') &&
  tokens[at - 3]?.pos === 'ADP';

/** "when conditions are right": a verb in -s goes with no "are". */
function isManyBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  return (
    /s$/.test(token.lower) &&
    token.lower !== token.lemma &&
    /^(?:are|were|have)$/.test(tokens[at + 1]?.lower ?? '') &&
    (before === undefined || /^(?:ADJ|ADV|SCONJ|CCONJ|PUNCT|DET|ADP)$/.test(before.pos))
  );
}

/** "Distress calls sent": what was done to them closes the line. */
function isSent(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, end] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  return (
    at === 1 &&
    before !== undefined &&
    isNoun(before.lower) &&
    /s$/.test(token.lower) &&
    !/^(?:get|be|have|do|need|help|make|go)$/.test(token.lemma) &&
    next?.pos === 'VERB' &&
    /(?:ed|en|wn|nt|ght|ilt|ade|ost|old|aid)$/.test(next.lower) &&
    (end === undefined || end.text === '.')
  );
}

/** "gives you control and results in less waste": a verb of the third person behind one. */
function isSecondVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const base = lemmaOf(lower, 'v');
  const follower = GOES_ON[base];
  const verb = tokens.slice(0, at).find((t) => t.pos === 'VERB' || t.pos === 'AUX');
  return (
    follower !== undefined &&
    lower !== base &&
    tokens[at - 1]?.lower === 'and' &&
    tokens[at + 1]?.lower === follower &&
    verb !== undefined &&
    (verb.lower === 'is' || verb.lower === 'has' || (/s$/.test(verb.lower) && verb.lower !== verb.lemma)) &&
    isVerb(base)
  );
}

/** "its fly sheet", "Tap water can": a plain verb behind an article, or in front of a noun and its verb, is the first of two nouns. */
function isFirstOfTwo(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (token.lower !== token.lemma || next?.pos !== 'NOUN') return false;
  if (before !== undefined) return /^(?:its|an?|their|his|our|my|your)$/.test(before.lower);
  const verb = tokens.findIndex((t, i) => i > at && (t.pos === 'AUX' || t.pos === 'VERB'));
  return tokens[verb]?.pos === 'AUX' && tokens.slice(at + 1, verb).every((t) => /^(?:NOUN|ADP|DET|ADJ)$/.test(t.pos));
}

/** "say that the lamp spoils the view": what is said has no other verb. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const base = lemmaOf(token.lower, 'v');
  const that = tokens.findLastIndex((t, i) => i < at && t.lower === 'that');
  return (
    that > 0 &&
    tokens[that - 1]?.pos === 'VERB' &&
    base !== token.lower &&
    isVerb(base) &&
    before?.pos === 'NOUN' &&
    before.lower === before.lemma &&
    /^(?:DET|PRON|NUM|ADV)$/.test(next?.pos ?? '') &&
    !tokens.slice(that).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  );
}

/** "a starter that lives in the fridge", "people who row in winter": the verb of the relative clause goes with what stands before it. */
function isOfWho(tokens: readonly Token[], at: number): boolean {
  const [noun, pronoun, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const base = lemmaOf(token.lower, 'v');
  if (!/^(?:who|that|which)$/.test(pronoun?.lower ?? '') || noun?.pos !== 'NOUN' || !isVerb(base)) return false;
  const isMany = noun.lower !== noun.lemma || noun.lower === 'people';
  const agrees = isMany ? token.lower === base : /s$/.test(token.lower) && token.lower !== base;
  return agrees && /^(?:ADP|ADV|DET|PRON|AUX)$/.test(next?.pos ?? '');
}
