// Precision of each kind of conflict, by the editors' own verdicts: how many of the findings that they judged were contradictions.
import type { ConflictKind } from '../comparing/finding.js';
import type { Entry, VerdictName } from './decision.js';
import { threads } from './thread.js';

export interface KindPrecision {
  readonly kind: ConflictKind;
  readonly right: number;
  /** Said to be no contradiction. */
  readonly wrong: number;
}

/** What says that the finding was right: something is to be done about the articles. Neither the baseline nor a note says so. */
const RIGHT: ReadonlySet<VerdictName> = new Set(['keep', 'both-under-condition', 'rewrite', 'needs-source', 'dispute']);

/** The kinds that were judged, by name. Only what stands counts, and each conflict once. */
export function precisionByKind(entries: readonly Entry[]): readonly KindPrecision[] {
  const counts = new Map<ConflictKind, { right: number; wrong: number }>();
  for (const { standing, view } of threads(entries)) {
    if (standing === null || view === null) continue;
    const { verdict } = standing.ruling;
    if (!RIGHT.has(verdict) && verdict !== 'not-a-contradiction') continue;
    const count = counts.get(view.kind) ?? { right: 0, wrong: 0 };
    count[RIGHT.has(verdict) ? 'right' : 'wrong'] += 1;
    counts.set(view.kind, count);
  }
  return [...counts].map(([kind, count]) => ({ kind, ...count })).sort((left, right) => (left.kind < right.kind ? -1 : 1));
}
