import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { article, subject } from './article.js';

const SUBJECTS = [subject('cargo bike'), subject('petrol van'), subject('garage grant', { main: false })];

/** Texts of the claims of an article's section, each with its subject where that is not the cargo bike. */
const texts = (markdown: string): readonly string[] => {
  const source = article(`# Two ways to carry\n\n${markdown}\n`);
  return extract(source, SUBJECTS).claims.map(({ subject: name, text }) => (name === 'cargo bike' ? text : `[${name}] ${text}`));
};

describe('what a list goes on with', () => {
  const rows: [markdown: string, expected: readonly string[], note: string][] = [
    ['## Steps\n\n1. Mount the box of the cargo bike.\n2. Dig down 15 cm.', [], 'orders, though they look like notes'],
    ['Your plan needs:\n\n- patience', [], 'the lead-in speaks of nobody'],
    [
      'Cargo bikes have two drawbacks:\n\n- They need space.',
      ['Cargo bikes need space.'],
      'a lead-in that stands for itself, and an item that does',
    ],
    [
      'Cargo bikes are cheapest only if:\n\n- you have a garage\n- or your town is flat',
      ['Cargo bikes are cheapest if you have a garage.', 'Cargo bikes are cheapest if your town is flat.'],
      'conditions of what the lead-in states',
    ],
    [
      '## Checklist\n\nA cargo bike is suitable if:\n\n### ✔ You have a garage\n\nSteep roads need a motor.',
      ['A cargo bike is suitable if you have a garage.', '[Steep roads] Steep roads need a motor.'],
      'headings as items',
    ],
    [
      '## Why a cargo bike\n\n### You have a garage\n\nSteep roads need a motor.',
      ['With cargo bikes, steep roads need a motor.'],
      'a heading without a lead-in states nothing',
    ],
    [
      'Cargo bikes cut fuel bills because:\n\n- they run on muscle power',
      ['Cargo bikes cut fuel bills.', 'Cargo bikes run on muscle power.'],
      'reasons stand for themselves, and so does what they are reasons of',
    ],
    [
      '## Cargo bikes\n\nLocal workshops like:\n\n- Velova Bank',
      ['[Local workshops] Local workshops include Velova Bank.'],
      'members of a kind, whatever the heading is about',
    ],
    [
      '## Cargo bikes\n\nLocal workshops like:\n\n- Velova Bank\n\nOffer:\n\n- spare parts at night',
      ['[Local workshops] Local workshops include Velova Bank.', '[Local workshops] Local workshops offer spare parts at night.'],
      'a verb alone goes on with the kind above it',
    ],
    [
      '## Cargo bikes\n\nLocal workshops like:\n\n- Velova Bank\n\n## Petrol vans\n\nOffer:\n\n- room for six',
      ['[Local workshops] Local workshops include Velova Bank.', '[petrol van] Petrol vans have room for six.'],
      'not in the next section',
    ],
    [
      'The key is knowing what suits your town, based on:\n\n- weather\n- roads',
      [
        '[key] The key is knowing what suits your town, based on weather.',
        '[key] The key is knowing what suits your town, based on roads.',
      ],
      'of nobody',
    ],
    [
      'Cargo bikes run on only the following roads.\n\n- Gravel',
      ['Cargo bikes run on Gravel.'],
      'one of several is not the only one, and the lead-in tells nothing by itself',
    ],
  ];
  it.each(rows)('%j', (markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });
});

describe('lines without a verb', () => {
  const rows: [markdown: string, expected: readonly string[], note: string][] = [
    [
      '## Which is safer?\n\nThe cargo bike, without a doubt. It has a brake.',
      ['A cargo bike has a brake.'],
      'an answer names what the next sentence is about',
    ],
    ['## Cargo bike tours\n\n€300 a year', [], 'the heading names no property that money measures'],
    ['## Cargo bike costs\n\n€300 a year', ["Cargo bikes' cost is €300 a year."], 'a figure under what it measures'],
    ['**Cargo bike yearly cost:** ~€780', ["Cargo bikes' yearly cost is ~€780."], 'a label with the subject and its property'],
    [
      '## Prices\n\n- Folding cargo bike: €900',
      ['The prices of a folding cargo bike are €900.'],
      'a label that narrows the subject',
    ],
    [
      '## Own share of the price\n\n- **€500** (second-hand petrol van)',
      ["[petrol van] Petrol vans' own share of the price is €500 (second-hand petrol van)."],
      'a bracket names whom a figure is about',
    ],
    [
      'Cargo bike slightly cheaper + lower noise.',
      ['Cargo bikes are slightly cheaper than petrol vans.', 'Cargo bikes have lower noise than petrol vans.'],
      'a headline',
    ],
    [
      'Cargo bike more expensive until fuel becomes dearer.',
      ['Cargo bikes are more expensive than petrol vans until fuel becomes dearer.'],
      'a headline with a limit',
    ],
    ['Cargo bikes cheaper than €900 are rare.', [], 'a sentence with a verb is none'],
  ];
  it.each(rows)('%j', (markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });
});

