// A PostgreSQL server for one test file: made with initdb in a folder of its own, run by a user without rights, gone afterwards. Where its programs are
// missing the tests that need it are skipped, and say so; with CONCORD_REQUIRE_POSTGRES in the environment they fail.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Where Debian, Homebrew and hand-made installations put the programs; the newest comes last. */
const folders = [
  ...(existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql')
        .sort()
        .map((version) => `/usr/lib/postgresql/${version}/bin`)
    : []),
  ...(process.env.PATH ?? '').split(':').reverse(),
];
const programs = folders.findLast((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));

/** Whether the tests must be skipped: there is no PostgreSQL. */
export const isWithoutPostgres = programs === undefined;
if (isWithoutPostgres) {
  const missing = 'PostgreSQL’s programs (initdb, postgres) are not there: install Debian’s postgresql, or put them on the PATH';
  if (process.env.CONCORD_REQUIRE_POSTGRES) throw new Error(missing);
  process.stderr.write(`Skipped, ${missing}\n`);
}

export interface Server {
  /** Makes an empty database. @returns its address */
  database(): Promise<string>;
  /** The same database over TCP, on this machine. */
  overTcp(address: string, user?: string, host?: string): string;
  /** Asks a database as its owner. */
  ask(address: string, sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** Ends the server at once, as a loss of power would, or in an orderly way. */
  halt(how: 'SIGQUIT' | 'SIGINT'): Promise<void>;
  start(): Promise<void>;
  remove(): Promise<void>;
}

/** PostgreSQL refuses to be run by root. */
function unprivileged(command: string, args: readonly string[]): readonly [string, readonly string[]] {
  if (process.getuid?.() !== 0) return [command, args];
  return ['setpriv', ['--reuid=nobody', '--regid=nogroup', '--clear-groups', command, ...args]];
}

/** @param place an empty folder for the data, in place of one of its own */
export async function throwawayServer(place?: string): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'pg-'));
  const data = place ?? join(folder, 'data');
  mkdirSync(data, { recursive: true });
  const owner = process.getuid?.() === 0 ? Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' })) : undefined;
  if (owner !== undefined) for (const one of [folder, data]) chownSync(one, owner, owner);
  const [initdb, given] = unprivileged(
    join(programs ?? '', 'initdb'),
    `-D ${data} -U concord -A trust -E UTF8 --locale=C --no-sync --no-instructions`.split(' '),
  );
  execFileSync(initdb, [...given], { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(data, 'pg_hba.conf'), 'local all all trust\nhost all guarded all scram-sha-256\nhost all all all trust\n');
  const port = await freePort();
  let running: ChildProcess | undefined;
  let databases = 0;
  const own = `postgres://concord@localhost:${port}/postgres?host=${encodeURIComponent(folder)}`;
  const server: Server = {
    database: async () => {
      const name = `audit_${databases++}`;
      await server.ask(own, `CREATE DATABASE ${name}`);
      return own.replace('/postgres?', `/${name}?`);
    },
    overTcp: (address, user = 'concord', host = '127.0.0.1') =>
      `postgres://${user}@${host}:${port}/${new URL(address).pathname.slice(1)}`,
    ask: async (address, sql, values = []) => {
      const client = new pg.Client({ connectionString: address, options: '-c search_path=concord' });
      client.on('error', () => {});
      await client.connect();
      try {
        return (await client.query(sql, [...values])).rows;
      } finally {
        await client.end();
      }
    },
    halt: (how) =>
      new Promise((resolve) => {
        running?.once('exit', () => resolve());
        running?.kill(how);
      }),
    start: async () => {
      const settings = [
        'fsync=off',
        `unix_socket_directories=${folder}`,
        'listen_addresses=*',
        `port=${port}`,
        'max_connections=60',
      ];
      // setpriv becomes the server, which keeps its number and its signals.
      const [postgres, args] = unprivileged(join(programs ?? '', 'postgres'), [
        '-D',
        data,
        ...settings.flatMap((one) => ['-c', one]),
      ]);
      running = spawn(postgres, [...args], { cwd: folder, stdio: 'ignore' });
      for (let tries = 0; ; tries++) {
        try {
          await server.ask(own, 'SELECT 1');
          return;
        } catch (error) {
          if (tries > 200) throw error;
          await sleep(50);
        }
      }
    },
    remove: async () => {
      if (running?.exitCode === null && running.signalCode === null) await server.halt('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await server.start();
  return server;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const listener = createServer().listen(0, '127.0.0.1', () => {
      const address = listener.address();
      listener.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
