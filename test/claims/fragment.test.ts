import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { purposeOf } from '../../src/claims/purpose.js';
import { article, line, SUBJECTS } from './article.js';

const claimsOf = (markdown: string) => {
  const source = article(markdown);
  return extract(source, SUBJECTS).claims;
};

/** Claims of the items of a list under `heading`, each as a line. */
const items = (heading: string, ...list: readonly string[]) =>
  claimsOf(
    `# Two databases for libraries\n\nThe towns of Norway have many libraries.\n\n## ${heading}\n\n${list.map((item) => `- ${item}\n`).join('')}`,
  )
    .filter(({ subject }) => subject !== 'towns of Norway' && subject !== 'towns')
    .map(line);

/** Claims of a table row with a cell for Orbitas and one for Lumenbase. */
const row = (label: string, orbitas: string, lumenbase: string) =>
  claimsOf(
    `# Two databases for libraries\n\n| Question | Orbitas | Lumenbase |\n|---|---|---|\n| ${label} | ${orbitas} | ${lumenbase} |\n`,
  );

describe('what a list is for', () => {
  const rows: [label: string, expected: string, note: string][] = [
    ['Advantages', 'feature', 'a plain list'],
    ['User experience', 'feature', 'no users'],
    ['User-friendly', 'feature', 'no users'],
    ['Uses of steam', 'feature', 'what something is used for is said of steam'],
    ['Use cases', 'use', 'uses'],
    ['Best for', 'use', 'uses'],
    ['When to use Orbitas', 'use', 'uses'],
    ['You can use Orbitas when:', 'use', 'a lead-in'],
    ['When not to use Orbitas', 'misuse', 'uses that are none'],
    ["Don't use Orbitas when:", 'misuse', 'the same'],
    ['Not suitable for', 'misuse', 'the same'],
    ['Companies using Orbitas', 'user', 'users'],
    ['Used by', 'user', 'users'],
    ['Apps that use it', 'user', 'users'],
  ];
  it.each(rows)('%s: %s', (label, expected) => {
    expect(purposeOf(label)).toBe(expected);
  });
});

describe('items of features', () => {
  const rows: [item: string, expected: readonly string[], note: string][] = [
    ['N/A', [], 'nothing is said'],
    ['Roller bearing', ['Orbitas: has +bearing'], 'no comparative'],
    ['Water heater', ['Orbitas: has +heater'], 'nor this'],
    ['Generally quieter with its lid', ['Orbitas: is +quiet'], 'a comparative that may be an adverb'],
    ['Quieter in use', ['Orbitas: is +quiet'], 'at the start of an item'],
    ['Fully dishwasher safe', ['Orbitas: is +safe'], 'a noun says in what respect'],
    ['No licence fees', ['Orbitas: has -fee'], 'the determiner denies'],
    ['Lack of documentation', ['Orbitas: has -documentation'], 'lack of'],
    ['Not free', ['Orbitas: is -free'], 'an adjective denied'],
    ["Doesn't support JSON", ['Orbitas: has -json'], 'a verb without its subject, denied'],
    ['Easy to install', ['Orbitas: is +easy'], 'an adjective'],
    ['Secure', ['Orbitas: is +secure'], 'a word that may be a verb, with the capital of an item'],
    ['Light and cheap', ['Orbitas: is +light', 'Orbitas: is +cheap'], 'two adjectives'],
    ['Fast and light', ['Orbitas: is +fast', 'Orbitas: is +light'], 'the first one is an adverb elsewhere'],
    ['Built-in backups', ['Orbitas: has +backup'], 'a noun is a feature'],
    ['Good documentation', ['Orbitas: has +documentation'], 'with an adjective'],
    ['Supports JSON', ['Orbitas: has +json'], 'a verb without its subject'],
    ['Easy to install and allows plugins', ['Orbitas: is +easy', 'Orbitas: does +plugin'], 'a property and a verb'],
    ['Facilitates the use of plugins', ['Orbitas: changes +use'], 'a verb that is no noun'],
    ['Supports JSON, but is slow', ['Orbitas: has +json', 'Orbitas: is +slow'], 'two verbs'],
    ['Used by Pelham Bank', ['Orbitas: used-by +bank'], 'a passive without its subject'],
    ['Written in Rust', ['Orbitas: made-of +rust'], 'the same'],
    ['Can be difficult to tune', ['Orbitas: is +difficult'], 'a modal without its subject'],
    ['A good choice for archives', ['Orbitas: suits +archive'], 'a class with a use'],
    ['Orbitas is cheap.', ['Orbitas: is +cheap'], 'a sentence'],
    ['Lumenbase is cheap.', ['Lumenbase: is +cheap'], 'a sentence about the other one'],
    [
      'Scalable: Orbitas has a cache.',
      ['Orbitas: is +scalable', 'Orbitas: has +cache'],
      'an adjective as label is a claim of its own',
    ],
    ['Upkeep: Orbitas has a cache.', ['Orbitas: has +cache'], 'a noun as label is none'],
    ['**Console**: easy to read', ['Orbitas: is +easy'], 'a label in bold'],
  ];
  it.each(rows)('%s', (item, expected) => {
    expect(items('Orbitas', item)).toEqual(expected);
  });

  it('gives nothing where no heading names a subject', () => {
    expect(items('Advantages', 'Easy to install', 'Built-in backups')).toEqual([]);
  });

  it('gives nothing where the heading names two', () => {
    expect(items('Orbitas and Lumenbase', 'Easy to install')).toEqual([]);
  });
});

