import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/reading.js';
import type { Passage, Source } from '../../src/reading/source.js';

function source(text: string, path = 'page.txt'): Source {
  const page = read({ path, text, sha256: '' });
  if ('problem' in page) throw new Error(page.problem);
  return page;
}

const cellsOf = (page: Source) => page.passages.filter((passage) => passage.kind === 'cell');
const shown = (passage: Passage) => [passage.row?.text ?? null, passage.column?.text ?? null, passage.text] as const;
const refused = (page: Source) =>
  page.skipped
    .filter((skipped) => skipped.reason === 'table row whose columns cannot be told apart')
    .map((skipped) => page.text.slice(skipped.span.start, skipped.span.end));

const PROSE = `Moka or Siphon: Which Brewer Should You Buy?

Both brewers make strong coffee at home. A siphon is built of glass and needs a flame, while a moka pot is cast in aluminium and sits on any stove.

Cleaning is quick with the pot. The brewing time differs as well, and so does the grind size that each of them wants. Paper filters are cheap.

`;

describe('rows under a header of names', () => {
  const table = `Feature Moka Siphon
Body Type Cast aluminium / Opaque Blown glass / Transparent
Brewing Time Short (about five minutes) Long (about twelve minutes)
Spare Parts (as of 2024) Moka gasket 6 Siphon gasket 3
Heat Source High (with gas) High (with gas)
Cleaning Effort Harder for daily use Harder for narrow shelves; easier with a brush
`;
  const found = cellsOf(source(PROSE + table)).map(shown);

  it.each([
    ['slashes on both sides', 'Body Type', 'Cast aluminium / Opaque', 'Blown glass / Transparent'],
    ['the label is a phrase of the article', 'Brewing Time', 'Short (about five minutes)', 'Long (about twelve minutes)'],
    ['cells that name their columns', 'Spare Parts (as of 2024)', 'Moka gasket 6', 'Siphon gasket 3'],
    ['the same words twice', 'Heat Source', 'High (with gas)', 'High (with gas)'],
    ['cells that begin alike', 'Cleaning Effort', 'Harder for daily use', 'Harder for narrow shelves; easier with a brush'],
  ])('%s', (_, label, left, right) => {
    expect(found).toContainEqual([label, 'Moka', left]);
    expect(found).toContainEqual([label, 'Siphon', right]);
  });

  it('counts rows and columns from 0 and says that the columns are stated', () => {
    const cells = cellsOf(source(PROSE + table));
    expect(cells.map((cell) => cell.place)).toEqual(
      [0, 1, 2, 3, 4].flatMap((row) => [0, 1].map((column) => ({ table: 0, row, column }))),
    );
    expect(new Set(cells.map((cell) => cell.columns))).toEqual(new Set(['stated']));
  });

  it('gives a cell its own words as span, and headers where they stand', () => {
    const page = source(PROSE + table);
    for (const cell of cellsOf(page)) {
      expect(page.text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
      expect(page.text.slice(cell.row?.span.start, cell.row?.span.end)).toBe(cell.row?.text);
      expect(page.text.slice(cell.column?.span.start, cell.column?.span.end)).toBe(cell.column?.text);
    }
  });
});

describe('glued rows', () => {
  const text = `Gravel vs Racer: Which Bike to Choose?

A racer is light. Tyres of a gravel bike are wide, and it takes mud guards. Monthly rent differs from shop to shop.

Tyre Width

Wide tyres roll well on sand. Any tyre fits a gravel frame. The GripKing has knobs, and most riders like the GripKing on wet roads.

BasisGravelRacer
Monthly RentFrom US$25 to US$40 a month.   You can return it at any time.From US$45 to US$60.   Insurance is extra.
StabilityCalm and safe on loose ground.Nervous on anything but smooth roads.
Tyre Width47 millimetres28 millimetres
Average Speed (With a trained rider)24 to 28 km (Depends on the wind)31 to 36 km (Depends on the wind)
Mud GuardsIt takes no guards.It takes all usual guards.
Main Uses– Touring
– Commuting
– Forest roads
– Races
– Training
`;
  const page = source(text);
  const found = cellsOf(page).map(shown);

  it.each([
    [
      'a full stop before a capital',
      'Monthly Rent',
      'From US$25 to US$40 a month. You can return it at any time.',
      'From US$45 to US$60. Insurance is extra.',
    ],
    ['sentences', 'Stability', 'Calm and safe on loose ground.', 'Nervous on anything but smooth roads.'],
    ['letter | digit twice', 'Tyre Width', '47 millimetres', '28 millimetres'],
    [
      'bracket | digit',
      'Average Speed (With a trained rider)',
      '24 to 28 km (Depends on the wind)',
      '31 to 36 km (Depends on the wind)',
    ],
    ['a negated cell', 'Mud Guards', 'It takes no guards.', 'It takes all usual guards.'],
  ])('%s', (_, label, left, right) => {
    expect(found).toContainEqual([label, 'Gravel', left]);
    expect(found).toContainEqual([label, 'Racer', right]);
  });

  it('refuses a list in cells without a border, whole', () => {
    expect(refused(page)).toEqual(['Main Uses– Touring\n– Commuting\n– Forest roads\n– Races\n– Training']);
  });

  it('is not cut inside a name that the article has elsewhere', () => {
    const cells = cellsOf(source(text.replace('StabilityCalm and safe', 'StabilityCalm with GripKing tyres and safe'))).map(
      shown,
    );
    expect(cells).toContainEqual(['Stability', 'Gravel', 'Calm with GripKing tyres and safe on loose ground.']);
  });
});

describe('glued rows broken over paragraphs', () => {
  const page = source(`Gravel vs Racer: Which Bike to Choose?

A racer is light, and any rider sees it.

Frame shape

Frames differ. Carbon costs more than steel.

Brakes

Both have discs. LevelPro and StopMaster make them.

Parameter GravelRacer
Kind of Bike

Sturdy


BrakesLevelPro, StopMasterAny brake with cables
Frame shapeSloping top tube

Straight top tube

Shops that sell them
  • Alpha
  • Beta
  • Gamma
  • Delta


So it depends. Try both of them before you buy one, and take your time.
`);

  it('takes a second cell from the next line when the label is a heading of the article', () => {
    expect(cellsOf(page).map(shown)).toEqual([
      ['Brakes', 'Gravel', 'LevelPro, StopMaster'],
      ['Brakes', 'Racer', 'Any brake with cables'],
      ['Frame shape', 'Gravel', 'Sloping top tube'],
      ['Frame shape', 'Racer', 'Straight top tube'],
    ]);
  });

  it('leaves the text below to the article', () => {
    expect(page.passages.at(-1)?.text).toBe('So it depends. Try both of them before you buy one, and take your time.');
  });
});

describe('rows without a header', () => {
  const rows = `Weight In Grams 640 g 910 g
Build It follows an Italian drawing, which has three parts, base, funnel, and top. It is a glass bulb that rests on a stand.
Brewing Speed The Moka lets you brew fast. However, it is slower than the Siphon. Due to its flame, the Siphon is faster than the Moka.
Travel It fits any bag. The Siphon breaks easily on a trip.
Grind Support Moka doesn’t take fine powder. It takes all powders.
Cleaning Moka wants no soap. Siphon wants a long brush.
Use Cases Camping trips with Open Fire
Small kitchens
Quiet mornings in bed
Guests with time
Shops Selling These Brewers Bern, Basel, Chur Paris, Lyon, Nancy
`;
  const page = source(
    `${PROSE}Siphon vs Moka: The Differences\n\nSo let us look at all of it:\n\n${rows}\nWhich is Better – Siphon or Moka?\n\nIt depends on you and on your kitchen, as always.\n`,
  );
  const found = cellsOf(page).map(shown);

  it.each([
    ['figures', 'Weight In Grams', '640 g', '910 g'],
    [
      'a sentence end',
      'Build',
      'It follows an Italian drawing, which has three parts, base, funnel, and top.',
      'It is a glass bulb that rests on a stand.',
    ],
    [
      '"However" goes on with the first cell',
      'Brewing Speed',
      'The Moka lets you brew fast. However, it is slower than the Siphon.',
      'Due to its flame, the Siphon is faster than the Moka.',
    ],
    ['a denied cell', 'Grind Support', 'Moka doesn’t take fine powder.', 'It takes all powders.'],
    ['lists of names', 'Shops Selling These Brewers', 'Bern, Basel, Chur', 'Paris, Lyon, Nancy'],
  ])('%s', (_, label, left, right) => {
    expect(found).toContainEqual([label, 'Moka', left]);
    expect(found).toContainEqual([label, 'Siphon', right]);
  });

  it('infers the order of the columns from the cells, against the heading above', () => {
    const cells = cellsOf(page);
    expect(new Set(cells.map((cell) => cell.columns))).toEqual(new Set(['inferred']));
    expect(cells[0]?.column?.text).toBe('Moka');
  });

  it('refuses the row that goes on over several lines', () => {
    expect(refused(page)).toEqual([
      'Use Cases Camping trips with Open Fire\nSmall kitchens\nQuiet mornings in bed\nGuests with time',
    ]);
  });

  it('refuses all rows where no cell names its column', () => {
    const silent = source(
      `${PROSE}Weight In Grams 640 g 910 g\nHeight In Inches 7 in 14 in\nPrice In Euros 35 € 80 €\nCups At Once 6 cups 5 cups\nAge In Years 90 y 180 y\n`,
    );
    expect(cellsOf(silent)).toEqual([]);
    expect(refused(silent)).toHaveLength(5);
  });

  it('takes no paragraph of prose for rows', () => {
    const prose = source(
      `${PROSE}The Moka came first. Milan built it. It sold well.\nThe Siphon is older. Berlin knew it. Few own one.\nBoth are good. Some prefer tea. Others do not.\nWe tried each. It took a week. Nobody complained.\n`,
    );
    expect(cellsOf(prose)).toEqual([]);
    expect(refused(prose)).toEqual([]);
  });
});

describe('columns as alternating lines', () => {
  const body = (lines: readonly string[]) => `${PROSE}Moka or Siphon? Strengths and Weaknesses

Strengths of Moka

Strengths of Siphon

${lines.join('\n\n')}


 

What to Buy?

Buy what you like, and use it every day.
`;

  it('gives each heading every other line', () => {
    const page = source(body(['Sturdy', 'Clear cup', 'Cheap', 'A show for guests', 'Works on gas', 'No metal taste']));
    expect(cellsOf(page).map(shown)).toEqual([
      [null, 'Strengths of Moka', 'Sturdy'],
      [null, 'Strengths of Siphon', 'Clear cup'],
      [null, 'Strengths of Moka', 'Cheap'],
      [null, 'Strengths of Siphon', 'A show for guests'],
      [null, 'Strengths of Moka', 'Works on gas'],
      [null, 'Strengths of Siphon', 'No metal taste'],
    ]);
    expect(new Set(cellsOf(page).map((cell) => cell.columns))).toEqual(new Set(['stated']));
  });

  it('refuses an odd number of lines: one of the columns has a gap', () => {
    const page = source(body(['Sturdy', 'Clear cup', 'Cheap', 'A show for guests', 'Works on gas']));
    expect(cellsOf(page)).toEqual([]);
    expect(refused(page)).toHaveLength(1);
  });

  it('needs headings that differ in a name only', () => {
    const page = source(
      body(['Sturdy', 'Clear cup', 'Cheap', 'A show for guests']).replace('Strengths of Siphon', 'Weaknesses of Siphon'),
    );
    expect(cellsOf(page)).toEqual([]);
  });
});
