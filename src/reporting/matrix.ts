// Audit → the at-a-glance matrix of each main subject: aspect × source, who agrees, contradicts, is alone, is silent.
// Rows stand in order of weight: disputed aspects first, then those that most sources speak of.
import type { Audit } from '../audit.js';

/**
 * `agrees`: on a consensus and on no open conflict. `contradicts`: on a side of an open conflict.
 * `alone`: what it says of the aspect, no independent source says too. `silent`: says nothing of it.
 */
export type Standing = 'agrees' | 'contradicts' | 'alone' | 'silent';

export interface MatrixRow {
  readonly aspect: string;
  /** One for each source, in the audit's order. */
  readonly standings: readonly Standing[];
}

export interface Matrix {
  readonly subject: string;
  readonly rows: readonly MatrixRow[];
}

// A source that both contradicts and agrees within one aspect is shown by what an editor has to act on.
const strength: Readonly<Record<Standing, number>> = { contradicts: 3, agrees: 2, alone: 1, silent: 0 };

/** The matrix of each main subject that claims are about, the most spoken of first. */
export function matrices(audit: Audit): readonly Matrix[] {
  const contested = new Set(audit.conflicts.flatMap((conflict) => conflict.sides.flatMap((side) => side.claims)));
  const agreed = new Set(audit.groups.filter((group) => group.consensus).flatMap((group) => group.claims));
  // A claim that means the same as one on a side stands on that side too.
  for (const group of audit.groups)
    if (group.claims.some((id) => contested.has(id))) for (const id of group.claims) contested.add(id);

  const column = new Map(audit.sources.map((source, index) => [source.id, index]));
  const tables = new Map<string, { claims: number; rows: Map<string, Standing[]> }>();
  for (const claim of audit.claims) {
    const table = tables.get(claim.subject) ?? { claims: 0, rows: new Map<string, Standing[]>() };
    const row = table.rows.get(claim.aspect) ?? audit.sources.map((): Standing => 'silent');
    const at = column.get(claim.source);
    if (at === undefined) continue;
    const standing: Standing = contested.has(claim.id) ? 'contradicts' : agreed.has(claim.id) ? 'agrees' : 'alone';
    if (strength[standing] > strength[row[at] ?? 'silent']) row[at] = standing;
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
        .map(([aspect, standings]) => ({ aspect, standings }))
        .toSorted((left, right) => weight(right) - weight(left) || compareText(left.aspect, right.aspect)),
    }));
}

/** How many sources say anything of the aspect. */
export function speakers(row: MatrixRow): number {
  return row.standings.filter((standing) => standing !== 'silent').length;
}

function weight(row: MatrixRow): number {
  const count = (wanted: Standing) => row.standings.filter((standing) => standing === wanted).length;
  return count('contradicts') * 10_000 + count('agrees') * 100 + speakers(row);
}

// By code unit: the same on every system, whatever its locale.
function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
