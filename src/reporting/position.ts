// Offsets of a source's text → lines and columns as unist counts them: from 1, a line ends at \n, \r\n or \r.
import type { Point, Position, Span } from '../reading/source.js';

/** Finds lines and columns in one text; the text is read once, each look-up is a binary search. */
export function positionsIn(text: string): (span: Span) => Position {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return ({ start, end }) => ({ start: point(start), end: point(end) });
}
