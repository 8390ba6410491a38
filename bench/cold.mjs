// Cold runs, side by side: the command as npm installs it from the built package, and textlint with two rules, read the same files, each
// in a new process, by turns. Processor time is taken beside the time on the clock, since it tells more where others work on the same machine.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';

const project = resolve(import.meta.dirname, '..');

// Writes the process's own peak memory (KiB) and processor time (microseconds) to file descriptor 3 as its last act.
const witness = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, maxRSS + ' ' + (userCPUTime + systemCPUTime));
  });`,
)}`;

/** @typedef {{ milliseconds: number, processor: number, kibibytes: number }} Run */

/**
 * The median run of each over the files.
 * @param {readonly string[]} files
 * @param {number} runs
 * @returns {Promise<{ concord: Run, textlint: Run }>}
 */
export async function coldRuns(files, runs) {
  const rules = ['--no-textlintrc', '--rule', 'no-todo', '--rule', 'max-comma'];
  const textlint = [join(project, 'node_modules', 'textlint', 'bin', 'textlint.js'), ...rules, ...files];
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
  return { concord: medians(measured.concord), textlint: medians(measured.textlint) };
}

/** @param {Run[]} results @returns {Run} */
const medians = (results) => ({
  milliseconds: median(results, 'milliseconds'),
  processor: median(results, 'processor'),
  kibibytes: median(results, 'kibibytes'),
});

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
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(project, 'node_modules', name), join(modules, name), 'junction');
  }
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
