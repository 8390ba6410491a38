import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/reading/source.js';
import { subjects } from '../../src/subjects/discovery.js';
import type { Subject } from '../../src/subjects/subject.js';
import {
  bathing,
  cities,
  company,
  firm,
  hotTubs,
  inventor,
  kettles,
  laptops,
  lighthouse,
  namedTents,
  products,
  rowing,
  scooters,
  ship,
  teas,
  tents,
  vaccine,
} from './article-sets.js';
import { plainSource } from './plain-source.js';

const main = (found: readonly Subject[]) => found.filter((subject) => subject.main).map(({ name }) => name);
const named = (found: readonly Subject[], name: string) => found.find((subject) => subject.name === name);

describe('main subjects', () => {
  const rows: { note: string; sources: readonly Source[]; expected: readonly string[] }[] = [
    {
      note: 'one name, though people and months are named beside it',
      sources: lighthouse,
      expected: ['Skerry Point Lighthouse'],
    },
    { note: 'three of one head: each its own, the head none', sources: teas, expected: ['black tea', 'green tea', 'white tea'] },
    {
      note: 'two cities that are places as well, never set against each other in a title',
      sources: cities,
      expected: ['Lund', 'Malmö'],
    },
    { note: 'an abbreviation that only occurs before its class noun', sources: vaccine, expected: ['BCG vaccine'] },
    { note: 'no title speaks of it: the subject of most sentences', sources: kettles, expected: ['stove kettle'] },
    {
      note: 'a company before its founder and what it bought, under the name that is used most',
      sources: company,
      expected: ['Norlys'],
    },
    { note: 'a ship before her captain, crew and museum', sources: ship, expected: ['Marigold'] },
    { note: 'the rows of a table', sources: laptops, expected: ['Aeron 13', 'Slate Pro', 'Tuvik X'] },
    { note: 'a common noun in titles, not the everyday nouns of single sentences', sources: hotTubs, expected: ['hot tub'] },
    {
      note: 'two kinds that have a section each in two articles, and no title; a hyphen of their own stays',
      sources: tents,
      expected: ['cabin tent', 'hammock-tarp'],
    },
    { note: 'what the titles name, not the kinds that have sections under it', sources: namedTents, expected: ['Nordal Six'] },
    { note: 'what every title names in full, though sentences shorten it', sources: bathing, expected: ['cold-water bathing'] },
    { note: 'a firm, not the man whose name it bears', sources: firm, expected: ['Brenholm'] },
    { note: 'a compound of all titles, not the first word of it', sources: rowing, expected: ['rowing machine'] },
    { note: 'what titles name before another noun too', sources: scooters, expected: ['electric scooter'] },
    { note: 'two products, a third is only mentioned', sources: products, expected: ['Branda', 'Kilno'] },
  ];
  it.each(rows)('$note', ({ sources, expected }) => {
    expect([...main(subjects(sources, []))].sort()).toEqual(expected);
  });

  it('stand before all others', () => {
    const found = subjects(products, []);
    expect(found.findIndex(({ main }) => !main)).toBe(2);
    expect(found.slice(2).map(({ name }) => name)).toContain('Tarvo');
  });
});

describe('no subjects', () => {
  const rows: [note: string, sources: readonly Source[], never: RegExp][] = [
    ['a class noun of a subject', lighthouse, /^(?:lighthouse|tower)$/],
    ['a place that only qualifies, a month', lighthouse, /Orkney|April/],
    ['table headers', teas, /feature|caffeine|water/i],
    ['the shared head of what is compared', teas, /^tea$/],
    ['parts of a subject', products, /Timer|Remote|Glowmeter/],
  ];
  it.each(rows)('%s', (_, sources, never) => {
    expect(subjects(sources, []).filter(({ name }) => never.test(name))).toEqual([]);
  });
});

describe('others', () => {
  it('are listed from one sentence that puts them in the class of a main subject', () => {
    const text = 'Tarvo vs Branda\n\nTarvo is an oven. Tarvo is hot. Branda is an oven. Branda bakes well. ';
    const padding = 'Bread rises in the warmth. '.repeat(25);
    const found = subjects(
      [plainSource('a.md', `# ${text}${padding}Ember is another oven. Leeds is a town. Coffee is a drink.`)],
      [],
    );
    expect(found.map(({ name }) => name)).toEqual(['Tarvo', 'Branda', 'Ember']);
  });
});

