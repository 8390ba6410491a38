// Audits that several processes make together, against a real server and with real processes: whatever is killed, cut or filled up, the result
// is the same as that of one process alone, or the audit stops with a clear message and goes on when it is called again.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Article, type Audit, audit } from '../../src/audit.js';
import { resultDigest } from '../../src/storing/digest.js';
import { openPostgres } from '../../src/storing/postgres.js';
import { storeIn } from '../../src/storing/postgres-store.js';
import { begin, finish, jobOf, planUnits, send } from '../../src/storing/postgres-work.js';
import { openSqlite } from '../../src/storing/sqlite.js';
import type { StoredAudit } from '../../src/storing/store.js';
import { sharedAudit } from '../../src/working/shared-audit.js';
import { program } from '../commands/concord.js';
import { shuffled } from '../comparing/sharded.js';
import { isWithoutPostgres, type Server, throwawayServer } from '../storing/throwaway-postgres.js';
import { kettleArticles } from './kettles.js';

const configuration = { subjects: [], ignoredSections: [] };
const { version } = JSON.parse(readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8')) as {
  version: string;
};
const articles = kettleArticles(30);

// Processes of Node.js start slowly on a machine that has other things to do.
describe.skipIf(isWithoutPostgres)('an audit that several processes make', { timeout: 300_000 }, () => {
  let server: Server;
  let alone: Audit;
  let digest = '';
  let address = '';
  const workers: ChildProcess[] = [];

  beforeAll(async () => {
    server = await throwawayServer();
    alone = audit(articles, configuration);
    const folder = mkdtempSync(join(tmpdir(), 'concord-shared-'));
    const store = openSqlite(join(folder, 'audit.sqlite'));
    await store.save(alone, { program: version, input: 'a' });
    digest = digestOf(await store.last());
    await store.close();
    rmSync(folder, { recursive: true });
  }, 60_000);
  afterAll(() => server.remove());
  beforeEach(async () => {
    address = await server.database();
  });
  afterEach(async () => {
    for (const worker of workers.splice(0)) await ended(worker);
  });

  async function ended(worker: ChildProcess): Promise<void> {
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    await new Promise<void>((resolve) => {
      worker.once('exit', () => resolve());
      worker.kill('SIGKILL');
    });
  }

  /** Starts `concord worker` and waits until it is at work. */
  async function startWorker(at = address, prefix: readonly string[] = []): Promise<ChildProcess> {
    const [command, ...args] = [...prefix, process.execPath, program, 'worker', '--store', at];
    const worker = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    workers.push(worker);
    await new Promise<void>((resolve, reject) => {
      worker.stdout?.once('data', () => resolve());
      worker.stderr?.once('data', (words: Buffer) => reject(new Error(String(words))));
    });
    return worker;
  }

  /** Audits in this process, saves, and gives the digest of what is in the store afterwards. */
  async function audited(
    given: readonly Article[],
    shards: number,
    { input = 'a', expiry = 60, at = address, before = async () => {} } = {},
  ) {
    const postgres = await openPostgres(at, 20_000);
    try {
      const origin = { program: version, input };
      const options = { origin, shards, expiry, listen: () => {} };
      const made = await sharedAudit(postgres, given, configuration, [], options);
      await before();
      const store = storeIn(postgres);
      await store.save(made.audit, origin);
      await made.end();
      return digestOf(await store.last());
    } finally {
      await postgres.close();
    }
  }

  /**
   * Waits until `count` processes have each begun a unit and cannot go on, lets `act` work, and lets them go on.
   * @returns what `act` gave
   */
  async function withBlocked<Result>(
    count: number,
    act: (owners: readonly Owner[], client: pg.Client) => Promise<Result>,
    at = address,
  ): Promise<Result> {
    const client = new pg.Client({ connectionString: at, options: '-c search_path=concord' });
    client.on('error', () => {});
    await client.connect();
    try {
      for (;;) {
        const planned = await client.query("SELECT 1 FROM pg_tables WHERE schemaname = 'concord' AND tablename = 'units'");
        if (planned.rows.length > 0 && (await client.query('SELECT 1 FROM units WHERE NOT done')).rows.length >= count) {
          await client.query('BEGIN; LOCK TABLE parcels IN ACCESS EXCLUSIVE MODE');
          for (let tries = 0; tries < 40; tries++) {
            const owners = await ownersIn(client);
            if (owners.length >= count) return await act(owners, client);
            await sleep(50);
          }
          await client.query('ROLLBACK');
        }
        await sleep(5);
      }
    } finally {
      await client.end().catch(() => {});
    }
  }

  test('the articles hold what is to be found', () => {
    expect(alone.conflicts.length).toBeGreaterThan(5);
    expect(alone.groups.length).toBeGreaterThan(5);
    expect(alone.claims.length).toBeGreaterThan(150);
    expect(alone.cleared.length + alone.changed.length).toBeGreaterThan(0);
  });

  test('is that of one process alone, with any number of workers, shards and in any order', async () => {
    const found: string[] = [];
    for (const more of [0, 1, 1, 2]) {
      for (let at = 0; at < more; at++) await startWorker();
      for (const shards of [16, 256])
        found.push(await audited(shuffled(articles, workers.length), shards, { input: `${workers.length} ${shards}` }));
    }
    expect(workers).toHaveLength(4);
    expect(found).toEqual(found.map(() => digest));
    // Nothing of the units is left.
    for (const table of ['jobs', 'units', 'known', 'parcels'])
      expect(await server.ask(address, `SELECT 1 FROM ${table} LIMIT 1`)).toEqual([]);
  });

  test('a worker that is killed in the middle of a unit: another one does it', async () => {
    const [victim] = [await startWorker(), await startWorker()];
    const result = audited(articles, 16);
    await withBlocked(3, async () => ended(victim));
    expect(await result).toBe(digest);
  });

  test('a worker that was thought dead and comes back late writes nothing', async () => {
    const zombie = await startWorker();
    let parcels: unknown;
    let attempts: unknown;
    const count = () => server.ask(address, 'SELECT stage, count(*)::integer AS n FROM parcels GROUP BY stage ORDER BY stage');
    const result = audited(articles, 16, {
      expiry: 1,
      before: async () => {
        attempts = await server.ask(address, 'SELECT 1 FROM units WHERE attempt = 2 AND done');
        parcels = await count();
        zombie.kill('SIGCONT');
        await sleep(1500);
        expect(await count()).toEqual(parcels);
      },
    });
    await withBlocked(2, async () => zombie.kill('SIGSTOP'));
    expect(await result).toBe(digest);
    expect(attempts).not.toEqual([]);
    expect(zombie.exitCode).toBeNull();
  });

  test('connections that are cut again and again', async () => {
    await startWorker();
    const result = audited(articles, 256);
    for (let times = 0; times < 3; times++)
      await withBlocked(2, () =>
        server.ask(address, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'concord'"),
      );
    expect(await result).toBe(digest);
  });

  test.each(['SIGINT', 'SIGQUIT'] as const)('a server that is restarted in the middle: %s', async (how) => {
    await startWorker();
    const result = audited(articles, 16);
    await withBlocked(2, async () => {
      await server.halt(how);
      await server.start();
    });
    expect(await result).toBe(digest);
  });

  test('a server that stays away stops the audit with a clear message; called again it goes on', async () => {
    const postgres = await openPostgres(address, 300);
    const origin = { program: version, input: 'a' };
    const options = { origin, shards: 16, expiry: 60, listen: () => {} };
    const broken = sharedAudit(postgres, articles, configuration, [], options).catch((error: unknown) => error);
    await withBlocked(1, () => server.halt('SIGQUIT'));
    expect(String(await broken)).toMatch(/The connection to PostgreSQL was lost|No PostgreSQL answers/);
    await postgres.close();
    await server.start();
    const [before] = await server.ask(address, 'SELECT planned FROM jobs');
    expect(before?.planned).toBeGreaterThan(0);
    expect(await audited(articles, 16)).toBe(digest);
  });

  test('another audit that begins in the same store ends this one, which says so', async () => {
    const postgres = await openPostgres(address, 5000);
    const options = { origin: { program: version, input: 'a' }, shards: 16, expiry: 60, listen: () => {} };
    const given = sharedAudit(postgres, articles, configuration, [], options).catch((error: unknown) => error);
    await withBlocked(1, async (_owners, client) => {
      // As after a cut connection, when the other one gets the turn.
      await client.query('DELETE FROM parcels; DELETE FROM jobs; COMMIT');
    });
    expect(String(await given)).toMatch(/Another audit was begun in the same store meanwhile, and this one was given up/);
    await postgres.close();
  });

  test('a worker of another version does none of its units', async () => {
    await startWorker();
    const postgres = await openPostgres(address, 5000);
    const options = { origin: { program: `${version}-next`, input: 'a' }, shards: 16, expiry: 60, listen: () => {} };
    const made = await sharedAudit(postgres, articles, configuration, [], options);
    expect(await server.ask(address, 'SELECT count(DISTINCT owner)::integer AS owners FROM units')).toEqual([{ owners: 1 }]);
    expect(resultDigest(made.audit)).toBe(resultDigest(alone));
    await postgres.close();
  });

  describe('a unit that fails whoever does it is given up', () => {
    const broken: readonly (readonly [why: string, sql: readonly string[], message: RegExp])[] = [
      [
        'a fault of the program is told with its place',
        // What this unit reads is none of its parcels.
        ["UPDATE parcels SET value = '{}'"],
        /A unit of work failed \(extraction, shard \d+\):\nTypeError: [^]* at /,
      ],
      [
        'one that kills its process, with what to do',
        [
          "UPDATE concord_queue.job SET retry_count = retry_limit WHERE name LIKE 'units-%' AND state = 'active'",
          'UPDATE units SET owner = 1, attempt = 5 WHERE owner IS NOT NULL',
        ],
        /A unit of work was begun 5 times and never ended \(extraction, shard \d+\).* with more memory/,
      ],
    ];
    test.each(broken)('%s', async (_, statements, message) => {
      const postgres = await openPostgres(address, 5000);
      const options = { origin: { program: version, input: 'a' }, shards: 16, expiry: 60, listen: () => {} };
      const result = sharedAudit(postgres, articles, configuration, [], options).catch((error: unknown) => error);
      await withBlocked(1, async (_owners, client) => {
        for (const sql of statements) await client.query(sql);
        await client.query('COMMIT');
      });
      expect(String(await result)).toMatch(message);
      await postgres.close();
    });
  });

  test('of two who began a unit only the last one may finish it, and once', async () => {
    const postgres = await openPostgres(address);
    const done = await postgres.write(async (session) => {
      const job = await jobOf(session, { program: version, input: 'a' }, 16);
      await send(session, job.id, -1, [{ stage: 'sources', slot: 5, value: 1 }]);
      const [id = ''] = await planUnits(session, job, 'extraction', 'sources');
      const [first, second] = [await begin(session, id, 1), await begin(session, id, 2)];
      if (first === null || second === null) throw new Error('The unit could not be begun');
      return [
        await finish(session, first, 1),
        await finish(session, second, 1),
        await finish(session, second, 2),
        await finish(session, second, 2),
        await begin(session, id, 3),
      ];
    });
    expect(done).toEqual([false, false, true, false, null]);
    await postgres.close();
  });

  const canMount = process.getuid?.() === 0 && existsSync('/proc/filesystems') && canDo('unshare', ['-m', 'true']);
  if (!canMount) process.stderr.write('Skipped, only root may fill a small disk: an audit whose disk is full\n');
  test.skipIf(!canMount)('a disk that is full stops the audit with a clear message; with room again it goes on', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'pg-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'none', disk]);
    try {
      const owner = Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' }));
      chownSync(disk, owner, owner);
      await server.ask(address, `CREATE TABLESPACE small LOCATION '${disk}'`);
      await server.ask(address, 'CREATE DATABASE small TABLESPACE small');
      const small = address.replace(/audit_\d+/, 'small');
      await (await openPostgres(small)).close();
      const free = Number(execFileSync('df', ['--output=avail', '-B1', disk], { encoding: 'utf8' }).split('\n')[1]);
      writeFileSync(join(disk, 'filler'), Buffer.alloc(free - 1_200_000));
      await expect(audited(articles, 16, { at: small })).rejects.toThrow(
        /The disk of the database is full.*make room and run the same command again/,
      );
      rmSync(join(disk, 'filler'));
      expect(await audited(articles, 16, { at: small })).toBe(digest);
      await server.ask(address, 'DROP DATABASE small');
      await server.ask(address, 'DROP TABLESPACE small');
    } finally {
      execFileSync('umount', ['-l', disk]);
      rmSync(disk, { recursive: true });
    }
  });

  const namespace = `concord-${process.pid}`;
  const canNamespace = process.getuid?.() === 0 && canDo('ip', ['netns', 'add', namespace]);
  if (!canNamespace) process.stderr.write('Skipped, only root may make network namespaces: two hosts\n');
  test.skipIf(!canNamespace)('a worker on another host, over TCP', async () => {
    const ip = (...args: string[]) => execFileSync('ip', args, { stdio: 'pipe' });
    const link = `cc${process.pid}`;
    try {
      ip('link', 'add', link, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', namespace);
      ip('addr', 'add', '10.213.77.1/24', 'dev', link);
      ip('link', 'set', link, 'up');
      ip('-n', namespace, 'addr', 'add', '10.213.77.2/24', 'dev', 'eth0');
      ip('-n', namespace, 'link', 'set', 'eth0', 'up');
      await startWorker(server.overTcp(address, 'concord', '10.213.77.1'), ['ip', 'netns', 'exec', namespace]);
      const result = audited(articles, 16);
      const hosts = await withBlocked(2, async (owners) => owners.map(({ host }) => host));
      expect(hosts).toContain('10.213.77.2/32');
      expect(await result).toBe(digest);
    } finally {
      for (const worker of workers) await ended(worker);
      ip('link', 'del', link);
    }
  });
  afterAll(() => {
    if (canNamespace) execFileSync('ip', ['netns', 'del', namespace]);
  });
});

/** Of what is in a store. */
const digestOf = (stored: StoredAudit | null): string => (stored === null ? '' : resultDigest(stored.audit));

interface Owner {
  readonly owner: string;
  /** From where its connection comes; null over a socket. */
  readonly host: string | null;
}

/** Who has begun units and stands by them. */
async function ownersIn(client: pg.Client): Promise<readonly Owner[]> {
  const { rows } = await client.query<Owner>(
    `SELECT DISTINCT owner, client_addr::text AS host FROM units
     JOIN pg_locks ON locktype = 'advisory' AND ((classid::bigint << 32) | objid::bigint) = owner
     JOIN pg_stat_activity USING (pid) WHERE NOT done`,
  );
  return rows;
}

function canDo(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, [...args], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
