// The program itself, killed at any moment: what its page showed as decided is decided. And what it says when it cannot be opened.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parseDecisions } from '../../src/deciding/decision-file.js';
import { concord, folderWith, program, workspace } from '../commands/concord.js';
import { asked, formHeaders, markIn } from './started.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the program and gives its process and where it listens. */
async function begun() {
  const child = spawn(process.execPath, [program, 'review', '--web', '--by', 'Ann'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code));
  });
  const address = await new Promise<URL>((resolve) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      const found = said.match(/^Review: (\S+)\n/)?.[1];
      if (found !== undefined) resolve(new URL(found));
    });
  });
  return { child, ended, port: Number(address.port), token: address.searchParams.get('token') ?? '' };
}

const entries = () => {
  const file = join(folder, 'decisions.jsonl');
  return existsSync(file) ? parseDecisions(readFileSync(file, 'utf8')) : { entries: [], faults: [] };
};

test('killed at any moment, it loses no acknowledged decision', async () => {
  folder = folderWith(workspace);
  concord(folder, ['audit']);
  const id = concord(folder, ['conflicts']).stdout.split(' ')[0] ?? '';
  let acknowledged = 0;
  for (const wanted of [1, 3]) {
    const { child, ended, port, token } = await begun();
    const headers = await formHeaders({ port, token });
    let taken = 0;
    const decide = async () => {
      const mark = markIn(await asked(port, 'GET', `/conflict/${id}`, headers));
      const { status } = await asked(port, 'POST', `/conflict/${id}`, headers, `mark=${mark}&verdict=note&note=${taken}`);
      if (status === 303) taken += 1;
    };
    while (taken < wanted) await decide();
    // The last one is on its way when the program dies.
    const last = decide().catch(() => {});
    child.kill('SIGKILL');
    await Promise.all([ended, last]);
    acknowledged += taken;
    expect(entries().faults).toEqual([]);
    expect(entries().entries.length).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = entries().entries.length;
  }
  // Whatever it left, the next one goes on; and the audit after it has all in its database.
  const { child, ended, port, token } = await begun();
  const shown = await asked(port, 'GET', `/conflict/${id}`, await formHeaders({ port, token }));
  expect(shown.body.match(/<li>Note — Ann/g)).toHaveLength(acknowledged);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(concord(folder, ['decisions', 'check']).status).toBe(0);
});

test('an article that is mended and audited again shows its conflict as done', async () => {
  folder = folderWith(workspace);
  concord(folder, ['audit']);
  const line = concord(folder, ['conflicts', '--kind', 'antonym']).stdout;
  const id = line.split(' ')[0] ?? '';
  const { child, ended, port, token } = await begun();
  const headers = await formHeaders({ port, token });
  const page = (path: string) => asked(port, 'GET', path, headers);
  const shown = await page(`/conflict/${id}`);
  const easy = shown.body.match(/value="keep (\d)"[^>]*>Keep “easy”/)?.[1];
  await asked(port, 'POST', `/conflict/${id}`, headers, `mark=${markIn(shown)}&verdict=keep+${easy}`);
  expect((await page(`/conflict/${id}`)).body).toContain('This conflict is decided, to be edited');
  const plane = join(folder, 'sources/plane.txt');
  writeFileSync(plane, readFileSync(plane, 'utf8').replace('difficult to carve', 'easy to carve'));
  concord(folder, ['audit']);
  expect((await page('/?status=all')).body).not.toContain(id);
  expect((await page('/settled')).body).toContain('verified');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test.each<[args: readonly string[], said: string]>([
  [['--port', 'x', '--web'], 'Unexpected --port "x", expected a number'],
  [['--port', '8080'], 'Unexpected --port without --web'],
  [['--web', '--kind', 'date'], 'Unexpected --kind with --web'],
  [['--web', '--host', '0.0.0.0', '--writable'], 'Unexpected --writable at 0.0.0.0 without a password'],
  [['--web', '--host', '192.0.2.1'], 'Unexpected --host "192.0.2.1", expected an address of this machine'],
  [['--web', '--blind'], 'expected a second reviewer with both'],
  [['--web', '--by', ' '], 'Unexpected empty --by'],
])('review %j is refused', (args, said) => {
  folder = folderWith(workspace);
  concord(folder, ['audit']);
  expect(concord(folder, ['review', ...args])).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
});
