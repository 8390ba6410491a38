// Decisions on groups → the pairs of claims that grouping must keep apart or together.
import type { GroupRulings } from '../comparing/block.js';
import type { Entry } from './decision.js';
import { presenceIn, type Sources } from './presence.js';
import { threads } from './thread.js';

/** What stands of the entries on groups, for the claims of one audit. A ruling whose words are gone rules nothing. */
export function groupRulings(entries: readonly Entry[], sources: Sources): GroupRulings {
  const standing = threads(entries).flatMap((thread) => thread.standing?.ruling ?? []);
  const rulings = standing.filter(({ verdict }) => verdict === 'take-out' || verdict === 'join');
  if (rulings.length === 0) return { apart: [], together: [] };
  const { claimsOf } = presenceIn(sources);
  const ids = (records: Parameters<typeof claimsOf>[0][]) => records.flatMap(claimsOf).map(({ claim }) => claim.id);
  const pairs = (left: readonly string[], right: readonly string[]) =>
    left.flatMap((one) => right.filter((other) => other !== one).map((other) => [one, other] as const));
  return {
    apart: rulings.flatMap((one) => (one.verdict === 'take-out' ? pairs(ids([one.claim]), ids([...one.from])) : [])),
    together: rulings.flatMap((one) => (one.verdict === 'join' ? pairs(ids([...one.groups[0]]), ids([...one.groups[1]])) : [])),
  };
}
