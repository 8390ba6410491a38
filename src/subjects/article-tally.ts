// One article becomes its tally: of every run of words that might name a subject where it is a sentence's subject, an owner, in a title, a
// heading or a table's head; what it sets against what; which words it has. Plain data, made from the article alone, so that the tallies of
// all articles add up to what is known of each run of words (tally.ts), and one changed article changes one of them.
import { GLOSS } from './alias.js';
import { announcements, comparisons, type Side } from './cue.js';
import { DETERMINERS, FUNCTION_WORDS, JUDGING_WORDS } from './english.js';
import { type Article, isFreeBefore, type Line, type Stretch } from './evidence.js';
import { hasCapital, key, type Word } from './words.js';

/** What is counted of a run of words in one article by itself. */
export interface Cues {
  subject: number;
  owner: number;
  /** What a title begins with; what stands anywhere in one. */
  title: number;
  titled: number;
  heading: number;
  /** In a title or heading, and taken up by its last word in the text below ("Harbour Fund": "The fund pays …"). */
  announced: number;
}

/** Things that one line sets against each other: of each the keys of the runs that it may stand for, shortest first. */
export interface Comparison {
  readonly place: 'title' | 'heading' | 'sentence';
  readonly isRival: boolean;
  readonly sides: readonly (readonly string[])[];
}

export interface ArticleTally {
  /** By key; all zeros of what stands in a table's head or is compared, and nowhere else. */
  readonly names: readonly (readonly [key: string, ...cues: readonly number[]])[];
  /** Names that the text takes up by their last word, as titles and headings write them; whether one opens its line, where all take a capital. */
  readonly announced: readonly (readonly [key: string, written: string, opens: boolean])[];
  readonly comparisons: readonly Comparison[];
  /** Keys of the column headers and row labels of each table. */
  readonly tables: readonly { readonly columns: readonly string[]; readonly rows: readonly string[] }[];
  /** The words of its sentences in lower case, each once. */
  readonly words: readonly string[];
  readonly sentences: number;
  /** Whether a sentence may give another name for something. */
  readonly isGlossed: boolean;
}

export const LONGEST_NAME = 5;

/** The order in which cues stand in a tally. */
export const CUES: readonly (keyof Cues)[] = ['subject', 'owner', 'title', 'titled', 'heading', 'announced'];

export function tallyOf(article: Article): ArticleTally {
  const found = new Map<string, Cues>();
  const credit = (run: readonly Word[], stretch: Stretch, cue: keyof Cues | null, by = 1) => {
    if (!isName(run, stretch)) return;
    const name = key(run, stretch.from, stretch.to);
    let cues = found.get(name);
    if (cues === undefined) {
      cues = { subject: 0, owner: 0, title: 0, titled: 0, heading: 0, announced: 0 };
      found.set(name, cues);
    }
    if (cue !== null) cues[cue] += by;
  };
  const creditEnds = (run: readonly Word[], { from, to }: Stretch, cue: keyof Cues) => {
    for (let i = Math.max(from, to - LONGEST_NAME); i < to; i++) {
      // "Oven IQ rises": the name after another noun is not the subject by itself, unlike "modern TVs last".
      const before = i > from ? run[i - 1] : undefined;
      const isHalf = before !== undefined && hasCapital((run[i] as Word).text) && !JUDGING_WORDS.has(before.lower);
      if (!isHalf) credit(run, { from: i, to }, cue);
    }
  };
  const creditStarts = (run: readonly Word[], from: number, cue: keyof Cues) => {
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST_NAME); to++) {
      if (to > from + 1 && run[to - 1]?.gap === '|') break;
      credit(run, { from, to }, cue, isFreeBefore(run, to) ? 1 : 0.5);
    }
  };
  // Sides are only looked up here so that they are counted; which reading holds is decided when all is counted.
  const compared: Comparison[] = [];
  const creditSides = (line: Line, place: Comparison['place']) => {
    for (const { sides, isRival } of comparisons(line, place !== 'sentence')) {
      const read = sides.map(readings);
      for (const stretch of read.flat()) credit(line.run, stretch, null);
      compared.push({ place, isRival, sides: read.map((side) => side.map(({ from, to }) => key(line.run, from, to))) });
    }
  };
  for (const line of article.sentences) {
    for (const subject of line.subjects) {
      creditEnds(line.run, subject, 'subject');
      if (subject.owner !== null) creditEnds(line.run, subject.owner, 'owner');
    }
    creditSides(line, 'sentence');
  }
  for (const heading of article.headings) {
    for (const start of announcements(heading)) creditStarts(heading.run, start, 'heading');
    creditSides(heading, 'heading');
  }
  for (const start of announcements(article.title)) creditStarts(article.title.run, start, 'title');
  for (const { from, to } of nounPhrases(article.title.run))
    for (let end = from + 1; end <= to; end++) creditEnds(article.title.run, { from, to: end }, 'titled');
  creditSides(article.title, 'title');
  const announced: (readonly [string, string, boolean])[] = [];
  for (const { name, from, to } of article.announced) {
    if (!isName(name.run, { from, to })) continue;
    credit(name.run, { from, to }, 'announced');
    const written = name.text.slice((name.run[from] as Word).start, (name.run[to - 1] as Word).end);
    announced.push([key(name.run, from, to), written, from === 0]);
  }
  const headers = (lines: readonly Line[]) =>
    lines.map(({ run }) => {
      credit(run, { from: 0, to: run.length }, null);
      return key(run);
    });
  const tables = article.tables.map(({ columns, rows }) => ({ columns: headers(columns), rows: headers(rows) }));
  return {
    names: [...found].map(([name, cues]) => [name, ...CUES.map((cue) => cues[cue])]),
    announced,
    comparisons: compared,
    tables,
    words: [...new Set(article.sentences.flatMap(({ run }) => run.map(({ lower }) => lower)))].sort(),
    sentences: article.sentences.length,
    isGlossed: article.sentences.some(({ text }) => GLOSS.test(text)),
  };
}

