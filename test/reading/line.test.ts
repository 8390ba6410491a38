import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positions } from '../../src/reading/line.js';

describe('positions', () => {
  it.each([
    ['the first character', 'tram', 0, 1, 1],
    ['after a line feed', 'a\nb', 2, 2, 1],
    ['the line feed itself ends its line', 'a\nb', 1, 1, 2],
    ['carriage return and line feed are one ending of two units', 'a\r\nb', 3, 2, 1],
    ['a carriage return alone', 'a\rb', 2, 2, 1],
    ['an astral character is two units', '😀b', 2, 1, 3],
    ['a byte order mark is one', '\uFEFFb', 1, 1, 2],
    ['the end of the text', 'a\n', 2, 2, 1],
  ])('%s', (_why, text, offset, line, column) => {
    expect(positions(text)({ start: offset, end: offset }).start).toEqual({ line, column, offset });
  });

  it('agrees with counting the line endings before the offset', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '\n', '\r\n')), fc.nat(), (pieces, at) => {
        const text = pieces.join('');
        const offset = text.length === 0 ? 0 : at % text.length;
        const before = text.slice(0, offset);
        const { start } = positions(text)({ start: offset, end: text.length });
        expect(start.line).toBe(before.split('\n').length);
        expect(start.column).toBe(offset - (before.lastIndexOf('\n') + 1) + 1);
      }),
    );
  });
});
