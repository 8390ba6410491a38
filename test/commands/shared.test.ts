// The commands on a store that several people and machines share: what a person does, and what it says.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isWithoutPostgres, type Server, throwawayServer } from '../storing/throwaway-postgres.js';
import { kettleArticles } from '../working/kettles.js';
import { articles, concord, filesIn, folderWith } from './concord.js';

const by = ['--by', 'Ann'];

describe.skipIf(isWithoutPostgres)('a shared store', { timeout: 180_000 }, () => {
  let server: Server;
  let address = '';
  const folders: string[] = [];
  beforeAll(async () => {
    server = await throwawayServer();
  }, 60_000);
  afterAll(() => server.remove());
  beforeEach(async () => {
    address = await server.database();
  });
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** A clone of the workspace, as each editor has one. */
  function clone(store = address): string {
    const folder = folderWith({ 'concord.config.yml': store === '' ? '' : `store: ${JSON.stringify(store)}\n`, ...articles });
    folders.push(folder);
    return folder;
  }
  const withoutDatabase = (folder: string) =>
    Object.fromEntries(Object.entries(filesIn(folder)).filter(([name]) => !/^db\/|config/.test(name)));

  test('gives the same report and lists as a file does, and makes no file', () => {
    const [own, shared] = [clone(''), clone()];
    for (const args of [['audit'], ['conflicts'], ['claims'], ['runs'], ['brief'], ['diff', 'last', '1']])
      expect(concord(shared, args)).toEqual(concord(own, args));
    expect(withoutDatabase(shared)).toEqual(withoutDatabase(own));
    expect(Object.keys(filesIn(shared)).filter((name) => name.startsWith('db/'))).toEqual([]);
  });

  test('an audit by several processes gives the same report', () => {
    const files = Object.fromEntries(kettleArticles(12).map((one) => [one.path, 'bytes' in one ? one.bytes : '']));
    const folder = folderWith({ 'concord.config.yml': '', ...files });
    folders.push(folder);
    const alone = concord(folder, ['audit', '--reporter', 'json']);
    const together = concord(folder, ['audit', '--reporter', 'json', '--store', address, '--workers', '2']);
    expect(together).toEqual(alone);
    expect(alone.status).toBe(0);
    expect(JSON.parse(alone.stdout).conflicts.length).toBeGreaterThan(3);
    expect(concord(folder, ['runs', '--store', address]).stdout).toContain('12 articles');
  });

  test('a decision counts for everybody; the file is its export', () => {
    const [ann, ben] = [clone(), clone()];
    concord(ann, ['audit']);
    const [id = ''] = concord(ann, ['conflicts']).stdout.match(/conflict-\S+/) ?? [];
    expect(concord(ann, ['decide', id, 'dismiss', ...by]).status).toBe(0);
    expect(concord(ben, ['conflicts', '--status', 'decided']).stdout).toContain(id);
    // Ben has no decisions file until he decides himself or asks for one.
    expect(Object.keys(filesIn(ben))).not.toContain('decisions.jsonl');
    expect(concord(ben, ['decisions', 'export']).stdout).toBe('1 decision written to the file from the database\n');
    expect(filesIn(ben)['decisions.jsonl']).toBe(filesIn(ann)['decisions.jsonl']);
    expect(concord(ben, ['undo', id, '--by', 'Ben']).status).toBe(0);
    expect(concord(ann, ['conflicts', '--status', 'reopened']).stdout).toContain(id);
  });

  test('a new store takes over the decisions of the file; later the store rules and says what only the file has', () => {
    const [own, shared] = [clone(''), clone()];
    concord(own, ['audit']);
    const ids = [...concord(own, ['conflicts']).stdout.matchAll(/conflict-\S+/g)].map(([found]) => found);
    expect(ids.length).toBeGreaterThan(1);
    const decided = (at: number) => {
      concord(own, ['decide', ids[at] ?? '', 'dismiss', ...by]);
      writeFileSync(join(shared, 'decisions.jsonl'), filesIn(own)['decisions.jsonl'] ?? '', 'latin1');
    };
    decided(0);
    expect(concord(shared, ['audit']).stderr).toContain('One decision of decisions.jsonl taken over into the new store');
    decided(1);
    expect(concord(shared, ['audit']).stderr).toContain('1 decision stands in the file and not in the shared store');
    expect(concord(shared, ['conflicts', '--status', 'decided']).stdout).not.toContain(ids[1]);
    expect(concord(shared, ['decisions', 'check']).stdout).toContain('1 decision only in the file: concord decisions import');
    expect(concord(shared, ['decisions', 'import', 'decisions.jsonl']).stdout).toBe(
      '1 decision imported, 1 decision there already\n',
    );
    expect(concord(shared, ['audit']).stderr).toBe('');
    expect(concord(shared, ['conflicts', '--status', 'decided']).stdout).toContain(ids[1]);
  });

  test('decisions on words that are gone are pruned from store and file', () => {
    const folder = clone();
    concord(folder, ['audit']);
    const [id = ''] = concord(folder, ['conflicts']).stdout.match(/conflict-\S+/) ?? [];
    concord(folder, ['decide', id, 'dismiss', ...by]);
    writeFileSync(join(folder, 'sources/plane.txt'), 'Pine vs oak\n\nOak is heavy. Pine smells of resin.\n');
    expect(concord(folder, ['decisions', 'prune']).stdout).toContain('1 decision removed\n');
    expect(filesIn(folder)['decisions.jsonl']).toBe('');
    expect(concord(folder, ['decisions', 'export']).stdout).toContain('0 decisions written');
  });

  const wrong: readonly (readonly [why: string, args: () => readonly string[], message: RegExp])[] = [
    ['a file as store', () => ['runs', '--store', 'db.sqlite'], /Unexpected --store "db.sqlite", expected postgres:/],
    ['an address as file', () => ['runs', '--db', address], /Unexpected address as --db, expected a file/],
    ['both', () => ['runs', '--db', 'x', '--store', address], /Unexpected --store beside --db/],
    ['paths beside it', () => ['show', 'x', 'sources', '--store', address], /Unexpected --store beside paths/],
    ['helpers without it', () => ['audit', 'sources', '--workers', '2'], /Unexpected --workers without a shared store/],
    ['helpers that are no number', () => ['audit', '--store', address, '--workers', 'many'], /Unexpected --workers "many"/],
    ['a worker without it', () => ['worker'], /Unexpected worker without a shared store/],
    ['no audit yet', () => ['show', 'x', '--store', address], /holds no audit yet/],
    ['no server', () => ['audit', '--store', 'postgres://ann:secret@127.0.0.1:9/x'], /ann@127.0.0.1:9\/x: No PostgreSQL answers/],
  ];
  test.each(wrong)('%s: a line that says what and why, and 2', (_, args, message) => {
    const { status, stdout, stderr } = concord(clone(''), args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/secret|^\s+at /m);
  });
});
