// The store in one SQLite file, the only file that speaks better-sqlite3. Migrations (db/migrations/*.sql) run forward only, the schema's version is
// `user_version`, and `application_id` marks the file as ours. An audit is one transaction in write-ahead mode: a process that is killed at any
// moment leaves the last complete audit readable.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import type { Entry } from '../deciding/decision.js';
import { entryId, parseDecisions, printEntry } from '../deciding/decision-file.js';
import { InputError } from '../input-error.js';
import { figuresOf } from '../reporting/trend.js';
import { comparedDigest, resultDigest, sourceDigests } from './digest.js';
import { keepSources } from './kept-sources.js';
import { grouped } from '../reporting/selection.js';
import { lastThatDiffers, runs, snapshot } from './past-runs.js';
import { type KeptMemory, keptMemory, writeMemory } from './remembered.js';
import { auditOf, findingTables, type Row, rows, runTables, shapes } from './rows.js';
import type { Run, Saved, Store, StoredAudit } from './store.js';

/** "Conc" */
const applicationId = 0x436f6e63;
/** Milliseconds that a second process waits for the first one's transaction. */
const patience = 5000;
const migrationsFolder = fileURLToPath(new URL('../../db/migrations/', import.meta.url));

/**
 * Opens a store, brings its schema up to date, and makes the file and its folder where there is none.
 * @param file path of the database, also its name in messages
 * @throws InputError when the file is no database, not ours, newer than the program, locked or not writable.
 */
export function openSqlite(file: string): Store {
  const database = explained(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    return new Database(file, { timeout: patience });
  });
  try {
    explained(file, () => prepare(database, file));
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    save: async (audit, origin) => explained(file, () => save(database, audit, origin)),
    runs: async () => explained(file, () => runs(database)),
    snapshot: async (run) => explained(file, () => snapshot(database, run)),
    lastRun: async () => explained(file, () => lastRun(database) ?? null),
    last: async () => explained(file, () => last(database)),
    mirror: async (entries, audit) => explained(file, () => mirror(database, entries, audit)),
    mirrored: async () => explained(file, () => mirrored(database)),
    forget: async (entries) => explained(file, () => forget(database, entries)),
    close: async () => {
      database.close();
    },
  };
}

/** The memory that a database holds of audits by this maker; an empty one where it holds none. */
export function openMemory(file: string, maker: string): KeptMemory {
  return keptMemory(() => new Database(file, { readonly: true, fileMustExist: true }), maker);
}

/** @param file database of a store */
export function keepMemory(file: string, memory: KeptMemory): void {
  const database = explained(file, () => new Database(file, { timeout: patience }));
  try {
    explained(file, () => writeMemory(database, memory));
  } finally {
    database.close();
  }
}

/** Opens a file that is no store and may be lost: nothing in it outlives the process that made it. */
export function openFile(file: string): Database.Database {
  const database = new Database(file, { timeout: patience });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  return database;
}

function prepare(database: Database.Database, file: string): void {
  if (
    number(database, 'application_id') !== applicationId &&
    database.prepare('SELECT 1 FROM sqlite_schema').get() !== undefined
  ) {
    throw new InputError(`${file}: Unexpected database of another program, expected one made by Concord. Name another file`);
  }
  const migrations = readMigrations();
  const newest = migrations.at(-1)?.version ?? 0;
  const version = number(database, 'user_version');
  if (version > newest) {
    throw new InputError(
      `${file}: Unexpected schema version ${version}, expected at most ${newest}: a newer Concord wrote this database. ` +
        'Update Concord, or delete the file and audit again',
    );
  }
  database.pragma('journal_mode = WAL');
  // In write-ahead mode this still leaves one whole audit after a loss of power: this one or the last.
  database.pragma('synchronous = NORMAL');
  database.pragma('foreign_keys = ON');
  const migrate = database.transaction(() => {
    database.pragma(`application_id = ${applicationId}`);
    // Read again: another process may have been first.
    const reached = number(database, 'user_version');
    for (const migration of migrations.filter((each) => each.version > reached)) database.exec(migration.sql);
    database.pragma(`user_version = ${newest}`);
  });
  if (version < newest) migrate.immediate();
}

