// Articles become a tally of every run of words that might name a subject: where it is a sentence's subject, an owner, in a title,
// a heading, a table's head or set against another, how often it stands free, and how it is written.
import { announcements, comparisons, type Side } from './cue.js';
import { DETERMINERS, FUNCTION_WORDS, JUDGING_WORDS } from './english.js';
import { type Article, isFreeBefore, type Line, type Stretch } from './evidence.js';
import { hasCapital, key, type Word } from './words.js';

/** Counts of one article. */
export interface Count {
  subject: number;
  owner: number;
  total: number;
  /** What a title begins with; what stands anywhere in one. */
  title: number;
  titled: number;
  heading: number;
  /** Set against another in a title; in a title or heading; in a sentence. */
  contest: number;
  versus: number;
  compared: number;
  column: number;
  /** In a title or heading, and taken up by its last word in the text below ("Harbour Fund": "The fund pays …"). */
  announced: number;
}

export interface Tally {
  readonly key: string;
  readonly length: number;
  /** By article, only where something was counted. */
  readonly counts: Map<number, Count>;
  /** Mentions in sentences, and how many of them are no mere qualifier of a noun. */
  total: number;
  free: number;
  /** Mentions after "in", "at", "from": as places stand. */
  located: number;
  /** Mentions after an article or a possessive: as common nouns stand. */
  determined: number;
  /** As written inside sentences, and at their beginning. */
  readonly inside: Map<string, number>;
  readonly initial: Map<string, number>;
}

export type Tallies = ReadonlyMap<string, Tally>;

export const LONGEST_NAME = 5;
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'across', 'outside']);

export function total(tally: Tally, of: (count: Count) => number): number {
  let sum = 0;
  for (const count of tally.counts.values()) sum += of(count);
  return sum;
}

/** The runs that a side may stand for, shortest first: they begin or end where it is fixed. */
export function readings(side: Side): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let length = 1; length <= Math.min(LONGEST_NAME, side.to - side.from); length++)
    found.push(side.fixed === 'start' ? { from: side.from, to: side.from + length } : { from: side.to - length, to: side.to });
  return found;
}

function isName(run: readonly Word[], { from, to }: Stretch): boolean {
  const first = run[from];
  const last = run[to - 1];
  if (first === undefined || last === undefined || FUNCTION_WORDS.has(first.lower) || FUNCTION_WORDS.has(last.lower))
    return false;
  for (let i = from + 1; i < to; i++) if ((run[i] as Word).gap === '|' || (run[i - 1] as Word).isPossessive) return false;
  return /^\p{L}/u.test(first.text);
}

function addTo(counter: Map<string, number>, name: string): void {
  counter.set(name, (counter.get(name) ?? 0) + 1);
}

