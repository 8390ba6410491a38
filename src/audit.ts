// The whole run on one page: sources → subjects → claims → findings. Pure; files and database stand outside.
import type { Claim, Refused } from './claims/claim.js';
import type { Findings } from './comparing/finding.js';
import type { Source } from './reading/source.js';
import type { Subject } from './subjects/subject.js';

/** A source that could not be read. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** One run over a set of sources and what it found. All lists have a fixed order that does not depend on the order of the files. */
export interface Audit extends Findings {
  readonly sources: readonly Source[];
  readonly subjects: readonly Subject[];
  readonly claims: readonly Claim[];
  /** What reading skipped and extraction refused. */
  readonly skipped: readonly Refused[];
  readonly problems: readonly Problem[];
}