function readMigrations(): readonly { version: number; sql: string }[] {
  return readdirSync(migrationsFolder)
    .filter((name) => /^\d{4}_.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 4)), sql: readFileSync(`${migrationsFolder}${name}`, 'utf8') }));
}

function number(database: Database.Database, pragma: string): number {
  return database.pragma(pragma, { simple: true }) as number;
}

/** Runs a step; what SQLite or the file system refuses because of the file becomes an InputError, all else stays a bug. */
function explained<Result>(file: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = refusals.find(([start]) => code.startsWith(start))?.[1];
    if (reason === undefined) throw error;
    throw new InputError(`${file}: ${reason}`);
  }
}

const refusals: readonly (readonly [string, string])[] = [
  ['SQLITE_NOTADB', 'Unexpected content, expected a database made by Concord. Name another file'],
  ['SQLITE_CORRUPT', 'The database is damaged. Delete it and audit again: it comes back from the sources'],
  ['SQLITE_BUSY', 'Another process is writing to the database. Try again when it is done'],
  ['SQLITE_READONLY', 'The database may not be written. Check its permissions'],
  ['SQLITE_CANTOPEN', 'The database cannot be opened. Check that it is a file and its permissions'],
  ['SQLITE_FULL', 'The disk is full. The last audit is unharmed; make room and try again'],
  ['EACCES', 'The folder of the database may not be written. Check its permissions'],
  ['EEXIST', 'The folder of the database is a file. Name another place'],
  ['ENOTDIR', 'The folder of the database is a file. Name another place'],
  ['EROFS', 'The folder of the database may not be written. Name another place'],
];

function save(database: Database.Database, audit: Audit, origin: Pick<Run, 'program' | 'input'>): Saved {
  const contents = sourceDigests(audit);
  const result = resultDigest(audit, contents);
  const write = database.transaction(() => {
    const before = lastRun(database);
    if (before && before.result === result && before.input === origin.input && before.program === origin.program) {
      return { run: before, added: false, differsFrom: lastThatDiffers(database, before.id) };
    }
    const run = { id: (before?.id ?? 0) + 1, program: origin.program, input: origin.input, result };
    for (const table of replacedTables) database.exec(`DELETE FROM ${table}`);
    const kept = keepSources(database, contents);
    const insert = inserter(database);
    insert('runs', { ...run, compared: comparedDigest(audit), ...figuresOf(audit) });
    for (const [table, list] of changedTables(audit, run.id, contents, kept)) for (const row of list) insert(table, row);
    return { run, added: true, differsFrom: lastThatDiffers(database, run.id) };
  });
  return write.immediate();
}

/** Tables that hold only the last audit and belong to no source, the ones that refer to others first. */
const replacedTables = ['settled', 'problems', 'cleared', 'changed', 'group_claims', 'groups', 'subjects'];

