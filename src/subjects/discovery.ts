// Sources become subjects: who the articles are about, over all of them together, best first; what the editor configured comes before.
// The order of the sources never changes the result, and an exact copy of an article adds nothing. What is known of names is a sum of tallies,
// one for each article, and each article is asked for the rest (pile.ts): after an edit most of it need not be found out again.
import type { Source } from '../reading/source.js';
import { aliases, squashed } from './alias.js';
import { alwaysCapital, areToldApart, candidates, type Draft, isVariant, score } from './candidate.js';
import { classesIn } from './class-noun.js';
import { isDefinite } from './definite.js';
import { FUNCTION_WORDS, JUDGING_WORDS } from './english.js';
import { type Article, isFreeBefore } from './evidence.js';
import { isForename } from './forename.js';
import { kinds } from './kind.js';
import { parts } from './part.js';
import { type Pile, pileOf, type Wording } from './pile.js';
import type { Subject } from './subject.js';
import { type Tallies, type Tally, tallies, total } from './tally.js';
import { hasCapital, key, type Word, words } from './words.js';

/** What an editor says of a subject in the configuration. */
export interface ConfiguredSubject {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly parts?: readonly string[];
}

const MOST_SUBJECTS = 30;

const headings = (tally: Tally | undefined): number =>
  tally === undefined ? 0 : total(tally, ({ heading }) => Math.floor(heading));

/** Finds the kinds of the common nouns among the candidates ("wood stove" of "stove"), and the longer names that mean no more. */
function withKinds(found: readonly Draft[], pile: Pile, counted: Tallies): Draft[] {
  const drafts = [...found];
  for (const draft of found) {
    if (hasCapital(draft.name) || !draft.isMain) continue;
    const known = kinds(pile, draft.name);
    for (const name of known.synonyms) {
      const itsKey = key(words(name));
      const spread = [...(counted.get(itsKey)?.counts.values() ?? [])].filter(
        ({ subject, versus }) => subject + versus > 0,
      ).length;
      if (spread > 1) draft.aliases.add(name);
      const own = drafts.findIndex((other) => other.key === itsKey);
      if (spread > 1 && own >= 0) drafts.splice(own, 1);
    }
    for (const [name, qualifier] of known.kinds) {
      const itsKey = key(words(name));
      const tally = counted.get(itsKey);
      let kind = drafts.find((other) => other.key === itsKey);
      if (kind === undefined) {
        kind = {
          name,
          key: itsKey,
          score: tally === undefined ? 0 : score(tally),
          isMain: false,
          kindOf: null,
          aliases: new Set(),
        };
        drafts.push(kind);
      }
      kind.kindOf = draft.name;
      if (qualifier !== null) kind.aliases.add(qualifier);
    }
    // Kinds that head sections beside each other are what the articles are about.
    const headed = drafts.filter(({ kindOf, key: name }) => kindOf === draft.name && headings(counted.get(name)) > 0);
    if (headed.length > 1) for (const kind of headed) drafts[drafts.indexOf(kind)] = { ...kind, isMain: true };
  }
  return drafts;
}

/**
 * "Enamel" and "cast iron" beside "enamel pan" and "cast-iron pan": where the articles set two qualifiers of one noun against each other as
 * if they were things, each is short for its kind. The kind takes over what was found under its qualifier.
 */
function withShortKinds(drafts: readonly Draft[]): Draft[] {
  const shortOf = new Map<Draft, Draft>();
  for (const noun of drafts) {
    const short = drafts.flatMap((kind) => {
      if (kind.kindOf !== noun.name || !kind.key.endsWith(` ${noun.key}`)) return [];
      const qualifier = kind.key.slice(0, -noun.key.length - 1);
      const own = drafts.find((other) => other.key === qualifier && other.isMain && !hasCapital(other.name));
      return own === undefined ? [] : [[kind, own] as const];
    });
    if (short.length > 1) for (const [kind, own] of short) shortOf.set(kind, own);
  }
  const taken = new Set(shortOf.values());
  return drafts
    .filter((draft) => !taken.has(draft))
    .map((draft) => {
      const own = shortOf.get(draft);
      if (own === undefined) return draft;
      const aliases = new Set([...draft.aliases, own.name, ...own.aliases]);
      return { ...draft, score: Math.max(draft.score, own.score), isMain: true, aliases };
    });
}

