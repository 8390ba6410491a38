// What the deciding commands share: the audit that is decided on, who decides, and how an entry gets into the file and its mirror.
import type { Audit } from '../audit.js';
import type { Entry, Signature } from '../deciding/decision.js';
import { type Recorder, recorderOf } from '../deciding/deciding.js';
import { judgedAnew } from '../deciding/status.js';
import { InputError } from '../input-error.js';
import { authorIn } from '../workspace/author.js';
import { isThere, openStore, type Place } from '../storing/open.js';
import { readDecisions } from '../workspace/decisions.js';
import { type Ledger, without } from '../workspace/ledger.js';
import { type PlaceOptions, placeOf } from './place.js';
import { type Chosen, chosenAudit, decisionsFile, ledgerOf } from './run.js';
import type { Terminal } from './terminal.js';

export interface SigningOptions extends Chosen {
  readonly by?: string;
  readonly note?: string;
}

/** The last audit, and where decisions on it go. */
export interface Desk {
  readonly audit: Audit;
  readonly record: Recorder;
  /** Decisions file, absolute. */
  readonly file: string;
  readonly ledger: Ledger;
  readonly place: PlaceOptions;
}

/** @throws InputError where there is no audit, or no place for decisions. */
export async function deskOf(options: Chosen, terminal: Terminal): Promise<Desk> {
  const { audit } = await chosenAudit([], options, terminal);
  const file = decisionsFile(options.decisions, terminal);
  if (file === null) throw new InputError('No place for decisions: outside a workspace, name a file: --decisions FILE');
  return { audit, record: recorderOf(audit), file, ledger: await ledgerOf(options, terminal), place: options };
}

/** @throws InputError for a name or a note of nothing. */
export function signature({ by, note }: SigningOptions, terminal: Terminal): Signature {
  if (by?.trim() === '') throw new InputError('Unexpected empty --by, expected a name');
  if (note?.trim() === '') throw new InputError('Unexpected empty --note, expected words');
  return { by: by?.trim() ?? authorIn(terminal.folder), at: terminal.now(), note: note ?? null };
}

/**
 * Adds entries to the decisions, after those that stand there by now, and mirrors them.
 * @param make makes the entries, given the audit with today's decisions in force and the entries
 * @returns the audit with the new entries in force, and what was added
 */
export async function enter(
  { audit, ledger, place }: Desk,
  make: (audit: Audit, entries: readonly Entry[]) => readonly Entry[],
  terminal: Terminal,
): Promise<{ readonly audit: Audit; readonly added: readonly Entry[]; readonly entries: readonly Entry[] }> {
  let added: readonly Entry[] = [];
  const entries = await ledger.change((there) => {
    added = make(judgedAnew(audit, there), there);
    return [...there, ...added];
  });
  const judged = judgedAnew(audit, entries);
  await mirrored(entries, judged, place, terminal);
  return { audit: judged, added, entries };
}

/** The decision is kept: a mirror that cannot be written is told, and comes right with the next audit. */
export async function mirrored(
  entries: readonly Entry[],
  audit: Audit | null,
  options: PlaceOptions,
  terminal: Terminal,
): Promise<void> {
  const place = await mirrorPlace(options, terminal);
  if (place === null) return;
  try {
    const store = await openStore(place);
    try {
      await store.mirror(entries, audit);
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    terminal.tell(`The decision is kept, but what it makes of the conflicts is not in the database: ${error.message}`);
  }
}

/** The store that mirrors the decisions, where there is one. */
export async function mirrorPlace(options: PlaceOptions, terminal: Terminal): Promise<Place | null> {
  const place = await placeOf(options, terminal);
  return place !== null && isThere(place) ? place : null;
}

/** Says how many entries only the database has, where the file rules. */
export function tellLost(inMirror: readonly Entry[], inFile: readonly Entry[], terminal: Terminal): void {
  const { length } = without(inMirror, inFile);
  if (length === 0) return;
  terminal.tell(
    `${length} ${length === 1 ? 'decision stands' : 'decisions stand'} in the database and not in the file, and count for nothing. ` +
      'Write them to the file with concord decisions export, or drop them with concord decisions prune',
  );
}

/** Says how many entries only the file has, where a shared store rules. */
export function tellUnshared(file: string | null, inStore: readonly Entry[], terminal: Terminal): void {
  const { length } = file === null ? [] : without(readDecisions(file), inStore);
  if (length === 0) return;
  terminal.tell(
    `${length} ${length === 1 ? 'decision stands' : 'decisions stand'} in the file and not in the shared store, and count for nothing. ` +
      'Take them over with concord decisions import',
  );
}
