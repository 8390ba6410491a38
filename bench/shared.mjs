// One audit by one process with a SQLite file, and in a shared store by one, two and three processes: seconds, what the database holds for each
// claim, and whether the result is the same; and where the processor's time goes, stage by stage, by which more processes can be reckoned on a
// machine that is not quiet. Articles are generated, of about as many claims as asked for.
//
//   node bench/shared.mjs postgres://user@host/database [claims=5000]     the schema `concord` of the database is dropped
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgres } from '../dist/storing/postgres.js';
import { storeIn } from '../dist/storing/postgres-store.js';
import { sharedAudit } from '../dist/working/shared-audit.js';
import { generated } from './generated-articles.mjs';

const [address, claims = '5000'] = process.argv.slice(2);
if (address === undefined) throw new Error('Unexpected end, expected the address of a database');
const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
const made = generated(Number(claims));
let bytes = 0;
mkdirSync(join(folder, 'articles'));
for (let at = 0; at < made.count; at++) {
  const text = made.text(at);
  bytes += text.length;
  writeFileSync(join(folder, 'articles', made.path(at)), text);
}

/** @param {string} sql @returns {Promise<Record<string, any>[]>} */
async function ask(sql) {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** @param {readonly string[]} options @returns {{ seconds: number, drawn: number, digest: string }} */
function audited(options) {
  const report = join(folder, 'report.json');
  const begun = performance.now();
  const args = ['dist/cli.js', 'audit', join(folder, 'articles'), '--reporter', `json=${report}`, '--max-items', '1', ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - begun) / 1000;
  const text = readFileSync(report, 'utf8');
  return { seconds, drawn: JSON.parse(text).claims.length, digest: createHash('sha256').update(text).digest('hex') };
}

/** What each stage takes of this process's processor, when it does all units by itself. */
async function stages(/** @type {string} */ address) {
  await ask('DROP SCHEMA IF EXISTS concord CASCADE');
  const postgres = await openPostgres(address);
  /** @type {Map<string, number>} */
  const seconds = new Map();
  let stage = 'starting';
  let since = process.cpuUsage();
  const listen = (/** @type {string} */ next) => {
    const { user, system } = process.cpuUsage(since);
    seconds.set(stage, (seconds.get(stage) ?? 0) + (user + system) / 1e6);
    stage = next.replace(/, \d.*/, '');
    since = process.cpuUsage();
  };
  const articles = Array.from({ length: made.count }, (_, at) => {
    const bytes = new TextEncoder().encode(made.text(at));
    return { path: made.path(at), bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const origin = { program: 'bench', input: 'bench' };
  const options = { origin, shards: 64, expiry: 600, listen };
  const { audit, end } = await sharedAudit(postgres, articles, { subjects: [], ignoredSections: [] }, [], options);
  listen('saving');
  await storeIn(postgres).save(audit, origin);
  listen('tidying');
  await end();
  listen('');
  await postgres.close();
  console.log('\n| stage | processor seconds | µs a claim |\n| --- | --- | --- |');
  for (const [name, spent] of seconds)
    console.log(`| ${name} | ${spent.toFixed(1)} | ${Math.round((spent * 1e6) / audit.claims.length)} |`);
}

try {
  const [{ version = '' } = {}] = await ask("SELECT current_setting('server_version') AS version");
  console.log(`Node ${process.version}, PostgreSQL ${version}, ${availableParallelism()} × ${cpus()[0]?.model}`);
  const file = join(folder, 'audit.sqlite');
  const alone = audited(['--db', file]);
  console.log(`${made.count} articles, ${(bytes / 1e6).toFixed(1)} MB, ${alone.drawn} claims\n`);
  console.log('| how | seconds | claims/s | bytes a claim | same result |\n| --- | --- | --- | --- | --- |');
  /** @param {string} how @param {ReturnType<typeof audited>} run @param {number} held */
  const row = (how, { seconds, drawn, digest }, held) =>
    console.log(
      `| ${how} | ${seconds.toFixed(1)} | ${Math.round(drawn / seconds)} | ${Math.round(held / drawn)} | ${digest === alone.digest ? 'yes' : 'NO'} |`,
    );
  row('SQLite, one process', alone, statSync(file).size);
  for (const workers of [0, 1, 2]) {
    await ask('DROP SCHEMA IF EXISTS concord CASCADE');
    const run = audited(['--store', address, '--workers', String(workers)]);
    const sizes = await ask(
      `SELECT relname LIKE 'parcels%' AS passing, sum(pg_total_relation_size(pg_class.oid))::float8 AS bytes FROM pg_class
       WHERE relnamespace = 'concord'::regnamespace AND relkind = 'r' GROUP BY 1`,
    );
    const held = (/** @type {boolean} */ passing) => sizes.find((one) => one.passing === passing)?.bytes ?? 0;
    row(`PostgreSQL, ${workers + 1} ${workers === 0 ? 'process' : 'processes'}`, run, held(false));
    if (workers === 2) console.log(`\nWhile it is made, units pass on ${Math.round(held(true) / run.drawn)} bytes a claim more.`);
  }
  await stages(address);
} finally {
  rmSync(folder, { recursive: true });
}
