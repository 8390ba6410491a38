// Decisions at the command line: they are kept in decisions.jsonl, judged by, mirrored, merged, checked.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { concord, type Ended, folderWith, workspace } from './concord.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = () => join(folder, 'decisions.jsonl');
const run = (...args: string[]): Ended => concord(folder, args);
/** id of the conflict whose question holds the words */
const idOf = (words: string): string =>
  run('conflicts')
    .stdout.split('\n')
    .find((line) => line.includes(words))
    ?.split(' ')[0] ?? '';
const statuses = () =>
  run('conflicts')
    .stdout.trim()
    .split('\n')
    .map((line) => line.split(/\s+/)[3]);
const begin = () => {
  folder = folderWith(workspace);
  run('audit');
};

describe('decide', () => {
  test('keeps a side, by number or answer; the audit then fails on what is open only', () => {
    begin();
    const [carve, cost] = [idOf('carve'), idOf('cheaper') || idOf('expensive')];
    expect(run('decide', carve, 'keep', 'easy', '--because', 'outdated', '--by', 'Ann', '--note', 'tried it')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Keep “easy” (the other is outdated): pending-edit'),
    });
    expect(run('audit', '--fail-on', 'hard').status).toBe(1);
    expect(run('decide', cost.slice(0, -3), 'dismiss', '--because', 'misread').status).toBe(0);
    const { status, stdout } = run('audit', '--fail-on', 'any', '--fail-on', 'stale', '--max-conflicts', '0');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('0 open conflicts: 0 hard, 0 soft\n2 conflicts decided: 1 decided, 1 pending-edit'),
    });
    expect(run('show', carve).stdout).toContain('Keep “easy” (the other is outdated) — Ann, ');
    expect(run('show', carve).stdout).toContain('Still to be edited: “Pine is difficult to carve” (sources/plane.txt).');

    // The articles are edited as decided: verified. The decision on words that change: stale.
    const plane = join(folder, 'sources/plane.txt');
    writeFileSync(
      plane,
      readFileSync(plane, 'utf8')
        .replace('difficult', 'easy')
        .replace('Oak is cheaper than pine', 'Oak is a bit cheaper than pine'),
    );
    expect(run('audit').stdout).toContain('1 decision verified');
    expect(readFileSync(join(folder, 'reports/audit.md'), 'utf8')).toContain('Keep “easy” (the other is outdated) — Ann');
    expect(run('audit', '--fail-on', 'stale').status).toBe(1);
    expect(run('conflicts', '--status', 'stale').stdout).toContain(cost);
    expect(run('conflicts', '--status', 'decided').stdout).toBe('');
    expect(run('stats').stdout).toMatch(/antonym +100 % +1 of 1/);
  });

  test('every verdict has its words, and what lacks them is refused and writes nothing', () => {
    begin();
    const id = idOf('carve');
    for (const [args, message] of [
      [['keep'], 'expected the side to keep: 1 (difficult), 2 (easy)'],
      [['keep', '3'], 'Unexpected side "3"'],
      [['keep', 'easy', '--because', 'ugly'], 'expected one of wrong, outdated, superseded'],
      [['keep', 'easy', '--text', 'x'], 'Unexpected --text with keep'],
      [['both'], 'expected words with --condition'],
      [['rewrite', '--text', ' '], 'expected words with --text'],
      [['dismiss', 'easy'], 'Unexpected "easy", expected nothing after dismiss'],
      [['note'], 'expected words with --note'],
      [['burn'], 'Unexpected verdict "burn", expected one of keep'],
      [['dispute', '--by', ''], 'Unexpected empty --by'],
    ] as const) {
      expect(run('decide', id, ...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
    }
    expect(run('decide', 'conflict-none', 'dispute')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('expected one that concord conflicts prints'),
    });
    expect(() => readFileSync(file())).toThrow(/ENOENT/);
    for (const args of [
      ['both', '--condition', 'when dry'],
      ['rewrite', '--text', 'x'],
      ['needs-source', '--assignee', 'Bea'],
      ['dispute'],
      ['note', '--note', 'hm'],
    ])
      expect(run('decide', id, ...args).status).toBe(0);
    expect(run('decisions', 'check')).toMatchObject({ status: 0, stdout: '5 decisions on 1 matter\n' });
  });

  test('who: --by, else the name that git knows, else the login', () => {
    begin();
    const id = idOf('carve');
    spawnSync('git', ['init', '-q'], { cwd: folder });
    spawnSync('git', ['config', 'user.name', 'Cleo of git'], { cwd: folder });
    run('decide', id, 'dispute');
    run('decide', id, 'dispute', '--by', 'Dora');
    expect(
      readFileSync(file(), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).by),
    ).toEqual(['Cleo of git', 'Dora']);
  });

  test('outside a workspace the file is named', () => {
    folder = folderWith(workspace);
    rmSync(join(folder, 'concord.config.yml'));
    run('audit', 'sources', '--db', 'a.sqlite');
    const id = concord(folder, ['conflicts', '--db', 'a.sqlite']).stdout.split(' ')[0] ?? '';
    expect(run('decide', id, 'dispute', '--db', 'a.sqlite')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--decisions FILE'),
    });
    expect(run('decide', id, 'dispute', '--db', 'a.sqlite', '--decisions', 'd.jsonl').status).toBe(0);
    expect(run('conflicts', '--db', 'a.sqlite', '--decisions', 'd.jsonl', '--status', 'decided').stdout).toContain(id);
    expect(run('conflicts', 'sources', '--decisions', 'd.jsonl', '--status', 'decided').stdout).toContain(id);
    expect(run('conflicts', 'sources', '--status', 'decided').stdout).toBe('');
  });
});

