import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit.js';
import { openSqlite } from '../../src/storing/sqlite.js';
import { sampleAudit, sampleClaim } from './sample.js';

const writer = fileURLToPath(new URL('killed-writer.mjs', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-kill-'));
  writeFileSync(join(folder, 'audit.json'), JSON.stringify(largeAudit()));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** More than SQLite's page cache holds (16 MB), so that half of a killed transaction is on the disk. */
function largeAudit(): Audit {
  const many = Array.from({ length: 4000 }, (_, at) => sampleClaim(`m${at}`, 'first', `Hive ${at} ${'hums '.repeat(1000)}`));
  const audit = sampleAudit();
  // What the last audit holds just so is not written again.
  const sources = audit.sources.map((source) => ({ ...source, author: 'B. Keeper' }));
  return { ...audit, sources, claims: [...audit.claims, ...many] };
}

describe('a writer that is killed leaves the last complete audit', () => {
  test.each([
    ['before anything', 'sources', 'title', false],
    ['among the claims', 'claims', 'verb', true],
    ['among the conflicts', 'conflicts', 'settledBy', true],
    ['at the last row', 'problems', 'message', true],
  ])('%s', async (_, list, field, onDisk) => {
    const file = join(folder, `${list}.sqlite`);
    const before = openSqlite(file);
    await before.save(sampleAudit(), { program: '1.0.0', input: 'aa' });
    await before.close();

    const { signal } = spawnSync(process.execPath, [writer, file, join(folder, 'audit.json'), list, field]);
    expect(signal).toBe('SIGKILL');
    if (onDisk) expect(statSync(`${file}-wal`).size).toBeGreaterThan(1_000_000);

    const after = openSqlite(file);
    expect((await after.last())?.audit).toEqual(sampleAudit());
    const { added } = await after.save({ ...sampleAudit(), cleared: [] }, { program: '1.0.0', input: 'bb' });
    expect(added).toBe(true);
    await after.close();
  });
});
