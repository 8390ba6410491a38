// One size of bench/table.mjs in a process of its own, so that its peak memory is its own. Prints a line of JSON.
//
//   node bench/one-size.mjs CLAIMS PART     PART: comparing, naive, extraction or report
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { corpusOf } from '../dist/claims/corpus.js';
import { extract } from '../dist/claims/extraction.js';
import { findings } from '../dist/comparing/findings.js';
import { judge } from '../dist/comparing/judging.js';
import { known, knowledgeOf } from '../dist/comparing/knowledge.js';
import { likeness } from '../dist/comparing/likeness.js';
import { profileOf } from '../dist/comparing/profile.js';
import { testimony } from '../dist/comparing/testimony.js';
import { mergedCounts, neighbours, weightOf } from '../dist/comparing/vocabulary.js';
import { loaded } from '../dist/commands/reporters.js';
import { groupRulings } from '../dist/deciding/group-ruling.js';
import { judged } from '../dist/deciding/status.js';
import { findingsOfPile } from '../dist/large/findings.js';
import { decode, read } from '../dist/reading/reading.js';
import { openSqlite } from '../dist/storing/sqlite.js';
import { subjects as subjectsOf } from '../dist/subjects/discovery.js';
import { generated } from './generated-articles.mjs';
import { scored } from './planted-answers.mjs';

/** @typedef {import('../dist/reading/source.js').Source} Source */
/** @typedef {{ seconds: number, processor: number }} Time wall and processor */

/** Claims that are saved at once: a larger store is measured as several, since an audit is saved from memory. */
const SAVED = 100_000;
/** Below this, claims are compared in memory, as an audit does; above, by threads and shards. */
const SMALL = 50_000;
const NOTHING = { apart: [], together: [] };

const [size = '1000', part = 'comparing'] = process.argv.slice(2);
const made = generated(Number(size));
const place = mkdtempSync(join(tmpdir(), 'concord-bench-'));
try {
  const parts = { comparing, naive, extraction, report };
  const result = await parts[/** @type {keyof typeof parts} */ (part)]();
  console.log(JSON.stringify({ ...result, mebibytes: Math.round(process.resourceUsage().maxRSS / 1024) }));
} finally {
  rmSync(place, { recursive: true, force: true });
}

/** Comparing and grouping, beside writing the same claims to a store. */
async function comparing() {
  const written = await storing();
  /** What making the articles takes is not counted. @type {Time} */
  const making = { seconds: 0, processor: 0 };
  const stages = /** @type {{ stage: string, seconds: number }[]} */ ([]);
  const copies = new Map(Array.from({ length: made.count }, (_, at) => [made.id(at), made.id(made.originalOf(at))]));
  function* articles() {
    for (let at = 0; at < made.count; at++) {
      const begun = clock();
      const article = made.article(at);
      const { seconds, processor } = begun();
      making.seconds += seconds;
      making.processor += processor;
      yield article;
    }
  }
  function* testifying() {
    for (const { source, claims } of articles()) yield { source: source.id, published: null, claims };
  }
  const shards = Math.max(1, Math.min(256, Math.round(written.claims / 4000)));
  const whole = clock();
  const found =
    written.claims < SMALL
      ? { ...inMemory([...articles()]), oversized: [] }
      : await findingsOfPile(
          { sources: testifying(), subjects: made.subjects, witness: copies, rulings: NOTHING },
          { folder: place, threads: availableParallelism(), shards },
          (stage) => stages.push({ stage, seconds: whole().seconds }),
        );
  const { seconds, processor } = whole();
  return {
    ...written,
    seconds: seconds - making.seconds,
    processor: processor - making.processor,
    shards,
    stages,
    conflicts: found.conflicts.length,
    groups: found.groups.length,
    oversized: found.oversized.length,
    score: scored(made, found),
  };
}

/** As an audit compares what fits into memory. @param {readonly ReturnType<typeof made.article>[]} articles */
function inMemory(articles) {
  const claims = articles.flatMap((one) => one.claims);
  const sources = articles.map(({ source }) => source);
  return findings(claims, made.subjects, sources);
}

