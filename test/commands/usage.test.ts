import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { articles, concord, filesIn, folderWith, program, workspace } from './concord.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('wrong use: a line that says what and why, exit code 2, nothing written', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    ['no workspace', articles, ['audit'], /^concord: No concord\.config\.yml here or above\. Name files or folders/],
    ['no workspace to read from', articles, ['claims'], /^concord: No concord\.config\.yml/],
    [
      'a workspace without articles',
      { 'concord.config.yml': '', 'sources/.keep': '' },
      ['audit'],
      /sources: Unexpected folder without articles/,
    ],
    ['a workspace without sources/', { 'concord.config.yml': '' }, ['audit'], /sources: No such file or folder/],
    ['nothing that can be read', articles, ['audit', 'nope'], /nope: No such file.*\nconcord: Nothing could be audited/],
    ['not audited yet', workspace, ['conflicts'], /concord\.sqlite: No such database\. Audit first/],
    [
      'an unknown reporter',
      articles,
      ['audit', 'sources', '--reporter', 'pdf'],
      /Unexpected reporter "pdf", expected one of markdown, html, json, jsonl, /,
    ],
    ['a reporter without its file', articles, ['audit', 'sources', '--reporter', 'json='], /expected a file after "="/],
    [
      'a ground to fail on that is none',
      articles,
      ['audit', 'sources', '--fail-on', 'all'],
      /--fail-on "all", expected one of hard, any, stale, new/,
    ],
    [
      'a number of conflicts that is none',
      articles,
      ['audit', 'sources', '--max-conflicts', '-1'],
      /--max-conflicts "-1", expected a whole number, 0 or more/,
    ],
    ['new without a database', articles, ['audit', 'sources', '--fail-on', 'new'], /Unexpected --fail-on new without a database/],
    [
      'a number of items that is none',
      articles,
      ['audit', 'sources', '--max-items', 'ten'],
      /--max-items "ten", expected a whole/,
    ],
    ['runs without a database', workspace, ['runs'], /concord\.sqlite: No such database/],
    [
      'two reports on one output',
      articles,
      ['audit', 'sources', '--reporter', 'json', '--reporter', 'markdown'],
      /second reporter on standard output/,
    ],
    [
      'a database that is none',
      articles,
      ['audit', 'sources', '--db', 'sources/bench.md'],
      /bench\.md: Unexpected content, expected a database/,
    ],
    ['a report into a folder', articles, ['audit', 'sources', '--reporter', 'json=sources'], /sources: Cannot be written/],
    [
      'a wrong configuration',
      { ...articles, 'concord.config.yml': 'subject: []' },
      ['audit'],
      /concord\.config\.yml:1: Unexpected key "subject", did you mean "subjects"\?/,
    ],
    ['an unknown command', {}, ['audits'], /unknown command 'audits'[\s\S]*Did you mean audit/],
    ['an unknown option', {}, ['audit', '--reportr'], /unknown option '--reportr'/],
    ['show without an id', {}, ['show'], /missing required argument 'id'/],
    ['an id that nothing has', articles, ['show', 'zzzz', 'sources'], /Unexpected id "zzzz"/],
    ['paths beside --db', articles, ['claims', 'sources', '--db', 'a.sqlite'], /Unexpected --db beside paths/],
    ['paths beside --jsonl', articles, ['claims', 'sources', '--jsonl'], /Unexpected paths/],
    ['one sentence only', {}, ['compare', 'Oak is hard.'], /Expected two sentences/],
    ['sentences beside --jsonl', {}, ['compare', 'Oak is hard.', '--jsonl'], /Unexpected sentence beside --jsonl/],
    [
      'a workspace made twice',
      workspace,
      ['init'],
      /concord\.config\.yml: Unexpected file, expected none: this is a workspace already/,
    ],
    ['a workspace in a file', articles, ['init', 'sources/bench.md'], /Cannot make a workspace here/],
  ])('%s', (_, files, args, message) => {
    folder = folderWith(files);
    const before = filesIn(folder);
    const { status, stdout, stderr } = concord(folder, args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(filesIn(folder)).toEqual(before);
  });
});

describe('init', () => {
  test('makes a workspace that can be audited at once', () => {
    folder = folderWith({});
    const { status, stdout } = concord(folder, ['init', 'wood']);
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('concord audit') });
    expect(Object.keys(filesIn(folder))).toEqual(['wood/.gitignore', 'wood/concord.config.yml']);
    expect(readdirSync(join(folder, 'wood')).sort()).toEqual(['.gitignore', 'concord.config.yml', 'db', 'reports', 'sources']);
    for (const [path, text] of Object.entries(articles)) writeFileSync(join(folder, 'wood', path), text);
    expect(concord(join(folder, 'wood'), ['audit']).status).toBe(0);
  });

  test('adds to a .gitignore what it lacks, and keeps the sources that are there', () => {
    folder = folderWith({ ...articles, '.gitignore': 'out/\ndb/*.sqlite' });
    expect(concord(folder, ['init']).status).toBe(0);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('out/\ndb/*.sqlite\ndb/*.sqlite-*\n');
    expect(filesIn(folder)).toMatchObject(articles);
  });
});

describe('the program as a neighbour', () => {
  test.each([['--version'], ['--help'], ['audit', '--help']])('%s %s goes to standard output', (...args) => {
    folder = folderWith({});
    const { status, stdout, stderr } = concord(
      folder,
      args.filter((arg) => arg !== undefined),
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  test('a reader who leaves early is no failure', async () => {
    folder = folderWith({ 'long.md': `# Oak and pine\n\n${'Oak is hard. Pine is cheaper than oak.\n\n'.repeat(2000)}` });
    const child = spawn(process.execPath, [program, 'claims', 'long.md'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.once('data', () => child.stdout.destroy());
    let told = '';
    child.stderr.on('data', (text) => {
      told += text;
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, told }).toEqual({ status: 0, told: '' });
  });

  test.runIf(existsSync('/dev/full'))('a full disk behind standard output is told', () => {
    folder = folderWith(articles);
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [program, 'audit', 'sources'], {
      cwd: folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^concord: Standard output cannot be written: [^\n]+\n$/),
    });
  });

  test('a bug is told as one, with its stack', () => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    const database = new Database(join(folder, 'db/concord.sqlite'));
    database.exec("UPDATE claims SET spans = 'broken'");
    database.close();
    const { status, stdout, stderr } = concord(folder, ['claims']);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(/^concord: This is a bug in Concord \d[\s\S]*report it[\s\S]*\n\s+at /);
  });
});
