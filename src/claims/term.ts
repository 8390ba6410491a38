// Words of a phrase in normal form: lemmas of the content words, lower case, without articles, pronouns and degree words.
import { baseOfComparative, isAdjective, isNoun, lemma as lemmaOf } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import { phrases, words } from '../language/phrase.js';
import type { Term } from './claim.js';

/** Words that carry no content of their own inside a phrase. */
const EMPTY = new Set(
  'a an the this that these those its their his her your our my some any such own very quite rather really just also too even still both each every either other another more most less least much many few several enough so as only well bit little lot of and or but not no which who whose what when if being'.split(
    ' ',
  ),
);
/** "a wide range of tools", "a number of plugins": the head is what follows "of". */
const MEASURE_NOUN = new Set(
  'range number variety lot set kind type sort form array wealth plethora host series group piece bit bunch couple collection amount list one handful majority part level degree abundance multitude'.split(
    ' ',
  ),
);

const INDEFINITE = /^(?:every|any|no|some)(?:thing|one|body)$/;

const isContent = (token: Token): boolean =>
  (token.pos === 'NOUN' ||
    token.pos === 'PROPN' ||
    token.pos === 'ADJ' ||
    token.pos === 'VERB' ||
    token.pos === 'NUM' ||
    token.pos === 'X' ||
    INDEFINITE.test(token.lower)) &&
  !EMPTY.has(token.lower) &&
  !/^['’]s?$/.test(token.lower);

/** The lemma that meaning goes by: "challenging" before a noun is the adjective, "Projects" in a heading is the noun, "faster" is fast. */
function lemmaIn(token: Token, next: Token | undefined): string {
  const modifies = next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ');
  if (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.lower) && modifies && isAdjective(token.lower)) return token.lower;
  if (token.pos === 'PROPN' && !/\p{Lu}\p{L}*\p{Lu}|\d/u.test(token.text)) {
    const base = lemmaOf(token.lower, 'n');
    return base !== token.lower && isNoun(base) ? base : token.lemma;
  }
  if (token.pos === 'ADJ' && /(?:er|est)$/.test(token.lower) && token.lemma === token.lower)
    return baseOfComparative(token.lower) ?? token.lemma;
  return token.lemma;
}

/** The term of tokens [from, to); null where they hold no content word. `head` may be given as a token index. */
export function term(tokens: readonly Token[], from: number, to: number, head?: number): Term | null {
  const content: Token[] = [];
  for (let i = from; i < to; i++) if (isContent(tokens[i] as Token)) content.push(tokens[i] as Token);
  if (content.length === 0) return null;
  let headToken = head === undefined ? headOf(tokens, from, to) : (tokens[head] as Token);
  if (MEASURE_NOUN.has(headToken.lemma)) {
    const of = tokens.findIndex((t, i) => i >= from && i < to && t.lower === 'of' && t.start >= headToken.end);
    if (of > 0 && of + 1 < to) {
      const rest = headOf(tokens, of + 1, to);
      if (isContent(rest)) {
        const at = content.indexOf(headToken);
        if (at >= 0) content.splice(at, 1);
        headToken = rest;
      }
    }
  }
  if (!content.includes(headToken))
    headToken = content.findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN') ?? (content[0] as Token);
  let start = from;
  while (start < to - 1 && /^(?:an?|the|its|their|his|her|your|our|my)$/.test((tokens[start] as Token).lower)) start++;
  const lemmaOfToken = (token: Token): string => lemmaIn(token, tokens[tokens.indexOf(token) + 1]);
  return { text: words(tokens, start, to).trim(), head: lemmaOfToken(headToken), words: content.map(lemmaOfToken) };
}

function headOf(tokens: readonly Token[], from: number, to: number): Token {
  const first = phrases(tokens, from, to).find(
    (p) => p.kind === 'noun' || p.kind === 'adjective' || p.kind === 'infinitive' || p.kind === 'gerund',
  );
  return (tokens[first?.head ?? from] ?? tokens[from]) as Token;
}
