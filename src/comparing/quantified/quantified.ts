// Two texts that say nothing but how many of some things are so: which of them follows from the other, or whether they exclude each other.
import type { Comparison, ConflictKind } from '../finding.js';
import { led } from './inference.js';
import { ranked, ranks } from './ranking.js';
import { type Statement, statements, TAKES_BACK } from './statement.js';

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
  const said = verdict(ofClaims, outcome(one, other, led), outcome(other, one, led), 'scope');
  // Nothing is told of how many in one of them: that the words do not lead from one to the other tells nothing either.
  return said.relation === 'compatible' && !isOfCounts(one, other) ? ofClaims : said;
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

const isCounted = ({ quantifier }: Statement): boolean => !/^(?:name|the|generic)$/.test(quantifier.kind);

/** Whether both texts tell of how many, or one takes back a word that the other keeps. */
const isOfCounts = (one: readonly Statement[], other: readonly Statement[]): boolean =>
  [one, other].every((all) => all.some(isCounted)) ||
  [...one, ...other].some(({ said }) => [...said].some((word) => TAKES_BACK.test(word)));

/** Whether a statement tells of how many, or denies, not only affirms of one by name. */
const isTelling = (one: Statement): boolean =>
  one.isDenied || isCounted(one) || [...one.said].some((word) => word === 'former' || word.includes(' '));

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
