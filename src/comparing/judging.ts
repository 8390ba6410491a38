// Two stances on one question become a verdict: they contradict each other, or look like it and are cleared, or do not meet at all.
import { type Clearance, clearance, conditionsOf, type Published } from './comparable.js';
import { isCount } from './answers/count.js';
import type { Opposition } from './kinds/kind.js';
import { oppose } from './kinds/kinds.js';
import type { Stance } from './stance.js';

export type Verdict =
  | { readonly isConflict: true; readonly opposition: Opposition }
  | { readonly isConflict: false; readonly clearance: Clearance };

/** The verdict on two stances of one key; null where they do not oppose each other. Symmetric. */
export function judge(left: Stance, right: Stance, published: Published = new Map()): Verdict | null {
  // One article's words repeated by a claim of itself are no second voice.
  if (left.claim.id === right.claim.id) return null;
  // Two readings of the same words ("A and B are the cheapest") do not speak against each other.
  if (
    left.claim.source === right.claim.source &&
    left.claim.quote === right.claim.quote &&
    left.claim.position.start.offset === right.claim.position.start.offset
  )
    return null;
  if (left.isImplied && right.isImplied) return null;
  if (areApart(left, right)) return null;
  const opposition = oppose(left, right);
  if (opposition === null) return null;
  const why = clearance(left, right, published);
  if (why !== null) return { isConflict: false, clearance: why };
  const isSoft = [left, right].some(
    (one) =>
      one.claim.modality === 'hedged' ||
      (one.family === 'property' && one.isImplied) ||
      one.claim.columns === 'inferred' ||
      (one.degree === 'low' && one.claim.polarity === 'affirmed') ||
      (one.family !== 'event' && !isCount(one.key) && conditionsOf(one).size > 0),
  );
  return { isConflict: true, opposition: isSoft ? { ...opposition, severity: 'soft' } : opposition };
}

/** "takes 4 weeks to learn", "lasts 20 years": measures whose names have no word in common do not even look alike. */
const areApart = (left: Stance, right: Stance): boolean =>
  left.family === 'measure' && left.keys.size > 0 && right.keys.size > 0 && [...left.keys].every((one) => !right.keys.has(one));
