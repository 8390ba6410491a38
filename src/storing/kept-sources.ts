// Of the sources of the last audit those that a new one holds just so stay in the database, with all rows that are theirs; the rows of the
// others go.
import type Database from 'better-sqlite3';

/** Tables whose rows belong to a source, those that refer to others first. */
const tables = ['skipped', 'claims', 'passages'];

/**
 * @param contents digest of all that the new audit holds of each source, by its id
 * @returns the ids of the sources whose rows stay
 */
export function keepSources(database: Database.Database, contents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const stored = database.prepare<[], { id: string; content: string }>('SELECT id, content FROM sources').all();
  const kept = new Set(stored.filter(({ id, content }) => contents.get(id) === content).map(({ id }) => id));
  if (kept.size === 0) {
    for (const table of [...tables, 'sources']) database.exec(`DELETE FROM ${table}`);
    return kept;
  }
  const remove = [...tables.map((table) => `${table} WHERE source`), 'sources WHERE id'].map((rows) =>
    database.prepare(`DELETE FROM ${rows} = ?`),
  );
  for (const { id } of stored) if (!kept.has(id)) for (const statement of remove) statement.run(id);
  const place = database.prepare('UPDATE sources SET ordinal = ? WHERE id = ? AND ordinal <> ?');
  for (const [ordinal, id] of [...contents.keys()].entries()) if (kept.has(id)) place.run(ordinal, id, ordinal);
  return kept;
}
