// Whether a noun phrase needs an article that an item left out: "admin panel" → "an admin panel". A noun with words before it is taken to be
// counted unless its kind, its ending or custom says that it is stuff; a bare noun only where the articles count it.
import { hypernyms, isNoun, lemma as lemmaOf } from '../language/lexicon.js';
import { phrases } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { NO_USAGE, type Usage } from './usage.js';

/** What has one of these kinds above it in WordNet can be counted: a thing, a group, a place. */
const THINGS = new Set(['artifact', 'group', 'area', 'line', 'boundary', 'person', 'formation', 'shape']);
/** What goes on, what is made of no parts, what is felt: no number of it. */
const STUFFS = new Set(['act', 'substance', 'matter', 'fluid', 'energy', 'physical phenomenon', 'feeling', 'knowledge domain']);
/** Nouns of no number whose kind is that of things or thoughts. */
const STUFF = new Set(
  'software hardware equipment furniture clothing staff heating support code content storage data money traffic access control space memory feedback advice experience help work information news progress evidence knowledge demand value quality noise fun luck power time speed syntax coverage cold'.split(
    ' ',
  ),
);
const ABSTRACT = /(?:ing|ity|ness|ance|ence|ism|ship)$/;
const ACTION = /(?:tion|sion|ment|th|age|ware|cy|ics)$/;

/** Words that stand where an article would, or before a noun of no number. */
const DETERMINED = /^(?:own|more|less|much|little|enough|most|many|few|several|various|different|other|no|any|all|some)$/;

/** Kinds of a noun; those of "base" for "codebase", which WordNet does not know. */
function kindsOf(noun: string): readonly string[] {
  if (isNoun(noun)) return hypernyms(noun);
  for (let at = 2; at <= noun.length - 4; at++) if (isNoun(noun.slice(at))) return hypernyms(noun.slice(at));
  return [];
}

/** Whether there can be several of what the noun names. */
export function isCounted(noun: string, usage: Usage): boolean {
  if (STUFF.has(noun) || /ware$/.test(noun)) return false;
  const kinds = kindsOf(noun);
  if (kinds.some((kind) => THINGS.has(kind))) return true;
  if (ABSTRACT.test(noun)) return false;
  if (usage.counted.has(noun)) return true;
  // "milk frother": a word of one's own for what does something.
  if (kinds.length === 0) return /[^aeiou]er$/.test(noun);
  return !ACTION.test(noun) && !kinds.some((kind) => STUFFS.has(kind));
}

/** What opens a phrase without an article; "15-bar pump": a figure that narrows the noun. */
const OPENS = /^(?:ADJ|NOUN|VERB|ADV|PROPN|NUM)$/;

const isOne = (noun: Token): boolean => noun.lower === noun.lemma || noun.lower === lemmaOf(noun.lower, 'n');

/** The article that the noun phrase at the start of the tokens lacks, or nothing; of a bare noun only where it `mayBeBare`. */
export function missingArticle(tokens: readonly Token[], usage: Usage = NO_USAGE, mayBeBare = false): '' | 'a' | 'an' {
  const phrase = phrases(tokens, 0, tokens.length)[0];
  const first = tokens[0];
  if (phrase?.kind !== 'noun' || first === undefined || !OPENS.test(first.pos)) return '';
  const head = tokens[phrase.head] as Token;
  // "request handling", "version 3": the noun goes on.
  if (/^(?:VERB|NUM)$/.test(tokens[phrase.end]?.pos ?? '') || tokens[phrase.end - 1]?.pos === 'NUM') return '';
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(head.text);
  if ((first.pos === 'NUM' && !/^\d+[-‑]\p{L}/u.test(first.text)) || DETERMINED.test(first.lower) || /s$/.test(head.text))
    return '';
  if (isAbbreviation ? !usage.counted.has(head.lower) : head.pos !== 'NOUN' || !isOne(head) || !isCounted(head.lower, usage))
    return '';
  // A bare word may be stuff, or a name that lost its capital.
  const isKnown = usage.counted.has(head.lower) && (isAbbreviation || usage.small.has(head.lower));
  if (phrase.end - phrase.start < 2 && !mayBeBare && !isKnown) return '';
  return articleFor(first.text);
}

/** "an hour", "a unit", "an MVT architecture": by how the word is spoken. */
export function articleFor(word: string): 'a' | 'an' {
  // "MVT", "SQL" letter by letter; "NASA" and "RAM" are words, but seldom stand behind an article.
  if (/^\p{Lu}{2,}s?(?!\p{L})/u.test(word)) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a';
  if (/^(?:hour|honest|heir)/i.test(word)) return 'an';
  return /^(?:[aeioà]|u(?!ni|se|su|ti|\.))/i.test(word) && !/^(?:one|once|eu)/i.test(word) ? 'an' : 'a';
}
