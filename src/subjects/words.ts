// A text becomes words as subjects need them: possessives cut off, "Grind.io" one word, "hand-held" two, addresses of the web left out.
// A run of words has a key that is the same for every spelling with blanks, hyphens, capitals or a plural.
import { remembered } from '../language/remembered.js';

/** A word with its place in the text. */
export interface Word {
  /** As the text has it, without the possessive. */
  readonly text: string;
  readonly lower: string;
  /** `lower` in the singular. */
  readonly singular: string;
  readonly start: number;
  /** End without the possessive. */
  readonly end: number;
  readonly isPossessive: boolean;
  /** What stands between the word before and this one: a blank, a hyphen, or anything that parts them. */
  readonly gap: ' ' | '-' | '|';
}

/** A web address, or a word: letters and digits, an ending after a point ("Node.js", "2.0"), an apostrophe part, and "+" or "#" ("C++"). */
const WORD =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\p{N}_]+(?:\.(?:[\p{Ll}\p{N}]+|\p{Lu}{2,3}(?![\p{L}\p{N}])))*(?:['’]\p{L}+)?(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const POSSESSIVE = /['’]s$/i;
const HYPHEN = /^[-‐‑]$/;
/** Abbreviated titles: the point behind them ends nothing ("Mr. Holm", "Capt. Berg"). */
const TITLE = /^(?:Mr|Mrs|Ms|Dr|Prof|Capt|Lt|Sgt|Col|Gen|Rev|St)$/;

/** "Holm & Sons": one name. */
const FIRM = /^(?:Sons?|Co|Company|Daughters?|Brothers|Bros|Partners)$/;

const UNCHANGED = /(?:ss|us|is|['’]s|\d)$|\./;
const ES = /(?:ss|sh|ch|x|zz)es$/;

/** A lower-case noun in the singular: "batteries" → "battery", "boxes" → "box". A word that is no plural may lose its s, always in the same way. */
export function singular(lower: string): string {
  if (lower.length < 4 || !lower.endsWith('s') || UNCHANGED.test(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (ES.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}

/** The words of `text`, in order. */
export const words: (text: string) => readonly Word[] = remembered(split, 4096);

function split(text: string): readonly Word[] {
  const found: Word[] = [];
  let last = 0;
  let isAfterAddress = false;
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const whole = match[0];
    if (whole.includes('://') || whole.startsWith('www.')) {
      isAfterAddress = true;
      last = match.index + whole.length;
      continue;
    }
    const isPossessive = POSSESSIVE.test(whole);
    const word = isPossessive ? whole.slice(0, -2) : whole;
    const lower = word.toLowerCase();
    const gap = found.length === 0 || isAfterAddress ? '|' : gapOf(text.slice(last, match.index), found.at(-1), word);
    isAfterAddress = false;
    found.push({
      text: word,
      lower,
      singular: singular(lower),
      start: match.index,
      end: match.index + word.length,
      isPossessive,
      gap,
    });
    last = match.index + whole.length;
  }
  return found;
}

function gapOf(between: string, before: Word | undefined, word: string): Word['gap'] {
  if (/^ (?:&|and) $/.test(between) && FIRM.test(word) && hasCapital(before?.text ?? '')) return ' ';
  if (between === ' ' || (between === '. ' && TITLE.test(before?.text ?? ''))) return ' ';
  return HYPHEN.test(between) ? '-' : between.trim() === '' ? ' ' : '|';
}

/** The key of the words from `from` up to `to`: lower case, the last one singular, blanks between. */
export function key(run: readonly Word[], from = 0, to = run.length): string {
  let built = '';
  for (let i = from; i < to; i++) {
    const word = run[i] as Word;
    built += i === to - 1 ? word.singular : `${word.lower} `;
  }
  return built;
}

/** Whether a word is written as names are: "Porto", "NASA", "iPhone". */
export function hasCapital(text: string): boolean {
  return text !== text.toLowerCase();
}
