// Who looks at the review, as far as pages differ by it.
import type { Keys } from './keys.js';

export interface Visitor {
  /** Under this name decisions are kept. */
  readonly name: string;
  /** Whether the name is the one that the review was started for, and stays. */
  readonly isBlind: boolean;
  readonly keys: Keys;
  /** Whether decisions are taken from this visitor, or once the password was given. */
  readonly writes: 'taken' | 'with-password' | 'refused';
}

export const longestName = 80;

/** A name as it may stand in the decisions file; null for none. */
export function nameOf(given: string | null | undefined): string | null {
  const name = (given ?? '').replace(/\p{Cc}+|\s+/gu, ' ').trim();
  return name === '' || name.length > longestName ? null : name;
}
