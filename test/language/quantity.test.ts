import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Quantity, quantities } from '../../src/language/quantity.js';

/** "low..high unit", "~" for approximate; an open end is "*". */
function written({ low, high, unit, approximate }: Quantity): string {
  return `${low ?? '*'}..${high ?? '*'} ${unit}${approximate ? '~' : ''}`.trim();
}
const found = (text: string) => quantities(text).map(({ quantity }) => written(quantity));

describe('what is no quantity', () => {
  const rows: [text: string, note: string][] = [
    ['The third of its kind', 'an ordinal, no share'],
    ['The mill opened in 1884.', 'a year'],
    ['It ran from 1901 to 1934.', 'years'],
    ['The 2031 timetables are out.', 'a year before a plural'],
    ['Version 2 came later', 'a version'],
    ['It needs 5.0.3 or newer', 'a version with dots'],
    ['Written for ES6 and HTML5', 'digits inside a name'],
    ['Tram 28 climbs the hill', 'a name with a number'],
    ['Under ISO 9001 it passed', 'a standard'],
    ['The flu of COVID-19', 'a number joined to a name'],
    ['1. Grind the beans', 'a list number'],
    ['3) Rinse', 'a list number'],
    ['4 – Brewing', 'a heading number'],
    ['Open 24/7', 'a phrase'],
    ['It starts at 10:30', 'a time of the day'],
    ['Doors close at 6 pm', 'a time of the day'],
    ['Call 0131-496-0123', 'a telephone number'],
    ['See [12] and #7', 'notes and identifiers'],
    ['Its 2nd try', 'an ordinal'],
    ['One of the best in town', 'one as a pronoun'],
    ['The 5 best bakeries', 'a choice'],
    ['A 3-bed cottage', 'part of a compound'],
    ['The address is 10.0.0.7', 'an address'],
    ['In a net-zero street', 'part of a word'],
    ['A 4 x 6 frame', 'a shape'],
    ['It is a double bed', 'a kind'],
    ['Sunday, March 15, 1931', 'a date'],
  ];
  it.each(rows)('%s (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('quantities', () => {
  const rows: [text: string, expected: string[], note: string][] = [
    ['a quarter of the guests', ['25..25 %'], 'a share in words'],
    ['a quarter of an hour', ['0.25..0.25 hour'], 'a part of a unit'],
    ['just under two minutes', ['2..2 min~'], 'hardly less is about'],
    ['under two minutes', ['*..2 min'], 'less is a limit'],
    ['It weighs 3 kg', ['3..3 kg'], 'a unit'],
    ['2 hours and 15 minutes', ['2.25..2.25 hour'], 'a length of time in two units'],
    ['about two hours and 15 minutes', ['2.25..2.25 hour~'], 'spelled out'],
    ['5 feet 6 inches tall', ['5.5..5.5 foot'], 'a length in two units'],
    ['2 hours or 30 minutes', ['2..2 hour', '30..30 min'], 'two lengths'],
    ['3 minutes and 2 hours', ['3..3 min', '2..2 hour'], 'the larger unit second is another length'],
    ['4 weeks and 30 days', ['4..4 week', '30..30 day'], 'more days than a week has'],
    ['a 10-year warranty', ['10..10 year'], 'joined by a hyphen'],
    ['40-60 MB of memory', ['40..60 MB'], 'a range'],
    ['4 to 6 weeks', ['4..6 week'], 'a range in words'],
    ['3 hours and 5 tons', ['3..3 hour', '5..5 ton'], 'two kinds'],
    ['2 hours and 90 minutes', ['2..2 hour', '90..90 min'], 'no part of one hour'],
    ['two hours and 30 minutes', ['2.5..2.5 hour'], 'one length of time'],
    ['between 5 and 10 kWh', ['5..10 kWh'], 'between'],
    ['from about 250 watt-hours (Wh) to upwards of 750Wh', ['250..* Wh~'], 'a unit in words with its sign behind'],
    ['30 kW for 2 hours', ['30..30 kW', '2..2 hour'], 'power, and for how long'],
    ['300–400% of it', ['300..400 %'], 'a share'],
    ['£400–£650', ['400..650 GBP'], 'both with a sign'],
    ['US$12 to US$18/hour', ['12..18 USD/hour'], 'a rate'],
    ['8–14p/kWh', ['0.08..0.14 GBP/kWh'], 'pence'],
    ['€3.5 million', ['3500000..3500000 EUR'], 'a multiplier'],
    ['$2bn', ['2000000000..2000000000 USD'], 'a suffix'],
    ['12.4k followers', ['12400..12400 follower'], 'a count'],
    ['over 81,000 readers', ['81000..* reader'], 'at least'],
    ['5,000+ recipes', ['5000..* recipe'], 'a plus sign'],
    ['3 or more tables', ['3..* table'], 'or more'],
    ['up to 95 %', ['*..95 %'], 'at most'],
    ['fewer than 20 seats', ['*..20 seat'], 'at most'],
    ['nearly 900 seats', ['900..900 seat~'], 'approximate'],
    ['~15 minutes', ['15..15 min~'], 'a sign for about'],
    ['20 minutes or so', ['20..20 min~'], 'approximate, after it'],
    ['two to three weeks', ['2..3 week'], 'number words'],
    ['twenty-five people', ['25..25 person'], 'a hyphen inside a number'],
    ['two hundred and fifty sheep pens', ['250..250 pen'], 'longer number words'],
    ['lasts a decade', ['1..1 decade'], 'an article as one'],
    ['half an hour', ['0.5..0.5 hour'], 'half of a unit'],
    ['half of the orchards', ['50..50 %'], 'half as a share'],
    ['two thirds of bakers', [`${200 / 3}..${200 / 3} %`], 'a fraction'],
    ['1 in 5 households', ['20..20 %'], 'a ratio'],
    ['rated 4.5 out of 5', ['4.5..4.5 out of 5'], 'a mark'],
    ['3 times faster', ['3..3 x'], 'a multiple'],
    ['rung 23 times', ['23..23 time'], 'a count of times'],
    ['down to -5 °C', ['-5..-5 °C'], 'below zero'],
    ['68 degrees Fahrenheit', ['68..68 °F'], 'degrees in words'],
    ['1,000 square feet', ['1000..1000 ft²'], 'an area'],
    ['$30 an hour', ['30..30 USD/hour'], 'a rate with an article'],
    ['900 loaves per day', ['900..900 loaf/day'], 'a rate of things'],
    ['1.5 m and 2 m', ['1.5..1.5 m', '2..2 m'], 'two in one text'],
    ['300 microservices', ['300..300 microservice'], 'a plural that no dictionary has'],
  ];
  it.each(rows)('%s → %s (%s)', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('gives what a rate is per, its bound, and the words it stands in', () => {
    const text = 'They charge more than $30 an hour here.';
    const [quantity] = quantities(text);
    expect(quantity).toMatchObject({ per: 'hour', bound: 'at-least' });
    expect(text.slice(quantity?.start, quantity?.end)).toBe('more than $30 an hour');
  });

  it('keeps inside any text, in order, without overlap', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom(
        'about ',
        '5',
        ' to ',
        '$',
        '12.5k',
        ' weeks',
        '%',
        '-',
        '–',
        'half of ',
        ' or more ',
        '°C',
        ' in ',
        '2010',
        'two',
        '/',
        'x',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, quantity } of quantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (quantity.low !== null && quantity.high !== null) expect(quantity.low).toBeLessThanOrEqual(quantity.high);
          last = end;
        }
      }),
    );
  });
});
