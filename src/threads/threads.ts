// The tasks of an audit, shared out among threads: this one and others beside it. The longest articles are taken first, so that all end at about
// the same time; what comes out does not depend on who made it.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { One, Outcome, Request, Task } from '../task.js';
import { type Made, type Round, taking } from './thread.js';

export interface Threads {
  /** The outcomes of all articles in their order; `begin` hears the index of each that this thread takes. */
  work(request: Request, begin?: (at: number) => void): Promise<readonly Outcome[]>;
  /** Ends the threads; nothing may be asked of them after. */
  close(): Promise<void>;
}

/** Letters that make a thread of their own worth its start (a seventh of a second of one core) and its memory (about 50 MiB). */
const SHARE = 49_152;
/** Articles that are copied to the threads at once: what they hold does not grow with the number of articles. */
const BATCH = 256;

/** At most a thread for each core, this one among them. Others are started when there is work for them. */
export function startThreads(cores = availableParallelism()): Threads {
  const others: Worker[] = [];
  return {
    work: async (request, begin = () => {}) => {
      const letters = request.over.reduce((sum, one) => sum + sizeOf(one), 0);
      const wanted = Math.min(cores, request.over.length, Math.ceil(letters / SHARE)) - 1;
      while (others.length < wanted) others.push(new Worker(new URL('../cli.js', import.meta.url)));
      return sharedOut(request, others.slice(0, Math.max(0, wanted)), begin);
    },
    close: async () => {
      await Promise.all(others.map((other) => other.terminate()));
    },
  };
}

function sizeOf(one: One): number {
  if ('text' in one) return one.text.length;
  return 'bytes' in one ? one.bytes.length : 0;
}

async function sharedOut(
  { task, over }: Request,
  others: readonly Worker[],
  begin: (at: number) => void,
): Promise<readonly Outcome[]> {
  for (const other of others) other.postMessage(task);
  const outcomes: Outcome[] = [];
  for (let from = 0; from < over.length; from += BATCH) {
    const batch = over.slice(from, from + BATCH);
    const order = [...batch.keys()].sort(
      (left, right) => sizeOf(batch[right] as One) - sizeOf(batch[left] as One) || left - right,
    );
    const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    outcomes.push(...(await finished(task, { over: batch, order, taken }, others, (at) => begin(from + at))));
  }
  return outcomes;
}

/** The outcomes of one round. This thread takes its part first, and only then waits for what the others have taken. */
async function finished(
  task: Task,
  round: Round,
  others: readonly Worker[],
  begin: (at: number) => void,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  let missing = round.order.length;
  const take = ({ at, outcome }: Made): void => {
    outcomes[at] = outcome;
    missing--;
  };
  const listening = new AbortController();
  const theirs = new Promise<void>((resolve, reject) => {
    for (const other of others) {
      const hear = (made: Made): void => {
        take(made);
        if (missing === 0) resolve();
      };
      other.on('message', hear).on('error', reject);
      listening.signal.addEventListener('abort', () => other.off('message', hear).off('error', reject));
      other.postMessage(round);
    }
  });
  try {
    for (const made of taking(task, round, begin)) take(made);
    if (missing > 0) await theirs;
  } finally {
    listening.abort();
  }
  return outcomes;
}
