// Claims of all sources become what the report tells: conflicts, groups and consensus, what changed over time, what was cleared.
// The stages (knowledge.ts names them) one after the other, in memory. The order of claims and sources never changes a finding.
import type { Claim } from '../claims/claim.js';
import type { Source } from '../reading/source.js';
import type { Subject } from '../subjects/subject.js';
import { blocksOf, type GroupRulings, isOfSubject, likesIn, type Member, wordCounts } from './block.js';
import { assembled } from './conflict.js';
import { copiesIn } from './copy.js';
import type { Findings } from './finding.js';
import { groups, meaningOf } from './grouping.js';
import { byId, contributionOf, known, knowledgeOf } from './knowledge.js';
import { linked } from './linkage.js';
import { disputesOf } from './question-disputes.js';
import type { Stance } from './stance.js';
import { testimony } from './testimony.js';
import { mergedCounts, weightOf } from './vocabulary.js';
import { witnesses } from './witness.js';

export function findings(
  claims: readonly Claim[],
  subjects: readonly Subject[],
  sources: readonly Source[],
  rulings: GroupRulings = { apart: [], together: [] },
): Findings {
  const witness = witnesses(sources);
  const bySource = gathered(byId(claims), ({ source }) => source);
  const copies = [...bySource].flatMap(([source, own]) => {
    const original = witness.get(source) ?? source;
    return original === source ? [] : copiesIn(own, bySource.get(original) ?? []);
  });
  const copied = new Set(copies.map(({ copy }) => copy));
  const originals = [...bySource.values()].map((own) => own.filter(({ id }) => !copied.has(id)));

  const knowledge = known(knowledgeOf(originals.map((own) => contributionOf(own, subjects))));
  const stances = originals.flatMap((own) => testimony(own, subjects, knowledge));

  const published = new Map(sources.flatMap(({ id, published: date }) => (date === null ? [] : [[id, date] as const])));
  const questions = [...gathered(stances, ({ key }) => key)];
  const { conflicts, cleared, changed } = assembled(questions.map(([key, own]) => disputesOf(key, own, published)));

  const blocks = [...gatheredBlocks(originals.flat(), stances)];
  const ofSubjects = blocks.filter(([block]) => isOfSubject(block));
  const weight = weightOf(mergedCounts(ofSubjects.map(([, members]) => wordCounts(members, rulings))));
  const sets = linked(
    blocks.map(([block, members]) => likesIn(block, members, weight, rulings)),
    rulings,
  );
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const meanings = sets.map((ids) =>
    meaningOf(
      ids.map((id) => claimOf.get(id) as Claim),
      witness,
    ),
  );
  const disputed = new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  return { groups: groups(meanings, disputed, copies), conflicts, changed, cleared };
}

function gathered<Value>(all: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const value of all) {
    const key = keyOf(value);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [value]);
    else list.push(value);
  }
  return lists;
}

/** Claims, with what they say outright, under each block that they belong to. */
function gatheredBlocks(claims: readonly Claim[], stances: readonly Stance[]): ReadonlyMap<string, readonly Member[]> {
  const said = gathered(
    stances.filter(({ origin }) => origin === 'said'),
    ({ claim }) => claim.id,
  );
  const placed = claims
    .map((claim): Member => ({ claim, stances: said.get(claim.id) ?? [] }))
    .flatMap((member) => blocksOf(member).map((block) => ({ block, member })));
  return new Map([...gathered(placed, ({ block }) => block)].map(([block, all]) => [block, all.map(({ member }) => member)]));
}
