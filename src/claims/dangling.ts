// Phrases in a claim's text that only the sentences before could explain: "such an endeavour", "from there", "that night", "the fourth day",
// "the corresponding parts", "not as often". A claim that keeps one is no claim.
// Not: "such a load that it broke", "as often as the tug", "the same day as", "on the first day of May", "that of the others".
import { baseOfComparative } from '../language/lexicon.js';
import { type Token, tag } from '../language/tagging.js';

const PATTERNS: readonly RegExp[] = [
  /\bsuch an? \p{L}+(?!.*\b(?:that|as)\b)/iu,
  /\b(?:from|to|over|up|down|near|around) there\b/i,
  /\bthe (?:first|second|third|fourth|fifth|sixth|seventh|following|previous) (?:day|night|morning|evening|week|month|year|hour|decade|spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:of|in|after|before|on|that|to|it|he|she|they)\b)/i,
  /\bthe (?:corresponding|respective|aforementioned|aforesaid|(?:exact )opposite(?: \p{L}+)?)\b/iu,
  /\bthe (?:same|very) (?:reason|purpose|problem|result)s?\b(?!.*\b(?:as|that|in which)\b)/i,
  /\b(?:as|so) (?:often|much|many)\.?$/i,
  /\b(?:in|during|over|for|at) the same (?:period|time ?frame|timespan|moment|year|month|day)\b(?!.*\b(?:as|that|when)\b)/iu,
  /\bin (?:either|both|neither|that|such an?) (?:case|event|instance)s?\b/i,
  /\b(?:in case|if|when|once) (?:you|it|they|we) (?:gets?|have|has|becomes?|is|are)\.$/i,
  /\bwhose \p{L}+\.$/iu,
  /\bthe (?:mentioned|above(?:-mentioned)?|listed)\b/i,
  /\bthe (?:latter|former)(?=[.,;]| (?:is|are|was|were|has|have|can|will|may|case|two|option)\b)/i,
  /\bby (?:many )?others\b/i,
  /\b(?:is|was) (?:not )?the point\b/i,
  /\bto do(?= (?:if|when)\b|\.$)/i,
  /\bone of the (?:last|first|few|best)(?: to \p{L}+)?\.$/iu,
  /\bone of the (?:two |three |four |five )?(?:most|least) \p{L}+\.$/iu,
  /\b(?:that|which|what) (?:he|she|they|it|we|you|I) (?:thought|said|believed|felt|knew|hoped)\.$/i,
  /\bothers (?:point|say|claim|argue|believe|think|note|insist|maintain)\b/i,
  /^(?:under|with|by|for|after|before|without|like|thanks to) (?:her|him|them)\b/i,
  /\b(?:is|are|was|were) (?:not |never )?(?:also|quite|rather)\.$/i,
  /\b(?:do|does|did|done) (?:so|the same|this|that)\b/i,
  /\bthe (?:actual |exact |total |real )?(?:number|amount|figure)\b(?! (?:of|that|at|for|in|to|\d))/i,
  // "plays a key role.": in what?
  /\b(?:an?|the|another|one) (?:\p{L}+(?:-\p{L}+)? ){0,2}(?:role|factor|consideration)(?=\.$|[.,] (?:if|when|because)\b)/iu,
  /\b(?:as a result|as a consequence|in return|in turn|on the list)\.$/i,
  /^(?!.*\b(?:each|one|some|none|neither|either)\b).*\b(?:than|as|from|to|with|like|of|is|are) the others?(?=[.,;]|$)/i,
  /\bthe (?:movie|film|book|study|survey|report|article|page|guide|list|table|chart)(?:['’]s)? (?:is|was|were|are|has|had|starred|shows?|showed|says|said|found|stars|tells|told)\b/i,
  /^There (?:is|are) (?:more|fewer|less) \p{L}+(?!.*\bthan\b)/iu,
  /(?:^|, )version \d[\d.]* (?:is|was|has|came)\b/i,
  /^The way [^,]{2,40} (?:is|are|was|were) \p{L}+\.$/iu,
  /\b(?:is|are|was|were) (?:here|there)\.$/i,
  /\b(?:back then|until then|since then|by then|at that)\b/i,
];

/** What the text points at and does not hold, as said; null where nothing is. */
export function dangling(text: string): string | null {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text);
    if (found !== null) return found[0];
  }
  const tokens = tag(text);
  const at = tokens.findIndex(
    (_, i) =>
      isSpecificOne(tokens, i) ||
      isRespective(tokens, i) ||
      isThatNight(tokens, i) ||
      isEvenMore(tokens, i) ||
      isBareCount(tokens, i) ||
      isUnnamedPair(tokens, i),
  );
  return at < 0
    ? null
    : tokens
        .slice(at, at + 3)
        .map((t) => t.text)
        .join(' ');
}

