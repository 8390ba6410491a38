// Reports of several files on the disk: what an earlier run left there goes, what is somebody else's stays.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeReport } from '../../src/commands/writing.js';
import { auditOfMany } from '../reporting/many.js';
import { filesIn } from './concord.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (findings: number, subjects: number) =>
  writeReport('markdown', join(folder, 'audit.md'), auditOfMany(findings, subjects), { version: '1', base: '' });
const files = () => Object.keys(filesIn(folder));
const pages = (count: number) => Array.from({ length: count }, (_, at) => `audit.subjects/tram-${at}.md`);

test('a page whose subject is gone goes too, and a note of the editor beside it stays', async () => {
  await write(300, 9);
  writeFileSync(join(folder, 'audit.subjects/note.md'), 'mine');
  await write(300, 8);
  expect(files()).toEqual(['audit.md', 'audit.subjects/.pages.md', 'audit.subjects/note.md', ...pages(8)].sort());
});

test('a report that became short leaves no folder', async () => {
  await write(300, 9);
  await write(10, 9);
  expect(files()).toEqual(['audit.md']);
});

test('the same again changes no byte', async () => {
  await write(300, 9);
  const before = filesIn(folder);
  await write(300, 9);
  expect(filesIn(folder)).toEqual(before);
  expect(files()).toHaveLength(11);
});

test('a list that somebody wrote into removes nothing outside', async () => {
  mkdirSync(join(folder, 'audit.subjects'));
  writeFileSync(join(folder, 'audit.subjects/.pages.md'), '../mine.md\nnested/mine.md\n');
  writeFileSync(join(folder, 'mine.md'), 'mine');
  await write(10, 9);
  expect(files()).toEqual(['audit.md', 'mine.md']);
});
