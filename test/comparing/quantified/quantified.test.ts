import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

type Row = [left: string, right: string, note: string];

const mirrored = { entails: 'entailed-by', 'entailed-by': 'entails' } as const;
const turned = (relation: string): string => (relation in mirrored ? mirrored[relation as keyof typeof mirrored] : relation);

describe('what is left open', () => {
  const rows: Row[] = [
    ['Every oak is tall.', 'Every tree is tall.', 'the wider of every'],
    ['No oak is tall.', 'Some trees are tall.', 'other trees may be'],
    ['Some bakers are tall.', 'Some old bakers are tall.', 'the narrower of some'],
    ['At least three bakers spend time at home.', 'At least three bakers spend a lot of time at home.', 'less than said'],
    ['At most ten old bakers spend time at home.', 'At most ten bakers spend time at home.', 'others may'],
    ['Most bakers who live in Leeds sing.', 'Most bakers sing.', 'of a part'],
    ['Many old bakers sing.', 'Many bakers sing.', 'many of few are few'],
    ['Few old bakers sing.', 'Few bakers sing.', 'of a part'],
    ['Two bakers signed the letter.', 'Six bakers signed the letter.', 'two of six did'],
    ['Holm is a former able baker.', 'Holm is a baker.', 'perhaps no longer an able one'],
    ['The Alma is faster than the Vega.', 'The Alma is fast. The Vega is fast.', 'faster is not fast'],
    ['The Alma is faster than the Vega. The Alma is fast.', 'The Vega is fast.', 'below the fast'],
    ['Holm need not fear rain.', 'Holm does not need to fear rain.', 'a denial behind its verb'],
    ['Holm is a clever baker.', 'Every baker is clever.', 'one of them'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).not.toMatch(/^(?:contradicts|entails)$/);
    expect(compare(right, left).relation).toBe(turned(compare(left, right).relation));
  });
});

describe('what follows', () => {
  const rows: Row[] = [
    ['Some tall bakers are Swedish.', 'There are tall bakers who are Swedish.', 'there are'],
    ['No baker sings.', 'No old baker sings.', 'the narrower of none'],
    ['Every baker sings well.', 'Every old baker sings.', 'the narrower of every, the wider of what is said'],
    ['Each baker sings. Every Holm is a baker.', 'Every Holm sings.', 'by a class'],
    ['Every baker has an oven. Holm is a baker.', 'Holm has an oven.', 'one of the class'],
    ['Several old bakers signed the letter.', 'Several bakers signed the letter.', 'the wider of some'],
    ['Just one baker attended the fair.', 'Some baker attended the fair.', 'one is some'],
    ['Holm, Lund and Dahl signed the letter.', 'Lund signed the letter.', 'one of a list'],
    ['Holm wrote to Lund. So did Dahl.', 'Dahl wrote to Lund.', 'said of another'],
    ['Holm owns a red van. Lund owns a blue one.', 'Lund owns a blue van.', 'one stands for the noun'],
    ['The Alma is faster than the Vega. The Vega is fast.', 'The Alma is fast.', 'above the fast'],
    ['Pip is a small animal. Bo is a large animal.', 'Pip is smaller than Bo.', 'two ends of one kind'],
    ['The Alma is faster than the Vega. The Vega is faster than the Cora.', 'The Cora is slower than the Alma.', 'by steps'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).toMatch(/^(?:entails|equivalent)$/);
    expect(compare(right, left).relation).toBe(turned(compare(left, right).relation));
  });
});

describe('what is refuted', () => {
  const rows: Row[] = [
    ['No tall bakers are modest.', 'There are tall bakers who are modest.', 'none and some'],
    ['Neither baker came cheap. One of the bakers is Holm.', 'Holm is a baker who came cheap.', 'neither and one of them'],
    ['Exactly two bakers and three cooks signed the letter.', 'Six cooks signed the letter.', 'exactly, of each'],
    ['No student used her desk. Holm is a student.', 'Holm used a desk.', 'none, and one of the class'],
    ['Holm wrote to Lund on Monday. Dahl did not.', 'Dahl wrote to Lund on Monday.', 'denied of another'],
    ['Holm is a former baker.', 'Holm is a baker.', 'former'],
    ['All mice are small animals. Pip is a large mouse.', 'Pip is a large animal.', 'large of its kind, of another small'],
    ['It is false that Holm won the cup.', 'Holm won the cup.', 'said to be false'],
    ['The Alma is as fast as the Vega. The Alma is slow.', 'The Vega is fast.', 'level with the slow'],
    ['Pip is a small animal. Bo is a large animal.', 'Pip is larger than Bo.', 'two ends of one kind'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).toBe('contradicts');
    expect(compare(right, left)).toEqual(compare(left, right));
  });
});

describe('one text', () => {
  it('never contradicts itself', () => {
    const text = 'No baker sings. Some bakers sing.';
    expect(compare(text, text).relation).not.toBe('contradicts');
  });
});
