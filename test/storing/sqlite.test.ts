import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit.js';
import { InputError } from '../../src/input-error.js';
import type { Source } from '../../src/reading/source.js';
import type { KeptMemory } from '../../src/storing/remembered.js';
import { keepMemory, openMemory, openSqlite } from '../../src/storing/sqlite.js';
import { sampleAudit, sampleClaim, sampleSource } from './sample.js';

const origin = { program: '1.0.0', input: 'aa' };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-store-'));
  file = join(folder, 'audit.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens, lets `use` work, closes. */
async function withStore<Result>(use: (store: ReturnType<typeof openSqlite>) => Promise<Result>, path = file): Promise<Result> {
  const store = openSqlite(path);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** Every row of every table, as a rebuilt database must have it. */
function contents(path = file): unknown {
  const database = new Database(path, { readonly: true });
  const tables = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all();
  const all = tables.map(({ name }) => [name, database.prepare(`SELECT * FROM ${name} ORDER BY rowid`).all()]);
  database.close();
  return all;
}

function rows(sql: string): unknown[] {
  const database = new Database(file, { readonly: true });
  const found = database.prepare(sql).all();
  database.close();
  return found;
}

describe('what was saved comes back', () => {
  test('a new store holds no audit', async () => {
    expect(await withStore((store) => store.last())).toBeNull();
  });

  test('every list, in its order, with every field', async () => {
    await withStore((store) => store.save(sampleAudit(), origin));
    const stored = await withStore((store) => store.last());
    expect(stored?.audit).toEqual(sampleAudit());
    expect(stored?.run).toMatchObject({ id: 1, ...origin });
  });

  test('fields that have no column yet', async () => {
    const audit = sampleAudit();
    const later = { ...audit, claims: audit.claims.map((claim) => ({ ...claim, mood: { wish: true } })) };
    await withStore((store) => store.save(later, origin));
    expect((await withStore((store) => store.last()))?.audit).toEqual(later);
  });

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.nat(1_000_000), async (quote, id) => {
        const audit = { ...sampleAudit(), ...only(quote) };
        const path = join(folder, `${id}.sqlite`);
        rmSync(path, { force: true });
        await withStore((store) => store.save(audit, origin), path);
        expect((await withStore((store) => store.last(), path))?.audit).toEqual(audit);
      }),
      { numRuns: 20 },
    );
  });
});

/** The lists of an audit with one claim and nothing drawn from it. */
function only(quote: string): Partial<Audit> {
  return {
    sources: [sampleSource('first', quote)],
    claims: [sampleClaim('c1', 'first', quote)],
    groups: [],
    conflicts: [],
    changed: [],
    cleared: [],
  };
}

describe('runs', () => {
  test.each([
    ['the same again', origin, sampleAudit(), false],
    ['another input with the same result', { ...origin, input: 'bb' }, sampleAudit(), true],
    ['a newer program', { ...origin, program: '1.0.1' }, sampleAudit(), true],
    ['another result from the same input', origin, { ...sampleAudit(), cleared: [] }, true],
    ['another text behind the same findings', origin, changedText(), true],
  ])('%s adds a run: %#', async (_, next, audit, added) => {
    await withStore((store) => store.save(sampleAudit(), origin));
    const before = contents();
    const second = await withStore((store) => store.save(audit, next));
    expect(second).toMatchObject({ added, run: { id: added ? 2 : 1 } });
    expect(JSON.stringify(contents()) === JSON.stringify(before)).toBe(!added);
  });

  test('conflicts of earlier runs stay readable after their claims are gone', async () => {
    await withStore((store) => store.save(sampleAudit(), origin));
    const emptied = { ...sampleAudit(), ...only('Honey is food.') };
    await withStore((store) => store.save(emptied, { ...origin, input: 'bb' }));
    expect(rows('SELECT run, id, title FROM conflicts')).toEqual([{ run: 1, id: 'x1', title: 'Is honey sweet?' }]);
    expect(rows('SELECT side, claim, path, line, quote FROM side_claims WHERE side = 1')).toEqual([
      { side: 1, claim: 'c2', path: 'sources/second.md', line: 1, quote: 'Honey is not\r\nsweet' },
    ]);
    expect((await withStore((store) => store.last()))?.audit).toEqual(emptied);
  });

  test('a database that was deleted comes back the same', async () => {
    await withStore((store) => store.save(sampleAudit(), origin));
    const before = contents();
    rmSync(file);
    await withStore((store) => store.save(sampleAudit(), origin));
    expect(contents()).toEqual(before);
  });

  test('a write that fails half-way leaves the last audit', async () => {
    await withStore((store) => store.save(sampleAudit(), origin));
    const { conflicts, ...rest } = sampleAudit();
    const dangling = {
      ...rest,
      conflicts: conflicts.map((conflict) => ({ ...conflict, sides: [{ answer: 'yes', claims: ['c9'] }] })),
    };
    await withStore((store) => expect(store.save(dangling, { ...origin, input: 'bb' })).rejects.toThrow('c9'));
    expect((await withStore((store) => store.last()))?.audit).toEqual(sampleAudit());
  });

  test('closing leaves one file', async () => {
    await withStore((store) => store.save(sampleAudit(), origin));
    expect(readdirSync(folder)).toEqual(['audit.sqlite']);
  });
});

function changedText(): Audit {
  const audit = sampleAudit();
  return { ...audit, sources: audit.sources.map((source) => ({ ...source, sha256: 'f'.repeat(64) })) };
}

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
