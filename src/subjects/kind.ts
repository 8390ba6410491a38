// Sentences become the kinds of a common noun ("wood stove" and "gas stove" of "stove"). A qualifier makes a kind only where the
// articles set it against another one; a qualifier without a rival only says the same at more length.
import { DETERMINERS, FUNCTION_WORDS, JUDGING_WORDS, SINGULAR_VERBS } from './english.js';
import type { Article } from './evidence.js';
import type { Pile, Wording } from './pile.js';
import { type Word, words } from './words.js';

export interface Kinds {
  /** Name of a kind → the qualifier alone where the articles also use it so ("wood-burning" for "wood-burning stove"). */
  readonly kinds: ReadonlyMap<string, string | null>;
  /** Longer names that mean no more than the noun itself. */
  readonly synonyms: readonly string[];
}

const LEAST_USED = 2;
const JOINED = new Set(['and', 'or', 'vs', 'versus', 'while', 'whereas', 'than']);

function isQualifier(word: Word | undefined): word is Word {
  if (word === undefined || [FUNCTION_WORDS, JUDGING_WORDS, DETERMINERS, SINGULAR_VERBS].some((list) => list.has(word.lower)))
    return false;
  return /^\p{L}{2,}$/u.test(word.lower) && !/(?:ed|ing|ly|er|est)$/.test(word.lower);
}

interface Use {
  readonly qualifier: string;
  readonly from: number;
}

/** Qualifiers of the noun in one run of words, two words long where a hyphen or habit joins them. */
function uses(run: readonly Word[], noun: readonly Word[], pairs: ReadonlySet<string>): readonly Use[] {
  const found: Use[] = [];
  for (let i = 1; i + noun.length <= run.length; i++) {
    const isNoun = noun.every(
      (word, n) => (run[i + n] as Word).singular === word.singular && (n === 0 || (run[i + n] as Word).gap !== '|'),
    );
    const near = run[i - 1];
    if (!isNoun || (run[i] as Word).gap === '|' || !isQualifier(near) || near.isPossessive) continue;
    const far = run[i - 2];
    const isPair =
      far !== undefined && near.gap !== '|' && isQualifier(far) && (near.gap === '-' || pairs.has(`${far.lower} ${near.lower}`));
    if (isPair) found.push({ qualifier: `${far.lower} ${near.lower}`, from: i - 2 });
    else found.push({ qualifier: near.lower, from: i - 1 });
  }
  return found;
}

/** Words before the noun in one article: alone, and in pairs that a habit may join, each with how often. Plain data. */
interface Qualifiers {
  readonly alone: readonly (readonly [near: string, times: number])[];
  readonly paired: readonly (readonly [far: string, near: string, times: number])[];
}

function qualifiersOf({ sentences }: Article, name: string): Qualifiers {
  const noun = words(name);
  const alone = new Map<string, number>();
  const paired = new Map<string, [string, string, number]>();
  for (const { run } of sentences) {
    for (let i = 1; i + noun.length <= run.length; i++) {
      if (!noun.every((word, n) => (run[i + n] as Word).singular === word.singular)) continue;
      const near = run[i - 1];
      const far = run[i - 2];
      if (!isQualifier(near)) continue;
      if (!isQualifier(far) || near.gap === '|') add(alone, near.lower, 1);
      else {
        const pair = paired.get(`${far.lower} ${near.lower}`) ?? [far.lower, near.lower, 0];
        paired.set(`${far.lower} ${near.lower}`, pair);
        pair[2]++;
      }
    }
  }
  return { alone: [...alone], paired: [...paired.values()] };
}

function add(counts: Map<string, number>, name: string, times: number): void {
  counts.set(name, (counts.get(name) ?? 0) + times);
}

/** Whether an article may speak of the noun. */
const has = (noun: readonly Word[], { forms }: Wording): boolean => noun.every(({ singular }) => forms.has(singular));

