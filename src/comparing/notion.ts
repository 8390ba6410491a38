// A term becomes a notion: the keys of its telling words, so that "authentication", "user authentication system" and "authenticates
// users" meet. A word's key is its derivational base; words that only carry others ("support", "feature", "application") fall away
// where another word is left; words that say how a feature is supplied ("built-in", "external") are kept apart from what it is.
import { derived, frequency, isAdjective, isNoun, isVerb, lemma } from '../language/lexicon.js';
import type { Term } from '../claims/claim.js';
import { readingOf } from './scale.js';
import { table } from '../language/table.js';

export interface Notion {
  /** Key of the word that the others narrow. */
  readonly head: string;
  readonly keys: ReadonlySet<string>;
  /** "built-in", "out of the box": supplied with the thing itself. */
  readonly isBundled: boolean;
  /** "external", "third-party": supplied by others. */
  readonly isExternal: boolean;
}

const BUNDLED = new Set(
  'built-in inbuilt in-built builtin integrated native natively packaged bundled default pre-installed preinstalled prebuilt pre-built included onboard packaged'.split(
    ' ',
  ),
);
const EXTERNAL = new Set('external third-party thirdparty separate additional extra custom outside plug-in add-on'.split(' '));

/** Nouns that carry a feature without being one. */
const FEATURE_CARRIER = new Set(
  'support feature functionality capability ability tool option system facility mechanism solution service function possibility module component set control way mean means number variety range array wealth plenty lot interface panel'.split(
    ' ',
  ),
);
/** Nouns and verbs that carry a use: what is built, whatever it is. */
const USE_CARRIER = new Set(
  'application app project website site web software development develop building build create creation system solution product service platform tool program programme thing task purpose case use work job need want require plan look people person those anyone'.split(
    ' ',
  ),
);

/** Whether a word only carries others, or says how they are supplied. */
export const isCarrier = (word: string): boolean =>
  FEATURE_CARRIER.has(word) || USE_CARRIER.has(word) || BUNDLED.has(word) || EXTERNAL.has(word);

/** Words too wide to tell one notion from another. */
const EMPTY = new Set(
  'special explicit specific particular real be have do make use get go other such certain various several many much more most some same different new own good great best better well main major common standard general whole entire full complete overall thing way kind type sort lot range number variety one two three'.split(
    ' ',
  ),
);

const keys = new Map<string, string>();

/** The derivational base that a word is known by: "scalability" → scalable, "installation" → install, "easily" → easy. */
export function wordKey(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  const key = base(word.toLowerCase());
  keys.set(word, key);
  return key;
}

function base(word: string): string {
  const prefix = word.slice(0, Math.max(4, Math.min(5, word.length - 3)));
  const near = (candidates: readonly string[]): string | undefined =>
    candidates.filter((one) => one.startsWith(prefix)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  if (word.length > 5) {
    if (isNoun(word)) {
      const verb = near(derived(word, 'n', 'v'));
      const adjective = near(derived(word, 'n', 'a').filter((one) => one.length <= word.length));
      if (adjective !== undefined && /(?:ity|ness|cy|ce)$/.test(word)) return adjective;
      if (verb !== undefined && /(?:ing|ment|tion|sion|ance|ence|al|ure)$/.test(word)) return verb;
      if (adjective !== undefined && /(?:ity|ness)$/.test(word)) return adjective;
    }
    if (word.endsWith('ly')) {
      const [adjective] = derived(word, 'r', 'a');
      if (adjective !== undefined) return adjective;
    }
    if (word.endsWith('ing') || word.endsWith('ed')) {
      const verb = lemma(word, 'v');
      if (verb !== word && isVerb(verb) && !isAdjective(word)) return verb;
    }
  }
  // A plural that no dictionary knows ("microservices").
  if (/[^su]s$/.test(word) && word.length > 4 && !isNoun(word) && !isAdjective(word) && !isVerb(word))
    return base(word.slice(0, -1));
  // "micro-framework" and "microframework", "e-commerce" and "ecommerce".
  return word.replaceAll('-', '').replace(/is(e|ing|ation)$/, 'iz$1');
}

/** The key of the other side of a scale; a key that is no side of one stays. */
export const otherEnd = (key: string): string =>
  key.endsWith('+') ? `${key.slice(0, -1)}-` : key.endsWith('-') ? `${key.slice(0, -1)}+` : key;

/** Words of a text up to its first preposition or relative word: "a framework for large projects" → "a framework". */
export function coreOf(text: string): string {
  const cut = text.search(
    /\s(?:for|of|with|without|to|in|on|at|that|which|who|by|from|as|when|while|if|because|than|including|like|such|through|via|using|built|based|designed|before|after|during|since|until|over|under|,|;|\()(?:\s|$)/i,
  );
  return cut <= 0 ? text : text.slice(0, cut);
}

const tokens = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);

/** Those words of a term that stand in the core of its text. */
export function coreWords(term: Term): readonly string[] {
  const core = tokens(coreOf(term.text));
  if (core.length === 0) return term.words;
  const stands = (word: string): boolean =>
    core.some((token) => token === word || (word.length > 2 && token.startsWith(word.slice(0, Math.max(3, word.length - 2)))));
  const found = term.words.filter(stands);
  return found.length > 0 ? found : term.words;
}

/** Words said to be less: "less complicated" is the other end. */
export const lessenedIn = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().matchAll(/\b(?:less|least|fewer)[ -](\p{L}+)/gu)].map(([, word]) => word as string));

