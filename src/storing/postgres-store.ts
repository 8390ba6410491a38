// The store in a PostgreSQL database that several machines share. An audit is one transaction, and whoever reads sees one whole audit. Decisions
// are entered here, one process at a time: the store rules, and a decisions file is its export.
import type { Audit } from '../audit.js';
import type { Entry } from '../deciding/decision.js';
import { entryId, parseDecisions, printEntry } from '../deciding/decision-file.js';
import { type Figures, figuresOf, type PastConflict, type Snapshot } from '../reporting/trend.js';
import { comparedDigest, resultDigest } from './digest.js';
import { pastConflicts, type QuoteRow, type SideRow } from './past-runs.js';
import { locks, type Postgres, type Session } from './postgres.js';
import { auditOf, currentTables, type Row, rows, runTables, shapes, tablesOf } from './rows.js';
import { slotOf } from './slot.js';
import type { Run, RunSummary, Saved, SharedStore, StoredAudit } from './store.js';

/** Rows of one statement: more save nothing. */
const batch = 2000;
/** Letters of one statement: it is held in memory here and there. */
const largest = 4_000_000;

export function storeIn(postgres: Postgres): SharedStore {
  return {
    save: (audit, origin) => postgres.write((session) => save(session, audit, origin)),
    runs: () => runs(postgres),
    snapshot: (run) => postgres.read((session) => snapshot(session, run)),
    lastRun: async () => (await lastRun(postgres)) ?? null,
    last: () => postgres.read(last),
    mirror: (entries, audit) => postgres.write((session) => mirror(session, entries, audit)),
    mirrored: () => entriesIn(postgres),
    forget: (entries) => postgres.write((session) => forget(session, entries)),
    change: (make) => postgres.write((session) => change(session, make)),
    close: () => postgres.close(),
  };
}

async function save(session: Session, audit: Audit, origin: Pick<Run, 'program' | 'input'>): Promise<Saved> {
  await session.ask('SELECT pg_advisory_xact_lock($1)', [locks.saving]);
  const result = resultDigest(audit);
  const before = await lastRun(session);
  if (before && before.result === result && before.input === origin.input && before.program === origin.program) {
    return { run: before, added: false, differsFrom: await lastThatDiffers(session, before.id) };
  }
  const run = { id: (before?.id ?? 0) + 1, program: origin.program, input: origin.input, result };
  // Not TRUNCATE, which would also empty the tables for whoever reads the last audit now.
  for (const table of currentTables) await session.ask(`DELETE FROM ${table}`);
  await insert(session, 'runs', [{ ...run, compared: comparedDigest(audit), ...figuresOf(audit) }]);
  for (const [table, list] of tablesOf(audit, run.id)) await insert(session, table, table === 'claims' ? slotted(list) : list);
  return { run, added: true, differsFrom: await lastThatDiffers(session, run.id) };
}

function* slotted(list: Iterable<Row>): Generator<Row> {
  for (const row of list) yield { slot: slotOf(String(row.id)), ...row };
}

/** Inserts rows that all have the same columns; where `onConflict` is given, it says what becomes of those that are there. */
export async function insert(session: Session, table: string, list: Iterable<Row>, onConflict = ''): Promise<void> {
  let rows: Row[] = [];
  let letters = 0;
  const flush = async () => {
    const [first] = rows;
    if (first === undefined) return;
    const columns = Object.keys(first);
    const types = columns.map((column) => (rows.some((row) => typeof row[column] === 'number') ? 'int4' : 'text'));
    const arrays = types.map((type, at) => `$${at + 1}::${type}[]`);
    await session.ask(
      `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')}) ${onConflict}`,
      columns.map((column) => rows.map((row) => row[column])),
    );
    rows = [];
    letters = 0;
  };
  for (const row of list) {
    rows.push(row);
    for (const value of Object.values(row)) letters += typeof value === 'string' ? value.length : 8;
    if (rows.length === batch || letters > largest) await flush();
  }
  await flush();
}

async function lastRun(session: Session): Promise<Run | undefined> {
  const [run] = await session.ask<Run>('SELECT id, program, input, result FROM runs ORDER BY id DESC LIMIT 1');
  return run;
}

async function lastThatDiffers(session: Session, run: number): Promise<number | null> {
  const [found] = await session.ask<{ id: number | null }>(
    'SELECT max(id) AS id FROM runs WHERE id < $1 AND compared IS DISTINCT FROM (SELECT compared FROM runs WHERE id = $1)',
    [run],
  );
  return found?.id ?? null;
}

