// Labelled data → one table of figures, each beside the naive baseline and its bound in floors.json.
//
//   npm run eval -- --data DIR      or CONCORD_EVAL_DATA=DIR
//
// DIR/corpora/NAME/*.txt are audited with the built command, DIR/pairs/*.jsonl go through `compare --jsonl` or `claims --jsonl`;
// DIR/eval holds the scorers, and the head of each says how its figures are counted. Every set that lies there is run.
// Exit 0: all bounds hold, or there is no data and nothing was measured; 1: a bound is broken or a set could not be scored.
import { spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

/** @typedef {{ baseline: number | null, floor?: number | null, ceiling?: number | null }} Bound */
/** @typedef {{ about: string, figures: Record<string, { what: string, better: 'higher' | 'lower' }>, sets: Record<string, Record<string, Bound>> }} Floors */
/** @typedef {{ name: string, score: () => Promise<unknown> }} Job */
/** @typedef {{ name: string, seconds: number, scores?: unknown, failure?: string }} Outcome */

const project = resolve(import.meta.dirname, '..');
const command = join(project, 'dist', 'cli.js');
// Sentences with hand-made claims or orderings; every other set holds pairs.
const sentenceSets = new Set(['claims-dev', 'comparative-train']);

/** @type {Floors} */
const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'));
const { values } = parseArgs({ options: { data: { type: 'string' } } });
const named = values.data ?? process.env['CONCORD_EVAL_DATA'];

if (!named || !existsSync(named)) {
  console.log(
    named
      ? `Nothing was measured: there is no folder ${named}.`
      : 'Nothing was measured: name the data with --data DIR or CONCORD_EVAL_DATA.',
  );
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'concord-eval-'));
  try {
    process.exitCode = await evaluate(resolve(named), scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {string} data
 * @param {string} scratch
 */
async function evaluate(data, scratch) {
  const jobs = [...corpusJobs(data, scratch), ...pairJobs(data, scratch)];
  const started = performance.now();
  const outcomes = await inParallel(jobs);
  const rows = outcomes.flatMap(rowsOf);
  print(rows);
  const missing = Object.keys(floors.sets).filter((set) => !jobs.some(({ name }) => name === set));
  if (missing.length > 0) console.log(`\nNot measured, no such set in the data: ${missing.join(', ')}`);
  for (const { name, failure } of outcomes) if (failure) console.log(`\n${name} could not be scored: ${failure}`);
  const broken = rows.filter(({ broken: isBroken }) => isBroken);
  console.log(
    `\n${outcomes.length} set(s) in ${Math.round((performance.now() - started) / 1000)} s; ${broken.length} bound(s) broken.`,
  );
  for (const row of broken) console.log(`  ${row.set} ${row.figure}: ${row.here}, expected ${row.bound}`);
  return broken.length > 0 || outcomes.some(({ failure }) => failure) ? 1 : 0;
}

/**
 * @param {string} data
 * @param {string} scratch
 * @returns {Job[]}
 */
function corpusJobs(data, scratch) {
  const corpora = join(data, 'corpora');
  const accepted = join(project, 'docs', 'adjudicated.json');
  return folderEntries(corpora).map((name) => ({
    name,
    score: async () => {
      const folder = join(corpora, name);
      const texts = readdirSync(folder)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => join(folder, file));
      const report = join(scratch, `${name}.json`);
      // The articles are audited from an empty folder, so that no workspace's configuration has a say.
      const empty = join(scratch, name);
      mkdirSync(empty);
      await run([command, 'audit', ...texts, '--reporter', `json=${report}`], { folder: empty });
      const accept = existsSync(accepted) ? ['--accept', accepted] : [];
      const scorer = join(data, 'eval', 'score-audit.mjs');
      return JSON.parse(await run([scorer, '--gold', join(folder, 'gold.json'), '--audit', report, '--json', ...accept]));
    },
  }));
}

/**
 * @param {string} data
 * @param {string} scratch
 * @returns {Job[]}
 */
function pairJobs(data, scratch) {
  return folderEntries(join(data, 'pairs'))
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => {
      const name = basename(file, '.jsonl');
      const gold = join(data, 'pairs', file);
      const ofSentences = sentenceSets.has(name);
      return {
        name,
        score: async () => {
          const [input, verdicts] = [join(scratch, `${name}.in`), join(scratch, `${name}.out`)];
          writeFileSync(
            input,
            `${readLines(gold)
              .map((line) => JSON.stringify(unlabelled(line, ofSentences)))
              .join('\n')}\n`,
          );
          await run([command, ofSentences ? 'claims' : 'compare', '--jsonl'], { folder: scratch, input, output: verdicts });
          const scorer = join(data, 'eval', ofSentences ? 'score-claims.mjs' : 'score-pairs.mjs');
          return JSON.parse(await run([scorer, '--gold', gold, '--run', verdicts, '--json']));
        },
      };
    });
}