function notion(
  words: readonly string[],
  head: string,
  text: string,
  carriers: ReadonlySet<string>,
  keyOf: (word: string) => string,
): Notion {
  const telling = words.filter(
    (word) => !/^['’]?s$/.test(word) && !BUNDLED.has(word) && !EXTERNAL.has(word) && !EMPTY.has(word) && !/^\d/.test(word),
  );
  const rest = telling.filter((word) => !carriers.has(word));
  const kept = rest.length > 0 ? rest : telling;
  const lessened = lessenedIn(text);
  const keptHead = kept.includes(head) ? head : (kept[kept.length - 1] ?? head);
  return {
    head: keyOf(keptHead),
    keys: new Set(kept.map((word) => (lessened.has(word) ? otherEnd(keyOf(word)) : keyOf(word)))),
    isBundled: words.some((word) => BUNDLED.has(word)) || /\bout[ -]of[ -]the[ -]box\b|\bby default\b/i.test(text),
    isExternal: words.some((word) => EXTERNAL.has(word)),
  };
}

/** What a feature is, its carriers left out: "support for unit testing" → unit, test. */
export const featureNotion = (term: Term, glossary: Glossary): Notion =>
  notion(expanded(term.words, glossary), term.head, term.text, FEATURE_CARRIER, wordKey);

/** What a use is: "building small web applications" → size:small; a side of a scale is keyed as such, so that "big" and "large" meet. */
export const useNotion = (term: Term, glossary: Glossary): Notion =>
  notion(expanded(term.words, glossary), term.head, term.text, USE_CARRIER, useKey);

/** Key of a word in a use: adjectives of one side of one scale share theirs. */
export function useKey(word: string): string {
  if (EXTENT[word] !== undefined) return `extent${EXTENT[word]}`;
  const reading = (isAdjective(word) && !isMostlyNoun(word)) || !isNoun(word) ? readingOf(word) : null;
  return reading === null ? wordKey(word) : `${reading.dimension}${reading.pole > 0 ? '+' : '-'}`;
}

/** "home" and "animal" are adjectives too, and seldom meant as such. */
const isMostlyNoun = (word: string): boolean => frequency(word, 'n') > 5 * frequency(word, 'a');

/** Of a use, size and complexity are one extent: a small project is a simple one. */
const EXTENT: Readonly<Record<string, '+' | '-'>> = table({
  large: '+',
  big: '+',
  huge: '+',
  'large-scale': '+',
  complex: '+',
  complicated: '+',
  extensive: '+',
  sophisticated: '+',
  enterprise: '+',
  'enterprise-level': '+',
  significant: '+',
  massive: '+',
  small: '-',
  tiny: '-',
  simple: '-',
  'small-scale': '-',
  little: '-',
  'less-complicated': '-',
  basic: '-',
  minimal: '-',
  mini: '-',
});

/** Abbreviations that the texts spell out themselves: "mvp" → minimum viable product, in lower case. */
export type Glossary = ReadonlyMap<string, readonly string[]>;

/** Words with every spelled-out abbreviation put back into its letters. */
function expanded(words: readonly string[], glossary: Glossary): readonly string[] {
  let out = words;
  for (const [letters, long] of glossary) {
    const at = out.findIndex((_, i) => long.every((word, j) => out[i + j] === word));
    if (at >= 0) out = [...out.slice(0, at), letters, ...out.slice(at + long.length)];
  }
  return out;
}
