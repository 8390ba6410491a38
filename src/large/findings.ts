// Findings of more claims than fit into memory, the same as findings.ts gives: claims are written to a file, threads find their stances and
// write these down by question and by block, and then take one shard after the other. Memory is bounded by the largest shard and by what is
// found, not by the claims. Only what all claims tell together is held whole: what each claim counts as, and how common each word is.
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Claim } from '../claims/claim.js';
import type { GroupRulings, Likes } from '../comparing/block.js';
import { assembled } from '../comparing/conflict.js';
import { copiesIn, type Copy } from '../comparing/copy.js';
import type { Findings } from '../comparing/finding.js';
import { groups, type Meaning } from '../comparing/grouping.js';
import { type Contribution, contributionOf, knowledgeOf } from '../comparing/knowledge.js';
import { linked } from '../comparing/linkage.js';
import type { QuestionDisputes } from '../comparing/question-disputes.js';
import type { WordCounts } from '../comparing/vocabulary.js';
import { openClaims } from '../storing/scratch.js';
import type { Subject } from '../subjects/subject.js';
import type { Answers, Start, Task, Told } from './task.js';

/** The claims of one source, and when it was published. */
export interface Testifying {
  readonly source: string;
  readonly published: string | null;
  readonly claims: readonly Claim[];
}

export interface Pile {
  /** In the order of their paths: a source comes after the one that it copies. */
  readonly sources: Iterable<Testifying>;
  readonly subjects: readonly Subject[];
  /** The source that each source counts as. */
  readonly witness: ReadonlyMap<string, string>;
  readonly rulings: GroupRulings;
}

export interface Manner {
  /** A folder for what does not fit into memory; what is put there is removed at the end. */
  readonly folder: string;
  readonly threads: number;
  readonly shards: number;
}

export interface LargeFindings extends Findings {
  /** Questions that were not compared wholly. */
  readonly oversized: readonly NonNullable<QuestionDisputes['oversized']>[];
}

/** Claims that are handed to a thread at once. */
const BATCH = 2000;
/** Sets of claims whose wording is asked for at once. */
const SETS = 500;

/** @param listen hears, before each stage, what is being done */
export async function findingsOfPile(
  { sources, subjects, witness, rulings }: Pile,
  { folder, threads, shards }: Manner,
  listen: (stage: string) => void = () => {},
): Promise<LargeFindings> {
  const place = mkdtempSync(join(folder, 'comparing-'));
  const files = { claims: join(place, 'claims'), found: Array.from({ length: threads }, (_, at) => join(place, `found-${at}`)) };
  const workers: Worker[] = [];
  try {
    listen('putting the claims by');
    const { bounds, copies, contributions, published } = putBy(files.claims, sources, subjects, witness);
    for (const own of files.found.keys()) {
      const start: Start = {
        ...files,
        own,
        shards,
        subjects,
        knowledge: knowledgeOf(contributions),
        rulings,
        published,
        witness: [...witness],
      };
      workers.push(new Worker(new URL('./thread.js', import.meta.url), { workerData: start }));
    }
    const each = Array.from({ length: shards }, (_, shard) => shard);

    listen('finding what each claim answers');
    const tally = wordTally();
    await shared<readonly number[], 'testimonies'>(
      workers,
      batches(bounds),
      (batch) => ({ task: 'testimonies', bounds: batch }),
      (told, thread) => tally.add(told, thread),
    );

    listen('comparing question by question');
    const disputes: QuestionDisputes[] = [];
    await shared<number, 'questions'>(
      workers,
      each,
      (shard) => ({ task: 'questions', shard }),
      (found) => {
        for (const one of found) disputes.push(one);
      },
    );
    const { conflicts, cleared, changed } = assembled(disputes);

    listen('looking for claims that mean the same');
    const counts = tally.counts();
    await Promise.all(workers.map((worker) => asked(worker, { task: 'weights', counts })));
    const likes: Likes[] = [];
    const numbers = new Map<string, number>();
    await shared<number, 'likes'>(
      workers,
      each,
      (shard) => ({ task: 'likes', shard }),
      (found) => {
        for (const one of found.likes) likes.push(one);
        for (const [id, n] of found.numbers) numbers.set(id, n);
      },
    );
    const sets = linked(likes, rulings).map((set) => set.map((id) => numbers.get(id) as number));
    const meanings: Meaning[] = [];
    await shared<readonly (readonly number[])[], 'meanings'>(
      workers,
      Array.from({ length: Math.ceil(sets.length / SETS) }, (_, at) => sets.slice(at * SETS, (at + 1) * SETS)),
      (some) => ({ task: 'meanings', sets: some }),
      (found) => {
        for (const one of found) meanings.push(one);
      },
    );
    const disputed = new Set(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)));
    return {
      groups: groups(meanings, disputed, copies),
      conflicts,
      changed,
      cleared,
      oversized: disputes.flatMap(({ oversized }) => oversized ?? []),
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
    rmSync(place, { recursive: true, force: true });
  }
}

