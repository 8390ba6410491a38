// Text → the quantities that it states: amounts with a unit, counts of things, shares, money, as ranges with offsets into the text.
// Years, versions, list numbers, times of the day, names with a number ("Route 66") and identifiers are none. Nothing overlaps.
import { compounds } from './compound.js';
import { type Amount, amountAt, DASH, HYPHEN, type PartAmount, partAt, PARTS, type Token, tokens, wordsAt } from './amount.js';
import { dates } from './date.js';
import { isAdjective, isAdverb, isNoun, isVerb, lemma } from './lexicon.js';
import { isTime, unitOf } from './unit.js';
import { type FoundUnit, unitAt } from './unit-at.js';
import { table } from './table.js';

export interface Quantity {
  /** Both ends are the same where one value is stated; null where that end is open ("up to 95 %", "more than 70,000"). */
  readonly low: number | null;
  readonly high: number | null;
  /** Canonical unit ("ms", "week", "USD/hour", "%", "star"); "" for a bare number. */
  readonly unit: string;
  readonly approximate: boolean;
}

export interface FoundQuantity {
  /** Offsets into the text, end exclusive; words of precision and bound ("about", "more than") are part of it. */
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  /** What a rate is per, also part of the unit: "hour" of "USD/hour". */
  readonly per?: string;
  readonly bound: 'at-least' | 'at-most' | null;
}

const APPROXIMATE = new Set([
  'about',
  'around',
  'nearly',
  'roughly',
  'almost',
  'approximately',
  'some',
  'circa',
  '~',
  '≈',
  'approx',
]);
/** Leads to a number, longest first: words → what they make of it. */
const LEADS: readonly (readonly [words: string, meaning: 'about' | 'at-least' | 'at-most'])[] = [
  ['anywhere from', 'about'],
  ['anything from', 'about'],
  ['close to', 'about'],
  ['just under', 'about'],
  ['just over', 'about'],
  ['a little under', 'about'],
  ['a little over', 'about'],
  ['slightly under', 'about'],
  ['slightly over', 'about'],
  ['an estimated', 'about'],
  ['an average of', 'about'],
  ['in excess of', 'at-least'],
  ['a minimum of', 'at-least'],
  ['upwards of', 'at-least'],
  ['more than', 'at-least'],
  ['greater than', 'at-least'],
  ['no less than', 'at-least'],
  ['no fewer than', 'at-least'],
  ['at least', 'at-least'],
  ['at minimum', 'at-least'],
  ['a maximum of', 'at-most'],
  ['not more than', 'at-most'],
  ['no more than', 'at-most'],
  ['less than', 'at-most'],
  ['fewer than', 'at-most'],
  ['at most', 'at-most'],
  ['as much as', 'at-most'],
  ['as many as', 'at-most'],
  ['up to', 'at-most'],
  ['over', 'at-least'],
  ['above', 'at-least'],
  ['exceeding', 'at-least'],
  ['exceeds', 'at-least'],
  ['minimum', 'at-least'],
  ['> =', 'at-least'],
  ['>', 'at-least'],
  ['≥', 'at-least'],
  ['under', 'at-most'],
  ['below', 'at-most'],
  ['maximum', 'at-most'],
  ['< =', 'at-most'],
  ['<', 'at-most'],
  ['≤', 'at-most'],
];
/** By first word; of two with one beginning the longer comes first. */
const leadsByFirst = new Map<string, (readonly [words: readonly string[], meaning: 'about' | 'at-least' | 'at-most'])[]>();
for (const [words, meaning] of LEADS) {
  const row = words.split(' ');
  const first = row[0] ?? '';
  leadsByFirst.set(first, [...(leadsByFirst.get(first) ?? []), [row, meaning]]);
}

/** Function words that open a sentence: a number after them belongs to no name. */
const OPENERS =
  /^(?:a|an|the|in|on|at|of|by|for|from|with|within|after|before|between|and|or|but|to|is|was|are|were|has|have|had|only|just|over|under|above|below|about|around|nearly|almost|roughly|approximately|some|than|least|most|up|all|both|these|those|its|their|our|takes?|costs?|needs?|every|each|another|exactly|per)$/i;
