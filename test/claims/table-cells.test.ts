import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { read } from '../../src/reading/reading.js';
import { subject } from './article.js';
import {
  ALTERNATING,
  CASES,
  CLASSES,
  FACTS,
  GLUED,
  HEADLESS,
  MOMENTS,
  NUMBERS,
  OPTIONS,
  RUN_TOGETHER,
  SENTENCES,
  TWO_SUBJECTS,
} from './tables.js';

const SUBJECTS = [
  subject('cargo bike'),
  subject('petrol van'),
  subject('petrol', { main: false }),
  subject('Bike Budget Planner', { main: false }),
];
const DATABASES = [subject('Orbitas'), subject('Lumenbase')];

/**
 * Every cell of a table: its row, its column, its first and last word, and what it says (subject · frame · aspect · text) or why nothing.
 * Each line was judged by reading: it says what the cell says under its headers, or the cell is refused. Clumsy, yet true, are
 * the sizes of "Project Size" and the bare values of "Noise".
 */
type Cell = readonly [row: string, column: string, words: string, ...said: readonly string[]];

const rows: readonly (readonly [note: string, text: string, cells: readonly Cell[]])[] = [
  [
    'a Markdown table of facts under "Value"',
    FACTS,
    [
      ['Launched', 'Value', '1962', 'cargo bike · dates · launched · Cargo bikes were launched in 1962.'],
      ['Length', 'Value', '2.4 m', "cargo bike · measures · length · Cargo bikes' length is 2.4 m."],
    ],
  ],
  [
    'a Markdown table of two subjects',
    TWO_SUBJECTS,
    [
      [
        'Upfront cost',
        'Cargo Bike',
        '€900–€1,500 … grants)',
        "cargo bike · measures · upfront cost · Cargo bikes' upfront cost is €900–€1,500 (after grants).",
      ],
      ['Upfront cost', 'Petrol Van', '€9,000', "petrol van · measures · upfront cost · Petrol vans' upfront cost is €9,000."],
      [
        'Running cost',
        'Cargo Bike',
        'Often … tariffs',
        "cargo bike · compares · running cost · Cargo bikes' running cost is often cheaper than petrol vans' with night tariffs.",
      ],
      [
        'Running cost',
        'Petrol Van',
        'Usually … trips',
        "petrol van · compares · running cost · Petrol vans' running cost is usually cheaper than cargo bikes' on long trips.",
      ],
      ['Efficiency', 'Cargo Bike', '90–95%', "cargo bike · measures · efficiency · Cargo bikes' efficiency is 90–95%."],
      ['Efficiency', 'Petrol Van', '25%', "petrol van · measures · efficiency · Petrol vans' efficiency is 25%."],
      ['Lifespan', 'Cargo Bike', '12–15 years', "cargo bike · measures · lifespan · Cargo bikes' lifespan is 12–15 years."],
      ['Lifespan', 'Petrol Van', '9 years', "petrol van · measures · lifespan · Petrol vans' lifespan is 9 years."],
      ['Best for', 'Cargo Bike', 'Flat towns', 'cargo bike · suits · best for · Cargo bikes suit flat towns.'],
      ['Best for', 'Petrol Van', 'Most farms', 'petrol van · suits · best for · Petrol vans suit most farms.'],
      [
        'Works with trailers?',
        'Cargo Bike',
        'Yes, … brackets',
        'cargo bike · has · works with trailers · Cargo bikes work with trailers (but may need brackets).',
      ],
      [
        'Works with trailers?',
        'Petrol Van',
        'No',
        'petrol van · has · works with trailers · Petrol vans do not work with trailers.',
      ],
      [
        'Exhaust emissions',
        'Cargo Bike',
        'Very low',
        "cargo bike · is · exhaust emissions · Cargo bikes' exhaust emissions are very low.",
      ],
      [
        'Exhaust emissions',
        'Petrol Van',
        'High',
        "petrol van · is · exhaust emissions · Petrol vans' exhaust emissions are high.",
      ],
      ['Maintenance', 'Cargo Bike', 'Low', "cargo bike · is · maintenance · Cargo bikes' maintenance is low."],
      ['Maintenance', 'Petrol Van', 'Medium', "petrol van · is · maintenance · Petrol vans' maintenance is medium."],
      ['Noise', 'Cargo Bike', 'Chain … dB)', "cargo bike · is · noise · Cargo bikes' noise is a chain whirr (30–35 dB)."],
      ['Noise', 'Petrol Van', 'Loud', "petrol van · is · noise · Petrol vans' noise is loud."],
    ],
  ],
  [
    'a table of options: what a cell explains is no claim',
    OPTIONS,
    [
      [
        '--rent',
        'Default',
        '40 euros',
        "Bike Budget Planner · measures · default · Bike Budget Planner's default is 40 euros for --rent.",
      ],
      ['--rent', 'Description', 'Monthly … garage', 'refused: describes its row'],
      [
        '--trips',
        'Default',
        '300',
        "Bike Budget Planner · measures · default · Bike Budget Planner's default is 300 for --trips.",
      ],
      ['--trips', 'Description', 'Trips … year', 'refused: describes its row'],
      [
        '--grant',
        'Default',
        '€500',
        "Bike Budget Planner · measures · default · Bike Budget Planner's default is €500 for --grant.",
      ],
      ['--grant', 'Description', 'Amount … grant', 'refused: describes its row'],
    ],
  ],
  [
    'a table of cases and measures: each claim holds for its case',
    CASES,
    [
      ['school run', 'Petrol Use', '300 litres', 'petrol · measures · use · Petrol use is 300 litres for school run.'],
      [
        'school run',
        'CB Price (used)',
        '€900',
        "cargo bike · measures · price (used) · Cargo bikes' price (used) is €900 for school run.",
      ],
      [
        'school run',
        'Yearly Saving (flat town)',
        '€150',
        "cargo bike · measures · yearly saving (flat town) · Cargo bikes' yearly saving (flat town) is €150 for school run.",
      ],
      ['school run', 'Payback', '6 years', "cargo bike · measures · payback · Cargo bikes' payback is 6 years for school run."],
      ['market day', 'Petrol Use', '80 litres', 'petrol · measures · use · Petrol use is 80 litres for a market day.'],
      [
        'market day',
        'CB Price (used)',
        '€700',
        "cargo bike · measures · price (used) · Cargo bikes' price (used) is €700 for a market day.",
      ],
      [
        'market day',
        'Yearly Saving (flat town)',
        '€40',
        "cargo bike · measures · yearly saving (flat town) · Cargo bikes' yearly saving (flat town) is €40 for a market day.",
      ],
      [
        'market day',
        'Payback',
        '17.5 years',
        "cargo bike · measures · payback · Cargo bikes' payback is 17.5 years for a market day.",
      ],
    ],
  ],
  [
    'a table of counts',
    CLASSES,
    [
      ['Cabin', 'Aboard', '120', 'Meridia · measures · aboard · With Meridia, 120 were aboard (Cabin).'],
      ['Cabin', 'Survived', '84', 'Meridia · measures · survived · With Meridia, 84 survived (Cabin).'],
      ['Cabin', '% Survived', '70%', 'Meridia · measures · % survived · With Meridia, 70% survived (Cabin).'],
      ['Crew', 'Aboard', '60', 'Meridia · measures · aboard · With Meridia, 60 were aboard (Crew).'],
      ['Crew', 'Survived', '15', 'Meridia · measures · survived · With Meridia, 15 survived (Crew).'],
      ['Crew', '% Survived', '25%', 'Meridia · measures · % survived · With Meridia, 25% survived (Crew).'],
    ],
  ],
  [
    'a timeline; a headline without a verb of the subject is refused',
    MOMENTS,
    [
      ['May 4, 1907', 'Event', 'Meridia … Leith', 'Meridia · dates · depart date · On May 4, 1907, Meridia departs Leith.'],
      [
        'May 9, 11:20 PM',
        'Event',
        'Strikes reef',
        'Meridia · dates · strike date · On May 9, 1907, 11:20 PM, Meridia strikes a reef.',
      ],
      ['May 10, 1:05 AM', 'Event', 'Meridia sinks', 'Meridia · dates · sink date · On May 10, 1907, 1:05 AM, Meridia sinks.'],
      ['June 2, 1951', 'Event', 'Hull discovered', 'refused: no statement'],
    ],
  ],
  [
    'rows that only number what they are about are refused',
    NUMBERS,
    [
      ['1', 'Gender', 'female', 'refused: table row that names nothing'],
      ['1', 'Risk', '0.05', 'refused: table row that names nothing'],
      ['1', 'Odds', '0.06', 'refused: table row that names nothing'],
      ['2', 'Gender', 'male', 'refused: table row that names nothing'],
      ['2', 'Risk', '0.71', 'refused: table row that names nothing'],
      ['2', 'Odds', '2.45', 'refused: table row that names nothing'],
    ],
  ],
  [
    'columns that alternate as paragraphs',
    ALTERNATING,
    [
      [
        '',
        'Advantages of Orbitas',
        'Easy … quick',
        'Orbitas · is · difficulty · Orbitas is easy.',
        'Orbitas · is · speed · Orbitas is quick.',
      ],
      ['', 'Advantages of Lumenbase', 'Open … formats', 'Lumenbase · does · format · Lumenbase is open to new formats.'],
      ['', 'Advantages of Orbitas', 'Secure', 'Orbitas · is · security · Orbitas is secure.'],
      ['', 'Advantages of Lumenbase', 'Scalable', 'Lumenbase · is · scalability · Lumenbase is scalable.'],
      ['', 'Advantages of Orbitas', 'Integrated … tests', 'Orbitas · has · backup test · Orbitas has integrated backup tests.'],
      [
        '',
        'Advantages of Lumenbase',
        'Suitable … archives',
        'Lumenbase · suits · use · Lumenbase is suitable for smaller archives.',
      ],
      ['', 'Advantages of Orbitas', 'Supports … records', 'Orbitas · has · nest record · Orbitas supports nested records.'],
      ['', 'Advantages of Lumenbase', 'No … fees', 'Lumenbase · has · server fee · Lumenbase has no server fees.'],
      ['', 'Advantages of Orbitas', 'Can … tune', 'Orbitas · is · difficulty · Orbitas can be hard to tune.'],
      ['', 'Advantages of Lumenbase', 'Console … slow', 'Lumenbase · is · console · With Lumenbase, console can be slow.'],
    ],
  ],
  [
    'cells glued to each other; rows that can be cut in two ways are refused',
    GLUED,
    [
      ['Project Size', 'Orbitas', 'Larger Archives', "Orbitas · is · project size · Orbitas' project size is larger archives."],
      [
        'Project Size',
        'Lumenbase',
        'Smaller … Archives',
        "Lumenbase · is · project size · Lumenbase's project size is smaller and less crowded archives.",
      ],
      [
        'Performance',
        'Orbitas',
        'Not … Lumenbase',
        "Orbitas · compares · performance · Orbitas' performance is not better than Lumenbase.",
      ],
      [
        'Performance',
        'Lumenbase',
        'Better … Orbitas',
        "Lumenbase · compares · performance · Lumenbase's performance is better than Orbitas.",
      ],
      ['row', 'StorageOracle,', '', 'refused: table row whose columns cannot be told apart'],
      ['row', 'Project', '', 'refused: table row whose columns cannot be told apart'],
    ],
  ],
  [
    'rows run together under a header',
    RUN_TOGETHER,
    [
      [
        'Engine Type',
        'Orbitas',
        'Full-Server … Opinionated',
        "Orbitas · is · engine type · Orbitas' engine type is full-server.",
        "Orbitas · is · engine type · Orbitas' engine type is opinionated.",
      ],
      [
        'Engine Type',
        'Lumenbase',
        'Microengine … Unopinionated',
        "Lumenbase · is · engine type · Lumenbase's engine type is Microengine.",
        "Lumenbase · is · engine type · Lumenbase's engine type is Unopinionated.",
      ],
      [
        'Learning Curve',
        'Orbitas',
        'Moderate … even)',
        "Orbitas · is · learning curve · Orbitas' learning curve is moderate (steep at first, then even).",
      ],
      [
        'Learning Curve',
        'Lumenbase',
        'Gentle … archives)',
        "Lumenbase · is · learning curve · Lumenbase's learning curve is gentle (quick start, but steeper for large archives).",
      ],
      ['Backup', 'Orbitas', 'Built-in … (nightly)', 'Orbitas · has · backup · Orbitas has a built-in Orbitas backup (nightly).'],
      [
        'Backup',
        'Lumenbase',
        'Requires … Tapekeeper)',
        'Lumenbase · needs · backup · Lumenbase requires external backup (e.g., Tapekeeper).',
      ],
      [
        'Memory Footprint',
        'Orbitas',
        'Higher … indexes)',
        "Orbitas · compares · memory footprint · Orbitas' memory footprint is higher than Lumenbase's (due to loaded indexes).",
      ],
      [
        'Memory Footprint',
        'Lumenbase',
        'Lower … core)',
        "Lumenbase · compares · memory footprint · Lumenbase's memory footprint is lower than Orbitas' (minimal core).",
      ],
      [
        'Deployment Scalability',
        'Orbitas',
        'High … hosting)',
        "Orbitas · is · deployment scalability · Orbitas' deployment scalability is high (with proper hosting).",
      ],
      [
        'Deployment Scalability',
        'Lumenbase',
        'High … hosting)',
        "Lumenbase · is · deployment scalability · Lumenbase's deployment scalability is high (with proper hosting).",
      ],
    ],
  ],
  [
    'glued rows of sentences',
    SENTENCES,
    [
      [
        'Upkeep Cost',
        'Orbitas',
        'Vary … US$50/hour.',
        "Orbitas · measures · upkeep cost · Orbitas' upkeep cost varies from US$30 to US$50/hour.",
      ],
      [
        'Upkeep Cost',
        'Lumenbase',
        'Vary … US$40.',
        "Lumenbase · measures · upkeep cost · Lumenbase's upkeep cost varies from US$20 to US$40.",
      ],
      [
        'Scalability',
        'Orbitas',
        'Highly … archives.',
        'Orbitas · is · scalability · Orbitas is highly scalable for large archives.',
      ],
      [
        'Scalability',
        'Lumenbase',
        'Scalable … archives.',
        'Lumenbase · is · scalability · Lumenbase is scalable for small to medium-scale archives.',
      ],
      [
        'Security',
        'Orbitas',
        'Provides … theft.',
        'Orbitas · has · security · Orbitas provides built-in logins, helping to prevent theft.',
      ],
      [
        'Security',
        'Lumenbase',
        'Security … tools.',
        'Lumenbase · needs · security · With Lumenbase, security depends on the use of third-party tools.',
      ],
      ['Script Support', 'Orbitas', 'It … scripts.', 'Orbitas · does · script support · Orbitas does not run scripts.'],
      ['Script Support', 'Lumenbase', 'It … scripts.', 'Lumenbase · does · script support · Lumenbase runs all common scripts.'],
      [
        'Learning Time',
        'Orbitas',
        '4 … staff)',
        "Orbitas · measures · learning time · Orbitas' learning time is 4 to 6 weeks (depends on the staff).",
      ],
      [
        'Learning Time',
        'Lumenbase',
        '2 … staff)',
        "Lumenbase · measures · learning time · Lumenbase's learning time is 2 to 3 weeks (depends on the staff).",
      ],
    ],
  ],
  [
    'rows without a header: the columns are inferred',
    HEADLESS,
    [
      ['GitHub Stars', 'Orbitas', '12.4 k', "Orbitas · measures · github stars · Orbitas' GitHub stars are 12.4 k."],
      ['GitHub Stars', 'Lumenbase', '9.7 k', "Lumenbase · measures · github stars · Lumenbase's GitHub stars are 9.7 k."],
      [
        'Architecture',
        'Orbitas',
        'It … parts.',
        'Orbitas · made-of · architecture · Orbitas follows a layered design.',
        'Orbitas · made-of · architecture · The layered design that Orbitas follows is split into three parts.',
      ],
      [
        'Architecture',
        'Lumenbase',
        'It … freedom.',
        'Lumenbase · is · architecture · Lumenbase is a small engine.',
        'Lumenbase · has · architecture · Lumenbase gives staff freedom.',
      ],
      [
        'Speed',
        'Orbitas',
        'Orbitas … Lumenbase.',
        'Orbitas · does · speed · Orbitas lets you search quickly.',
        'Orbitas · compares · speed · Orbitas is slower than Lumenbase.',
      ],
      [
        'Speed',
        'Lumenbase',
        'Due … Orbitas.',
        'Lumenbase · compares · speed · Due to fewer layers, Lumenbase is faster than Orbitas.',
      ],
      [
        'Maturity',
        'Orbitas',
        'Launched … support.',
        'Orbitas · dates · maturity · Orbitas was launched in 2003.',
        'Orbitas · is · maturity · Orbitas is a very mature engine with wide support.',
      ],
      [
        'Maturity',
        'Lumenbase',
        'Launched … community.',
        'Lumenbase · dates · maturity · Lumenbase was launched in 2012.',
        'Lumenbase · is · maturity · Lumenbase is a younger engine than Orbitas.',
        'Lumenbase · has · maturity · Lumenbase has a large community.',
      ],
      ['Script Support', 'Orbitas', 'Orbitas … scripts.', 'Orbitas · does · script support · Orbitas does not run scripts.'],
      ['Script Support', 'Lumenbase', 'It … console.', 'Lumenbase · has · script support · Lumenbase offers a script console.'],
    ],
  ],
];

