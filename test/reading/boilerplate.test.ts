import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/reading.js';
import type { Source } from '../../src/reading/source.js';

function source(text: string): Source {
  const result = read({ path: 'page.txt', text, sha256: '' });
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

const TEXT = 'A kettle of copper keeps the water hot for longer than one of steel does.';
const pageWith = (line: string) => `Copper vs Steel: Which Kettle to Buy?

${TEXT}

Care and Cleaning

${TEXT} So we think.

${line}

Prices in Shops

${TEXT} Prices differ.

${TEXT} That is all.
`;

describe('what stays', () => {
  it.each([
    ['a fact about training', 'Training takes two weeks with either of them, and a course costs 40 euros in most towns.'],
    ['a claim with "we"', 'We boiled both of them ten times and found no difference in taste.'],
    ['a case that names clients', 'One of our clients, a hotel, wanted kettles that whistle in the morning.'],
    ['home as a word', 'Home use is what most of these kettles are made for.'],
    ['a sentence about sharing', 'Share of copper kettles in all sales was 3 per cent in 2020.'],
    ['a year in a sentence', 'The price rose in May 2021 by ten per cent.'],
    ['the compared names in a heading', 'Copper vs Steel: A Head-to-Head Test of All Sizes'],
    ['a recommendation', 'Check whether the lid fits before you buy one, and try the handle.'],
  ])('%s', (_, line) => {
    expect(source(pageWith(line)).passages.map((passage) => passage.text)).toContain(line);
  });
});

describe('what is skipped', () => {
  it.each([
    ['navigation', 'Table of Contents'],
    ['navigation', 'Listen to this article'],
    ['navigation', '3 / 7 Article from Kettles'],
    ['navigation', 'Share on Facebook'],
    ['navigation', 'For more on this, check out more kettle guides.'],
    ['page metadata', 'Published on Mar 03,2021 2.1K Views'],
    ['page metadata', '5 Minutes Reading Time · 03.04.2021'],
    ['page metadata', 'by Ada Moor'],
    ['image caption', 'Kettles - Copper vs Steel - Kettleworld'],
    ['image caption', 'Image not found!'],
    ['comment form', 'Got a question for us? Ask it in the comments and we will be quick.'],
    ['newsletter', 'Subscribe to our newsletter, and get offers first.'],
    ['advertisement', 'Looking for a reliable kettle company? Our experts will transform your kitchen into a dream.'],
    ['advertisement', 'We respect your privacy. Your data is safe.'],
  ])('%s: %s', (reason, line) => {
    const page = source(pageWith(line));
    expect(page.skipped.map((skipped) => [skipped.reason, page.text.slice(skipped.span.start, skipped.span.end)])).toContainEqual(
      [reason, line],
    );
  });

  const reasonsIn = (page: Source) =>
    new Map(page.skipped.map((skipped) => [page.text.slice(skipped.span.start, skipped.span.end), skipped.reason]));

  it('the heading of an advertisement goes with it', () => {
    const reasons = reasonsIn(source(pageWith('Get Your Copper Now\n\nOur experts help you, so contact us today.')));
    expect(reasons.get('Get Your Copper Now')).toBe('advertisement');
  });

  it('a heading above a gap and another heading had an image', () => {
    const reasons = reasonsIn(source(pageWith('Makers of Copper Kettles\n\n')));
    expect(reasons.get('Makers of Copper Kettles')).toBe('heading of an image without content');
  });

  it('menus above the title, the title again, lines doubled', () => {
    const reasons = reasonsIn(
      source(
        `Kitchen & Garden\nTopics\n  • Pans (12 articles)\n\n${pageWith('Buy Now Buy Now')}\nCopper vs Steel: Which Kettle to Buy?\n`,
      ),
    );
    expect(reasons.get('Kitchen & Garden')).toBe('navigation');
    expect(reasons.get('• Pans (12 articles)')).toBe('navigation');
    expect(reasons.get('Buy Now Buy Now')).toBe('navigation');
    expect(reasons.get('Copper vs Steel: Which Kettle to Buy?')).toBe('repeated title');
  });

  it('all below "Related Posts" near the end', () => {
    const teasers =
      'What Is Tin?\n\nTin is a metal that people have used for thousands of years in all kinds of househo…\n\nSpoons';
    const page = source(`${pageWith(TEXT)}\nRelated Posts\n\n${teasers}\n`);
    expect(page.passages.at(-1)?.text).toBe(`${TEXT} That is all.`);
  });

  it('the author, where a text about that person stands below the name', () => {
    const page = source(
      `${pageWith(TEXT)}\nAda Moor\n\nSenior Editor\n\nAda Moor, a potter by trade, has written about kitchens for twelve years. She lives in Bern.\n\nAda’s cats are called Salt and Pepper.\n`,
    );
    expect(page.passages.at(-1)?.text).toBe(`${TEXT} That is all.`);
    expect(reasonsIn(page).get('Senior Editor')).toBe('author biography');
  });
});
