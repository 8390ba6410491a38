// The same relation is affirmed and denied.
import type { Stance } from '../stance.js';
import { isSubset, type Kind, type Opposition } from './kind.js';

/** The denied and the affirmed one of two stances, or null where both say the same. */
export function deniedAndAffirmed(left: Stance, right: Stance): readonly [denied: Stance, affirmed: Stance] | null {
  if (left.answer.kind !== 'has' || right.answer.kind !== 'has' || left.answer.affirmed === right.answer.affirmed) return null;
  return left.answer.affirmed ? [right, left] : [left, right];
}

export const negation: Kind = {
  name: 'negation',
  summary: 'The same relation is affirmed and denied.',
  examples: [
    ['The camera supports live streaming.', 'The camera does not support live streaming.'],
    ['The kettle has a built-in thermometer.', 'The kettle has no built-in thermometer.'],
    ['The ferry needs a pilot.', 'The ferry needs no pilot.'],
    ['The drone does not support waypoints.', 'The drone is ideal for flights with waypoints.'],
    ['The dam has never leaked.', 'The dam leaked in 1958.'],
    ['Ida Holm never married.', 'Ida Holm married Per Lund in 1925.'],
  ],
  lookAlikes: [
    ['The camera comes with no tripod.', 'The camera supports tripods.'],
    ['The camera lacks optical zoom.', 'The camera has digital zoom.'],
    ['The kettle does not support all plugs.', 'The kettle supports several plugs.'],
    ['The ferry needs no pilot.', 'The ferry needs a crew.'],
    ['The hall does not have less than 300 seats.', 'The hall has more than 300 seats.'],
    ['The wait was not less annoying in May.', 'The wait was annoying in May.'],
    ['The dam never leaked before 1950.', 'The dam leaked in 1958.'],
    ['Lund Tools never sold drills in Spain.', 'Lund Tools sold drills in Italy in 2015.'],
    ['Ida Holm never married Per Lund.', 'Ida Holm married Ole Dahl in 1925.'],
    ['The kettle has no support.', 'The kettle has little support.'],
  ],
  oppose(left, right): Opposition | null {
    const pole = poles(left, right);
    if (pole !== null) return pole;
    const pair = deniedAndAffirmed(left, right);
    if (pair === null) return null;
    const [denied, affirmed] = pair;
    if (turnsMeasure(denied.claim.text, affirmed.claim.text)) return null;
    // "little support", "virtually no support": as good as none.
    if (NEXT_TO_NONE.test(affirmed.claim.text)) return null;
    // "not completely X" leaves most of X.
    if (denied.degree === 'high') return null;
    // "not all plugs" denies only "all plugs": that is a question of scope.
    if (denied.isUniversal) return null;
    // Two things that share a word and neither of which is the other ("admin interface", "simple interface").
    if (!isSubset(denied.keys, affirmed.keys) && !isSubset(affirmed.keys, denied.keys)) return null;
    // "requires an external lens": that it has none of its own follows from what it needs.
    if (denied.isImplied && denied.claim.frame === 'needs')
      return {
        kind: 'negation',
        severity: 'hard',
        explanation: `“${denied.topic}” is said to be needed, yet “${affirmed.topic}” is said to be there.`,
      };
    const stated = affirmed.isImplied ? 'implied by' : 'affirmed in';
    return { kind: 'negation', severity: 'hard', explanation: `“${denied.topic}” is denied, yet ${stated} “${affirmed.topic}”.` };
  },
};

const NEXT_TO_NONE =
  /(?<!\ba )\b(?:little|few)\b|\b(?:virtually|almost|practically|hardly|barely|next to) (?:no|none|nothing|never|any)\b/i;

/** "not less than 30" says as much as "more than 30"; "no such lock" points at a lock spoken of before. */
function turnsMeasure(denied: string, affirmed: string): boolean {
  if (/\bno such\b/i.test(denied)) return true;
  const more = /\b(?:not?|n['’]t|never|none)\b[^.;]*\b(less|fewer|more|greater|larger|smaller|least|most)\b/i.exec(denied)?.[1];
  return more !== undefined && !new RegExp(`\\b${more}\\b`, 'i').test(affirmed);
}

/** "is fast" against "is not fast". */
function poles(left: Stance, right: Stance): Opposition | null {
  if (left.answer.kind !== 'pole' || right.answer.kind !== 'pole') return null;
  if (left.answer.pole !== right.answer.pole || left.answer.denied === right.answer.denied) return null;
  if ((left.answer.denied ? left : right).degree === 'high') return null;
  if (turnsMeasure(left.claim.text, right.claim.text) || turnsMeasure(right.claim.text, left.claim.text)) return null;
  const [denied, affirmed] = left.answer.denied ? [left.answer, right.answer] : [right.answer, left.answer];
  return { kind: 'negation', severity: 'hard', explanation: `“not ${denied.word}” stands against “${affirmed.word}”.` };
}
