// A text becomes its lines, with offsets. Lines end at \n, \r\n or \r; every character stands in exactly one line or line end.
import type { Point, Position, Span } from './source.js';

export interface Line {
  /** Offset of the first character. */
  readonly start: number;
  /** Offset after the last character, the line end not counted. */
  readonly end: number;
  /** Offset of the first character that is not white space; `end` on a blank line. */
  readonly from: number;
  /** Without white space around it. */
  readonly text: string;
}

export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number): void => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    lines.push({ start, end, from: trimmed === '' ? end : start + (raw.length - raw.trimStart().length), text: trimmed });
  };
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) {
    add(index);
    start = index + end.length;
  }
  add(text.length);
  return lines;
}

/** Yields a function that turns a span of `text` into lines and columns. */
export function positions(text: string): (span: Span) => Position {
  const starts = linesOf(text).map((line) => line.start);
  const point = (offset: number): Point => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
  };
  return (span) => ({ start: point(span.start), end: point(span.end) });
}