/** Words that stand together before the noun more often than the second does without the first. */
function habitualPairs(pile: Pile, name: string): readonly (readonly [far: string, near: string])[] {
  const noun = words(name);
  const alone = new Map<string, number>();
  const paired = new Map<string, [string, string, number]>();
  for (const found of pile.ask('qualifiers', (wording) => (has(noun, wording) ? name : null), qualifiersOf)) {
    for (const [near, times] of found?.alone ?? []) add(alone, near, times);
    for (const [far, near, times] of found?.paired ?? []) {
      const pair = paired.get(`${far} ${near}`) ?? [far, near, 0];
      paired.set(`${far} ${near}`, pair);
      pair[2] += times;
    }
  }
  return [...paired.values()]
    .filter(([, near, times]) => times > (alone.get(near) ?? 0) && times >= LEAST_USED)
    .map(([far, near]) => [far, near] as const)
    .sort(([one, first], [other, second]) => (`${one} ${first}` < `${other} ${second}` ? -1 : 1));
}

/** How one article uses the noun: its qualifiers with how often, and those that it sets against each other. Plain data. */
interface Used {
  readonly counts: readonly (readonly [qualifier: string, times: number])[];
  readonly rivals: readonly (readonly [string, string])[];
}

function usedIn({ sentences }: Article, { name, pairs }: { readonly name: string; readonly pairs: readonly string[] }): Used {
  const noun = words(name);
  const habitual = new Set(pairs);
  const counts = new Map<string, number>();
  const rivals = new Map<string, readonly [string, string]>();
  const oppose = (left: string, right: string) => {
    if (left !== right) rivals.set(`${left}|${right}`, [left, right]);
  };
  let before: readonly Use[] = [];
  for (const { run } of sentences) {
    const found = uses(run, noun, habitual);
    for (const { qualifier, from } of found) {
      add(counts, qualifier, 1);
      // "wood and gas stoves": the qualifier before the conjunction is one of the noun as well.
      const join = run[from - 1];
      const length = qualifier.split(' ').length;
      const other = run.slice(Math.max(0, from - 1 - length), from - 1);
      if (join !== undefined && JOINED.has(join.lower) && other.length === length && other.every(isQualifier))
        oppose(qualifier, other.map((word) => word.lower).join(' '));
    }
    // Two in one sentence, or in neighbours of one form ("air-dried: …" / "kiln-dried: …").
    const last = (qualifier: string) => qualifier.split(' ').at(-1);
    for (const left of found) {
      for (const right of found) if (left.from < right.from) oppose(left.qualifier, right.qualifier);
      for (const right of before)
        if (left.qualifier.includes(' ') && last(left.qualifier) === last(right.qualifier))
          oppose(left.qualifier, right.qualifier);
    }
    before = found;
  }
  return { counts: [...counts], rivals: [...rivals.values()] };
}

/** Kinds and mere synonyms of the common noun `name`. */
export function kinds(pile: Pile, name: string): Kinds {
  const noun = words(name);
  const pairs = habitualPairs(pile, name);
  const counts = new Map<string, number>();
  const rivals: (readonly [string, string])[] = [];
  const question = (wording: Wording) =>
    has(noun, wording)
      ? {
          name,
          pairs: pairs.filter((pair) => pair.every((word) => wording.forms.has(word))).map(([far, near]) => `${far} ${near}`),
        }
      : null;
  for (const used of pile.ask('kinds', question, usedIn)) {
    for (const [qualifier, times] of used?.counts ?? []) add(counts, qualifier, times);
    for (const rival of used?.rivals ?? []) rivals.push(rival);
  }
  const isUsed = (qualifier: string) => (counts.get(qualifier) ?? 0) >= LEAST_USED;
  const listed = [...counts.keys()].filter(isUsed).sort();
  const known = new Set(rivals.filter((pair) => pair.every(isUsed)).flat());
  return {
    kinds: new Map(listed.filter((each) => known.has(each)).map((each) => [`${each} ${name}`, each.includes(' ') ? each : null])),
    synonyms: listed.filter((each) => !known.has(each)).map((each) => `${each} ${name}`),
  };
}
