import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../src/input-error.js';
import { openSqlite } from '../../src/storing/sqlite.js';
import { storeContract } from './contract.js';
import { sampleAudit } from './sample.js';

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