describe('arrows', () => {
  const rows: [markdown: string, expected: readonly string[], note: string][] = [
    [
      'It is 69 years old. 300 people came by cargo bike.',
      ['300 people came by cargo bike.'],
      'without an arrow nothing limits the next sentence',
    ],
    ['Flat tyres → cargo bikes wobble badly.', ['With flat tyres, cargo bikes wobble badly.'], 'what stands before limits'],
    [
      'Fuel becomes dearer → cargo bikes win customers.',
      ['When fuel becomes dearer, cargo bikes win customers.'],
      'a clause before is not stated',
    ],
    [
      '## Cargo bike cost\n\nRiding 3,000 km a year → You’d replace 2 tyres → **€80/year**',
      [
        'When riding 3,000 km a year, with cargo bikes, you would replace 2 tyres.',
        "When riding 3,000 km a year, cargo bikes' cost is €80/year.",
      ],
      'a calculation: each step holds for what it starts from',
    ],
  ];
  it.each(rows)('%j', (markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });
});

describe('"this" for the fact before', () => {
  const rows: [markdown: string, expected: readonly string[], note: string][] = [
    ['Cargo bikes are slow.\n\nThis saves fuel.', ['Cargo bikes are slow.'], 'another paragraph'],
    [
      'Cargo bikes are slow and petrol vans are fast. This saves fuel.',
      ['Cargo bikes are slow.', '[petrol van] Petrol vans are fast.'],
      'facts of two subjects',
    ],
    [
      'Cargo bikes are light. This saves fuel.',
      ['Cargo bikes are light.', 'The fact that cargo bikes are light saves fuel.'],
      'one fact',
    ],
    [
      'Cargo bikes are slow. This means that cargo bikes need few repairs.',
      ['Cargo bikes are slow.', 'Cargo bikes need few repairs.'],
      'what it means is stated',
    ],
    [
      'Cargo bikes are slow. This is because cargo bikes have small motors.',
      ['Cargo bikes are slow.', 'Cargo bikes have small motors.'],
      'so is the reason',
    ],
  ];
  it.each(rows)('%j', (markdown, expected) => {
    expect(texts(markdown)).toEqual(expected);
  });

  it('holds under the conditions of the fact', () => {
    const source = article('# Two ways to carry\n\nIf the road is steep, a cargo bike needs a motor. This raises the price.\n');
    const [, raised] = extract(source, SUBJECTS).claims;
    expect(raised).toMatchObject({ frame: 'changes', qualifiers: [{ kind: 'condition', text: 'If the road is steep' }] });
  });
});

describe('a worked example', () => {
  it('limits what is said under its heading, and nothing under another one', () => {
    const source = article(
      '# Two ways to carry\n\n## Example B: a steep town\n\nA cargo bike is slow.\n\n## Examples of loads\n\nA cargo bike is quiet.\n',
    );
    const claims = extract(source, SUBJECTS).claims;
    expect(claims.map(({ text, qualifiers }) => [text, qualifiers.map((one) => one.text)])).toEqual([
      ['A cargo bike is slow (Example B: a steep town).', ['in Example B: a steep town']],
      ['A cargo bike is quiet.', []],
    ]);
  });
});

it('the points of a review are about what its title names', () => {
  const review = (heading: string) =>
    extract(article(`# The cargo bike on test\n\n${heading}\n\n- Easy to park\n`), SUBJECTS).claims.map(({ text }) => text);
  expect(review('## Elsewhere')).toEqual([]);
  expect(review('## Pros')).toEqual(['Cargo bikes are easy to park.']);
});
