import { describe, expect, it } from 'vitest';
import { conflictsOf } from './two-articles.js';

type Row = [left: string, right: string, note: string];

describe('deeds that put nothing on the scale', () => {
  const rows: Row[] = [
    ['The ferry is quiet.', 'The ferry makes a lot of noise while it moors.', 'only then'],
    ['The ferry needs little care.', "The ferry's engine needs a lot of care.", 'its part does'],
    ['The ferry needs little fuel.', 'The ferry needs a lot of room.', 'two things'],
    ['The ferry is reliable.', 'The ferry broke down in May.', 'once'],
    ['The ferry costs a lot.', 'The ferry is cheap to run.', 'another deed'],
    ['The ferry lasts a long time.', 'The paint of the ferry does not last long.', 'its part does not'],
    ['The ferry uses a little fuel.', 'The ferry uses a lot of fuel at sea.', 'a little is some'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(['ferry'], left, right)).toEqual([]);
  });
});

describe('deeds that say what an adjective says', () => {
  const rows: Row[] = [
    ['The ferry is quiet.', 'The ferry makes a lot of noise.', 'noise made'],
    ['The ferry is cheap.', 'The ferry costs a lot.', 'what it costs'],
    ['The ferry does not cost much.', 'The ferry is expensive.', 'not much is little'],
    ['The ferry is very reliable.', 'The ferry often breaks down.', 'how often it fails'],
    ['The ferry hardly ever breaks down.', 'The ferry often breaks down.', 'a denial in two words'],
    ['The ferry lasts a long time.', 'The ferry does not last long.', 'how long it lasts'],
    ['The ferry needs little upkeep.', 'The ferry needs a lot of maintenance.', 'one deed, two nouns'],
    ['The ferry takes up little space.', 'The ferry takes up a lot of room.', 'two nouns'],
    ['The ferry is cheap to run.', 'The running costs of the ferry are high.', 'a plural part'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(['ferry'], left, right)).toHaveLength(1);
    expect(conflictsOf(['ferry'], right, left)).toHaveLength(1);
  });
});
