// What a store of audits does, whatever database keeps it. It holds the last complete audit whole, and of every run its conflicts, so that
// runs can be told apart. It can be thrown away: sources and decisions are the truth, and auditing again gives the same contents.
import type { Audit } from '../audit.js';

/** One complete audit. The number counts up; no clock is kept, so that equal inputs make equal stores. */
export interface Run {
  readonly id: number;
  /** Version of the program that made it. */
  readonly program: string;
  /** Hex SHA-256 of all that went in: paths, contents, configuration. */
  readonly input: string;
  /** Hex SHA-256 of all that came out. */
  readonly result: string;
}

export interface StoredAudit {
  readonly run: Run;
  readonly audit: Audit;
}

export interface Store {
  /**
   * Makes the audit the last one, wholly or not at all. A run like the last (same program, input and result) adds nothing
   * and is given back with `added: false`.
   */
  save(audit: Audit, origin: Pick<Run, 'program' | 'input'>): Promise<{ readonly run: Run; readonly added: boolean }>;
  /** The last complete audit, equal to what was saved; null when there is none yet. */
  last(): Promise<StoredAudit | null>;
  close(): Promise<void>;
}
