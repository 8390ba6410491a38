// The audit whose articles are worked through by threads: the same as the one of this thread alone.
import { type Article, type Audit, auditing, type Configuration, type Listener } from '../audit.js';
import type { Memory } from '../comparing/memory.js';
import type { Entry } from '../deciding/decision.js';
import { telling } from '../task.js';
import { startThreads } from './threads.js';

export async function auditOnThreads(
  articles: readonly Article[],
  configuration: Configuration,
  listen: Listener = () => {},
  decisions: readonly Entry[] = [],
  memory?: Memory,
  cores?: number,
): Promise<Audit> {
  const run = auditing(articles, configuration, listen, decisions, memory);
  const threads = startThreads(cores);
  try {
    let step = run.next();
    while (!step.done) {
      const request = step.value;
      const begin = (at: number): void => {
        const told = telling(request, at);
        if (told !== null) listen(told);
      };
      step = run.next(await threads.work(request, begin));
    }
    return step.value;
  } finally {
    await threads.close();
  }
}
