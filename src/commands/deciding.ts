// What the deciding commands share: the audit that is decided on, who decides, and how an entry gets into the file and its mirror.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Audit } from '../audit.js';
import type { Entry, Signature } from '../deciding/decision.js';
import { entryId } from '../deciding/decision-file.js';
import { type Recorder, recorderOf } from '../deciding/deciding.js';
import { judgedAnew } from '../deciding/status.js';
import { InputError } from '../input-error.js';
import { authorIn } from '../workspace/author.js';
import { changeDecisions } from '../workspace/decisions.js';
import { findWorkspace } from '../workspace/workspace.js';
import { type Chosen, chosenAudit, decisionsFile } from './run.js';
import type { Terminal } from './terminal.js';

export interface SigningOptions extends Chosen {
  readonly by?: string;
  readonly note?: string;
}

/** The last audit, and where decisions on it go. */
export interface Desk {
  readonly audit: Audit;
  readonly record: Recorder;
  /** Absolute. */
  readonly file: string;
  readonly db: string | undefined;
}

/** @throws InputError where there is no audit, or no place for decisions. */
export async function deskOf(options: Chosen, terminal: Terminal): Promise<Desk> {
  const { audit } = await chosenAudit([], options, terminal);
  const file = decisionsFile(options.decisions, terminal);
  if (file === null) throw new InputError('No place for decisions: outside a workspace, name a file: --decisions FILE');
  return { audit, record: recorderOf(audit), file, db: options.db };
}

/** @throws InputError for a name or a note of nothing. */
export function signature({ by, note }: SigningOptions, terminal: Terminal): Signature {
  if (by?.trim() === '') throw new InputError('Unexpected empty --by, expected a name');
  if (note?.trim() === '') throw new InputError('Unexpected empty --note, expected words');
  return { by: by?.trim() ?? authorIn(terminal.folder), at: terminal.now(), note: note ?? null };
}

/**
 * Adds entries to the file, after those that stand there by now, and mirrors them.
 * @param make makes the entries, given the audit with today's decisions in force and the entries
 * @returns the audit with the new entries in force, and what was added
 */
export async function enter(
  { audit, file, db }: Desk,
  make: (audit: Audit, entries: readonly Entry[]) => readonly Entry[],
  terminal: Terminal,
): Promise<{ readonly audit: Audit; readonly added: readonly Entry[]; readonly entries: readonly Entry[] }> {
  let added: readonly Entry[] = [];
  const entries = await changeDecisions(file, (there) => {
    added = make(judgedAnew(audit, there), there);
    return [...there, ...added];
  });
  const judged = judgedAnew(audit, entries);
  await mirrored(entries, judged, db, terminal);
  return { audit: judged, added, entries };
}

/** The decision is in the file, which rules: a mirror that cannot be written is told, and comes right with the next audit. */
export async function mirrored(
  entries: readonly Entry[],
  audit: Audit | null,
  db: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const database = mirrorFile(db, terminal);
  if (database === null) return;
  try {
    const { openSqlite } = await import('../storing/sqlite.js');
    const store = openSqlite(database);
    try {
      await store.mirror(entries, audit);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    terminal.tell(`The decision is in the file, but not in the database: ${error.message}`);
  }
}

/** The database that mirrors the decisions, where there is one. */
export function mirrorFile(db: string | undefined, terminal: Terminal): string | null {
  const file = db === undefined ? findWorkspace(terminal.folder)?.database : resolve(terminal.folder, db);
  return file !== undefined && existsSync(file) ? file : null;
}

/** Entries that only the mirror has. */
export function lost(inMirror: readonly Entry[], inFile: readonly Entry[]): readonly Entry[] {
  const there = new Set(inFile.map(entryId));
  return inMirror.filter((entry) => !there.has(entryId(entry)));
}

export function tellLost(inMirror: readonly Entry[], inFile: readonly Entry[], terminal: Terminal): void {
  const { length } = lost(inMirror, inFile);
  if (length === 0) return;
  terminal.tell(
    `${length} ${length === 1 ? 'decision stands' : 'decisions stand'} in the database and not in the file, and count for nothing. ` +
      'Write them to the file with concord decisions export, or drop them with concord decisions prune',
  );
}
