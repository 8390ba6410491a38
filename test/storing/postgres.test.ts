import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/deciding/decision.js';
import { InputError } from '../../src/input-error.js';
import { openPostgres, withoutPassword } from '../../src/storing/postgres.js';
import { openShared } from '../../src/storing/open.js';
import { storeContract } from './contract.js';
import { sampleAudit, sampleEntry } from './sample.js';
import { isWithoutPostgres, type Server, throwawayServer } from './throwaway-postgres.js';

const origin = { program: '1.0.0', input: 'aa' };

describe.skipIf(isWithoutPostgres)('a store in PostgreSQL', () => {
  let server: Server;
  let address = '';
  beforeAll(async () => {
    server = await throwawayServer();
    address = await server.database();
  }, 60_000);
  afterAll(() => server.remove());

  const ask = (sql: string) => server.ask(address, sql);

  describe('as every store', () => {
    storeContract({
      empty: async () => void (await ask('DROP SCHEMA IF EXISTS concord CASCADE')),
      open: () => openShared(address),
      rows: ask,
    });
  });

  describe('shared by several processes', () => {
    test('its schema is made once, however many open it', async () => {
      await ask('DROP SCHEMA IF EXISTS concord CASCADE');
      const stores = await Promise.all(Array.from({ length: 4 }, () => openShared(address)));
      await Promise.all(stores.map((store) => store.close()));
      expect(await ask('SELECT count(*)::integer AS n FROM concord.schema_version')).toEqual([{ n: 1 }]);
    });

    test('audits that are saved at once become runs one after the other', async () => {
      const stores = await Promise.all(Array.from({ length: 4 }, () => openShared(address)));
      await Promise.all(stores.map((store, at) => store.save(sampleAudit(), { ...origin, input: `i${at}` })));
      const runs = await stores[0]?.runs();
      expect(runs?.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
      expect((await stores[0]?.last())?.audit).toEqual(sampleAudit());
      await Promise.all(stores.map((store) => store.close()));
    });

    test('decisions that are made at once all stand, each made knowing of those before', async () => {
      await ask('DELETE FROM concord.decision_entries');
      const stores = await Promise.all(Array.from({ length: 4 }, () => openShared(address)));
      await Promise.all(
        stores.map((store) => store.change((there): readonly Entry[] => [...there, { ...sampleEntry, turn: there.length + 1 }])),
      );
      const entries = await stores[0]?.mirrored();
      expect(entries?.map(({ turn }) => turn).toSorted((left, right) => left - right)).toEqual([1, 2, 3, 4]);
      // What a change leaves out is gone.
      expect(await stores[0]?.change((there) => there.filter(({ turn }) => turn === 2))).toMatchObject([{ turn: 2 }]);
      await Promise.all(stores.map((store) => store.close()));
    });
  });

  describe('views', () => {
    const text = readFileSync('docs/queries.md', 'utf8');
    const queries = [...text.matchAll(/^(.+)\n\n```sql\n([\s\S]+?)```/gm)].map(
      ([, title = '', sql = '']) => [title, sql] as const,
    );
    const views = [...text.matchAll(/^\| `(\w+)` \| [^|]+ \| (.+) \|$/gm)].map(
      ([, view = '', columns = '']) => [view, [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column)] as const,
    );
    beforeAll(async () => {
      const store = await openShared(address);
      await store.save(sampleAudit(), { program: '1.0.0', input: 'views' });
      await store.mirror([sampleEntry], sampleAudit());
      await store.close();
    });

    test.each(views)('%s has the columns that are promised, and rows', async (view, columns) => {
      const [row = {}] = await ask(`SELECT * FROM ${view}`);
      expect(Object.keys(row)).toEqual(columns);
    });

    test.each(queries)('%s', async (_, sql) => {
      await expect(ask(sql)).resolves.toBeDefined();
    });
  });

  describe('what is refused says where and what to do', () => {
    const refused: readonly (readonly [why: string, at: () => string | Promise<string>, message: RegExp])[] = [
      ['no server', () => 'postgres://concord@127.0.0.1:9/audit', /No PostgreSQL answers there/],
      ['no such folder of sockets', () => 'postgres:///audit?host=/nowhere', /No PostgreSQL answers at that socket/],
      ['no such host', () => 'postgres://concord@nowhere.invalid/audit', /No host of that name|cannot be looked up/],
      ['no such database', () => server.overTcp(address).replace(/[^/]*$/, 'nothing'), /The server has no such database/],
      ['no such user', () => server.overTcp(address, 'nobody'), /does not let this user in/],
      ['a wrong password', () => server.overTcp(address, 'guarded:wrong'), /does not let this user in/],
      ['no password', () => server.overTcp(address, 'guarded'), /does not let this user in/],
      ['a user without rights', () => server.overTcp(address, 'guest'), /may not do this in the database/],
      ['no address at all', () => 'postgres://', /Unexpected address|No PostgreSQL|does not let/],
    ];
    beforeAll(async () => {
      await ask("CREATE ROLE guarded LOGIN PASSWORD 'right'; CREATE ROLE guest LOGIN");
    });

    test.each(refused)('%s', async (_, at, message) => {
      const place = await at();
      const error: unknown = await openPostgres(place).catch((fault: unknown) => fault);
      expect(error).toBeInstanceOf(InputError);
      expect((error as Error).message).toMatch(message);
      expect((error as Error).message).not.toContain('wrong');
    });

    test('a schema of another program, which is left as it was', async () => {
      const foreign = await server.database();
      await server.ask(foreign, 'CREATE SCHEMA concord; CREATE TABLE concord.hives (id INTEGER)');
      await expect(openPostgres(foreign)).rejects.toThrow(/Unexpected schema "concord" of another program/);
      expect(await server.ask(foreign, "SELECT tablename FROM pg_tables WHERE schemaname = 'concord'")).toEqual([
        { tablename: 'hives' },
      ]);
    });

    test('a newer schema: both versions are named', async () => {
      const newer = await server.database();
      await (await openPostgres(newer)).close();
      await server.ask(newer, 'UPDATE concord.schema_version SET version = 99');
      await expect(openPostgres(newer)).rejects.toThrow(/Unexpected schema version 99, expected at most \d+: a newer Concord/);
    });

    test('the password is never shown', () => {
      expect(withoutPassword('postgres://ann:secret@host/audit')).toBe('postgres://ann@host/audit');
    });
  });

  test('a connection that is cut leaves the last audit, and the next command finds it', async () => {
    const place = await server.database();
    const store = await openShared(place);
    await store.save(sampleAudit(), origin);
    const cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'concord'";
    // Cut in the middle of the transaction: the trigger ends the connection that writes.
    await server.ask(
      place,
      `CREATE FUNCTION concord.cut() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END';
       CREATE TRIGGER cut BEFORE INSERT ON concord.conflicts FOR EACH ROW EXECUTE FUNCTION concord.cut()`,
    );
    await expect(store.save(sampleAudit(), { ...origin, input: 'bb' })).rejects.toThrow(/connection to PostgreSQL was lost/);
    await server.ask(place, 'DROP TRIGGER cut ON concord.conflicts');
    await server.ask(place, cut);
    expect((await store.last())?.run.input).toBe('aa');
    expect((await store.save(sampleAudit(), { ...origin, input: 'bb' })).added).toBe(true);
    await store.close();
  });
});
