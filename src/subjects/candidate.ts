// The tally becomes candidates: runs of words that the articles are about, best first, without those that only repeat a better one.
// Evidence in this order: sides of "X vs Y" in titles and headings, titles, headings, table headers, and the subjects of sentences;
// spread over several articles it weighs more than in one.
import { isNoun } from '../language/lexicon.js';
import { squashed } from './alias.js';
import type { ArticleTally, Comparison } from './article-tally.js';
import { EMPTY_CLASSES, HEADING_WORDS, JUDGING_WORDS, PERSON_TITLES } from './english.js';
import type { Article } from './evidence.js';
import { isForename } from './forename.js';
import type { Pile, Wording } from './pile.js';
import { type Tallies, type Tally, total } from './tally.js';
import { hasCapital, key, singular, type Word, words } from './words.js';

/** A subject while evidence on it is gathered. */
export interface Draft {
  readonly name: string;
  readonly key: string;
  readonly score: number;
  readonly isMain: boolean;
  kindOf: string | null;
  readonly aliases: Set<string>;
}

/** A longer reading of a side must stand free at least this often against the shorter one: "gas stove" of "gas", not "gas stove heating". */
const LONGER_READING = 0.2;
/** A reading that the shorter one hardly ever does without: "speed pump" is always one of fixed or variable. */
const NEARLY_ALWAYS = 0.7;
/** Share of a word's mentions in a compound that make the compound more than a part of what the word names. */
const OFTEN_BOUND = 0.4;
/** Against the best subject's score: what is listed at all, what is set against it in titles and so is main, what is main without that. */
const LEAST_SCORE = 0.02;
const MAIN_SCORE = 0.1;
const MAIN_ALONE_SCORE = 0.4;
/** Of the titles, where hardly a sentence is about it. */
const NEARLY_EVERY = 0.75;
/** How much more than all other candidates the things of sections must weigh. */
const OUTWEIGHING = 2;
/** Below this many sentences a single one makes a subject. */
const FEW_SENTENCES = 25;

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function isBarred(name: string): boolean {
  const last = lastWord(name);
  if (PERSON_TITLES.has(name)) return true;
  return [HEADING_WORDS, EMPTY_CLASSES, JUDGING_WORDS].some((list) => list.has(last) || list.has(`${last}s`));
}

/** A name may end in such a word ("Slate Pro"), a common noun that does is an aspect. */
function isNoThing(tally: Tally): boolean {
  return isBarred(tally.key) && !(tally.length > 1 && isName(tally));
}

/** The tally that a side stands for: the longest reading that stands free often enough in the sentences; null where none is a thing. */
function resolve(readings: readonly string[], counted: Tallies, isTaken: (name: string) => boolean): Tally | null {
  let best: Tally | null = null;
  let mostFree = 0;
  for (const reading of readings) {
    const tally = counted.get(reading);
    if (tally === undefined || isTaken(tally.key)) continue;
    const isUsual = best !== null && tally.free >= NEARLY_ALWAYS * best.free;
    if ((isUsual || tally.free >= Math.max(1, LONGER_READING * mostFree)) && !isNoThing(tally)) best = tally;
    mostFree = Math.max(mostFree, tally.free);
  }
  return best;
}

/** Credits what an article sets against each other; sides that share a head ("black tea vs green tea") are told apart by more words. */
function creditComparison({ place, isRival, sides }: Comparison, article: number, counted: Tallies): void {
  let found = sides.map((side) => resolve(side, counted, () => false));
  const shared = new Set(
    found.filter((tally, n) => tally !== null && found.indexOf(tally) !== n).map((tally) => tally?.key ?? ''),
  );
  if (shared.size > 0) found = sides.map((side) => resolve(side, counted, (name) => shared.has(name)));
  const distinct = new Set(found.filter((tally) => tally !== null));
  if (distinct.size < Math.min(2, sides.length)) return;
  for (const tally of distinct) {
    const count = tally.counts.get(article);
    if (count === undefined) continue;
    if (place === 'title' && isRival) count.contest++;
    if (place !== 'sentence' && isRival) count.versus++;
    else count.compared += place === 'sentence' ? 1 : 2;
  }
}

/** Credits a table's column headers, failing that its row labels, where two or more of them are subjects of sentences as well. */
function creditTable({ columns, rows }: ArticleTally['tables'][number], article: number, counted: Tallies): void {
  const spoken = (headers: readonly string[]) =>
    headers
      .map((header) => counted.get(header))
      .filter((tally) => tally !== undefined && !isNoThing(tally) && total(tally, ({ subject }) => subject) > 0) as Tally[];
  const inColumns = spoken(columns);
  // Row labels are features far more often than subjects: only where they are names, and most of them.
  const inRows = spoken(rows).filter(isName);
  const heads = inColumns.length > 1 ? inColumns : inRows.length > Math.max(1, rows.length / 2) ? inRows : [];
  for (const tally of heads) {
    const count = tally.counts.get(article);
    if (count !== undefined) count.column = 1;
  }
}

