import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generated } from '../../bench/generated-articles.mjs';
import { findings } from '../../src/comparing/findings.js';
import { witnesses } from '../../src/comparing/witness.js';
// Threads need JavaScript: the built one.
import { findingsOfPile, type Pile } from '../../dist/large/findings.js';

const made = generated(600);
const articles = Array.from({ length: made.count }, (_, at) => made.article(at));
const claims = articles.flatMap((one) => one.claims);
const sources = articles.map(({ source }) => source);
const whole = findings(claims, made.subjects, sources);
const NONE: Pile['rulings'] = { apart: [], together: [] };

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'concord-large-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found = (shards: number, threads: number, rulings = NONE) =>
  findingsOfPile(
    {
      sources: articles.map(({ source, claims: own }) => ({ source: source.id, published: null, claims: own })),
      subjects: made.subjects,
      witness: witnesses(sources),
      rulings,
    },
    { folder, threads, shards },
  );

describe('findings of claims that are kept in files', () => {
  it.each([
    [1, 1],
    [16, 2],
    [256, 2],
  ])('are those of claims in memory: %i shards, %i threads', async (shards, threads) => {
    expect(whole.conflicts.length).toBeGreaterThan(0);
    expect(await found(shards, threads)).toEqual({ ...whole, oversized: [] });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('heed what an editor has laid down of groups', async () => {
    const [one, other] = whole.groups.map((group) => group.claims).filter(({ length }) => length === 2);
    const rulings: Pile['rulings'] = {
      together: [[one?.at(-1) ?? '', other?.at(-1) ?? '']],
      apart: [[one?.[0] ?? '', one?.[1] ?? '']],
    };
    const ruled = findings(claims, made.subjects, sources, rulings);
    expect(ruled.groups).not.toEqual(whole.groups);
    expect(await found(16, 2, rulings)).toEqual({ ...ruled, oversized: [] });
  });

  it('leave nothing behind when a thread fails', async () => {
    const broken = { ...articles[0]?.claims[0], text: null };
    const pile = {
      sources: [{ source: 'x', published: null, claims: [broken] }],
      subjects: made.subjects,
      witness: new Map(),
      rulings: NONE,
    };
    await expect(findingsOfPile(pile as unknown as Pile, { folder, threads: 2, shards: 4 })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