describe('aliases', () => {
  const found = subjects(products, []);
  it('keep a product apart that a sentence sets against the name', () => {
    expect(named(found, 'Kilno')?.aliases).not.toContain('KilnoOS');
    expect(named(found, 'KilnoOS')).toBeDefined();
  });
  it('take versions, tagged spellings and what the text calls so', () => {
    expect(named(found, 'Kilno')?.aliases).toEqual(['Kilno 2', 'kn2']);
    expect(named(found, 'Branda')?.aliases).toEqual(['Little Baker', 'BrandaIO']);
  });
  it('take the full name and its abbreviation', () => {
    expect(named(subjects(company, []), 'Norlys')?.aliases).toEqual(['Norlys Foods', 'NF']);
  });
  it('take the first word of a name that stands with its article, unless it is a place', () => {
    const stoves = (more: string) => [
      plainSource(
        '1.md',
        `# Halvor Dome vs Trond Arch\n\nThe Halvor Dome is a stove. The Trond Arch is a stove.\n\n## Halvor Dome\n\nWe lit the Halvor twice. The Halvor is hot.${more}\n\n## Trond Arch\n\nThe Trond Arch is light.`,
      ),
    ];
    expect(named(subjects(stoves(' It was made in Halvor.'), []), 'Halvor Dome')?.aliases).toEqual([]);
    expect(named(subjects(stoves(''), []), 'Halvor Dome')?.aliases).toEqual(['Halvor']);
  });
  it('take "e-" for electric', () => {
    expect(named(subjects(scooters, []), 'electric scooter')?.aliases).toContain('e-scooter');
  });
  it('take the full name of one whose surname alone is used beside it', () => {
    const one = subjects(inventor, []).filter(({ name }) => name.includes('Menkin'));
    expect(one.flatMap(({ name, aliases }) => [name, ...aliases]).sort()).toEqual(['Josiah Tarl Menkin', 'Menkin']);
    expect(one.length).toBe(1);
    expect(named(subjects(firm, []), 'Brenholm')?.aliases).not.toContain('Obadiah Brenholm');
  });
  it('take the capitals of a name that is one word', () => {
    expect(named(subjects(inventor, []), 'WaxDisc')?.aliases).toEqual(['WD']);
  });
  it('need fitting initials', () => {
    const who = named(subjects(vaccine, []), 'World Health Organization');
    expect(who?.aliases ?? []).not.toContain('BCG');
  });
});

describe('parts', () => {
  const found = subjects(products, []);
  it('are namesakes, listed add-ons, and what is said to be one', () => {
    expect(named(found, 'Branda')?.parts).toEqual(['Branda Remote Control Panel', 'Branda-Timer', 'Crumbtray']);
    expect(named(found, 'Kilno')?.parts).toEqual(['Ashtray', 'Emberlog', 'Glowmeter']);
  });
  it('have their abbreviations', () => {
    expect(named(found, 'Branda')?.partAliases).toEqual({ BRCP: 'Branda Remote Control Panel' });
  });
});

describe('kinds', () => {
  const stoves = [
    plainSource(
      'a.md',
      `# Stoves vs radiators

A stove heats one room. Stoves need a chimney, while radiators need a boiler room. Wood stoves burn logs and pellet stoves burn pellets.
A pellet stove needs power. A wood stove needs none. Modern stoves are clean. Radiators heat every room. Iron radiators keep warm.`,
    ),
    plainSource(
      'b.md',
      '# Iron radiators or stoves?\n\nIron radiators are heavy. Iron radiators last. Stoves are lively. A modern stove is clean.',
    ),
  ];
  const found = subjects(stoves, []);
  it('are those that the articles set against each other', () => {
    expect(named(found, 'wood stove')?.kindOf).toBe('stove');
    expect(named(found, 'pellet stove')?.kindOf).toBe('stove');
  });
  it('take over their qualifiers, where two of those stand alone as things', () => {
    const pans = subjects(
      [
        plainSource(
          'a.md',
          `# Enamel vs clay: which pan?

An enamel pan is cheap. Enamel chips. A clay pan heats evenly. Clay is dear. Enamel pans and clay pans need care. Pans wear out.`,
        ),
        plainSource('b.md', '# Clay or enamel?\n\nClay pans are heavy, enamel pans are light. Clay dents. Enamel is safe.'),
      ],
      [],
    );
    expect(named(pans, 'enamel')).toBeUndefined();
    expect(named(pans, 'clay')).toBeUndefined();
    expect(named(pans, 'enamel pan')?.aliases).toContain('enamel');
    expect(named(pans, 'clay pan')?.aliases).toContain('clay');
  });
  it('leave a qualifier alone that is a thing by itself without a rival', () => {
    const wood = subjects(
      [
        plainSource(
          'a.md',
          `# Wood vs peat: which fuel?

Wood burns fast. Peat burns slowly. A wood stove needs logs. Wood stoves and pellet stoves heat a room. A pellet stove needs power.`,
        ),
        plainSource(
          'b.md',
          '# Peat or wood?\n\nPeat smells. Wood does not. A wood stove is small, a pellet stove is large. Stoves heat.',
        ),
      ],
      [],
    );
    expect(named(wood, 'wood')?.main).toBe(true);
  });
  it('are not judgements, nor what has no rival', () => {
    expect(named(found, 'modern stove')).toBeUndefined();
    expect(named(found, 'iron radiator')?.kindOf ?? null).toBeNull();
  });
});

