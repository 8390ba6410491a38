import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/reading.js';
import type { Passage, Source } from '../../src/reading/source.js';

function source(text: string): Source {
  const result = read({ path: 'page.txt', text, sha256: '' });
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

const shown = (passage: Passage) => `${passage.kind}: ${passage.text}`;
const LONG = 'A kettle of copper keeps the water hot for longer than one of steel does.';

describe('headings without marks', () => {
  it.each([
    ['title case', 'Care and Cleaning', true],
    ['a question', 'Is it worth the money?', true],
    ['a number in front', '3: Care', true],
    ['a few words in lower case', 'Water hardness', true],
    ['a sentence', 'It is cheap.', false],
    ['lower case', 'and so on', false],
    ['an open end', 'Care, cleaning,', false],
  ])('%s', (_, line, expected) => {
    const page = source(`Kettles of Copper: Are They Worth It?\n\n${LONG}\n\n${line}\n\n${LONG}\n`);
    expect(page.passages.find((passage) => passage.text === line)?.kind === 'heading').toBe(expected);
  });

  it('needs text below', () => {
    expect(source(`Kettles of Copper: Are They Worth It?\n\n${LONG}\n\nCare and Cleaning`).passages.at(-1)?.kind).toBe(
      'paragraph',
    );
  });

  it('puts headings between numbered ones below these', () => {
    const page = source(
      `Kettles\n\n1: Care\n\nCopper kettle\n\n${LONG}\n\n2: Price\n\n${LONG}\n\nLast Words\n\n${LONG} So it is.\n`,
    );
    const paths = page.passages
      .filter((passage) => passage.text.startsWith(LONG))
      .map((passage) => passage.headings.map((heading) => heading.text));
    expect(paths).toEqual([['1: Care', 'Copper kettle'], ['2: Price'], ['Last Words']]);
  });
});

describe('lists', () => {
  const page = source(`Kettles of Copper: Are They Worth It?

Do not use copper when:

  • Your water is soft.
  • Your stove is
    - electric, or
    – of glass.
  1. Rinse: with hot water only.
  2) Dry it.

The differences are these:

    Weight: Copper weighs more.
    Price: Steel costs less.

3 of 4 buyers like it.
`);
  const items = page.passages.filter((passage) => passage.kind === 'item');

  it('strips the bullet and keeps "Label: text" one item', () => {
    expect(items.map((item) => item.text)).toEqual([
      'Your water is soft.',
      'Your stove is',
      'electric, or',
      'of glass.',
      'Rinse: with hot water only.',
      'Dry it.',
      'Weight: Copper weighs more.',
      'Price: Steel costs less.',
    ]);
  });

  it('leads in by the line above, nested items by their parent', () => {
    expect(items.map((item) => item.lead?.text)).toEqual([
      'Do not use copper when:',
      'Do not use copper when:',
      'Your stove is',
      'Your stove is',
      'Do not use copper when:',
      'Do not use copper when:',
      'The differences are these:',
      'The differences are these:',
    ]);
  });

  it('takes no figure for a number of a list', () => {
    expect(page.passages.at(-1)?.text).toBe('3 of 4 buyers like it.');
  });
});

describe('marks that are no words', () => {
  it('are left out: numbers of footnotes', () => {
    expect(source(`${LONG} It rusts.[4] It leaks too, so they say.[12]\n`).passages.slice(-1).map(shown)).toEqual([
      `paragraph: ${LONG} It rusts. It leaks too, so they say.`,
    ]);
  });
  it('but not the numbers of a list of parts', () => {
    expect(source(`${LONG} Take part [4] of the box.\n`).passages.slice(-1).map(shown)).toEqual([
      `paragraph: ${LONG} Take part [4] of the box.`,
    ]);
  });
  it('are bullets: a plus', () => {
    expect(
      source(`Kettles of Copper: Are They Worth It?\n\n${LONG}\n\nPros\n\n+ light\n+ cheap\n`).passages.slice(-2).map(shown),
    ).toEqual(['item: light', 'item: cheap']);
  });
});

describe('lines', () => {
  it('are paragraphs of their own on web pages', () => {
    expect(source(`Kettles\n\n${LONG}\n${LONG} Really.\n`).passages.slice(-2).map(shown)).toEqual([
      `paragraph: ${LONG}`,
      `paragraph: ${LONG} Really.`,
    ]);
  });

  it('are joined where the text is broken at one width', () => {
    const wrapped = `A kettle of copper keeps the water hot for longer than
one of steel does, but it asks for more care. Never
leave it empty on the stove, and never scrub it with
sand or with steel wool. Vinegar and salt will do.

The price of copper has doubled since the war ended,
so that few shops sell it now. Steel is what you will
find, and it lasts for ever if you are kind to it and
keep it dry.`;
    expect(source(wrapped).passages.map((passage) => passage.text)).toEqual(
      wrapped.split('\n\n').map((text) => text.replace(/\n/g, ' ')),
    );
  });

  it('split where a caption runs into the sentence behind it', () => {
    const page = source(
      `Copper vs Steel: Which Kettle to Buy?\n\n${LONG} Kettleworld sells both.\n\nCopper-Copper vs Steel-KettleworldCopper is a soft metal. It is dear.\n`,
    );
    expect(page.passages.at(-1)?.text).toBe('Copper is a soft metal. It is dear.');
    expect(page.skipped.map((skipped) => [skipped.reason, page.text.slice(skipped.span.start, skipped.span.end)])).toEqual([
      ['image caption', 'Copper-Copper vs Steel-Kettleworld'],
    ]);
  });

  it('are code where they can be nothing else', () => {
    const page = source(
      `Kettles\n\nFirst, write it:\n\n\n# kettle.py\nimport water\n\ndef boil(kettle):\n    """\n    It boils the water.\n    """\n    return kettle.on()\n\nThen run it.\n`,
    );
    expect(page.passages.map((passage) => passage.text)).toEqual(['Kettles', 'First, write it:', 'Then run it.']);
    expect(page.skipped.map((skipped) => skipped.reason)).toEqual(['code']);
  });

  it.each([
    ['an imperative', 'Make sure the lid is on.'],
    ['a verb that code has too', 'Import duties rose in May.'],
    ['a number sign', '#1 in the test was copper.'],
    ['a bracket at the end', 'It boils fast (in two minutes)'],
  ])('are no code: %s', (_, line) => {
    expect(source(`Kettles\n\n${LONG}\n\n${line}\n\n${LONG}\n`).passages.map((passage) => passage.text)).toContain(line);
  });
});
