import { describe, expect, it } from 'vitest';
import { generated } from '../../bench/generated-articles.mjs';
import { exponent, fitted } from '../../bench/growth.mjs';
import { scored } from '../../bench/planted-answers.mjs';
import { corpusOf } from '../../src/claims/corpus.js';
import { extract } from '../../src/claims/extraction.js';
import { findings } from '../../src/comparing/findings.js';
import { witnesses } from '../../src/comparing/witness.js';
import { read } from '../../src/reading/reading.js';

const made = generated(2_000);
const articles = Array.from({ length: made.count }, (_, at) => made.article(at));
const claims = articles.flatMap((one) => one.claims);
const sources = articles.map(({ source }) => source);

describe('generated articles', () => {
  it('are the same for a seed and others for another', () => {
    expect(generated(2_000).article(7)).toEqual(made.article(7));
    expect(generated(2_000, { seed: 5 }).text(7)).not.toBe(made.text(7));
  });

  it('have the claims that extraction draws from their text', () => {
    const sample = articles.slice(0, 25).map(({ source, claims: own }) => {
      const found = read({ path: source.path, text: source.text, sha256: source.path });
      if ('problem' in found) throw new Error(found.problem);
      return { found, own };
    });
    const corpus = corpusOf(
      sample.map(({ found }) => found),
      made.subjects,
    );
    for (const { found, own } of sample) expect(extract(found, made.subjects, corpus).claims).toEqual(own);
  });

  it('repeat the article that they are said to copy, and no other', () => {
    const witness = witnesses(sources);
    const copied = articles.flatMap(({ source }, at) =>
      made.originalOf(at) === at ? [] : [[source.id, made.id(made.originalOf(at))]],
    );
    expect(copied.length).toBeGreaterThan(0);
    expect([...witness].filter(([id, original]) => id !== original)).toEqual(copied);
  });
});

describe('planted answers', () => {
  const found = findings(claims, made.subjects, sources);

  it('are all found, and nothing else', () => {
    expect(scored(made, found)).toEqual({
      conflicts: 10,
      ofConflicts: 10,
      agreements: 10,
      ofAgreements: 10,
      lookAlikes: 0,
      ofLookAlikes: 10,
      strange: 0,
    });
  });

  it('that are missing are counted as missing', () => {
    const [, ...rest] = found.conflicts;
    expect(scored(made, { conflicts: rest, groups: [] })).toMatchObject({ agreements: 0, strange: 0 });
    expect(scored(made, { conflicts: rest, groups: [] }).conflicts).toBeLessThan(10);
    // A side that is none: two claims of the same side do not oppose each other.
    const onOneSide = found.conflicts.map((one) => ({
      ...one,
      sides: [{ answer: '', claims: one.sides.flatMap((side) => side.claims) }],
    }));
    expect(scored(made, { conflicts: onOneSide, groups: found.groups }).conflicts).toBe(0);
  });
});

describe('growth', () => {
  it.each([
    ['the same time', [1, 1], 0],
    ['in proportion', [1, 10], 1],
    ['with the square', [1, 100], 2],
  ])('%s', (_, [first = 0, second = 0], expected) => {
    expect(exponent({ size: 10, time: first }, { size: 100, time: second })).toBeCloseTo(expected);
  });

  it('over several sizes, and of one size none', () => {
    const times = [10, 100, 1000].map((size) => ({ size, time: 3 * size ** 1.1 }));
    expect(fitted(times)).toBeCloseTo(1.1);
    expect(fitted(times.slice(0, 1))).toBeNaN();
  });
});