function cellsOf(text: string): readonly Cell[] {
  const isPlain = !text.startsWith('# ');
  const source = read({ path: isPlain ? 'page.txt' : 'page.md', text, sha256: '' });
  if ('problem' in source) throw new Error(source.problem);
  const subjects = isPlain ? DATABASES : text.includes('Meridia') ? [subject('Meridia')] : SUBJECTS;
  const { claims, refused } = extract(source, subjects);
  const cells = source.passages
    .filter(({ kind }) => kind === 'cell')
    .map(({ row, column, text: words, span }): Cell => {
      const said = claims
        .filter(({ position: { start, end } }) => start.offset >= span.start && end.offset <= span.end)
        .map((claim) => `${claim.subject} · ${claim.frame} · ${claim.aspect} · ${claim.text}`);
      const why = refused
        .filter((one) => one.span.start >= span.start && one.span.end <= span.end)
        .map(({ reason }) => `refused: ${reason}`);
      return [row?.text ?? '', column?.text ?? '', ends(words), ...(said.length > 0 ? said : why)];
    });
  const lost = source.skipped
    .filter(({ reason }) => reason.startsWith('table row'))
    .map(({ span, reason }): Cell => ['row', text.slice(span.start, span.end).split(' ')[0] ?? '', '', `refused: ${reason}`]);
  return [...cells, ...lost];
}

function ends(text: string): string {
  const words = text.split(' ');
  return words.length < 3 ? text : `${words[0]} … ${words[words.length - 1]}`;
}

describe('every cell of a table is right, or refused', () => {
  it.each(rows)('%s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it.each(rows)('%s: each cell says something or why not', (_, text) => {
    expect(cellsOf(text).filter((cell) => cell.length < 4)).toEqual([]);
  });
});
