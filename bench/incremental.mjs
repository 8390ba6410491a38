// One changed article audited again, against the audit of all of them; and what threads gain. Nothing is printed by whoever imports it.
//
//   node bench/incremental.mjs [ARTICLES]     300 unless told, of about 5 KB each
//   node bench/incremental.mjs ARTICLES --json   the changed article alone, as a line of JSON
//
// Measured is all from articles in memory up to the result in the database, in processor time of the whole process, since others may work on
// the same machine; the walls beside it tell on a quiet one. The second audit must find what one without a memory finds.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keepMemory, openMemory, openSqlite } from '../dist/storing/sqlite.js';
import { resultDigest } from '../dist/storing/digest.js';
import { corpusOf } from '../dist/claims/corpus.js';
import { digestOf } from '../dist/comparing/memory.js';
import { subjects } from '../dist/subjects/discovery.js';
import { auditOnThreads } from '../dist/threads/auditing.js';
import { startThreads } from '../dist/threads/threads.js';
import { generated } from './generated-articles.mjs';

/** @typedef {import('../dist/audit.js').Article} Article */
/** @typedef {{ cpu: number, wall: number }} Time seconds */

const configuration = { subjects: [], ignoredSections: [] };
const maker = 'bench';
/** Of an article of about 5 KB. */
export const SENTENCES = 110;

/** @param {number} count @returns {Article[]} */
function articlesOf(count) {
  const made = generated(count * SENTENCES, { sentences: SENTENCES });
  return Array.from({ length: count }, (_, at) => article(made.path(at), made.text(at)));
}

/** @param {string} path @param {string} text @returns {Article} */
function article(path, text) {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** @template Result @param {() => Promise<Result>} step @returns {Promise<{ result: Result, time: Time }>} */
async function timed(step) {
  const [before, started] = [process.cpuUsage(), performance.now()];
  const result = await step();
  const { user, system } = process.cpuUsage(before);
  return { result, time: { cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000 } };
}

/** An audit with what the database remembers, up to the stored result. @param {readonly Article[]} articles @param {string} file */
async function audited(articles, file) {
  const memory = openMemory(file, maker);
  const audit = await auditOnThreads(articles, configuration, () => {}, [], memory);
  memory.close();
  const store = openSqlite(file);
  await store.save(audit, { program: '0', input: digestOf(articles.map((one) => ('sha256' in one ? one.sha256 : ''))) });
  await store.close();
  keepMemory(file, memory);
  return audit;
}

/**
 * @param {number} count how many articles
 * @returns {Promise<{ articles: number, claims: number, bytes: number, full: Time, again: Time, share: number, isSame: boolean }>} `share` of
 *   the processor time of a full audit that one changed article takes
 */
export async function incremental(count) {
  const articles = articlesOf(count);
  const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
  try {
    const full = await timed(() => audited(articles, join(folder, 'audit.sqlite')));
    const bytes = statSync(join(folder, 'audit.sqlite')).size;
    const at = Math.floor(count / 2);
    const before = articles[at];
    const text = before !== undefined && 'bytes' in before ? new TextDecoder().decode(before.bytes) : '';
    const edited = articles.with(at, article(before?.path ?? '', `${text}\n\nThe owner of the workshop painted the red door.\n`));
    const again = await timed(() => audited(edited, join(folder, 'audit.sqlite')));
    const fresh = await auditOnThreads(edited, configuration);
    return {
      articles: count,
      claims: full.result.claims.length,
      bytes,
      full: full.time,
      again: again.time,
      share: again.time.cpu / full.time.cpu,
      isSame: resultDigest(again.result) === resultDigest(fresh),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What two threads gain over one in reading and drawing claims, by the processor time of the thread that works longest: the wall of a machine
 * whose cores are free. Only on Linux, which tells the time of each thread.
 * @param {number} count how many articles
 * @returns {Promise<{ one: number, two: number, gain: number }>} seconds
 */
export async function threadGain(count) {
  const articles = articlesOf(count);
  const one = await longestThread(articles, 1);
  const two = await longestThread(articles, 2);
  return { one, two, gain: one / two };
}

/** @param {readonly Article[]} articles @param {number} cores */
async function longestThread(articles, cores) {
  const threads = startThreads(cores);
  const reading = /** @type {const} */ ({ of: 'reading', ignoredSections: [] });
  const first = threadTimes();
  const read = await threads.work({ task: reading, over: articles });
  const afterReading = threadTimes();
  const sources = read.flatMap((one) => ('source' in one ? [one.source] : []));
  const found = subjects(sources, []);
  const drawing = /** @type {const} */ ({ of: 'drawing', subjects: found, corpus: corpusOf(sources, found), digest: '' });
  const beforeDrawing = threadTimes();
  await threads.work({ task: drawing, over: sources });
  const longest = longestBetween(first, afterReading) + longestBetween(beforeDrawing, threadTimes());
  await threads.close();
  return longest;
}

/** Seconds of processor time of each thread of this process. @returns {ReadonlyMap<string, number>} */
function threadTimes() {
  return new Map(
    readdirSync('/proc/self/task').map((id) => {
      const status = readFileSync(`/proc/self/task/${id}/stat`, 'utf8');
      const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
      return [id, (Number(fields[11]) + Number(fields[12])) / 100];
    }),
  );
}

/** @param {ReadonlyMap<string, number>} before @param {ReadonlyMap<string, number>} after */
const longestBetween = (before, after) => Math.max(...[...after].map(([id, time]) => time - (before.get(id) ?? 0)));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = Number(process.argv[2] ?? 300);
  const measured = await incremental(count);
  if (process.argv.includes('--json')) console.log(JSON.stringify(measured));
  else {
    const { claims, bytes, full, again, share, isSame } = measured;
    console.log(`${count} articles, ${claims} claims, database ${(bytes / 1e6).toFixed(0)} MB; Node ${process.version}`);
    console.log(`all of them          ${full.cpu.toFixed(1)} s of processor time, ${full.wall.toFixed(1)} s`);
    console.log(`one of them changed  ${again.cpu.toFixed(1)} s of processor time, ${again.wall.toFixed(1)} s`);
    console.log(`share ${(100 * share).toFixed(1)} %, found the same as without a memory: ${isSame ? 'yes' : 'NO'}`);
    const { one, two, gain } = await threadGain(Math.min(count, 200));
    console.log(
      `reading and drawing: one thread ${one.toFixed(1)} s, the longer of two ${two.toFixed(1)} s: ${gain.toFixed(2)} times as fast`,
    );
  }
}