describe('configured subjects', () => {
  const found = subjects(products, [
    { name: 'Tarvo', aliases: ['TV-1'] },
    { name: 'Brando', aliases: ['Branda'], parts: ['Crumb tray'] },
  ]);
  it('come first, in the given order, as given', () => {
    expect(found.slice(0, 2).map(({ name, origin, main }) => ({ name, origin, main }))).toEqual([
      { name: 'Tarvo', origin: 'configured', main: true },
      { name: 'Brando', origin: 'configured', main: true },
    ]);
    expect(found[1]?.parts).toContain('Crumb tray');
  });
  it('take over what was found under their names', () => {
    expect(found.map(({ name }) => name)).not.toContain('Branda');
    expect(found[1]?.aliases).toContain('BrandaIO');
  });
  it('stand alone where nothing is found', () => {
    expect(subjects([], [{ name: 'Brando' }]).map(({ name }) => name)).toEqual(['Brando']);
  });
});

describe('whatever the order', () => {
  it('the result is the same, and a copy adds nothing', () => {
    for (const set of [products, teas, cities, company]) {
      const expected = subjects(set, []);
      fc.assert(
        fc.property(fc.shuffledSubarray([...set], { minLength: set.length }), fc.constantFrom(...set), (shuffled, copied) => {
          expect(subjects(shuffled, [])).toEqual(expected);
          expect(subjects([{ ...copied, id: 'copy', path: 'copy.md' }, ...shuffled], [])).toEqual(expected);
        }),
        { numRuns: 8 },
      );
    }
  });
  it('ids and names are never given twice', () => {
    for (const set of [lighthouse, teas, cities, vaccine, kettles, products, company, ship, laptops, hotTubs]) {
      const found = subjects(set, []);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { name, aliases } of found) expect(aliases).not.toContain(name);
    }
  });
});

describe('little text', () => {
  const rows: [text: string, expected: readonly string[]][] = [
    ['', []],
    ['12 % of 40.', []],
    ['Tarvo is faster than Branda.', ['Tarvo', 'Branda']],
    ['Unlike Tarvo, Branda needs no network.', ['Branda', 'Tarvo']],
    ['tarvo vs branda\n\ntarvo is quick. branda is slow and branda is cheap.', ['tarvo', 'branda']],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(subjects([plainSource('a.md', text)], []).map(({ name }) => name)).toEqual(expected);
  });
});

describe('people', () => {
  const story = plainSource(
    'Holmby Mill',
    `Holmby Mill was built by the Holm family. Ida Holm ran the mill. Ida Holm was a careful woman. Per Holm sold flour.
Per Holm died young. Mr. Berg bought the mill. Mr. Berg closed it. Berg was rich.`,
  );
  const found = subjects([story], []);
  it('of one family are told apart', () => {
    expect(found.filter(({ aliases }) => aliases.includes('Ida Holm') || aliases.includes('Per Holm'))).toEqual([]);
  });
  it('with a forename are no other spelling of the firm that bears their name', () => {
    const ofFirm = subjects(firm, []);
    expect(named(ofFirm, 'Brenholm')?.aliases).not.toContain('Obadiah Brenholm');
    expect(named(ofFirm, 'Obadiah Brenholm')?.main).toBe(false);
  });
  it('have titles, which name nobody', () => {
    expect(found.map(({ name }) => name)).not.toContain('Mr');
    expect(found.flatMap(({ name, aliases }) => [name, ...aliases])).toContain('Mr. Berg');
  });
});

describe('a model that heads a section', () => {
  const review = plainSource(
    'kettles.md',
    '# Kettles on test\n\nA kettle is a pot. The kettle is old. Kettles are on test.\n\n## The quick one: Varo Lumka\n\nI bought the Varo Lumka last May, and a Varo Lumka it was. Nobody heard the Lumka at night. I liked the Lumka at once.\n\n## The cheap one: Old Harbour\n\nI bought the Old Harbour last June, an Old Harbour of steel. A harbour is no kettle.\n',
  );
  const found = subjects([review], []);

  it('is a subject, though sentences are hardly about it', () => {
    expect(named(found, 'Varo Lumka')?.main).toBe(false);
  });
  it('goes by the word of its name that is no English', () => {
    expect(named(found, 'Varo Lumka')?.aliases).toEqual(['Lumka']);
    expect(named(found, 'Old Harbour')?.aliases ?? []).toEqual([]);
  });
});
