// Extraction against tagging: how long it takes to read a folder's articles and to draw their claims, beside wink-nlp's tagging alone of the
// same text in the same run; then how the time grows with the texts of bench/extreme-texts.mjs.
//
//   npm run bench:extraction                     over sources/
//   npm run bench:extraction -- FOLDER           over the .md and .txt files in it
//   npm run bench:extraction -- --extremes       the extreme texts as well
//   npm run bench:extraction -- --extremes NAME  those whose name holds NAME
//
// Prints for 1, 10 and 100 times the text: thousands of characters per second, the ratio of the two times (at most 2.5 is wanted), and the
// exponent of growth (1: twice the text takes twice the time). Times are processor time, the least of some rounds by turns: others may
// work on the same machine. A text of ten times the length holds nine variants of itself, and a variant repeats no sentence that has a word
// of six letters: figures are drawn anew, and every other long word gives its place to one with the same ending.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../dist/claims/extraction.js';
import { read } from '../dist/reading/reading.js';
import { corpusOf } from '../dist/claims/corpus.js';
import { subjects } from '../dist/subjects/discovery.js';
import { extremes } from './extreme-texts.mjs';

const wanted = 2.5;
const sizes = [1, 10, 100];
/** For each size: on small texts a round is soon done, and the first ones are slow. */
const rounds = [12, 3, 1];
const seed = 20_260_101;
const lettersOfExtremes = [50_000, 100_000, 200_000];

// Words in lower case: names stay, as they do in a longer article on the same subject.
const LONG_WORD = /(?<![\p{L}\p{N}./:-])\p{Ll}{6,}(?![\p{L}\p{N}./:-])/gu;

/** @typedef {{ path: string, text: string }} File */
/** @typedef {{ reading: number, subjects: number, claims: number }} Stages milliseconds */

const { positionals, values } = parseArgs({ allowPositionals: true, options: { extremes: { type: 'boolean' } } });
const require = createRequire(import.meta.url);
const tagger = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos']);

if (values.extremes) {
  growthOfExtremes(positionals[0] ?? '');
} else {
  const folder = resolve(positionals[0] ?? join(import.meta.dirname, '..', 'sources'));
  const files = readdirSync(folder)
    .filter((name) => /\.(?:md|txt)$/.test(name))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  if (files.length === 0) throw new Error(`Unexpected folder without .md or .txt files: ${folder}`);
  growth(files);
}

/** @param {readonly File[]} files */
function growth(files) {
  console.log(`${files.length} files, Node ${process.version}; KB is a thousand characters, times are processor time`);
  console.log('  size        KB   tagging  KB/s   extraction (reading + subjects + claims)  KB/s   ratio');
  const done = sizes.map((size, nth) => {
    const larger = files.map((file, at) => ({ path: file.path, text: lengthened(file.text, size, seed + at) }));
    const letters = larger.reduce((sum, { text }) => sum + text.length, 0);
    let tagging = Number.POSITIVE_INFINITY;
    let best = /** @type {Stages | null} */ (null);
    for (let round = 0; round < (rounds[nth] ?? 1); round++) {
      tagging = Math.min(
        tagging,
        timed(() => tagAll(larger)),
      );
      const stages = extraction(larger);
      if (best === null || total(stages) < total(best)) best = stages;
    }
    if (best === null) throw new Error('Nothing was measured');
    const all = total(best);
    const parts = [best.reading, best.subjects, best.claims].map((time) => time.toFixed(0)).join(' + ');
    const cells = [
      `${size}×`.padStart(6),
      (letters / 1000).toFixed(0).padStart(9),
      `${tagging.toFixed(0)} ms`.padStart(9),
      (letters / tagging).toFixed(0).padStart(5),
      `${all.toFixed(0)} ms (${parts})`.padStart(42),
      (letters / all).toFixed(0).padStart(5),
      (all / tagging).toFixed(2).padStart(7),
    ];
    console.log(cells.join(' '));
    return { letters, tagging, all };
  });
  const [first, last] = [done[0], done[done.length - 1]];
  if (first === undefined || last === undefined) return;
  const exponent = (/** @type {'tagging' | 'all'} */ what) => growthOf(first.letters, first[what], last.letters, last[what]);
  console.log(
    `growth: extraction ${exponent('all')}, tagging ${exponent('tagging')} (1 is linear); wanted ratio: at most ${wanted}`,
  );
}

