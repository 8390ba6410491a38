// Cold runs, side by side: the built command and textlint with two rules read the same files, each in a new process, by turns.
//
//   npm run bench                 over sources/
//   npm run bench -- FILE…        over these
//
// Prints the median time of each, their ratio, and the peak memory. Nothing here fails on a time: the machine decides it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';

const runs = 7;
const project = resolve(import.meta.dirname, '..');
const { positionals } = parseArgs({ allowPositionals: true });
const files =
  positionals.length > 0
    ? positionals.map((file) => resolve(file))
    : readdirSync(join(project, 'sources')).map((file) => join(project, 'sources', file));

// Writes the process's own peak memory (KiB) to file descriptor 3 as its last act.
const witness = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/** @typedef {{ milliseconds: number, kibibytes: number }} Run */

const textlint = [
  join(project, 'node_modules', 'textlint', 'bin', 'textlint.js'),
  '--no-textlintrc',
  '--rule',
  'no-todo',
  '--rule',
  'max-comma',
  ...files,
];
/** @type {{ concord: Run[], textlint: Run[] }} */
const measured = { concord: [], textlint: [] };
for (let run = 0; run < runs; run++) {
  const scratch = mkdtempSync(join(tmpdir(), 'concord-cold-'));
  const outputs = ['--db', join(scratch, 'audit.sqlite'), '--reporter', `markdown=${join(scratch, 'audit.md')}`];
  try {
    measured.concord.push(await timed([join(project, 'dist', 'cli.js'), 'audit', ...files, ...outputs], scratch, [0]));
    measured.textlint.push(await timed(textlint, project, [0, 1]));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const [mine, theirs] = [median(measured.concord, 'milliseconds'), median(measured.textlint, 'milliseconds')];
console.log(`${files.length} files, ${runs} cold runs each, Node ${process.version}`);
for (const [name, results] of Object.entries(measured))
  console.log(
    `${name.padEnd(10)} ${String(Math.round(median(results, 'milliseconds'))).padStart(6)} ms   peak ${Math.round(median(results, 'kibibytes') / 1024)} MiB`,
  );
console.log(`ratio      ${(mine / theirs).toFixed(2)}   (at most 1: no slower than textlint with two rules)`);

/**
 * @param {string[]} script
 * @param {string} folder
 * @param {number[]} expected exit codes that mean the work was done
 * @returns {Promise<Run>}
 */
function timed(script, folder, expected) {
  return new Promise((done, failed) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', witness, ...script], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let [said, peak] = ['', ''];
    child.stdio[2]?.on('data', (text) => (said += text));
    child.stdio[3]?.on('data', (text) => (peak += text));
    child.on('error', failed);
    child.on('close', (code) => {
      if (code !== null && expected.includes(code)) done({ milliseconds: performance.now() - started, kibibytes: Number(peak) });
      else failed(new Error(`${script[0]} ended with ${code}: ${said.trim()}`));
    });
  });
}

/**
 * @param {Run[]} results
 * @param {keyof Run} figure
 */
function median(results, figure) {
  return (
    results.map((result) => result[figure]).toSorted((left, right) => left - right)[Math.floor(results.length / 2)] ?? Number.NaN
  );
}