function mostUsed(counter: ReadonlyMap<string, number>): string | undefined {
  return [...counter].sort(([left, one], [right, two]) => two - one || (left < right ? -1 : 1))[0]?.[0];
}

/** Whether the articles write it as a name: with capitals inside sentences, or always so at their beginning. */
export function isName({ inside, initial, length }: Tally): boolean {
  let capital = 0;
  let small = 0;
  for (const [written, count] of inside) {
    if (hasCapital(written)) capital += count;
    else small += count;
  }
  if (capital + small > 0) return capital > small;
  const first = mostUsed(initial);
  if (first === undefined) return false;
  // Only ever at the beginning: a later word with a capital shows the name; a lone word is one unless it is an everyday noun.
  const lower = first.toLowerCase();
  return length === 1 ? hasCapital(first) && !isNoun(lower) && !isNoun(singular(lower)) : hasCapital(first.slice(1));
}

/** The most used spelling of what is never written without a capital, though it may only open sentences; null for all else. */
export function alwaysCapital({ inside, initial }: Tally): string | null {
  const all = [...inside.keys(), ...initial.keys()];
  if (all.length === 0 || !all.every((name) => hasCapital(name[0] ?? '') && hasCapital(lastWord(name)))) return null;
  return mostUsed(inside.size > 0 ? inside : initial) ?? null;
}

/** The name as most articles write it; a common noun in lower case and in the singular. */
export function written(tally: Tally): string {
  if (isName(tally))
    return (
      mostUsed(tally.inside.size > 0 ? new Map([...tally.inside].filter(([name]) => hasCapital(name))) : tally.initial) ??
      tally.key
    );
  const all = new Map<string, number>();
  for (const [name, count] of [...tally.inside, ...tally.initial])
    all.set(name.toLowerCase(), (all.get(name.toLowerCase()) ?? 0) + count);
  const inSingular = new Map([...all].filter(([name]) => words(name).at(-1)?.lower === lastWord(tally.key)));
  const name = mostUsed(inSingular) ?? tally.key;
  // "e-bike": a hyphen that nobody leaves out belongs to the word.
  return [...all.keys()].every((one) => /[‐‑-]/.test(one)) ? name : name.replace(/[‐‑-]/g, ' ');
}

export function score(tally: Tally): number {
  return total(
    tally,
    (count) =>
      Math.log2(1 + count.subject + count.owner / 2) +
      2 * Math.min(1, count.title) +
      Math.log2(1 + count.heading) +
      2 * Math.min(1, count.versus) +
      Math.min(1, count.compared) / 2 +
      2 * count.column +
      Math.log2(1 + count.announced),
  );
}

/** How many titles speak of it. */
function titles(tally: Tally): number {
  return [...tally.counts.values()].filter(({ title, titled }) => title >= 0.5 || titled > 0).length;
}

function isAbbreviation(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}

/** Whether a run of words may be a subject at all. */
function isEligible(tally: Tally, isSmall: boolean, sources: number): boolean {
  const subject = total(tally, (count) => count.subject);
  const titled = titles(tally);
  if (isNoThing(tally)) return false;
  if (total(tally, ({ versus, column }) => versus + column) > 0) return true;
  const compared = total(tally, (count) => count.compared);
  if (isSmall ? compared > 0 && (subject > 0 || isName(tally)) : compared > 1 && subject > 2) return true;
  if (isName(tally)) {
    const isHeaded = tally.length > 1 && tally.total > 1 && total(tally, ({ heading }) => heading) >= 1;
    const isSpoken = isHeaded || total(tally, ({ announced }) => announced) > 0 || subject >= (isSmall ? 1 : 2);
    const name = written(tally);
    // "Leeds teachers", "a TV", "TVs": a common noun with a capital.
    const isCommon =
      !hasCapital(lastWord(name)) || /\p{Lu}s$/u.test(name) || (isAbbreviation(name) && tally.determined >= tally.total / 4);
    if (isCommon && titled === 0) return false;
    // A measure that one article abbreviates is no subject.
    if (isAbbreviation(name) && titled === 0 && spreadOf(tally) < Math.min(2, sources)) return false;
    // "the Bronze museums", "in Leeds": it only qualifies, or says where.
    // What heads a section and stands free below it is no mere qualifier.
    return isSpoken && tally.free >= (isHeaded ? 1 : 0.4 * tally.total) && (tally.located <= tally.total / 2 || titled > 0);
  }
  const isEverywhere = titled >= NEARLY_EVERY * sources || spreadOf(tally) >= sources / 2;
  // "standing" of "standing desk": a word that mostly qualifies another names nothing by itself.
  return titled >= sources / 2 && isEverywhere && subject > 1 && tally.free > tally.total / 2;
}