async function runs(session: Session): Promise<readonly RunSummary[]> {
  const list = await session.ask<Figures & Omit<RunSummary, 'figures'>>(`
    SELECT id, program, sources, claims, consensus,
      (SELECT count(*)::integer FROM conflicts WHERE run = runs.id AND severity = 'hard') AS hard,
      (SELECT count(*)::integer FROM conflicts WHERE run = runs.id AND severity = 'soft') AS soft
    FROM runs ORDER BY id`);
  return list.map(({ id, program, sources, claims, consensus, hard, soft }) => ({
    id,
    program,
    figures: { sources, claims, consensus },
    hard,
    soft,
  }));
}

async function snapshot(session: Session, run: number): Promise<Snapshot | null> {
  const [figures] = await session.ask<Figures>('SELECT sources, claims, consensus FROM runs WHERE id = $1', [run]);
  if (!figures) return null;
  const all = <Found>(sql: string) => session.ask<Found>(`${sql} WHERE run = $1 ORDER BY ordinal`, [run]);
  return {
    run,
    figures,
    conflicts: pastConflicts(
      await all<Omit<PastConflict, 'sides'>>('SELECT id, title, kind, severity FROM conflicts'),
      await all<SideRow>('SELECT conflict, ordinal, answer FROM conflict_sides'),
      await all<QuoteRow>('SELECT conflict, side, path, line, quote FROM side_claims'),
    ),
  };
}

async function last(session: Session): Promise<StoredAudit | null> {
  const run = await lastRun(session);
  if (!run) return null;
  const tables = new Map<string, readonly Row[]>();
  for (const table of currentTables) tables.set(table, await session.ask<Row>(`SELECT * FROM ${table} ORDER BY ordinal`));
  for (const table of runTables)
    tables.set(table, await session.ask<Row>(`SELECT * FROM ${table} WHERE run = $1 ORDER BY ordinal`, [run.id]));
  return { run, audit: auditOf((table) => tables.get(table) ?? []) };
}

async function entriesIn(session: Session): Promise<readonly Entry[]> {
  const lines = await session.ask<{ entry: string }>('SELECT entry FROM decision_entries');
  return parseDecisions(lines.map(({ entry }) => entry).join('\n')).entries;
}

async function add(session: Session, entries: readonly Entry[]): Promise<void> {
  const list = new Map(
    entries.map((entry) => [entryId(entry), { id: entryId(entry), key: entry.key, turn: entry.turn, entry: printEntry(entry) }]),
  );
  await insert(session, 'decision_entries', list.values(), 'ON CONFLICT DO NOTHING');
}

/** One transaction: a reader sees a decision with the status that it gives, or neither. */
async function mirror(session: Session, entries: readonly Entry[], audit: Audit | null): Promise<void> {
  await session.ask('SELECT pg_advisory_xact_lock($1)', [locks.saving]);
  await add(session, entries);
  const run = await lastRun(session);
  if (audit === null || run === undefined) return;
  const judged = [...rows(shapes.conflicts, audit.conflicts)];
  await session.ask(
    'UPDATE conflicts SET more = judged.more FROM unnest($2::text[], $3::text[]) AS judged (id, more) WHERE run = $1 AND conflicts.id = judged.id',
    [run.id, judged.map(({ id }) => id), judged.map(({ more }) => more)],
  );
  await session.ask(
    'UPDATE groups SET consensus = judged.consensus FROM unnest($1::text[], $2::text[]) AS judged (id, consensus) WHERE groups.id = judged.id AND groups.consensus <> judged.consensus',
    [audit.groups.map(({ id }) => id), audit.groups.map(({ consensus }) => String(consensus))],
  );
  await session.ask('DELETE FROM settled');
  await insert(session, 'settled', rows(shapes.settled, audit.settled));
}

async function forget(session: Session, entries: readonly Entry[]): Promise<void> {
  await session.ask('DELETE FROM decision_entries WHERE id = ANY ($1)', [entries.map(entryId)]);
}

async function change(session: Session, make: (entries: readonly Entry[]) => readonly Entry[]): Promise<readonly Entry[]> {
  await session.ask('SELECT pg_advisory_xact_lock($1)', [locks.deciding]);
  const there = await entriesIn(session);
  const changed = make(there);
  const kept = new Set(changed.map(entryId));
  await forget(
    session,
    there.filter((entry) => !kept.has(entryId(entry))),
  );
  await add(session, changed);
  // As a reader of the store will have them: in the order of a decisions file.
  return entriesIn(session);
}