/** Whether the articles use the head of a compound alone for it ("the stove" for "wood stove"), and not in other compounds more often. */
function standsForCompound(name: string, pile: Pile): boolean {
  const head = words(name).at(-1)?.singular ?? '';
  const found = pile.ask('heads', ({ forms }) => (forms.has(head) ? name : null), headsIn);
  const bare = found.reduce((sum, heads) => sum + (heads?.bare ?? 0), 0);
  const other = found.reduce((sum, heads) => sum + (heads?.other ?? 0), 0);
  return bare > 0 && other <= bare;
}

/** How often an article has the head of a compound by itself, and how often in others. */
function headsIn({ sentences }: Article, name: string): { readonly bare: number; readonly other: number } {
  const compound = words(name);
  const head = compound.at(-1)?.singular;
  let bare = 0;
  let other = 0;
  for (const { run } of sentences) {
    run.forEach((word, at) => {
      if (word.singular !== head || !isFreeBefore(run, at + 1)) return;
      const before = run[at - 1];
      const isCompound = compound.slice(0, -1).every((each, n) => run[at - compound.length + 1 + n]?.lower === each.lower);
      if (isCompound) return;
      if (before === undefined || word.gap === '|' || FUNCTION_WORDS.has(before.lower) || JUDGING_WORDS.has(before.lower)) bare++;
      else other++;
    });
  }
  return { bare, other };
}

/** Adds the bare head of a compound as its alias, where no other candidate has it. */
function addHeads(drafts: readonly Draft[], pile: Pile): void {
  for (const draft of drafts) {
    const compound = words(draft.name);
    const head = compound.at(-1);
    if (head === undefined || compound.length < 2 || hasCapital(draft.name)) continue;
    const isShared = drafts.some(
      (other) =>
        other !== draft &&
        other.kindOf !== draft.name &&
        (other.key === head.singular || other.key.endsWith(` ${head.singular}`)),
    );
    if (!isShared && standsForCompound(draft.name, pile)) draft.aliases.add(head.singular);
  }
}

/** "E-bike" of "electric bike", "e-reader" of "electronic reader": where the articles have both, they are one. */
function addShortElectric(drafts: Draft[], counted: Tallies): void {
  for (const draft of [...drafts]) {
    const [, noun] = /^electr(?:on)?ic (\p{Ll}+)$/u.exec(draft.name) ?? [];
    if (noun === undefined || !counted.has(`e ${noun}`)) continue;
    draft.aliases.add(`e-${noun}`);
    const own = drafts.findIndex((other) => other.key === `e ${noun}`);
    if (own >= 0) drafts.splice(own, 1);
  }
}

/** Times that a name must stand without its other words to be short for it. */
const OFTEN_SHORT = 2;

/** "The Duetto" of the "Vellano Duetto": the first or last word of a name, where it stands alone, is no word of English and of no other name. */
function addShortNames(drafts: readonly Draft[], pile: Pile): void {
  for (const draft of drafts) {
    const full = words(draft.name);
    const [first, last] = [full[0], full.at(-1)];
    if (
      draft.isMain ||
      full.length < 2 ||
      first === undefined ||
      last === undefined ||
      !full.every(({ text }) => hasCapital(text))
    )
      continue;
    const isOfOther = (word: Word) =>
      drafts.some((other) => other !== draft && words(other.name).some(({ lower }) => lower === word.lower));
    for (const word of [first, last]) {
      if (!isForename(word.text) || isOfOther(word)) continue;
      if (timesAlone(word, draft.name, pile).sentences >= OFTEN_SHORT) draft.aliases.add(word.text);
    }
  }
}

/**
 * "The Halden" of the "Halden Dome": what the articles are about goes by the first word of its name, where that stands with its article and
 * nowhere as a place ("in Halden"). What was found under the short name is then the same.
 */
function addShortMainNames(drafts: Draft[], pile: Pile): void {
  for (const draft of drafts.filter(({ isMain, name }) => isMain && /^\p{Lu}\S*(?: (?:\p{Lu}|\d)\S*)+$/u.test(name))) {
    const full = words(draft.name);
    const first = full[0] as Word;
    const isShared = drafts.some(
      (other) =>
        other !== draft &&
        other.key !== first.lower &&
        other.isMain &&
        words(other.name).some(({ lower }) => lower === first.lower),
    );
    if (isShared || !isForename(first.text)) continue;
    const { named, placed } = timesAlone(first, draft.name, pile);
    if (named < OFTEN_SHORT || placed > 0) continue;
    draft.aliases.add(first.text);
    const own = drafts.findIndex(({ key: name }) => name === first.lower);
    if (own >= 0) drafts.splice(own, 1);
  }
}

