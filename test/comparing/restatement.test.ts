// What one sentence says over again of another, but for what turns it: through the whole comparison of two texts, both ways round.
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.js';

const relation = (left: string, right: string): string => {
  const there = compare(left, right).relation;
  expect(compare(right, left).relation === 'contradicts').toBe(there === 'contradicts');
  return there;
};

describe('says something else', () => {
  it.each([
    ['The mill ground 400 tons of barley.', 'The mill did not grind only barley.', 'denies a limit'],
    ['The mill ground 400 tons of barley.', 'The mill did not grind all barley.', 'denies a part'],
    ['The mill ground barley.', 'The mill did not grind barley from Norway.', 'denies the narrower'],
    ['The mill would grind barley if it rained.', 'The mill did not grind barley.', 'a case supposed'],
    ['The union has 410,000 members.', 'The union does not have 412,500 members.', 'a rounded figure beside an exact one'],
    ['Ida Holm left after Per Holm left.', 'Ida Holm left before Ann Holm left.', 'before and after turn with who is named'],
    ['The fee in 2021 was 30 euros.', 'The fee in 2022 was 35 euros.', 'two years'],
    ['Ida Holm visited Bergen in 1911.', 'Ida Holm visited Bergen in 1921.', 'what may be done twice'],
    ['The two are not kin.', 'The two have named each other kin.', 'another deed'],
    [
      'The mill pays an unfair fee to the fair town.',
      'The mill pays a fair fee to the fair town of Nid.',
      'the word stands in both',
    ],
    ['The council passed more than it proposed.', 'The council did not pass less than it proposed.', 'more is not less'],
  ])('%s / %s (%s)', (left, right) => {
    expect(relation(left, right)).not.toBe('contradicts');
  });
});

describe('turns it', () => {
  it.each([
    ['The mill ground 400 tons of barley in the war.', 'The mill did not grind barley.', 'a flat denial of the wider'],
    [
      'The old bridge across the Nid was opened in 1861 by the king.',
      'The bridge across the Nid was opened in 1871.',
      'another year of what happens once',
    ],
    [
      'The council rejected the plan for the harbour.',
      'The council accepted the plan for the harbour.',
      'a verb of opposite meaning',
    ],
  ])('%s / %s (%s)', (left, right) => {
    expect(relation(left, right)).toBe('contradicts');
  });
});