/** Words after which a number is a label and no amount. */
const LABELLED =
  /^(?:version|v|chapter|section|step|page|figure|fig|table|line|item|part|no|number|nr|top|level|phase|stage|tier|type|class|grade|volume|issue|room|port|error|code|python|day|week|year)$/i;

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety half twice double doubles doubled triple triples tripled';
/** First words of all that can be a quantity; a figure and a currency's sign can too. */
const STARTERS = new Set([...NUMBER_WORDS.split(' '), 'a', 'an', ...APPROXIMATE, ...leadsByFirst.keys()]);
const canStart = (token: Token): boolean =>
  token.kind === 'number' || STARTERS.has(token.lower) || token.kind === 'sign' || /^[A-Z]{2,3}$/.test(token.text);
/** Whether a text can hold a quantity at all: most sentences cannot. */
const HINT = new RegExp(
  `\\d|\\b(?:${NUMBER_WORDS.replaceAll(' ', '|')}|an? (?:third|quarter|fifth|sixth|eighth|tenth) of|an? (?:couple|dozen|hundred|thousand|million|billion|century|decade|year|month|week|day|hour))\\b`,
  'i',
);

/** Quantities that the text states, in its order. */
export function quantities(text: string): readonly FoundQuantity[] {
  if (!HINT.test(text)) return [];
  const row = tokens(text);
  const dated = datedTokens(text, row);
  const found: FoundQuantity[] = [];
  let at = 0;
  while (at < row.length) {
    const token = row[at];
    const reading = token === undefined || dated[at] === true || !canStart(token) ? null : readAt(row, at, dated);
    if (reading === null || reading.next <= at) at++;
    else {
      found.push(reading.found);
      at = reading.next;
    }
  }
  return compounds(text, found);
}

function datedTokens(text: string, row: readonly Token[]): readonly boolean[] {
  const spans = dates(text);
  let next = 0;
  return row.map((token) => {
    while (next < spans.length && (spans[next]?.end ?? 0) <= token.start) next++;
    const span = spans[next];
    return span !== undefined && token.start >= span.start && token.start < span.end;
  });
}

function readAt(row: readonly Token[], at: number, dated: readonly boolean[]): { found: FoundQuantity; next: number } | null {
  const [bound, isAbout, start] = leadAt(row, at);
  if (dated[start] === true) return null;
  const low = amountAt(row, start) ?? partAt(row, start);
  if (low === null) return null;
  const read = rangeFrom(row, start, low, dated);
  if (read === null) return null;
  const { quantity: stated, next, per } = read;
  const after = row[next];
  const isOpen = after !== undefined && after.glued && after.text === '+' && row[next + 1]?.kind !== 'number';
  const orMore = wordsAt(row, next, ['or', 'more']) || wordsAt(row, next, ['or', 'above']);
  const orLess = wordsAt(row, next, ['or', 'less']) || wordsAt(row, next, ['or', 'fewer']);
  const isLoose = wordsAt(row, next, ['or', 'so']);
  const end = next + (isOpen ? 1 : 0) + (orMore || orLess || isLoose ? 2 : 0);
  const limit = bound ?? (isOpen || orMore || read.isOpen ? 'at-least' : orLess ? 'at-most' : null);
  const quantity: Quantity = {
    low: limit === 'at-most' && stated.low === stated.high ? null : stated.low,
    high: limit === 'at-least' && stated.low === stated.high ? null : stated.high,
    unit: stated.unit,
    approximate: stated.approximate || isAbout || isLoose,
  };
  const first = row[isMinus(row, start) && stated.unit.startsWith('°') ? start - 1 : at];
  const last = row[end - 1];
  if (first === undefined || last === undefined) return null;
  const found = { start: first.start, end: last.end, quantity, bound: limit, ...(per === null ? {} : { per }) };
  return { found, next: end };
}

/** "of the beer": behind a part of a whole; "three quarters of a cent" is no share. */
const isOfWhole = (row: readonly Token[], at: number): boolean =>
  wordsAt(row, at, ['of']) && !/^an?$/.test(row[at + 1]?.lower ?? '');

