// The claims of one source become its testimony: all stances it takes, each under the key of its question. What it says outright comes first,
// then what pairs of its claims say together, then what supports.
import type { Claim } from '../claims/claim.js';
import type { Subject } from '../subjects/subject.js';
import { stances } from './answering.js';
import { contrasts } from './contrast.js';
import { underOneName } from './former-name.js';
import { byId, type Known } from './knowledge.js';
import type { Stance } from './stance.js';
import { supports } from './support.js';

/**
 * @param claims those of one source, without the claims that only repeat another source's
 * @param subjects those of all sources
 */
export function testimony(claims: readonly Claim[], subjects: readonly Subject[], known: Known): readonly Stance[] {
  const inOrder = byId(claims);
  const said = inOrder.flatMap((claim) =>
    stances(claim, subjects, known.glossary).map((one) => underOneName(one, known.formerNames)),
  );
  return [...said, ...contrasts(said, inOrder, subjects), ...supports(inOrder, subjects, known.purposes)];
}
