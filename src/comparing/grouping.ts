// Claims of one meaning become a group as the report has it: its clearest statement, its sources, and how many of them are voices of their own.
import type { Claim } from '../claims/claim.js';
import { identify } from '../claims/identity.js';
import { clearest } from './clearest.js';
import type { Copy } from './copy.js';
import type { Group } from './finding.js';
import { profileOf } from './profile.js';

/** A group before it is known what of it is disputed and who repeats it. */
export type Meaning = Omit<Group, 'consensus'>;

/** @param witness the source that each source counts as */
export function meaningOf(claims: readonly Claim[], witness: ReadonlyMap<string, string>): Meaning {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { text, subject, aspect } = clearest(inOrder.map((claim) => profileOf(claim, [])));
  return {
    id: identify('group-', ...inOrder.map((one) => one.id)),
    statement: text,
    subject,
    aspect,
    claims: inOrder.map((one) => one.id),
    sources: sorted(inOrder.map((one) => one.source)),
    independentSources: new Set(voices(inOrder).map((one) => witness.get(one.source) ?? one.source)).size,
  };
}

/**
 * The groups in a fixed order, with the claims that repeat their own: those belong to a group and support nothing.
 * @param disputed claims on a side of a conflict
 */
export function groups(meanings: readonly Meaning[], disputed: ReadonlySet<string>, copies: readonly Copy[]): readonly Group[] {
  const repeated = new Map<string, Copy[]>();
  for (const copy of copies) {
    const known = repeated.get(copy.original);
    if (known === undefined) repeated.set(copy.original, [copy]);
    else known.push(copy);
  }
  return meanings
    .map((one): Group => {
      const consensus = one.independentSources > 1 && !one.claims.some((id) => disputed.has(id));
      if (!one.claims.some((id) => repeated.has(id))) return { ...one, consensus };
      const more = one.claims.flatMap((id) => repeated.get(id) ?? []);
      return {
        ...one,
        claims: sorted([...one.claims, ...more.map(({ copy }) => copy)]),
        sources: sorted([...one.sources, ...more.map(({ source }) => source)]),
        consensus,
      };
    })
    .sort((a, b) => (a.subject === b.subject ? (a.id < b.id ? -1 : 1) : a.subject < b.subject ? -1 : 1));
}

const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** Claims without those whose longer words stand verbatim in an earlier one: a sentence taken over is no second voice. */
function voices(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ quote }) => {
    const words = quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const run = words.join(' ');
    if (words.length >= 12 && seen.has(run)) return false;
    seen.add(run);
    return true;
  });
}
