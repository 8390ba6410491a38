// The queries of docs/queries.md, asked of the samples' database, and the columns that it promises.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Audit, audit } from '../../src/audit.js';
import { decide, recorderOf } from '../../src/deciding/deciding.js';
import { judgedAnew } from '../../src/deciding/status.js';
import { openSqlite } from '../../src/storing/sqlite.js';

const text = readFileSync('docs/queries.md', 'utf8');
const queries = [...text.matchAll(/^(.+)\n\n```sql\n([\s\S]+?)```/gm)].map(([, title = '', sql = '']) => [title, sql] as const);
const views = [...text.matchAll(/^\| `(\w+)` \| [^|]+ \| (.+) \|$/gm)].map(
  ([, view = '', columns = '']) => [view, [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => column)] as const,
);

let folder: string;
let database: Database.Database;
let made: Audit;
/** Without its first conflict, and with the next one decided. */
let judged: Audit;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'concord-queries-'));
  const articles = readdirSync('sources').map((name) => ({ path: name, bytes: readFileSync(`sources/${name}`), sha256: name }));
  made = audit(articles, { subjects: [], ignoredSections: [] });
  const store = openSqlite(join(folder, 'audit.sqlite'));
  await store.save(made, { program: '1', input: 'first' });
  // An older run's conflicts stay in the tables and out of the views.
  await store.save({ ...made, conflicts: made.conflicts.slice(1) }, { program: '1', input: 'second' });
  const signature = { by: 'Ann', at: '2026-01-02T03:04:05Z', note: null };
  const [first] = made.conflicts.slice(1);
  if (first === undefined) throw new Error('The samples hold no conflict');
  const entry = decide(first, { verdict: 'keep', side: 0, because: 'wrong' }, signature, recorderOf(made), []);
  judged = judgedAnew({ ...made, conflicts: made.conflicts.slice(1) }, [entry]);
  await store.mirror([entry], judged);
  await store.close();
  database = new Database(join(folder, 'audit.sqlite'), { readonly: true });
}, 60_000);
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

const count = (view: string): number => database.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${view}`).get()?.n ?? -1;

test.each(queries)('%s', (_, sql) => {
  expect(database.prepare(sql).all().length).toBeGreaterThan(0);
});

describe('views', () => {
  test.each(views)('%s has the columns that are promised', (view, columns) => {
    const has = database.prepare<[], { name: string }>(`PRAGMA table_info(${view})`).all();
    expect(has.map(({ name }) => name)).toEqual(columns);
  });

  test('every view is described', () => {
    const all = database.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name").all();
    expect(views.map(([view]) => view).sort()).toEqual(all.map(({ name }) => name));
  });

  test('hold what the last audit found', () => {
    const { conflicts } = judged;
    expect(count('source_list')).toBe(made.sources.length);
    expect(count('claim_list')).toBe(made.claims.length);
    expect(count('conflict_list')).toBe(conflicts.length);
    expect(count('conflict_quotes')).toBe(conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)).length);
    expect(count('consensus_list')).toBe(judged.groups.filter(({ consensus }) => consensus).length);
    expect(count('group_quotes')).toBe(made.groups.flatMap(({ claims }) => claims).length);
  });

  test('an article’s claims are counted as agreed and as disputed', () => {
    const rows = database.prepare<[], { claims: number; agreed: number; disputed: number }>('SELECT * FROM source_list').all();
    for (const { claims, agreed, disputed } of rows) expect(Math.max(agreed, disputed)).toBeLessThanOrEqual(claims);
    expect(Math.max(...rows.map(({ agreed }) => agreed))).toBeGreaterThan(0);
    expect(Math.max(...rows.map(({ disputed }) => disputed))).toBeGreaterThan(0);
  });
});
