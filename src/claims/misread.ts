// Words that are nouns as well as verbs, put right by what stands around them, where the tagger took the one for the other.
//   "an efficient, modern upgrade when …" · "when conditions are right" · "gives you control and results in less waste" · "Distress calls sent"
// Not: "looks good and works", "what it costs is …", "fast and results matter".
import { isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import { outerVerb } from '../language/outer-verb.js';
import type { Token } from '../language/tagging.js';

/** Verbs that go on with a preposition of their own. */
const GOES_ON: Readonly<Record<string, string>> = {
  result: 'in',
  lead: 'to',
  depend: 'on',
  rely: 'on',
  consist: 'of',
  belong: 'to',
};

const asNoun = (token: Token): Token => ({ ...token, pos: 'NOUN', lemma: lemmaOf(token.lower, 'n') });

export function reread(tokens: readonly Token[]): Token[] {
  const outer = outerVerb(tokens);
  return tokens.map((token, at) => {
    if (at === outer && token.pos !== 'VERB') return { ...token, pos: 'VERB', lemma: lemmaOf(token.lower, 'v') };
    if (token.pos === 'NOUN' && isSecondVerb(tokens, at)) return { ...token, pos: 'VERB', lemma: lemmaOf(token.lower, 'v') };
    if (token.pos !== 'VERB' || !isNoun(lemmaOf(token.lower, 'n'))) return token;
    return isHeadOfPhrase(tokens, at) || isManyBefore(tokens, at) || isSent(tokens, at) || isGiven(tokens, at)
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