test('undo brings the conflict back, and undoes nothing twice', () => {
  begin();
  const id = idOf('carve');
  run('decide', id, 'dismiss');
  expect(run('undo', id)).toMatchObject({ status: 0, stdout: 'Undone: Not a contradiction\n' });
  expect(statuses()).toContain('reopened');
  expect(run('undo', id)).toMatchObject({ status: 2, stderr: expect.stringContaining('Nothing to undo') });
});

test('baseline accepts what is open; new evidence fails again', () => {
  begin();
  run('decide', idOf('carve'), 'dismiss');
  expect(run('baseline')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 conflict accepted') });
  expect(run('audit', '--fail-on', 'any').status).toBe(0);
  writeFileSync(join(folder, 'sources/third.md'), '# Carving\n\n## Pine\n\nPine is hard to carve.\n');
  expect(run('audit', '--fail-on', 'any').status).toBe(1);
  expect(statuses()).toContain('new-evidence');
});

test('decisions on groups: a claim is taken out, two are joined, and the next audit obeys', () => {
  begin();
  const claims = run('claims')
    .stdout.split('\n')
    .filter((line) => line.includes('lasts for decades'));
  const [claim = '', other = ''] = claims.map((line) => line.split(' ')[0] ?? '');
  const isGrouped = () => /groups/.test(run('show', claim).stdout);
  expect(isGrouped()).toBe(true);
  const { stdout } = run('decide', claim, 'take-out');
  run('audit');
  expect(isGrouped()).toBe(false);
  expect(run('undo', /concord undo (\S+)/.exec(stdout)?.[1] ?? '').status).toBe(0);
  run('audit');
  expect(isGrouped()).toBe(true);
  expect(run('decide', claim, 'join', other)).toMatchObject({ status: 0 });
  expect(run('decide', claim, 'join', claim)).toMatchObject({ status: 2 });
});

describe('the file and its mirror', () => {
  const mirrored = (sql: string) => {
    const database = new Database(join(folder, 'db/concord.sqlite'), { readonly: true });
    const rows = database.prepare(sql).all();
    database.close();
    return rows;
  };

  test('the database shows a decision at once, and comes back from the file', () => {
    begin();
    run('decide', idOf('carve'), 'keep', 'easy', '--by', 'Ann');
    const shown = () => [
      mirrored('SELECT verdict, by_whom, kept FROM decisions'),
      mirrored('SELECT title, status, verdict, decided_by FROM conflict_list ORDER BY title'),
    ];
    const before = shown();
    expect(before[0]).toEqual([{ verdict: 'keep', by_whom: 'Ann', kept: 'easy' }]);
    expect(before[1]).toContainEqual(expect.objectContaining({ status: 'pending-edit', verdict: 'keep', decided_by: 'Ann' }));
    rmSync(join(folder, 'db'), { recursive: true });
    run('audit');
    expect(shown()).toEqual(before);
  });

  test('what the file has lost counts for nothing, is told, and can be written back or dropped', () => {
    begin();
    run('decide', idOf('carve'), 'dismiss');
    const text = readFileSync(file(), 'utf8');
    rmSync(file());
    expect(run('audit')).toMatchObject({
      stderr: expect.stringContaining('1 decision stands in the database and not in the file'),
    });
    expect(statuses()).toEqual(['open', 'open']);
    expect(run('decisions', 'check').stdout).toContain('1 decision only in the database');
    expect(run('decisions', 'export').stdout).toContain('1 decision written');
    expect(readFileSync(file(), 'utf8')).toBe(text);
    expect(statuses()).toContain('decided');
    rmSync(file());
    run('audit');
    expect(run('decisions', 'prune').stdout).toContain('0 decisions removed, and 1 that only the database had');
    expect(run('audit').stderr).toBe('');
  });

  test('a damaged file is told by line, and nothing is overwritten', () => {
    begin();
    run('decide', idOf('carve'), 'dismiss');
    const torn = `${readFileSync(file(), 'utf8')}<<<<<<< HEAD\n{"schema":9}\n`;
    writeFileSync(file(), torn);
    const id = 'conflict-';
    for (const args of [
      ['audit'],
      ['decide', id, 'dispute'],
      ['undo', id],
      ['baseline'],
      ['decisions', 'prune'],
      ['conflicts', 'sources'],
    ]) {
      const { status, stderr } = run(...args);
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/decisions\.jsonl:2: .*conflict marker of git[^]*decisions\.jsonl:3: .*newer Concord/),
      });
    }
    expect(run('decisions', 'check')).toMatchObject({ status: 1, stdout: expect.stringContaining(':3: Unexpected schema 9') });
    expect(readFileSync(file(), 'utf8')).toBe(torn);
  });

  test('prune removes decisions on words that are gone, and no others', () => {
    begin();
    run('decide', idOf('carve'), 'dismiss');
    run('decide', idOf('cheaper') || idOf('expensive'), 'dismiss');
    const plane = join(folder, 'sources/plane.txt');
    writeFileSync(plane, readFileSync(plane, 'utf8').replace('Pine is difficult to carve. ', ''));
    expect(run('decisions', 'prune').stdout).toMatch(/^Removed: .*carve.*\n1 decision removed\n$/);
    expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(1);
    expect(run('decisions', 'prune').stdout).toBe('0 decisions removed\n');
  });

  test('the files of two editors merge in git, and are imported', () => {
    begin();
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder, encoding: 'utf8' });
    writeFileSync(join(folder, '.gitattributes'), 'decisions.jsonl merge=union\n');
    writeFileSync(join(folder, '.gitignore'), 'db/\n');
    const [carve, cost] = [idOf('carve'), idOf('cheaper') || idOf('expensive')];
    git('init', '-q', '-b', 'main');
    run('decide', carve, 'note', '--note', 'who knows', '--by', 'Ann');
    git('add', '-A');
    git('commit', '-qm', 'start');
    git('checkout', '-qb', 'bea');
    run('decide', carve, 'dismiss', '--by', 'Bea');
    run('decide', cost, 'dispute', '--by', 'Bea');
    git('commit', '-qam', 'bea');
    const ofBea = readFileSync(file(), 'utf8');
    git('checkout', '-q', 'main');
    run('decide', carve, 'keep', 'easy', '--by', 'Ann');
    run('decide', cost, 'dismiss', '--by', 'Ann');
    git('commit', '-qam', 'ann');
    const ofAnn = readFileSync(file(), 'utf8');
    expect(git('merge', '-q', '--no-edit', 'bea').status).toBe(0);
    const lines = (text: string) => text.trim().split('\n');
    expect(new Set(lines(readFileSync(file(), 'utf8')))).toEqual(new Set([...lines(ofAnn), ...lines(ofBea)]));
    // Both decided without knowing of each other: that is told.
    expect(run('decisions', 'check')).toMatchObject({ status: 1, stdout: expect.stringMatching(/Decided side by side/) });
    expect(run('decide', carve, 'dismiss', '--by', 'Ann').status).toBe(0);
    const merged = readFileSync(file(), 'utf8');

    writeFileSync(file(), ofAnn);
    writeFileSync(join(folder, 'bea.jsonl'), ofBea);
    expect(run('decisions', 'import', 'bea.jsonl').stdout).toBe('2 decisions imported, 1 decision there already\n');
    expect(new Set(lines(merged).slice(0))).toEqual(
      new Set([...lines(readFileSync(file(), 'utf8')), ...lines(merged).filter((line) => line.includes('"turn":3'))]),
    );
  });
});
