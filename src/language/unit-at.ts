// The unit of measure that stands right after an amount: "MB", "-year", "degrees Celsius", "square metres", "USD".
import { type Amount, HYPHEN, type Token, wordsAt } from './amount.js';
import { currencyOf, unitOf } from './unit.js';

export interface FoundUnit {
  readonly unit: string;
  readonly next: number;
  /** Pence are hundredths of a pound. */
  readonly factor?: number;
}

/** A unit of measure right after an amount: "MB", "-year", "degrees Celsius", "square metres", "USD", "watt-hours (Wh)". */
export function unitAt(row: readonly Token[], from: number, amount: Amount): FoundUnit | null {
  const found = plainUnitAt(row, from, amount);
  if (found === null) return null;
  const whole = withHours(row, found);
  const isGlossed =
    row[whole.next]?.text === '(' && row[whole.next + 2]?.text === ')' && unitOf(row[whole.next + 1]?.text ?? '') === whole.unit;
  return isGlossed ? { ...whole, next: whole.next + 3 } : whole;
}

/** "watt-hours", "kilowatt hours": work, where the watt alone is power. */
function withHours(row: readonly Token[], found: FoundUnit): FoundUnit {
  const at = HYPHEN.test(row[found.next]?.text ?? '') ? found.next + 1 : found.next;
  return /^[kMG]?W$/.test(found.unit) && /^hours?$/.test(row[at]?.lower ?? '') ? { unit: `${found.unit}h`, next: at + 1 } : found;
}

function plainUnitAt(row: readonly Token[], from: number, amount: Amount): FoundUnit | null {
  // "4-week": the hyphen joins the unit on.
  const at = HYPHEN.test(row[from]?.text ?? '') && row[from]?.glued === true && row[from + 1]?.glued === true ? from + 1 : from;
  const token = row[at];
  if (token === undefined) return null;
  if (token.text === '%') return { unit: '%', next: at + 1 };
  if (wordsAt(row, at, ['per', 'cent'])) return { unit: '%', next: at + 2 };
  if (wordsAt(row, at, ['percentage', 'points']) || wordsAt(row, at, ['percentage', 'point']))
    return { unit: 'percentage point', next: at + 2 };
  if (token.text === '×') return { unit: 'x', next: at + 1 };
  if (token.text === '°' || /^degrees?$/.test(token.lower)) return degreeAt(row, at);
  if (/^(?:square|cubic)$/.test(token.lower) || /^sq$/.test(token.lower)) return powerAt(row, at);
  const code = token.kind === 'sign' || token.lower.length >= 3 ? currencyOf(token.text) : null;
  if (code !== null && row[at + 1]?.kind !== 'number') return { unit: code, next: at + 1 };
  if (token.kind !== 'word') return null;
  // "30p", "6p/kWh"; "1080p" is a picture.
  if (token.text === 'p' && token.glued && amount.value < 500) return { unit: 'GBP', next: at + 1, factor: 0.01 };
  if (/^(?:fold|times)$/.test(token.lower) && (token.lower === 'fold' || isMultiplying(row, at + 1)))
    return { unit: 'x', next: at + 1 };
  const unit = unitOf(token.text);
  if (unit === null || (unit === 'x' && !token.glued)) return null;
  // A lone letter far from its figure, or before an apostrophe, is no unit: "5 s" is, "5 X" is not.
  if (token.text.length === 1 && !/^[smhgtlWJV]$/.test(token.text) && !token.glued) return null;
  return { unit, next: at + 1 };
}

/** "three times faster" multiplies, "23 times" counts. */
function isMultiplying(row: readonly Token[], at: number): boolean {
  return /^(?:as|more|less|the|its|that)$|er$/.test(row[at]?.lower ?? '');
}

function degreeAt(row: readonly Token[], at: number): FoundUnit {
  const scale = row[at + 1];
  const letter = scale?.kind === 'word' ? ({ c: '°C', f: '°F' }[scale.lower] ?? unitOf(scale.text)) : null;
  return letter !== null && letter.startsWith('°') ? { unit: letter, next: at + 2 } : { unit: 'degree', next: at + 1 };
}

function powerAt(row: readonly Token[], at: number): FoundUnit | null {
  const length = unitOf(row[at + 1]?.text ?? '');
  if (length === null) return null;
  const sign = row[at]?.lower === 'cubic' ? '³' : '²';
  return { unit: unitOf(`${length === 'foot' ? 'ft' : length}${sign}`) ?? `${length}${sign}`, next: at + 2 };
}
