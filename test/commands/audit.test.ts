import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { articles, concord, type Ended, filesIn, folderWith, program, workspace } from './concord.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('audit in a workspace', () => {
  test('keeps the report and the database and prints a summary', () => {
    folder = folderWith(workspace);
    const { status, stdout, stderr } = concord(folder, ['audit']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^2 sources, \d+ claims\n\d+ statements? of consensus\n\d+ conflicts?: \d+ hard, \d+ soft\n\n(?:hard|soft) {2}[^]*\n\nReport: reports\/audit\.md\n$/,
    );
    expect(stdout).not.toContain('\n0 conflicts');
    expect(Object.keys(filesIn(folder)).sort()).toEqual(
      [...Object.keys(workspace), 'db/concord.sqlite', 'reports/audit.md'].sort(),
    );
    expect(readFileSync(join(folder, 'reports/audit.md'), 'utf8')).toContain('](../sources/bench.md#L');
  });

  test('is found from a folder below', () => {
    folder = folderWith(workspace);
    mkdirSync(join(folder, 'notes'));
    expect(concord(join(folder, 'notes'), ['audit'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('../reports/audit.md'),
    });
    expect(existsSync(join(folder, 'db/concord.sqlite'))).toBe(true);
  });

  test('the page links from where it stands to the sources', () => {
    folder = folderWith(workspace);
    expect(concord(folder, ['audit', '--reporter', 'html=out/deep/audit.html'])).toMatchObject({ status: 0, stderr: '' });
    const page = readFileSync(join(folder, 'out/deep/audit.html'), 'utf8');
    expect(page).toMatch(/^<!doctype html>\n/);
    expect(page).toContain(' href="../../sources/bench.md#L');
  });

  test('a second run changes no byte', () => {
    folder = folderWith(workspace);
    const first = concord(folder, ['audit']);
    const before = filesIn(folder);
    expect(concord(folder, ['audit'])).toEqual(first);
    expect(filesIn(folder)).toEqual(before);
  });

  test('a database that was deleted comes back, and the report with it', () => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    const before = filesIn(folder);
    rmSync(join(folder, 'db'), { recursive: true });
    rmSync(join(folder, 'reports'), { recursive: true });
    concord(folder, ['audit']);
    expect(filesIn(folder)).toEqual(before);
  });

  test('named reporters come on top; what is printed leaves standard output to itself', () => {
    folder = folderWith(workspace);
    const { status, stdout, stderr } = concord(folder, ['audit', '--reporter', 'json', '--reporter', 'markdown=out/again.md']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
    expect(stderr).toMatch(/^concord: 2 sources/);
    expect(readFileSync(join(folder, 'out/again.md'), 'utf8')).toBe(readFileSync(join(folder, 'reports/audit.md'), 'utf8'));
  });

  test('the configuration is obeyed', () => {
    const configuration = 'ignoredSections: [Imprint]\nsubjects:\n  - name: pine\n    aliases: [scots pine]\n';
    const imprint = '\n## Imprint\n\nOak is the worst wood of all.\n';
    folder = folderWith({
      ...workspace,
      'concord.config.yml': configuration,
      'sources/bench.md': articles['sources/bench.md'] + imprint,
    });
    const { stdout } = concord(folder, ['audit', '--reporter', 'json']);
    const { subjects, claims, skipped } = JSON.parse(stdout);
    expect(subjects).toContainEqual(expect.objectContaining({ name: 'pine', origin: 'configured' }));
    expect(claims.filter(({ quote }: { quote: string }) => quote.includes('worst'))).toEqual([]);
    expect(skipped).toContainEqual(expect.objectContaining({ reason: 'section "Imprint" is ignored by the configuration' }));
  });
});

