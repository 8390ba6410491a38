// Audit → of the statements of each source, how many another one makes too, how many are disputed, how many it makes alone.
import type { Audit } from '../audit.js';
import { standings } from './standing.js';

export interface Share {
  readonly agrees: number;
  readonly contradicts: number;
  readonly alone: number;
}

/** By the source's id; a source without claims has a share of nothing. */
export function shares(audit: Audit): ReadonlyMap<string, Share> {
  const placeOf = standings(audit);
  const counts = new Map(audit.sources.map(({ id }) => [id, { agrees: 0, contradicts: 0, alone: 0, silent: 0 }]));
  for (const claim of audit.claims) {
    const count = counts.get(claim.source);
    if (count) count[placeOf(claim).standing] += 1;
  }
  return counts;
}