/** Words of precision and of bound before a number: "at least about", "~". */
function leadAt(row: readonly Token[], from: number): readonly [FoundQuantity['bound'], boolean, number] {
  let bound: FoundQuantity['bound'] = null;
  let isAbout = false;
  let at = from;
  for (let words = 0; words < 3; words++) {
    const lead = leadsByFirst.get(row[at]?.lower ?? '')?.find(([one]) => wordsAt(row, at, one));
    if (lead !== undefined) {
      if (lead[1] === 'about') isAbout = true;
      else bound = lead[1];
      at += lead[0].length;
    } else if (APPROXIMATE.has(row[at]?.lower ?? '')) {
      isAbout = true;
      at += 1;
    } else break;
  }
  return [bound, isAbout, at];
}

interface Range {
  readonly quantity: Quantity;
  readonly next: number;
  readonly per: string | null;
  readonly isOpen: boolean;
}

/** From the first amount on: a second one, the unit, what it is per. */
function rangeFrom(row: readonly Token[], start: number, low: Amount | PartAmount, dated: readonly boolean[]): Range | null {
  const half = halfAt(row, low);
  if (half !== null) return half;
  if ('unit' in low) return { quantity: exact(low.value, low.unit), next: low.next, per: null, isOpen: false };
  const share = shareAt(row, low);
  if (share !== null) return { quantity: exact(share.value, '%'), next: share.next, per: null, isOpen: false };

  const ratio = ratioAt(row, low);
  if (ratio !== null) return { quantity: exact(ratio.value, ratio.unit), next: ratio.next, per: null, isOpen: false };
  // "2 x 4 cm" is a shape.
  if (/^[x×]$/i.test(row[low.next]?.text ?? '') && row[low.next + 1]?.kind === 'number') return null;
  if (/^[x×]$/i.test(row[start - 1]?.text ?? '') && row[start - 2]?.kind === 'number') return null;

  const firstUnit = unitAt(row, low.next, low);
  const after = jointAt(row, firstUnit?.next ?? low.next, start);
  // "from 300 to well over 2,000", "300 to about 400"
  const [bound, , joint] = after === null ? [null, false, null] : leadAt(row, row[after]?.lower === 'well' ? after + 1 : after);
  const high = joint === null || dated[joint] === true ? null : amountAt(row, joint, true);
  if (high !== null && joint !== null) {
    const secondUnit = unitAt(row, high.next, high);
    const unit = high.currency ?? low.currency ?? secondUnit?.unit ?? firstUnit?.unit ?? '';
    // "10-20k": both in thousands; "$900 to 2k" is not.
    const factor = low.factor === 1 && high.factor > 1 && low.value < high.value / high.factor ? high.factor : 1;
    const pence = unit === 'GBP' && high.currency === null ? (secondUnit?.factor ?? 1) : 1;
    const [from, to] = [low.value * factor * pence, high.value * pence];
    const isChain =
      row[secondUnit?.next ?? high.next]?.text === '-' && row[(secondUnit?.next ?? high.next) + 1]?.kind === 'number';
    const fits = firstUnit === null || secondUnit === null || firstUnit.unit === secondUnit.unit || low.currency !== null;
    if (from < to && fits && !isChain && !(unit === '' && isYears(from, to))) {
      return counted(
        row,
        start,
        low,
        { low: from, high: bound === 'at-least' ? null : to, unit, approximate: false },
        secondUnit?.next ?? high.next,
        unit !== '',
        false,
      );
    }
    if (isChain) return null;
  }
  // An end of "between A and B" whose other end could not be read is no amount of its own, but any other first amount is.
  const unit = low.currency ?? firstUnit?.unit ?? '';
  const sign = unit.startsWith('°') && isMinus(row, start) ? -1 : 1;
  const value = sign * low.value * (low.currency === null ? (firstUnit?.factor ?? 1) : 1);
  return counted(row, start, low, exact(value, unit), firstUnit?.next ?? low.next, unit !== '', false);
}

