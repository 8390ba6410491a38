// An audit that several processes make together: the same as audit.ts makes alone. This process reads the articles, plans stage after stage, does units like
// any worker, and puts together what the units gave. What is planned and done stands in the database, so that an audit that was broken off goes
// on where it was.
import { setTimeout as sleep } from 'node:timers/promises';
import { type Article, type Audit, type Configuration, type Listener, spokenOf } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import { usageOf } from '../claims/usage.js';
import { assembled } from '../comparing/conflict.js';
import { type Copy, copiesIn } from '../comparing/copy.js';
import type { Likes } from '../comparing/block.js';
import { groups, meaningOf } from '../comparing/grouping.js';
import { contributionOf, knowledgeOf } from '../comparing/knowledge.js';
import { linked } from '../comparing/linkage.js';
import type { QuestionDisputes } from '../comparing/question-disputes.js';
import { mergedCounts, type WordCounts } from '../comparing/vocabulary.js';
import { witnesses } from '../comparing/witness.js';
import type { Entry } from '../deciding/decision.js';
import { groupRulings } from '../deciding/group-ruling.js';
import { judged } from '../deciding/status.js';
import { InputError } from '../input-error.js';
import { locks, type Postgres, type Session } from '../storing/postgres.js';
import {
  allParcels,
  disowned,
  faultOf,
  forgetJob,
  isThere,
  jobOf,
  makeKnown,
  notePlanned,
  type Parcel,
  plannedOf,
  planUnits,
  progressOf,
  send,
} from '../storing/postgres-work.js';
import { slotOf } from '../storing/slot.js';
import type { Run } from '../storing/store.js';
import { isProblem, type Problem, type Read } from '../task.js';
import { startThreads } from '../threads/threads.js';
import { queueIn } from './queue.js';
import { type Extract, type KnownValues, plainCorpus, stages } from './unit-work.js';
import { workerIn } from './worker.js';

export interface SharedOptions {
  readonly origin: Pick<Run, 'program' | 'input'>;
  /** Units of each stage at most; a divisor of the slots. */
  readonly shards: number;
  /** Seconds after which a unit is handed out again. */
  readonly expiry: number;
  readonly listen: Listener;
}

/** What is laid down at the start of a step: what units must know, and parcels. */
interface Provision {
  readonly known: Partial<KnownValues>;
  readonly parcels?: readonly Parcel[];
}

/**
 * @returns the audit, and what ends its job in the database, to be called when the audit is saved
 * @throws InputError where the database is gone for long; the same call goes on from there.
 */
