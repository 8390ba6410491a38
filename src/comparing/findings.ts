// Claims of all sources become what the report tells: conflicts, groups and consensus, what changed over time, what was cleared.
// The order of claims and sources never changes a finding.
import type { Claim } from '../claims/claim.js';
import type { Source } from '../reading/source.js';
import type { Subject } from '../subjects/subject.js';
import { disputes } from './conflict.js';
import { contrasts } from './contrast.js';
import type { Findings } from './finding.js';
import { groups } from './grouping.js';
import { glossaryOf } from './notion.js';
import { stances } from './answering.js';
import { witnesses } from './witness.js';

export function findings(claims: readonly Claim[], subjects: readonly Subject[], sources: readonly Source[]): Findings {
  const inOrder = [...claims].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const witness = witnesses(sources);
  const glossary = glossaryOf(inOrder.flatMap((claim) => (claim.object === null ? [] : [claim.object])));
  const stated = inOrder.flatMap((claim) => stances(claim, subjects, glossary));
  const copied = copies(inOrder, witness);
  const heard = stated.filter((stance) => !copied.has(stance.claim.id));
  const published = new Map(sources.flatMap(({ id, published: date }) => (date === null ? [] : [[id, date] as const])));
  const { conflicts, cleared, changed } = disputes(
    [
      ...heard,
      ...contrasts(
        heard,
        inOrder.filter((claim) => !copied.has(claim.id)),
        subjects,
      ),
    ],
    published,
  );
  const disputed = new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  return { groups: groups(inOrder, stated, witness, disputed), conflicts, changed, cleared };
}

/** Claims that a near-copy takes over word for word: they repeat a voice and open no question of their own. */
function copies(claims: readonly Claim[], witness: ReadonlyMap<string, string>): ReadonlySet<string> {
  const originals = new Set(
    claims.filter(({ source }) => witness.get(source) === source).map((claim) => `${claim.source} ${claim.text} ${claim.quote}`),
  );
  return new Set(
    claims
      .filter(
        ({ source, text, quote }) => witness.get(source) !== source && originals.has(`${witness.get(source)} ${text} ${quote}`),
      )
      .map((claim) => claim.id),
  );
}
