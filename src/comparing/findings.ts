// Claims of all sources become what the report tells: conflicts, groups and consensus, what changed over time, what was cleared.
// The stages (knowledge.ts names them) one after the other, in memory. The order of claims and sources never changes a finding, nor does what
// is remembered of earlier ones: a question or a block of which nothing has changed is not compared again.
import type { Claim } from '../claims/claim.js';
import type { Source } from '../reading/source.js';
import type { Subject } from '../subjects/subject.js';
import { type GroupRulings, isOfSubject, type Likes, likesIn, wordCounts } from './block.js';
import { assembled } from './conflict.js';
import { type Copy, copiesIn } from './copy.js';
import { type Deposition, deposition, gathered } from './deposition.js';
import type { Findings } from './finding.js';
import { groups, type Meaning, meaningOf } from './grouping.js';
import { byId, type Contribution, contributionOf, known, knowledgeOf } from './knowledge.js';
import { linked } from './linkage.js';
import { digestOf, FORGETFUL, type Memory, remembering } from './memory.js';
import { disputesOf, type QuestionDisputes } from './question-disputes.js';
import { mergedCounts, weightOf, type WordCounts } from './vocabulary.js';
import { witnesses } from './witness.js';

/** What is known of each source beside its text, and what is remembered of earlier audits. */
export interface Recollection {
  readonly memory: Memory;
  /** Digest of the claims of a source. */
  readonly claimsOf: (source: string) => string;
  /** The subjects that a source can speak of, and their digest. */
  readonly subjectsOf: (source: string) => { readonly digest: string; readonly subjects: () => readonly Subject[] };
}

export function findings(
  claims: readonly Claim[],
  subjects: readonly Subject[],
  sources: readonly Source[],
  rulings: GroupRulings = { apart: [], together: [] },
  recollection: Recollection = {
    memory: FORGETFUL,
    claimsOf: () => '',
    subjectsOf: () => ({ digest: '', subjects: () => subjects }),
  },
): Findings {
  const { memory } = recollection;
  const witness = witnesses(sources, memory);
  const bySource = gathered(byId(claims).map((claim) => [claim.source, claim] as const));
  const copies = [...bySource].flatMap(([source, own]) => {
    const original = witness.get(source) ?? source;
    return original === source ? [] : copiesIn(own, bySource.get(original) ?? []);
  });
  const depositions = deposed(bySource, copies, recollection);

  const published = new Map(sources.flatMap(({ id, published: date }) => (date === null ? [] : [[id, date] as const])));
  const { conflicts, cleared, changed } = assembled(disputed(depositions, published, memory));

  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const meanings = linked(likes(depositions, rulings, memory), rulings).map((ids): Meaning => {
    const meant = ids.map((id) => claimOf.get(id) as Claim);
    const voices = meant.map(({ source }) => [recollection.claimsOf(source), witness.get(source) ?? source]);
    return remembering(memory, 'meaning', digestOf(ids, voices), () => meaningOf(meant, witness));
  });
  const opposed = new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  return { groups: groups(meanings, opposed, copies), conflicts, changed, cleared };
}

/** The deposition of each source, of the claims that repeat no other's. */
function deposed(
  bySource: ReadonlyMap<string, readonly Claim[]>,
  copies: readonly Copy[],
  { memory, claimsOf, subjectsOf }: Recollection,
): ReadonlyMap<string, Deposition> {
  const copied = gathered(copies.map(({ source, copy }) => [source, copy] as const));
  const originals = [...bySource].map(([source, own]) => {
    const left = copied.get(source) ?? [];
    const { digest, subjects } = subjectsOf(source);
    return {
      source,
      claims: left.length === 0 ? own : own.filter(({ id }) => !left.includes(id)),
      subjects,
      digest: digestOf(claimsOf(source), left, digest),
    };
  });
  const knowledge = knowledgeOf(
    originals.map(({ claims, subjects, digest }) =>
      remembering(memory, 'contribution', digest, (): Contribution => contributionOf(claims, subjects())),
    ),
  );
  const [lookedUp, told] = [known(knowledge), digestOf(knowledge)];
  return new Map(
    originals.map(({ source, claims, subjects, digest }) => {
      const own = { claims, subjects, digest: digestOf(digest, told) };
      return [source, deposition(own, lookedUp, memory)];
    }),
  );
}

/** What each question has found; a question on which all take one position finds nothing. */
function disputed(
  depositions: ReadonlyMap<string, Deposition>,
  published: ReadonlyMap<string, string>,
  memory: Memory,
): readonly QuestionDisputes[] {
  const answers = gathered(answersOf(depositions));
  return [...answers].flatMap(([key, own]) => {
    const first = own[0]?.positions[0];
    if (own.every(({ positions }) => positions.length === 1 && positions[0] === first)) return [];
    const said = own.map(({ source, digest }) => `${digest} ${published.get(source)?.slice(0, 4) ?? ''}`).sort();
    return [
      remembering(memory, 'question', digestOf(key, said), () =>
        disputesOf(
          key,
          own.flatMap(({ source }) => depositions.get(source)?.stances().get(key) ?? []),
          published,
        ),
      ),
    ];
  });
}

/** What each source answers, question by question. */
function* answersOf(depositions: ReadonlyMap<string, Deposition>) {
  for (const [source, { summary }] of depositions)
    for (const [key, digest, positions] of summary.questions) yield [key, { source, digest, positions }] as const;
}

/** How alike the claims of each block are. */
function likes(depositions: ReadonlyMap<string, Deposition>, rulings: GroupRulings, memory: Memory): readonly Likes[] {
  const blocks = [
    ...gathered(
      [...depositions].flatMap(([source, { summary }]) =>
        summary.blocks.map(([block, digest]) => [block, { source, digest }] as const),
      ),
    ),
  ].map(([block, own]) => ({
    block,
    members: () => own.flatMap(({ source }) => depositions.get(source)?.members().get(block) ?? []),
    digest: digestOf(block, own.map(({ digest }) => digest).sort(), rulings),
  }));
  const counts = new Map(
    blocks.map(({ block, members, digest }) => [
      block,
      remembering(memory, 'counts', digest, (): WordCounts => wordCounts(members(), rulings)),
    ]),
  );
  const weight = weightOf(mergedCounts([...counts].flatMap(([block, own]) => (isOfSubject(block) ? [own] : []))));
  return blocks.map(({ block, members, digest }) => {
    const weights = (counts.get(block)?.words ?? []).map(([word]) => weight(word));
    return remembering(memory, 'block', digestOf(digest, weights), () => likesIn(block, members(), weight, rulings));
  });
}
