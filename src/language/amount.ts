// Tokens of a text → the amounts that start at them: figures with their suffix and currency, number words, shares and multiples; without
// unit and range, which quantity.ts reads on. A figure that belongs to a name, an address, a clock or a list is no amount.
import { MULTIPLIERS, spelledNumber } from './number.js';
import { currencyOf, isTime, unitOf } from './unit.js';

export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'number' | 'word' | 'sign';
  /** No blank between the token before and this one. */
  readonly glued: boolean;
}

/** Letters and digits in one are a word ("ES6", "gCO2"); a number holds its commas and points. */
const TOKEN = /\d[\d,.]*|\p{L}[\p{L}\d²³]*(?:['’]\p{L}+)?|[^\s\p{L}\d]/gu;

function lastDigit(figure: string): number {
  let at = figure.length - 1;
  while (/[.,]/.test(figure[at] ?? '')) at--;
  return at;
}

export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    let word = match[0];
    const isNumber = /^\d/.test(word);
    if (isNumber) word = word.slice(0, lastDigit(word) + 1);
    const end = start + word.length;
    const kind = isNumber ? 'number' : /^\p{L}/u.test(word) ? 'word' : 'sign';
    found.push({ text: word, lower: word.toLowerCase(), start, end, kind, glued: found.at(-1)?.end === start });
    // What a number ends with is punctuation of its own.
    for (let at = end; at < start + match[0].length; at++) {
      found.push({ text: text[at] ?? '', lower: text[at] ?? '', start: at, end: at + 1, kind: 'sign', glued: true });
    }
  }
  return found;
}

export const HYPHEN = /^[-‐‑]$/;
export const DASH = /^[–—‒‑-]$/;
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['triple', 3],
  ['triples', 3],
  ['tripled', 3],
]);
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['B', 1e9],
]);
/** One value or one end of a range, as far as it has been read. */
export interface Amount {
  readonly value: number;
  readonly next: number;
  /** The factor that a suffix or word gave ("55.6k", "5 million"). */
  readonly factor: number;
  readonly currency: string | null;
  readonly isSpelled: boolean;
}

export function wordsAt(row: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => row[at + step]?.lower === word);
}

/** "$1.2 million", "55.6k", "two hundred", "a couple of"; null where no number stands that could be an amount. */
export function amountAt(row: readonly Token[], at: number, isSecond = false): Amount | null {
  const token = row[at];
  if (token === undefined) return null;
  const sign = currencyAt(row, at);
  const figure = row[sign === null ? at : sign.next];
  if (figure?.kind === 'number') {
    const value = figureValue(figure.text);
    const place = sign === null ? at : sign.next;
    if (value === null || isInsideName(row, place, sign !== null || isSecond)) return null;
    const { factor, next } = suffixAt(row, place + 1, sign !== null);
    return { value: value * factor, factor, next, currency: sign?.currency ?? null, isSpelled: false };
  }
  // "net-zero" names no number.
  if (sign !== null || token.kind !== 'word' || (token.glued && at > 0)) return null;
  return spelledAt(row, at);
}

