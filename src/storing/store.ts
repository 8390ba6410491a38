// What a store of audits does, whatever database keeps it. It holds the last complete audit whole, and of every run its figures and conflicts,
// so that runs can be told apart. It can be thrown away: sources and decisions are the truth, and auditing again gives the same contents. Of
// the decisions it is a mirror, and the file rules; a store that several machines share rules itself.
import type { Audit } from '../audit.js';
import type { Entry } from '../deciding/decision.js';
import type { Figures, Snapshot } from '../reporting/trend.js';

/** One complete audit. The number counts up; no clock is kept, so that equal inputs make equal stores. */
export interface Run {
  readonly id: number;
  /** Version of the program that made it. */
  readonly program: string;
  /** Hex SHA-256 of all that went in: paths, contents, configuration, decisions. */
  readonly input: string;
  /** Hex SHA-256 of all that came out. */
  readonly result: string;
}

export interface StoredAudit {
  readonly run: Run;
  readonly audit: Audit;
}

export interface Saved {
  readonly run: Run;
  readonly added: boolean;
  /** Number of the last run before it that read other texts or found other conflicts: saving the same once more does not change it. */
  readonly differsFrom: number | null;
}

/** What a list of runs tells of each. */
export interface RunSummary {
  readonly id: number;
  readonly program: string;
  readonly figures: Figures | null;
  readonly hard: number;
  readonly soft: number;
}

export interface Store {
  /**
   * Makes the audit the last one, wholly or not at all. A run like the last (same program, input and result) adds nothing
   * and is given back with `added: false`.
   */
  save(audit: Audit, origin: Pick<Run, 'program' | 'input'>): Promise<Saved>;
  /** All runs, the first one first. */
  runs(): Promise<readonly RunSummary[]>;
  /** What is kept of a run, to be told apart from another; null where there is no such run. */
  snapshot(run: number): Promise<Snapshot | null>;
  /** Which audit `last` would give; for whoever holds one in memory. */
  lastRun(): Promise<Run | null>;
  /** The last complete audit, equal to what was saved; null when there is none yet. */
  last(): Promise<StoredAudit | null>;
  /**
   * Takes over the entries of the decisions file, and what the last audit says of its conflicts with them in force. Entries that the
   * store has and the file has not are kept, to be offered for export.
   * @param audit the last audit, judged anew
   */
  mirror(entries: readonly Entry[], audit: Audit | null): Promise<void>;
  /** All entries that were ever mirrored and not forgotten, those that the file has lost included. */
  mirrored(): Promise<readonly Entry[]>;
  /** Removes entries, because they were pruned from the file. */
  forget(entries: readonly Entry[]): Promise<void>;
  close(): Promise<void>;
}

/** A store that several machines share: what it has of decisions is in force, wherever a decisions file may stand. */
export interface SharedStore extends Store {
  /**
   * Gives the entries to `change` and keeps what it makes of them, one process at a time.
   * @returns the entries as they stand then
   */
  change(change: (entries: readonly Entry[]) => readonly Entry[]): Promise<readonly Entry[]>;
}
