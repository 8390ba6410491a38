// Figures of one kind that a text puts together ("two hours and forty minutes", "5 feet 6 inches") become one in the larger unit.
// Not: "2 hours, 40 minutes later", where a comma parts them; "3 hours and 5 tons".
import type { FoundQuantity } from './quantity.js';
import { convertValue } from './unit.js';

export function compounds(text: string, found: readonly FoundQuantity[]): readonly FoundQuantity[] {
  const out: FoundQuantity[] = [];
  for (const next of found) {
    const last = out[out.length - 1];
    const whole = last === undefined ? null : together(last, next, text.slice(last.end, next.start));
    if (whole === null) out.push(next);
    else out[out.length - 1] = whole;
  }
  return out;
}

function together(first: FoundQuantity, second: FoundQuantity, between: string): FoundQuantity | null {
  const [one, other] = [first.quantity, second.quantity];
  if (!/^ (?:and )?$/.test(between) || one.unit === other.unit || one.unit === '' || other.unit === '') return null;
  if (one.low === null || one.low !== one.high || other.low === null || other.low !== other.high) return null;
  if (second.bound !== null || first.per !== undefined || second.per !== undefined) return null;
  const added = convertValue(other.low, other.unit, one.unit);
  // The smaller part is less than one of the larger unit.
  if (added === null || added <= 0 || added >= 1) return null;
  const value = one.low + added;
  const approximate = one.approximate || other.approximate;
  return { ...first, end: second.end, quantity: { low: value, high: value, unit: one.unit, approximate } };
}
