import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/claims/draft.js';
import { withStandard } from '../../src/claims/standard.js';
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
const draft = {
  referent: { name: 'gas stove', part: null, text: 'Gas stoves', plural: true },
  reading: { frame: 'is', object: null },
} as unknown as Draft;

describe('a comparison names what it is set against', () => {
  const rows: [text: string, expected: string | null, note: string][] = [
    ['Gas stoves are light.', null, 'compares nothing'],
    ['Gas stoves are the cheapest if it rains.', null, 'of all'],
    ['Gas stoves are cheaper than wood.', null, 'has its standard'],
    ['Gas stoves are a cheaper kind.', null, 'which kind is meant is open'],
    ['Gas stoves are cheaper every year.', null, 'than before'],
    ['Installing gas stoves is cheaper.', null, 'than doing what?'],
    ['Gas stoves are far cheaper at first.', 'Gas stoves are far cheaper than kettles at first.', 'than the other'],
    ['Gas stoves are more efficient.', 'Gas stoves are more efficient than kettles.', 'with "more"'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(withStandard(text, draft, [STOVE, KETTLE])).toBe(expected ?? text);
  });

  it('of three nothing is guessed', () => {
    expect(withStandard('Gas stoves are cheaper.', draft, [STOVE, KETTLE, subject('oven')])).toBe('Gas stoves are cheaper.');
  });
});
