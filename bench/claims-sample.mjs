// Audited corpora → a random sample of their claims, to be judged by reading.
//
//   npm run sample -- --data DIR --seed SEED      or CONCORD_EVAL_DATA=DIR
//
// DIR/corpora/NAME/*.txt are audited with the built command, as bench/eval.mjs does. Of each corpus 100 claims are drawn: those with
// the smallest hashes of seed, file, offset and text. So the same claims and seed give the same sample on every machine, and a change
// to a few claims replaces only a few of the sample. They are printed in the articles' order, each with its place, its normal form and the words it rests on.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * @typedef {{ id: string, source: string, position: { start: { line: number, column: number, offset: number } }, quote: string,
 *   text: string, subject: string, part: string | null, frame: string, polarity: string, modality: string,
 *   qualifiers: { kind: string, text: string }[], attribution: { holder: string } }} Claim
 * @typedef {{ sources: { id: string, path: string }[], claims: Claim[] }} Report
 */

const size = 100;
const command = resolve(import.meta.dirname, '..', 'dist', 'cli.js');
const { values } = parseArgs({ options: { data: { type: 'string' }, seed: { type: 'string', default: '1' } } });
const corpora = join(values.data ?? process.env['CONCORD_EVAL_DATA'] ?? '', 'corpora');

if (!existsSync(corpora)) {
  console.log(`Nothing was drawn: there is no folder ${corpora}. Name the data with --data DIR or CONCORD_EVAL_DATA.`);
} else {
  for (const name of readdirSync(corpora).toSorted()) {
    const report = audited(resolve(corpora, name));
    const drawn = sample(report, values.seed);
    console.log(`# ${name}: ${drawn.length} of ${report.claims.length} claims, seed ${values.seed}\n`);
    for (const [at, { claim, file }] of drawn.entries()) console.log(`${at + 1}. ${shown(claim, file)}\n`);
  }
}

/**
 * The audit of a folder's articles, from an empty folder, so that no workspace's configuration has a say.
 * @param {string} folder
 * @returns {Report}
 */
function audited(folder) {
  const scratch = mkdtempSync(join(tmpdir(), 'concord-sample-'));
  try {
    const texts = readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => join(folder, file));
    const report = join(scratch, 'audit.json');
    const run = spawnSync(process.execPath, [command, 'audit', ...texts, '--reporter', `json=${report}`], {
      cwd: scratch,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`Unexpected exit ${run.status} of the audit of ${folder}, expected 0: ${run.stderr}`);
    return JSON.parse(readFileSync(report, 'utf8'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @param {Report} report
 * @param {string} seed
 */
function sample({ sources, claims }, seed) {
  const files = new Map(sources.map(({ id, path }) => [id, basename(path)]));
  return claims
    .map((claim) => {
      const file = files.get(claim.source) ?? '';
      const key = [seed, file, claim.position.start.offset, claim.text].join('\n');
      return { claim, file, hash: createHash('sha256').update(key).digest('hex') };
    })
    .toSorted((left, right) => (left.hash < right.hash ? -1 : 1))
    .slice(0, size)
    .toSorted(
      (left, right) =>
        left.file.localeCompare(right.file) || left.claim.position.start.offset - right.claim.position.start.offset,
    );
}

/**
 * @param {Claim} claim
 * @param {string} file
 */
function shown({ position, text, subject, part, frame, polarity, modality, qualifiers, attribution, quote }, file) {
  const form = [
    part === null ? subject : `${subject} / ${part}`,
    frame,
    polarity,
    ...(modality === 'asserted' ? [] : [modality]),
    ...qualifiers.map(({ kind, text: limit }) => `${kind} "${limit}"`),
    ...(attribution.holder === 'article' ? [] : [`by ${attribution.holder}`]),
  ];
  return [`${file}:${position.start.line}`, text, `[${form.join(' · ')}]`, `“${quote.replace(/\s+/g, ' ')}”`].join('\n   ');
}
