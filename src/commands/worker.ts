// `concord worker`: helps with the audits that others make in a shared store, on this machine or another one, until it is stopped.
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '../input-error.js';
import { isShared, shownPlace } from '../storing/open.js';
import { openPostgres } from '../storing/postgres.js';
import { queueIn } from '../working/queue.js';
import { workerIn } from '../working/worker.js';
import { type PlaceOptions, somePlace } from './place.js';
import type { ExitCode, Terminal } from './terminal.js';

/** Milliseconds for which a server that has gone is waited for. */
export const patience = 60_000;
/** Milliseconds between two looks for work. */
const pause = 200;

export async function workerCommand(options: PlaceOptions, terminal: Terminal): Promise<ExitCode> {
  const place = await somePlace(options, terminal);
  if (!isShared(place))
    throw new InputError('Unexpected worker without a shared store, expected one: --store postgres://user@host/database');
  const postgres = await openPostgres(place, patience);
  try {
    const worker = workerIn(postgres, await queueIn(postgres, terminal.version));
    let isStopped = false;
    const stopped = terminal.stopped().then(() => {
      isStopped = true;
    });
    await terminal.print(`Working for ${await shownPlace(place)}. Ctrl+C ends it after the unit at hand\n`);
    while (!isStopped) {
      if (await worker.step()) continue;
      await Promise.race([sleep(pause), stopped]);
    }
  } finally {
    await postgres.close();
  }
  return 0;
}
