// Units of work, handed out to whoever asks; the only file that speaks pg-boss. It hands a unit out again when it failed or took too long, and lays
// aside what failed too often. Its tables stand in the same database, in a schema of their own.
import type { Postgres, Session } from '../storing/postgres.js';

const schema = 'concord_queue';

export interface Queue {
  /** Adds units, in the transaction of the session. @param expiry seconds after which a unit is handed out again */
  add(session: Session, ids: readonly string[], expiry: number): Promise<void>;
  /** Id of a unit that nobody works on, ours once the transaction of the session has ended; null where there is none. */
  take(session: Session): Promise<string | null>;
  /** The unit is done, in the transaction of the session. */
  complete(session: Session, id: string): Promise<void>;
  /** The unit is to be handed out again, if it has not failed too often. */
  fail(session: Session, ids: readonly string[]): Promise<void>;
  /** Hands out again what has taken too long. */
  expire(): Promise<void>;
  /** Id of a unit that failed too often and was laid aside; null where there is none. */
  givenUp(): Promise<string | null>;
}

/** How often a unit is handed out again. */
const retries = 4;

/** @param program its version: only processes of the same one do the same units */
export async function queueIn(postgres: Postgres, program: string): Promise<Queue> {
  const units = `units-${program}`;
  const aside = `given-up-${program}`;
  // Only here: whoever works alone does not wait for it to be loaded.
  const { default: PgBoss } = await import('pg-boss');
  const asking = (session: Session) => ({
    executeSql: async (sql: string, values: unknown[] = []) => {
      const rows = [...(await session.ask(sql, values))];
      return { rows, rowCount: rows.length };
    },
  });
  const boss = new PgBoss({ db: asking(postgres), schema, supervise: false, schedule: false });
  await boss.start();
  for (const [name, options] of [
    [aside, {}],
    [units, { retryLimit: retries, retryDelay: 0, deadLetter: aside }],
  ] as const)
    if ((await boss.getQueue(name)) === null) await boss.createQueue(name, { name, ...options });
  return {
    add: async (session, ids, expiry) => {
      const jobs = ids.map((id) => ({ id, name: units, data: { id }, expireInSeconds: expiry }));
      if (jobs.length > 0) await boss.insert(jobs, { db: asking(session) });
    },
    take: async (session) => (await boss.fetch(units, { db: asking(session) }))[0]?.id ?? null,
    complete: async (session, id) => {
      await boss.complete(units, id, {}, { db: asking(session) });
    },
    fail: async (session, ids) => {
      for (const id of ids) await boss.fail(units, id, {}, { db: asking(session) });
    },
    expire: () => boss.expire(),
    givenUp: async () => {
      const [job] = await boss.fetch<{ id: string }>(aside);
      if (job === undefined) return null;
      await boss.complete(aside, job.id);
      return job.data.id;
    },
  };
}
