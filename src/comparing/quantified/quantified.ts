// Two texts that say nothing but how many of some things are so: which of them follows from the other, or whether they exclude each other.
import type { Comparison, ConflictKind } from '../finding.js';
import { led } from './inference.js';
import { ranked, ranks } from './ranking.js';
import { type Statement, statements } from './statement.js';

/** The verdict on two texts, from that on their claims; where either says more than how many, or what ranks above what, that stands. Mirror-symmetric. */
export function counted(ofClaims: Comparison, left: string, right: string): Comparison {
  if (left === right) return ofClaims;
  const [one, other] = [statements(left), statements(right)];
  const [ranksOfOne, ranksOfOther] = [ranks(left), ranks(right)];
  if (ranksOfOne !== null && ranksOfOther !== null && ranksOfOne.length + ranksOfOther.length > 2)
    return verdict(ofClaims, outcome(ranksOfOne, ranksOfOther, ranked), outcome(ranksOfOther, ranksOfOne, ranked), 'ordering');
  if (one === null || other === null) return ofClaims;
  // Where each says one thing of one by name, its claims tell as much.
  if (one.length + other.length < 3 && ![...one, ...other].some(isTelling)) return ofClaims;
  return verdict(ofClaims, outcome(one, other, led), outcome(other, one, led), 'scope');
}

type Outcome = 'follows' | 'refuted' | 'open';

function verdict(ofClaims: Comparison, to: Outcome, from: Outcome, kind: ConflictKind): Comparison {
  if (to === 'refuted' || from === 'refuted')
    return { relation: 'contradicts', kind, severity: 'hard', explanation: REFUTED[kind] ?? '' };
  if (to === 'follows' && from === 'follows') return { relation: 'equivalent', explanation: 'They say the same.' };
  if (to === 'follows') return { relation: 'entails', explanation: 'The left says all that the right says, and more.' };
  if (from === 'follows') return { relation: 'entailed-by', explanation: 'The right says all that the left says, and more.' };
  const isHeld = /^(?:equivalent|entails|entailed-by)$/.test(ofClaims.relation);
  return isHeld ? { relation: 'compatible', explanation: 'They agree in part.' } : ofClaims;
}

const REFUTED: Partial<Record<ConflictKind, string>> = {
  scope: 'What one says of how many leaves no room for the other.',
  ordering: 'The order that one gives leaves no room for the other.',
};

/** Whether a statement tells of how many, not only of one by name. */
const isTelling = ({ quantifier, said, isDenied }: Statement): boolean =>
  isDenied ||
  !/^(?:name|the|generic)$/.test(quantifier.kind) ||
  [...said].some((word) => word === 'former' || word.includes(' '));

/** Whether all that one text says follows from the other, or something of it is refuted. */
function outcome<One>(
  premises: readonly One[],
  said: readonly One[],
  led: (premises: readonly One[], to: One) => Outcome,
): Outcome {
  const all = said.map((one) => led(premises, one));
  if (all.includes('refuted')) return 'refuted';
  return all.every((one) => one === 'follows') ? 'follows' : 'open';
}
