// What comparing yields: groups of one meaning, conflicts as questions with sides, what changed over time, what was cleared.

export type ConflictKind =
  | 'negation'
  | 'antonym'
  | 'ordering'
  | 'quantity'
  | 'date'
  | 'exclusive-value'
  | 'membership'
  | 'scope'
  | 'suitability'
  | 'degree';

/** Why a near-conflict is none. */
export type ClearedReason =
  | 'different-subject'
  | 'different-time'
  | 'different-condition'
  | 'different-measure'
  | 'part-or-add-on'
  | 'refinement'
  | 'open-list'
  | 'reported-not-held'
  | 'hypothetical'
  | 'relative-and-absolute'
  | 'exception-to-rule';

export type Severity = 'hard' | 'soft';
export type Relation = 'contradicts' | 'equivalent' | 'entails' | 'entailed-by' | 'compatible' | 'unrelated';

/** The verdict on two claims (or two sentences). */
export interface Comparison {
  readonly relation: Relation;
  readonly kind?: ConflictKind;
  readonly reason?: ClearedReason;
  readonly severity?: Severity;
  readonly explanation: string;
}

export interface Side {
  /** The stance in words: "no", "easy", "2005". */
  readonly answer: string;
  /** Claim ids. */
  readonly claims: readonly string[];
}

export interface Conflict {
  readonly id: string;
  /** Stable key of the question. */
  readonly question: string;
  /** The question in plain words: "Does X support Y?" */
  readonly title: string;
  readonly subject: string;
  readonly aspect: string;
  readonly kind: ConflictKind;
  readonly severity: Severity;
  readonly spread: 'cross-source' | 'within-source' | 'both';
  readonly sides: readonly Side[];
  readonly explanation: string;
  readonly settledBy: string;
}

export interface Group {
  readonly id: string;
  readonly statement: string;
  readonly subject: string;
  readonly aspect: string;
  readonly claims: readonly string[];
  readonly sources: readonly string[];
  /** Sources that are not near-copies of one another. */
  readonly independentSources: number;
  /** Two or more independent sources, and on no open conflict. */
  readonly consensus: boolean;
}

export interface Changed {
  readonly question: string;
  readonly claims: readonly string[];
  readonly explanation: string;
}

export interface Cleared {
  readonly claims: readonly [string, string];
  readonly reason: ClearedReason;
  readonly explanation: string;
}

export interface Findings {
  readonly groups: readonly Group[];
  readonly conflicts: readonly Conflict[];
  readonly changed: readonly Changed[];
  readonly cleared: readonly Cleared[];
}
