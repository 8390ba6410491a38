// Sources become evidence of who is spoken of: for each run of words that might name a subject, how often and in which article it is a
// sentence's subject, owns something, stands free or only qualifies a noun, and how it is written. Cheap: no tagger, one pass over the words.
import { LONGEST_SENTENCE, sentences } from '../language/sentence.js';
import type { Source } from '../reading/source.js';
import { CLAUSE_OPENERS, DETERMINERS, FUNCTION_WORDS, OTHER_VERBS, PLURAL_VERBS, SINGULAR_VERBS } from './english.js';
import { hasCapital, type Word, words } from './words.js';

/** Words `from` up to `to` of a line. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Line {
  readonly text: string;
  readonly run: readonly Word[];
}

export interface Sentence extends Line {
  readonly subjects: readonly SentenceSubject[];
}

/** One source as words. */
export interface Article {
  readonly title: Line;
  /** Headings without the title, and lines that only look like headings. */
  readonly headings: readonly Line[];
  readonly sentences: readonly Sentence[];
  /** Names in titles and headings that the text below takes up by their last word ("Harbour Fund": "The fund pays …"). */
  readonly announced: readonly (Stretch & { readonly name: Line })[];
  /** Column headers and row labels of each table. */
  readonly tables: readonly { readonly columns: readonly Line[]; readonly rows: readonly Line[] }[];
}

