// Two runs → what is new, carried over, changed and resolved among their conflicts. A conflict is known again by what its sides say and not
// by where it stands: edits elsewhere, a renamed file or a question that is worded differently leave it what it was.
import type { Audit } from '../audit.js';
import type { ConflictKind, Severity } from '../comparing/finding.js';
import { oneLine } from './mdast.js';
import { quotedIn } from './reporter.js';

/** What is kept of every run: figures, and its conflicts with their quotes. */
export interface Snapshot {
  /** The run's number; null for an audit that no database holds. */
  readonly run: number | null;
  /** Null where the run was made before figures were kept. */
  readonly figures: Figures | null;
  readonly conflicts: readonly PastConflict[];
}

export interface Figures {
  readonly sources: number;
  readonly claims: number;
  /** Statements of consensus. */
  readonly consensus: number;
}

export interface PastConflict {
  readonly id: string;
  readonly title: string;
  readonly kind: ConflictKind;
  readonly severity: Severity;
  readonly sides: readonly PastSide[];
}

export interface PastSide {
  readonly answer: string;
  readonly quotes: readonly { readonly path: string; readonly line: number; readonly quote: string }[];
}

/** A conflict of both runs whose sides, kind or severity differ. */
export interface ChangedConflict {
  readonly now: PastConflict;
  readonly before: PastConflict;
  /** Quotes of any side that were not there, and that are no more. */
  readonly added: number;
  readonly gone: number;
}

export interface Trend {
  readonly before: Snapshot;
  readonly now: Snapshot;
  readonly fresh: readonly PastConflict[];
  readonly carriedOver: readonly PastConflict[];
  readonly changed: readonly ChangedConflict[];
  readonly resolved: readonly PastConflict[];
}

export function snapshotOf(audit: Audit): Snapshot {
  const quotesOf = quotedIn(audit);
  return {
    run: null,
    figures: figuresOf(audit),
    conflicts: audit.conflicts.map((conflict) => {
      const quoted = quotesOf(conflict);
      const { id, title, kind, severity, sides } = conflict;
      const quotesOn = (at: number) =>
        quoted
          .filter(({ side }) => side === at)
          .map(({ claim, path }) => ({ path, line: claim.position.start.line, quote: claim.quote }));
      return { id, title, kind, severity, sides: sides.map(({ answer }, at) => ({ answer, quotes: quotesOn(at) })) };
    }),
  };
}

export function figuresOf(audit: Audit): Figures {
  const consensus = audit.groups.filter((group) => group.consensus).length;
  return { sources: audit.sources.length, claims: audit.claims.length, consensus };
}

export function trendOf(before: Snapshot, now: Snapshot): Trend {
  const partner = pairs(before.conflicts.map(said), now.conflicts.map(said));
  const kept = new Set(partner.values());
  const changes = now.conflicts.flatMap((conflict) => {
    const past = partner.get(conflict.id);
    return past === undefined ? [] : [changeOf(past, conflict)];
  });
  const isSame = ({ now: one, before: other, added, gone }: ChangedConflict) =>
    added + gone === 0 && one.kind === other.kind && one.severity === other.severity;
  return {
    before,
    now,
    fresh: now.conflicts.filter(({ id }) => !partner.has(id)),
    carriedOver: changes.filter(isSame).map((change) => change.now),
    changed: changes.filter((change) => !isSame(change)),
    resolved: before.conflicts.filter((conflict) => !kept.has(conflict)),
  };
}

/** How the conflict with an id stands to the run before; null where there is none. */
export function standingSince(trend: Trend | null): (id: string) => 'new' | 'carried over' | 'changed' | null {
  if (trend === null) return () => null;
  const fresh = new Set(trend.fresh.map(({ id }) => id));
  const changed = new Set(trend.changed.map(({ now }) => now.id));
  return (id) => (fresh.has(id) ? 'new' : changed.has(id) ? 'changed' : 'carried over');
}

interface Said {
  readonly conflict: PastConflict;
  /** For each side the words of its quotes, without marks and capitals. */
  readonly sides: readonly ReadonlySet<string>[];
}

function said(conflict: PastConflict): Said {
  return { conflict, sides: conflict.sides.map(({ quotes }) => new Set(quotes.map(({ quote }) => wordsOf(quote)))) };
}

const wordsOf = (quote: string): string =>
  (
    oneLine(quote)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** By the id of the later conflict, the earlier one that it is. Three rounds: those that say the same, those that share much, one question. */
function pairs(before: readonly Said[], now: readonly Said[]): ReadonlyMap<string, PastConflict> {
  const partner = new Map<string, PastConflict>();
  const free = new Set(before);
  const round = (candidates: (later: Said) => readonly Said[]) => {
    for (const later of now) {
      if (partner.has(later.conflict.id)) continue;
      const open = candidates(later).filter((earlier) => free.has(earlier));
      const found = open.find((earlier) => earlier.conflict.id === later.conflict.id) ?? open[0];
      if (found === undefined) continue;
      partner.set(later.conflict.id, found.conflict);
      free.delete(found);
    }
  };
  const bySides = indexed(before, (one) => [sidesKey(one)]);
  round((later) => bySides.get(sidesKey(later)) ?? []);
  const byQuote = indexed(before, ({ sides }) => sides.flatMap((side) => [...side]));
  round((later) => {
    const near = new Set(later.sides.flatMap((side) => [...side].flatMap((words) => byQuote.get(words) ?? [])));
    return [...near]
      .map((earlier) => ({ earlier, weight: shared(earlier, later) }))
      .filter(({ weight }) => weight > 0)
      .toSorted((left, right) => right.weight - left.weight)
      .map(({ earlier }) => earlier);
  });
  const byId = indexed(before, ({ conflict }) => [conflict.id]);
  round((later) => byId.get(later.conflict.id) ?? []);
  return partner;
}

/** The sides whatever their order: equal for two conflicts that say the same. */
function sidesKey({ sides }: Said): string {
  return sides
    .map((side) => [...side].sort().join('\n'))
    .sort()
    .join('\n\n');
}

/** How many quotes two conflicts share, if at least two sides of each have one of them: one shared quote may stand in several disputes. */
function shared(earlier: Said, later: Said): number {
  const common = earlier.sides.map((side) => later.sides.map((other) => [...side].filter((words) => other.has(words)).length));
  const rows = common.filter((row) => row.some((count) => count > 0)).length;
  const columns = later.sides.filter((_, at) => common.some((row) => (row[at] ?? 0) > 0)).length;
  return rows > 1 && columns > 1 ? common.flat().reduce((sum, count) => sum + count, 0) : 0;
}

function changeOf(before: PastConflict, now: PastConflict): ChangedConflict {
  const words = (conflict: PastConflict) => new Set(said(conflict).sides.flatMap((side) => [...side]));
  const [were, are] = [words(before), words(now)];
  return {
    now,
    before,
    added: [...are].filter((one) => !were.has(one)).length,
    gone: [...were].filter((one) => !are.has(one)).length,
  };
}

function indexed(list: readonly Said[], keys: (one: Said) => readonly string[]): ReadonlyMap<string, readonly Said[]> {
  const index = new Map<string, Said[]>();
  for (const one of list) {
    for (const key of new Set(keys(one))) {
      const there = index.get(key);
      if (there) there.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}
