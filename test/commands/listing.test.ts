import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { articles, concord, folderWith, program, workspace } from './concord.js';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

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
    const input = [
      '{"id":1,"doc":"x","text":"The bakery has two ovens."}',
      '[]',
      '{"id":2,"doc":"x","text":"It is open on Sundays."}',
    ];
    const { status, stdout } = concord(folder, ['claims', '--jsonl'], input.join('\n'));
    expect(status).toBe(2);
    expect(lines(stdout)).toEqual([
      { id: 1, claims: [expect.objectContaining({ quote: 'The bakery has two ovens' })] },
      { error: 'Unexpected value, expected an object', line: 2 },
      { id: 2, claims: [expect.objectContaining({ subject: 'bakery' })] },
    ]);
  });

  function lines(text: string): unknown[] {
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  }
});
