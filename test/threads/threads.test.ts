// Threads are real ones, of the built command line.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Article, audit } from '../../src/audit.js';
import { outcomeOf, type Request } from '../../src/task.js';
import { auditOnThreads } from '../../dist/threads/auditing.js';
import { startThreads } from '../../dist/threads/threads.js';

const unconfigured = { subjects: [], ignoredSections: [] };

function article(path: string, bytes: Uint8Array): Article {
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const samples = readdirSync('sources').map((name) => article(name, readFileSync(`sources/${name}`)));
const missing: Article = { path: 'missing.md', problem: 'No such file' };
const binary = article('binary.md', Uint8Array.from([0, 1, 2, 0xff]));

/** So much text that other threads are started, with a long article among short ones. */
const many = [...samples, ...samples].map((one, at) => ({ ...one, path: `${at}/${one.path}` }));

describe('an audit on threads is the audit on one', () => {
  test.each([
    ['the sample sources, for which none is started', 2, samples],
    ['more text, with what cannot be read', 2, [...many, missing, binary]],
    ['more threads than cores', 4, many],
    ['on one core', 1, many],
    ['of one article', 2, samples.slice(0, 1)],
    ['of nothing', 2, []],
  ])('%s, %i cores', async (_, cores, articles) => {
    const shared = await auditOnThreads(articles, unconfigured, () => {}, [], undefined, cores);
    expect(JSON.stringify(shared)).toBe(JSON.stringify(audit(articles, unconfigured)));
  });
});

test('an article is told of once as its claims are drawn, whoever draws them', async () => {
  const told: string[] = [];
  await auditOnThreads(many, unconfigured, (stage) => told.push(stage), [], undefined, 2);
  expect(new Set(told).size).toBe(told.length);
});

test('a task goes to other threads, and each outcome comes once', async () => {
  const threads = startThreads(3);
  const started: number[] = [];
  const request: Request = { task: { of: 'reading', ignoredSections: [] }, over: many };
  const outcomes = await threads.work(request, (at) => started.push(at)).finally(() => threads.close());
  expect(outcomes).toHaveLength(many.length);
  expect(outcomes).toEqual(request.over.map((one) => outcomeOf(request.task, one)));
  expect(new Set(started).size).toBe(started.length);
});
