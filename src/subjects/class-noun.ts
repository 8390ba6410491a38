// Sentences become the class nouns of each subject: what articles say that it is ("X is a slow wood-fired oven" → oven), so that
// "the oven", "both ovens" can be understood later. The head of a subject's own name is one too ("wood stove" → stove).
import { frequency, hypernyms, isAdjective, isAdverb, isNoun, synonyms } from '../language/lexicon.js';
import type { Source } from '../reading/source.js';
import { DETERMINERS, EMPTY_CLASSES, FUNCTION_WORDS, JUDGING_WORDS } from './english.js';
import { type Article, isFreeBefore, type Line } from './evidence.js';
import { mentionsAmong } from './mention.js';
import { type Pile, pileOf, type Wording } from './pile.js';
import { sayableOf } from './sayable.js';
import type { Mention, Subject } from './subject.js';
import { hasCapital, type Word } from './words.js';

const BE = new Set(['is', 'are', 'was', 'were', 'remains', 'became', 'being']);
/** Between the verb and the class: "is *known as* a …", "is *one of the* …". */
const BRIDGE = new Set(
  'as considered known described regarded seen one two of among both also still now perhaps probably arguably essentially basically not only just really'.split(
    ' ',
  ),
);
const AFTER_APPOSITION = new Set(['for', 'of', 'that', 'which', 'from', 'in', 'by', 'with']);
/** Ends a noun phrase from within: "an oven *designed* for …". */
const PARTICIPLE = /^\p{Ll}{2,}(?:ed|ing|en)$/u;
const LONGEST_CLASS = 9;

/** Index of the head of the noun phrase that begins at `at`; -1 where none ends within reach. */
function headFrom(run: readonly Word[], at: number): number {
  let from = at;
  while (run[from] !== undefined && (BRIDGE.has((run[from] as Word).lower) || DETERMINERS.has((run[from] as Word).lower))) from++;
  for (let i = from; i < run.length && i - from < LONGEST_CLASS; i++) {
    const word = run[i] as Word;
    if (i > from && word.gap === '|' && run[i - 1] !== undefined && !isAdjectiveList(run, i)) return i - 1;
    if (FUNCTION_WORDS.has(word.lower) && word.lower !== 'and' && word.lower !== 'most') return i - 1 >= from ? i - 1 : -1;
    if (i > from && PARTICIPLE.test(word.text) && frequency(word.lower, 'n') === 0 && isFreeBefore(run, i + 1)) return i - 1;
    if (i === run.length - 1) return i;
  }
  return -1;
}

/** "a slow, heavy oven", "a slow and heavy oven": the list goes on to the noun. */
function isAdjectiveList(run: readonly Word[], at: number): boolean {
  const next = run[at + 1];
  return (
    next !== undefined && next.gap !== '|' && !FUNCTION_WORDS.has((run[at] as Word).lower) && !FUNCTION_WORDS.has(next.lower)
  );
}

/** "microscooter" is in no dictionary, "scooter" is. */
const SIZE_PREFIX = /^(?:micro|mini|mega|multi|super|sub|meta|hyper|nano|pico|auto|tele|bio|eco)/;

function isClass(word: Word): boolean {
  if (!/^\p{Ll}[\p{Ll}\d]{2,}$/u.test(word.text)) return false;
  if ([EMPTY_CLASSES, FUNCTION_WORDS, JUDGING_WORDS].some((list) => list.has(word.singular))) return false;
  const { singular } = word;
  if (/(?:ly|ed)$/.test(singular) || isAdverb(singular)) return false;
  // "is a secure, scalable …" cut short: an adjective that is seldom a noun.
  if (!isNoun(singular)) return isNoun(singular.replace(SIZE_PREFIX, ''));
  return !isAdjective(singular) || frequency(singular, 'n') > frequency(singular, 'a');
}

interface Found {
  readonly subject: string;
  readonly noun: string;
  /** Said outright ("X is a kiln"), not only named so ("the X kiln"). */
  readonly isStated: boolean;
}

/** The nouns that one sentence gives its subjects. */
function classesInSentence({ text, run }: Line, found: readonly Mention[]): readonly Found[] {
  const classes: Found[] = [];
  const give = (subjects: readonly Mention[], at: number, isStated = true) => {
    const head = run[at];
    if (head === undefined || !isClass(head)) return;
    for (const { subject, part } of subjects) {
      if (part !== null) continue;
      classes.push({ subject: subject.name, noun: head.singular, isStated });
      const before = run[at - 1];
      if (head.gap === '-' && before !== undefined)
        classes.push({ subject: subject.name, noun: `${before.lower}-${head.singular}`, isStated });
    }
  };
  let opening: Mention[] = [];
  let start = 0;
  let at = 0;
  found.forEach((mention, n) => {
    const next = found[n + 1];
    while (start < run.length && (run[start] as Word).start < mention.start) start++;
    while (at < run.length && (run[at] as Word).start < mention.end) at++;
    if (opening.length === 0) {
      // "kilns such as X and Y"
      const isSuchAs = run[start - 1]?.lower === 'as' && run[start - 2]?.lower === 'such';
      const noun = start - (isSuchAs ? 3 : 2);
      if ((isSuchAs || run[start - 1]?.lower === 'including') && run[noun] !== undefined) give([mention], noun);
    }
    const word = run[at];
    if (word === undefined) return;
    const between = next === undefined ? '' : text.slice(mention.end, next.start).trim();
    opening.push(mention);
    // "X and Y are both …", "X, Y, and Z are …", "X (XY) is …"
    if (/^(?:,|and|or|, and|&|\()$/.test(between)) return;
    const isNext = word.gap === ' ' || /^\)\s*$/.test(text.slice(mention.end, word.start));
    if (BE.has(word.lower) && isNext) {
      const isDefining = DETERMINERS.has(run[at + 1]?.lower ?? '') || BRIDGE.has(run[at + 1]?.lower ?? '') || opening.length > 1;
      if (isDefining) give(opening, headFrom(run, at + 1));
    } else if (word.gap === ' ' && isClass(word) && isFreeBefore(run, at + 1) && hasCapital(mention.subject.name)) {
      // "the Kiln-3 oven": a name before its class.
      if (['the', 'this'].includes(run[start - 1]?.lower ?? '')) give([mention], at, false);
    } else if (
      word.gap === '|' &&
      (word.lower === 'a' || word.lower === 'an') &&
      text.slice(mention.end, word.start).includes(',')
    ) {
      // "X, a kiln for bread"; not "With X, a baker mostly …".
      const head = headFrom(run, at);
      const next = run[head + 1];
      if (next === undefined || next.gap === '|' || AFTER_APPOSITION.has(next.lower)) give([mention], head);
    }
    opening = [];
  });
  return classes;
}

