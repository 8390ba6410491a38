import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { articles, concord, type Ended, folderWith, program, workspace } from './concord.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Every file below the folder, with its content. */
function filesIn(place: string): Record<string, string> {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file.slice(place.length + 1), readFileSync(file, 'latin1')]));
}

describe('audit in a workspace', () => {
  test('keeps the report and the database and prints a summary', () => {
    folder = folderWith(workspace);
    const { status, stdout, stderr } = concord(folder, ['audit']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^2 sources, \d+ claims\n\d+ statements? of consensus\n\d+ conflicts?: \d+ hard, \d+ soft\nReport: reports\/audit\.md\n$/,
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
      /Unexpected reporter "pdf", expected markdown or json/,
    ],
    ['a reporter without its file', articles, ['audit', 'sources', '--reporter', 'json='], /expected a file after "="/],
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

describe('claims, conflicts, show', () => {
  test('the last audit and an audit made now print the same', () => {
    folder = folderWith(workspace);
    concord(folder, ['audit']);
    for (const command of ['claims', 'conflicts']) {
      const stored = concord(folder, [command]);
      expect(stored).toMatchObject({ status: 0, stderr: '' });
      expect(stored.stdout).not.toBe('');
      expect(concord(folder, [command, 'sources'])).toEqual(stored);
    }
  });

  test('claims: id, place, subject, aspect, text', () => {
    folder = folderWith(articles);
    const { stdout } = concord(folder, ['claims', 'sources']);
    expect(stdout).toMatch(/^\S+ +sources\/bench\.md:3 {2,}\S.*Pine is easy to carve/m);
  });

  test('a conflict, a group and a claim, each with its quotes and places, by id or its beginning', () => {
    folder = folderWith(workspace);
    concord(folder, ['audit', '--reporter', 'json=audit.json']);
    const audit = JSON.parse(readFileSync(join(folder, 'audit.json'), 'utf8'));
    const [conflict] = audit.conflicts;
    const shown = concord(folder, ['show', conflict.id]).stdout;
    expect(shown).toContain(conflict.title);
    expect(shown).toMatch(/sources\/bench\.md:3 +"Pine is/);
    expect(shown).toMatch(/sources\/plane\.txt:3 +"/);
    expect(concord(folder, ['show', audit.groups[0].id]).stdout).toContain(audit.groups[0].statement);
    const [claim] = audit.claims;
    expect(concord(folder, ['show', claim.id]).stdout).toContain(claim.quote);
    expect(concord(folder, ['show', beginningOf(claim.id, audit)]).stdout).toBe(concord(folder, ['show', claim.id]).stdout);
    expect(concord(folder, ['show', ''])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('expected the beginning of one only'),
    });
  });

  /** The shortest beginning of an id that no other id has. */
  function beginningOf(id: string, audit: Record<'claims' | 'groups' | 'conflicts', { id: string }[]>): string {
    const others = [...audit.claims, ...audit.groups, ...audit.conflicts].map((each) => each.id).filter((other) => other !== id);
    let length = 1;
    while (others.some((other) => other.startsWith(id.slice(0, length)))) length += 1;
    return id.slice(0, length);
  }
});

describe('JSON Lines', () => {
  test('compare: a verdict a line, in order; a bad line is answered and the rest goes on', () => {
    folder = folderWith({});
    const input = [
      '{"id":"a","left":"Pine is easy to carve.","right":"Pine is difficult to carve."}',
      'what?',
      '{"id":"b","left":"Pine is a softwood."}',
      '{"id":3,"left":"Oak is hard.","right":"The ferry leaves at noon."}',
    ];
    const { status, stdout, stderr } = concord(folder, ['compare', '--jsonl'], `${input.join('\n')}\n`);
    expect({ status, stderr }).toEqual({ status: 2, stderr: '' });
    expect(lines(stdout)).toEqual([
      expect.objectContaining({ id: 'a', relation: 'contradicts', kind: 'antonym', explanation: expect.any(String) }),
      { error: expect.any(String), line: 2 },
      { id: 'b', error: 'Unexpected "right", expected text', line: 3 },
      expect.objectContaining({ id: 3, relation: 'unrelated' }),
    ]);
  });

  test('compare answers each pair before the next one comes', async () => {
    const child = spawn(process.execPath, [program, 'compare', '--jsonl'], { stdio: 'pipe' });
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const id of [1, 2]) {
      child.stdin.write(`{"id":${id},"left":"Oak is hard.","right":"Oak is hard."}\n`);
      expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(0);
  });

  test('claims: the claims of each text, in order; texts of one doc are read together', () => {
    folder = folderWith({});
    const input = ['{"id":1,"doc":"x","text":"Pine is a softwood."}', '[]', '{"id":2,"doc":"x","text":"It is easy to carve."}'];
    const { status, stdout } = concord(folder, ['claims', '--jsonl'], input.join('\n'));
    expect(status).toBe(2);
    expect(lines(stdout)).toEqual([
      { id: 1, claims: [expect.objectContaining({ frame: 'is', text: expect.stringContaining('Pine') })] },
      { error: 'Unexpected value, expected an object', line: 2 },
      { id: 2, claims: [expect.objectContaining({ subject: expect.stringMatching(/^pine$/i) })] },
    ]);
  });

  function lines(text: string): unknown[] {
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }
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

  test('killed at any moment, it leaves the last audit whole', async () => {
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
