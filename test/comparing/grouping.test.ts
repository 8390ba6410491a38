import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.js';
import { findings } from '../../src/comparing/findings.js';
import { claim, has, is, source, subject, suits, term } from './claims.js';

const subjects = [subject('kettle'), subject('urn')];
const SOURCES = [source('one'), source('two'), source('three')];
const there = { source: 'two' } as const;

const isJoined = (left: Claim, right: Claim): boolean => findings([left, right], subjects, SOURCES).groups.length === 1;

describe('what may not share a group', () => {
  const rows: [note: string, left: Claim, right: Claim][] = [
    [
      'opposites',
      is('easy', { activity: 'clean', aspect: 'cleaning' }),
      is('difficult', { activity: 'clean', aspect: 'cleaning', ...there }),
    ],
    ['a denial and its affirmation', has('timer'), has('timer', { polarity: 'denied', ...there })],
    ['two subjects', is('quiet'), is('quiet', { subject: 'urn', ...there })],
    ['figures that do not meet', measured(1.5), measured(3, there)],
    ['all and some', has('timers'), has('timers', { qualifiers: [{ kind: 'scope', text: 'only' }], ...there })],
    [
      'another condition',
      is('quiet', { qualifiers: [{ kind: 'condition', text: 'when half full' }] }),
      is('quiet', { qualifiers: [{ kind: 'condition', text: 'on old stoves' }], ...there }),
    ],
    [
      'what it makes of others and what it is, each to do something else',
      is('easy', { text: 'The kettle is easy to carry.' }),
      claim({ frame: 'changes', verb: 'make', object: term('easy'), text: 'The kettle makes lids easier to clean.', ...there }),
    ],
    [
      'figures told beside an object',
      does('build', 'boat', { text: 'The kettle builds 410 boats a year.' }),
      does('build', 'boat', { text: 'The kettle has built more than 20,000 boats.', ...there }),
    ],
    ['a mere word in common', has('glass lid'), has('glass viewing window', there)],
    [
      'two of a list, however much is said around them',
      has('burnt milk', { part: 'known common faults', aspect: 'known common faults' }),
      has('loose wire', { part: 'known common faults', aspect: 'known common faults', ...there }),
    ],
    [
      'to have trouble with a thing and to do it',
      does('clean', 'narrow spout', { text: 'The kettle may struggle to clean a narrow spout.' }),
      does('clean', 'narrow spout', { text: 'The kettle cleans a narrow spout well.', ...there }),
    ],
    [
      'two events of one day',
      does('leave', 'harbour', { text: 'The kettle left the harbour on 4 May 1907.' }),
      does('sink', 'sink', { text: 'The kettle sank on 4 May 1907.', ...there }),
    ],
    ['to have a thing and to need it', has('filter'), claim({ frame: 'needs', verb: 'need', object: term('filter'), ...there })],
    ['two deeds to one object', does('heat', 'water'), does('store', 'water', there)],
    ['a deed to an object and to have it', has('milk'), does('burn', 'milk', there)],
    [
      'a verb alone of two parts',
      does('rise', 'rise', { part: 'price' }),
      does('rise', 'rise', { part: 'water level', ...there }),
    ],
    ['tools for nothing said and tools for something', has('tools'), has('tools to descale pots', there)],
    [
      'a use whose season alone is shared',
      suits('camping in cold weather', { object: term('camping cold weather') }),
      suits('keeping a house cosy in cold months', { object: term('keep house cosy cold month'), ...there }),
    ],
    [
      'what leans on the sentence before',
      is('choice', { text: 'Then the kettle is the obvious choice.', object: term('obvious choice') }),
      is('choice', { text: 'In this case, the kettle is the best choice.', object: term('best choice'), ...there }),
    ],
    [
      'one end of a scale in two other matters',
      is('clear', { text: 'The kettle’s booklet is clear.', object: term('clear booklet', ['booklet', 'clear']) }),
      is('approachable', { object: term('approachable beginner', ['beginner', 'approachable']), ...there }),
    ],
  ];
  it.each(rows)('%s', (_, left, right) => {
    expect(isJoined(left, right)).toBe(false);
  });
});

