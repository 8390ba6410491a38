// Sources become subjects: who the articles are about, over all of them together, best first; what the editor configured comes before.
// The order of the sources never changes the result, and an exact copy of an article adds nothing. What is known of names is a sum of tallies,
// one for each article, and each article is asked for the rest (pile.ts): after an edit most of it need not be found out again.
import type { Source } from '../reading/source.js';
import { aliases } from './alias.js';
import { alwaysCapital, candidates, type Draft, score } from './candidate.js';
import { classesIn } from './class-noun.js';
import { isDefinite } from './definite.js';
import { kinds } from './kind.js';
import { parts } from './part.js';
import { type Pile, pileOf } from './pile.js';
import { addHeads, addShortElectric, addShortMainNames, addShortNames } from './short-name.js';
import { addSpellings } from './spelling.js';
import type { Subject } from './subject.js';
import { type Tallies, type Tally, tallies, total } from './tally.js';
import { hasCapital, key, words } from './words.js';

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
