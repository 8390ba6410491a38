import { describe, expect, it } from 'vitest';
import { isMarkdown } from '../../src/reading/markdown.js';
import { read } from '../../src/reading/reading.js';
import type { Passage, Source } from '../../src/reading/source.js';

function source(text: string, path = 'page.md'): Source {
  const result = read({ path, text, sha256: '' });
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

const shown = (passage: Passage) => `${passage.kind}: ${passage.text}`;
const textOf = (markdown: string) =>
  source(`# Tea\n\n${markdown}`)
    .passages.slice(1)
    .map((passage) => passage.text);
const reasons = (page: Source) => page.skipped.map((skipped) => skipped.reason);

describe('isMarkdown, whatever the name', () => {
  it.each([
    ['a comment in a listing is no heading', 'Run it:\n\n# brew.py\nimport kettle\n\nThen pour.', false],
    ['bullets and numbers are in plain text too', 'Tea\n\n- green\n- black\n\n1. boil\n2. pour', false],
    ['one emphasis may be a page’s own', 'It is **hot** today.', false],
    ['a rule of dashes', 'Tea\n-----\nCoffee', false],
    ['a rule as wide as the page', `Tea\n${'-'.repeat(40)}\nHot.\n\nMilk\n${'-'.repeat(40)}\nCold.`, false],
    ['underlined headings', 'Green tea\n---------\nHot.\n\nMilk\n----\nCold.', true],
    ['front matter', '---\ntitle: Tea\n---\nTea.', true],
    ['a heading with text below', '## Tea\nIt is hot.', true],
    ['a top heading alone', 'Source: x\n\n# Tea\n\nIt is hot.', true],
    ['a table', 'a\n\n| Tea | 3 |\n|---|---|\n', true],
    ['a fence', '```\nboil\n```', true],
    ['links', '[Tea](https://x.example) and\n[milk](./milk)', true],
  ])('%s', (_, text, expected) => {
    expect(isMarkdown(text)).toBe(expected);
  });
});

describe('visible words', () => {
  it.each([
    ['bold, emphasis, code', '**Tea** is *not* `hot`.', 'Tea is not hot.'],
    [
      'links and footnote marks',
      'See [tea](https://x.example "t")[^1] and <https://y.example>.\n\n[^1]: Note.',
      'See tea and https://y.example.',
    ],
    ['references', 'See [tea][t].\n\n[t]: https://x.example', 'See tea.'],
    ['inline images', 'Tea ![a pot](pot.png) is hot.', 'Tea is hot.'],
    ['tags inside a word', 'CO<sub>2</sub> rises.', 'CO2 rises.'],
    ['whole sentences between single tildes', 'Tea is hot. ~Milk is cold.~ Add ~40 to ~50 g.', 'Tea is hot. Add ~40 to ~50 g.'],
    ['entities', 'Tea &amp; milk &mdash; hot&nbsp;or &#99;old.', 'Tea & milk — hot or cold.'],
    ['escapes', '5\\* of 5\\_0', '5* of 5_0'],
    ['one tilde means about', 'Costs ~5 to ~6 cents.', 'Costs ~5 to ~6 cents.'],
    ['two strike out', 'Costs ~~5~~ 6 cents.', 'Costs 6 cents.'],
    ['pictures for bullets', '✔ Tea keeps', 'Tea keeps'],
    ['an arrow in front', '→ Tea is cheaper.', 'Tea is cheaper.'],
    ['wrapped lines', 'Tea is\nhot.', 'Tea is hot.'],
    ['quoted wrapped lines', '> Tea is\n> hot.', 'Tea is hot.'],
    ['zero width and soft hyphens', 'Tea\u200B is ho\u00ADt.', 'Tea is hot.'],
    ['a block of HTML', '<p align="left">\n<em>Tea</em> is hot.</p>', 'Tea is hot.'],
  ])('%s', (_, markdown, expected) => {
    expect(textOf(markdown)[0]).toBe(expected);
  });

  it('maps to the file', () => {
    const page = source('# Tea\n\n**Hot** &amp; CO<sub>2</sub>\nfree.');
    const passage = page.passages[1];
    expect(
      passage?.pieces.map((piece) => [
        passage.text.slice(piece.at, piece.at + piece.length),
        page.text.slice(piece.start, piece.start + piece.fileLength),
      ]),
    ).toEqual([
      ['Hot', 'Hot'],
      [' ', ' '],
      ['&', '&amp;'],
      [' CO', ' CO'],
      ['2', '2'],
      [' ', '\n'],
      ['free.', 'free.'],
    ]);
  });
});

describe('blocks', () => {
  it('parts hard breaks that end a statement, not those that leave it open', () => {
    expect(textOf('**Green:** 3 min  \n**Black:** 5 min  \n\nOne litre →  \nfour cups')).toEqual([
      'Green: 3 min',
      'Black: 5 min',
      'One litre → four cups',
    ]);
  });

  it('skips a table of contents, not a list that says something of what it links to', () => {
    const page = source(
      '# Tea\n\n- [Green](#green)\n  - [Cold](#cold)\n- [Black](#black)\n\n* [Green](#green) is hot\n* [Milk](./milk)\n',
    );
    expect(page.passages.slice(1).map(shown)).toEqual(['item: Green is hot', 'item: Milk']);
    expect(reasons(page)).toEqual(['navigation']);
  });

  it('skips an ellipsis inside or between paragraphs', () => {
    const page = source('# Tea\n\nIt is hot.\n[...]\nIt is cheap.\n\n[…]\n');
    expect(page.passages.slice(1).map(shown)).toEqual(['paragraph: It is hot.', 'paragraph: It is cheap.']);
    expect(reasons(page)).toEqual(['ellipsis', 'ellipsis']);
  });

  it('takes bold words on a line of their own as a heading, not a label and not a sentence', () => {
    const page = source(
      '# Tea\n\n## Kinds\n\n**Green tea**\n\nIt is mild.\n\n**Conclusion:** Tea wins.\n\n**I drink it daily.**\n',
    );
    expect(page.passages.map(shown)).toEqual([
      'heading: Tea',
      'heading: Kinds',
      'heading: Green tea',
      'paragraph: It is mild.',
      'paragraph: Conclusion: Tea wins.',
      'paragraph: I drink it daily.',
    ]);
    expect(page.passages[3]?.headings.map((heading) => heading.text)).toEqual(['Kinds', 'Green tea']);
  });

  it('skips code, boxes of lines, comments, images, rules and addresses, each with its reason', () => {
    const page = source(
      '# Tea\n\nIt is hot.\n\n```\n┌──┐\n│5°│\n└──┘\n```\n\n<!-- note -->\n\n![pot](pot.png)\n\n---\n\n[t]: https://x.example\n\n    kettle.boil();\n',
    );
    expect(reasons(page)).toEqual(['code', 'markup', 'image', 'markup', 'link address', 'code']);
  });

  it('reads indented prose', () => {
    expect(textOf('Differences are:\n\n    Taste: Tea is mild and coffee is bitter.\n')).toContain(
      'Taste: Tea is mild and coffee is bitter.',
    );
  });

  it('flags block quotes', () => {
    expect(source('# Tea\n\n> It is hot.\n\nSo they say.').passages.map((passage) => passage.quoted)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('headings and lead-ins', () => {
  const page = source(`# Tea Guide

All about it:

## When to drink

Drink tea when:

- you are *tired*
- guests come:
  - old friends
  - neighbours

It suits you if:

### ✔ You have a kettle

Any will do.

### You have time

Ten minutes.

## Green

### Pros

- mild

## Black

### Pros:

- strong
`);
  const find = (text: string) => page.passages.find((passage) => passage.text === text);

  it.each([
    ['a paragraph that ends in a colon leads its list', 'you are tired', 'Drink tea when:'],
    ['a parent item leads its members', 'neighbours', 'guests come:'],
    ['it leads headings below as well', 'You have a kettle', 'It suits you if:'],
    ['all of them', 'You have time', 'It suits you if:'],
    ['but not the text below them', 'Ten minutes.', undefined],
    ['a colon below the title announces the article only', 'When to drink', undefined],
    ['a heading with a colon leads', 'strong', 'Pros:'],
    ['a heading without one is a heading', 'mild', undefined],
  ])('%s', (_, text, lead) => {
    expect(find(text)?.lead?.text).toBe(lead);
  });

  it.each([
    ['all headings but the title', 'mild', ['Green', 'Pros']],
    ['the title where it stands alone', 'When to drink', ['Tea Guide']],
  ])('%s', (_, text, headings) => {
    expect(find(text)?.headings.map((heading) => heading.text)).toEqual(headings);
  });

  it('puts headings that recur below the one above them', () => {
    const flat = source(
      '# Teas\n\n# Taste\n\n# Green\n\nMild.\n\n# Black\n\nStrong.\n\n# Price\n\n# Green\n\nHigh.\n\n# Black\n\nLow.\n\n# Summary\n\nBoth.\n',
    );
    const paths = flat.passages
      .filter((passage) => passage.kind === 'paragraph')
      .map((passage) => passage.headings.map((heading) => heading.text).join(' > '));
    expect(paths).toEqual(['Taste > Green', 'Taste > Black', 'Price > Green', 'Price > Black', 'Summary']);
  });
});

describe('tables', () => {
  const page = source('# Tea\n\n| Kind | **Minutes** | Price |\n|:--|--:|---|\n| Green? | 3 | [€5](x) |\n| Black | | 4 |\n');
  const cells = page.passages.filter((passage) => passage.kind === 'cell');

  it('gives cells their row, column and place, empty ones left out', () => {
    expect(cells.map((cell) => [cell.row?.text, cell.column?.text, cell.text, cell.place])).toEqual([
      ['Green?', 'Minutes', '3', { table: 0, row: 0, column: 0 }],
      ['Green?', 'Price', '€5', { table: 0, row: 0, column: 1 }],
      ['Black', 'Price', '4', { table: 0, row: 1, column: 1 }],
    ]);
    expect(new Set(cells.map((cell) => cell.columns))).toEqual(new Set(['stated']));
  });

  it('takes no column for labels where the headers differ in a name alone', () => {
    const sides = source('# Mugs\n\n| Pros of Lumo | Pros of Varo |\n|---|---|\n| Light | Cheap |\n| Warm | Tall |\n');
    expect(sides.passages.filter(({ kind }) => kind === 'cell').map((cell) => [cell.row, cell.column?.text, cell.text])).toEqual([
      [null, 'Pros of Lumo', 'Light'],
      [null, 'Pros of Varo', 'Cheap'],
      [null, 'Pros of Lumo', 'Warm'],
      [null, 'Pros of Varo', 'Tall'],
    ]);
  });

  it('gives a cell its own words as span', () => {
    expect(cells.map((cell) => page.text.slice(cell.span.start, cell.span.end))).toEqual(['3', '[€5](x)', '4']);
  });
});