describe('what shares a group', () => {
  const faster = { left: 'kettle', right: 'urn', dimension: 'fast', direction: 'more', favours: 'left' } as const;
  const slower = { left: 'urn', right: 'kettle', dimension: 'slow', direction: 'more', favours: 'right' } as const;
  const rows: [note: string, left: Claim, right: Claim][] = [
    [
      'a user by name and among others',
      claim({ frame: 'used-by', verb: 'use', object: term('Holm Bakery'), text: 'Holm Bakery uses the kettle.' }),
      claim({
        frame: 'used-by',
        verb: 'use',
        object: term('large bakeries like Holm Bakery'),
        text: 'Large bakeries like Holm Bakery use the kettle.',
        ...there,
      }),
    ],
    [
      'what the longer of two says as well',
      claim({ frame: 'needs', verb: 'need', object: term('regular care'), text: 'The kettle needs regular care.' }),
      claim({
        frame: 'needs',
        verb: 'require',
        object: term('regular care'),
        part: 'silver-plated spouts and handles',
        text: 'The kettle’s silver-plated spouts and handles require regular care, polishing and a soft cloth.',
        ...there,
      }),
    ],
    [
      'one figure, in whatever is told beside it',
      does('hold', '64 litre tin', { text: 'The kettle holds 64 litres of melted tin.' }),
      does('hold', '64 litre', { text: 'The kettle holds 64 litres, on two burners.', ...there }),
    ],
    [
      'one event of one day, though neither is about its time',
      does('sink', 'sink', { text: 'The kettle sank, after a mile, on 4 May 1907.' }),
      does('founder', 'founder', { text: 'The kettle foundered off Leith on 4 May 1907.', ...there }),
    ],
    [
      'a deed of the past, with where it was done',
      does('raise', 'wreck', { text: 'The kettle was raised as a wreck.' }),
      does('raise', 'wreck', {
        text: 'The kettle was raised as a wreck after the storm.',
        qualifiers: [{ kind: 'condition', text: 'after the storm' }],
        ...there,
      }),
    ],
    ['the same words', has('timer'), has('timer', there)],
    ['a carrier more', has('timer support'), has('timer feature', there)],
    [
      'an order and its mirror',
      claim({ frame: 'compares', ordering: faster, text: 'The kettle is faster than the urn.' }),
      claim({ frame: 'compares', ordering: slower, subject: 'urn', text: 'The urn is slower than the kettle.', ...there }),
    ],
    [
      'one use among several',
      suits('camping'),
      suits('camping, hostels and caravans', { object: term('camping hostel caravan'), ...there }),
    ],
    ['a figure and its rounding', measured(1.7), measured(1.7, there)],
    ['words of one dimension', is('cheap'), is('affordable', there)],
    ['deeds of one meaning', does('shield', 'hands'), does('screen', 'hands', there)],
    ['whoever is behind it', does('create', 'Alma Works'), does('develop', 'Alma Works', there)],
  ];
  it.each(rows)('%s', (_, left, right) => {
    expect(isJoined(left, right)).toBe(true);
  });
});

describe('events and counts of people, however they are told', () => {
  const left = (from: string, fields: Partial<Claim> = {}): Claim =>
    claim({
      frame: 'dates',
      verb: 'leave',
      object: { text: 'leave', head: 'leave', words: ['leave'] },
      date: { from, to: from, approximate: false },
      text: `The kettle left at ${from} with all that it had.`,
      ...fields,
    });
  const died = (low: number, fields: Partial<Claim> = {}): Claim =>
    claim({
      frame: 'measures',
      object: { text: 'death', head: 'death', words: ['death'] },
      quantity: { low, high: low, unit: 'person', approximate: false },
      text: `As they say, ${low} perished.`,
      ...fields,
    });
  const departed = { verb: 'depart', object: { text: 'depart', head: 'depart', words: ['depart'] }, text: 'Departure: early.' };
  const women = { object: { text: 'death woman', head: 'death', words: ['death', 'woman'] } };

  it.each([
    ['a day and a time of day', left('1907-05-04'), left('T12:00', { ...departed, ...there })],
    ['two days', left('1907-05-04'), left('1907-05-06', { ...departed, ...there })],
    [
      'two places',
      left('1907-05-04', { text: 'It left from Leith.' }),
      left('1907-05-04', { text: 'It left from Hull.', ...there }),
    ],
    ['the dead and some of them', died(214), died(214, { ...women, text: 'Of women 214 were lost.', ...there })],
  ] as const)('apart: %s', (_, one, other) => {
    expect(isJoined(one, other)).toBe(false);
  });

  it.each([
    ['two verbs of one event', left('1907-05-04'), left('1907-05-04', { ...departed, ...there })],
    ['a day without its year', left('1907-05-04'), left('--05-04', { ...departed, ...there })],
    ['a number of people', died(214), died(214, { text: 'In the fire 214 were killed.', ...there })],
  ] as const)('together: %s', (_, one, other) => {
    expect(isJoined(one, other)).toBe(true);
  });
});

