import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

type Row = [left: string, right: string, note: string];

describe('makers that can both be told of one work, or of two', () => {
  const rows: Row[] = [
    ['The director of Here They Are is Ida Holm.', 'The director of Here They Are was Ida Marie Holm.', 'one name'],
    ['The director of Here They Are (1996) is Ida Holm.', 'The director of Here They Are (2003) is Per Lund.', 'two years'],
    ['The director of Here They Are is Ida Holm.', 'The director of There They Are is Per Lund.', 'two titles'],
    ['The director of Here They Are is Ida Holm.', 'The composer of Here They Are is Per Lund.', 'two roles'],
    ['The director of Here They Are is unknown.', 'The director of Here They Are is Per Lund.', 'unknown to whom?'],
    ['The director of Here They Are is believed to be Ida Holm.', 'The director of Here They Are is Per Lund.', 'a belief'],
    ['The director of Here They Are was Ida Holm’s brother.', 'The director of Here They Are was Per Lund.', 'no name'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).not.toBe('contradicts');
  });
});

describe('two makers of one work', () => {
  const rows: Row[] = [
    ['The director of Here They Are is Ida Holm.', 'The director of Here They Are was Per Lund.', 'a title with a verb in it'],
    ['The composer of "This Is It" is Ida Holm.', 'The composer of "This Is It" is Per Lund.', 'in quotation marks'],
    ['The author of Come and Get It is Ida Holm.', 'The author of "Come and Get It" is Per Lund.', 'with and without them'],
    ['The screenwriter for Ten (2014) was Ida Holm.', 'The screenwriter for Ten was none other than Per Lund.', 'one year'],
    ['The director of Here, a short film, was Ida Holm.', 'The director of Here was Per Lund.', 'what it is, beside'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).toBe('contradicts');
    expect(compare(right, left)).toEqual(compare(left, right));
  });
});
