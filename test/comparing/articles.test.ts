// Two articles each, of our own writing: what is planted must be found, and nothing else.
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.js';

const titles = (...texts: readonly string[]): readonly string[] => {
  const articles = texts.map((text, at) => ({ path: `${at}.md`, bytes: new TextEncoder().encode(text), sha256: `${at}` }));
  return audit(articles, { subjects: [], ignoredSections: [] }).conflicts.map((one) => one.title);
};

describe('contradictions of two articles', () => {
  it('espresso machines', () => {
    const found = titles(
      '# Brixa and Lorano: which espresso machine?\n\n## Brixa\n\nBrixa was launched in 2016. The Brixa has a built-in grinder.\n\n## Lorano\n\nLorano was founded by Ada Brun. The Lorano does not support paper pods. The Lorano is not suitable for offices. Its tank holds 2 litres. The Lorano is faster than the Brixa.\n',
      '# Lorano or Brixa? Our test\n\nThe Brixa is faster than the Lorano. The Brixa comes without a grinder. The Lorano brews coffee from paper pods with the Pod-Kit. The Lorano is perfect for offices. The tank of the Lorano holds 1.2 litres. The Brixa was launched in 2018. Lorano was founded by Emil Roth.\n',
    );
    expect(found).toEqual([
      'By whom was Lorano founded?',
      'When was Brixa launched?',
      'Does Brixa have a grinder?',
      'Does Lorano support paper pods?',
      'How much does the tank of Lorano hold?',
      'Which is faster, Brixa or Lorano?',
      'Is Lorano suited to offices?',
    ]);
  });

  it('a shipping company', () => {
    const found = titles(
      '# Halden Shipping: a history\n\nHalden Shipping was founded in 1884 by Nils Halden. The Alma carried 210 passengers.\n',
      '# The story of Halden Shipping\n\nHalden Shipping was established in 1889. The founder of Halden Shipping was Jens Halden. The Alma carried 340 passengers.\n',
    );
    expect(found).toEqual([
      'By whom was Halden Shipping founded?',
      'When was Halden Shipping founded?',
      'How many passengers does Alma carry?',
    ]);
  });
});

describe('what somebody makes possible is a feature, whichever way round it is said', () => {
  it.each([
    ['Nested rows are not supported by Lumo.', 'Lumo supports nested rows.', ['Does Lumo support nested rows?']],
    ['Lumo supports moving a shelf.', 'Moving a shelf is not supported in Lumo.', ['Does Lumo support moving a shelf?']],
    // look-alikes: two different things
    ['Nested rows are not supported by Lumo.', 'Nested columns are supported by Lumo.', []],
    ['Nested rows are not supported by Lumo.', 'Nested rows are supported by Brixa.', []],
    ['With Lumo, rows are not supported.', 'With Lumo, columns are supported.', []],
    ['The doors of Lumo are painted.', 'The shelves of Lumo are not painted.', []],
    ['The bell of Lumo rings.', 'The clock of Lumo does not ring.', []],
  ])('%s / %s', (left, right, expected) => {
    expect(titles(`# Lumo or Brixa\n\n${left}\n`, `# Brixa or Lumo\n\n${right}\n`)).toEqual(expected);
  });
});

describe('figures under different figures', () => {
  it.each([
    ['Lumo draws 5 watts at 16 degrees.', 'Lumo draws 9 watts at 30 degrees.', []],
    ['Lumo takes 5 hours with 2 people.', 'Lumo takes 9 hours with 4 people.', []],
    ['Lumo draws 5 watts at 16 degrees.', 'Lumo draws 9 watts at 16 degrees.', ['How much does Lumo draw?']],
  ])('%s / %s', (left, right, expected) => {
    expect(titles(`# Lumo or Brixa\n\n${left}\n`, `# Brixa or Lumo\n\n${right}\n`)).toEqual(expected);
  });

  it('rows of one table whose labels differ by a figure are of different things', () => {
    const rows =
      '| run | Lumo | Brixa |\n| --- | --- | --- |\n| copy (16 boxes) | 90 kg | 80 kg |\n| copy (900 boxes) | 15 kg | 12 kg |\n';
    expect(titles(`# Lumo or Brixa\n\n${rows}`, '# Brixa or Lumo\n\nLumo is fast.\n')).toEqual([]);
  });
});

