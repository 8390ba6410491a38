// Texts that no article holds, and that a rule which looks twice at anything never gets through: for bench/extraction.mjs and
// test/audit/extreme-texts.test.ts. Each is of the length that is asked for; the same length always gives the same text.

/** @typedef {{ name: string, text: (letters: number) => string }} Extreme */

const opening = 'The Lumo kettle is quiet. The Lumo kettle boils a litre in two minutes.\n\n';
const closing = '\n\nThe Lumo kettle is white.\n';

/**
 * Pieces, one after the other, until there are so many letters.
 * @param {number} letters
 * @param {(at: number) => string} piece
 */
function run(letters, piece) {
  const pieces = [];
  for (let at = 0, length = 0; length < letters; at++) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

const words = 'kettle boils water with steam and the lid of steel keeps heat for hours in small rooms'.split(' ');
/** @param {number} at */
const word = (at) => words[(at * 7 + (at >> 4)) % words.length] ?? '';

/** What one line is made of. @type {Record<string, (letters: number) => string>} */
const lines = {
  'letters without a blank': (letters) => run(letters, (at) => 'abcdefghijklmnop'[at % 16] ?? ''),
  'capitals without a blank': (letters) => run(letters, () => 'aB'),
  'figures without a blank': (letters) => run(letters, () => '1.'),
  'nested brackets': (letters) => run(letters / 2, () => '(') + run(letters / 2, () => ')'),
  'nested square brackets': (letters) => run(letters / 2, () => '[') + run(letters / 2, () => ']'),
  commas: (letters) => run(letters, () => ','),
  blanks: (letters) => `The kettle${run(letters, () => ' ')}is white.`,
  '"a. "': (letters) => run(letters, () => 'a. '),
  'quotation marks': (letters) => run(letters, () => '" '),
  backticks: (letters) => run(letters, (at) => `${'`'.repeat((at % 50) + 1)} `),
  links: (letters) => run(letters, (at) => `[${word(at)}](https://example.org/${at}) `),
  emphasis: (letters) => run(letters, (at) => `*${word(at)}* `),
  'words without an end': (letters) => `The ${run(letters, (at) => `${word(at)} `)}ends.`,
  'lists without an end': (letters) => `The Lumo kettle is white ${run(letters, (at) => `and ${word(at)}, `)}.`,
  names: (letters) => run(letters, (at) => `the Na${at}me of it is `),
  figures: (letters) => run(letters, (at) => `${at} `),
  dates: (letters) => run(letters, (at) => `in May ${1900 + (at % 150)}, `),
  sentences: (letters) => run(letters, (at) => `The Lumo kettle has ${at} ${word(at)} parts. `),
};

/** Where such a line may stand. @type {Record<string, (line: string) => string>} */
const places = {
  'a paragraph': (line) => line,
  'a heading': (line) => `# ${line}\n\nThe Lumo kettle has a lid.`,
  'a list item': (line) => `- ${line}\n- The Lumo kettle has a lid.`,
  'a block quote': (line) => `> ${line}`,
  'a table cell': (line) => `| | Lumo | Brant |\n| --- | --- | --- |\n| Use | ${line} | ${line.slice(0, 9)} |`,
};

/** What many lines are made of. @type {Record<string, (letters: number) => string>} */
const structures = {
  'list items': (letters) => run(letters, (at) => `- ${word(at)} ${word(at + 3)} number ${at}\n`),
  'list items under a long lead-in': (letters) =>
    `The Lumo kettle suits ${run(letters / 2, (at) => `${word(at)} `)}, such as:\n\n${run(letters / 2, (at) => `- ${word(at)} ${at}\n`)}`,
  'numbered items': (letters) => run(letters, (at) => `${at}. ${word(at)} ${word(at + 3)}\n`),
  'lists in one another': (letters) => run(letters, (at) => `${'  '.repeat(at % 60)}- ${word(at)}\n`),
  'lists in one another, without an end': (letters) => `${run(letters, () => '- ')}The kettle is white.`,
  'block quotes in one another': (letters) => `${run(letters, () => '> ')}The kettle is white.`,
  'block quotes of other depths': (letters) => run(letters, (at) => `${'> '.repeat((at % 9) + 1)}${word(at)}\n`),
  'lines of a word': (letters) => run(letters, (at) => `${word(at)}\n`),
  'table rows': (letters) =>
    `| | Lumo | Brant |\n| --- | --- | --- |\n${run(letters, (at) => `| ${word(at)} ${at} | fast | slow ${word(at)} |\n`)}`,
  'table columns': (letters) => {
    const columns = Math.round(letters / 250);
    const row = (/** @type {(at: number) => string} */ cell) =>
      `|${Array.from({ length: columns }, (_, at) => cell(at)).join('|')}|\n`;
    return row(word) + row(() => '---') + row((at) => `${at} litres`).repeat(20);
  },
  'rows on lines of their own': (letters) =>
    `Feature\nLumo\nBrant\n${run(letters, (at) => `${word(at)} ${at}\nfast and ${word(at)}\nslow and ${word(at + 1)}\n`)}`,
  headings: (letters) => run(letters, (at) => `## ${word(at)} ${at}\n\nThe Lumo kettle has ${at} ${word(at)} parts.\n\n`),
  'headings without a text': (letters) => run(letters, (at) => `## ${word(at)} ${at}\n\n`),
  'headings with an image': (letters) => run(letters, (at) => `## ${word(at)} ${at}\n\n![${word(at)}](a.png)\n\n`),
  'paragraphs under a long heading': (letters) =>
    `## Lumo ${run(letters / 2, (at) => `${word(at)} `)}\n\n${run(letters / 2, (at) => `It has ${at} ${word(at)} parts.\n\n`)}`,
  'ends of a page': (letters) => run(letters, (at) => `## Related posts\n\nThe Lumo kettle has ${at} parts.\n\n`),
  paragraphs: (letters) => run(letters, (at) => `The Lumo kettle has ${at} ${word(at)} parts. It is fast.\n\n`),
  code: (letters) => run(letters, (at) => `const ${word(at)}${at} = lid(${at});\n`),
  comments: (letters) => run(letters, (at) => `# ${word(at)} ${at}\n`),
  'raw HTML': (letters) => run(letters, (at) => `<div><b>${word(at)}</b>\n`),
  'link definitions': (letters) => run(letters, (at) => `[${word(at)}${at}]: https://example.org/${at}\n`),
  footnotes: (letters) => run(letters, (at) => `The kettle has a lid.[^${at}]\n\n[^${at}]: ${word(at)}\n\n`),
};

/** @type {readonly Extreme[]} */
export const extremes = [
  ...Object.entries(lines).flatMap(([name, line]) =>
    Object.entries(places).map(([place, within]) => ({
      name: `${name} in ${place}`,
      text: (/** @type {number} */ letters) => opening + within(line(letters)) + closing,
    })),
  ),
  ...Object.entries(structures).map(([name, structure]) => ({
    name,
    text: (/** @type {number} */ letters) => opening + structure(letters) + closing,
  })),
];
