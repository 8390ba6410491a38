// Articles with the claims that are drawn from them, as many as wanted, always the same for a seed, with their planted answers.
//
// What they speak of is skewed as in life: few subjects have most of the articles, every twentieth article is a near-copy of another one, and
// most statements agree. For each subject and aspect one answer is the true one and all articles give it in some wording, save where a
// contradiction or a look-alike is planted. An article is a function of its number alone, so that they need not be kept.
//
// Claims are as the program makes them, without extracting each sentence: every wording is extracted once, with names and figures that stand
// for others, and these are filled in. test/bench holds a sample against extraction.
import { corpusOf } from '../dist/claims/corpus.js';
import { extract } from '../dist/claims/extraction.js';
import { hashOf, identify } from '../dist/claims/identity.js';
import { idOf, read } from '../dist/reading/reading.js';
import { aspects } from './sentence-patterns.mjs';

/** @typedef {import('../dist/claims/claim.js').Claim} Claim */
/** @typedef {import('../dist/reading/source.js').Source} Source */
/** @typedef {import('../dist/subjects/subject.js').Subject} Subject */
/** @typedef {'one' | 'other' | 'alike'} Answer */
/** @typedef {{ aspect: number, answer: Answer, wording: number, subject: number, partner: number, figure: number, year: number }} Sentence */
/** @typedef {{ kind: 'conflict' | 'agreement' | 'look-alike', left: Sentence, right: Sentence, articles: readonly [number, number] }} Plant */

/** How many claims an article has at first; a planted one comes on top. */
const SENTENCES = 24;
/** One in so many articles is a near-copy of an earlier one. */
const COPIES = 20;
/** One conflict, one agreement and one look-alike is planted for so many claims. */
const PLANTED = 200;
/** One subject for so many claims; the n-th of them is spoken of n times less than the first. */
const PER_SUBJECT = 20;

const names = { X: 'Xandoril', Y: 'Yelmora' };
const figures = { N: 7431, D: 1987 };
const STANDING = new RegExp([...Object.values(names), ...Object.values(figures)].join('|'), 'gi');
/** How many claims of each wording are kept, to be made only once. */
const REMEMBERED = 100;
const syllables = 'ka ve zo mi tu ro lin dor bex fal gri hov jul kor lum nax oru pel qui rav'.split(' ');

