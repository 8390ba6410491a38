// A short text becomes a ranking: what it says to be faster than what, and what to be fast. From "A is faster than B" and "B is fast" follows
// that A is fast; a small animal is smaller than a large one. A text of which any sentence says more than this is none.
import { baseOfComparative, isAdjective } from '../../language/lexicon.js';
import { sentences } from '../../language/sentence.js';
import { readingOf } from '../scale.js';

export type Rank =
  /** The left is above the right on the dimension, or at least level with it. */
  | { readonly kind: 'above' | 'level'; readonly dimension: string; readonly left: string; readonly right: string }
  /** It stands at one end, among those of a kind ("a small animal") or at large (""). */
  | { readonly kind: 'end'; readonly dimension: string; readonly of: string; readonly among: string; readonly pole: 1 | -1 };

const NAME = String.raw`(?:[Tt]he )?(\p{Lu}[\p{L}\d-]*(?: [\p{Lu}\d][\p{L}\d-]*)*|\d+ \p{Lu}+)`;
const ABOVE = new RegExp(`^${NAME} is (?:(more|less) )?(\\p{Ll}+) than ${NAME}\\.?$`, 'u');
const LEVEL = new RegExp(`^${NAME} is as (\\p{Ll}+) as ${NAME}\\.?$`, 'u');
const END = new RegExp(`^${NAME} is (?:an? (?=\\p{Ll}+ \\p{Ll}))?(\\p{Ll}+)(?: (\\p{Ll}+))?\\.?$`, 'u');

/** The ranks of a text; null where a sentence of it is none. */
export function ranks(text: string): readonly Rank[] | null {
  const all = sentences(text).map(({ start, end }) => rankIn(text.slice(start, end)));
  return all.length > 0 && all.every((one) => one !== null) ? all : null;
}

function rankIn(sentence: string): Rank | null {
  const [, left = '', by = '', word = '', right = ''] = ABOVE.exec(sentence) ?? [];
  if (left !== '') {
    const base = by === '' ? baseOfComparative(word) : word;
    const reading = base === null ? null : readingOf(base);
    if (reading === null) return null;
    const isUp = reading.pole > 0 !== (by === 'less');
    return { kind: 'above', dimension: reading.dimension, left: isUp ? left : right, right: isUp ? right : left };
  }
  const [, one = '', level = '', other = ''] = LEVEL.exec(sentence) ?? [];
  if (one !== '') {
    const reading = readingOf(level);
    if (reading === null) return null;
    const isUp = reading.pole > 0;
    return { kind: 'level', dimension: reading.dimension, left: isUp ? one : other, right: isUp ? other : one };
  }
  const [, of = '', adjective = '', among = ''] = END.exec(sentence) ?? [];
  const reading = of === '' || !isAdjective(adjective) ? null : readingOf(adjective);
  return reading === null ? null : { kind: 'end', dimension: reading.dimension, of, among, pole: reading.pole };
}

/** Whether ranks lead to another, refute it, or leave it open. */
export function ranked(premises: readonly Rank[], to: Rank): 'follows' | 'refuted' | 'open' {
  const all = premises.filter(({ dimension }) => dimension === to.dimension);
  if (to.kind === 'end') {
    const pole = endOf(all, to.of, to.among, to.pole) ? to.pole : endOf(all, to.of, to.among, -to.pole as 1 | -1) ? -to.pole : 0;
    return pole === 0 ? 'open' : pole === to.pole ? 'follows' : 'refuted';
  }
  if (isAbove(all, to.left, to.right, to.kind === 'level')) return 'follows';
  return isAbove(all, to.right, to.left, false) ? 'refuted' : 'open';
}

/** Whether something stands at an end: what is above the fast is fast, what is below the slow is slow. */
function endOf(all: readonly Rank[], of: string, among: string, pole: 1 | -1): boolean {
  const ends = all.flatMap((one) => (one.kind === 'end' && one.pole === pole && one.among === among ? [one.of] : []));
  return ends.some(
    (one) => one === of || (among === '' && (pole > 0 ? isAbove(all, of, one, true) : isAbove(all, one, of, true))),
  );
}

/** Whether the left is above the right, or at least level with it, by however many steps. */
function isAbove(all: readonly Rank[], left: string, right: string, isLevelEnough: boolean): boolean {
  const isUp = (of: string): boolean =>
    all.some((one) => one.kind === 'end' && one.of === of && one.pole > 0 && all.some((low) => isLow(low, one)));
  const isLow = (low: Rank, high: Rank): boolean =>
    low.kind === 'end' &&
    high.kind === 'end' &&
    low.of === right &&
    low.pole < 0 &&
    low.among === high.among &&
    high.among !== '';
  if (isUp(left)) return true;
  const seen = new Set<string>();
  const queue: { readonly at: string; readonly isStrict: boolean }[] = [{ at: left, isStrict: false }];
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    const name = `${step.at}|${step.isStrict}`;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const one of all) {
      if (one.kind === 'end' || one.left !== step.at) continue;
      const isStrict = step.isStrict || one.kind === 'above';
      if (one.right === right && (isStrict || isLevelEnough)) return true;
      queue.push({ at: one.right, isStrict });
    }
  }
  return false;
}