/** Single nouns that are sentence subjects after "the" or "this". */
function definiteSubjects({ sentences }: Article): readonly string[] {
  const found = new Set<string>();
  for (const { run, subjects } of sentences) {
    for (const { from, to } of subjects) {
      const article = run[from - 1]?.lower;
      if (to - from === 1 && (article === 'the' || article === 'this') && isClass(run[from] as Word))
        found.add((run[from] as Word).singular);
    }
  }
  return [...found];
}

const definiteNouns = new WeakMap<Pile, ReadonlySet<string>>();

/** The same of all articles, found once. */
function definiteOf(pile: Pile): ReadonlySet<string> {
  const known = definiteNouns.get(pile);
  if (known !== undefined) return known;
  const found = new Set(pile.ask('definite subjects', () => '', definiteSubjects).flatMap((nouns) => nouns ?? []));
  definiteNouns.set(pile, found);
  return found;
}

/** In how many sentences of an article a subject is called something, and in how many of them outright. Plain data. */
type Called = readonly [subject: string, noun: string, sentences: number, stated: number];

function calledIn({ sentences }: Article, subjects: readonly Subject[]): readonly Called[] {
  const found = new Map<string, [string, string, number, number]>();
  for (const line of sentences)
    for (const { subject, noun, isStated } of classesInSentence(line, mentionsAmong(line.text, line.run, subjects))) {
      const called = found.get(`${subject}|${noun}`) ?? [subject, noun, 0, 0];
      found.set(`${subject}|${noun}`, called);
      called[2]++;
      if (isStated) called[3]++;
    }
  return [...found.values()];
}

interface Vote {
  stated: number;
  sentences: number;
  articles: number;
}

/** Against the most used class noun: below it, a slip or a figure of speech. */
const LEAST_SHARE = 0.12;

/** Class nouns by subject name, those that most articles give first. */
export function classesIn(pile: Pile, subjects: readonly Subject[]): ReadonlyMap<string, readonly string[]> {
  const votes = new Map<string, Map<string, Vote>>();
  const sayable = sayableOf(subjects);
  const questionTo = ({ forms }: Wording) => {
    const spoken = sayable(forms);
    return spoken.length === 0 ? null : spoken;
  };
  for (const [subject, noun, sentences, stated] of pile.ask('classes', questionTo, calledIn).flatMap((called) => called ?? [])) {
    const nouns = votes.get(subject) ?? new Map<string, Vote>();
    votes.set(subject, nouns);
    const vote = nouns.get(noun) ?? { stated: 0, sentences: 0, articles: 0 };
    nouns.set(noun, vote);
    vote.sentences += sentences;
    vote.stated += stated;
    vote.articles++;
  }
  const definite = definiteOf(pile);
  const classes = new Map<string, readonly string[]>();
  for (const { name } of subjects) {
    const stated = [...(votes.get(name) ?? [])].filter(([, vote]) => vote.stated > 0);
    const most = Math.max(0, ...stated.map(([, vote]) => vote.sentences));
    const nouns = stated
      .filter(([, vote]) => vote.sentences >= LEAST_SHARE * most)
      .sort(
        ([left, one], [right, two]) => two.articles - one.articles || two.sentences - one.sentences || (left < right ? -1 : 1),
      );
    const head = name.split(' ').at(-1)?.toLowerCase() ?? '';
    const own = name.includes(' ') && (!hasCapital(name) || nouns.some(([noun]) => noun === head)) ? [head] : [];
    const listed = [...new Set([...own, ...nouns.map(([noun]) => noun)])];
    // "the ship" of what is said to be a ferry.
    const wider = new Set(listed.flatMap((noun) => [...synonyms(noun, 'n'), ...hypernyms(noun)]));
    listed.push(...[...definite].filter((noun) => wider.has(noun) && !listed.includes(noun) && !EMPTY_CLASSES.has(noun)).sort());
    if (listed.length > 0) classes.set(name, listed);
  }
  return classes;
}

/** Class nouns of each subject, in the singular, most used first; a subject that no sentence classes is left out. */
export function classNouns(sources: readonly Source[], subjects: readonly Subject[]): ReadonlyMap<string, readonly string[]> {
  return classesIn(pileOf(sources), subjects);
}