/** In how many articles sentences are about it. */
const spreadOf = ({ counts }: Tally): number => [...counts.values()].filter(({ subject }) => subject > 0).length;

/** In how many articles headings speak of it. */
const headedIn = ({ counts }: Tally): number => [...counts.values()].filter(({ heading }) => heading > 0).length;

/**
 * The kinds of thing that articles take one by one, where nothing names them together: headings of two articles and more, and sentences of as
 * many. They count only where they outweigh all that is named otherwise by far; else they are aspects of that.
 */
function sections(ranked: readonly Ranked[], named: readonly Ranked[]): readonly Ranked[] {
  if (named.some(({ tally }) => isName(tally) && titles(tally) > 0)) return [];
  const found = ranked.filter(({ tally }) => !isNoThing(tally) && headedIn(tally) > 1 && spreadOf(tally) > 1);
  const [first] = found;
  if (first === undefined || first.score < OUTWEIGHING * (named[0]?.score ?? 0)) return [];
  const kept = found.filter((each) => each.score >= MAIN_ALONE_SCORE * first.score);
  return kept.length > 1 ? kept : [];
}

const DISTINGUISHING = new Set(
  'unlike successor predecessor original originally initially formerly previously rewritten replaced replaces instead versus vs than earlier older newer differs different'.split(
    ' ',
  ),
);

/** Whether a sentence tells the two names apart ("Kiln 2, successor of KilnX"). */
export function areToldApart(pile: Pile, left: string, right: string): boolean {
  const names = [words(left), words(right)];
  const canTell = ({ words: own, forms }: Wording) =>
    names.every((name) => name.every(({ lower }) => forms.has(lower))) && own.some((word) => DISTINGUISHING.has(word));
  const told = pile.ask('told apart', (wording) => (canTell(wording) ? [left, right] : null), tellsApart);
  return told.includes(true);
}

function tellsApart({ sentences }: Article, [left = '', right = '']: readonly string[]): boolean {
  const one = words(left);
  const two = words(right);
  const isAt = (run: readonly Word[], at: number, name: readonly Word[]) =>
    name.every((word, n) => run[at + n]?.text === word.text);
  return sentences.some(({ run }) => {
    if (!run.some(({ lower }) => DISTINGUISHING.has(lower))) return false;
    const hasLeft = run.some((_, at) => isAt(run, at, one) && !isAt(run, at, two));
    return hasLeft && run.some((_, at) => isAt(run, at, two) && !isAt(run, at, one));
  });
}

/** "Kiln", "Kiln.io", "KilnHQ": the same name with a tag of two or three letters. */
export function isVariant(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (squashed(short) === squashed(long)) return true;
  const tag = long.slice(short.length);
  return (
    long.toLowerCase().startsWith(short.toLowerCase()) && !short.includes(' ') && /^(?:\.\p{L}{2,3}|\p{Lu}{2,3})$/u.test(tag)
  );
}

type Relation = 'new' | 'alias' | 'within';

/** What a weaker name is to a stronger one: another subject, an alias, or nothing of its own. */
function relation(weak: Draft, strong: Draft, tally: Tally, counted: Tallies, pile: Pile): Relation {
  const isProper = hasCapital(weak.name) && hasCapital(strong.name);
  const isSet = total(tally, ({ versus }) => versus) > 0;
  if (isProper && isVariant(strong.name, weak.name)) return areToldApart(pile, strong.name, weak.name) ? 'new' : 'alias';
  if (weak.key.endsWith(` ${strong.key}`)) {
    // "SS Nomad" of "Nomad"; of a common noun the kinds are looked for by themselves.
    if (!isProper) return isSet ? 'new' : 'within';
    // "Josiah Holm" beside "Holm", which is a firm where articles that do not know him speak of it: somebody of that name.
    const isKnownEverywhere = [...(counted.get(strong.key)?.counts.keys() ?? [])].every((article) => tally.counts.has(article));
    if (isForename(weak.name.split(' ')[0] ?? '') && (strong.isMain || !isKnownEverywhere)) return 'new';
    return isSet || areToldApart(pile, strong.name, weak.name) ? 'new' : 'alias';
  }
  if (strong.key.endsWith(` ${weak.key}`)) {
    if (isProper) return areToldApart(pile, strong.name, weak.name) ? 'new' : 'alias';
    const compound = counted.get(strong.key)?.total ?? 0;
    return isSet && tally.total - compound > compound ? 'new' : 'within';
  }
  const bare = strong.key.startsWith(`${weak.key} `) ? tally.free : -1;
  if (bare >= 0) return isSet || bare > 0.3 * (counted.get(strong.key)?.total ?? 0) ? 'new' : 'within';
  if (weak.key.startsWith(`${strong.name.toLowerCase()} `) && !isSet) {
    // "Kiln Foods" of "Kiln": the full name where titles use it and it is common, else a part at most ("Kiln Panel").
    const isFull =
      isProper && total(tally, ({ title }) => title) > 0 && tally.total >= 0.2 * (counted.get(strong.key)?.total ?? 0);
    if (isFull && !areToldApart(pile, strong.name, weak.name)) return 'alias';
    // "Standing desk" beside "standing": where every other mention of the word is of the compound, that is a thing of its own.
    return !isProper && tally.total >= OFTEN_BOUND * (counted.get(strong.key)?.total ?? 0) ? 'new' : 'within';
  }
  return 'new';
}

