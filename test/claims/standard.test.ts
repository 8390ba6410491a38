import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/claims/draft.js';
import { type Surroundings, withStandard } from '../../src/claims/standard.js';
import type { Subject } from '../../src/subjects/subject.js';

const subject = (name: string): Subject => ({
  id: name,
  name,
  aliases: [],
  parts: [],
  partAliases: {},
  kindOf: null,
  origin: 'found',
  main: true,
});
const STOVE = subject('gas stove');
const KETTLE = subject('kettle');
const OVEN = subject('oven');
const draft = (over: object): Draft =>
  ({
    referent: { name: 'gas stove', part: null, text: 'Gas stoves', plural: true },
    reading: { frame: 'is', object: null },
    ...over,
  }) as unknown as Draft;
const around = (over: Partial<Surroundings> = {}): Surroundings => ({
  sentence: '',
  before: '',
  fellows: new Set(),
  main: [STOVE, KETTLE],
  subjects: [STOVE, KETTLE, OVEN],
  ...over,
});
const said = (text: string, one: Draft, where: Surroundings): string => {
  const found = withStandard(text, one, where);
  return 'refused' in found ? found.refused : found.text;
};

describe('a comparison names what it is set against', () => {
  const rows: [text: string, expected: string | null, note: string][] = [
    ['Gas stoves are light.', null, 'compares nothing'],
    ['Gas stoves are the cheapest if it rains.', null, 'of all'],
    ['With some care, gas stoves are cheaper.', null, 'than without'],
    ['Gas stoves could be cheaper.', null, 'than they are'],
    ['Gas stoves are cheaper than wood.', null, 'has its standard'],
    ['Gas stoves are cheaper every year.', null, 'than before'],
    ['Gas stoves are slower in the cold.', null, 'than when it is warm'],
    ['Gas stoves suit smaller rooms.', null, 'a room that is rather small'],
    ['Gas stoves make a room warmer.', null, 'than it was'],
    ['Gas stoves help cooks who need less water.', null, 'of the cooks'],
    ['Installing gas stoves is cheaper.', null, 'than doing what?'],
    ['With gas stoves, low heat requires bigger pots.', null, 'than high heat does'],
    ['Gas stoves are far cheaper at first.', 'Gas stoves are far cheaper than kettles at first.', 'than the other'],
    ['Gas stoves are more efficient.', 'Gas stoves are more efficient than kettles.', 'with "more"'],
    ['Gas stoves are a cheaper kind.', 'Gas stoves are a cheaper kind than kettles.', 'in front of a noun'],
    [
      'Gas stoves have fewer parts that fail.',
      'Gas stoves have fewer parts that fail than kettles.',
      'what it has, with its clause',
    ],
    [
      'Gas stoves need a stricter way of cleaning.',
      'Gas stoves need a stricter way of cleaning than kettles.',
      'what it needs, with its "of"',
    ],
    [
      'Gas stoves are cheaper to run over the years.',
      'Gas stoves are cheaper to run than kettles over the years.',
      'behind what is done',
    ],
    ['You need less water with gas stoves.', 'You need less water with gas stoves than with kettles.', 'of whoever uses it'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(said(text, draft(/\b(?:have|need)\b/.test(text) ? { reading: { frame: 'has', object: null } } : {}), around())).toBe(
      expected ?? text,
    );
  });

  it('a part is set against the same part of the other', () => {
    const referent = { name: 'gas stove', part: 'price', text: "Gas stoves' price", plural: false };
    const of = { name: 'gas stove', part: 'parts', text: 'The parts of a gas stove', plural: true };
    expect(said("Gas stoves' price is higher.", draft({ referent }), around())).toBe(
      "Gas stoves' price is higher than kettles'.",
    );
    expect(said('The parts of a gas stove are cheaper.', draft({ referent: of }), around())).toBe(
      'The parts of a gas stove are cheaper than those of kettles.',
    );
  });

  const three = { main: [STOVE, KETTLE, OVEN] };
  it('of three, the one that the sentence or the one before names', () => {
    const text = 'Gas stoves are cheaper.';
    expect(said(text, draft({}), around(three))).toBe('with what it is compared is not said');
    expect(said(text, draft({}), around({ ...three, sentence: 'Ovens bake, and gas stoves are cheaper.' }))).toBe(
      'Gas stoves are cheaper than ovens.',
    );
    expect(said(text, draft({}), around({ ...three, before: 'Ovens and kettles are dear.' }))).toBe(
      'Gas stoves are cheaper than ovens and kettles.',
    );
    const fellows = new Set(['gas stove', 'oven']);
    const sentence = 'Gas stoves and ovens are cheaper.';
    expect(said(text, draft({}), around({ ...three, fellows, sentence, before: 'Kettles are dear.' }))).toBe(
      'Gas stoves are cheaper than kettles.',
    );
  });

  it('where nothing is set side by side, nothing is added', () => {
    expect(said('Gas stoves are cheaper.', draft({}), around({ main: [STOVE] }))).toBe('Gas stoves are cheaper.');
  });
});
