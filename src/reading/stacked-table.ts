// A table whose cells a web page's text holds one on each line is read again: a corner that names what the rows are ("Feature"), the
// things that the columns are about, each named on lines of its own elsewhere in the article, then for each row its label and its cells.
//   Feature · Oak · Pine · Price · €40 · €25 · Weight · 12 kg · 8 kg
// Not: a list below "Feature" that gives no whole number of rows, or whose first members the article never takes up.
import type { Cell, Row, Table } from './block.js';
import { skip } from './block.js';
import type { Line } from './line.js';

const CORNER =
  /^(?:(?:key )?(?:features?|specifications?|specs?|aspects?|criteria|criterion|factors?|attributes?|properties|property|parameters?|metrics?|characteristics?|categor(?:y|ies)|items?|types?|models?|kinds?|products?|options?|versions?|brands?|names?)|at a glance|basis(?: of comparison)?)$/i;
const LONGEST_NAME = 40;
const LONGEST_CELL = 80;
const MOST_COLUMNS = 6;
const FEWEST_ROWS = 2;

/** Whether a line may be the corner of such a table. */
export const isCorner = (text: string): boolean => CORNER.test(text);

/** The table whose corner is the line `first`, and its last line; null where the lines below it make none. */
export function stackedTable(
  lines: readonly Line[],
  first: number,
  isFree: (line: number) => boolean,
  cellOf: (line: Line) => Cell,
): { readonly last: number; readonly table: Table } | null {
  const corner = lines[first];
  if (corner === undefined) return null;
  let last = first;
  while (isFree(last + 1) && (lines[last + 1]?.text ?? '') !== '') last++;
  const run = lines.slice(first, last + 1);
  if (run.some(({ text }) => text.length > LONGEST_CELL || /[.!?]["”’)]?$/.test(text))) return null;
  const elsewhere = lines.filter((_, at) => at < first || at > last).map(({ text }) => text.toLowerCase());
  const columns: Line[] = [];
  for (const line of run.slice(1, MOST_COLUMNS + 1)) {
    if (!isTakenUp(line.text.toLowerCase(), elsewhere)) break;
    columns.push(line);
  }
  const width = columns.length + 1;
  const distinct = new Set(columns.map(({ text }) => text.toLowerCase()));
  if (width < 3 || distinct.size < columns.length || run.length % width > 0 || run.length < width * (1 + FEWEST_ROWS))
    return null;
  const rows: Row[] = [];
  const skipped = [skip({ start: corner.from, end: (columns.at(-1) as Line).end }, 'table header')];
  for (let at = width; at < run.length; at += width) {
    const [label, ...cells] = run.slice(at, at + width).map(cellOf);
    rows.push({ label: label ?? null, cells });
    if (label) skipped.push(skip(label.span, 'row label'));
  }
  const span = { start: corner.from, end: (lines[last] as Line).end };
  const table = { kind: 'table', span, header: columns.map(cellOf), rows, columns: 'stated', quoted: false, skipped } as const;
  return { last, table };
}

/** Whether a line elsewhere begins with the name: a heading or a sentence about it. */
function isTakenUp(name: string, lines: readonly string[]): boolean {
  return (
    name.length <= LONGEST_NAME && lines.some((text) => text.startsWith(name) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)))
  );
}
