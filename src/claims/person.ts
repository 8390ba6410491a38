// The people that an article names in full, by each of their names: "Violet" or "Jessop" alone is she whom the article calls Miss Violet
// Constance Jessop. A name that two of them bear stands for nobody; what may be a company or a work ("Black Swan") is no person.
import { frequency } from '../language/lexicon.js';
import type { Source } from '../reading/source.js';

const FULL =
  /(?:\b(Mr|Mrs|Ms|Miss|Dr|Sir|Captain|Lady|Lord|Professor|Father|Colonel|Major|General|Admiral)\.? )?(?<!\p{L})\p{Lu}(?:\p{Ll}+|\.)(?: \p{Lu}(?:\p{Ll}+|\.)){1,3}(?!\p{L})/gu;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Captain|Lady|Lord|Professor|Father|Colonel|Major|General|Admiral)\.?$/;

/** Names of people in full, by each single name in lower case. */
export function people(source: Source): ReadonlyMap<string, string> {
  const found = new Map<string, Set<string>>();
  for (const { text, kind } of source.passages) {
    if (kind === 'heading') continue;
    for (const match of text.matchAll(FULL)) {
      const said = match[0].split(' ');
      const names = said.filter((word) => !TITLE.test(word));
      const isTitled = names.length < said.length;
      // At the start of a sentence the first word may be any: "When Ida".
      const isPlain = names.every((name) => name.endsWith('.') || frequency(name.toLowerCase(), 'n') === 0);
      if (names.length < 2 || !(isTitled || isPlain)) continue;
      for (const name of names) {
        if (name.endsWith('.')) continue;
        const key = name.toLowerCase();
        found.set(key, (found.get(key) ?? new Set()).add(said.join(' ')));
      }
    }
  }
  return new Map(
    [...found].flatMap(([name, full]) => {
      const one = only([...full]);
      return one === null ? [] : [[name, one] as const];
    }),
  );
}

/** The fullest of several ways to write one name ("Ida Holm", "Miss Ida Mary Holm"); null where they are names of several people. */
function only(names: readonly string[]): string | null {
  const parts = (name: string): readonly string[] => name.split(' ').filter((word) => !TITLE.test(word) && !word.endsWith('.'));
  const fullest = names.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] as string;
  const known = new Set(parts(fullest));
  return names.every((name) => parts(name).every((part) => known.has(part))) ? fullest : null;
}
