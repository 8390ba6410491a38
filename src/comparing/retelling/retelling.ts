// What the claims of two texts leave open, their words may settle: one says over again what the other says, and turns it or leaves it.
import type { Comparison } from '../finding.js';
import { otherMakers } from './role.js';
import { FITTED } from './sameness.fitted.js';
import { areOfOneLength, sameness, saySame } from './sameness.js';
import { paired } from './pairing.js';
import { type Telling, tellingOf } from './telling.js';
import { turned } from './turning.js';

/** The verdict on two texts, from that on their claims. Where the claims are cleared for another time, thing or measure, that stands. */
export function settled(ofClaims: Comparison, left: string, right: string): Comparison {
  const isOpen = ofClaims.relation === 'unrelated' || ofClaims.relation === 'compatible';
  if (ofClaims.relation === 'contradicts') return ofClaims;
  const [one, other] = [tellingOf(left), tellingOf(right)];
  // Whether a limit of one of them is an exception, the words tell as well: "must be burnt before the fair", "may not be burnt".
  const mayTurn = ofClaims.reason === undefined || ofClaims.reason === 'exception-to-rule';
  const opposition = (mayTurn ? turned(one, other) : null) ?? (isOpen ? otherMakers(left, right) : null);
  if (opposition !== null) {
    const { kind, severity, explanation } = opposition;
    return { relation: 'contradicts', kind, severity, explanation };
  }
  if (!isOpen && !isCovered(ofClaims.relation, one, other)) return { relation: 'compatible', explanation: 'They agree in part.' };
  return isOpen && saySame(one, other) ? { relation: 'equivalent', explanation: 'They say the same in like words.' } : ofClaims;
}

/** So many telling words may stand in one text only, where the other is said to say all that it says. */
const LONE = 5;

/** Whether what the one text is said to say of the other stands there, not only the claims that were drawn from it. */
function isCovered(relation: Comparison['relation'], left: Telling, right: Telling): boolean {
  if (areOfOneLength(left, right) && sameness(left, right) < FITTED.held) return false;
  const covers = (source: Telling, told: Telling): boolean => paired(told, source).lone.length <= LONE;
  return (relation === 'entails' || covers(right, left)) && (relation === 'entailed-by' || covers(left, right));
}
