import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { article, subject } from './article.js';

const SUBJECTS = [subject('cargo bike'), subject('petrol van')];

/** What the one item of a list under "Cargo bikes" says. */
const item = (text: string): readonly string[] => {
  const source = article(`# Two ways to carry\n\n## Cargo bikes\n\n- ${text}\n`);
  return extract(source, SUBJECTS).claims.map((claim) => claim.text);
};

describe('how an item begins', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['the colour!', [], 'a thing of which nothing is said'],
    ['repairs, see above', [], 'told elsewhere'],
    ['If you have a garage', [], 'a condition of nothing'],
    ['Unless the town is flat', [], 'the same'],
    ['After a year of use', [], 'a time of nothing'],
    ['In stock', [], 'a phrase without its clause'],
    ['Hardly any spare parts', [], 'next to none'],
    ['Mix the oil with grease', [], 'an order that begins like a noun'],
    ['Any tyre of rubber', [], '"has any" is no English'],
    ['Get your garage cleaned first (helps cargo bikes)', [], 'an order to the reader; the bracket is no name'],
    ['Take the van for longer trips', [], 'an order'],
    ['Charging overnight', [], 'something done, without a date'],
    [
      'Flats above the first floor, no lift needed',
      ['Cargo bikes need no lift.'],
      'what stands before the comma is something else',
    ],
    ['Without a motor', ['Cargo bikes have no motor.'], '"without" denies'],
    ['Any owner in the valley', ['Cargo bikes are for any owner in the valley.'], 'people whom it is for'],
    ['Also covers the legs', ['Cargo bikes cover the legs.'], 'an adverb before the verb'],
    ['Often needs repairs', ['Cargo bikes often need repairs.'], 'the same'],
    ['Allow your guests to pay', ['Cargo bikes allow your guests to pay.'], 'what a thing does for people'],
    ['Likely one repair in ten years', ['Cargo bikes likely have one repair in ten years.'], 'an adverb about the whole'],
    ['Slightly cheaper', ['Cargo bikes are slightly cheaper than petrol vans.'], 'the degree of a property stays'],
    ['Reduced need for repairs', ['Cargo bikes have a reduced need for repairs.'], 'a participle before its noun'],
    ['Closing March 2026', ['Cargo bikes are closing March 2026.'], 'what it is about to do'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(item(text)).toEqual(expected);
  });
});
