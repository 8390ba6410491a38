// The benchmarks in one table, with the machine and the versions that they were measured with.
//
//   npm run bench                                over 10³, 10⁴, 10⁵ and 10⁶ generated claims; an hour on two cores
//   npm run bench -- --sizes 1e3,1e4             over these
//   npm run bench -- --runs 3                    so many cold runs (default 7)
//
// Beside the program, in the same run: textlint on the same files, and laying every two claims beside each other (at small sizes only). The
// planted contradictions and agreements that are found stand in the same table: speed that costs recall shows. Nothing here fails on a time:
// the machine decides it. `bench/growth.mjs` says what an exponent is; (cpu) is processor time, all threads together.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { coldRuns } from './cold.mjs';
import { generated } from './generated-articles.mjs';
import { fitted } from './growth.mjs';
import { SENTENCES } from './incremental.mjs';

/** Larger sizes are left out: of the naive way it would take days, of the others minutes that tell nothing new. */
const LARGEST = { naive: 3_000, extraction: 10_000, report: 100_000, textlint: 10_000, incremental: 30_000 };
const WIDTH = 46;

const project = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1e3,1e4,1e5,1e6' }, runs: { type: 'string', default: '7' } },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !(size >= 100)))
  throw new Error(`Unexpected --sizes ${values.sizes}, expected numbers from 100 on: --sizes 1e3,1e4`);

const versions = ['concord-audit', 'textlint', 'better-sqlite3'].map((name) => `${name} ${versionOf(name)}`).join(', ');
const memory = (totalmem() / 2 ** 30).toFixed(0);
console.log(
  `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GiB, Node ${process.version}, ${versions}`,
);

await small(Number(values.runs));
/** @type {Record<string, { size: number, time: number }[]>} */
const grown = {};
for (const size of sizes) await large(size);
console.log('\nGrowth of the time with the number of claims (1: in proportion)');
for (const [name, measured] of Object.entries(grown))
  row(
    name,
    measured.length < 2 ? '–' : `${fitted(measured).toFixed(2)}   ${measured.map(({ size }) => power(size)).join(' … ')}`,
  );

/** @param {number} runs */
async function small(runs) {
  const files = readdirSync(join(project, 'sources')).map((name) => join(project, 'sources', name));
  const { concord, textlint } = await coldRuns(files, runs);
  console.log(`\n${files.length} articles of sources/, median of ${runs} cold runs`);
  row('first report', `${ms(concord.milliseconds)} (cpu ${ms(concord.processor)})   ${mib(concord.kibibytes)}`);
  row('textlint, the same files', `${ms(textlint.milliseconds)} (cpu ${ms(textlint.processor)})   ${mib(textlint.kibibytes)}`);
  row('ratio (at most 0.9 wanted)', (concord.milliseconds / textlint.milliseconds).toFixed(2));
}

