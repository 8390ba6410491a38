// A file in which comparing keeps what does not fit into memory: claims by number, and the stances, keys and blocks that one thread has found
// in them. It is made anew for each comparison, is never read by another, and is lost without harm: so nothing is synchronised.
import type { Claim } from '../claims/claim.js';
import { openFile } from './sqlite.js';

/** The claims, numbered from 0 in the order in which they were added. */
export interface ClaimFile {
  add(claims: readonly Claim[]): void;
  /** Those numbered from `from` up to `to`, each with its number. */
  range(from: number, to: number): readonly (readonly [n: number, claim: Claim])[];
  claim(n: number): Claim;
  close(): void;
}

/** A stance under the key of its question; keys and positions are hashes. */
export interface KeyRow {
  readonly shard: number;
  readonly key: number;
  readonly position: number;
  /** Number of its claim, and of itself among what the thread wrote. */
  readonly n: number;
  readonly stance: number;
}

/** A claim in one of its blocks. */
export interface BlockRow {
  readonly shard: number;
  readonly block: number;
  /** 1 where the block is that of its subject, else 0. */
  readonly own: number;
  /** The claim's subject, and what it counts as, as hashes. */
  readonly subject: number;
  readonly signature: number;
  readonly n: number;
  readonly id: string;
  /** Its stances: those from this number on, as many. */
  readonly stance: number;
  readonly stances: number;
}

/** What one thread found. */
export interface FoundFile {
  add(stances: readonly string[], keys: readonly KeyRow[], blocks: readonly BlockRow[]): void;
  keys(shard: number): Iterable<KeyRow>;
  blocks(shard: number): Iterable<BlockRow>;
  /** How many stances it has. */
  size(): number;
  stance(number: number): string;
  close(): void;
}

export function openClaims(file: string): ClaimFile {
  const database = openFile(file);
  database.exec('CREATE TABLE IF NOT EXISTS claims (n INTEGER PRIMARY KEY, body TEXT NOT NULL)');
  let next = database.prepare<[], number>('SELECT coalesce(max(n) + 1, 0) FROM claims').pluck().get() ?? 0;
  const insert = database.prepare<[number, string]>('INSERT INTO claims VALUES (?, ?)');
  const between = database.prepare<[number, number], { n: number; body: string }>(
    'SELECT n, body FROM claims WHERE n >= ? AND n < ? ORDER BY n',
  );
  const one = database.prepare<[number], string>('SELECT body FROM claims WHERE n = ?').pluck();
  return {
    add: database.transaction((claims: readonly Claim[]) => {
      for (const claim of claims) insert.run(next++, JSON.stringify(claim));
    }),
    range: (from, to) => between.all(from, to).map(({ n, body }) => [n, JSON.parse(body) as Claim]),
    claim: (n) => JSON.parse(one.get(n) ?? 'null') as Claim,
    close: () => database.close(),
  };
}

export function openFound(file: string): FoundFile {
  const database = openFile(file);
  database.exec(`
    CREATE TABLE IF NOT EXISTS stances (stance INTEGER PRIMARY KEY, body TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS keys (shard INTEGER, key INTEGER, position INTEGER, n INTEGER, stance INTEGER,
      PRIMARY KEY (shard, key, stance)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS blocks (shard INTEGER, block INTEGER, own INTEGER, subject INTEGER, signature INTEGER, n INTEGER, id TEXT, stance INTEGER, stances INTEGER,
      PRIMARY KEY (shard, block, n)) WITHOUT ROWID;
  `);
  const insertStance = database.prepare<[number, string]>('INSERT INTO stances VALUES (?, ?)');
  const insertKey = database.prepare<number[]>('INSERT INTO keys VALUES (?, ?, ?, ?, ?)');
  const insertBlock = database.prepare<(number | string)[]>('INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const keys = database.prepare<[number], KeyRow>('SELECT * FROM keys WHERE shard = ?');
  const blocks = database.prepare<[number], BlockRow>('SELECT * FROM blocks WHERE shard = ?');
  const stance = database.prepare<[number], string>('SELECT body FROM stances WHERE stance = ?').pluck();
  let next = database.prepare<[], number>('SELECT coalesce(max(stance) + 1, 0) FROM stances').pluck().get() ?? 0;
  return {
    add: database.transaction((stances: readonly string[], keyRows: readonly KeyRow[], blockRows: readonly BlockRow[]) => {
      for (const body of stances) insertStance.run(next++, body);
      for (const row of keyRows) insertKey.run(row.shard, row.key, row.position, row.n, row.stance);
      for (const row of blockRows)
        insertBlock.run(row.shard, row.block, row.own, row.subject, row.signature, row.n, row.id, row.stance, row.stances);
    }),
    keys: (shard) => keys.iterate(shard),
    blocks: (shard) => blocks.iterate(shard),
    size: () => next,
    stance: (number) => stance.get(number) ?? 'null',
    close: () => database.close(),
  };
}
