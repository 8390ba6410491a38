import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { article, subject } from './article.js';

const SUBJECTS = [
  subject('cargo bike'),
  subject('petrol van'),
  subject('petrol', { main: false }),
  subject('Bike Budget Planner', { main: false }),
];

/** What the one cell of a table says, as a sentence, or why nothing. */
function cell(title: string, headers: readonly string[], row: readonly string[], column: number): string {
  const text = `# ${title}\n\nMany towns have steep streets.\n\n## Results\n\n| ${headers.join(' | ')} |\n|${headers.map(() => '---|').join('')}\n| ${row.join(' | ')} |\n`;
  const source = article(text);
  const { claims, refused } = extract(source, SUBJECTS);
  const said = claims.filter(({ place }) => place?.column === column - 1).map((claim) => `${claim.subject}: ${claim.text}`);
  const place = source.passages.find((passage) => passage.place?.column === column - 1)?.span.start;
  return said.join(' | ') || (refused.find(({ span }) => span.start === place)?.reason ?? 'nothing');
}

describe('cells of a table whose rows and columns are no names', () => {
  const trips = ['Trip', 'Petrol use', 'CB price (used)', 'Yearly saving'];
  const options = ['Option', 'Default', 'Description'];
  const rows: [
    title: string,
    headers: readonly string[],
    row: readonly string[],
    column: number,
    expected: string,
    note: string,
  ][] = [
    [
      'Two ways to carry',
      ['Trip', 'Length', 'Hills'],
      ['school run', '4 km', 'two'],
      1,
      'no subject is named',
      'nobody is spoken of in the headers, and the title names nobody',
    ],
    [
      'Bike Budget Planner',
      options,
      ['`--rent`', '40 euros', 'Monthly rent of a garage'],
      2,
      'describes its row',
      'explains the label',
    ],
    [
      'Bike Budget Planner',
      options,
      ['`--rent`', '40 euros', 'Monthly rent of a garage'],
      1,
      "Bike Budget Planner: Bike Budget Planner's default is 40 euros for --rent.",
      'the title names whom a table without names is about',
    ],
    [
      'Two ways to carry',
      trips,
      ['school run', '300 litres', '€900', '€150'],
      1,
      'petrol: Petrol use is 300 litres for school run.',
      'the column speaks of a subject of its own',
    ],
    [
      'Two ways to carry',
      trips,
      ['school run', '300 litres', '€900', '€150'],
      2,
      "cargo bike: Cargo bikes' price (used) is €900 for school run.",
      'by its initials',
    ],
    [
      'Two ways to carry',
      trips,
      ['school run', '300 litres', '€900', '€150'],
      3,
      "cargo bike: Cargo bikes' yearly saving is €150 for school run.",
      'the one subject of the audit that the headers speak of',
    ],
  ];
  it.each(rows)('%s %j %j %i: %s', (title, headers, row, column, expected) => {
    expect(cell(title, headers, row, column)).toBe(expected);
  });
});

describe('a model in a bracket behind the name of a column', () => {
  it('names no second subject', () => {
    expect(cell('Two ways', ['Cost', 'Cargo bike (Bike Budget Planner)', 'Petrol van'], ['Price', '€900', '€9,000'], 1)).toBe(
      "cargo bike: Cargo bikes' price is €900.",
    );
  });
});