describe('items of uses', () => {
  const rows: [heading: string, item: string, expected: readonly string[], note: string][] = [
    ['Don’t use Orbitas for', 'Large hospitals', ['Orbitas: suits -hospital'], 'no use'],
    ['When not to use Orbitas', 'Large hospitals', ['Orbitas: suits -hospital'], 'no use'],
    ['When not to use Orbitas', 'You need sharding', ['Orbitas: suits -sharding'], 'a sentence that completes the heading'],
    ['When to use Orbitas', 'Small archives', ['Orbitas: suits +archive'], 'a noun'],
    ['When to use Orbitas', 'Town libraries and museums', ['Orbitas: suits +library', 'Orbitas: suits +museum'], 'two'],
    ['Use cases of Orbitas', 'Old letters', ['Orbitas: suits +letter'], 'another heading'],
    ['When to use Orbitas', 'When you need backups', ['Orbitas: suits +backup'], 'a clause'],
  ];
  it.each(rows)('%s: %s', (heading, item, expected) => {
    expect(items(heading, item)).toEqual(expected);
  });
});

describe('items of users', () => {
  const rows: [item: string, expected: readonly string[], note: string][] = [
    ['many small firms', [], 'no name'],
    ['Corvex', ['Orbitas: used-by +corvex'], 'one word'],
    ['Pelham Bank', ['Orbitas: used-by +bank'], 'two words'],
  ];
  it.each(rows)('%s', (item, expected) => {
    expect(items('Companies using Orbitas', item)).toEqual(expected);
  });
});

describe('names of users are whole', () => {
  const whole: [item: string, expected: readonly string[], note: string][] = [
    ['the Pelham Bank', ['Pelham Bank'], 'an article'],
    ['Pelham Bank', ['Pelham Bank'], 'two words'],
    ['Tarnvik Air, Corvex', ['Tarnvik Air', 'Corvex'], 'two names'],
  ];
  it.each(whole)('%s', (item, expected) => {
    expect(
      claimsOf(`# Two databases for libraries\n\n## Companies using Orbitas\n\n- ${item}\n`).map(({ object }) => object?.text),
    ).toEqual(expected);
  });
});

describe('a lead-in rules its items', () => {
  const list = (lead: string, ...all: readonly string[]) =>
    claimsOf(`# Two databases for libraries\n\n${lead}\n\n${all.map((item) => `- ${item}\n`).join('')}`).map(line);
  const rows: [lead: string, item: string, expected: string, note: string][] = [
    ["Don't use Orbitas when:", 'you need sharding', 'Orbitas: suits -sharding', 'a use that is none'],
    ['Use Orbitas when:', 'you need replication', 'Orbitas: suits +replication', 'a use'],
    ['Choose Lumenbase if:', 'your archive is small', 'Lumenbase: suits +archive', 'a clause'],
    ['Orbitas has these features:', 'Console', 'Orbitas: has +console', 'a feature'],
  ];
  it.each(rows)('%s %s', (lead, item, expected) => {
    expect(list(lead, item)).toContain(expected);
  });

  it('and not those of the next list', () => {
    expect(list('Use Orbitas when:', 'you need replication').length).toBe(1);
    const claims = claimsOf(
      '# Two databases for libraries\n\nUse Orbitas when:\n\n- you need replication\n\nUse Lumenbase when:\n\n- you need sharding\n',
    ).map(line);
    expect(claims).toEqual(['Orbitas: suits +replication', 'Lumenbase: suits +sharding']);
  });
});

