// What an editor has decided of a conflict, as far as the audit says so. One of which nothing is said is open.
import type { Conflict } from '../comparing/finding.js';

interface Decided {
  readonly status?: string;
  /** Index of the side that the decision keeps. */
  readonly kept?: number | null;
  readonly decision?: { readonly ruling: { readonly verdict: string }; readonly note: string | null } | null;
}

// What was decided and has come loose since then is to be decided again.
const OPEN = new Set(['open', 'stale', 'new-evidence', 'reopened']);

export function statusOf(conflict: Conflict & Decided): string {
  return conflict.status ?? 'open';
}

export function isOpen(conflict: Conflict): boolean {
  return OPEN.has(statusOf(conflict));
}

/** The verdict that holds, the side that it keeps and what the editor said to it; null while the conflict is open. */
export function decisionOf(
  conflict: Conflict & Decided,
): { readonly verdict: string; readonly kept: number | null; readonly note: string | null } | null {
  const { decision = null, kept = null } = conflict;
  return decision === null || isOpen(conflict) ? null : { verdict: decision.ruling.verdict, kept, note: decision.note };
}
