// From run to run: what is new is told against the last audit that differs, and telling it changes nothing else.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { articles, concord, filesIn, folderWith, workspace } from './concord.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = () => readFileSync(join(folder, 'reports/audit.md'), 'utf8');
/** Pine, first easy and difficult to carve, is so to sand then. */
const edited = {
  'sources/bench.md': articles['sources/bench.md'].replace('easy to carve', 'easy to sand'),
  'sources/plane.txt': articles['sources/plane.txt'].replace('difficult to carve', 'difficult to sand'),
};
const edit = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
};
const words = 'Since the last audit: 1 new conflict, 1 carried over, 0 changed, 1 resolved\n';

describe('the trend', () => {
  test('is not told of a first audit, nor of one that is repeated', () => {
    folder = folderWith(workspace);
    for (const _ of [1, 2]) expect(concord(folder, ['audit']).stdout).not.toContain('Since the last audit');
    expect(report()).not.toContain('Since the last audit');
  });

  test('is told after an edit, and a second run changes no byte of it', () => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    edit(edited);
    const second = concord(folder, ['audit', '--reporter', 'json=audit.json', '--reporter', 'html=audit.html']);
    expect(second.stdout).toContain(words);
    expect(report()).toContain('\n## Since the last audit\n');
    const { trend, conflicts } = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
    expect(trend).toMatchObject({ since: { run: 1, sources: 2 }, new: [expect.any(String)], resolved: [{ severity: 'hard' }] });
    expect(conflicts.map(({ id }: { id: string }) => id)).toContain(trend.new[0]);
    const before = filesIn(folder);
    expect(concord(folder, ['audit', '--reporter', 'json=audit.json', '--reporter', 'html=audit.html'])).toEqual(second);
    expect(filesIn(folder)).toEqual(before);
  });

  test('an edit beside the conflicts, or a renamed file, leaves them what they were', () => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    rmSync(join(folder, 'sources/bench.md'));
    edit({ 'sources/oak.md': `# Wood\n\nThis page was last changed in May.\n\n${articles['sources/bench.md']}` });
    expect(concord(folder, ['audit']).stdout).toContain('0 new conflicts, 2 carried over, 0 changed, 0 resolved\n');
  });

  test('is all that a deleted database takes from the report', () => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    edit(edited);
    concord(folder, ['audit']);
    const told = report();
    rmSync(join(folder, 'db'), { recursive: true });
    concord(folder, ['audit']);
    expect(report()).toBe(told.replace(/## Since the last audit\n[^]*?\n(?=## )/, ''));
    expect(report()).not.toBe(told);
  });

  test('--fail-on new fails where something is new, again as long as nothing else changes, and not at first', () => {
    folder = folderWith(workspace);
    const first = concord(folder, ['audit', '--fail-on', 'new']);
    expect(first).toMatchObject({ status: 0, stderr: expect.stringContaining('nothing counts as new') });
    edit(edited);
    for (const _ of [1, 2]) expect(concord(folder, ['audit', '--fail-on', 'new']).status).toBe(1);
    edit({ 'sources/plane.txt': `${edited['sources/plane.txt']}\nOak smells of vanilla.\n` });
    expect(concord(folder, ['audit', '--fail-on', 'new']).status).toBe(0);
  });
});

describe('runs and diff', () => {
  test('list the runs and tell two of them apart, either way round', () => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    edit(edited);
    concord(folder, ['audit']);
    const { stdout } = concord(folder, ['runs']);
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual(['1', '2', '']);
    const forth = concord(folder, ['diff', 'last~1', 'last']);
    expect(forth.stdout).toMatch(/^Run 1 to run 2: 1 new conflict, 1 carried over, 0 changed, 1 resolved\n/);
    expect(forth.stdout).toMatch(
      /\nnew {7}hard {2}conflict-\w+ +Is pine easy to sand\?\nresolved {2}hard {2}conflict-\w+ +Is pine easy to carve\?\n$/,
    );
    expect(concord(folder, ['diff', '1', '2'])).toEqual(forth);
    expect(concord(folder, ['diff', '2', '1']).stdout).toMatch(/\nnew .*carve\?\nresolved .*sand\?\n$/);
    expect(concord(folder, ['diff', 'last', 'last']).stdout).toMatch(
      /: 0 new conflicts, 2 carried over, 0 changed, 0 resolved\n/,
    );
  });

  test.each(['3', '0', 'last~2', 'first', 'last~'])('there is no run %s', (name) => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    edit(edited);
    concord(folder, ['audit']);
    const { status, stdout, stderr } = concord(folder, ['diff', name, 'last']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`Unexpected run "${name}", expected 1 to 2, last or last~1. concord runs lists them`);
  });
});
