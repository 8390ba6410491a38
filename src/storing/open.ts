// Where audits are kept → the store there. The one door to every store; what speaks a database is loaded when that database is asked for.
import { existsSync } from 'node:fs';
import type { SharedStore, Store } from './store.js';

/** The path of a SQLite file, absolute, or the address of a PostgreSQL database. */
export type Place = string;

/** Whether the place is the address of a database that several machines share. */
export function isShared(place: Place): boolean {
  return /^postgres(?:ql)?:\/\//i.test(place);
}

/** Whether a store may be there: of an address nothing is known before it is opened. */
export function isThere(place: Place): boolean {
  return isShared(place) || existsSync(place);
}

/** @throws InputError where it cannot be opened: see openSqlite and openPostgres. */
export async function openStore(place: Place): Promise<Store> {
  if (isShared(place)) return openShared(place);
  const { openSqlite } = await import('./sqlite.js');
  return openSqlite(place);
}

export async function openShared(place: Place): Promise<SharedStore> {
  const [{ openPostgres }, { storeIn }] = await Promise.all([import('./postgres.js'), import('./postgres-store.js')]);
  return storeIn(await openPostgres(place));
}

/** The place as it may be shown. */
export async function shownPlace(place: Place): Promise<string> {
  return isShared(place) ? (await import('./postgres.js')).withoutPassword(place) : place;
}
