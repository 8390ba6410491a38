import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/reading/yaml.js';

describe('YAML becomes plain data', () => {
  test.each([
    ['numbers and booleans as themselves', 'a: 2020\nb: true', 'typed', { a: 2020, b: true }],
    ['everything as it is written: 2020-10 is no number', 'a: 2020-10\nb: 1.10', 'text', { a: '2020-10', b: '1.10' }],
    ['nothing at all', '', 'typed', null],
  ] as const)('%s', (_, text, scalars, value) => {
    expect(parseYaml(text, scalars)).toMatchObject({ value, fault: null });
  });

  test.each([
    ['a list that does not end', 'a: [1', 1],
    ['a key twice', 'a: 1\nb: 2\na: 3', 3],
    ['references, which may multiply without end', 'a: &x [1]\nb: [*x, *x]', 1],
  ])('or a fault with its line: %s', (_, text, line) => {
    expect(parseYaml(text, 'typed')).toMatchObject({ value: undefined, fault: { line } });
  });

  test.each([
    ['a key', ['b'], 3],
    ['a value in a list', ['b', 1], 5],
    ['what is absent: where it should be', ['b', 1, 'c'], 5],
    ['the whole', [], 1],
  ])('the line of %s', (_, path, line) => {
    expect(parseYaml('a: 1\n\nb:\n- x\n- y: 2\n', 'typed').lineOf(path)).toBe(line);
  });
});