/** In how many sentences a word of a name stands alone; with its article, and as places stand ("in Halden"). Plain data. */
interface Alone {
  readonly sentences: number;
  readonly named: number;
  readonly placed: number;
}

function timesAlone(word: Word, name: string, pile: Pile): Alone {
  const questionTo = ({ forms }: Wording) => (forms.has(word.lower) ? { word: word.text, name } : null);
  return pile.ask('alone', questionTo, aloneIn).reduce<Alone>(
    (sum, one) => ({
      sentences: sum.sentences + (one?.sentences ?? 0),
      named: sum.named + (one?.named ?? 0),
      placed: sum.placed + (one?.placed ?? 0),
    }),
    { sentences: 0, named: 0, placed: 0 },
  );
}

function aloneIn({ sentences }: Article, { word, name }: { readonly word: string; readonly name: string }): Alone {
  const full = words(name);
  const before = sentences.flatMap(({ run }) =>
    standsAlone(run, word, full) ? [run[run.findIndex(({ text }) => text === word) - 1]?.lower ?? ''] : [],
  );
  return {
    sentences: before.length,
    named: before.filter((one) => one === 'the').length,
    placed: before.filter((one) => /^(?:in|at|from|near|of)$/.test(one)).length,
  };
}

/** Whether a sentence has the word of a name with a capital, and no other name around it. */
function standsAlone(run: readonly Word[], word: string, full: readonly Word[]): boolean {
  return run.some((each, at) => {
    if (each.text !== word) return false;
    const beside = [
      at > 0 && each.gap === ' ' ? run[at - 1] : undefined,
      run[at + 1]?.gap === ' ' && !each.isPossessive ? run[at + 1] : undefined,
    ];
    return beside.every(
      (one) =>
        one === undefined ||
        one.lower === 'the' ||
        (!/^[\p{Lu}\d]/u.test(one.text) && !full.some(({ lower }) => lower === one.lower)),
    );
  });
}

const VERSION = /^\d{1,2}(?:\.(?:\d+|x))*[+x]?$/;

/** Other spellings of names in one article, in its order. Plain data. */
interface Respelled {
  readonly versions: readonly (readonly [name: string, alias: string])[];
  readonly variants: readonly (readonly [name: string, spelling: string, times: number])[];
}

function respelledIn({ sentences }: Article, names: readonly string[]): Respelled {
  const named = names.map((name) => ({ name, lower: name.toLowerCase() }));
  const versions = new Map<string, readonly [string, string]>();
  const variants = new Map<string, [string, string, number]>();
  for (const { run, text } of sentences) {
    run.forEach((word, at) => {
      if (!hasCapital(word.text)) return;
      for (const { name, lower } of named) {
        if (!word.lower.startsWith(lower)) continue;
        const next = run[at + 1];
        if (word.text === name) {
          const isVersion = next !== undefined && next.gap === ' ' && VERSION.test(next.text) && text[next.end] !== '%';
          if (isVersion && !word.isPossessive && isFreeBefore(run, at + 2))
            versions.set(`${name} ${next.text}`, [name, `${name} ${next.text}`]);
        } else if (isVariant(name, word.text)) {
          const variant = variants.get(`${name} ${word.text}`) ?? [name, word.text, 0];
          variants.set(`${name} ${word.text}`, variant);
          variant[2]++;
        }
      }
    });
  }
  return { versions: [...versions.values()], variants: [...variants.values()] };
}

/** Whether one of the words, which ascend, begins so. */
function hasBeginning(ascending: readonly string[], beginning: string): boolean {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return ascending[low]?.startsWith(beginning) ?? false;
}

/**
 * Adds the other spellings of single-word names: a version ("Kiln 2") and a tag ("KilnHQ", "Kiln.io") mean the same product,
 * unless a sentence tells the two apart: then the tagged name is a subject of its own.
 */
