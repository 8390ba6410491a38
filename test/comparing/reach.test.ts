import { describe, expect, it } from 'vitest';
import { reachOf } from '../../src/comparing/reach.js';
import { claim } from './claims.js';
import { conflictsOf } from './two-articles.js';

describe('reachOf', () => {
  const rows: [text: string, expected: object, note: string][] = [
    ['A kettle has a lid.', { many: 'kind', which: '' }, 'the kind'],
    ['Modern kettles have a lid.', { many: 'kind', which: '' }, 'the kind as it is today'],
    ['Every kettle has a lid.', { many: 'all' }, 'all'],
    ['Most kettles have a lid.', { many: 'most' }, 'most'],
    ['Some older kettles have a lid.', { many: 'some', which: 'older' }, 'some of the old'],
    ['There are kettles without a lid.', { many: 'some' }, 'there are some'],
    ['Unglazed kettles have no lid.', { which: 'unglazed' }, 'a participle that denies'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(reachOf(claim({ text }))).toMatchObject(expected);
  });

  it('a name has no kind; a model is one of several', () => {
    expect(reachOf(claim({ text: 'Some say old Lumo has a lid.', subject: 'Lumo' })).many).toBe('kind');
    expect(reachOf(claim({ text: 'The basic model of the kettle has a lid.', part: 'basic model' })).which).toBe('basic model');
  });
});

describe('of some of a kind', () => {
  const rows: [left: string, right: string, count: number, note: string][] = [
    ['Some kettles have a lid.', 'Some kettles have no lid.', 0, 'both may be so'],
    ['Most kettles have a lid.', 'A few kettles have no lid.', 0, 'most and a few'],
    ['A kettle has a lid.', 'Some kettles have no lid.', 0, 'a rule and its exceptions'],
    ['Older kettles have no lid.', 'A kettle has a lid.', 0, 'the old ones only'],
    ['Young holly needs water.', 'Established holly needs no water.', 0, 'young and old'],
    ['The basic model of the kettle has no lid.', 'The large model of the kettle has a lid.', 0, 'two models'],
    ['Every kettle has a lid.', 'Some kettles have no lid.', 1, 'all and some'],
    ['Kettles have no lid.', 'Some kettles have a lid.', 1, 'a flat denial'],
    ['Most kettles have a lid.', 'Kettles have no lid.', 1, 'most and none'],
  ];
  it.each(rows)('%s / %s: %d (%s)', (left, right, count) => {
    const subject = left.includes('holly') ? 'holly' : 'kettle';
    expect(conflictsOf([subject], left, right)).toHaveLength(count);
    expect(conflictsOf([subject], right, left)).toHaveLength(count);
  });
});
