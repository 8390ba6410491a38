// The summary as a terminal shows it, through a real pseudo-terminal, and as a pipe gets it.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it, test } from 'vitest';
import { concord, folderWith, program, workspace } from './concord.js';

const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// oxlint-disable-next-line no-control-regex
const colour = /\u001b\[\d+m/;
/** What a terminal of so many columns shows of the audit; progress lines included, as they were written. */
function onTerminal(columns: number, environment: Readonly<Record<string, string>> = {}): string {
  folder = folderWith(workspace);
  const env: Record<string, string | undefined> = { ...process.env, TERM: 'xterm', ...environment };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'CI']) if (!(name in environment)) delete env[name];
  const command = `stty cols ${columns}; "${process.execPath}" "${program}" audit`;
  const { stdout, status } = spawnSync('script', ['-qec', command, '/dev/null'], { cwd: folder, env, encoding: 'utf8' });
  expect(status).toBe(0);
  return stdout.replaceAll('\r\n', '\n');
}

describe.runIf(hasScript)('on a terminal', () => {
  it('is coloured, and progress is shown and wiped away', () => {
    const shown = onTerminal(100);
    expect(shown).toContain('\u001b[31mhard\u001b[0m  \u001b[1mWhich is more expensive, oak or pine?\u001b[0m\n');
    expect(shown).toContain('\r\u001b[Kcomparing\r\u001b[K');
    expect(shown.slice(shown.lastIndexOf('\u001b[K'))).toMatch(/^\u001b\[K2 sources, /);
  });

  it.each([40, 60, 100])('is broken to %i columns', (columns) => {
    const shown = onTerminal(columns);
    const plain = shown.slice(shown.lastIndexOf('\u001b[K') + 3).replaceAll(new RegExp(colour, 'g'), '');
    const conflicts = plain.split('\n\n')[1] ?? '';
    expect(conflicts).toContain('hard  ');
    expect(conflicts.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(conflicts.replaceAll(/\s+/g, ' ')).toContain('oak (Pine and oak compared) against pine (Pine vs oak)');
  });

  it.each([
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR says nothing', { NO_COLOR: '' }, true],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['a terminal that knows no colours', { TERM: 'dumb' }, false],
  ])('%s', (_, environment, isColoured) => {
    expect(colour.test(onTerminal(100, environment))).toBe(isColoured);
  });
});

describe('in a pipe', () => {
  test.each([
    ['no colour and no progress', {}, false],
    ['colour where it is forced', { FORCE_COLOR: '1' }, true],
  ])('%s', (_, environment, isColoured) => {
    folder = folderWith(workspace);
    const { stdout, stderr } = concord(folder, ['audit'], '', { NO_COLOR: '', FORCE_COLOR: '', ...environment });
    expect(stderr).toBe('');
    expect(colour.test(stdout)).toBe(isColoured);
    expect(stdout).not.toMatch(/\r/);
  });

  test('a report for a machine is never coloured', () => {
    folder = folderWith(workspace);
    for (const reporter of ['unix', 'markdown', 'json']) {
      const { stdout, stderr } = concord(folder, ['audit', '--reporter', reporter], '', { FORCE_COLOR: '1' });
      expect(colour.test(stdout + stderr)).toBe(false);
    }
  });
});