function addSpellings(drafts: Draft[], pile: Pile, counted: Tallies): void {
  const byName = new Map(
    drafts.filter(({ name }) => hasCapital(name) && !name.includes(' ')).map((draft) => [draft.name, draft]),
  );
  const beginnings = [...byName.keys()].map((name) => [name, name.toLowerCase()] as const);
  const questionTo = ({ words: own }: Wording) => {
    const spoken = beginnings.flatMap(([name, beginning]) => (hasBeginning(own, beginning) ? [name] : []));
    return spoken.length === 0 ? null : spoken;
  };
  const variants = new Map<Draft, Map<string, Map<string, number>>>();
  for (const found of pile.ask('spellings', questionTo, respelledIn)) {
    for (const [name, alias] of found?.versions ?? []) byName.get(name)?.aliases.add(alias);
    for (const [name, spelling, times] of found?.variants ?? []) {
      const draft = byName.get(name) as Draft;
      const spellings = variants.get(draft) ?? new Map<string, Map<string, number>>();
      variants.set(draft, spellings);
      const same = spellings.get(squashed(spelling)) ?? new Map<string, number>();
      spellings.set(squashed(spelling), same.set(spelling, (same.get(spelling) ?? 0) + times));
    }
  }
  for (const [draft, spellings] of variants) {
    for (const same of spellings.values()) {
      const [first = '', ...rest] = mostUsedFirst(same);
      if (drafts.some(({ name }) => name === first)) continue;
      if (![first, ...rest].some((spelling) => areToldApart(pile, draft.name, spelling)))
        for (const spelling of [first, ...rest]) draft.aliases.add(spelling);
      else {
        const tally = counted.get(key(words(first)));
        const points = tally === undefined ? 0 : score(tally);
        drafts.push({ name: first, key: key(words(first)), score: points, isMain: false, kindOf: null, aliases: new Set(rest) });
      }
    }
  }
}

/** Spellings, most used first; of those that differ in capitals alone one. */
function mostUsedFirst(spellings: ReadonlyMap<string, number>): readonly string[] {
  const seen = new Map<string, string>();
  for (const [spelling] of [...spellings].sort(([left, one], [right, two]) => two - one || (left < right ? -1 : 1)))
    if (!seen.has(spelling.toLowerCase())) seen.set(spelling.toLowerCase(), spelling);
  return [...seen.values()];
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function longestFirst(names: Iterable<string>, except: string): readonly string[] {
  return [...new Set(names)]
    .filter((name) => name !== except)
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1));
}

function subject(draft: Draft): Subject {
  const { name, kindOf, isMain } = draft;
  return { id: slug(name), name, aliases: longestFirst(draft.aliases, name), parts: [], kindOf, origin: 'found', main: isMain };
}

type Classes = ReadonlyMap<string, readonly string[]>;

/** Aliases and parts that sentences give, added to the subjects. */
function withAliasesAndParts(found: readonly Subject[], pile: Pile, classes: Classes): readonly Subject[] {
  const named = new Map(found.map(({ name }) => [name, new Set<string>()]));
  const taken = new Set(found.filter(({ main }) => main).map(({ name }) => key(words(name))));
  const given = new Set<string>();
  for (const { subject, part, alias } of aliases(pile, found)) {
    if (part !== null || taken.has(key(words(alias)))) continue;
    named.get(subject)?.add(alias);
    given.add(key(words(alias)));
  }
  // "HMS Meridia" is the Meridia: letters of a title before a name make no other thing of it.
  for (const { name, main } of found) {
    const bare = /^\p{Lu}{2,4}\s+(\S.*)$/u.exec(name)?.[1];
    if (main || bare === undefined || !named.has(bare)) continue;
    named.get(bare)?.add(name);
    given.add(key(words(name)));
  }
  const aliased = found
    .filter(({ name, main }) => main || !given.has(key(words(name))))
    .map((each) => ({ ...each, aliases: longestFirst([...each.aliases, ...(named.get(each.name) ?? [])], each.name) }));
  const ofSubject = parts(
    pile,
    aliased.filter(({ main }) => main),
    classes,
  );
  const parted = aliased.map((each) => ({
    ...each,
    parts: [...new Set([...each.parts, ...(ofSubject.get(each.name) ?? [])])].sort(),
  }));
  const partAliases = new Map<string, Map<string, string>>();
  for (const { subject, part, alias } of aliases(pile, parted)) {
    if (part === null || taken.has(key(words(alias)))) continue;
    const given = partAliases.get(subject) ?? new Map<string, string>();
    partAliases.set(subject, given.set(alias, part));
  }
  return parted.map((each) => {
    const given = partAliases.get(each.name);
    return given === undefined
      ? each
      : { ...each, partAliases: Object.fromEntries([...given].sort(([left], [right]) => (left < right ? -1 : 1))) };
  });
}

