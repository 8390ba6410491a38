// Single-word names become known by their other spellings: with a version ("Kiln 2"), with a tag ("KilnHQ", "Kiln.io").
import { squashed } from './alias.js';
import { areToldApart, type Draft, isVariant, score } from './candidate.js';
import { type Article, isFreeBefore } from './evidence.js';
import type { Pile, Wording } from './pile.js';
import type { Tallies } from './tally.js';
import { hasCapital, key, words } from './words.js';

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
export function addSpellings(drafts: Draft[], pile: Pile, counted: Tallies): void {
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
