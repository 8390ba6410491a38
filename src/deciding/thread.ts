// Entries of one key become a thread: what was decided of one conflict, in order, and what of it stands.
import type { Entry, View } from './decision.js';
import { entryId, inOrder } from './decision-file.js';

export interface Thread {
  readonly key: string;
  /** All entries, the undone ones and the undoing ones included. */
  readonly entries: readonly Entry[];
  /** The last entry that decides something and is not undone; null where none is. */
  readonly standing: Entry | null;
  /** The conflict as it was seen when the last of them was made; null for groups. */
  readonly view: View | null;
}

/** The threads of the entries, by key. */
export function threads(entries: readonly Entry[]): readonly Thread[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of inOrder(entries)) {
    const there = byKey.get(entry.key);
    if (there === undefined) byKey.set(entry.key, [entry]);
    else there.push(entry);
  }
  return [...byKey].map(([key, own]) => threadOf(key, own));
}

function threadOf(key: string, entries: readonly Entry[]): Thread {
  const undone = undoneIn(entries);
  const standing = entries.findLast((entry) => isDeciding(entry) && !undone.has(entryId(entry))) ?? null;
  const view = standing?.view ?? entries.findLast((entry) => entry.view !== null)?.view ?? null;
  return { key, entries, standing, view };
}

export const isDeciding = ({ ruling }: Entry): boolean => ruling.verdict !== 'note' && ruling.verdict !== 'undo';

/** Ids of the entries that are taken back. An undoing may be undone: then what it took back stands again. */
export function undoneIn(entries: readonly Entry[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const entry of entries.toReversed()) {
    if (entry.ruling.verdict === 'undo' && !undone.has(entryId(entry))) undone.add(entry.ruling.undoes);
  }
  return undone;
}

/** The last entry of the thread that is not undone and undoes nothing: what `undo` takes back. Null where there is none. */
export function undoable({ entries }: Thread): Entry | null {
  const undone = undoneIn(entries);
  return entries.findLast((entry) => entry.ruling.verdict !== 'undo' && !undone.has(entryId(entry))) ?? null;
}

/** Entries that were made side by side and do not say the same: their authors did not know of each other. */
export function disagreements({ entries }: Thread): readonly (readonly Entry[])[] {
  const undone = undoneIn(entries);
  const deciding = entries.filter((entry) => isDeciding(entry) && !undone.has(entryId(entry)));
  const turns = [...new Set(deciding.map(({ turn }) => turn))].map((turn) => deciding.filter((entry) => entry.turn === turn));
  return turns.filter((made) => new Set(made.map(({ ruling }) => JSON.stringify(ruling))).size > 1);
}