/** @param {number} at */
function nameOf(at) {
  let rest = at + syllables.length ** 2;
  let name = '';
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) name = (syllables[rest % syllables.length] ?? '') + name;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}dan`;
}

/** @param {...(string | number)} what a number from 0 up to 1 that belongs to it alone */
const drawn = (...what) => hashOf(...what.map(String)) / 2 ** 53;

/** @param {number} below @param {...(string | number)} what */
const whole = (below, ...what) => Math.floor(drawn(...what) * below);

/**
 * A number from 0 up to `below`, the n-th one n times (to the power of `skew`) less often than the first (Zipf, by its continuous sibling).
 * @param {number} below @param {number} skew below 1 or above @param {number} draw from 0 up to 1
 */
function ranked(below, skew, draw) {
  if (skew === 1) return Math.min(below - 1, Math.floor((below + 1) ** draw) - 1);
  const power = 1 - skew;
  return Math.min(below - 1, Math.floor((((below + 1) ** power - 1) * draw + 1) ** (1 / power)) - 1);
}

/**
 * @param {number} size how many claims, about
 * @param {{ seed?: number, sentences?: number }} [options] `sentences`: of an article
 */
export function generated(size, { seed = 20_260_101, sentences = SENTENCES } = {}) {
  const count = Math.max(2, Math.round(size / sentences));
  const couples = Math.max(2, Math.round(size / PER_SUBJECT / 2));
  const plants = planted(Math.max(1, Math.round(size / PLANTED)), count, couples, seed);
  /** @type {Map<number, Sentence[]>} */
  const extra = new Map();
  for (const { left, right, articles } of plants)
    for (const [at, sentence] of /** @type {const} */ ([
      [articles[0], left],
      [articles[1], right],
    ]))
      extra.set(at, [...(extra.get(at) ?? []), sentence]);

  /** @param {number} at @returns {readonly Sentence[]} */
  const sentencesOf = (at) => {
    const copied = originalOf(at, seed);
    const own = copied === at ? statements(at, sentences, couples, seed) : statements(copied, sentences, couples, seed).slice(1);
    return [...own, ...(extra.get(at) ?? [])];
  };
  return {
    count,
    plants,
    /** Things that come in couples, and those that only look-alikes speak of. */
    subjects: subjectsFor(couples, plants),
    /** @param {number} at @returns {{ source: Source, claims: readonly Claim[] }} */
    article: (at) => written(at, sentencesOf(at)),
    /** The claims of both sentences of a plant. @param {Plant} plant */
    claimsOf: ({ left, right, articles }) =>
      /** @type {const} */ ([
        [articles[0], left],
        [articles[1], right],
      ]).map(([at, sentence]) => {
        const all = sentencesOf(at);
        const { text, starts } = textOf(at, all);
        const n = all.indexOf(sentence);
        return claimsIn(sentence, idOf(pathOf(at)), starts[n] ?? 0, 3 + 2 * n, text).map(({ id }) => id);
      }),
    /** @param {number} at */
    text: (at) => textOf(at, sentencesOf(at)).text,
    path: pathOf,
    /** @param {number} at */
    id: (at) => idOf(pathOf(at)),
    /** The article that this one is a near-copy of, or itself. @param {number} at */
    originalOf: (at) => originalOf(at, seed),
  };
}

/** An article that is no copy itself. @param {number} at @param {number} seed */
function originalOf(at, seed) {
  if (at < COPIES || at % COPIES !== 0) return at;
  const of = whole(at, seed, 'copy', at);
  return of % COPIES === 0 ? of + 1 : of;
}

/** @param {number} at @param {number} sentences @param {number} couples @param {number} seed @returns {readonly Sentence[]} */
function statements(at, sentences, couples, seed) {
  const main = ranked(couples, 1, drawn(seed, 'main', at));
  const said = new Map();
  for (let n = 0; said.size < sentences && n < 4 * sentences; n++) {
    const couple = drawn(seed, 'stray', at, n) < 0.7 ? main : ranked(couples, 1, drawn(seed, 'couple', at, n));
    const aspect = ranked(aspects.length, 0.5, drawn(seed, 'aspect', at, n));
    const place = isOrder(aspect) ? 0 : whole(2, seed, 'place', at, n);
    said.set(`${couple} ${place} ${aspect}`, truth(2 * couple + place, aspect, whole(6, seed, 'wording', at, n), seed));
  }
  return [...said.values()];
}

/** @param {number} aspect */
const isOrder = (aspect) => / than Y\./.test(aspects[aspect]?.one[0] ?? '');

/** What is so of a subject, in one of the wordings. @param {number} subject @param {number} aspect @param {number} wording @param {number} seed @returns {Sentence} */
function truth(subject, aspect, wording, seed) {
  return {
    aspect,
    answer: isOrder(aspect) ? orderOf(subject, aspect, seed) : answerOf(subject, aspect, seed),
    wording,
    subject,
    partner: subject ^ 1,
    // No figure that could be a year.
    figure: 2100 + whole(7000, seed, 'figure', subject, aspect),
    year: 1950 + whole(70, seed, 'year', subject, aspect),
  };
}

/** @param {number} subject @param {number} aspect @param {number} seed @returns {Answer} */
const answerOf = (subject, aspect, seed) => (whole(2, seed, 'answer', subject, aspect) === 0 ? 'one' : 'other');

/** Where one of two is called cheap and the other expensive, the order follows. @param {number} subject @param {number} aspect @param {number} seed @returns {Answer} */
function orderOf(subject, aspect, seed) {
  const [, more = ''] = /^X is (\S+) than/.exec(aspects[aspect]?.one[0] ?? '') ?? [];
  const pole = aspects.findIndex(({ one }) => one[0] === `X is ${more.replace(/(?:i?er)$/, more === 'heavier' ? 'y' : '')}.`);
  if (pole < 0) return answerOf(subject, aspect, seed);
  const [own, others] = [answerOf(subject, pole, seed), answerOf(subject ^ 1, pole, seed)];
  return own === others ? answerOf(subject, aspect, seed) : own;
}

/** @param {number} each @param {number} count @param {number} couples @param {number} seed @returns {readonly Plant[]} */
function planted(each, count, couples, seed) {
  const kinds = /** @type {const} */ (['conflict', 'agreement', 'look-alike']);
  return kinds.flatMap((kind) =>
    Array.from({ length: each }, (_, n) => {
      const couple = ranked(couples, 1, drawn(seed, kind, 'couple', n));
      const aspect = ranked(aspects.length, 0.5, drawn(seed, kind, 'aspect', n));
      const left = truth(
        2 * couple + (isOrder(aspect) ? 0 : whole(2, seed, kind, n)),
        aspect,
        whole(6, seed, kind, 'wording', n),
        seed,
      );
      const first = whole(count, seed, kind, 'article', n);
      const second = (first + 1 + whole(count - 1, seed, kind, 'other', n)) % count;
      return { kind, left, right: against(kind, left, n, couples, seed), articles: /** @type {const} */ ([first, second]) };
    }),
  );
}

/** @param {Plant['kind']} kind @param {Sentence} left @param {number} n @param {number} couples @param {number} seed @returns {Sentence} */
function against(kind, left, n, couples, seed) {
  const wording = left.wording + 1 + whole(3, seed, kind, 'again', n);
  const hasAlike = (aspects[left.aspect]?.alike.length ?? 0) > 0;
  if (kind === 'agreement' || (kind === 'look-alike' && (!hasAlike || left.answer !== 'one'))) return { ...left, wording };
  const figure =
    left.figure > 6200 ? left.figure - 1000 - whole(3000, seed, 'off', n) : left.figure + 1000 + whole(2000, seed, 'off', n);
  const year = left.year > 1985 ? left.year - 2 - whole(30, seed, 'off', n) : left.year + 2 + whole(30, seed, 'off', n);
  const other = { ...left, wording, figure, year };
  if (kind === 'conflict') return { ...other, answer: left.answer === 'one' ? 'other' : 'one' };
  // A look-alike speaks of a thing that no other article has, or under a limit.
  return { ...other, answer: 'alike', partner: isOrder(left.aspect) ? left.partner : 2 * couples + n };
}

/** @param {number} couples @param {readonly Plant[]} plants @returns {readonly Subject[]} */
function subjectsFor(couples, plants) {
  const all = new Set([...Array(2 * couples).keys(), ...plants.map(({ right }) => right.partner)]);
  return [...all].map((at) => ({
    id: `s${at}`,
    name: nameOf(at),
    aliases: [],
    parts: [],
    kindOf: null,
    origin: 'configured',
    main: false,
  }));
}

/** @param {number} at */
const pathOf = (at) => `article-${String(at).padStart(6, '0')}.md`;

/** @param {string} pattern @param {Sentence} sentence */
const filled = (pattern, { subject, partner, figure, year }) =>
  pattern
    .replace(/\bX\b/g, nameOf(subject))
    .replace(/\bY\b/g, nameOf(partner))
    .replace(/\bN\b/g, String(figure))
    .replace(/\bD\b/g, String(year));

/** @param {Sentence} sentence */
function patternOf({ aspect, answer, wording }) {
  const wordings = aspects[aspect]?.[answer] ?? [];
  return wordings[wording % wordings.length] ?? '';
}

/** The article, and where each sentence begins. @param {number} at @param {readonly Sentence[]} sentences */
function textOf(at, sentences) {
  let text = `# Notes, part ${at}\n`;
  const starts = sentences.map((sentence) => {
    text += '\n';
    const start = text.length;
    text += `${filled(patternOf(sentence), sentence)}\n`;
    return start;
  });
  return { text, starts };
}

