// Labelled pairs → what each mark of two texts counts towards their saying the same, and from what likelihood on it is said.
//
//   npm run build && node bench/fit-sameness.mjs --data DIR
//
// Reads DIR/pairs/paraphrase-train.jsonl (a training set; a score on it is a training score) and writes
// src/comparing/retelling/sameness.fitted.ts. Logistic regression by Newton's method, with a small penalty on large weights; the least
// likelihood is the lowest at which, of pairs kept out of the fit (five folds), WANTED of those said to be one are, and the likelihood that
// is needed beside like claims the lowest at which HELD of the pairs whose claims are alike are one. The same pairs give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const project = resolve(import.meta.dirname, '..');
const { areOfOneLength, marksOf } = await import(join(project, 'dist/comparing/retelling/sameness.js'));
const { claimsOfTexts } = await import(join(project, 'dist/claims/extraction.js'));
const { compareClaims } = await import(join(project, 'dist/comparing/comparison.js'));
const { tellingOf } = await import(join(project, 'dist/comparing/retelling/telling.js'));

const SET = 'paraphrase-train';
/** Precision that the least likelihood must have on pairs kept out. */
const WANTED = 0.9;
/** Precision that pairs of like claims must have. */
const HELD = 0.87;
const FOLDS = 5;
const PENALTY = 1;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Expected --data DIR, the folder that holds pairs/.');

/** @type {{ marks: readonly number[], isSame: number, isAlike: boolean }[]} */
const pairs = readFileSync(join(values.data, 'pairs', `${SET}.jsonl`), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => {
    const { left, right, label } = JSON.parse(line);
    return { marks: marksOf(tellingOf(left), tellingOf(right)), isSame: Number(label), isAlike: areAlike(left, right) };
  });

const kept = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fit(pairs.filter((_, at) => at % FOLDS !== fold));
  return pairs.filter((_, at) => at % FOLDS === fold).map((pair) => ({ ...pair, likelihood: likelihood(weights, pair.marks) }));
}).flat();
const least = leastOf(kept, WANTED);
const held = leastOf(
  kept.filter(({ isAlike }) => isAlike),
  HELD,
);
const [bias = 0, ...weights] = fit(pairs).map((weight) => Number(weight.toFixed(3)));
const told = kept.filter((pair) => pair.likelihood >= least);
const right = told.filter(({ isSame }) => isSame === 1).length;

writeFileSync(
  join(project, 'src/comparing/retelling/sameness.fitted.ts'),
  `// Made by bench/fit-sameness.mjs from ${SET} (${pairs.length} pairs); do not edit. On pairs kept out of the fit, at this least likelihood:
// precision ${percent(right, told.length)}, recall ${percent(right, pairs.filter(({ isSame }) => isSame === 1).length)}.
export const FITTED: { readonly weights: readonly number[]; readonly bias: number; readonly least: number; readonly held: number } = {
  weights: [${weights.join(', ')}],
  bias: ${bias},
  least: ${least},
  held: ${held},
};
`,
);

/** @param {number} part @param {number} all */
function percent(part, all) {
  return `${((100 * part) / all).toFixed(1)} %`;
}

/** @param {readonly number[]} fitted @param {readonly number[]} marks */
function likelihood(fitted, marks) {
  return 1 / (1 + Math.exp(-sumOf(fitted, marks)));
}

/** @param {readonly number[]} fitted the bias first @param {readonly number[]} marks */
function sumOf(fitted, marks) {
  return marks.reduce((sum, mark, at) => sum + mark * (fitted[at + 1] ?? 0), fitted[0] ?? 0);
}

/**
 * The bias and the weights that tell the pairs apart best.
 * @param {{ marks: readonly number[], isSame: number }[]} all
 */
function fit(all) {
  const size = (all[0]?.marks.length ?? 0) + 1;
  let fitted = /** @type {number[]} */ (Array(size).fill(0));
  for (let round = 0; round < 30; round++) {
    const slope = fitted.map((weight, at) => (at === 0 ? 0 : PENALTY * weight));
    const bend = fitted.map((_, row) => fitted.map((_, at) => (row === at ? PENALTY : 0)));
    for (const { marks, isSame } of all) {
      const row = [1, ...marks];
      const p = likelihood(fitted, marks);
      for (const [i, one] of row.entries()) {
        slope[i] = (slope[i] ?? 0) + one * (p - isSame);
        const line = /** @type {number[]} */ (bend[i]);
        for (const [j, other] of row.entries()) line[j] = (line[j] ?? 0) + one * other * p * (1 - p);
      }
    }
    const step = solved(bend, slope);
    fitted = fitted.map((weight, at) => weight - (step[at] ?? 0));
  }
  return fitted;
}

/**
 * x of `rows` x = `right`, by elimination.
 * @param {number[][]} rows
 * @param {number[]} right
 */
function solved(rows, right) {
  const lines = rows.map((row, at) => [...row, right[at] ?? 0]);
  for (const [at, line] of lines.entries()) {
    const pivot = line[at] ?? 1;
    for (const [i, other] of lines.entries()) {
      const times = i === at ? 0 : (other[at] ?? 0) / pivot;
      if (times !== 0) lines[i] = other.map((value, j) => value - times * (line[j] ?? 0));
    }
  }
  return lines.map((line, at) => (line[line.length - 1] ?? 0) / (line[at] ?? 1));
}

/**
 * Whether the claims of one of two texts of one length say all that those of the other do.
 * @param {string} left @param {string} right */
function areAlike(left, right) {
  if (!areOfOneLength(tellingOf(left), tellingOf(right))) return false;
  const [ofLeft, ofRight] = claimsOfTexts([
    { id: 'left', text: left },
    { id: 'right', text: right },
  ]);
  return /^(?:equivalent|entails|entailed-by)$/.test(compareClaims(ofLeft?.claims ?? [], ofRight?.claims ?? []).relation);
}

/** @param {{ likelihood: number, isSame: number }[]} all @param {number} wanted */
function leastOf(all, wanted) {
  const down = all.toSorted((a, b) => b.likelihood - a.likelihood);
  let [same, best] = [0, 1];
  for (const [at, pair] of down.entries()) {
    same += pair.isSame;
    if (same / (at + 1) >= wanted) best = pair.likelihood;
  }
  return Number(best.toFixed(3));
}