/** @param {string} name */
function growthOfExtremes(name) {
  console.log(`time of ${lettersOfExtremes.join(', ')} characters, and its growth over them (1 is linear)`);
  for (const extreme of extremes) {
    if (!extreme.name.includes(name)) continue;
    for (const path of ['extreme.md', 'extreme.txt']) {
      const times = lettersOfExtremes.map((letters) => {
        const text = extreme.text(letters);
        return { letters: text.length, time: total(extraction([{ path, text }])) };
      });
      const [first, last] = [times[0], times[times.length - 1]];
      if (first === undefined || last === undefined) continue;
      const exponent = growthOf(first.letters, first.time, last.letters, last.time);
      const milliseconds = times.map(({ time }) => `${time.toFixed(0)} ms`.padStart(9)).join('');
      console.log(`${path.slice(-3).padStart(4)}  ${extreme.name.padEnd(52)}${milliseconds}   ${exponent}`);
    }
  }
}

/**
 * @param {number} letters
 * @param {number} time
 * @param {number} moreLetters
 * @param {number} moreTime
 */
function growthOf(letters, time, moreLetters, moreTime) {
  return (Math.log(moreTime / time) / Math.log(moreLetters / letters)).toFixed(2);
}

/** @param {() => void} work */
function timed(work) {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

/** @param {readonly File[]} files */
function tagAll(files) {
  for (const { text } of files) tagger.readDoc(text).tokens().out(tagger.its.pos);
}

/**
 * @param {readonly File[]} files
 * @returns {Stages}
 */
function extraction(files) {
  /** @type {import('../dist/reading/source.js').Source[]} */
  const sources = [];
  /** @type {readonly import('../dist/subjects/subject.js').Subject[]} */
  let found = [];
  const reading = timed(() => {
    for (const { path, text } of files) {
      const source = read({ path, text, sha256: path });
      if (!('problem' in source)) sources.push(source);
    }
  });
  const finding = timed(() => {
    found = subjects(sources, []);
  });
  const claims = timed(() => {
    const corpus = corpusOf(sources, found);
    for (const source of sources) extract(source, found, corpus);
  });
  return { reading, subjects: finding, claims };
}

/** @param {Stages} stages */
function total({ reading, subjects, claims }) {
  return reading + subjects + claims;
}

/**
 * The text, followed by variants of its body until it is so many times as long.
 * @param {string} text
 * @param {number} times
 * @param {number} start
 */
function lengthened(text, times, start) {
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  const draw = drawer(start);
  /** @type {Map<string, string[]>} */
  const alike = new Map();
  for (const [word] of body.matchAll(LONG_WORD)) {
    const ending = word.slice(-2);
    const words = alike.get(ending) ?? [];
    if (!words.includes(word)) words.push(word);
    alike.set(ending, words);
  }
  const parts = [text];
  for (let n = 1; n < times; n++) {
    const variant = body
      .replace(LONG_WORD, (word) => {
        const words = alike.get(word.slice(-2)) ?? [word];
        return draw(2) === 0 ? word : (words[draw(words.length)] ?? word);
      })
      .replace(/\d+/g, (figure) => String(1 + draw(10 ** Math.min(figure.length, 6))));
    parts.push(variant);
  }
  return parts.join('\n\n');
}

/**
 * Whole numbers from 0 up to `below`, always the same ones for a start (a linear congruential generator, constants of Numerical Recipes).
 * @param {number} start
 */
function drawer(start) {
  let state = start >>> 0;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