describe('audit of paths', () => {
  test('prints the report and writes nothing', () => {
    folder = folderWith(articles);
    const before = filesIn(folder);
    const { status, stdout, stderr } = concord(folder, ['audit', 'sources']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^# /);
    expect(stdout).toContain('](sources/bench.md#L');
    expect(filesIn(folder)).toEqual(before);
  });

  test('writes nothing in a workspace either', () => {
    folder = folderWith(workspace);
    const before = filesIn(folder);
    expect(concord(folder, ['audit', 'sources']).status).toBe(0);
    expect(filesIn(folder)).toEqual(before);
  });

  test('the order of the paths does not count', () => {
    folder = folderWith(articles);
    const [first, second] = Object.keys(articles);
    const forth = concord(folder, ['audit', first ?? '', second ?? '', '--reporter', 'json']);
    expect(concord(folder, ['audit', second ?? '', first ?? '', '--reporter', 'json'])).toEqual(forth);
  });

  test('--db is written and can be read again', () => {
    folder = folderWith(articles);
    concord(folder, ['audit', 'sources', '--db', 'made/here.sqlite', '--reporter', 'json=audit.json']);
    const { conflicts } = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
    const listed = concord(folder, ['conflicts', '--db', 'made/here.sqlite']);
    expect(listed.status).toBe(0);
    expect(listed.stdout.split('\n').filter(Boolean)).toHaveLength(conflicts.length);
    expect(listed).toEqual(concord(folder, ['conflicts', 'sources']));
  });
});

describe('an audit fails where it is asked to', () => {
  const peaceful = { 'sources/bench.md': articles['sources/bench.md'] };
  // Pine and oak, each cheaper than the other, and pine easy and difficult to carve.
  test.each([
    ['not without being asked', articles, [], 0],
    ['on hard ones', articles, ['--fail-on', 'hard'], 1],
    ['on any', articles, ['--fail-on', 'any'], 1],
    ['on one of several grounds', articles, ['--fail-on', 'hard', '--fail-on', 'any'], 1],
    ['not where there is none', peaceful, ['--fail-on', 'any', '--max-conflicts', '0'], 0],
    ['on more than so many', articles, ['--max-conflicts', '1'], 1],
    ['not on as many', articles, ['--max-conflicts', '2'], 0],
    ['a source that cannot be read comes first', articles, ['nope.md', '--fail-on', 'any'], 2],
  ])('%s', (_, files, asked, status) => {
    folder = folderWith(files);
    const ended = concord(folder, ['audit', 'sources', ...asked]);
    expect(ended.status).toBe(status);
    expect(ended.stdout).toMatch(/^# /);
    expect(ended.stderr.includes('Failed, as asked: 2 conflicts')).toBe(status > 0);
  });
});

describe('in a step of GitHub Actions', () => {
  test('the report is added to the summary of the step, and annotations are printed', () => {
    folder = folderWith({ ...articles, 'summary.md': 'before\n' });
    const file = join(folder, 'summary.md');
    const { stdout } = concord(folder, ['audit', 'sources', '--reporter', 'github'], '', { GITHUB_STEP_SUMMARY: file });
    expect(stdout).toMatch(/^::(?:error|warning) file=sources\//);
    expect(readFileSync(file, 'utf8')).toMatch(/^before\n# /);
  });

  test('the summary is left alone where no one asked for it', () => {
    folder = folderWith({ ...articles, 'summary.md': 'before\n' });
    const file = join(folder, 'summary.md');
    concord(folder, ['audit', 'sources'], '', { GITHUB_STEP_SUMMARY: file });
    expect(readFileSync(file, 'utf8')).toBe('before\n');
  });
});

describe('a source that cannot be read is told, and the others are audited', () => {
  const german = 'Eiche ist ein hartes Holz und wird seit Jahrhunderten für Möbel, Böden und Fässer verwendet. '.repeat(8);
  test.each([
    ['binary', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2]), /binary/i],
    ['not UTF-8', Buffer.from('Le chêne est très dur.', 'latin1'), /UTF-8/],
    ['not English', german, /English/],
  ])('%s', (_, content, message) => {
    folder = folderWith({ ...workspace, 'sources/odd.md': content });
    const { status, stdout, stderr } = concord(folder, ['audit']);
    expect(status).toBe(2);
    expect(stdout).toContain('2 sources,');
    expect(stdout).toContain('1 source could not be read\n');
    expect(stderr).toMatch(/^concord: sources\/odd\.md: [^\n]+\n$/);
    expect(stderr).toMatch(message);
    expect(readFileSync(join(folder, 'reports/audit.md'), 'utf8')).toContain('sources/odd.md: ');
  });

  test('a path that is not there', () => {
    folder = folderWith(articles);
    const { status, stdout, stderr } = concord(folder, ['audit', 'sources', 'nope.md', '--reporter', 'json']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'concord: nope.md: No such file or folder; check the path\n' });
    expect(JSON.parse(stdout).problems).toEqual([{ path: 'nope.md', message: 'No such file or folder; check the path' }]);
  });
});

describe('killed at any moment', () => {
  test('it leaves the last audit whole', async () => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    const states = [reading()];
    writeFileSync(join(folder, 'sources/bench.md'), '# Pine and oak compared\n\nPine is heavier than oak.\n');
    for (const delay of [50, 200, 350, 500]) {
      const child = spawn(process.execPath, [program, 'audit'], { cwd: folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      setTimeout(() => child.kill('SIGKILL'), delay);
      await ended;
      states.push(reading());
    }
    concord(folder, ['audit']);
    const whole = [states[0], reading()];
    expect(whole[0]).not.toEqual(whole[1]);
    for (const state of states) expect(whole).toContainEqual(state);
  });

  function reading(): Ended {
    return concord(folder, ['claims']);
  }
});
