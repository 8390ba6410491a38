// Rows of words → lines of aligned columns, as people read them in a terminal. Places are written `path:line`.
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import { printable } from './terminal.js';

/** A longer cell pushes its own row out and not all the others. */
const widest = 32;

/** One line a row; columns are two blanks apart, the last one is as long as it is. */
export function table(cells: readonly (readonly string[])[]): string {
  const rows = cells.map((row) => row.map(printable));
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, Math.min(cell.length, widest));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at < row.length - 1 ? cell.padEnd(widths[at] ?? 0) : cell)).join('  ');
  return rows.map((row) => `${line(row)}\n`).join('');
}

/** `path:line` of each claim, by its id. */
export function places(audit: Audit): ReadonlyMap<string, string> {
  const paths = new Map(audit.sources.map(({ id, path }) => [id, path]));
  return new Map(
    audit.claims.map((claim) => [claim.id, `${paths.get(claim.source) ?? claim.source}:${claim.position.start.line}`]),
  );
}

/** The quote on one line. */
export function quoted({ quote }: Claim): string {
  return `"${quote.replace(/\s+/g, ' ').trim()}"`;
}
