// Where a command keeps or finds audits: in the file that --db names, at the address that --store names, else where the workspace says.
import { resolve } from 'node:path';
import { InputError } from '../input-error.js';
import { isShared, isThere, openStore, type Place, shownPlace } from '../storing/open.js';
import type { Store } from '../storing/store.js';
import { configurationFile, findWorkspace, settingsOf } from '../workspace/workspace.js';
import type { Terminal } from './terminal.js';

export const noWorkspace = `No ${configurationFile} here or above. Name files or folders, or make a workspace with: concord init`;

export interface PlaceOptions {
  /** A SQLite file. */
  readonly db?: string;
  /** Address of a PostgreSQL database. */
  readonly store?: string;
}

/** Whether the options name a place themselves. */
export function isNamed({ db, store }: PlaceOptions): boolean {
  return db !== undefined || store !== undefined;
}

/** Null outside a workspace where no place is named. */
export async function placeOf({ db, store }: PlaceOptions, terminal: Terminal): Promise<Place | null> {
  if (db !== undefined && store !== undefined) throw new InputError('Unexpected --store beside --db, expected one of the two');
  if (db !== undefined && isShared(db))
    throw new InputError('Unexpected address as --db, expected a file. An address is named by --store');
  if (store !== undefined && !isShared(store))
    throw new InputError(`Unexpected --store "${store}", expected postgres://user@host/database. A file is named by --db`);
  if (store !== undefined) return store;
  if (db !== undefined) return resolve(terminal.folder, db);
  const workspace = findWorkspace(terminal.folder);
  return workspace && ((await settingsOf(workspace)).store ?? workspace.database);
}

/** @throws InputError where no place is named and there is no workspace. */
export async function somePlace(options: PlaceOptions, terminal: Terminal): Promise<Place> {
  const place = await placeOf(options, terminal);
  if (place === null) throw new InputError(noWorkspace);
  return place;
}

/** Lets `use` work on the store there, which must have been made by an audit. */
export async function withStore<Result>(place: Place, use: (store: Store, shown: string) => Promise<Result>): Promise<Result> {
  const shown = await shownPlace(place);
  if (!isThere(place)) throw new InputError(`${shown}: No such database. Audit first: concord audit`);
  const store = await openStore(place);
  try {
    return await use(store, shown);
  } finally {
    await store.close();
  }
}
