// A title, a heading or a sentence becomes the sides that it sets against each other ("X vs Y", "between X and Y", "X or Y?"),
// and a heading the thing that it announces ("What is X?", "Features of X", "X: pros and cons").
// A side is only known where it touches the comparing word; how far it reaches, the evidence of the articles decides.
import { DETERMINERS, FUNCTION_WORDS } from './english.js';
import type { Line, Stretch } from './evidence.js';
import type { Word } from './words.js';

/** Words that hold a thing compared; the thing ends at `to` or begins at `from`, or both. */
export interface Side extends Stretch {
  readonly fixed: 'start' | 'end' | 'both';
}

const VERSUS = new Set(['vs', 'versus']);
const WIDEST_SIDE = 6;
const LONGEST_LIST = 8;

function isJoin(word: Word | undefined): boolean {
  return word !== undefined && (word.lower === 'and' || word.lower === 'or');
}

/** The words before `at`, back to the clause's beginning or to a word that cannot be in a name. */
function sideBefore(run: readonly Word[], at: number): Side | null {
  let from = at;
  while (from > 0 && at - from < WIDEST_SIDE && !FUNCTION_WORDS.has((run[from - 1] as Word).lower)) {
    from--;
    if (run[from]?.gap === '|') break;
  }
  return from < at ? { from, to: at, fixed: 'end' } : null;
}

function sideAfter(run: readonly Word[], at: number, until = run.length): Side | null {
  let from = at;
  while (from < until && DETERMINERS.has((run[from] as Word).lower)) from++;
  let to = from;
  while (
    to < until &&
    to - from < WIDEST_SIDE &&
    !FUNCTION_WORDS.has((run[to] as Word).lower) &&
    (to === from || run[to]?.gap !== '|')
  )
    to++;
  return to > from ? { from, to, fixed: 'start' } : null;
}

/** "X vs Y vs Z": the middle ones are fixed at both ends. */
function versusSides(run: readonly Word[]): readonly Side[] {
  const at: number[] = [];
  for (let i = 0; i < run.length; i++) if (VERSUS.has((run[i] as Word).lower)) at.push(i);
  const sides: (Side | null)[] = [];
  at.forEach((separator, n) => {
    const previous = at[n - 1];
    if (previous === undefined) sides.push(sideBefore(run, separator));
    const next = at[n + 1];
    const after = sideAfter(run, separator + 1, next);
    sides.push(after !== null && next !== undefined && after.to === next ? { ...after, fixed: 'both' } : after);
  });
  return sides.filter((side) => side !== null);
}

/** "X, Y and Z" from `at` on; empty where no list of two or more stands there. */
function listSides(run: readonly Word[], at: number): readonly Side[] {
  const sides: Side[] = [];
  let from = at;
  let isLast = false;
  while (sides.length < LONGEST_LIST) {
    const side = sideAfter(run, from);
    if (side === null) return [];
    if (isLast) return [...sides, side];
    isLast = isJoin(run[side.to]);
    if (!isLast && !(run[side.to]?.gap === '|' && endsInJoin(run, side.to))) return [];
    sides.push({ ...side, fixed: 'both' });
    from = isLast ? side.to + 1 : side.to;
  }
  return [];
}

/** Whether the comma before `at` belongs to a list: "Y and Z" or "Y, and Z" follows. */
function endsInJoin(run: readonly Word[], at: number): boolean {
  for (let i = at; i < run.length && i < at + 2 * WIDEST_SIDE; i++) {
    if (isJoin(run[i])) return true;
    if (FUNCTION_WORDS.has((run[i] as Word).lower)) return false;
  }
  return false;
}

const LIST_OPENERS = new Set(['between', 'comparing', 'compare', 'compares', 'choosing', 'choose', 'considering']);

export interface Compared {
  readonly sides: readonly Side[];
  /** Set against each other as the choice to make, not merely held beside each other ("cheaper than Y"). */
  readonly isRival: boolean;
}

/** Every comparison in `line`, with all its sides or with the one that is sure; of a heading, also those of "X or Y?" and "cheaper than Y". */
export function comparisons(line: Line, isHeading: boolean): readonly Compared[] {
  const { run, text } = line;
  const found: Compared[] = [{ sides: versusSides(run), isRival: true }];
  for (let i = 0; i < run.length; i++) {
    const word = run[i] as Word;
    const before = run[i - 1]?.lower;
    if (LIST_OPENERS.has(word.lower) || (word.lower === 'of' && (before === 'comparison' || before === 'comparing')))
      found.push({ sides: listSides(run, run[i + 1]?.lower === 'either' ? i + 2 : i + 1), isRival: true });
    if (!isHeading) {
      // "…, unlike Y", "slower than Y": in running text only the thing after it is sure.
      const after = word.lower === 'than' || word.lower === 'unlike' ? sideAfter(run, i + 1) : null;
      if (after !== null) found.push({ sides: [after], isRival: false });
      continue;
    }
    const isOr = word.lower === 'or' && text.includes('?');
    const isCompared = (word.lower === 'to' || word.lower === 'with') && before === 'compared';
    if (!isOr && !isCompared && word.lower !== 'than' && word.lower !== 'over') continue;
    const left = sideBefore(run, word.lower === 'than' || isCompared ? i - 1 : i);
    const right = sideAfter(run, i + 1);
    if (left !== null && right !== null) found.push({ sides: [left, right], isRival: isOr });
  }
  return found.filter(({ sides, isRival }) => sides.length > (isRival ? 1 : 0));
}

const ANNOUNCERS = new Set(
  'what when why how about meet is are was were using use choose choosing not to does do and'.split(' '),
);
const OF = new Set(['of', 'for', 'about', 'with', 'behind', 'in', 'to']);

/** Where a heading may begin to name what it announces: at its start, after "What is", "When to use", and after "Features of". */
export function announcements({ run }: Line): readonly number[] {
  const starts = new Set<number>();
  const skip = (at: number): number => {
    let next = at;
    while (run[next] !== undefined && (ANNOUNCERS.has((run[next] as Word).lower) || DETERMINERS.has((run[next] as Word).lower)))
      next++;
    return next;
  };
  starts.add(skip(0));
  run.forEach((word, i) => {
    if (OF.has(word.lower) || word.gap === '|') starts.add(skip(word.gap === '|' ? i : i + 1));
  });
  return [...starts].filter((start) => start < run.length);
}
