// A text becomes its telling words in order, each with the clause that it stands in and whether a denial reaches it.
// A denial reaches to the end of its clause: in "the mill, which no longer grinds, has a wheel" the wheel is there.
import { type Clause, clauses } from '../../language/clause.js';
import { isNoun, lemma } from '../../language/lexicon.js';
import { sentences } from '../../language/sentence.js';
import { tag, type Token } from '../../language/tagging.js';
import { wordKey } from '../notion.js';

export interface Word {
  readonly key: string;
  readonly text: string;
  readonly token: Token;
  /** Where it stands in the text. */
  readonly offset: number;
  readonly isDenied: boolean;
  /** Whether it stands in what a clause says of its subject. */
  readonly isSaid: boolean;
  /** Which clause of the text it stands in, counted from 0. */
  readonly clause: number;
}

export interface Telling {
  readonly text: string;
  readonly words: readonly Word[];
  /** Place of the word by which the first main clause begins what it says of its subject, or -1. */
  readonly turn: number;
  readonly hasDenial: boolean;
  /** Whether something is denied that is no deed: "a witness, not a suspect", "not only barley". */
  readonly isMixed: boolean;
  /** A case, a question. */
  readonly isSupposed: boolean;
}

/** Words that tell nothing by themselves, and those that deny. */
const EMPTY =
  /^(?:be|have|do|will|would|shall|should|can|could|may|might|must|get|very|really|quite|also|too|so|then|just|even|there|here|it|one|ever|actually|however|n['’]t|not|never|no|none|neither|nor|without|cannot|such|other|any|some|own)$/;

const DENIES = /^(?:not|n['’]t|never|no|none|neither|nor|nobody|nothing|without|cannot)$/;
/** Words at which a clause ends. */
const BREAKS =
  /^(?:but|because|while|whereas|although|though|which|who|whose|since|when|if|unless|until|so|where|yet|instead|rather)$/;
const MARK = /^(?:[,;:.!?()[\]–—]|--|-)$/;

/** Words of grammar that have an opposite. */
const SIDES =
  /^(?:above|below|up|down|inside|outside|before|after|behind|under|beneath|over|more|less|most|least|fewer|left|right|front|against|near|far|first|last|within|beyond|plus|minus|always|all|every|each)$/;
const TELLING = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ', 'AUX', 'SYM']);

const OPENING = /^\s*(?:no|yes|so|well|yeah|oh|uh)\s*,\s*/i;
const SUPPOSED = /\?\s*$|^\s*(?:if|when|unless|suppose)\b/i;

export function tellingOf(text: string): Telling {
  // "No, the mill is old" denies what was asked, not what follows.
  const plain = text.replace(OPENING, (said) => ' '.repeat(said.length));
  const words: Word[] = [];
  let [turn, clause] = [-1, 0];
  let [hasDenial, isMixed] = [false, false];
  for (const { start, end } of sentences(plain)) {
    const tokens = tag(plain.slice(start, end));
    const all = clauses(tokens);
    const main = all.find(({ kind }) => kind === 'main');
    let isDenied = false;
    for (const [at, token] of tokens.entries()) {
      const { lower } = token;
      if (isBreak(tokens, at)) {
        isDenied = false;
        clause++;
      } else if (DENIES.test(lower)) {
        hasDenial = true;
        if (isOfPart(tokens, at)) isMixed = true;
        else isDenied = !isDenied;
      } else if (isTelling(token)) {
        if (turn < 0 && main !== undefined && at >= main.verb.head) turn = words.length;
        words.push({
          key: keyOf(token),
          text: lower,
          token,
          offset: start + token.start,
          isDenied,
          isSaid: isSaid(all, at),
          clause,
        });
      }
    }
    clause++;
  }
  return { text: plain, words, turn, hasDenial, isMixed, isSupposed: SUPPOSED.test(plain) };
}

const isSaid = (all: readonly Clause[], at: number): boolean => all.some(({ verb, rest }) => at >= verb.start && at < rest.end);

const isTelling = ({ pos, lower, lemma: base }: Token): boolean =>
  (TELLING.has(pos) || SIDES.test(lower)) && !EMPTY.test(lower) && !EMPTY.test(base.toLowerCase()) && /[\p{L}\d]/u.test(lower);

const keyOf = ({ lower, pos, lemma: base }: Token): string => {
  if (pos === 'VERB' || pos === 'AUX') return wordKey(lemma(lower, 'v'));
  return wordKey(pos === 'NOUN' || isNoun(base) ? lemma(lower, 'n') : base.toLowerCase());
};

/** A mark, a word that opens a clause, or an "and" before the next verb. */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at] as Token, tokens[at + 1]];
  if (MARK.test(token.text) || BREAKS.test(token.lower)) return true;
  return token.lower === 'and' && (next?.pos === 'AUX' || (next?.pos === 'VERB' && /(?:s|ed)$/.test(next.lower)));
}

/** "not only barley", "no more than ten", "a witness, not a suspect", "to not grind"; not "does not grind", "was never sold". */
function isOfPart(tokens: readonly Token[], at: number): boolean {
  const [before, { lower }, after] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  if (/^(?:only|just|merely|simply|solely|doubt|longer|later|matter|more|less|fewer)$/.test(after?.lower ?? '')) return true;
  if (!/^(?:not|never|nor|neither)$/.test(lower) || before?.pos === 'AUX') return false;
  return lower !== 'never' || after?.pos !== 'VERB';
}
