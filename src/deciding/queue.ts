// The conflicts that an editor goes through: filtered, in the report's order, with the progress of the whole. Shared by the review in the
// terminal, the list, and a page.
import { isOpen, type JudgedConflict, type Status } from './status.js';

/** What is not given does not narrow. A list is met by any of its values. */
export interface Filter {
  /** `undecided` stands for all that an editor still has to decide: open, stale, new-evidence, reopened. */
  readonly status?: readonly (Status | 'undecided')[];
  readonly kind?: readonly string[];
  readonly severity?: readonly string[];
  /** Upper and lower case are the same. */
  readonly subject?: readonly string[];
}

export interface Progress {
  readonly all: number;
  readonly open: number;
  readonly openHard: number;
  readonly byStatus: Readonly<Partial<Record<Status, number>>>;
}

/** The conflicts that pass, hard ones first, else in their order. */
export function queued(
  conflicts: readonly JudgedConflict[],
  { status, kind, severity, subject }: Filter,
): readonly JudgedConflict[] {
  const subjects = subject?.map((name) => name.toLowerCase());
  const passed = conflicts.filter(
    (one) =>
      (status === undefined || status.includes(one.status) || (status.includes('undecided') && isOpen(one))) &&
      (kind === undefined || kind.includes(one.kind)) &&
      (severity === undefined || severity.includes(one.severity)) &&
      (subjects === undefined || subjects.includes(one.subject.toLowerCase())),
  );
  return passed.toSorted((left, right) => Number(left.severity === 'soft') - Number(right.severity === 'soft'));
}

export function progress(conflicts: readonly JudgedConflict[]): Progress {
  const byStatus: Partial<Record<Status, number>> = {};
  for (const { status } of conflicts) byStatus[status] = (byStatus[status] ?? 0) + 1;
  const open = conflicts.filter(isOpen);
  return {
    all: conflicts.length,
    open: open.length,
    openHard: open.filter(({ severity }) => severity === 'hard').length,
    byStatus,
  };
}

/** The next conflict of the queue after the one with this id that is still to be decided, from the start again at its end; null where none is. */
export function nextOpen(queue: readonly JudgedConflict[], after: string | null): JudgedConflict | null {
  const at = queue.findIndex(({ id }) => id === after) + 1;
  return [...queue.slice(at), ...queue.slice(0, at)].find((one) => isOpen(one) && one.id !== after) ?? null;
}
