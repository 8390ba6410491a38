// Audit → the at-a-glance matrix of each main subject: aspect × source, who agrees, contradicts, is alone, is silent.
// Rows stand in order of weight: disputed aspects first, then those that most sources speak of.
import { oncePerAudit } from './once.js';
import { type Place, silent, type Standing, standings, stronger } from './standing.js';

export interface MatrixRow {
  readonly aspect: string;
  /** One for each source, in the audit's order. */
  readonly places: readonly Place[];
}

export interface Matrix {
  readonly subject: string;
  readonly rows: readonly MatrixRow[];
}

/** The matrix of each main subject that claims are about, the most spoken of first. */
export const matrices = oncePerAudit((audit): readonly Matrix[] => {
  const standing = standings(audit);
  const column = new Map(audit.sources.map((source, index) => [source.id, index]));
  const tables = new Map<string, { claims: number; rows: Map<string, Place[]> }>();
  for (const claim of audit.claims) {
    const table = tables.get(claim.subject) ?? { claims: 0, rows: new Map<string, Place[]>() };
    const row = table.rows.get(claim.aspect) ?? audit.sources.map(() => silent);
    const at = column.get(claim.source);
    if (at === undefined) continue;
    row[at] = stronger(row[at] ?? silent, standing(claim));
    table.claims += 1;
    table.rows.set(claim.aspect, row);
    tables.set(claim.subject, table);
  }
  return audit.subjects
    .flatMap(({ name: subject, main }) => {
      const table = main ? tables.get(subject) : undefined;
      return table ? [{ subject, claims: table.claims, rows: table.rows }] : [];
    })
    .toSorted((left, right) => right.claims - left.claims || compareText(left.subject, right.subject))
    .map(({ subject, rows }) => ({
      subject,
      rows: [...rows]
        .map(([aspect, places]) => ({ aspect, places }))
        .toSorted((left, right) => weight(right) - weight(left) || compareText(left.aspect, right.aspect)),
    }));
});

/** How many sources say anything of the aspect. */
export function speakers(row: MatrixRow): number {
  return row.places.filter(({ standing }) => standing !== 'silent').length;
}

function weight(row: MatrixRow): number {
  const count = (wanted: Standing) => row.places.filter(({ standing }) => standing === wanted).length;
  return count('contradicts') * 10_000 + count('agrees') * 100 + speakers(row);
}

// By code unit: the same on every system, whatever its locale.
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
