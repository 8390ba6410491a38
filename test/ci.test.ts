// The example for GitHub Actions and the hook for pre-commit: they are what those programs read, and their commands do what they say in a
// workspace like a clone of somebody's.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { articles, concord, filesIn, folderWith, workspace } from './commands/concord.js';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const program = JSON.parse(read('package.json'));

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('docs/ci/github-action.yml', () => {
  const { on, jobs } = parse(read('docs/ci/github-action.yml'));
  const steps: readonly Step[] = jobs.audit.steps;
  const [, command = ''] = steps.flatMap(({ run }) => run?.match(/^npx --yes (\S+) (.*)$/)?.slice(0, 3) ?? []);

  it('is a workflow of steps that each use an action or run a command', () => {
    expect(Object.keys(on)).toEqual(['push', 'pull_request']);
    expect(steps.filter(({ uses, run }) => (uses === undefined) === (run === undefined))).toEqual([]);
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((name) => !/^[\w-]+\/[\w/-]+@v\d+$/.test(name))).toEqual([]);
  });

  it('runs this package, in this version', () => {
    const [name = '', version = ''] = command.split('@');
    expect(name).toBe(program.name);
    expect(program.version.startsWith(`${version}.`)).toBe(true);
  });

  it('keeps and restores the database where a workspace has it, and only the main branch writes it', () => {
    const caching = steps.filter(({ uses }) => uses?.startsWith('actions/cache/'));
    expect(caching.map((step) => step.with?.['path'])).toEqual(['db/concord.sqlite', 'db/concord.sqlite']);
    expect(caching.map((step) => step.if ?? '')).toEqual(['', "always() && github.ref == 'refs/heads/main'"]);
  });

  it('passes on a main branch and fails on a pull request that brings a new conflict, with annotations and reports', () => {
    const step = steps.find(({ name }) => name === 'Audit')?.run ?? '';
    const args = step.split(' ').slice(3);
    expect(args[0]).toBe('audit');
    folder = folderWith({ ...workspace, 'summary.md': '' });
    const environment = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    expect(concord(folder, args, '', environment).status).toBe(0);
    writeFileSync(join(folder, 'sources/plane.txt'), `${articles['sources/plane.txt']}\nPine is easy to sand.\n`);
    writeFileSync(join(folder, 'sources/bench.md'), `${articles['sources/bench.md']}\nPine is difficult to sand.\n`);
    const { status, stdout } = concord(folder, args, '', environment);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=sources\//);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('## Since the last audit');
    expect(Object.keys(filesIn(join(folder, 'reports')))).toEqual(['audit.html', 'audit.md', 'audit.sarif']);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml'));
  const [hook] = hooks;

  it('has what pre-commit asks of a hook', () => {
    expect(hooks).toEqual([expect.objectContaining({ id: 'concord-audit', language: 'node', pass_filenames: false })]);
    expect(read('README.md')).toContain(`- id: ${hook.id}`);
    expect(Object.keys(program.bin)).toContain(hook.entry.split(' ')[0]);
    // pre-commit packs the repository: the pack builds itself.
    expect(program.scripts.prepack).toContain('build');
  });

  it.each([
    ['an article', 'sources/bench.md', true],
    ['one of a workspace further down', 'guides/sources/deep/a.txt', true],
    ['the configuration', 'concord.config.yml', true],
    ['the decisions', 'decisions.jsonl', true],
    ['a report', 'reports/audit.md', false],
    ['a picture among the articles', 'sources/plane.png', false],
    ['a folder whose name only ends so', 'resources/a.md', false],
  ])('is called for by %s: %s', (_, path, isCalled) => {
    expect(new RegExp(hook.files).test(path)).toBe(isCalled);
  });

  it.each([
    [['--fail-on', 'hard'], 1],
    [[], 0],
  ])('its command with %j ends with %i', (args, status) => {
    folder = folderWith(workspace);
    expect(concord(folder, [...hook.entry.split(' ').slice(1), ...args]).status).toBe(status);
  });
});
