// Audit → how each claim stands to the other articles, and the finding that says so.
import type { Claim } from '../claims/claim.js';
import { contestedIn } from '../deciding/status.js';
import { oncePerAudit } from './once.js';

/**
 * `agrees`: on a consensus and on no conflict. `contradicts`: on a side of a conflict that is open, or decided against it or for neither.
 * `alone`: what it says, no independent source says too. `silent`: says nothing.
 */
export type Standing = 'agrees' | 'contradicts' | 'alone' | 'silent';

export interface Place {
  readonly standing: Standing;
  /** Id of the first conflict or group that puts it there; null where none does. */
  readonly finding: string | null;
}

export const silent: Place = { standing: 'silent', finding: null };
const alone: Place = { standing: 'alone', finding: null };

// A source that both contradicts and agrees within one aspect is shown by what an editor has to act on.
const strength: Readonly<Record<Standing, number>> = { contradicts: 3, agrees: 2, alone: 1, silent: 0 };

export function stronger(left: Place, right: Place): Place {
  return strength[right.standing] > strength[left.standing] ? right : left;
}

export const standings = oncePerAudit((audit): ((claim: Claim) => Place) => {
  const contested = new Map<string, Place>();
  const stand = (claims: Iterable<string>, place: Place, places: Map<string, Place>) => {
    for (const claim of claims) if (!places.has(claim)) places.set(claim, place);
  };
  for (const conflict of audit.conflicts)
    stand(contestedIn(conflict), { standing: 'contradicts', finding: conflict.id }, contested);
  const agreed = new Map<string, Place>();
  for (const { id, claims, consensus } of audit.groups) {
    if (consensus) stand(claims, { standing: 'agrees', finding: id }, agreed);
    // A claim that means the same as one on a side stands on that side too.
    const on = claims.find((claim) => contested.has(claim));
    const side = on === undefined ? undefined : contested.get(on);
    if (side !== undefined) stand(claims, side, contested);
  }
  return ({ id }) => contested.get(id) ?? agreed.get(id) ?? alone;
});