const SENTENCE_END = /[.!?:;,]["”’)\]]*$/;

function line(text: string): Line {
  return { text, run: words(text) };
}

/** A short line without a full stop stands as a heading does; its capitals tell nothing of names. */
function isLabel(text: string): boolean {
  if (SENTENCE_END.test(text)) return false;
  const run = words(text);
  if (run.length <= 4) return true;
  const long = run.filter((word) => word.text.length > 3);
  return run.length <= 14 && long.filter((word) => hasCapital(word.text)).length > long.length / 2;
}

/** Words of `heading` that end with `noun` and all have their capital; null where there are not two of them. */
function nameEndingIn(heading: Line, noun: string): Stretch | null {
  const { run } = heading;
  const last = run.findIndex(({ lower }) => lower === noun);
  let from = last;
  while (
    from > 0 &&
    run[from]?.gap !== '|' &&
    hasCapital((run[from - 1] as Word).text) &&
    !FUNCTION_WORDS.has((run[from - 1] as Word).lower)
  )
    from--;
  return last >= 0 && last - from >= 1 && hasCapital((run[last] as Word).text) ? { from, to: last + 1 } : null;
}

/** The names of `headings` that a sentence takes up as its subject: "the" or "this", and a single noun in lower case. */
function takenUp({ run, subjects }: Sentence, headings: readonly Line[]): readonly (Stretch & { readonly name: Line })[] {
  if (headings.length === 0) return [];
  return subjects.flatMap(({ from, to, owner }) => {
    const noun = run[from] as Word;
    const article = run[from - 1]?.lower;
    if (to - from !== 1 || owner !== null || hasCapital(noun.text) || (article !== 'the' && article !== 'this')) return [];
    return headings.flatMap((name) => {
      const found = nameEndingIn(name, noun.lower);
      return found === null ? [] : [{ ...found, name }];
    });
  });
}

/** A source as words. */
export function articleOf(source: Source): Article {
  const headings: string[] = [];
  const body: Sentence[] = [];
  const announced: (Stretch & { readonly name: Line })[] = [];
  const title = line(source.title);
  const lines = new Map<string, Line>();
  const headingLine = (text: string) => {
    const known = lines.get(text) ?? line(text);
    lines.set(text, known);
    return known;
  };
  const tables = new Map<number, { columns: Set<string>; rows: Set<string> }>();
  for (const passage of source.passages) {
    const { text } = passage;
    if (passage.kind === 'heading' || (passage.kind === 'paragraph' && isLabel(text)))
      headings.push(text.slice(0, LONGEST_SENTENCE));
    else {
      const above = passage.headings.slice(-1).map((heading) => headingLine(heading.text));
      for (const { start, end } of sentences(text)) {
        if (end - start > LONGEST_SENTENCE) continue;
        const bare = line(text.slice(start, end));
        const sentence = { ...bare, subjects: sentenceSubjects(bare.run) };
        body.push(sentence);
        announced.push(...takenUp(sentence, above.some((heading) => heading.text === title.text) ? above : [...above, title]));
      }
    }
    if (passage.place === null) continue;
    const table = tables.get(passage.place.table) ?? { columns: new Set(), rows: new Set() };
    tables.set(passage.place.table, table);
    if (passage.column !== null) table.columns.add(passage.column.text);
    if (passage.row !== null) table.rows.add(passage.row.text);
  }
  return {
    title,
    headings: headings.filter((text) => text !== source.title).map(headingLine),
    sentences: body,
    announced,
    tables: [...tables.values()].map(({ columns, rows }) => ({ columns: [...columns].map(line), rows: [...rows].map(line) })),
  };
}

function isPlural(word: Word): boolean {
  return word.singular !== word.lower;
}

function endsLower({ text, lower }: Word, ending: string): boolean {
  return text.length > ending.length + 2 && text === lower && text.endsWith(ending);
}

/** Whether word `at` is a finite verb of the phrase that ends with word `last`. */
function isFinite(run: readonly Word[], at: number, last: number): boolean {
  const word = run[at];
  const subject = run[last];
  if (word === undefined || subject === undefined) return false;
  if (OTHER_VERBS.has(word.lower) || SINGULAR_VERBS.has(word.text) || endsLower(word, 'ed')) return true;
  return PLURAL_VERBS.has(word.text) && isPlural(subject);
}

function isAdverb(word: Word | undefined): boolean {
  return (
    word !== undefined && (endsLower(word, 'ly') || word.lower === 'also' || word.lower === 'both' || word.lower === 'never')
  );
}

function opensClause(run: readonly Word[], at: number): boolean {
  const before = run[at - 1];
  return before === undefined || run[at]?.gap === '|' || CLAUSE_OPENERS.has(before.lower);
}

/** A noun phrase of one clause: its words without article; `owner` is what stands before a possessive ("the kiln's door is …"). */
export interface SentenceSubject extends Stretch {
  readonly owner: Stretch | null;
}

const LONGEST_OPENING = 20;
const LONGEST_PHRASE = 6;
const LONGEST_ASIDE = 8;
const LONGEST_LIST = 8;

/** The phrase that begins at `start`; null where no noun phrase begins. */
function phraseAt(run: readonly Word[], start: number): SentenceSubject | null {
  let from = start;
  while (
    from - start < LONGEST_OPENING &&
    run[from] !== undefined &&
    (DETERMINERS.has((run[from] as Word).lower) || CLAUSE_OPENERS.has((run[from] as Word).lower))
  )
    from++;
  let owner: Stretch | null = null;
  let at = from;
  for (; at < run.length && at - from < LONGEST_PHRASE; at++) {
    const word = run[at] as Word;
    if (at > from && (word.gap === '|' || isFinite(run, at, at - 1) || isAdverb(word))) break;
    // "the Port of Leith": one name.
    const isInName =
      word.lower === 'of' && at > from && hasCapital((run[at - 1] as Word).text) && hasCapital(run[at + 1]?.text ?? '');
    if (FUNCTION_WORDS.has(word.lower) && !isInName) break;
    if (word.isPossessive) {
      owner = { from, to: at + 1 };
      from = at + 1;
    }
  }
  return at > from ? { from, to: at, owner } : null;
}

/** Where the verb stands whose subject ends before `at`, over adverbs ("kilns usually reach") and an aside ("Kilns, on the other hand, reach"); else -1. */
function verbAfter(run: readonly Word[], at: number): number {
  let verb = at;
  while (isAdverb(run[verb])) verb++;
  if (run[verb]?.gap !== '|' && isFinite(run, verb, at - 1)) return verb;
  const aside = run[at];
  if (aside?.gap !== '|' || !FUNCTION_WORDS.has(aside.lower) || CLAUSE_OPENERS.has(aside.lower)) return -1;
  for (let i = at + 1; i < run.length && i - at <= LONGEST_ASIDE; i++) {
    if (run[i]?.gap === '|') return isFinite(run, i, at - 1) ? i : -1;
  }
  return -1;
}

/**
 * The grammatical subjects of a sentence: what stands between a clause's beginning and a finite verb that is on the list.
 * "Kilns, ovens and fires are …" has three.
 */
export function sentenceSubjects(run: readonly Word[]): readonly SentenceSubject[] {
  const found: SentenceSubject[] = [];
  for (let start = 0; start < run.length; start++) {
    if (!opensClause(run, start)) continue;
    const listed: SentenceSubject[] = [];
    let at = start;
    for (let phrase = phraseAt(run, at); phrase !== null && listed.length < LONGEST_LIST; phrase = phraseAt(run, at)) {
      listed.push(phrase);
      const verb = verbAfter(run, phrase.to);
      if (verb >= 0) {
        found.push(...listed);
        start = verb;
        break;
      }
      const next = run[phrase.to];
      const isList = next !== undefined && (next.gap === '|' || next.lower === 'and' || next.lower === 'or');
      if (!isList) break;
      at = next.lower === 'and' || next.lower === 'or' ? phrase.to + 1 : phrase.to;
    }
  }
  return found;
}

/** Whether a noun phrase may end before word `at`: a comma, a verb or a preposition follows, not another noun. */
export function isFreeBefore(run: readonly Word[], at: number): boolean {
  const next = run[at];
  if ((run[at - 1] as Word).isPossessive || next === undefined || next.gap === '|') return true;
  return FUNCTION_WORDS.has(next.lower) || isFinite(run, at, at - 1) || isAdverb(next);
}