/** Writes the claims that are no copies to their file, source by source, and takes down what is to be known of all. */
function putBy(file: string, sources: Iterable<Testifying>, subjects: readonly Subject[], witness: Pile['witness']) {
  const claims = openClaims(file);
  const bounds = [0];
  const places = new Map<string, readonly [number, number]>();
  const copies: Copy[] = [];
  const contributions: Contribution[] = [];
  const published: (readonly [string, string])[] = [];
  const copied = new Set(witness.values());
  for (const { source, published: date, claims: all } of sources) {
    const of = places.get(witness.get(source) ?? source);
    const repeated =
      of === undefined
        ? []
        : copiesIn(
            all,
            claims.range(...of).map(([, claim]) => claim),
          );
    for (const copy of repeated) copies.push(copy);
    const left = new Set(repeated.map(({ copy }) => copy));
    const own = left.size === 0 ? all : all.filter(({ id }) => !left.has(id));
    claims.add(own);
    const from = bounds.at(-1) ?? 0;
    bounds.push(from + own.length);
    if (copied.has(source)) places.set(source, [from, from + own.length]);
    if (date !== null) published.push([source, date]);
    const contribution = contributionOf(own, subjects);
    if (hasAny(contribution)) contributions.push(contribution);
  }
  claims.close();
  return { bounds, copies, contributions, published };
}

const hasAny = ({ abbreviations, formerNames, purposes }: Contribution): boolean =>
  abbreviations.used.length + abbreviations.spelled.length + formerNames.length + purposes.length > 0;

/** Runs of sources that have about as many claims as a thread takes at once. */
function* batches(bounds: readonly number[]): Generator<readonly number[]> {
  let batch = [bounds[0] as number];
  for (const end of bounds.slice(1)) {
    batch.push(end);
    if (end - (batch[0] as number) < BATCH) continue;
    yield batch;
    batch = [end];
  }
  if (batch.length > 1) yield batch;
}

/** Counts of words over claims that no two count as the same. */
function wordTally(): { add(told: Told, thread: number): void; counts(): WordCounts } {
  const seen = new Set<number>();
  const counts = new Map<string, number>();
  const names: string[][] = [];
  return {
    add: ({ signatures, ends, words, fresh }, thread) => {
      const own = (names[thread] ??= []);
      for (const word of fresh) own.push(word);
      for (const [at, signature] of signatures.entries()) {
        if (seen.has(signature)) continue;
        seen.add(signature);
        for (let i = at === 0 ? 0 : (ends[at - 1] as number); i < (ends[at] as number); i++) {
          const word = own[words[i] as number] as string;
          counts.set(word, (counts.get(word) ?? 0) + 1);
        }
      }
    },
    counts: () => ({ claims: seen.size, words: [...counts] }),
  };
}

/** Each piece of work to the thread that is free next. */
async function shared<Piece, Kind extends Task['task']>(
  workers: readonly Worker[],
  pieces: Iterable<Piece>,
  taskOf: (piece: Piece) => Extract<Task, { readonly task: Kind }>,
  take: (answer: Answers[Kind], thread: number) => void,
): Promise<void> {
  const left = pieces[Symbol.iterator]();
  await Promise.all(
    workers.map(async (worker, thread) => {
      for (let next = left.next(); next.done !== true; next = left.next())
        take((await asked(worker, taskOf(next.value))) as Answers[Kind], thread);
    }),
  );
}

function asked(worker: Worker, task: Task): Promise<Answers[Task['task']]> {
  return new Promise((done, failed) => {
    const settle = (act: () => void) => {
      worker.removeListener('message', onMessage);
      worker.removeListener('error', onError);
      act();
    };
    const onMessage = (answer: Answers[Task['task']]) => settle(() => done(answer));
    const onError = (error: Error) => settle(() => failed(error));
    worker.on('message', onMessage);
    worker.on('error', onError);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
    worker.postMessage(task);
  });
}