/** @param {number} at @param {readonly Sentence[]} sentences @returns {{ source: Source, claims: readonly Claim[] }} */
function written(at, sentences) {
  const { text, starts } = textOf(at, sentences);
  const path = pathOf(at);
  const id = idOf(path);
  const metadata = {
    title: `Notes, part ${at}`,
    publisher: null,
    author: null,
    published: null,
    retrieved: null,
    url: null,
    kind: null,
  };
  const source = { id, path, sha256: path, text, ...metadata, passages: [], skipped: [] };
  const claims = sentences.flatMap((sentence, n) => claimsIn(sentence, id, starts[n] ?? 0, 3 + 2 * n, text));
  return { source, claims };
}

/** @param {Sentence} sentence @param {string} source @param {number} start @param {number} line @param {string} text @returns {readonly Claim[]} */
function claimsIn(sentence, source, start, line, text) {
  return extractedFrom(patternOf(sentence)).map((fill) => {
    const { claim, offset, length } = fill(sentence);
    const [from, to] = [start + offset, start + offset + length];
    const position = {
      start: { line, column: offset + 1, offset: from },
      end: { line, column: offset + length + 1, offset: to },
    };
    return {
      ...claim,
      id: identify('c', source, String(from), String(to), claim.text),
      source,
      position,
      quote: text.slice(from, to),
      spans: [{ start: from, end: to }],
    };
  });
}