describe('cells', () => {
  const rows: [label: string, orbitas: string, lumenbase: string, expected: readonly string[], note: string][] = [
    ['Sharding', 'N/A', '—', [], 'nothing is said'],
    [
      'Cold start',
      'Added in 2019',
      'Made in Oslo',
      ['Orbitas: does +add', 'Lumenbase: does +oslo'],
      'of the label, and of the whole',
    ],
    ['Waterproof', 'Yes', 'No (yet)', ['Orbitas: is +waterproof', 'Lumenbase: is -waterproof'], 'a property'],
    ['Built-in backup', 'Yes', 'No', ['Orbitas: has +backup', 'Lumenbase: has -backup'], 'yes and no'],
    ['Learning curve', 'Gentle', 'Not gentle', ['Orbitas: is +gentle', 'Lumenbase: is -gentle'], 'an adjective'],
    ['Learning time', '2–3 weeks', '4 to 6 weeks', ['Orbitas: measures +time', 'Lumenbase: measures +time'], 'figures'],
    ['Price', 'Free', 'From 40 euros a month', ['Orbitas: is +free', 'Lumenbase: measures +price'], 'a figure and none'],
    [
      'Features',
      'Console, scheduler, cache',
      'Console',
      ['Orbitas: has +console', 'Orbitas: has +scheduler', 'Orbitas: has +cache', 'Lumenbase: has +console'],
      'a list',
    ],
    ['Best for', 'Small archives', 'Hospitals', ['Orbitas: suits +archive', 'Lumenbase: suits +hospital'], 'uses'],
    ['Not for', 'Hospitals', 'Small archives', ['Orbitas: suits -hospital', 'Lumenbase: suits -archive'], 'uses that are none'],
    [
      'Used by',
      'Corvex, Pelham Bank',
      'Dunlin Air',
      ['Orbitas: used-by +corvex', 'Orbitas: used-by +bank', 'Lumenbase: used-by +air'],
      'users',
    ],
    ['Moving', 'Dislikes being moved', 'Tolerates being moved', ['Orbitas: does +moved', 'Lumenbase: does +moved'], 'verbs'],
    ['Licence', 'MIT', 'GPL', ['Orbitas: is +mit', 'Lumenbase: is +gpl'], 'a value'],
    [
      'Notes',
      'Lumenbase is old.',
      'It has no console.',
      ['Lumenbase: is +old', 'Lumenbase: has -console'],
      'sentences; a pronoun is the column’s subject',
    ],
  ];
  it.each(rows)('%s: %s | %s', (label, orbitas, lumenbase, expected) => {
    expect(row(label, orbitas, lumenbase).map(line)).toEqual(expected);
  });

  it('a comparative is an order against the other column', () => {
    const [left, right] = row('Speed', 'Faster', 'Slower');
    expect(left).toMatchObject({ frame: 'compares', ordering: { left: 'Orbitas', right: 'Lumenbase', direction: 'more' } });
    expect(right).toMatchObject({ frame: 'compares', ordering: { left: 'Lumenbase', right: 'Orbitas' } });
  });

  it('a comparative of the thing itself is none', () => {
    expect(row('Best for', 'Larger archives', 'Smaller towns').map(({ frame }) => frame)).toEqual(['suits', 'suits']);
  });

  it('figures are read with their unit', () => {
    const [left, right] = row('Learning time', '2–3 weeks', '4 to 6 weeks');
    expect(left?.quantity).toMatchObject({ low: 2, high: 3, unit: 'week' });
    expect(right?.quantity).toMatchObject({ low: 4, high: 6, unit: 'week' });
    expect(left?.activity).toBe('learn');
  });

  it('says how the columns are known, where the cell stands, and leans on label and header', () => {
    const source = article(
      '# Two databases for libraries\n\n| Question | Orbitas | Lumenbase |\n|---|---|---|\n| Licence | MIT | GPL |\n',
    );
    const [left, right] = extract(source, SUBJECTS).claims;
    expect(left).toMatchObject({ columns: 'stated', place: { table: 0, row: 0, column: 0 }, aspect: 'licence', quote: 'MIT' });
    expect(right).toMatchObject({ columns: 'stated', place: { table: 0, row: 0, column: 1 }, aspect: 'licence', quote: 'GPL' });
    expect(left?.spans.map(({ start, end }) => source.text.slice(start, end))).toEqual(['MIT', 'Licence', 'Orbitas']);
  });
});
