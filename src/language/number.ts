// Number words → numbers ("twenty-five" → 25, "two hundred and fifty" → 250). Ordinals are none.

const UNITS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, 20 + 10 * at]),
);

/** Words that multiply the number before them. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
]);

/** A number read from the front of a row of words, and how many of them it took. */
export interface SpelledNumber {
  readonly value: number;
  readonly length: number;
}

/**
 * Number that lower-case words start with; null where they start with none. A lone multiplier is one only after "a" or "an"
 * ("a hundred"), hyphens inside a word are read through ("twenty-five").
 */
export function spelledNumber(words: readonly string[]): SpelledNumber | null {
  let total = 0;
  let group: number | null = null;
  let length = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const small = smallNumber(word);
    const multiplier = MULTIPLIERS.get(word);
    if (small !== null && (group === null || group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && small < 10))) {
      // "two zero" is no number, "two hundred five" is one.
      if (group === 0) break;
      group = (group ?? 0) + small;
    } else if (multiplier !== undefined && (group !== null || (at > 0 && /^an?$/.test(words[0] ?? '') && at === 1))) {
      const factor: number = group ?? 1;
      if (multiplier === 100 || multiplier === 12) group = factor * multiplier;
      else {
        total += factor * multiplier;
        group = 0;
      }
    } else if (/^an?$/.test(word) && at === 0) {
      continue;
    } else if (word === 'and' && group !== null && (group >= 100 || total > 0) && smallNumber(words[at + 1] ?? '') !== null) {
      continue;
    } else break;
    length = at + 1;
    // After "three thousand" the group starts anew, so that "two" of "three thousand two hundred" can follow.
    if (group === 0 && total > 0) group = null;
  }
  return length === 0 ? null : { value: total + (group ?? 0), length };
}

function smallNumber(word: string): number | null {
  const plain = UNITS.get(word) ?? TENS.get(word);
  if (plain !== undefined) return plain;
  const [tens = '', unit = '', rest] = word.split('-');
  const high = TENS.get(tens);
  const low = UNITS.get(unit);
  return rest === undefined && high !== undefined && low !== undefined && low > 0 && low < 10 ? high + low : null;
}
