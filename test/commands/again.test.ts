// Auditing again with the database of the last audit, through the built program: what is found is what a program without it finds.
import { appendFileSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { concord, folderWith, workspace } from './concord.js';

/** What the last audit found, as JSON, without what is new since the one before. */
function found(folder: string): unknown {
  const file = join(folder, 'audit.json');
  const { status, stderr } = concord(folder, ['audit', '--reporter', `json=${file}`]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const { trend: _, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  return rest;
}

/** The same without any database. */
function foundAnew(folder: string): unknown {
  rmSync(join(folder, 'db'), { recursive: true });
  return found(folder);
}

function remembered(folder: string, sql: string): unknown[] {
  const database = new Database(join(folder, 'db', 'concord.sqlite'));
  const statement = database.prepare(sql);
  const rows = statement.reader ? statement.all() : [statement.run()];
  database.close();
  return rows;
}

test.each<readonly [edit: string, change: (folder: string) => void]>([
  ['nothing', () => {}],
  ['a sentence more', (folder) => appendFileSync(join(folder, 'sources/bench.md'), '\nOak is heavy.\n')],
  ['an article less', (folder) => rmSync(join(folder, 'sources/plane.txt'))],
  ['an article renamed', (folder) => renameSync(join(folder, 'sources/plane.txt'), join(folder, 'sources/adze.txt'))],
  ['a copy', (folder) => writeFileSync(join(folder, 'sources/copy.md'), workspace['sources/bench.md'])],
  ['another configuration', (folder) => writeFileSync(join(folder, 'concord.config.yml'), 'subjects:\n  - name: spruce\n')],
  ['a damaged memory', (folder) => remembered(folder, 'UPDATE remembered SET outcome = substr(outcome, 1, 9)')],
  ['a memory of another program', (folder) => remembered(folder, "UPDATE remembered_by SET maker = 'other'")],
])('after %s', (_, change) => {
  const folder = folderWith(workspace);
  found(folder);
  change(folder);
  expect(found(folder)).toEqual(foundAnew(folder));
  rmSync(folder, { recursive: true });
});

test('an article that has not changed is not read again', () => {
  const folder = folderWith(workspace);
  found(folder);
  // What is remembered is believed: its claims are those of the report.
  remembered(folder, "UPDATE remembered SET outcome = replace(outcome, 'easy to carve', 'easy to plane') WHERE kind = 'drawn'");
  expect(JSON.stringify(found(folder))).toContain('easy to plane');
  rmSync(folder, { recursive: true });
});