function inserter(database: Database.Database): (table: string, row: Row) => void {
  const statements = new Map<string, Database.Statement>();
  return (table, row) => {
    let statement = statements.get(table);
    if (!statement) {
      const columns = Object.keys(row);
      const values = columns.map(() => '?').join(', ');
      statement = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values})`);
      statements.set(table, statement);
    }
    // The rows of a table are all built in one way: their values stand in the order of its columns.
    statement.run(Object.values(row));
  };
}

/** Every table's rows but those of kept sources, in an order in which each row's references are already there. */
function* changedTables(
  audit: Audit,
  run: number,
  contents: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): Generator<readonly [string, Iterable<Row>]> {
  const [ofClaims, ofSkipped] = [grouped(audit.claims, ({ source }) => source), grouped(audit.skipped, ({ source }) => source)];
  for (const [ordinal, source] of audit.sources.entries()) {
    const { id } = source;
    if (kept.has(id)) continue;
    const [row] = rows(shapes.sources, [source], { content: contents.get(id) ?? '' });
    yield ['sources', [{ ...row, ordinal }]];
    yield ['passages', rows(shapes.passages, source.passages, { source: id })];
    yield ['claims', rows(shapes.claims, ofClaims.get(id) ?? [])];
    yield ['skipped', rows(shapes.skipped, ofSkipped.get(id) ?? [])];
  }
  yield* findingTables(audit, run);
}

/** One transaction: a reader sees a decision with the status that it gives, or neither. */
function mirror(database: Database.Database, entries: readonly Entry[], audit: Audit | null): void {
  const write = database.transaction(() => {
    database.exec('UPDATE decision_entries SET in_file = 0');
    const insert = database.prepare(
      'INSERT INTO decision_entries (id, key, turn, entry, in_file) VALUES (?, ?, ?, ?, 1) ON CONFLICT (id) DO UPDATE SET in_file = 1',
    );
    for (const entry of entries) insert.run(entryId(entry), entry.key, entry.turn, printEntry(entry));
    const run = lastRun(database);
    if (audit === null || run === undefined) return;
    const judge = database.prepare('UPDATE conflicts SET more = ? WHERE run = ? AND id = ?');
    for (const row of rows(shapes.conflicts, audit.conflicts)) judge.run(row.more, run.id, row.id);
    const agree = database.prepare('UPDATE groups SET consensus = ? WHERE id = ?');
    for (const { id, consensus } of audit.groups) agree.run(String(consensus), id);
    database.exec('DELETE FROM settled');
    const add = inserter(database);
    for (const row of rows(shapes.settled, audit.settled)) add('settled', row);
  });
  write.immediate();
}

function mirrored(database: Database.Database): readonly Entry[] {
  const lines = database.prepare<[], { entry: string }>('SELECT entry FROM decision_entries').all();
  return parseDecisions(lines.map(({ entry }) => entry).join('\n')).entries;
}

function forget(database: Database.Database, entries: readonly Entry[]): void {
  const remove = database.prepare('DELETE FROM decision_entries WHERE id = ?');
  const write = database.transaction(() => {
    for (const entry of entries) remove.run(entryId(entry));
  });
  write.immediate();
}

function lastRun(database: Database.Database): Run | undefined {
  return database.prepare<[], Run>('SELECT id, program, input, result FROM runs ORDER BY id DESC LIMIT 1').get();
}

/** All of it in one transaction, so that an audit that ends meanwhile is seen wholly or not at all. */
function last(database: Database.Database): StoredAudit | null {
  const read = database.transaction((): StoredAudit | null => {
    const run = lastRun(database);
    if (!run) return null;
    const all = (table: string) => {
      if (runTables.has(table))
        return database.prepare<[number], Row>(`SELECT * FROM ${table} WHERE run = ? ORDER BY ordinal`).all(run.id);
      // Those of one source are numbered by themselves, so that they can be kept.
      if (table === 'claims' || table === 'skipped')
        return database
          .prepare<[], Row>(
            `SELECT ${table}.* FROM sources JOIN ${table} ON source = sources.id ORDER BY sources.ordinal, ${table}.ordinal`,
          )
          .all();
      return database.prepare<[], Row>(`SELECT * FROM ${table} ORDER BY ordinal`).all();
    };
    return { run, audit: auditOf(all) };
  });
  return read();
}

/** Finds claims by their words; in memory, so that it needs no database and none has to be made anew for it. */
export interface ClaimSearch {
  /** Ids of the claims that hold all of the words or longer forms of them, the best ones first, and how many there are in all. */
  find(words: string, most: number, after: number): { readonly ids: readonly string[]; readonly all: number };
}

export function claimSearch(claims: readonly Claim[]): ClaimSearch {
  const database = new Database(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE words USING fts5(id UNINDEXED, text, quote, subject, aspect, tokenize = 'porter unicode61 remove_diacritics 2')",
  );
  const insert = database.prepare('INSERT INTO words (id, text, quote, subject, aspect) VALUES (?, ?, ?, ?, ?)');
  const fill = database.transaction(() => {
    for (const { id, text, quote, subject, aspect } of claims) insert.run(id, text, quote, subject, aspect);
  });
  fill();
  const page = database.prepare<[string, number, number], { id: string }>(
    'SELECT id FROM words WHERE words MATCH ? ORDER BY rank, rowid LIMIT ? OFFSET ?',
  );
  const count = database.prepare<[string], number>('SELECT count(*) FROM words WHERE words MATCH ?').pluck();
  return {
    find: (words, most, after) => {
      // In quotation marks nothing is an operator of the query.
      const query = (words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"*`).join(' ');
      if (query === '') return { ids: [], all: 0 };
      return { ids: page.all(query, most, after).map(({ id }) => id), all: count.get(query) ?? 0 };
    },
  };
}
