// One audit under review: held in memory, judged by what the decisions are now, whoever wrote them. A decision is acknowledged when it is
// kept; what it makes of the conflicts follows in the database afterwards, and may.
import type { Audit } from '../audit.js';
import type { Group } from '../comparing/finding.js';
import { type Agreement, agreements } from '../deciding/agreement.js';
import { type Recorder, recorderOf } from '../deciding/deciding.js';
import type { Entry } from '../deciding/decision.js';
import { type Progress, progress } from '../deciding/queue.js';
import { type JudgedConflict, judgedAnew } from '../deciding/status.js';
import { type Lookup, lookupOf } from '../reporting/lookup.js';
import { type ClaimSearch, claimSearch } from '../storing/sqlite.js';
import type { Ledger } from '../workspace/ledger.js';

/** What is so at one moment. */
export interface Today {
  readonly audit: Audit;
  readonly entries: readonly Entry[];
  readonly conflicts: ReadonlyMap<string, JudgedConflict>;
  readonly progress: Progress;
}

export interface Review {
  /** Name of the second reviewer, who sees own verdicts only; null where everybody sees all. */
  readonly blind: string | null;
  /** How far second reviewers agree with what is decided; nobody who is blind is told. */
  agreements(): readonly Agreement[];
  /** The audit without decisions; they change its conflicts, and which groups are consensus. */
  readonly audit: Audit;
  readonly lookup: Lookup;
  readonly record: Recorder;
  readonly groups: ReadonlyMap<string, Group>;
  /** By the id of a claim. */
  readonly groupOf: ReadonlyMap<string, Group>;
  /** Ids of conflicts, by the id of a claim on one of their sides. */
  readonly conflictsOf: ReadonlyMap<string, readonly string[]>;
  readonly isClaim: (id: string) => boolean;
  /** Made when it is first asked for. */
  readonly search: () => ClaimSearch;
  /** @throws InputError where the decisions file is damaged */
  today(): Today;
  /** Takes over what was decided elsewhere. */
  refresh(): Promise<void>;
  /**
   * Adds the entries that `make` makes of what is so by then; when this resolves, they are kept.
   * @throws InputError where the file is damaged, or cannot be written
   */
  enter(make: (today: Today) => readonly Entry[]): Promise<readonly Entry[]>;
}

/**
 * @param ledger where decisions stand; of a blind review, those of all second reviewers
 * @param second the verdicts of second reviewers
 * @param follow takes over what was decided, after it was acknowledged
 */
export function reviewOf(
  audit: Audit,
  ledger: Ledger,
  second: Ledger,
  follow: (today: Today) => void,
  blind: string | null = null,
): Review {
  let known: { readonly stamp: string; readonly today: Today } | undefined;
  const judge = (entries: readonly Entry[]): Today => {
    const judged = judgedAnew(audit, entries);
    return {
      audit: judged,
      entries,
      conflicts: new Map(judged.conflicts.map((conflict) => [conflict.id, conflict])),
      progress: progress(judged.conflicts),
    };
  };
  const today = (): Today => {
    const stamp = ledger.stamp();
    if (known?.stamp !== stamp)
      known = { stamp, today: judge(ledger.entries().filter(({ by }) => blind === null || by === blind)) };
    return known.today;
  };
  const ids = new Set(audit.claims.map(({ id }) => id));
  const conflictsOf = new Map<string, string[]>();
  for (const { id, sides } of audit.conflicts) {
    for (const claim of new Set(sides.flatMap(({ claims }) => claims)))
      conflictsOf.set(claim, [...(conflictsOf.get(claim) ?? []), id]);
  }
  let search: ClaimSearch | undefined;
  let agreed: { readonly stamp: string; readonly agreements: readonly Agreement[] } | undefined;
  return {
    blind,
    agreements: () => {
      if (blind !== null) return [];
      const stamp = `${ledger.stamp()} ${second.stamp()}`;
      if (agreed?.stamp !== stamp) {
        const verdicts = second.entries();
        agreed = { stamp, agreements: verdicts.length === 0 ? [] : agreements(audit, today().entries, verdicts) };
      }
      return agreed.agreements;
    },
    audit,
    lookup: lookupOf(audit, '', true),
    record: recorderOf(audit),
    groups: new Map(audit.groups.map((group) => [group.id, group])),
    groupOf: new Map(audit.groups.flatMap((group) => group.claims.map((claim) => [claim, group]))),
    conflictsOf,
    isClaim: (id) => ids.has(id),
    search: () => {
      search ??= claimSearch(audit.claims);
      return search;
    },
    today,
    refresh: () => ledger.refresh(),
    enter: async (make) => {
      let added: readonly Entry[] = [];
      await ledger.change((entries) => {
        // Nobody else writes meanwhile: what stands there now is what today() reads.
        added = make(today());
        return [...entries, ...added];
      });
      if (added.length > 0) follow(today());
      return added;
    },
  };
}