function does(verb: string, object: string, fields: Partial<Claim> = {}): Claim {
  return claim({ frame: 'does', verb, object: term(object), text: `The kettle ${verb}s ${object}.`, ...fields });
}

function measured(value: number, fields: Partial<Claim> = {}): Claim {
  return claim({
    frame: 'measures',
    aspect: 'capacity',
    object: term('capacity'),
    quantity: { low: value, high: value, unit: 'l', approximate: false },
    text: `The kettle's capacity is ${value} litres.`,
    ...fields,
  });
}

it('a chain of near-synonyms never joins opposites', () => {
  const chain = [
    is('cheap', { source: 'one' }),
    is('affordable', { source: 'two' }),
    is('costly', { source: 'three' }),
    is('expensive', { source: 'one' }),
  ];
  for (const { claims } of findings(chain, subjects, SOURCES).groups) {
    const words = claims.map((id) => chain.find((one) => one.id === id)?.object?.head);
    expect(
      words.some((word) => word === 'cheap' || word === 'affordable') &&
        words.some((word) => word === 'costly' || word === 'expensive'),
    ).toBe(false);
  }
});

describe('support', () => {
  const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

  it('a near-copy is no second witness', () => {
    const sources = [source('one', long), source('two', `${long} and a line more`)];
    const [group] = findings([has('timer'), has('timer', there)], subjects, sources).groups;
    expect(group).toMatchObject({ sources: ['one', 'two'], independentSources: 1, consensus: false });
  });
  it('two articles of their own are', () => {
    const [group] = findings([has('timer'), has('timer', there)], subjects, SOURCES).groups;
    expect(group).toMatchObject({ independentSources: 2, consensus: true });
  });
  it('no consensus on what is in open conflict', () => {
    const claims = [
      has('timer', { verb: 'support' }),
      has('timer', { verb: 'support', ...there }),
      has('timer', { verb: 'support', polarity: 'denied', source: 'three' }),
    ];
    const found = findings(claims, subjects, SOURCES);
    expect(found.conflicts).toHaveLength(1);
    expect(found.groups.filter((one) => one.consensus)).toEqual([]);
  });
  it('the statement is the plainest member', () => {
    const cell = has('timer', { place: { table: 0, row: 0, column: 0 }, text: 'Kettle: timer.' });
    const [group] = findings([cell, has('timer', there)], subjects, SOURCES).groups;
    expect(group?.statement).toBe('The kettle has timer.');
  });
  it.each<[note: string, fault: string]>([
    ['leans on what stands before it', 'As said above, the kettle has timer.'],
    ['has no verb', 'Kettle timer.'],
    ['says more than the others', 'The kettle has timer, a wooden handle and a copper base.'],
    ['does not agree', 'Kettles has timer.'],
  ])('the statement is none that %s', (_, fault) => {
    const members = [
      has('timer', { text: fault, ...(fault.includes('copper') ? { object: term('timer wooden handle copper base') } : {}) }),
      has('timer', there),
      has('timer', { source: 'three' }),
    ];
    const [group] = findings(members, subjects, SOURCES).groups;
    expect(group?.statement).toBe('The kettle has timer.');
  });
});