/** "a day and a half", "two and a half hours" */
function halfAt(row: readonly Token[], low: Amount | PartAmount): Range | null {
  if ('unit' in low || low.currency !== null) return null;
  const unit = unitAt(row, low.next, low);
  if (unit === null || !isTime(unit.unit) || !wordsAt(row, unit.next, ['and', 'a', 'half'])) return null;
  return { quantity: exact(low.value + 0.5, unit.unit), next: unit.next + 3, per: null, isOpen: false };
}

/** "1 in 5 users", "three out of four": a share; "4.5 out of 5" is a mark. */
function ratioAt(
  row: readonly Token[],
  low: Amount,
): { readonly value: number; readonly unit: string; readonly next: number } | null {
  const isOf = wordsAt(row, low.next, ['out', 'of']);
  const isOver = row[low.next]?.text === '/' && row[low.next]?.glued === false;
  const at = isOf ? low.next + 2 : isOver || wordsAt(row, low.next, ['in']) ? low.next + 1 : null;
  const whole = at === null ? null : amountAt(row, at);
  if (whole === null || low.currency !== null || whole.currency !== null || low.value > whole.value) return null;
  const isMark = (isOf || isOver) && /^(?:5|10|100)$/.test(String(whole.value)) && !low.isSpelled;
  if (isMark) return { value: low.value, unit: `out of ${whole.value}`, next: whole.next };
  const isShare =
    !isOver && Number.isInteger(low.value) && whole.value <= 100 && thingAt(row, whole.next, exact(whole.value, '')) !== null;
  return isShare ? { value: (100 * low.value) / whole.value, unit: '%', next: whole.next } : null;
}

const exact = (value: number, unit: string): Quantity => ({ low: value, high: value, unit, approximate: false });
/** "-5 °C", "to −15 °C": a sign that is glued to its figure and to nothing before. */
function isMinus(row: readonly Token[], at: number): boolean {
  const before = row[at - 1];
  return before !== undefined && /^[-−–]$/.test(before.text) && row[at]?.glued === true && !before.glued;
}

const isYears = (from: number, to: number): boolean =>
  from >= 1000 && to <= 2100 && Number.isInteger(from) && Number.isInteger(to);

/** "two thirds of", "a quarter of". */
function shareAt(row: readonly Token[], low: Amount): { readonly value: number; readonly next: number } | null {
  if (!low.isSpelled) return null;
  const at = row[low.next]?.text === '-' ? low.next + 1 : low.next;
  const parts = PARTS.get(row[at]?.lower ?? '');
  return parts !== undefined && isOfWhole(row, at + 1) ? { value: (100 * low.value) / parts, next: at + 1 } : null;
}

/** Where the second end of a range starts: after a dash, "to", "or", and "and" where "between" stands before the first. */
function jointAt(row: readonly Token[], at: number, start: number): number | null {
  const token = row[at];
  if (token === undefined || at <= start) return null;
  const isJoint =
    DASH.test(token.text) ||
    /^(?:to|or|through)$/.test(token.lower) ||
    (token.lower === 'and' && /^between$/i.test(row[start - 1]?.text ?? ''));
  return isJoint ? at + 1 : null;
}

/** What is counted, and per what: ends a quantity, or refuses a bare figure that belongs to a name. */
function counted(
  row: readonly Token[],
  start: number,
  low: Amount,
  stated: Quantity,
  after: number,
  hasUnit: boolean,
  isOpen: boolean,
): Range | null {
  let { unit } = stated;
  let next = after;
  let open = isOpen;
  if (!hasUnit) {
    const plus = row[next];
    // "70,000+ packages", "5 or more nodes": the limit stands before what is counted.
    const isPlus = plus !== undefined && plus.glued && plus.text === '+';
    const skip = isPlus ? 1 : wordsAt(row, next, ['or', 'more']) ? 2 : 0;
    if (isPartOfCompound(row, next) || isSuperlative(row[next])) return null;
    const thing = thingAt(row, next + skip, stated);
    if (belongsToName(row, start, low, thing !== null)) return null;
    if (thing !== null) {
      unit = thing.unit;
      next = thing.next;
      open = skip > 0;
    } else if (low.isSpelled && low.value < 100) return null;
    else if (skip === 0 && isPlainYear(row, start, low)) return null;
  }
  const per = perAt(row, next);
  if (per === null) return { quantity: { ...stated, unit }, next, per: null, isOpen: open };
  return { quantity: { ...stated, unit: `${unit}/${per.unit}` }, next: per.next, per: per.unit, isOpen: open };
}