/** @typedef {(sentence: Sentence) => { claim: Claim, offset: number, length: number }} Fill */
/** @type {Map<string, readonly Fill[]>} */
const extracted = new Map();

/** The claims of a wording, waiting for names and figures. @param {string} pattern */
function extractedFrom(pattern) {
  const known = extracted.get(pattern);
  if (known !== undefined) return known;
  const sentence = pattern
    .replace(/\bX\b/g, names.X)
    .replace(/\bY\b/g, names.Y)
    .replace(/\bN\b/g, String(figures.N))
    .replace(/\bD\b/g, String(figures.D));
  const source = read({ path: 'pattern.md', text: `# Notes, part 1\n\n${sentence}\n`, sha256: '' });
  if ('problem' in source) throw new Error(source.problem);
  const subjects = Object.values(names).map((name) => subjectNamed(name));
  const { claims } = extract(source, subjects, corpusOf([source], subjects));
  const begin = source.text.indexOf(sentence);
  const fills = claims.map((claim) => {
    if (claim.spans.length !== 1) throw new Error(`Unexpected claim that leans on another passage: ${pattern}`);
    const written = JSON.stringify(claim);
    const lead = templated(sentence.slice(0, claim.position.start.offset - begin));
    /** @type {Map<string, ReturnType<Fill>>} */
    const filledIn = new Map();
    /** @type {Fill} */
    const fill = (given) => {
      const key = [given.subject, given.partner, given.figure, given.year].join(' ');
      const known = filledIn.get(key);
      if (known !== undefined) return known;
      const [x, y] = [nameOf(given.subject), nameOf(given.partner)];
      /** @type {Readonly<Record<string, string>>} */
      const own = {
        [names.X]: x,
        [names.Y]: y,
        [names.X.toLowerCase()]: x.toLowerCase(),
        [names.Y.toLowerCase()]: y.toLowerCase(),
        [figures.N]: String(given.figure),
        [figures.D]: String(given.year),
      };
      const made = JSON.parse(written.replace(STANDING, (word) => own[word] ?? word));
      const found = { claim: made, offset: filled(lead, given).length, length: made.quote.length };
      if (filledIn.size >= REMEMBERED) filledIn.clear();
      filledIn.set(key, found);
      return found;
    };
    return fill;
  });
  extracted.set(pattern, fills);
  return fills;
}

/** @param {string} text */
const templated = (text) =>
  text.replaceAll(names.X, 'X').replaceAll(names.Y, 'Y').replaceAll(String(figures.N), 'N').replaceAll(String(figures.D), 'D');

/** @param {string} name @returns {Subject} */
const subjectNamed = (name) => ({ id: name, name, aliases: [], parts: [], kindOf: null, origin: 'configured', main: false });
