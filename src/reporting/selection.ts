// Audit → which of its findings a report shows, and in which order. Of a long list the first entries are shown, the rest is counted: what
// is to be decided and what most articles have a part in comes first, so that what is cut is what weighs least. All of it stands in the JSON report.
import type { Audit } from '../audit.js';
import type { Group, Severity } from '../comparing/finding.js';
import { isOpen, type JudgedConflict } from '../deciding/status.js';

/** Entries of a list that a report shows where nobody asks for another number: more than anybody reads, and soon written. */
export const defaultMost = 300;

/** The first of a list, and how many more there are. */
export interface Cut<Entry> {
  readonly shown: readonly Entry[];
  readonly more: number;
}

export interface Selection {
  readonly conflicts: Readonly<Record<Severity, Cut<JudgedConflict>>>;
  /** Points of agreement: those of most articles first. */
  readonly agreement: Cut<Group>;
  /** Whether a conflict or a group is shown, and so can be linked to. */
  isShown(finding: string): boolean;
}

export function cut<Entry>(list: readonly Entry[], most: number): Cut<Entry> {
  return { shown: list.slice(0, most), more: Math.max(0, list.length - most) };
}

/** Entries under what they have in common, in the order in which they come. */
export function grouped<Key, Entry>(list: readonly Entry[], keyOf: (entry: Entry) => Key): ReadonlyMap<Key, readonly Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of list) {
    const group = groups.get(keyOf(entry));
    if (group) group.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

export function selectionOf(audit: Audit, most: number): Selection {
  const sourceOf = new Map(audit.claims.map(({ id, source }) => [id, source]));
  const weight = ({ sides }: JudgedConflict) => new Set(sides.flatMap(({ claims }) => claims.map((id) => sourceOf.get(id)))).size;
  const weighed = audit.conflicts
    .map((conflict) => ({ conflict, weight: weight(conflict) }))
    .toSorted((left, right) => Number(isOpen(right.conflict)) - Number(isOpen(left.conflict)) || right.weight - left.weight)
    .map(({ conflict }) => conflict);
  const ofSeverity = (severity: Severity) =>
    cut(
      weighed.filter((conflict) => conflict.severity === severity),
      most,
    );
  const conflicts = { hard: ofSeverity('hard'), soft: ofSeverity('soft') };
  const agreement = cut(
    audit.groups
      .filter(({ consensus }) => consensus)
      .toSorted((left, right) => right.independentSources - left.independentSources),
    most,
  );
  const ids = new Set([...conflicts.hard.shown, ...conflicts.soft.shown, ...agreement.shown].map(({ id }) => id));
  return { conflicts, agreement, isShown: (finding) => ids.has(finding) };
}