/** A figure after a capitalised word or a label is part of a name, unless it is large or has commas: "Route 66", "version 2". */
function belongsToName(row: readonly Token[], start: number, low: Amount, countsThings: boolean): boolean {
  const before = row[start - 1];
  if (before?.kind !== 'word' || low.isSpelled || low.currency !== null || low.factor > 1) return false;
  if (OPENERS.test(before.text)) return false;
  if (LABELLED.test(before.text)) return true;
  const figure = row[start]?.text ?? '';
  if (!/^\p{Lu}/u.test(before.text) || figure.includes(',')) return false;
  return !countsThings || low.value < 100;
}

/** "3-bed house": the figure is part of a word that measures nothing here. */
function isPartOfCompound(row: readonly Token[], at: number): boolean {
  return (
    HYPHEN.test(row[at]?.text ?? '') && row[at]?.glued === true && row[at + 1]?.kind === 'word' && row[at + 1]?.glued === true
  );
}

/** "the 5 best tools", "the 3 most popular": a choice, no count. */
function isSuperlative(token: Token | undefined): boolean {
  return token !== undefined && /^(?:most|least|best|worst)$|.{3}est$/.test(token.lower);
}

function isPlainYear(row: readonly Token[], start: number, low: Amount): boolean {
  return !low.isSpelled && low.currency === null && low.factor === 1 && /^(?:1\d|20)\d{2}$/.test(row[start]?.text ?? '');
}

const FURTHEST_THING = 4;
const STOP =
  /^(?:of|in|on|at|to|for|by|from|with|and|or|but|than|as|that|which|is|are|was|were|has|have|had|not|it|they|we|you|s|times)$/;

const isWord = (word: string): boolean => isNoun(word) || isVerb(lemma(word, 'v')) || isAdjective(word) || isAdverb(word);

/** The plural noun that is counted, over adjectives and names before it: "2 million active users", "55.6k GitHub stars". */
function thingAt(row: readonly Token[], from: number, { low, high }: Quantity): FoundUnit | null {
  for (let at = from; at < row.length && at < from + FURTHEST_THING; at++) {
    const token = row[at];
    if (token?.kind !== 'word') {
      // "third-party packages" goes on over its hyphen.
      if (token?.text === '-' && token.glued && at > from) continue;
      return null;
    }
    if (token.lower === 'times') return { unit: 'time', next: at + 1 };
    if (STOP.test(token.lower)) return null;
    const singular = lemma(token.lower, 'n');
    if (singular !== token.lower && isNoun(singular) && /(?:s|en|ople|ae|i|a)$/.test(token.lower))
      return { unit: singular, next: at + 1 };
    // Words that the lexicon does not know, in a plural's form: "plugins", "microservices".
    if (/[^siu]s$/.test(token.lower) && token.lower.length > 3 && !isWord(token.lower))
      return { unit: token.lower.slice(0, -1), next: at + 1 };
    const isOne = low === 1 && high === 1 && row[from - 1]?.kind === 'number';
    if (isOne && at === from && isNoun(token.lower) && !isAdjective(token.lower)) return { unit: token.lower, next: at + 1 };
  }
  return null;
}

const OFTEN: Readonly<Record<string, string>> = table({
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annually: 'year',
});

/** "/hour", "per year", "a month", "annually". */
function perAt(row: readonly Token[], at: number): FoundUnit | null {
  const token = row[at];
  const after = row[at + 1];
  if (token === undefined) return null;
  const adverb = OFTEN[token.lower];
  if (adverb !== undefined) return { unit: adverb, next: at + 1 };
  if (after?.kind !== 'word') return null;
  const isPer = token.text === '/' || token.lower === 'per';
  const unit = unitOf(after.text) ?? (isPer && isNoun(after.lower) ? after.lower : null);
  if (unit === null) return null;
  if (isPer) return { unit, next: at + 2 };
  return /^(?:an?|each|every)$/.test(token.lower) && isTime(unit) ? { unit, next: at + 2 } : null;
}
