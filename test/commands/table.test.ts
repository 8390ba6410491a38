import { describe, expect, test } from 'vitest';
import { table } from '../../src/commands/table.js';

describe('rows become lines', () => {
  test.each<readonly [string, readonly (readonly string[])[], string]>([
    ['no rows, no lines', [], ''],
    [
      'columns stand two blanks apart, the last one is not filled up',
      [
        ['a', 'bb', 'c'],
        ['aaa', 'b', 'cc'],
      ],
      'a    bb  c\naaa  b   cc\n',
    ],
    [
      'an empty cell keeps its place',
      [
        ['a', '', 'c'],
        ['a', 'b', 'c'],
      ],
      'a     c\na  b  c\n',
    ],
    ['what would act on the terminal does not', [['\u001b[31ma\u202E', 'b\nc']], '\uFFFD[31ma\uFFFD  b\uFFFDc\n'],
    [
      'a very long cell pushes out its own row only',
      [
        ['x'.repeat(40), 'b'],
        ['a', 'b'],
      ],
      `${'x'.repeat(40)}  b\na${' '.repeat(31)}  b\n`,
    ],
  ])('%s', (_, rows, lines) => {
    expect(table(rows)).toBe(lines);
  });
});
