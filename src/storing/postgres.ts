// A PostgreSQL database of ours, the only file that speaks pg. Migrations (db/postgres/*.sql) run forward only, under a lock, in the schema
// `concord`. What the server, the network or the disk refuses becomes an InputError that names the database and what to do; a connection that is lost is
// made anew, and what was not committed is as if it had never been asked.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { InputError } from '../input-error.js';

const migrationsFolder = fileURLToPath(new URL('../../db/postgres/', import.meta.url));
/** Locks of the whole database, by which processes take turns. */
export const locks = { migrating: 0x436f6e63, saving: 0x436f6e64, deciding: 0x436f6e65, planning: 0x436f6e66 } as const;

/** Asks within one transaction. */
export interface Session {
  ask<Found = unknown>(sql: string, values?: readonly unknown[]): Promise<readonly Found[]>;
}

export interface Postgres extends Session {
  /** Without its password. */
  readonly address: string;
  /** All of `use` happens or none of it; where the connection is lost before the end, all of it is done once more. */
  write<Result>(use: (session: Session) => Promise<Result>): Promise<Result>;
  /** `use` sees the database as it is at one moment. */
  read<Result>(use: (session: Session) => Promise<Result>): Promise<Result>;
  /**
   * Holds a lock under this number for as long as the process lives and the connection stands.
   * @returns whether it still holds
   */
  hold(lock: number): Promise<{ readonly isHeld: () => boolean }>;
  close(): Promise<void>;
}

/**
 * Connects, and brings the schema up to date.
 * @param address postgres://user:password@host:port/database
 * @param patience milliseconds for which a server that has gone since is waited for
 * @throws InputError where there is no such server or database, it lets us not in, or its schema is not ours or newer.
 */
export async function openPostgres(address: string, patience = 0): Promise<Postgres> {
  const shown = withoutPassword(address);
  const explained = async <Result>(step: () => Promise<Result>, within = patience): Promise<Result> => {
    const end = Date.now() + within;
    for (;;) {
      try {
        return await step();
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        if (!refusal.passes || Date.now() >= end) throw new InputError(`${shown}: ${refusal.words}`);
        await sleep(200);
      }
    }
  };
  // Only here: whoever asks no such database does not wait for it to be loaded.
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: address,
    application_name: 'concord',
    max: 4,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // A host that falls silent in the middle of a transaction must not keep others waiting for what it has locked.
    options: '-c search_path=concord -c idle_in_transaction_session_timeout=300000 -c tcp_keepalives_idle=60',
  });
  // A connection that breaks while nobody uses it is told by the next one that asks.
  pool.on('error', () => {});
  const holding = new Set<() => void>();
  const transaction = async <Result>(begin: string, use: (session: Session) => Promise<Result>): Promise<Result> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    const onError = (error: Error) => {
      broken = error;
    };
    client.on('error', onError);
    try {
      await client.query(begin);
      const result = await use({
        ask: async <Found>(sql: string, values: readonly unknown[] = []) =>
          rowsOf(await client.query(sql, [...values])) as readonly Found[],
      });
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // Where not even this reaches the server, it rolls back by itself.
      await client.query('ROLLBACK').catch((fault: Error) => {
        broken = fault;
      });
      throw error;
    } finally {
      client.off('error', onError);
      client.release(broken);
    }
  };
  const postgres: Postgres = {
    address: shown,
    ask: <Found>(sql: string, values: readonly unknown[] = []) =>
      explained(async () => rowsOf(await pool.query(sql, [...values])) as readonly Found[]),
    write: (use) => explained(() => transaction('BEGIN', use)),
    read: (use) => explained(() => transaction('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', use)),
    hold: async (lock) => {
      const release = await explained(async () => {
        const client = await pool.connect();
        const release = () => {
          if (holding.delete(release)) client.release(true);
        };
        holding.add(release);
        client.on('error', release);
        await client.query('SELECT pg_advisory_lock($1)', [lock]);
        return release;
      });
      return { isHeld: () => holding.has(release) };
    },
    close: async () => {
      for (const release of holding) release();
      await pool.end();
    },
  };
  try {
    await explained(() => transaction('BEGIN', (session) => prepare(session, shown)), 0);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return postgres;
}

/** Of several statements at once there is a result for each, and none of them is asked for rows. */
function rowsOf(result: { readonly rows: readonly unknown[] } | readonly unknown[]): readonly unknown[] {
  return 'rows' in result ? result.rows : [];
}

/** What is shown of an address: it stands in messages. */
export function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    url.password = '';
    return url.href;
  } catch {
    throw new InputError('Unexpected address of a database, expected postgres://user@host:port/database');
  }
}

