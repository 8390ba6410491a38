import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

interface File {
  readonly path: string;
  readonly text: string;
  /** Without comments. */
  readonly code: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
}

const files: readonly File[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [
      ...text.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?\bfrom\s+'([^']+)'|\bimport\('([^']+)'\)|^import '([^']+)'/gm),
    ];
    return {
      path,
      text,
      code: text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, ''),
      imports: imports.map(([, type, named, dynamic, bare]) => ({
        from: named ?? dynamic ?? bare ?? '',
        typeOnly: type !== undefined,
      })),
    };
  });

/** The way of the data, each stage importing only from itself and from those before it; the last ones are the edge. */
const stages = [
  'language',
  'reading',
  'subjects',
  'claims',
  'comparing',
  'deciding',
  'reporting',
  'task',
  'audit',
  'threads',
  'storing',
  'large',
  'working',
  'reviewing',
  'commands',
  'command-line',
  'cli',
];
const pure = new Set(stages.slice(0, stages.indexOf('threads')));
/** Files and folders that stand beside a stage. */
const beside: Readonly<Record<string, string>> = {
  'compare.ts': 'audit',
  'index.ts': 'audit',
  'late-optimisation.ts': 'cli',
  'input-error.ts': 'storing',
  workspace: 'storing',
};

function stageOf(path: string): string {
  const top = path.split('/')[0] ?? '';
  return beside[top] ?? top.replace(/\.ts$/, '');
}

function isTypeOfAudit(file: File, target: string, typeOnly: boolean): boolean {
  return typeOnly && target === 'audit.ts' && stageOf(file.path) === 'reporting';
}

describe('imports', () => {
  test('every file belongs to a stage', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(({ path }) => !stages.includes(stageOf(path))).map(({ path }) => path)).toEqual([]);
  });

  test('go one way', () => {
    const wrong = files.flatMap((file) =>
      file.imports.flatMap(({ from, typeOnly }) => {
        if (!from.startsWith('.')) return [];
        const target = posix.join(dirname(file.path), from).replace(/\.js$/, '.ts');
        const isForward = stages.indexOf(stageOf(target)) > stages.indexOf(stageOf(file.path));
        // A report is made of an audit: of its shape, not of what makes it.
        return isForward && !isTypeOfAudit(file, target, typeOnly) ? [`${file.path} → ${target}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('one file speaks each outside library', () => {
    const importers = new Map<string, Set<string>>();
    for (const { path, imports } of files) {
      for (const { from, typeOnly } of imports) {
        if (from.startsWith('.') || from.startsWith('node:') || typeOnly) continue;
        const library = from
          .split('/')
          .slice(0, from.startsWith('@') ? 2 : 1)
          .join('/');
        importers.set(library, (importers.get(library) ?? new Set()).add(path));
      }
    }
    // Markdown is parsed in one stage and printed in another, through the same two packages; a page is printed through one of them.
    const several: Readonly<Record<string, number>> = { 'remark-gfm': 2, unified: 3 };
    const shared = [...importers].filter(([library, paths]) => paths.size > (several[library] ?? 1));
    expect(shared.map(([library, paths]) => `${library}: ${[...paths].join(', ')}`)).toEqual([]);
    expect(importers.has('better-sqlite3')).toBe(true);
  });
});

describe('the pure part', () => {
  const purely = files.filter(({ path }) => pure.has(stageOf(path)));

  test.each([
    ['no files, no network', /\bfrom 'node:|\bimport\('node:|\bfetch\(/],
    ['no clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\./],
    ['no randomness', /\bMath\.random\b|\bcrypto\b/],
    ['no console', /\bconsole\./],
    ['nothing of the machine: order by its language, its environment', /\blocaleCompare\(|\btoLocale[A-Z]|\bprocess\./],
  ])('%s', (_, forbidden) => {
    expect(purely.filter(({ code }) => forbidden.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

test('only the command line and what starts it know the process', () => {
  const known = new Set(['cli.ts', 'command-line.ts']);
  expect(
    files.filter(({ path, code }) => !known.has(path) && /\bprocess\.|\bconsole\./.test(code)).map(({ path }) => path),
  ).toEqual([]);
});

describe('names', () => {
  test('no drawer files', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|common|core|misc|manager|service|handler|processor|items?|data|info)(?:\.ts|\/)/;
    expect(files.filter(({ path }) => drawer.test(path)).map(({ path }) => path)).toEqual([]);
  });

  // The rules are fitted to English, never to a text that they were tried on. Comments count too. A name that is a plain word as well is
  // sought with its capital.
  test.each([
    ['web frameworks', /\b(?:django|flask|drf|werkzeug|jinja|sqlalchemy|wsgi|fastapi|vuex?|nuxt|svelte|redux|jsx)\b/i],
    ['web frameworks that are words', /\b(?:React|Angular)\b/],
    ['who uses them', /\b(?:netflix|spotify|airbnb|mozilla|bitbucket|alibaba|gitlab|uber|dropbox|paypal)\b/i],
    ['heating', /\bheat[ -]pumps?\b|\bboilers?\b|\bhydronic\b/i],
    ['a ship', /\b(?:titanic|carpathia|icebergs?|southampton|cunard|white star)\b/i],
  ])('of the test subjects stand nowhere in src: %s', (_, names) => {
    const found = files.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => {
        const name = line.match(names)?.[0];
        return name === undefined ? [] : [`${path}:${at + 1}: ${name}`];
      }),
    );
    expect(found).toEqual([]);
  });
});