/** Names that one sentence alone speaks of, but as of the same class as a main subject ("Ember is another kiln"): others of their sort. */
function siblings(drafts: readonly Draft[], pile: Pile, counted: Tallies, classes: Classes): readonly Draft[] {
  const nouns = new Set(drafts.filter(({ name }) => hasCapital(name)).flatMap(({ name }) => classes.get(name) ?? []));
  if (nouns.size === 0) return [];
  const known = new Set(drafts.flatMap(({ key: name, aliases }) => [name, ...[...aliases].map((alias) => key(words(alias)))]));
  const named = [...counted.values()]
    .filter((tally) => !known.has(tally.key) && total(tally, (count) => count.subject) > 0)
    .flatMap((tally): readonly Draft[] => {
      const name = alwaysCapital(tally);
      return name === null
        ? []
        : [{ name, key: tally.key, score: score(tally), isMain: false, kindOf: null, aliases: new Set() }];
    })
    // "Mail Steamer Marigold" is the Marigold, "Kiln Foods" of the same name as a kiln.
    .filter((each) => !drafts.some(({ key: name }) => each.key.startsWith(`${name} `) || each.key.endsWith(` ${name}`)));
  const theirs = classesIn(pile, named.map(subject));
  return named.filter(({ name }) => theirs.get(name)?.some((noun) => nouns.has(noun)));
}

/** The configured subjects first, each with what was found of the same name; then the found ones that none of them covers. */
function configuredFirst(configured: readonly ConfiguredSubject[], found: readonly Subject[]): readonly Subject[] {
  const keys = (names: readonly string[]) => names.map((name) => key(words(name)));
  const covered = new Set<Subject>();
  const first = configured.map((given): Subject => {
    const its = new Set(keys([given.name, ...(given.aliases ?? [])]));
    const same = found.filter((each) => keys([each.name, ...each.aliases]).some((name) => its.has(name)));
    for (const each of same) covered.add(each);
    return {
      id: slug(given.name),
      name: given.name,
      aliases: longestFirst([...(given.aliases ?? []), ...same.flatMap(({ name, aliases }) => [name, ...aliases])], given.name),
      parts: [...new Set([...(given.parts ?? []), ...same.flatMap(({ parts }) => parts)])],
      ...(same[0]?.definite ? { definite: true as const } : {}),
      kindOf: same[0]?.kindOf ?? null,
      origin: 'configured',
      main: true,
    };
  });
  const ids = new Map<string, number>();
  return [...first, ...found.filter((each) => !covered.has(each))].map((each) => {
    const times = (ids.get(each.id) ?? 0) + 1;
    ids.set(each.id, times);
    return times === 1 ? each : { ...each, id: `${each.id}-${times}` };
  });
}

/** The subjects of `sources`, best first; `configured` ones come before and take over what was found under their names. */
export const subjects = (sources: readonly Source[], configured: readonly ConfiguredSubject[]): readonly Subject[] =>
  subjectsOf(pileOf(sources), configured);

/** The subjects of a pile of articles. */
export function subjectsOf(pile: Pile, configured: readonly ConfiguredSubject[]): readonly Subject[] {
  const counted = tallies(pile);
  const drafts = withShortKinds(withKinds(candidates(pile, counted), pile, counted));
  addHeads(drafts, pile);
  addShortElectric(drafts, counted);
  addSpellings(drafts, pile, counted);
  addShortNames(drafts, pile);
  addShortMainNames(drafts, pile);
  const classes = classesIn(pile, drafts.filter(({ isMain }) => isMain).map(subject));
  drafts.push(...siblings(drafts, pile, counted, classes));
  const ranked = drafts.sort((left, right) => right.score - left.score || (left.name < right.name ? -1 : 1)).map(subject);
  const complete = withAliasesAndParts(ranked, pile, classes);
  // What others are said to be ("the oven") is no subject beside them, nor is a part of one, nor the second half of its name.
  const nouns = new Set([...classes.values()].flat());
  const partKeys = complete.flatMap(({ parts }) => parts).map((part) => key(words(part)));
  const isOfAnother = (name: string) =>
    nouns.has(name) || partKeys.some((part) => part === key(words(name)) || part.endsWith(` ${key(words(name))}`));
  const kept = complete.filter(({ name, main, kindOf }, n) => n === 0 || main || kindOf !== null || !isOfAnother(name));
  const listed = kept
    .slice(0, MOST_SUBJECTS)
    .map((each): Subject => (isDefinite(each.name, pile) ? { ...each, definite: true } : each));
  return configuredFirst(configured, listed);
}
