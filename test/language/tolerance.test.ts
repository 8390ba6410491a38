import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/language/quantity.js';
import { convert, meets, toleranceOf } from '../../src/language/tolerance.js';

const amount = (low: number | null, high: number | null, unit: string, approximate = false): Quantity => ({
  low,
  high,
  unit,
  approximate,
});

describe('meeting', () => {
  const rows: [left: Quantity, right: Quantity, expected: boolean | null, note: string][] = [
    [amount(5, 5, 'kg'), amount(5, 5, 'hour'), null, 'a mass is no time'],
    [amount(5, 5, 'USD'), amount(5, 5, 'EUR'), null, 'no rate holds for ever'],
    [amount(20, 20, 'USD/hour'), amount(40000, 40000, 'USD/year'), null, 'nobody works all hours of a year'],
    [amount(900, 900, 'seat'), amount(882, 882, 'seat'), false, 'both exact'],
    [amount(4, 6, 'week'), amount(2, 3, 'week'), false, 'ranges apart'],
    [amount(12, 12, 'month'), amount(2, 2, 'year'), false, 'after conversion'],
    [amount(55, 55, 'GBP/month'), amount(1000, 1000, 'GBP/year'), false, 'half as much again'],
    [amount(50, null, 'star'), amount(40, 40, 'star'), false, 'below an open range'],
    [amount(3, 3, 'file'), amount(4, 4, 'file'), false, 'small counts are exact'],
    [amount(900, 900, 'seat', true), amount(882, 882, 'seat'), true, 'nearly 900'],
    [amount(55600, 55600, 'star'), amount(55612, 55612, 'star'), true, 'rounded'],
    [amount(4, 6, 'week'), amount(5, 5, 'week'), true, 'inside'],
    [amount(24, 24, 'month'), amount(2, 2, 'year'), true, 'after conversion'],
    [amount(0, 0, '°C'), amount(32, 32, '°F'), true, 'temperatures have an offset'],
    [amount(10, 10, 'USD/month'), amount(120, 120, 'USD/year'), true, 'rates of long times'],
    [amount(55, 55, 'GBP/month'), amount(620, 620, 'GBP/year'), true, 'the month was rounded, the year adds up'],
    [amount(50, null, 'star'), amount(400, 400, 'star'), true, 'above an open range'],
  ];
  it.each(rows)('%j and %j: %s (%s)', (left, right, expected) => {
    expect(meets(left, right)).toBe(expected);
    expect(meets(right, left)).toBe(expected);
  });

  const end = fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }));
  const anyQuantity = fc
    .record({
      low: end,
      high: end,
      unit: fc.constantFrom('', 'min', 'hour', 'kg', 'USD/hour', 'USD/year', '%'),
      approximate: fc.boolean(),
    })
    .filter(({ low, high }) => low === null || high === null || low <= high);

  it('is symmetric, and every quantity meets itself', () => {
    fc.assert(
      fc.property(anyQuantity, anyQuantity, (left, right) => {
        expect(meets(left, right)).toBe(meets(right, left));
        expect(meets(left, left)).toBe(true);
      }),
    );
  });

  it('tolerates half of the last place that counts, and a tenth of what is approximate', () => {
    expect(toleranceOf(amount(55600, 55600, ''))).toBe(50);
    expect(toleranceOf(amount(900, 900, ''))).toBe(5);
    expect(toleranceOf(amount(900, 900, '', true))).toBe(90);
  });

  it('converts both ends', () => {
    expect(convert(amount(1, 2, 'week'), 'day')).toEqual(amount(7, 14, 'day'));
    expect(convert(amount(null, 2, 'week'), 'day')).toEqual(amount(null, 14, 'day'));
    expect(convert(amount(1, 2, 'week'), 'kg')).toBeNull();
  });
});