/** The time it takes to write the claims to a store, as an audit is saved. */
async function storing() {
  let claims = 0;
  const time = { seconds: 0, processor: 0 };
  for (let at = 0; at < made.count; ) {
    const articles = [];
    for (let held = 0; at < made.count && held < SAVED; at++) {
      const article = made.article(at);
      articles.push(article);
      held += article.claims.length;
    }
    const nothing = { groups: [], conflicts: [], changed: [], cleared: [], skipped: [], problems: [], settled: [] };
    const sources = articles.map(({ source }) => source);
    const audit = { sources, subjects: [], claims: articles.flatMap((one) => one.claims), ...nothing };
    const store = openSqlite(join(place, `store-${at}.sqlite`));
    const begun = clock();
    await store.save(audit, { program: 'bench', input: '' });
    const { seconds, processor } = begun();
    await store.close();
    time.seconds += seconds;
    time.processor += processor;
    claims += audit.claims.length;
  }
  return { claims, storing: time };
}

/** Every two stances and every two claims laid beside each other: what the keys of questions and the blocks spare. */
function naive() {
  const articles = Array.from({ length: made.count }, (_, at) => made.article(at));
  const claims = articles.flatMap((one) => one.claims);
  const nothing = known(knowledgeOf([]));
  const stances = articles.flatMap((one) => testimony(one.claims, made.subjects, nothing));
  const saying = grouped(stances);
  const profiles = claims.map((claim) => profileOf(claim, saying.get(claim) ?? []));
  const words = new Map();
  for (const profile of profiles) for (const word of profile.words.keys()) words.set(word, (words.get(word) ?? 0) + 1);
  const weight = weightOf(mergedCounts([{ claims: profiles.length, words: [...words] }]));
  const vocabulary = { weight, near: neighbours(profiles) };
  const begun = clock();
  let [opposed, alike] = [0, 0];
  for (const [at, left] of stances.entries())
    for (const right of stances.slice(at + 1)) if (left.key === right.key && judge(left, right)?.isConflict === true) opposed++;
  for (const [at, left] of profiles.entries())
    for (const right of profiles.slice(at + 1)) if (likeness(left, right, vocabulary) >= 0.3) alike++;
  return { claims: claims.length, ...begun(), opposed, alike };
}

/** @param {readonly import('../dist/comparing/stance.js').Stance[]} stances */
function grouped(stances) {
  const found = new Map();
  for (const stance of stances)
    if (stance.origin === 'said') found.set(stance.claim, [...(found.get(stance.claim) ?? []), stance]);
  return found;
}

/** Text to claims: reading, looking for subjects, drawing claims. */
function extraction() {
  const files = Array.from({ length: made.count }, (_, at) => ({ path: made.path(at), text: made.text(at), sha256: '' }));
  const bytes = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const begun = clock();
  const sources = bytes.flatMap(({ path, bytes: own }) => {
    const decoded = decode(own);
    const source = 'problem' in decoded ? decoded : read({ path, text: decoded.text, sha256: '' });
    return 'problem' in source ? [] : [source];
  });
  const found = subjectsOf(sources, []);
  const corpus = corpusOf(sources, found);
  let claims = 0;
  for (const source of sources) claims += extract(source, found, corpus).claims.length;
  return { claims, megabytes: bytes.reduce((sum, { bytes: own }) => sum + own.length, 0) / 1e6, ...begun() };
}

/** The findings as Markdown. */
async function report() {
  const articles = Array.from({ length: made.count }, (_, at) => made.article(at));
  const claims = articles.flatMap((one) => one.claims);
  const sources = articles.map(({ source }) => source);
  const base = { sources, subjects: made.subjects, claims, skipped: [], problems: [] };
  const audit = { ...base, ...judged(findings(claims, made.subjects, sources, groupRulings([], base)), base, []) };
  const print = await loaded('markdown');
  const begun = clock();
  const text = print(audit, { version: '0', base: '' });
  return { claims: claims.length, megabytes: text.length / 1e6, ...begun() };
}

/** @returns {() => Time} the time since */
function clock() {
  const [started, processor] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(processor);
    return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
  };
}