/** Set against others as what the articles are about: in a title, a table's head, or headings of two articles ("Oil vs wax" in one is an aspect). */
function isContested(tally: Tally): boolean {
  const headed = [...tally.counts.values()].filter(({ versus }) => versus > 0).length;
  return headed > 1 || total(tally, ({ contest, column }) => contest + column) > 0;
}

function isTopic(tally: Tally): boolean {
  return total(tally, ({ subject }) => subject) > 0 && !isBarred(tally.key);
}

/** The longest name that the topic is nearly always part of: "kettle" of "stove kettle". */
function wholeTopic(topic: Tally, ranked: readonly Ranked[]): Ranked {
  const isWhole = ({ tally }: Ranked) =>
    tally === topic || (tally.key.endsWith(` ${topic.key}`) && tally.total >= NEARLY_ALWAYS * topic.total);
  return ranked.filter(isWhole).reduce((longest, each) => (each.tally.length > longest.tally.length ? each : longest));
}

interface Ranked {
  readonly tally: Tally;
  readonly score: number;
}

/** Ranked candidates without those that only repeat a better one. */
export function candidates(pile: Pile, counted: Tallies): Draft[] {
  const read = pile.tallies;
  for (const [n, { comparisons, tables }] of read.entries()) {
    for (const one of comparisons) creditComparison(one, n, counted);
    for (const one of tables) creditTable(one, n, counted);
  }
  const isSmall = read.reduce((sum, { sentences }) => sum + sentences, 0) < FEW_SENTENCES;
  const ranked = [...counted.values()]
    .map((tally) => ({ tally, score: score(tally) }))
    .sort((left, right) => right.score - left.score || (left.tally.key < right.tally.key ? -1 : 1));
  const named = ranked.filter(({ tally }) => isEligible(tally, isSmall, read.length));
  const things = new Set(sections(ranked, named));
  const eligible = ranked.filter((each) => named.includes(each) || things.has(each));
  // Nothing in titles, headings or names: what most sentences are about, if anything.
  if (eligible.length === 0)
    eligible.push(
      ...ranked
        .filter(({ tally }) => isTopic(tally))
        .slice(0, 1)
        .map(({ tally }) => wholeTopic(tally, ranked)),
    );
  const top = eligible[0]?.score ?? 0;
  const kept: Draft[] = [];
  for (const each of eligible) {
    const { tally, score: points } = each;
    if (points < LEAST_SCORE * top) break;
    // People act in many sentences of an article about a ship; what an article is about stands in titles or headings.
    const isAnnounced = kept.length === 0 || titles(tally) >= read.length / 3 || headedIn(tally) >= read.length / 2;
    const isRival = isContested(tally) || things.has(each);
    const isMain = points >= (isRival ? MAIN_SCORE : MAIN_ALONE_SCORE) * top && (isRival || isAnnounced);
    const draft: Draft = { name: written(tally), key: tally.key, score: points, isMain, kindOf: null, aliases: new Set() };
    let isNew = true;
    for (const strong of kept) {
      const is = relation(draft, strong, tally, counted, pile);
      if (is === 'alias') strong.aliases.add(draft.name);
      if (is !== 'new') {
        isNew = false;
        break;
      }
    }
    if (isNew) kept.push(draft);
  }
  return kept.flatMap(apart);
}

/** "Ida Holm" and "Per Holm" are two people and no spellings of "Holm", which alone could be either. */
function apart(draft: Draft): readonly Draft[] {
  const full = [...draft.aliases].filter((alias) => key(words(alias)).endsWith(` ${draft.key}`));
  const forenames = new Set(full.map((name) => words(name)[0]?.lower ?? ''));
  const people = [...forenames].filter((word) => !PERSON_TITLES.has(word) && !isNoun(word) && !/^\p{Lu}{2,}$/u.test(word));
  if (draft.isMain || people.length < 2) return [draft];
  return full
    .filter((name) => people.includes(words(name)[0]?.lower ?? ''))
    .map((name) => ({ ...draft, name, key: key(words(name)), aliases: new Set<string>() }));
}
