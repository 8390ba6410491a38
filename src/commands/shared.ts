// How `concord audit` makes an audit that is kept in a shared store: alone where it is small, else in units that any process may take.
import { availableParallelism } from 'node:os';
import type { Place } from '../storing/open.js';
import { openPostgres } from '../storing/postgres.js';
import { startWorkers } from '../working/fellow.js';
import { sharedAudit } from '../working/shared-audit.js';
import { wholeNumber } from './failing.js';
import type { Make } from './run.js';
import type { Terminal } from './terminal.js';
import { patience } from './worker.js';

/** Bytes of text from which it pays to hand out units. */
const large = 500_000;
/** Seconds after which a unit is handed out again, whose process still stands and says nothing. */
const expiry = 600;

export interface Shared {
  readonly make: Make;
  /** To be called when the audit is saved: what was kept of its units goes. */
  end(): Promise<void>;
}

/** @param workers number of processes to start beside this one; where it is given, units are handed out however small the audit is */
export function sharedMaking(place: Place, workers: string | undefined, terminal: Terminal): Shared {
  const count = wholeNumber('--workers', workers);
  let end = async () => {};
  return {
    make: async (alone, { articles, configuration, decisions, input }) => {
      const bytes = articles.reduce((sum, article) => sum + ('bytes' in article ? article.bytes.length : 0), 0);
      if (count === undefined && bytes < large) return alone();
      const stopWorkers = startWorkers(terminal.self, place, count ?? availableParallelism() - 1);
      try {
        const postgres = await openPostgres(place, patience);
        const shared = await sharedAudit(postgres, articles, configuration, decisions, {
          origin: { program: terminal.version, input },
          shards: shardsOf(bytes),
          expiry,
          listen: (stage) => terminal.progress(stage),
        }).catch(async (error: unknown) => {
          await postgres.close();
          throw error;
        });
        end = async () => {
          await shared.end();
          await postgres.close();
        };
        return shared.audit;
      } finally {
        await stopWorkers();
      }
    },
    end: () => end(),
  };
}

/** About 100 kB of text for a shard, so that one fits well into the memory of a process; enough of them for dozens of processes. */
function shardsOf(bytes: number): number {
  return 2 ** Math.min(12, Math.max(4, Math.ceil(Math.log2(bytes / 100_000))));
}
