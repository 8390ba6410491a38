// The words of two texts become pairs: each word of the one beside the word of the other that is it, or may stand for it.
import { opposite, synonyms, type WordClass } from '../../language/lexicon.js';
import type { Pos } from '../../language/tagging.js';
import { wordKey } from '../notion.js';
import type { Telling, Word } from './telling.js';

export interface Pairing {
  /** For each word of the one text the place of its like in the other, or -1. */
  readonly of: readonly number[];
  /** Places of the words that have no like. */
  readonly lone: readonly number[];
  /** Part of the words that have one. */
  readonly share: number;
}

/** The words of `told` beside those of `source`; of several that are alike the one nearest to the sure ones. */
export function paired(told: Telling, source: Telling): Pairing {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of source.words.entries()) places.set(key, [...(places.get(key) ?? []), at]);
  const options = told.words.map(
    (word): readonly number[] => places.get(word.key) ?? source.words.flatMap((other, at) => (isMeant(word, other) ? [at] : [])),
  );
  const sure = options.flatMap((all) => (all.length === 1 ? all : []));
  const off = (at: number): number => sure.reduce((sum, one) => sum + Math.abs(one - at), 0);
  const of = options.map((all) => all.toSorted((a, b) => off(a) - off(b) || a - b)[0] ?? -1);
  const lone = of.flatMap((at, i) => (at < 0 ? [i] : []));
  return { of, lone, share: of.length === 0 ? 0 : 1 - lone.length / of.length };
}

/** How many synonyms of a class a word is known by: the commonest come first. */
const COMMONEST = 8;
const CLASS: Partial<Record<Pos, WordClass>> = { NOUN: 'n', PROPN: 'n', VERB: 'v', AUX: 'v', ADJ: 'a', ADV: 'r' };

const known = new Map<string, ReadonlySet<string>>();
/** Keys of the words of its class that may stand for a word: "fun" does not stand for "playing". */
function nearOf({ token }: Word): ReadonlySet<string> {
  const [base, pos] = [token.lemma.toLowerCase(), CLASS[token.pos]];
  const name = `${base} ${pos}`;
  let near = known.get(name);
  if (near === undefined) {
    near = new Set(pos === undefined ? [] : synonyms(base, pos).slice(0, COMMONEST).map(wordKey));
    known.set(name, near);
  }
  return near;
}

const isMeant = (one: Word, other: Word): boolean =>
  CLASS[one.token.pos] === CLASS[other.token.pos] && (nearOf(one).has(other.key) || nearOf(other).has(one.key));

/** Opposites of grammar; what they turn stands behind them. */
const SIDES: ReadonlySet<string> = new Set(
  'above below,above under,above beneath,over under,inside outside,before after,front behind,more less,more fewer,most least,left right,near far,first last,within beyond,within outside,plus minus,increase decrease'.split(
    ',',
  ),
);
const SIDED = new Set([...SIDES].flatMap((pair) => pair.split(' ')));
/** Words whose opposite may be true with them: who sold it had another buy it; what is broken up is broken down. */
const CONVERSE =
  /^(?:take|give|buy|sell|lend|borrow|win|lose|teach|learn|come|go|send|receive|import|export|up|down|on|off|in|out|early|late|home|away)$/;

/** Whether two words exclude each other. */
export function areOpposite(one: Word, other: Word): boolean {
  if (SIDES.has(`${one.text} ${other.text}`) || SIDES.has(`${other.text} ${one.text}`)) return true;
  const [left, right] = [one.token.lemma.toLowerCase(), other.token.lemma.toLowerCase()];
  if (SIDED.has(one.text) || CONVERSE.test(left)) return false;
  return (['a', 'v', 'r'] as const).some((pos) => opposite(left, right, pos));
}

/** Whether a word of the one that has no like stands against one of the other: as an opposite, or "up" against "down". */
export function hasOpposite(told: Telling, source: Telling, { of, lone }: Pairing): boolean {
  const taken = new Set(of);
  const turns = (one: Word, other: Word): boolean =>
    areOpposite(one, other) || (CONVERSE.test(one.text) && opposite(one.text, other.text));
  return lone.some((at) => source.words.some((other, i) => !taken.has(i) && turns(told.words[at] as Word, other)));
}
