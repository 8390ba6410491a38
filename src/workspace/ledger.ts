// Where decisions stand and are changed: in a file; or in a store that several machines share, and then the file is its export.
import { basename } from 'node:path';
import type { Entry } from '../deciding/decision.js';
import { entryId } from '../deciding/decision-file.js';
import { InputError } from '../input-error.js';
import { openShared, type Place } from '../storing/open.js';
import type { SharedStore } from '../storing/store.js';
import { changeDecisions, readDecisions, stampOf } from './decisions.js';

type Change = (entries: readonly Entry[]) => readonly Entry[];

export interface Ledger {
  /** Differs from before when other entries stand there. */
  stamp(): string;
  /** @throws InputError where the file is damaged */
  entries(): readonly Entry[];
  /** Gives the entries as they stand to `change` and keeps what it makes of them; when this resolves, they are kept. */
  change(change: Change): Promise<readonly Entry[]>;
  /** Takes over what other machines have entered. */
  refresh(): Promise<void>;
}

export function fileLedger(file: string): Ledger {
  return {
    stamp: () => stampOf(file),
    entries: () => readDecisions(file),
    change: (change) => changeDecisions(file, change),
    refresh: async () => {},
  };
}

/** The decisions of an audit that nobody keeps. */
export const noLedger: Ledger = { stamp: () => '', entries: () => [], change: async () => [], refresh: async () => {} };

/**
 * The decisions of a shared store. A store that nobody has used yet takes over what stands in the file.
 * @param file where they are exported to, or null
 * @param tell says a line to the person
 */
export async function sharedLedger(place: Place, file: string | null, tell: (line: string) => void): Promise<Ledger> {
  let known: readonly Entry[] = [];
  let count = 0;
  const take = (entries: readonly Entry[]) => {
    if (printed(entries) !== printed(known)) count++;
    known = entries;
  };
  const ledger: Ledger = {
    stamp: () => String(count),
    entries: () => known,
    change: async (change) => {
      let before: readonly Entry[] = [];
      const entries = await using(place, (store) =>
        store.change((there) => {
          before = there;
          take(there);
          return change(there);
        }),
      );
      take(entries);
      if (file !== null) await exportTo(file, without(before, entries), entries, tell);
      return entries;
    },
    refresh: async () => take(await using(place, (store) => store.mirrored())),
  };
  await ledger.refresh();
  if (known.length === 0 && file !== null) await takeOver(place, ledger, readDecisions(file), basename(file), tell);
  return ledger;
}

async function takeOver(
  place: Place,
  ledger: Ledger,
  entries: readonly Entry[],
  file: string,
  tell: (line: string) => void,
): Promise<void> {
  if (entries.length === 0 || (await using(place, (store) => store.lastRun())) !== null) return;
  await ledger.change((there) => (there.length === 0 ? entries : there));
  tell(`${entries.length === 1 ? 'One decision' : `${entries.length} decisions`} of ${file} taken over into the new store`);
}

async function using<Result>(place: Place, use: (store: SharedStore) => Promise<Result>): Promise<Result> {
  const store = await openShared(place);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The store has it, and rules: a file that cannot be written is told. What only the file has stays there. */
async function exportTo(
  file: string,
  removed: readonly Entry[],
  entries: readonly Entry[],
  tell: (line: string) => void,
): Promise<void> {
  try {
    await changeDecisions(file, (there) => [...without(without(there, removed), entries), ...entries]);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    tell(`The decision is in the store, but not in the file: ${error.message}`);
  }
}

/** The entries that are not among the others. */
export function without(entries: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  const there = new Set(others.map(entryId));
  return entries.filter((entry) => !there.has(entryId(entry)));
}

const printed = (entries: readonly Entry[]): string => entries.map(entryId).sort().join();
