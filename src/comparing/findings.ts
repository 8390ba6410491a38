// Claims of all sources become what the report tells: conflicts, groups and consensus, what changed over time, what was cleared.
// The order of claims and sources never changes a finding.
import type { Claim } from '../claims/claim.js';
import type { Source } from '../reading/source.js';
import type { Subject } from '../subjects/subject.js';
import { disputes } from './conflict.js';
import { contrasts } from './contrast.js';
import type { Findings, Group } from './finding.js';
import { type GroupRulings, groups } from './grouping.js';
import { formerNames, underOneName } from './former-name.js';
import { glossaryOf } from './notion.js';
import { stances } from './answering.js';
import { supports } from './support.js';
import { witnesses } from './witness.js';

export function findings(
  claims: readonly Claim[],
  subjects: readonly Subject[],
  sources: readonly Source[],
  rulings: GroupRulings = { apart: [], together: [] },
): Findings {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const witness = witnesses(sources);
  const copied = copies(inOrder, witness);
  const originals = inOrder.filter((claim) => !copied.has(claim.id));
  const glossary = glossaryOf(originals.flatMap((claim) => (claim.object === null ? [] : [claim.object])));
  const names = formerNames(originals);
  const stated = originals.flatMap((claim) => stances(claim, subjects, glossary).map((one) => underOneName(one, names)));
  const published = new Map(sources.flatMap(({ id, published: date }) => (date === null ? [] : [[id, date] as const])));
  const { conflicts, cleared, changed } = disputes(
    [...stated, ...contrasts(stated, originals, subjects), ...supports(originals, subjects)],
    published,
  );
  const disputed = new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  const grouped = groups(originals, stated, witness, disputed, rulings).map((group) => withCopies(group, copied));
  return { groups: grouped, conflicts, changed, cleared };
}

interface Copy {
  readonly copy: Claim;
  readonly original: Claim;
}

/** The group with the claims that repeat its own: they belong to it and support nothing. */
function withCopies(group: Group, copied: ReadonlyMap<string, Copy>): Group {
  const own = new Set(group.claims);
  const more = [...copied.values()].filter(({ original }) => own.has(original.id)).map(({ copy }) => copy);
  if (more.length === 0) return group;
  const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();
  return {
    ...group,
    claims: sorted([...group.claims, ...more.map((one) => one.id)]),
    sources: sorted([...group.sources, ...more.map((one) => one.source)]),
  };
}

/** Claims that a near-copy takes over word for word, with the claim that each repeats: no second voice, and no question of their own. */
function copies(claims: readonly Claim[], witness: ReadonlyMap<string, string>): ReadonlyMap<string, Copy> {
  const place = (source: string | undefined, { text, quote }: Claim): string => `${source} ${text} ${quote}`;
  const originals = new Map(
    claims.filter(({ source }) => witness.get(source) === source).map((claim) => [place(claim.source, claim), claim]),
  );
  const copied = new Map<string, Copy>();
  for (const claim of claims) {
    const original =
      witness.get(claim.source) === claim.source ? undefined : originals.get(place(witness.get(claim.source), claim));
    if (original !== undefined) copied.set(claim.id, { copy: claim, original });
  }
  return copied;
}
