// All kinds of conflict, in the order in which they are tried: the first that opposes two stances names the conflict.
import type { Stance } from '../stance.js';
import { antonym } from './antonym.js';
import { date } from './date.js';
import { degree } from './degree.js';
import { exclusiveValue } from './exclusive-value.js';
import type { Kind, Opposition } from './kind.js';
import { membership } from './membership.js';
import { negation } from './negation.js';
import { ordering } from './ordering.js';
import { quantity } from './quantity.js';
import { scope } from './scope.js';
import { suitability } from './suitability.js';

export const KINDS: readonly Kind[] = [
  negation,
  antonym,
  ordering,
  quantity,
  date,
  exclusiveValue,
  membership,
  scope,
  suitability,
  degree,
];

/** How two stances on one question oppose each other, or null where they do not. */
export function oppose(left: Stance, right: Stance): Opposition | null {
  for (const kind of KINDS) {
    const opposition = kind.oppose(left, right);
    if (opposition !== null) return opposition;
  }
  return null;
}
