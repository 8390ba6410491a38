// What a kind of conflict is: one file per kind, with its examples as data, so that the tests and the documentation read the same ones.
import type { ConflictKind, Severity } from '../finding.js';
import type { Stance } from '../stance.js';

/** Two sentences on one thing; each example is tried both ways round. */
export type Example = readonly [left: string, right: string];

/** Two stances of one question stand against each other. */
export interface Opposition {
  readonly kind: ConflictKind;
  readonly severity: Severity;
  /** One sentence that names the words that clash. */
  readonly explanation: string;
}

export interface Kind {
  readonly name: ConflictKind;
  readonly summary: string;
  /** Contradictions of this kind. */
  readonly examples: readonly Example[];
  /** Pairs that look like it and are none. */
  readonly lookAlikes: readonly Example[];
  /** Whether two stances on one question oppose each other in this way; symmetric. The gate is asked afterwards. */
  readonly oppose: (left: Stance, right: Stance) => Opposition | null;
}

/** Words as an explanation quotes them: of two, in an order that does not depend on which came first. */
export const quoted = (left: string, right: string): readonly [string, string] =>
  left <= right ? [`“${left}”`, `“${right}”`] : [`“${right}”`, `“${left}”`];

export const isSubset = (inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean =>
  [...inner].every((one) => outer.has(one));

/** Both sets hold the same. */
export const isSame = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean =>
  left.size === right.size && isSubset(left, right);