/**
 * What the command may see of a labelled line.
 * @param {Record<string, unknown>} line
 * @param {boolean} ofSentences
 */
function unlabelled({ id, left, right, sentence, doc }, ofSentences) {
  return ofSentences ? { id, text: sentence, ...(doc === undefined ? {} : { doc }) } : { id, left, right };
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function folderEntries(folder) {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

/**
 * @param {string} file
 * @returns {Record<string, unknown>[]}
 */
function readLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/**
 * Runs a script in a process of its own; resolves to what it printed, or to '' where `output` names a file for that.
 * @param {string[]} script
 * @param {{ folder?: string, input?: string, output?: string }} [where]
 * @returns {Promise<string>}
 */
function run(script, { folder = project, input, output } = {}) {
  const opened = [input && openSync(input, 'r'), output && openSync(output, 'w')];
  const [stdin, stdout] = opened;
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, script, { cwd: folder, stdio: [stdin || 'ignore', stdout || 'pipe', 'pipe'] });
    let [printed, said] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text) => (printed += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('error', failed);
    child.on('close', (code) => {
      for (const file of opened) if (file) closeSync(file);
      if (code === 0) done(printed);
      else failed(new Error(`${basename(script[0] ?? '')} ended with ${code}: ${said.trim().slice(0, 500)}`));
    });
  });
}

/**
 * As many jobs at a time as there are cores, the outcomes in the jobs' order.
 * @param {Job[]} jobs
 * @returns {Promise<Outcome[]>}
 */
async function inParallel(jobs) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = jobs.entries();
  const work = async () => {
    for (const [at, { name, score }] of waiting) {
      const started = performance.now();
      const seconds = () => (performance.now() - started) / 1000;
      try {
        const scores = await score();
        outcomes[at] = { name, seconds: seconds(), scores };
      } catch (error) {
        outcomes[at] = { name, seconds: seconds(), failure: error instanceof Error ? error.message : String(error) };
      }
      console.error(`${name}: ${seconds().toFixed(1)} s`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return outcomes;
}

/** @typedef {{ set: string, figure: string, here: string, baseline: string, bound: string, what: string, broken: boolean }} Row */

/**
 * The figures kept for a set; a set that floors.json does not know shows all that its scorer gives.
 * @param {Outcome} outcome
 * @returns {Row[]}
 */
function rowsOf({ name, scores }) {
  if (scores === undefined) return [];
  const set = /^train-|-train$/.test(name) ? `${name} (training score)` : name;
  const kept = floors.sets[name];
  const wanted = kept ?? Object.fromEntries(Object.keys(floors.figures).map((figure) => [figure, { baseline: null }]));
  return Object.entries(wanted).flatMap(([figure, limit]) => {
    const value = valueAt(scores, figure);
    if (value === undefined && !kept) return [];
    const { what, better } = floors.figures[figure] ?? { what: '', better: 'higher' };
    const bound = (better === 'higher' ? limit.floor : limit.ceiling) ?? null;
    const beyond =
      bound !== null && (value ?? null) !== null && (better === 'higher' ? Number(value) < bound : Number(value) > bound);
    // A figure that is bound but cannot be counted (no conflict reported at all) does not hold its bound.
    const uncounted = bound !== null && (value ?? null) === null;
    return [
      {
        set,
        figure,
        here: shown(figure, value ?? null),
        baseline: shown(figure, limit.baseline),
        bound: bound === null ? '' : `${better === 'higher' ? '≥' : '≤'} ${shown(figure, bound)}`,
        what,
        broken: beyond || uncounted,
      },
    ];
  });
}

/**
 * `conflicts.recall` of nested scores; a scorer may also use the dotted name itself as the key.
 * @param {unknown} scores
 * @param {string} figure
 * @returns {number | null | undefined}
 */
function valueAt(scores, figure) {
  const flat = /** @type {Record<string, any>} */ (scores);
  return figure in flat ? flat[figure] : figure.split('.').reduce((part, key) => part?.[key], /** @type {any} */ (flat));
}

/**
 * @param {string} figure
 * @param {number | null} value
 */
function shown(figure, value) {
  if (value === null) return '–';
  return floors.figures[figure]?.what.endsWith('(count)') ? String(value) : `${(100 * value).toFixed(1)} %`;
}

/** @param {Row[]} rows */
function print(rows) {
  const lines = [
    ['set', 'figure', 'here', 'baseline', 'bound', ''],
    ...rows.map(({ set, figure, here, baseline, bound, what, broken }) => [
      set,
      figure,
      here,
      baseline,
      bound,
      broken ? `BROKEN  ${what}` : what,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => (column > 1 && column < 5 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
        .join('  '),
    );
}
