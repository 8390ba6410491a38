// A claim's text: subject, verb and the rest put together as a sentence that stands alone.
import { clauses } from '../language/clause.js';
import type { Token } from '../language/tagging.js';
import { words } from '../language/phrase.js';
import type { Referent } from './predicate.js';
import { table } from '../language/table.js';

const SINGULAR: Readonly<Record<string, string>> = table({
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  '’re': 'is',
  "'re": 'is',
  '’ve': 'has',
  "'ve": 'has',
  am: 'is',
});
const FULL: Readonly<Record<string, string>> = table({
  '’s': 'is',
  "'s": 'is',
  '’re': 'are',
  "'re": 'are',
  '’ve': 'have',
  "'ve": 'have',
  '’ll': 'will',
  "'ll": 'will',
  '’m': 'am',
  "'m": 'am',
  '’d': 'would',
  "'d": 'would',
  ca: 'can',
  wo: 'will',
  'n’t': 'not',
  "n't": 'not',
  nt: 'not',
});

/** "set sail": the past looks like the plain form. */
export const SAME_IN_PAST = /^(?:set|put|cut|hit|let|cost|shut|spread|split|read|burst|hurt|quit|beat|bet|cast)$/;

/** "provide" → "provides", "carry" → "carries". */
export function thirdPerson(lemma: string): string {
  if (lemma === 'be') return 'is';
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** The verb group in words; with `singular` its first word agrees with one subject where the source had several. */
export function verbWords(verb: readonly Token[], singular: boolean): string {
  const parts = verb.map((token, i) => {
    const after = verb[i + 1];
    let word = token.lower;
    if (token.lower === '’s' || token.lower === "'s")
      word = token.lemma === 'have' || (after && /(?:been|got)$/.test(after.lower)) ? 'has' : 'is';
    else if (FULL[token.lower] !== undefined) word = FULL[token.lower] as string;
    else if (/^[A-Z]+$/.test(token.text)) word = token.text;
    // "Lumo, being the oldest": a participle in the place of the verb.
    if (verb.length === 1 && token.lower === 'being') word = singular ? 'is' : 'are';
    if (verb.length === 1 && token.lower === 'having') word = singular ? 'has' : 'have';
    if (i === 0 && singular) {
      if (SINGULAR[token.lower] !== undefined) word = SINGULAR[token.lower] as string;
      else if (token.pos === 'VERB' && token.lower === token.lemma && !SAME_IN_PAST.test(token.lemma))
        word = thirdPerson(token.lemma);
    }
    return word;
  });
  return parts.join(' ').replace(/\bcan not\b/g, 'cannot');
}

/** The verb group of a subject in the plural: "is" → "are", "supports" → "support". */
export function manyVerbWords(verb: readonly Token[]): string {
  const first = verb[0];
  const said = verbWords(verb, false);
  if (first === undefined) return said;
  const many = { is: 'are', was: 'were', has: 'have', does: 'do' }[said.split(' ')[0] as string];
  if (many !== undefined) return said.replace(/^\S+/, many);
  const isThird = verb.length === 1 && first.pos === 'VERB' && /s$/.test(first.lower) && first.lower === thirdPerson(first.lemma);
  return isThird ? first.lemma : said;
}

/** One sentence of its parts: capital first, one point at the end, no blanks before punctuation, no stray marks. */
export function sentenceOf(...parts: readonly string[]): string {
  let text = parts
    .map((p) => p.trim())
    .filter((p) => p !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    // "files in .odt": the dot begins a name.
    .replace(/ ([,;:!?)]|\.(?!\p{L}))/gu, '$1')
    .replace(/\( /g, '(')
    .trim()
    .replace(/[\s,;:–—-]+$/, '');
  const opens = (text.match(/[“"]/g) ?? []).length;
  const closes = (text.match(/[”"]/g) ?? []).length;
  if (opens !== closes || (text.match(/"/g) ?? []).length % 2 === 1) text = text.replace(/[“”"]/g, '');
  text = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…][”"’']?$/.test(text) ? text : `${text}.`;
}

/** "(we come back to this)", "(BTW: …)": what the author says on the side. */
const ASIDE = /\s*\((?:we|i|see|btw|note|read|more on|by the way|here|as|spoiler|disclaimer)\b[^()]*\)/gi;

/** Words of tokens, the author's asides and brackets that lost their partner removed. */
export function plain(tokens: readonly Token[], from = 0, to = tokens.length): string {
  const said = withoutStories(tokens.slice(from, to));
  const text = words(said, 0, said.length).replace(ASIDE, '');
  const opens = (text.match(/\(/g) ?? []).length;
  const closes = (text.match(/\)/g) ?? []).length;
  return opens === closes ? text : text.replace(/[()]/g, '');
}

/** Fewest words of a bracket that may tell a fact of its own. */
const STORY = 5;

/** Tokens without the brackets that hold a sentence of their own: "(some parts need a licence, as engines do)". */
function withoutStories(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex((t) => t.text === '(');
  const close = tokens.findIndex((t, i) => i > open && t.text === ')');
  if (open < 0 || close < 0) return tokens;
  const said = tokens.slice(open + 1, close);
  const isStory =
    said.length >= STORY &&
    said.some((t) => t.pos === 'AUX' || t.pos === 'DET') &&
    clauses(said).some((c) => c.subject !== null && c.verb.form === 'finite' && c.kind === 'main');
  return isStory
    ? withoutStories([...tokens.slice(0, open), ...tokens.slice(close + 1)])
    : [...tokens.slice(0, close + 1), ...withoutStories(tokens.slice(close + 1))];
}
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "The press" → "the press" inside a sentence; "I", abbreviations and names with inner capitals as they are. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}[\p{Lu}\d]|^\p{Lu}\p{Ll}+\p{Lu}|^I\b/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Verbs that agree with whom a claim is about. */
export const have = (referent: Referent): string => (referent.plural ? 'have' : 'has');
export const be = (referent: Referent): string => (referent.plural ? 'are' : 'is');

/** "GitHub Stars are", "Price is". */
export const isMany = (label: string): boolean => /[^su]s$/.test(label.replace(/\s*\(.*$/, ''));

/** A label in the middle of a sentence: "Learning Curve" → "learning curve", abbreviations as they are. */
export const inText = (label: string): string =>
  label
    .split(' ')
    .map((w) => (/^\p{Lu}[\p{Ll}'’]*(?:-\p{Lu}?\p{Ll}+)*$/u.test(w) ? w.toLowerCase() : w))
    .join(' ');