export async function sharedAudit(
  postgres: Postgres,
  articles: readonly Article[],
  configuration: Configuration,
  decisions: readonly Entry[],
  { origin, shards, expiry, listen }: SharedOptions,
): Promise<{ readonly audit: Audit; readonly end: () => Promise<void> }> {
  const queue = await queueIn(postgres, origin.program);
  const worker = workerIn(postgres, queue);
  listen('waiting for another audit in this store');
  await postgres.hold(locks.planning);
  const job = await postgres.write((session) => jobOf(session, origin, shards));

  /** What has been read of the job before this was all of it. */
  const present = async (): Promise<void> => {
    if (!(await isThere(postgres, job)))
      throw new InputError(
        'Another audit was begun in the same store meanwhile, and this one was given up. Run it again when that has ended',
      );
  };
  const isPlanned = (at: number) => postgres.write(async (session) => (await plannedOf(session, job)) > at);
  /** One step: its units are planned, if they are not yet, and done. */
  const step = async (at: number, names: readonly string[], provide: () => Provision): Promise<void> => {
    const provision = (await isPlanned(at)) ? null : provide();
    await postgres.write(async (session) => {
      if (provision === null || (await plannedOf(session, job)) > at) return;
      const { known, parcels = [] } = provision;
      await makeKnown(session, job, known);
      await send(session, job.id, -1, parcels);
      for (const name of names)
        await queue.add(session, await planUnits(session, job, name, stages[name]?.reads ?? name), expiry);
      await notePlanned(session, job);
    });
    for (;;) {
      const { done, all } = await progressOf(postgres, job, names);
      listen(`${names.join(' and ')}, ${done} of ${all}`);
      await present();
      if (done === all) return;
      if (await worker.step()) continue;
      // The rest is with others: are they still there?
      await postgres.write(async (session) => queue.fail(session, await disowned(session, job)));
      await queue.expire();
      const given = await queue.givenUp();
      if (given !== null) await tellGivenUp(postgres, given);
      await sleep(100);
    }
  };
  const sent = async <Value>(stage: string): Promise<readonly Value[]> => {
    const values: Value[] = [];
    for await (const value of allParcels(postgres, job, stage)) values.push(value as Value);
    await present();
    return values;
  };

  listen('reading');
  const { ignoredSections } = configuration;
  const inOrder = articles.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const threads = startThreads();
  const reading = threads.work({ task: { of: 'reading', ignoredSections }, over: inOrder });
  const outcomes = (await reading.finally(() => threads.close())) as readonly (Read | Problem)[];
  const problems = outcomes.filter(isProblem);
  const read = outcomes.filter((outcome): outcome is Read => !isProblem(outcome));
  const sources = read.map(({ source }) => source);
  listen('looking for subjects');
  const { subjects, nouns } = spokenOf(sources, configuration.subjects);
  const published = sources.flatMap(({ id, published: date }) => (date === null ? [] : [[id, date] as const]));
  await step(0, ['extraction'], () => ({
    known: { subjects, published, corpus: plainCorpus({ nouns, usage: usageOf(read.map(({ uses }) => uses)) }) },
    parcels: sources.map((source) => ({ stage: 'sources', slot: slotOf(source.id), value: source })),
  }));

  const extracts = new Map((await sent<Extract>('extracts')).map((one) => [one.source, one]));
  const bySource = sources.flatMap(({ id }) => extracts.get(id) ?? []);
  const claims = bySource.flatMap((one) => one.claims);
  const skipped = bySource.flatMap((one) => one.skipped);
  const drawn = { sources, subjects, claims, skipped, problems };
  const witness = witnesses(sources);
  const copies = sources.flatMap(({ id }): readonly Copy[] => {
    const original = witness.get(id) ?? id;
    return original === id ? [] : copiesIn(extracts.get(id)?.claims ?? [], extracts.get(original)?.claims ?? []);
  });
  const rulings = groupRulings(decisions, drawn);
  await step(1, ['testimony'], () => {
    const copied = new Set(copies.map(({ copy }) => copy));
    const contributions = bySource.map(({ source, claims: own, spoken, contribution }) =>
      witness.get(source) === source
        ? contribution
        : contributionOf(
            own.filter(({ id }) => !copied.has(id)),
            spoken,
          ),
    );
    return { known: { knowledge: knowledgeOf(contributions), copied: [...copied], rulings } };
  });
  await step(2, ['questions', 'words'], () => ({ known: {} }));
  const counts = mergedCounts(await sent<WordCounts>('counts'));
  await step(3, ['likeness'], () => ({ known: { counts } }));

  listen('putting together');
  const { conflicts, cleared, changed } = assembled(await sent<QuestionDisputes>('found'));
  const claimOf = new Map(drawn.claims.map((claim) => [claim.id, claim]));
  const meanings = linked(await sent<Likes>('likes'), rulings).map((ids) =>
    meaningOf(
      ids.map((id) => claimOf.get(id) as Claim),
      witness,
    ),
  );
  const disputed = new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
  const findings = { groups: groups(meanings, disputed, copies), conflicts, changed, cleared };
  return {
    audit: { ...drawn, ...judged(findings, drawn, decisions) },
    end: () => postgres.write((session) => forgetJob(session, job)),
  };
}

/** @throws what stopped the unit as often as it was tried */
async function tellGivenUp(session: Session, id: string): Promise<void> {
  const unit = await faultOf(session, id);
  if (unit === null) return;
  const what = `${unit.stage}, shard ${unit.shard}`;
  if (unit.fault !== null) throw new Error(`A unit of work failed (${what}):\n${unit.fault}`);
  throw new InputError(
    `A unit of work was begun ${unit.attempt} times and never ended (${what}): the processes that did it were killed, or ran out of memory or time. ` +
      'Run the same command again with more memory (NODE_OPTIONS=--max-old-space-size=…) or fewer workers on a machine',
  );
}