function figureValue(text: string): number | null {
  // "10.000" is ten thousand to half of the world.
  if (/^\d{1,3}\.000$/.test(text)) return null;
  const grouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text);
  return grouped || /^\d+(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

function currencyAt(row: readonly Token[], at: number): { readonly currency: string; readonly next: number } | null {
  const token = row[at];
  const after = row[at + 1];
  if (token === undefined || after === undefined) return null;
  // "US$35"
  if (token.kind === 'word' && after.text === '$' && after.glued) {
    const code = currencyOf(`${token.text}$`);
    if (code !== null) return { currency: code, next: at + 2 };
  }
  const isSign = token.kind === 'sign' || /^[A-Z]{3}$/.test(token.text);
  const code = isSign ? currencyOf(token.text) : null;
  return code !== null && after.kind === 'number' ? { currency: code, next: at + 1 } : null;
}

/** `isLed`: a currency sign or the dash of a range stands before it. A figure that a name, an address, a clock or a list owns: "ES-6", "#5", "v3", "10:30", "5.js", "24/7", "1st", "[12]", "2. Choose". */
function isInsideName(row: readonly Token[], at: number, isLed: boolean): boolean {
  const token = row[at];
  const before = row[at - 1];
  const after = row[at + 1];
  if (token === undefined) return true;
  if (before !== undefined && token.glued && !isLed) {
    if (before.kind === 'word') return true;
    // "-5 °C" is a temperature, "pier-25" and "1-800-555" are names.
    if (DASH.test(before.text) && before.glued && row[at - 2]?.kind !== 'sign') return true;
    if (/^[#_@./\\:=&?'’]$/.test(before.text)) return true;
    if (before.text === '[' && after?.text === ']') return true;
    if (before.text === '(' && after?.text === ')') return true;
  }
  if (after === undefined) return false;
  const next = row[at + 2];
  if (after.glued) {
    if (after.kind === 'word' && /^(?:st|nd|rd|th|am|pm|AM|PM|D|d)$/.test(after.text)) return true;
    if (/^[_@\\=]$/.test(after.text)) return true;
    if (/^[/:.]$/.test(after.text) && next?.glued === true && next.kind === 'number') return true;
    if (after.text === '.' && next?.glued === true) return true;
  }
  if (after.kind === 'word' && /^(?:am|pm|a\.m|p\.m|o['’]clock)$/i.test(after.text)) return true;
  // "1. Choose", "2) Then", "3 – Costs" at the beginning are places in a list.
  return at === 0 && /^\d{1,2}$/.test(token.text) && /^[.):–—]$/.test(after.text) && next !== undefined && !next.glued;
}

function suffixAt(row: readonly Token[], at: number, isPriced: boolean): { readonly factor: number; readonly next: number } {
  const token = row[at];
  if (token?.kind !== 'word') return { factor: 1, next: at };
  const multiplier = MULTIPLIERS.get(token.lower);
  if (multiplier !== undefined) return { factor: multiplier, next: at + 1 };
  const factor =
    SUFFIXES.get(token.text) ??
    (isPriced && token.glued && /^[mb]$/i.test(token.text) ? { m: 1e6, b: 1e9 }[token.lower] : undefined);
  // "5 B" and "3 M" with a blank are bytes, firms and metres; "55.6 k" is a thousand times.
  if (factor === undefined || (!token.glued && !/^(?:k|K|bn|mn|mln)$/.test(token.text))) return { factor: 1, next: at };
  if (token.text === 'B' && !isPriced && row[at + 1]?.kind !== 'word') return { factor: 1, next: at };
  return { factor, next: at + 1 };
}

const LONGEST_SPELLED = 8;

function spelledAt(row: readonly Token[], at: number): Amount | null {
  const words: string[] = [];
  let places: number[] = [];
  // Hyphens are tokens: "twenty-five" is put together again.
  for (let place = at; place < row.length && words.length < LONGEST_SPELLED; place++) {
    const token = row[place];
    if (token === undefined) break;
    if (token.text === '-' && token.glued && row[place + 1]?.glued === true) {
      const joined = `${words.at(-1) ?? ''}-${row[place + 1]?.lower ?? ''}`;
      if (spelledNumber([joined]) === null) break;
      words[words.length - 1] = joined;
      places[places.length - 1] = place + 2;
      place++;
      continue;
    }
    if (token.kind !== 'word') break;
    words.push(token.lower);
    places.push(place + 1);
  }
  if (/^an?$/.test(words[0] ?? '')) {
    if (words[1] === 'couple' && words[2] === 'of') return spelled(2, at + 3);
    // "a decade", "an hour": one of a unit of time, unless it says how often.
    const unit = unitOf(words[1] ?? '');
    const before = row[at - 1]?.lower ?? '';
    const isRate = /^(?:once|twice|times|\d.*|million|thousand|hundred|billion|k|cents?|dollars?|pounds?|euros?|%)$/.test(before);
    if (unit !== null && isTime(unit) && !/^(?:s|min|sec|second|minute)$/.test(words[1] ?? '') && !isRate)
      return spelled(1, at + 1);
  }
  const number = spelledNumber(words);
  if (number === null) return null;
  return spelled(number.value, places[number.length - 1] ?? at + 1);
}

const spelled = (value: number, next: number): Amount => ({ value, factor: 1, next, currency: null, isSpelled: true });

/** "half of", "two thirds of", "twice as": shares and multiples, with their unit already known. */
export interface PartAmount extends Amount {
  readonly unit: string;
}

/** Numbers that words alone give. "a third of" is a share, "the third" is none. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

export function partAt(row: readonly Token[], at: number): PartAmount | null {
  const token = row[at];
  if (token?.kind !== 'word') return null;
  const part = (value: number, next: number, unit: string): PartAmount => ({ ...spelled(value, next), unit });
  // "a third of the price", "a quarter of an hour".
  const parts = isArticle(token) ? PARTS.get(row[at + 1]?.lower ?? '') : undefined;
  if (parts !== undefined && token.lower !== 'the' && wordsAt(row, at + 2, ['of'])) {
    const isOfOne = /^an?$/.test(row[at + 3]?.lower ?? '');
    const unit = isOfOne ? unitOf(row[at + 4]?.text ?? '') : null;
    if (unit !== null) return part(1 / parts, at + 5, unit);
    // "a third of a cent": of one, no share.
    return isOfOne ? null : part(100 / parts, at + 2, '%');
  }
  const multiple = MULTIPLES.get(token.lower);
  // "double-click" is no multiple, nor is "a double bed".
  if (multiple !== undefined) return row[at + 1]?.text === '-' || isArticle(row[at - 1]) ? null : part(multiple, at + 1, 'x');
  if (token.lower === 'half') {
    const hour = row[at + 2];
    const unit = /^an?$/.test(row[at + 1]?.lower ?? '') && hour !== undefined ? unitOf(hour.text) : null;
    if (unit !== null) return part(0.5, at + 3, unit);
    return wordsAt(row, at + 1, ['of']) || wordsAt(row, at + 1, ['the']) || wordsAt(row, at + 1, ['as'])
      ? part(50, at + 1, '%')
      : null;
  }
  return null;
}

const isArticle = (token: Token | undefined): boolean => /^(?:an?|the)$/.test(token?.lower ?? '');
