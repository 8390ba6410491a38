import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

type Row = [left: string, right: string, note: string];

describe('degrees that one person may have taken', () => {
  const rows: Row[] = [
    [
      'Holm earned a degree in law from the University of Leeds.',
      'Holm earned a degree in history from the University of Oslo.',
      'two degrees',
    ],
    ['Holm earned a PhD in physics from the University of Leeds.', 'Holm took a PhD at Leeds in 1990.', 'one school'],
    [
      'Holm received an honorary doctorate from the University of Leeds.',
      'Holm earned a PhD from the University of Oslo.',
      'an honour is none that is taken',
    ],
    ['Holm earned a PhD from the University of Leeds.', 'Holm earned an MBA from the University of Oslo.', 'two levels'],
    ['Holm earned degrees from Leeds and from Oslo.', 'Holm earned a degree in law from Bergen.', 'several'],
    ['Holm did not earn a PhD from Leeds.', 'Holm earned a PhD from Oslo.', 'a denial'],
    [
      'Holm earned a degree in law and history from the University of Leeds.',
      'Holm earned a degree in law from the University of Leeds.',
      'one of the two fields',
    ],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).not.toBe('contradicts');
  });
});

describe('one degree, taken in two ways', () => {
  const rows: Row[] = [
    ['Holm earned a PhD from the University of Leeds.', 'Holm went on to complete a PhD at Oslo University.', 'two schools'],
    ['Holm received her medical degree from Leeds in 1908.', 'Holm received her medical degree from Leeds in 1909.', 'two years'],
    [
      'Holm holds a master’s degree in public health from Leeds University.',
      'Holm has a Master’s degree in public health from the University of Oslo.',
      'two schools of one field',
    ],
    [
      'Holm graduated from Leeds University with a degree in history.',
      'Holm earned a bachelor’s degree in chemistry from Leeds University.',
      'two fields at one school',
    ],
    [
      'Holm attended Leeds University, where she earned a degree in history.',
      'Holm earned a degree in chemistry from Leeds University.',
      'the school stands before the degree',
    ],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).toBe('contradicts');
    expect(compare(right, left)).toEqual(compare(left, right));
  });
});