describe('look-alikes of two articles', () => {
  it('electric bikes', () => {
    const found = titles(
      '# Pellar or Norvik: electric bikes compared\n\nThe Pellar was introduced in 2014 and the Norvik in 2019. The Pellar is fast. Always charge the Pellar before a tour. The Norvik has a removable battery, mudguards and lights. The Norvik does not come with a charger. It is easy to ride. The Norvik is not only light but also robust. If the battery were larger, the Norvik would be expensive. The Pellar supports many apps. The Norvik weighs nearly 20 kg. The Pellar is suitable for children over 12. The Pellar has a range of 80 to 120 km. Its brakes are strong. The Pellar is a good choice for commuters. Unlike the Norvik, the Pellar is quiet. The Pellar is ideal for short tours.\n\n| | Pellar | Norvik |\n| --- | --- | --- |\n| Weight | 24 kg | 19.6 kg |\n| Charging time | 5 hours | 3 hours |\n| Colours | red, blue | green, black |\n| Price | 2,400 euros | 1,950 euros |\n',
      '# Norvik vs Pellar in practice\n\nThe Pellar costs 2,400 euros today. The Pellar is slower than the Norvik. Never leave without charging the Pellar. The Norvik has a bell and a lock. The charger of the Norvik is sold separately, yet the Norvik works with any charger. It is difficult to repair. The Norvik weighs 19.6 kg, and its frame weighs 4 kg. The Norvik is cheap. The Pellar does not support all apps. On steep hills the Pellar is loud. The Pellar is not suitable for small children. The Pellar reaches about 100 km. Its lights are weak. The Pellar is not a good choice for mountain tours. The Pellar is ideal for long tours. The Norvik is easy to fold, hard to lift. The Pellar takes 5 to 6 hours to charge at home. In winter the Pellar has a range of 60 km. The Pellar was renamed in 2017. The basket of the Norvik costs 45 euros. The Norvik is not a mountain bike. The Norvik is a city bike.\n',
    );
    expect(found).toEqual([]);
  });

  it('plant milks', () => {
    const found = titles(
      '# Oat milk or soy milk\n\nOat milk is made from oats. Oat milk is sweet. Soy milk contains 3.3 g of protein per 100 ml. Oat milk contains 1 g of protein per 100 ml. Soy milk is cheap in supermarkets. Oat milk is better for the climate than cow’s milk. Soy milk has more protein than oat milk. Oat milk lacks protein. Soy milk is not recommended for people with soy allergy. Soy milk keeps for about five days in the fridge.\n',
      '# Which plant milk is best?\n\nOat milk has little protein. Oat milk contains more sugar than soy milk. Soy milk contains 80 calories per glass. Oat milk contains 120 calories per glass. Unsweetened oat milk is not sweet. Soy milk is expensive in cafés. Soy milk is good for people with lactose intolerance. Oat milk is cheaper than almond milk. Soy milk keeps for five to seven days once opened. Soy milk is recommended for vegans.\n',
    );
    expect(found).toEqual([]);
  });
});

describe('one event, told of the thing and of who did it', () => {
  const consensus = (...texts: readonly string[]): readonly string[] => {
    const articles = texts.map((text, at) => ({
      path: `${at}.md`,
      bytes: new TextEncoder().encode(`# Marlow Brewery\n\n${text}\n`),
      sha256: `${at}`,
    }));
    const subjects = ['Marlow Brewery', 'Night Heron'].map((name) => ({ name, aliases: [], parts: [] }));
    return audit(articles, { subjects, ignoredSections: [] })
      .groups.filter((one) => one.consensus)
      .map(({ statement }) => statement);
  };
  it.each([
    ['Night Heron was launched in 1954.', 'In 1955, Marlow Brewery brought out Night Heron.', []],
    ['Night Heron was launched in Oslo in 1954.', 'In 1954, Marlow Brewery brought out Night Heron in Hull.', []],
    [
      'Night Heron was launched in 1954.',
      'In 1954, Marlow Brewery brought out Night Heron.',
      ['Night Heron was launched in 1954.'],
    ],
  ])('%s / %s', (left, right, expected) => {
    expect(consensus(left, right)).toEqual(expected);
  });
});