/** The stretches of a title between function words and commas. */
function nounPhrases(run: readonly Word[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (let at = 0; at <= run.length; at++) {
    const word = run[at];
    const isOver = word === undefined || (at > from && word.gap === '|') || FUNCTION_WORDS.has(word.lower);
    if (!isOver) continue;
    if (at > from) found.push({ from, to: at });
    from = word !== undefined && FUNCTION_WORDS.has(word.lower) ? at + 1 : at;
  }
  return found;
}

export function tallies(articles: readonly Article[]): Tallies {
  const found = new Map<string, Tally>();
  const credit = (run: readonly Word[], stretch: Stretch, article: number, cue: keyof Count, by = 1) => {
    if (!isName(run, stretch)) return;
    const name = key(run, stretch.from, stretch.to);
    let tally = found.get(name);
    if (tally === undefined) {
      const length = stretch.to - stretch.from;
      tally = {
        key: name,
        length,
        counts: new Map(),
        total: 0,
        free: 0,
        located: 0,
        determined: 0,
        inside: new Map(),
        initial: new Map(),
      };
      found.set(name, tally);
    }
    let count = tally.counts.get(article);
    if (count === undefined) {
      count = noCount();
      tally.counts.set(article, count);
    }
    count[cue] += by;
  };
  const creditEnds = (run: readonly Word[], { from, to }: Stretch, article: number, cue: keyof Count) => {
    for (let i = Math.max(from, to - LONGEST_NAME); i < to; i++) {
      // "Oven IQ rises": the name after another noun is not the subject by itself, unlike "modern TVs last".
      const before = i > from ? run[i - 1] : undefined;
      const isHalf = before !== undefined && hasCapital((run[i] as Word).text) && !JUDGING_WORDS.has(before.lower);
      if (!isHalf) credit(run, { from: i, to }, article, cue);
    }
  };
  const creditStarts = (run: readonly Word[], from: number, article: number, cue: keyof Count, by: number) => {
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST_NAME); to++) {
      if (to > from + 1 && run[to - 1]?.gap === '|') break;
      credit(run, { from, to }, article, cue, isFreeBefore(run, to) ? by : by / 2);
    }
  };
  // Sides are only looked up here so that they are counted; which reading holds is decided when all is counted.
  const creditSides = (line: Line, article: number, isHeading: boolean) => {
    for (const { sides } of comparisons(line, isHeading))
      for (const side of sides) for (const reading of readings(side)) credit(line.run, reading, article, 'compared', 0);
  };
  articles.forEach((article, n) => {
    for (const line of article.sentences) {
      for (const subject of line.subjects) {
        creditEnds(line.run, subject, n, 'subject');
        if (subject.owner !== null) creditEnds(line.run, subject.owner, n, 'owner');
      }
      creditSides(line, n, false);
    }
    for (const heading of article.headings) {
      for (const start of announcements(heading)) creditStarts(heading.run, start, n, 'heading', 1);
      creditSides(heading, n, true);
    }
    for (const start of announcements(article.title)) creditStarts(article.title.run, start, n, 'title', 1);
    for (const phrase of nounPhrases(article.title.run))
      for (let to = phrase.from + 1; to <= phrase.to; to++) creditEnds(article.title.run, { from: phrase.from, to }, n, 'titled');
    creditSides(article.title, n, true);
    for (const { name, from, to } of article.announced) {
      credit(name.run, { from, to }, n, 'announced');
      const tally = found.get(key(name.run, from, to));
      if (tally !== undefined)
        addTo(
          from === 0 ? tally.initial : tally.inside,
          name.text.slice((name.run[from] as Word).start, (name.run[to - 1] as Word).end),
        );
    }
    for (const { columns, rows } of article.tables)
      for (const header of [...columns, ...rows]) credit(header.run, { from: 0, to: header.run.length }, n, 'column', 0);
  });
  const beginnings = new Set<string>();
  for (const { key: name } of found.values())
    for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) beginnings.add(name.slice(0, at + 1));
  articles.forEach((article, n) => {
    for (const line of article.sentences) countMentions(line, n, found, beginnings);
  });
  return found;
}

function noCount(): Count {
  return {
    subject: 0,
    owner: 0,
    total: 0,
    title: 0,
    titled: 0,
    heading: 0,
    contest: 0,
    versus: 0,
    compared: 0,
    column: 0,
    announced: 0,
  };
}

/** Counts all that is tallied in one sentence; `beginnings` are the keys cut after each blank. */
function countMentions(
  { text, run }: Line,
  article: number,
  found: ReadonlyMap<string, Tally>,
  beginnings: ReadonlySet<string>,
): void {
  for (let from = 0; from < run.length; from++) {
    let before = '';
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST_NAME); to++) {
      const word = run[to - 1] as Word;
      if (to > from + 1 && (word.gap === '|' || (run[to - 2] as Word).isPossessive)) break;
      const tally = found.get(before + word.singular);
      if (tally !== undefined) countMention({ text, run }, { from, to }, article, tally);
      before += `${word.lower} `;
      if (!beginnings.has(before)) break;
    }
  }
}

function countMention({ text, run }: Line, { from, to }: Stretch, article: number, tally: Tally): void {
  const count = tally.counts.get(article) ?? noCount();
  tally.counts.set(article, count);
  count.total++;
  tally.total++;
  if (isFreeBefore(run, to)) tally.free++;
  const preceding = run[from - 1]?.lower ?? '';
  if (PLACE_PREPOSITIONS.has(preceding)) tally.located++;
  if (DETERMINERS.has(preceding)) tally.determined++;
  const written = text
    .slice((run[from] as Word).start, (run[to - 1] as Word).end)
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ');
  addTo(from === 0 ? tally.initial : tally.inside, written);
}
