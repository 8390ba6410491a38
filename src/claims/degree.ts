// Degree, modality and scope words of a predicate: closed lists of general English.
import type { Token } from '../language/tagging.js';
import type { Modality, Qualifier } from './claim.js';

export const DEGREE = new Set(
  'very highly extremely incredibly exceptionally remarkably particularly especially quite rather fairly pretty somewhat slightly relatively moderately reasonably much far significantly considerably substantially dramatically vastly greatly hugely massively strongly robustly ridiculously really truly completely fully entirely totally absolutely almost nearly barely marginally minimally little bit way even too so perfectly deeply heavily widely increasingly'.split(
    ' ',
  ),
);
const SCOPE = new Set(
  'only solely exclusively just mainly primarily mostly largely purely all any every always never each'.split(' '),
);
const FREQUENCY = new Set(
  'often usually typically generally sometimes occasionally frequently commonly normally rarely traditionally'.split(' '),
);
const HEDGE = new Set(
  'probably perhaps maybe possibly arguably apparently supposedly reportedly allegedly likely seemingly'.split(' '),
);
const HEDGE_MODAL = new Set(['may', 'might', 'could']);
const ADVICE_MODAL = new Set(['should', 'must', 'shall']);

/** Does the word limit how often or how surely something is so? */
export const limits = (word: string): boolean => FREQUENCY.has(word) || HEDGE.has(word) || (SCOPE.has(word) && /ly$/.test(word));

/** The first degree word among the tokens, as said; null where none stands there. */
export function degreeOf(tokens: readonly Token[], from = 0, to = tokens.length): string | null {
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.pos !== 'NOUN' && DEGREE.has(token.lower)) return token.lower;
  }
  return null;
}

export function modalityOf(modal: string | null, tokens: readonly Token[]): Modality {
  if (modal !== null && HEDGE_MODAL.has(modal)) return 'hedged';
  if (modal === 'would') return 'hypothetical';
  if (modal !== null && ADVICE_MODAL.has(modal)) return 'recommended';
  return tokens.some((t) => HEDGE.has(t.lower)) ? 'hedged' : 'asserted';
}

/** "only", "mainly", "often": scope words among the tokens, one qualifier each, in order. */
export function scopes(tokens: readonly Token[]): readonly Qualifier[] {
  const out: Qualifier[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const word = (tokens[i] as Token).lower;
    // "not only … but also" limits nothing.
    if (word === 'only' && tokens[i - 1]?.lemma === 'not') continue;
    if (SCOPE.has(word) || FREQUENCY.has(word)) out.push({ kind: 'scope', text: word });
  }
  return out;
}
