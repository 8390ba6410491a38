// What the commands ask of earlier runs: which one is meant, and what differs from one to another.
import { existsSync } from 'node:fs';
import { InputError } from '../input-error.js';
import type { RunSummary, Store } from '../storing/store.js';
import { databaseFile } from './run.js';
import type { Terminal } from './terminal.js';

/** Lets `use` work on the database that is named, or on the workspace's. */
export async function withStore<Result>(
  db: string | undefined,
  terminal: Terminal,
  use: (store: Store, file: string) => Promise<Result>,
): Promise<Result> {
  const file = databaseFile(db, terminal);
  if (!existsSync(file)) throw new InputError(`${file}: No such database. Audit first: concord audit`);
  const { openSqlite } = await import('../storing/sqlite.js');
  const store = openSqlite(file);
  try {
    return await use(store, file);
  } finally {
    await store.close();
  }
}

/** The run that is meant by its number, by `last`, or by `last~2` (two before the last). */
export function runNamed(name: string, runs: readonly RunSummary[]): RunSummary {
  const fromLast = name.match(/^last(?:~(\d{1,9}))?$/);
  const found = fromLast ? runs.at(-1 - Number(fromLast[1] ?? 0)) : runs.find(({ id }) => String(id) === name);
  if (found === undefined) {
    const known = runs.length === 0 ? 'there is no run yet: concord audit' : `1 to ${runs.length}, last or last~1`;
    throw new InputError(`Unexpected run "${name}", expected ${known}. concord runs lists them`);
  }
  return found;
}
