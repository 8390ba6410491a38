// What a thread does: it hears of a task, then of articles to be worked through by all threads together; it takes the next one that none has
// taken, and says what it made of it. Articles and outcomes are copied between threads; only the count of what is taken is shared.
import { parentPort } from 'node:worker_threads';
import { type One, type Outcome, outcomeOf, type Task } from '../task.js';

/** Articles as they are handed to every thread. */
export interface Round {
  readonly over: readonly One[];
  /** Indices of them, in the order in which they are taken. */
  readonly order: readonly number[];
  /** One number: how many of them are taken. */
  readonly taken: Int32Array;
}

/** An outcome and the index of what it was made of. */
export interface Made {
  readonly at: number;
  readonly outcome: Outcome;
}

/** The outcomes of what this thread takes, as they are made; `begin` hears each index. */
export function* taking(task: Task, { over, order, taken }: Round, begin: (at: number) => void = () => {}): Generator<Made> {
  while (true) {
    const at = order[Atomics.add(taken, 0, 1)];
    if (at === undefined) return;
    begin(at);
    yield { at, outcome: outcomeOf(task, over[at] as One) };
  }
}

/** Works through every round that the starting thread tells of, until that one ends it. */
export function serve(): void {
  let task: Task | null = null;
  parentPort?.on('message', (told: Task | Round) => {
    if ('of' in told) task = told;
    else if (task !== null) for (const made of taking(task, told)) parentPort?.postMessage(made);
  });
}