/** "on that night": "that" in front of a noun; "in that it is light" and "of that of A" are whole. */
function isThatNight(tokens: readonly Token[], at: number): boolean {
  const [before, token, next, third] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (token.lower !== 'that' || before?.pos !== 'ADP' || next === undefined) return false;
  const isNoun = (t: Token | undefined): boolean => t?.pos === 'NOUN' && t.lower === t.lemma;
  return isNoun(next) || (next.pos === 'ADJ' && isNoun(third));
}

/** "find a suitable one": one of what? Its own clause must have named it; "a lid, and a bigger one" is whole. */
function isSpecificOne(tokens: readonly Token[], at: number): boolean {
  const [before, article] = [tokens[at - 1], tokens[at - 2]];
  if (tokens[at]?.lower !== 'one' || before?.pos !== 'ADJ' || !/^(?:an?|the)$/.test(article?.lower ?? '')) return false;
  const from = tokens.findLastIndex((t, i) => i < at && /^(?:if|when|because|unless|so|where)$/.test(t.lower)) + 1;
  return !tokens.slice(from, at).some((t, i) => t.pos === 'NOUN' || (t.pos === 'PROPN' && i > 0));
}

/** "costs 3 euros, respectively": of whom? "A and B cost 3 and 4 euros, respectively" is whole. */
const isRespective = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'respectively' && tokens.filter(({ lower }) => lower === 'and').length < 2;

/** "was even worse": than what? "is even better than A", "works even better if it rains" are whole. */
function isEvenMore(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const isOrder = /^(?:more|less|better|worse)$/.test(next) || baseOfComparative(next) !== null;
  return (
    tokens[at]?.lower === 'even' &&
    tokens[at - 1]?.lower !== 'or' &&
    isOrder &&
    !tokens.slice(at + 2).some(({ lower }) => /^(?:than|when|if|for|with|in|once|after|by)$/.test(lower))
  );
}

/** "the best of the three.": a number that counts what was named before. */
function isBareCount(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  return (
    /^(?:two|three|four|five|six|seven)$/.test(token.lower) &&
    before?.lower === 'the' &&
    (next === undefined || /^(?:PUNCT|ADP|CCONJ|AUX)$/.test(next.pos))
  );
}

/** What comes in two without being named. */
const PAIRS = /^(?:sides|groups|teams|kinds|hands|ends|directions|ways|eyes|ears|arms|legs|feet|parents|sexes|genders|worlds)$/;

/** "serves both platforms": two that nothing in the text names; "both sides", "both cooks and guests" are whole. */
function isUnnamedPair(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at + 1, at + 4).find((t) => t.pos === 'NOUN');
  const isBoth = (tokens[at] as Token).lower === 'both';
  // "good at both": which two?
  const isBare =
    tokens[at - 1]?.pos === 'ADP' && /^(?:PUNCT|ADP)$/.test(tokens[at + 1]?.pos ?? 'PUNCT') && tokens[at + 1]?.lower !== 'of';
  if (isBoth && (isBare || tokens[at + 1]?.lower === 'due')) return !tokens.some((t) => /^(?:and|between)$/.test(t.lower));
  return (
    isBoth &&
    noun !== undefined &&
    noun.lower !== noun.lemma &&
    !PAIRS.test(noun.lower) &&
    !tokens.some((t) => /^(?:and|between)$/.test(t.lower))
  );
}
