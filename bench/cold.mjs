// Cold runs, side by side: the command as npm installs it from the built package, and textlint with two rules, read the same files, each
// in a new process, by turns.
//
//   npm run bench                 over sources/
//   npm run bench -- FILE…        over these
//
// Prints the median time of each, their ratio, and the peak memory. Nothing here fails on a time: the machine decides it. Processor time is
// printed beside it, since it tells more where others work on the same machine.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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

// Writes the process's own peak memory (KiB) and processor time (microseconds) to file descriptor 3 as its last act.
const witness = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, maxRSS + ' ' + (userCPUTime + systemCPUTime));
  });`,
)}`;

/** @typedef {{ milliseconds: number, processor: number, kibibytes: number }} Run */

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
const place = mkdtempSync(join(tmpdir(), 'concord-installed-'));
try {
  const command = installed(place);
  for (let run = 0; run < runs; run++) {
    const scratch = mkdtempSync(join(place, 'run-'));
    const outputs = ['--db', join(scratch, 'audit.sqlite'), '--reporter', `markdown=${join(scratch, 'audit.md')}`];
    measured.concord.push(await timed([command, 'audit', ...files, ...outputs], scratch, [0]));
    measured.textlint.push(await timed(textlint, project, [0, 1]));
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}

console.log(`${files.length} files, ${runs} cold runs each, Node ${process.version}`);
for (const [name, results] of Object.entries(measured)) {
  const [wall, processor] = [median(results, 'milliseconds'), median(results, 'processor')].map((time) =>
    String(Math.round(time)).padStart(6),
  );
  const peak = Math.round(median(results, 'kibibytes') / 1024);
  console.log(`${name.padEnd(10)} ${wall} ms   processor ${processor} ms   peak ${peak} MiB`);
}
const ratio = (/** @type {keyof Run} */ figure) =>
  (median(measured.concord, figure) / median(measured.textlint, figure)).toFixed(2);
console.log(
  `ratio      ${ratio('milliseconds')}   of processor time ${ratio('processor')}   (at most 1: no slower than textlint)`,
);

/**
 * The package as npm packs it, unpacked where npm would put it; its libraries are those of this project.
 * @param {string} folder
 */
function installed(folder) {
  const modules = join(folder, 'node_modules');
  const home = join(modules, 'concord-audit');
  mkdirSync(home, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', packing, { cwd: project, encoding: 'utf8' }));
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', home, '--strip-components', '1']);
  const { dependencies, bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) symlinkSync(join(project, 'node_modules', name), join(modules, name), 'junction');
  return join(home, bin.concord);
}

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
    let [said, told] = ['', ''];
    child.stdio[2]?.on('data', (text) => (said += text));
    child.stdio[3]?.on('data', (text) => (told += text));
    child.on('error', failed);
    child.on('close', (code) => {
      const [kibibytes = Number.NaN, microseconds = Number.NaN] = told.split(' ').map(Number);
      if (code !== null && expected.includes(code))
        done({ milliseconds: performance.now() - started, processor: microseconds / 1000, kibibytes });
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
