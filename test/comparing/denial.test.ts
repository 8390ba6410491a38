// What a denial leaves open, on articles of a sentence each: cleared where the affirmation may stand beside it, a conflict where it may not.
import { describe, expect, it } from 'vitest';
import { conflictsOf } from './two-articles.js';

const rows: readonly (readonly [denied: string, affirmed: string, conflicts: number, note: string])[] = [
  ['The kettle is not the only way to boil water.', 'The kettle is a way to boil water.', 0, 'one of several'],
  ['The kettle cannot be just any vessel.', 'The kettle is a vessel.', 0, 'some of them'],
  ['The kettle does not directly support gas.', 'The kettle supports gas.', 0, 'in another way'],
  ['The kettle has no main switch.', 'The kettle has a switch.', 0, 'another switch'],
  ['The kettle might not be safe.', 'The kettle is safe.', 0, 'it may be'],
  ['The kettle does not handle the flag.', 'The kettle handles flags.', 0, 'that flag'],
  ['The kettle does not allow two lids to be stacked.', 'The kettle supports lids.', 0, 'what is done, not the lids'],
  ['The lid of the kettle has no handle.', 'The kettle has a handle.', 0, 'a part without it'],
  ['The rings within the kettle are not safe.', 'The kettle is safe.', 0, 'what is in it'],
  ['The Arlo kettle has no lid.', 'The Brixa kettle has a lid.', 0, 'two that bear names'],
  ['The kettle does not support gas.', 'The kettle supports gas.', 1, 'flatly'],
  ['The kettle has no main switch.', 'The kettle has a main switch.', 1, 'the same switch'],
  ['The kettle does not directly support gas.', 'The kettle directly supports gas.', 1, 'in the same way'],
  ['The kettle has no handle.', 'The kettle has a handle.', 1, 'the whole'],
];

describe('a denial denies no more than it says', () => {
  it.each(rows)('%s / %s: %d (%s)', (denied, affirmed, count) => {
    expect(conflictsOf(['kettle', 'urn'], denied, affirmed)).toHaveLength(count);
    expect(conflictsOf(['kettle', 'urn'], affirmed, denied)).toHaveLength(count);
  });
});

describe('what is no side of a scale', () => {
  it.each([
    ['The kettle is able to boil.', 'The kettle is unable to whistle.', 'what it is able to do stands behind'],
    ['The maximum of the kettle is a maximum value.', 'The minimum of the kettle is a minimum value.', 'ends of a range'],
    ['With the kettle, its lid is wider than its base.', 'With the kettle, its lid is narrower than its base.', 'no side of it'],
    ['It is possible to clean the kettle.', 'It is not possible to fold the kettle.', 'what is possible stands behind'],
    ['The lid of the kettle is a cup.', 'The kettle is not a cup.', 'what a part is'],
    ['The kettle is almost as fast.', 'The kettle is slow.', 'as what?'],
  ])('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(['kettle', 'urn'], left, right)).toEqual([]);
  });
});

describe('values of one article', () => {
  const article = (...values: readonly string[]) => values.map((value) => `The grade of Lumo is ${value} kg.`).join('\n\n');

  it('are of several things where they are many', () => {
    expect(conflictsOf(['Lumo', 'Brixa'], article('1', '5', '9', '13'), article('40'))).toEqual([]);
  });

  it('are a conflict where they are two', () => {
    expect(conflictsOf(['Lumo', 'Brixa'], article('1'), article('40'))).toEqual(['quantity']);
  });
});

describe('values that are names', () => {
  it.each([
    ['The licence of Lumo is a known licence.', 'The licence of Lumo is the package licence.', 0],
    ['The licence of Lumo is MIT.', 'The licence of Lumo is GPL.', 1],
  ])('%s / %s', (left, right, count) => {
    expect(conflictsOf(['Lumo', 'Brixa'], left, right)).toHaveLength(count);
  });
});
