// The decisions file on the disk: several processes lose nothing, and a process that is killed leaves a whole file.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/deciding/decision.js';
import { changeDecisions, readDecisions } from '../../src/workspace/decisions.js';

const writer = fileURLToPath(new URL('./deciding-writer.mjs', import.meta.url));
let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-decisions-'));
  file = join(folder, 'decisions.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entry = (name: string): Entry => ({
  key: `g-${name}`,
  turn: 1,
  ruling: { verdict: 'undo', undoes: 'e-1' },
  by: name,
  at: '2026-01-02T03:04:05Z',
  note: null,
  view: null,
});
const names = () => readDecisions(file).map(({ by }) => by);

/** Starts a process that adds entries, and hears which of them it says are kept. */
function started(name: string, count: number) {
  const child = spawn(process.execPath, [writer, file, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  return { child, ended, acknowledged: () => said.split('\n').filter((line) => line !== '') };
}

test('what is not there holds nothing, and is made with its folder', async () => {
  file = join(folder, 'far', 'away', 'decisions.jsonl');
  expect(readDecisions(file)).toEqual([]);
  await changeDecisions(file, () => [entry('Ann')]);
  expect(names()).toEqual(['Ann']);
});

test('nothing new writes nothing, and leaves neither lock nor draft', async () => {
  await changeDecisions(file, () => [entry('Ann')]);
  utimesSync(file, 1, 1);
  await changeDecisions(file, (entries) => entries);
  expect(readFileSync(file, 'utf8')).toContain('Ann');
  expect(readdirSync(folder)).toEqual(['decisions.jsonl']);
});

test('a change that fails leaves the file, and no lock', async () => {
  await changeDecisions(file, () => [entry('Ann')]);
  await expect(
    changeDecisions(file, () => {
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(names()).toEqual(['Ann']);
  expect(existsSync(`${file}.lock`)).toBe(false);
});

test('a lock that a killed process left is taken over', async () => {
  writeFileSync(`${file}.lock`, 'somebody');
  utimesSync(`${file}.lock`, 1, 1);
  await changeDecisions(file, () => [entry('Ann')]);
  expect(names()).toEqual(['Ann']);
});

describe('several processes', () => {
  test('lose nothing', async () => {
    const writers = ['Ann', 'Bea', 'Cleo'].map((name) => started(name, 8));
    await Promise.all(writers.map(({ ended }) => ended));
    const said = writers.flatMap(({ acknowledged }) => acknowledged());
    expect(said).toHaveLength(24);
    expect(names().sort()).toEqual(said.sort());
  }, 60_000);

  test('killed at any moment, lose nothing that they said was kept', async () => {
    for (const wanted of [1, 4, 9]) {
      const { child, ended, acknowledged } = started(`Killed ${wanted}`, 1000);
      await new Promise<void>((resolve) => {
        child.stdout.on('data', () => {
          if (acknowledged().length >= wanted) resolve();
        });
      });
      child.kill('SIGKILL');
      await ended;
      expect(acknowledged().filter((name) => !names().includes(name))).toEqual([]);
    }
    // The next one comes to write, whatever the last one left.
    await changeDecisions(file, (entries) => [...entries, entry('Ann')]);
    expect(names()).toContain('Ann');
  }, 60_000);
});