/** @param {number} size */
async function large(size) {
  console.log(`\n${power(size)} claims`);
  const found = await part(size, 'comparing');
  const rate = (/** @type {number} */ seconds) => `${Math.round(found.claims / seconds).toLocaleString('en')} claims/s`;
  grow('comparing and grouping', found.claims, found.seconds);
  grow('comparing and grouping (cpu)', found.claims, found.processor);
  grow('writing to the store', found.claims, found.storing.seconds);
  row('writing to the store', `${s(found.storing.seconds)}   ${rate(found.storing.seconds)}`);
  row('comparing and grouping', `${s(found.seconds)} (cpu ${s(found.processor)})   ${rate(found.seconds)}`);
  row('  of the time to write (at most 4 wanted)', `${(found.seconds / found.storing.seconds).toFixed(2)} ×`);
  row('  peak memory, all threads', `${found.mebibytes} MiB`);
  const { score } = found;
  row('  planted contradictions found', `${score.conflicts} of ${score.ofConflicts}`);
  row('  planted agreements found', `${score.agreements} of ${score.ofAgreements}`);
  row('  look-alikes taken for contradictions', `${score.lookAlikes} of ${score.ofLookAlikes}`);
  row('  contradictions that nobody planted', `${score.strange} of ${found.conflicts}`);
  row('  questions too large to compare wholly', `${found.oversized}`);
  if (size <= LARGEST.naive) {
    const all = await part(size, 'naive');
    grow('every two claims', all.claims, all.seconds);
    row(
      'every two claims laid beside each other',
      `${s(all.seconds)}   ${Math.round(all.claims / all.seconds).toLocaleString('en')} claims/s`,
    );
  }
  if (size <= LARGEST.extraction) {
    const drawn = await part(size, 'extraction');
    grow('text to claims', drawn.megabytes, drawn.seconds);
    row('text to claims', `${s(drawn.seconds)}   ${(drawn.megabytes / drawn.seconds).toFixed(2)} MB/s   ${drawn.mebibytes} MiB`);
  }
  if (size <= LARGEST.textlint) {
    const { textlint, concord } = await onFiles(size);
    row(
      'concord audit on the articles, cold',
      `${ms(concord.milliseconds)} (cpu ${ms(concord.processor)})   ${mib(concord.kibibytes)}`,
    );
    row(
      'textlint on the articles, cold',
      `${ms(textlint.milliseconds)} (cpu ${ms(textlint.processor)})   ${mib(textlint.kibibytes)}`,
    );
  }
  if (size <= LARGEST.report) {
    const told = await part(size, 'report');
    grow('report', told.claims, told.seconds);
    row('report', `${s(told.seconds)}   ${told.megabytes.toFixed(1)} MB of Markdown`);
  }
  if (size <= LARGEST.incremental) await changed(size);
}

/** One article of as many as hold the claims, changed and audited again. @param {number} size */
async function changed(size) {
  const script = join(project, 'bench', 'incremental.mjs');
  const articles = Math.max(1, Math.round(size / SENTENCES));
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(articles), '--json'], { maxBuffer: 2 ** 26 });
  const { full, again, share, isSame } = JSON.parse(stdout);
  grow('one changed article (cpu)', size, again.cpu);
  row(`one changed article of ${articles} (cpu)`, `${s(again.cpu)} of ${s(full.cpu)}: ${(100 * share).toFixed(1)} % (2 wanted)`);
  row('  found the same as without a memory', isSame ? 'yes' : 'NO');
}

/** textlint and the program on the generated articles as files. @param {number} size */
async function onFiles(size) {
  const made = generated(size);
  const folder = mkdtempSync(join(tmpdir(), 'concord-articles-'));
  try {
    const files = Array.from({ length: made.count }, (_, at) => {
      const file = join(folder, made.path(at));
      writeFileSync(file, made.text(at));
      return file;
    });
    return await coldRuns(files, 1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {number} size @param {string} what @returns {Promise<any>} */
async function part(size, what) {
  const script = join(project, 'bench', 'one-size.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script, String(size), what], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout);
}

/** @param {string} name @param {number} size @param {number} time */
function grow(name, size, time) {
  (grown[name] ??= []).push({ size, time });
}

/** @param {string} name @param {string} value */
function row(name, value) {
  console.log(`  ${name.padEnd(WIDTH)}${value}`);
}

/** @param {string} name */
function versionOf(name) {
  const file = name === 'concord-audit' ? join(project, 'package.json') : join(project, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/** @param {number} size */
function power(size) {
  return Number.isInteger(Math.log10(size)) ? `10^${Math.log10(size)}` : size.toLocaleString('en');
}

/** @param {number} seconds */
function s(seconds) {
  return `${seconds < 10 ? seconds.toFixed(2) : seconds.toFixed(0)} s`;
}

/** @param {number} milliseconds */
function ms(milliseconds) {
  return `${Math.round(milliseconds)} ms`;
}

/** @param {number} kibibytes */
function mib(kibibytes) {
  return `${Math.round(kibibytes / 1024)} MiB`;
}