async function prepare(session: Session, address: string): Promise<void> {
  const migrations = readdirSync(migrationsFolder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort();
  const newest = migrations.length;
  const versionIn = async (): Promise<number> => {
    const [there] = await session.ask<{ schema: string | null; own: string | null }>(
      "SELECT to_regnamespace('concord')::text AS schema, to_regclass('concord.schema_version')::text AS own",
    );
    if (there?.schema === null) return 0;
    if (there?.own === null)
      throw new InputError(`${address}: Unexpected schema "concord" of another program. Name another database`);
    const [row] = await session.ask<{ version: number }>('SELECT version FROM concord.schema_version');
    return row?.version ?? 0;
  };
  if ((await versionIn()) === newest) return;
  await session.ask('SELECT pg_advisory_xact_lock($1)', [locks.migrating]);
  // Read again: another process may have been first.
  const version = await versionIn();
  if (version > newest) {
    throw new InputError(
      `${address}: Unexpected schema version ${version}, expected at most ${newest}: a newer Concord wrote this database. Update Concord, or ` +
        'name another database',
    );
  }
  if (version === 0) {
    await session.ask('CREATE SCHEMA concord');
    await session.ask('CREATE TABLE schema_version (version INTEGER NOT NULL)');
    await session.ask('INSERT INTO schema_version VALUES (0)');
  }
  for (const name of migrations.slice(version)) await session.ask(readFileSync(`${migrationsFolder}${name}`, 'utf8'));
  await session.ask('UPDATE schema_version SET version = $1', [newest]);
}

interface Refusal {
  readonly words: string;
  /** Whether it passes by itself, so that it pays to try again. */
  readonly passes: boolean;
}

/** What is wrong with the server, the network or the disk, and not with the program; undefined where it is the program. */
function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || error instanceof InputError) return undefined;
  const code = 'code' in error ? String(error.code) : lostOf(error.message);
  return refusals.find(([start]) => code.startsWith(start))?.[1];
}

/** pg tells of a connection that ends by words alone. */
function lostOf(message: string): string {
  if (/^(?:Connection terminated|Client has encountered a connection error)/.test(message)) return 'ECONNRESET';
  if (/timeout/i.test(message)) return 'ETIMEDOUT';
  return /password must be a string|no password/i.test(message) ? '28P01' : '';
}

const gone = 'The connection to PostgreSQL was lost. What was written before is unharmed; run the same command again to go on';
const refusals: readonly (readonly [code: string, refusal: Refusal])[] = [
  ['ECONNREFUSED', { passes: true, words: 'No PostgreSQL answers there. Check host and port, and that the server runs' }],
  ['ENOENT', { passes: true, words: 'No PostgreSQL answers at that socket. Check its folder, and that the server runs' }],
  ['ENOTFOUND', { passes: false, words: 'No host of that name is known. Check the address' }],
  ['EAI_AGAIN', { passes: true, words: 'The name of the host cannot be looked up. Check the address and the network' }],
  ['ETIMEDOUT', { passes: true, words: 'PostgreSQL does not answer. Check the address, the network and the firewall' }],
  ['EHOSTUNREACH', { passes: true, words: 'The host cannot be reached. Check the address and the network' }],
  ['ENETUNREACH', { passes: true, words: 'The host cannot be reached. Check the address and the network' }],
  ['ECONNRESET', { passes: true, words: gone }],
  ['EPIPE', { passes: true, words: gone }],
  ['57P03', { passes: true, words: 'PostgreSQL is starting or stopping. Try again in a moment' }],
  ['57P', { passes: true, words: gone }],
  ['08', { passes: true, words: gone }],
  ['40', { passes: true, words: 'Other processes were in the way all the time. Try again' }],
  ['53300', { passes: true, words: 'PostgreSQL takes no more connections. Run fewer workers, or raise max_connections' }],
  [
    '53100',
    {
      passes: false,
      words: 'The disk of the database is full. What was written before is unharmed; make room and run the same command again',
    },
  ],
  [
    '53',
    {
      passes: false,
      words: 'PostgreSQL has run out of memory or another resource. See its log; then run the same command again',
    },
  ],
  ['58030', { passes: false, words: 'PostgreSQL cannot read or write its disk. See its log; then run the same command again' }],
  [
    '28',
    {
      passes: false,
      words: 'PostgreSQL does not let this user in. Check user and password (PGPASSWORD), and the server’s pg_hba.conf',
    },
  ],
  ['3D000', { passes: false, words: 'The server has no such database. Make it with createdb, or name another one' }],
  ['42501', { passes: false, words: 'The user may not do this in the database. Give it the right to create schemas there' }],
  ['25006', { passes: false, words: 'The database may only be read. Name the primary server' }],
  ['XX002', { passes: false, words: 'The database is damaged. Restore it, or name a new one and audit again' }],
  ['XX001', { passes: false, words: 'The database is damaged. Restore it, or name a new one and audit again' }],
];