/** The runs that a side may stand for, shortest first: they begin or end where it is fixed. */
function readings(side: Side): readonly Stretch[] {
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

const PLACE_PREPOSITIONS = new Set(['in', 'at', 'from', 'near', 'across', 'outside']);

/** How a run of words stands in the sentences of an article, wherever else it was counted. Plain data. */
export interface Mentions {
  readonly key: string;
  /** Mentions in sentences, and how many of them are no mere qualifier of a noun. */
  readonly total: number;
  readonly free: number;
  /** Mentions after "in", "at", "from": as places stand. */
  readonly located: number;
  /** Mentions after an article or a possessive: as common nouns stand. */
  readonly determined: number;
  /** As written inside sentences, and at their beginning, with how often. */
  readonly inside: Spellings;
  readonly initial: Spellings;
}

type Spellings = readonly (readonly [written: string, times: number])[];

/** Mentions while they are counted. */
type Counting = { -readonly [Name in keyof Mentions]: Mentions[Name] extends Spellings ? Map<string, number> : Mentions[Name] };

/** Counts the mentions of all `keys` in the sentences of an article. */
export function mentionsOf({ sentences }: Article, keys: readonly string[]): readonly Mentions[] {
  const found = new Map<string, Counting | null>(keys.map((name) => [name, null]));
  const beginnings = new Set<string>();
  for (const name of keys)
    for (let at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) beginnings.add(name.slice(0, at + 1));
  for (const line of sentences) countMentions(line, found, beginnings);
  return [...found.values()].flatMap((one) =>
    one === null ? [] : [{ ...one, inside: [...one.inside], initial: [...one.initial] }],
  );
}

/** Counts all that is to be counted in one sentence; `beginnings` are the keys cut after each blank. */
function countMentions({ text, run }: Line, found: Map<string, Counting | null>, beginnings: ReadonlySet<string>): void {
  for (let from = 0; from < run.length; from++) {
    let before = '';
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST_NAME); to++) {
      const word = run[to - 1] as Word;
      if (to > from + 1 && (word.gap === '|' || (run[to - 2] as Word).isPossessive)) break;
      const name = before + word.singular;
      let counted = found.get(name);
      if (counted === null) {
        counted = { key: name, total: 0, free: 0, located: 0, determined: 0, inside: new Map(), initial: new Map() };
        found.set(name, counted);
      }
      if (counted !== undefined) countMention({ text, run }, { from, to }, counted);
      before += `${word.lower} `;
      if (!beginnings.has(before)) break;
    }
  }
}

function countMention({ text, run }: Line, { from, to }: Stretch, counted: Counting): void {
  counted.total++;
  if (isFreeBefore(run, to)) counted.free++;
  const preceding = run[from - 1]?.lower ?? '';
  if (PLACE_PREPOSITIONS.has(preceding)) counted.located++;
  if (DETERMINERS.has(preceding)) counted.determined++;
  const written = text
    .slice((run[from] as Word).start, (run[to - 1] as Word).end)
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ');
  const counter = from === 0 ? counted.initial : counted.inside;
  counter.set(written, (counter.get(written) ?? 0) + 1);
}
