import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { article, subject } from './article.js';

const SUBJECTS = [subject('cargo bike'), subject('petrol van'), subject('Harbour Bike Scheme', { main: false })];

/** Texts of an article's claims, each with its subject where that is not the cargo bike. */
const texts = (markdown: string, title = 'Two ways to carry'): readonly string[] => {
  const source = article(`# ${title}\n\n${markdown}\n`);
  return extract(source, [...SUBJECTS, subject('Bike Price Planner', { main: false })]).claims.map(({ subject: name, text }) =>
    name === 'cargo bike' ? text : `[${name}] ${text}`,
  );
};

describe('figures of a list', () => {
  const rows: [markdown: string, expected: readonly string[], note: string][] = [
    ['## Cargo bike costs\n\n- After the grant: €50', [], 'a phrase names no measure'],
    ['## Cargo bikes\n\n- 20', [], 'a figure of nothing'],
    ['## Cargo bike costs\n\n- New cargo bike: €900', ['The cost of a new cargo bike is €900.'], 'a kind of it'],
    [
      '## Cargo bikes\n\n- Delivery: 1 day (vs 3–5 days for petrol van)',
      ["Cargo bikes' delivery takes 1 day.", "[petrol van] Petrol vans' delivery takes 3–5 days."],
      'the other one’s figure in a bracket; what is done takes its time',
    ],
    ['## What you need\n\n- 50 g of oil a day', [], 'a question names no measure'],
    ['## Cargo bikes\n\n1. Mix 50 g of oil with 50 g of water.', [], 'an order to the reader'],
    ['## What you need\n\n- A jar of at least 500 ml', [], 'an article makes no name of a measure'],
    ['## Cargo bikes\n\n- Pricey at €900', ['Cargo bikes are pricey at €900.'], 'a property is no measure'],
    ['## Cargo bikes\n\n- Gears: 12', ['Cargo bikes have 12 gears.'], 'so many it has'],
    [
      '| | Cargo bike | Petrol van |\n| --- | --- | --- |\n| Gears | Three | Five |',
      ['Cargo bikes have three gears.', '[petrol van] Petrol vans have five gears.'],
      'in words',
    ],
    ['## Cargo bikes\n\n- Opening hours: 10 am to 5 pm', ["Cargo bikes' opening hours are 10 am to 5 pm."], 'the hours of a day'],
    ['## Cargo bikes\n\n- Built: 1868', ['Cargo bikes were built in 1868.'], 'a year under an event'],
    ['## Cargo bikes\n\n- Lifespan: 12 years', ["Cargo bikes' lifespan is 12 years."], 'a span of time takes none'],
    [
      '## Cargo bikes\n\n- Inspection once every 2 years',
      ["Cargo bikes' inspection takes place once every 2 years."],
      'how often',
    ],
    [
      '## Petrol van running cost\n\n- Petrol at ~€2 per litre',
      ['[petrol] Petrol costs ~€2 per litre.'],
      'an amount of money for an amount of stuff is its price, whoever burns it',
    ],
    [
      '## Cargo bike costs\n\n- Parking €20 per month',
      ["Cargo bikes' parking is €20 per month."],
      'what is no stuff is the cost of its user',
    ],
    [
      '## Cargo bike running cost\n\n€80/year night tariff',
      ["Cargo bikes' running cost is €80/year (night tariff)."],
      'the terms behind an amount',
    ],
    [
      '## Costs\n\n- **Cargo bike lifespan:**\n  - 15–20 years.\n- **Petrol van lifespan:**\n  - 9 years.',
      ["Cargo bikes' lifespan is 15–20 years.", "[petrol van] Petrol vans' lifespan is 9 years."],
      'the item above says what is measured',
    ],
    [
      '## Cargo bike running cost\n\nFor 3,000 km a year →  \n€80/year night tariff  \n€50/year day tariff\n\n€30/year',
      [
        "For 3,000 km a year, cargo bikes' running cost is €80/year (night tariff).",
        "For 3,000 km a year, cargo bikes' running cost is €50/year (day tariff).",
        "Cargo bikes' running cost is €30/year.",
      ],
      'the next line holds for the same, the next paragraph does not',
    ],
    [
      '## Example A\n\n- Petrol, cold: €2/l\n- Off-peak: €1/l\n- Yearly demand: 300 l',
      ['[petrol] Petrol, cold costs €2/l (Example A).', '[Yearly demand] Yearly demand is 300 l (Example A).'],
      'values of a worked example; "off-peak" alone names nothing',
    ],
  ];
  it.each(rows)('%j', (markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });
});

describe('whom a list is about', () => {
  const rows: [markdown: string, title: string, expected: readonly string[], note: string][] = [
    ['## Sprint Bike Plan — 2026\n\n- Covers tyres', 'Two ways to carry', [], 'a name of another kind than any subject'],
    [
      '## Cargo bike and petrol van\n\n- Payback: 5 years\n- Quiet',
      'Two ways to carry',
      [],
      'two subjects in the heading, none in the title',
    ],
    [
      '## Cargo bike and petrol van\n\n- Payback: 5 years\n- Quiet',
      'Bike Price Planner',
      ['[Bike Price Planner] With Bike Price Planner, the payback is 5 years.'],
      'what the title is about prints values of its own',
    ],
    [
      '## Notes\n\n### Bike Price Planner shop\n\n- Price: 5 euros',
      'Bike Price Planner',
      ["[Bike Price Planner] Bike Price Planner's price is 5 euros."],
      'named by the heading too',
    ],
    [
      '## Sprint Bike Scheme — free\n\n- Covers tyres',
      'Two ways to carry',
      ['[Sprint Bike Scheme] Sprint Bike Scheme covers tyres.'],
      'a name beside others of its kind',
    ],
    [
      '## Harbour Bike Scheme — €500\n\n- Covers tyres',
      'Two ways to carry',
      ['[Harbour Bike Scheme] Harbour Bike Scheme costs €500.', '[Harbour Bike Scheme] Harbour Bike Scheme covers tyres.'],
      'a heading that is a name and a figure',
    ],
  ];
  it.each(rows)('%j under %s', (markdown, title, expected) => {
    expect(texts(markdown, title)).toEqual(expected);
  });
});
