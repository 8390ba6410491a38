// How many of the planted contradictions and agreements the findings have, and what they have that nobody planted.

/** @typedef {ReturnType<typeof import('./generated-articles.mjs').generated>} Generated */
/** @typedef {{ conflicts: number, ofConflicts: number, agreements: number, ofAgreements: number, lookAlikes: number, ofLookAlikes: number, strange: number }} Score */

/**
 * @param {Generated} made
 * @param {Pick<import('../dist/comparing/finding.js').Findings, 'conflicts' | 'groups'>} found
 * @returns {Score} `lookAlikes`: planted look-alikes that stand in a conflict; `strange`: conflicts without a planted claim
 */
export function scored(made, { conflicts, groups }) {
  /** @type {Map<string, { conflict: number, side: number }[]>} */
  const sides = new Map();
  for (const [conflict, { sides: all }] of conflicts.entries())
    for (const [side, { claims }] of all.entries())
      for (const id of claims) sides.set(id, [...(sides.get(id) ?? []), { conflict, side }]);
  const groupOf = new Map(groups.flatMap(({ claims }, at) => claims.map((id) => [id, at])));
  /** @param {readonly string[]} left @param {readonly string[]} right */
  const areOpposed = (left, right) =>
    left.some((one) =>
      right.some((other) =>
        (sides.get(one) ?? []).some((a) => (sides.get(other) ?? []).some((b) => a.conflict === b.conflict && a.side !== b.side)),
      ),
    );
  /** @type {Score} */
  const score = { conflicts: 0, ofConflicts: 0, agreements: 0, ofAgreements: 0, lookAlikes: 0, ofLookAlikes: 0, strange: 0 };
  const planted = new Set();
  for (const plant of made.plants) {
    const [left = [], right = []] = made.claimsOf(plant);
    if (plant.kind === 'conflict') {
      score.ofConflicts++;
      for (const id of [...left, ...right]) planted.add(id);
      if (areOpposed(left, right)) score.conflicts++;
    } else if (plant.kind === 'agreement') {
      score.ofAgreements++;
      if (left.some((one) => right.some((other) => groupOf.has(one) && groupOf.get(one) === groupOf.get(other))))
        score.agreements++;
    } else {
      score.ofLookAlikes++;
      if (areOpposed(left, right)) score.lookAlikes++;
    }
  }
  score.strange = conflicts.filter(({ sides: all }) => !all.some(({ claims }) => claims.some((id) => planted.has(id)))).length;
  return score;
}
