import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../src/input-error.js';
import type { Audit } from '../../src/audit.js';
import type { Source } from '../../src/reading/source.js';
import type { KeptMemory } from '../../src/storing/remembered.js';
import { keepMemory, openMemory, openSqlite } from '../../src/storing/sqlite.js';
import { storeContract } from './contract.js';
import { only, sampleAudit, sampleSource } from './sample.js';

const origin = { program: '1.0.0', input: 'aa' };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-store-'));
  file = join(folder, 'audit.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens, lets `use` work, closes. */
async function withStore<Result>(use: (store: ReturnType<typeof openSqlite>) => Promise<Result>): Promise<Result> {
  const store = openSqlite(file);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

function rows(sql: string): unknown[] {
  const database = new Database(file, { readonly: true });
  const found = database.prepare(sql).all();
  database.close();
  return found;
}

describe('as every store', () => {
  storeContract({
    empty: async () => rmSync(file, { force: true }),
    open: async () => openSqlite(file),
    rows: async (sql) => rows(sql) as Record<string, unknown>[],
  });
});

test('closing leaves one file', async () => {
  await withStore((store) => store.save(sampleAudit(), origin));
  expect(readdirSync(folder)).toEqual(['audit.sqlite']);
});

describe('what has not changed', () => {
  const first = sampleAudit();
  const [one, other] = first.sources as readonly [Source, Source];
  const third = { ...sampleSource('another', 'Honey keeps for years.'), path: 'sources/another.md' };
  test.each<readonly [note: string, next: Audit, keptRows: readonly string[]]>([
    ['all of it', { ...first, problems: [] }, ['first', 'second']],
    ['a source was added before the others', { ...first, sources: [third, one, other] }, ['first', 'second']],
    ['another title of one', { ...first, sources: [{ ...one, title: 'Honey again' }, other] }, ['second']],
    [
      'another claim of one',
      { ...first, claims: first.claims.map((claim) => (claim.id === 'c1' ? { ...claim, aspect: 'smell' } : claim)) },
      ['second'],
    ],
    ['what was skipped of one', { ...first, skipped: [] }, ['second']],
    ['a source is gone', { ...first, ...only(quoteOf(one)), sources: [{ ...one, title: 'Honey alone' }], skipped: [] }, []],
  ])('stays in its rows: %s', async (_, next, keptRows) => {
    await withStore((store) => store.save(first, origin));
    const before = rows('SELECT rowid, id FROM sources');
    await withStore((store) => store.save(next, { ...origin, input: 'bb' }));
    expect((await withStore((store) => store.last()))?.audit).toEqual(next);
    // A row that was written anew has another number, or another content in its place.
    const after = new Map(
      (rows('SELECT rowid, id FROM sources') as { rowid: number; id: string }[]).map(({ rowid, id }) => [id, rowid]),
    );
    const stayed = (before as { rowid: number; id: string }[])
      .filter(({ rowid, id }) => after.get(id) === rowid)
      .map(({ id }) => id);
    expect(stayed).toEqual(expect.arrayContaining([...keptRows]));
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  });
});

const quoteOf = ({ text }: Source): string => text;

describe('the memory of audits', () => {
  const kept = (use: (memory: KeptMemory) => void, maker = 'one'): void => {
    const memory = openMemory(file, maker);
    use(memory);
    memory.close();
    keepMemory(file, memory);
  };
  const recalled = (digest: string, maker = 'one'): unknown => {
    const memory = openMemory(file, maker);
    const outcome = memory.recall('drawn', digest);
    memory.close();
    return outcome;
  };

  test('a new store has none, and no store has none', async () => {
    expect(recalled('a')).toBeNull();
    await openSqlite(file).close();
    expect(recalled('a')).toBeNull();
  });

  test('what was made and what was used stays, the rest goes', async () => {
    await openSqlite(file).close();
    kept((memory) => {
      memory.keep('drawn', 'a', { claims: [1] });
      memory.keep('drawn', 'b', 2);
    });
    kept((memory) => {
      expect(memory.recall('drawn', 'a')).toEqual({ claims: [1] });
      memory.keep('question', 'c', 3);
    });
    expect([recalled('a'), recalled('b')]).toEqual([{ claims: [1] }, null]);
    expect(rows('SELECT kind, digest FROM remembered')).toEqual([
      { kind: 'drawn', digest: 'a' },
      { kind: 'question', digest: 'c' },
    ]);
  });

  test('of another program or configuration it is none, and gives way', async () => {
    await openSqlite(file).close();
    kept((memory) => memory.keep('drawn', 'a', 1));
    expect(recalled('a', 'two')).toBeNull();
    kept((memory) => memory.keep('drawn', 'b', 2), 'two');
    expect([recalled('a'), recalled('b', 'two')]).toEqual([null, 2]);
  });

  test.each([
    ['an outcome that is cut off', "UPDATE remembered SET outcome = '[1'"],
    ['no table', 'DROP TABLE remembered'],
    ['no maker', 'DELETE FROM remembered_by'],
  ])('that is damaged is none: %s', async (_, sql) => {
    await openSqlite(file).close();
    kept((memory) => memory.keep('drawn', 'a', [1, 2]));
    const database = new Database(file);
    database.exec(sql);
    database.close();
    expect(recalled('a')).toBeNull();
  });

  test('in a file that is no database is none', () => {
    writeFileSync(file, 'Honey is sweet. '.repeat(100));
    expect(recalled('a')).toBeNull();
  });
});

describe('files that are no store of ours are refused', () => {
  const refused: readonly (readonly [why: string, make: () => void | Promise<void>, message: RegExp])[] = [
    [
      'text',
      () => writeFileSync(file, 'Honey is sweet. '.repeat(100)),
      /Unexpected content, expected a database made by Concord/,
    ],
    ['a folder', () => mkdirSync(file), /cannot be opened/],
    [
      'a database of another program',
      () => withDatabase('CREATE TABLE hives (id)'),
      /Unexpected database of another program, expected one made by Concord/,
    ],
    [
      'a newer schema: both versions are named',
      async () => {
        await openSqlite(file).close();
        withDatabase('PRAGMA user_version = 99');
      },
      /Unexpected schema version 99, expected at most \d+:/,
    ],
  ];
  test.each(refused)('%s', async (_, make, message) => {
    await make();
    expect(() => openSqlite(file)).toThrow(InputError);
    expect(() => openSqlite(file)).toThrow(message);
    expect(() => openSqlite(file)).toThrow(file);
  });

  test('a place below a file', () => {
    writeFileSync(file, '');
    expect(() => openSqlite(join(file, 'audit.sqlite'))).toThrow(InputError);
  });

  test('a database of another program is left as it was', () => {
    withDatabase('CREATE TABLE hives (id)');
    expect(() => openSqlite(file)).toThrow(InputError);
    expect(rows('SELECT name FROM sqlite_schema')).toEqual([{ name: 'hives' }]);
  });

  function withDatabase(sql: string): void {
    const database = new Database(file);
    database.exec(sql);
    database.close();
  }
});

describe('schema', () => {
  // When a migration was added: npx vitest run test/storing -u
  test('db/schema.sql is what the migrations make', async () => {
    await openSqlite(file).close();
    const schema = rows('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name') as { sql: string }[];
    const version = rows('PRAGMA user_version') as { user_version: number }[];
    const dump = [
      '-- Made by test/storing/sqlite.test.ts from db/migrations/; not to be edited.',
      `PRAGMA user_version = ${version[0]?.user_version};`,
      ...schema.map(({ sql }) => `${sql};`),
    ];
    await expect(`${dump.join('\n\n')}\n`).toMatchFileSnapshot('../../db/schema.sql');
  });

  test('every reference is to a row that is there', async () => {
    await withStore((store) => store.save(sampleAudit(), origin));
    expect(rows('PRAGMA foreign_key_check')).toEqual([]);
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });
});
