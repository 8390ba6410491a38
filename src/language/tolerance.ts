// Whether two quantities can be one: in one unit, and within what their words and their last places allow.
import type { Quantity } from './quantity.js';
import { convertValue } from './unit.js';

/** The same quantity in another unit; null where the units do not measure the same. */
export function convert(quantity: Quantity, unit: string): Quantity | null {
  const low = quantity.low === null ? null : convertValue(quantity.low, quantity.unit, unit);
  const high = quantity.high === null ? null : convertValue(quantity.high, quantity.unit, unit);
  if ((low === null && quantity.low !== null) || (high === null && quantity.high !== null)) return null;
  if (low === null && high === null && quantity.unit !== unit) return null;
  return { low, high, unit, approximate: quantity.approximate };
}

/** A value called "about" so much may be a tenth off. */
const ABOUT = 0.1;

const boundsOf = ({ low, high }: Quantity): readonly number[] =>
  [low, high].filter((value): value is number => value !== null && value !== 0);

/**
 * How far the true value may lie from a stated one, in its unit: half of the last place that counts. Zeros at the end do not count, but
 * two places always do ("55,600" ± 50, "20,000" ± 500, "900" ± 5); a tenth where it is called approximate.
 */
export function toleranceOf(quantity: Quantity): number {
  const values = boundsOf(quantity);
  const tolerances = values.map((value) => {
    const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
    const places = Math.max(digits.replace('.', '').length, 2);
    const rounding = 10 ** (Number(exponent) - places + 1) / 2;
    // One digit of a small count is exact ("3 files"), of a decimal place it is not.
    return Math.max(rounding, quantity.approximate ? Math.abs(value) * ABOUT : 0);
  });
  return tolerances.length === 0 ? 0 : Math.max(...tolerances);
}

/**
 * Whether two quantities can be one and the same within what their words allow; null where their units cannot be compared. Symmetric.
 */
export function meets(left: Quantity, right: Quantity): boolean | null {
  if (left.unit === right.unit) return overlap(left, right);
  const there = convert(left, right.unit);
  const back = convert(right, left.unit);
  if (there === null || back === null) return null;
  // Rounding is of the unit that was written: "60 minutes" and "1 hour" each in their own.
  const isBySeason = left.unit.includes('/') && left.unit.split('/')[1] !== right.unit.split('/')[1];
  return overlap(there, right, isBySeason) || overlap(left, back, isBySeason);
}

/** How far a rate by the month may be off when it is told by the year: it was rounded before, and not every month is alike. */
const BY_SEASON = 0.2;

function overlap(left: Quantity, right: Quantity, isBySeason = false): boolean {
  const [one, other] = [left, right].map((quantity) =>
    Math.max(toleranceOf(quantity), isBySeason ? BY_SEASON * Math.max(...boundsOf(quantity)) : 0),
  ) as [number, number];
  // Two that are both called approximate may each be off.
  const slack = left.approximate && right.approximate ? one + other : Math.max(one, other);
  const gap = Math.max(
    (left.low ?? Number.NEGATIVE_INFINITY) - (right.high ?? Number.POSITIVE_INFINITY),
    (right.low ?? Number.NEGATIVE_INFINITY) - (left.high ?? Number.POSITIVE_INFINITY),
  );
  // "about 50" may be 45.
  return gap <= 0 || gap < slack || ((left.approximate || right.approximate) && gap === slack);
}
