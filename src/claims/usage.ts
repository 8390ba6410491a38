// The audited articles → how they themselves use their words: which stand in small letters, which nouns are counted. It is asked where an
// item or a cell, with its capital and without its article, leaves that open.
import { isAdjective, isAdverb, isNoun, isVerb, lemma as lemmaOf } from '../language/lexicon.js';
import type { Source } from '../reading/source.js';
import { FUNCTION_WORDS } from '../subjects/english.js';
import { type Word, words } from '../subjects/words.js';

/** Words of which it can be asked whether they belong. */
export type Words = Pick<ReadonlySet<string>, 'has'>;

export interface Usage {
  /** Words that stand somewhere in small letters: no names, though an item begins with their capital. */
  readonly small: Words;
  /** Nouns, in the singular, that are counted: "a kettle", "each kettle", "kettles". */
  readonly counted: Words;
}

/** Usage whose words can be listed. */
export interface ListedUsage extends Usage {
  readonly small: ReadonlySet<string>;
  readonly counted: ReadonlySet<string>;
}

/** What is known of texts that stand alone. */
export const NO_USAGE: Usage = { small: new Set(), counted: new Set() };

/** "a little support", "a lot of code": no count of what follows. */
const AMOUNT = /^(?:little|few|lot|bit|great|good|number|couple|variety|range|set|much|more|less)$/;
/** Most words of a noun phrase behind its article. */
const LONGEST = 6;
/** A word that has its capital more than so many times as often as none is a name. */
const MOSTLY = 3;

/** "API": counted where it is said to be ("an API", "APIs"). */
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** How one source uses its words; plain data. */
export interface WordUses {
  /** Each word with how often it stands in small letters and with a capital. */
  readonly times: readonly (readonly [word: string, small: number, capital: number])[];
  readonly counted: readonly string[];
}

export function usesIn(source: Source): WordUses {
  const times = new Map<string, [string, number, number]>();
  const counted = new Set<string>();
  for (const { text } of source.passages) {
    const run = words(text);
    for (const [at, word] of run.entries()) {
      const seen = times.get(word.lower) ?? [word.lower, 0, 0];
      times.set(word.lower, seen);
      seen[word.text === word.lower ? 1 : 2]++;
      const noun = /^(?:an?|another|each|every)$/.test(word.lower) ? countedAfter(run, at) : pluralOf(word);
      if (noun !== null) counted.add(noun);
    }
  }
  return { times: [...times.values()], counted: [...counted] };
}

/** How all sources together use their words. */
export function usageOf(uses: readonly WordUses[]): ListedUsage {
  const times = new Map<string, { small: number; capital: number }>();
  for (const one of uses)
    for (const [word, small, capital] of one.times) {
      const seen = times.get(word);
      if (seen === undefined) times.set(word, { small, capital });
      else {
        seen.small += small;
        seen.capital += capital;
      }
    }
  const small = new Set(
    [...times].filter(([, seen]) => seen.small * MOSTLY >= seen.capital && seen.small > 0).map(([word]) => word),
  );
  return { small, counted: new Set(uses.flatMap((one) => one.counted)) };
}

/** "a very light kettle is": the last noun before a word that is none. */
function countedAfter(run: readonly Word[], article: number): string | null {
  let noun: string | null = null;
  for (let at = article + 1; at < article + LONGEST; at++) {
    const word = run[at];
    if (word === undefined || (at > article + 1 && word.gap === '|')) return noun;
    if (AMOUNT.test(word.lower)) return null;
    // "a support team": the noun is the last one.
    if ((isNoun(word.lower) || ABBREVIATION.test(word.text) || isUnknown(word)) && word.singular === word.lower)
      noun = word.lower;
    else if (noun !== null) return FUNCTION_WORDS.has(word.lower) || isFiniteForm(word) ? noun : null;
  }
  return null;
}

/** "codebase": a word in small letters that WordNet does not know, behind an article, is a noun. */
const isUnknown = ({ text, lower }: Word): boolean =>
  text === lower &&
  /^\p{L}{4,}$/u.test(text) &&
  !/(?:ed|ing|ly|able|ible|ful|less|ous|ive|al|ic)$/.test(lower) &&
  !isAdjective(lower) &&
  !isVerb(lemmaOf(lower, 'v')) &&
  !isAdverb(lower) &&
  !FUNCTION_WORDS.has(lower);

/** "is", "runs", "lasted": what follows a noun phrase. */
const isFiniteForm = ({ lower }: Word): boolean => /(?:s|ed)$/.test(lower) && isVerb(lemmaOf(lower, 'v'));

/** "kettles" → "kettle"; "supports" may be a verb. */
function pluralOf({ text, lower, singular }: Word): string | null {
  if (/^\p{Lu}{2,}s$/u.test(text)) return lower.slice(0, -1);
  return singular !== lower && text === lower && isNoun(singular) && !isVerb(lemmaOf(lower, 'v')) ? singular : null;
}
