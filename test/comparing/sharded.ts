// Findings as many processes would make them: every stage gets what the one before wrote down, in shards and in any order.
import type { Claim } from '../../src/claims/claim.js';
import { blocksOf, type GroupRulings, isOfSubject, likesIn, type Member, wordCounts } from '../../src/comparing/block.js';
import { assembled } from '../../src/comparing/conflict.js';
import { copiesIn } from '../../src/comparing/copy.js';
import type { Findings } from '../../src/comparing/finding.js';
import { groups, meaningOf } from '../../src/comparing/grouping.js';
import { contributionOf, known, knowledgeOf } from '../../src/comparing/knowledge.js';
import { linked } from '../../src/comparing/linkage.js';
import { plainStance, shardOf, stanceOf } from '../../src/comparing/plain-stance.js';
import { disputesOf } from '../../src/comparing/question-disputes.js';
import { testimony } from '../../src/comparing/testimony.js';
import { mergedCounts, weightOf } from '../../src/comparing/vocabulary.js';
import { witnesses } from '../../src/comparing/witness.js';
import type { Source } from '../../src/reading/source.js';
import type { Subject } from '../../src/subjects/subject.js';

/** A seeded order: the same for a seed, unlike that of the input. */
export function shuffled<Value>(all: readonly Value[], seed: number): readonly Value[] {
  let state = seed + 1;
  const drawn = all.map((value) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return { value, at: state };
  });
  return drawn.sort((left, right) => left.at - right.at).map(({ value }) => value);
}

/** What is left of a value that was written down: an error where it is no plain data. */
function sent<Value>(value: Value): Value {
  const back = JSON.parse(JSON.stringify(value)) as Value;
  if (JSON.stringify(back) !== JSON.stringify(value)) throw new Error('No plain data');
  return back;
}

export function shardedFindings(
  claims: readonly Claim[],
  subjects: readonly Subject[],
  sources: readonly Source[],
  { shards, seed, rulings }: { readonly shards: number; readonly seed: number; readonly rulings: GroupRulings },
): Findings {
  const mixed = shuffled(claims, seed);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const witness = witnesses(sources);
  const ids = shuffled([...new Set(claims.map(({ source }) => source))], seed);
  const of = (source: string): readonly Claim[] => mixed.filter((claim) => claim.source === source);
  const copies = ids.flatMap((source) => {
    const original = witness.get(source) ?? source;
    return original === source ? [] : sent(copiesIn(of(source), of(original)));
  });
  const copied = new Set(copies.map(({ copy }) => copy));
  const originals = ids.map((source) => of(source).filter(({ id }) => !copied.has(id)));

  const knowledge = known(sent(knowledgeOf(originals.map((own) => sent(contributionOf(own, subjects))))));
  const stances = shuffled(
    originals.flatMap((own) => testimony(own, subjects, knowledge).map((one, nth) => sent(plainStance(one, nth)))),
    seed,
  );
  const published = new Map(sources.flatMap(({ id, published: date }) => (date === null ? [] : [[id, date] as const])));
  const each = shuffled([...Array(shards).keys()], seed);
  const found = each.flatMap((shard) => {
    const own = stances.filter(({ key }) => shardOf(key, shards) === shard).toSorted((a, b) => a.nth - b.nth);
    return [...new Set(own.map(({ key }) => key))].map((key) => {
      const ofKey = own.filter((one) => one.key === key).map((one) => stanceOf(one, claimOf.get(one.claim) as Claim));
      return sent(disputesOf(key, ofKey, published));
    });
  });
  const { conflicts, cleared, changed } = assembled(found);

  const members = originals.flat().map((claim): Member => {
    const said = stances.filter((one) => one.claim === claim.id && one.origin === 'said').toSorted((a, b) => a.nth - b.nth);
    return { claim, stances: said.map((one) => stanceOf(one, claim)) };
  });
  const blocks = new Map<string, Member[]>();
  for (const member of members) for (const block of blocksOf(member)) blocks.set(block, [...(blocks.get(block) ?? []), member]);
  const inShards = each.map((shard) => [...blocks].filter(([block]) => shardOf(block, shards) === shard));
  const counts = inShards.map((own) =>
    sent(mergedCounts(own.filter(([block]) => isOfSubject(block)).map(([, inside]) => sent(wordCounts(inside, rulings))))),
  );
  const weight = weightOf(mergedCounts(counts));
  const likes = inShards.flatMap((own) => own.map(([block, inside]) => sent(likesIn(block, inside, weight, rulings))));
  const meanings = linked(likes, rulings).map((set) =>
    sent(
      meaningOf(
        set.map((id) => claimOf.get(id) as Claim),
        witness,
      ),
    ),
  );
  const disputed = new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  return { groups: groups(meanings, disputed, copies), conflicts, changed, cleared };
}
