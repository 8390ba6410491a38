// Two texts become the likelihood that they say the same: how many of their words are alike, in what order, and what parts them. What each
// mark counts was fitted on labelled pairs. It proposes; it never accuses.
import { FITTED } from './sameness.fitted.js';
import { hasOpposite, type Pairing, paired } from './pairing.js';
import type { Telling, Word } from './telling.js';

/** What is measured of two texts, in the order in which the fitted weights come. Symmetric. */
export function marksOf(left: Telling, right: Telling): readonly number[] {
  const [one, other] = [paired(left, right), paired(right, left)];
  const [share, alsoShare] = [weighed(left, one), weighed(right, other)];
  const lone = (is: (word: Word) => boolean): readonly [number, number] => [
    one.lone.filter((at) => is(left.words[at] as Word)).length,
    other.lone.filter((at) => is(right.words[at] as Word)).length,
  ];
  const names = lone(({ token }) => token.pos === 'PROPN');
  const nouns = lone(({ token }) => token.pos === 'NOUN');
  const verbs = lone(({ token }) => token.pos === 'VERB');
  const [figures, others] = [figuresOf(left.text), figuresOf(right.text)];
  const [more, alsoMore] = [less(figures, others), less(others, figures)];
  return [
    Math.min(share, alsoShare),
    share * alsoShare,
    Math.min(inRow(one), inRow(other)),
    more + alsoMore > 0 ? 1 : 0,
    more > 0 && alsoMore > 0 ? 1 : 0,
    Math.min(MOST, ...names),
    Math.min(MOST, Math.min(...nouns)),
    Math.min(MOST, Math.max(...nouns)),
    Math.min(MOST, verbs[0] + verbs[1]),
    left.hasDenial === right.hasDenial ? 0 : 1,
    Math.log(1 + Math.min(left.words.length, right.words.length)),
  ];
}

/** From here on, more lone words part two texts no further. */
const MOST = 4;

/** Part of a text's words that have a like in the other, names and figures counting more, adverbs less. */
function weighed({ words }: Telling, { of }: Pairing): number {
  const weight = ({ token, text }: Word): number => {
    if (token.pos === 'PROPN' || token.pos === 'NUM' || /\d/.test(text)) return 1.5;
    return token.pos === 'ADV' ? 0.5 : 1;
  };
  const sum = (all: readonly Word[]): number => all.reduce((total, word) => total + weight(word), 0);
  return words.length === 0 ? 0 : sum(words.filter((_, at) => (of[at] as number) >= 0)) / sum(words);
}

/** Part of the steps from word to word that the other text takes too. */
const inRow = ({ of }: Pairing): number =>
  of.length < 2 ? 0 : of.filter((at, i) => i > 0 && at > 0 && at === (of[i - 1] as number) + 1).length / (of.length - 1);

const figuresOf = (text: string): ReadonlySet<string> => new Set(text.match(/\d[\d.,]*\d|\d/g));
const less = (all: ReadonlySet<string>, others: ReadonlySet<string>): number => [...all].filter((one) => !others.has(one)).length;

/** How likely two texts say the same, from 0 to 1. */
export function sameness(left: Telling, right: Telling): number {
  const sum = marksOf(left, right).reduce((total, mark, at) => total + mark * (FITTED.weights[at] ?? 0), FITTED.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Texts of which neither is long beside the other: one may then be told by the words of the other. Of a few words one tells too much. */
export function areOfOneLength({ words: left }: Telling, { words: right }: Telling): boolean {
  const [few, many] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  return few >= SHORTEST && 2 * few >= many;
}

const SHORTEST = 6;

/** Whether two texts say the same, as far as their words tell. */
export function saySame(left: Telling, right: Telling): boolean {
  if (left.isSupposed !== right.isSupposed || left.isMixed !== right.isMixed || left.hasDenial !== right.hasDenial) return false;
  if (Math.min(left.words.length, right.words.length) < FEWEST || hasOpposite(left, right, paired(left, right))) return false;
  return sameness(left, right) >= FITTED.least;
}

/** Of fewer telling words one that differs is another matter. */
const FEWEST = 4;
