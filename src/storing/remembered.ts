// The memory of audits in a database: what the last audit worked out is read as it is asked for, and what this one worked out is written at its
// end, in one transaction; what it did not ask for is dropped. A memory that is damaged, or made by another program or under another
// configuration, is none.
import type Database from 'better-sqlite3';
import type { Kind, Memory } from '../comparing/memory.js';

export interface KeptMemory extends Memory {
  /** What has been made anew. */
  fresh(): Iterable<readonly [kind: Kind, digest: string, outcome: string]>;
  isUsed(digest: string): boolean;
  readonly maker: string;
  /** Ends reading. */
  close(): void;
}

/**
 * @param open opens the database for reading
 * @param maker names the program and the configuration
 */
export function keptMemory(open: () => Database.Database, maker: string): KeptMemory {
  const { database, find } = readable(open, maker) ?? {};
  const fresh = new Map<string, readonly [Kind, string, string]>();
  const used = new Set<string>();
  return {
    maker,
    recall: (kind, digest) => {
      used.add(digest);
      try {
        const outcome = find?.get(kind, digest);
        return outcome === undefined ? null : JSON.parse(outcome as string);
      } catch {
        return null;
      }
    },
    keep: (kind, digest, outcome) => {
      used.add(digest);
      fresh.set(`${kind} ${digest}`, [kind, digest, JSON.stringify(outcome)]);
    },
    fresh: () => fresh.values(),
    isUsed: (digest) => used.has(digest),
    close: () => database?.close(),
  };
}

interface Readable {
  readonly database: Database.Database;
  readonly find: Database.Statement<[kind: string, digest: string]>;
}

/** The database, where it holds a memory of this maker. */
function readable(open: () => Database.Database, maker: string): Readable | null {
  let database: Database.Database | null = null;
  try {
    database = open();
    const find = database.prepare<[string, string]>('SELECT outcome FROM remembered WHERE kind = ? AND digest = ?').pluck();
    const made = database.prepare('SELECT maker FROM remembered_by').pluck().get();
    if (made === maker) return { database, find };
  } catch {
    // No database, none of ours, an older one, or a damaged one: there is nothing to remember.
  }
  database?.close();
  return null;
}

/** Makes the memory what this audit has used and made. */
export function writeMemory(database: Database.Database, memory: KeptMemory): void {
  const write = database.transaction(() => {
    const made = database.prepare('SELECT maker FROM remembered_by').pluck().get();
    if (made === memory.maker) {
      const drop = database.prepare('DELETE FROM remembered WHERE id = ?');
      const all = database.prepare<[], { id: number; digest: string }>('SELECT id, digest FROM remembered').all();
      for (const { id, digest } of all) if (!memory.isUsed(digest)) drop.run(id);
    } else {
      database.exec('DELETE FROM remembered; DELETE FROM remembered_by');
      database.prepare('INSERT INTO remembered_by (maker) VALUES (?)').run(memory.maker);
    }
    const put = database.prepare('INSERT OR REPLACE INTO remembered (kind, digest, outcome) VALUES (?, ?, ?)');
    for (const row of memory.fresh()) put.run(...row);
  });
  write.immediate();
}
