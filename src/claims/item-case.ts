// The words of an item or a cell as they stand inside a sentence: capitals that only open the item or set it as a title go ("Admin Panel" →
// "admin panel"), those of names stay ("Ida Holm", "Harbour Museum"). Offsets do not change.
import {
  baseOfComparative,
  frequency,
  hypernyms,
  isAdjective,
  isAdverb,
  isNoun,
  isVerb,
  lemma as lemmaOf,
} from '../language/lexicon.js';
import { moments } from '../language/moment.js';
import type { Range } from '../language/verb-group.js';
import type { Usage } from './usage.js';

const CAPITALIZED = /^\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?(?:-\p{L}\p{Ll}*)*$/u;
const WORD = /\p{L}[\p{L}\p{N}.'’-]*/gu;
/** Words that stand between the capitals of a title. */
const SMALL = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with|vs)$/i;

interface Capital {
  readonly word: string;
  readonly start: number;
}

/**
 * `text` with small letters where its capitals make no name; under a heading or a label that may name people and works, fewer do.
 * Moments ("4 May 1907") and the stretches in `kept` stay as they are.
 */
export function inSentence(text: string, usage: Usage, mayName = false, kept: readonly Range[] = []): string {
  const stays = [...moments(text), ...kept];
  const masked = stays.reduce((out, { start, end }) => out.slice(0, start) + 'X'.repeat(end - start) + out.slice(end), text);
  const small = lowered(masked, usage, mayName);
  return stays.reduce((out, { start, end }) => out.slice(0, start) + text.slice(start, end) + out.slice(end), small);
}

function lowered(text: string, usage: Usage, mayName: boolean): string {
  let out = text;
  const found = [...text.matchAll(WORD)].map((match) => ({ word: match[0].replace(/[.'’-]+$/, ''), start: match.index }));
  const bracket = text.includes('(') ? text.indexOf('(') : text.length;
  // "Written in Rust" opens with a verb: no title.
  const opener = found[0]?.word.toLowerCase() ?? '';
  const isVerbal = lemmaOf(opener, 'v') !== opener && !isNoun(lemmaOf(opener, 'n'));
  const isTitle = !isVerbal && found.every(({ word, start }) => start > bracket || /^[\p{Lu}\d]/u.test(word) || SMALL.test(word));
  const line: Line = { isTitle, isAlone: found.length === 1, mayName };
  // What stands in a bracket is no part of the title before it.
  const all = runs(text, found).map((run) => {
    const isBeside = (run[0] as Capital).start > bracket;
    return { run, isBeside, isName: isNameRun(run, isBeside ? { ...line, isTitle: false } : line, usage) };
  });
  // "Moor estuary, Westland", "Otto and Ida Holm": beside a name the other capitals are of names too.
  const isOfNames = isTitle || /^\p{Lu}\p{Ll}+ \p{Ll}+, \p{Lu}/u.test(text);
  if (mayName && isOfNames && all.length > 1 && all.some(({ isName, isBeside }) => isName && !isBeside)) return text;
  for (const { run, isName } of all) {
    if (isName) continue;
    for (const { word, start } of run)
      if (CAPITALIZED.test(word) && !isPeople(word) && !DAY.test(word))
        out = out.slice(0, start) + word.toLowerCase() + out.slice(start + word.length);
  }
  return out;
}

/** How an item is written as a whole. */
interface Line {
  readonly isTitle: boolean;
  readonly isAlone: boolean;
  readonly mayName: boolean;
}

/** Words with capitals that stand side by side. */
function runs(text: string, words: readonly Capital[]): readonly (readonly Capital[])[] {
  const all: Capital[][] = [];
  let end = -1;
  for (const { word, start } of words) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const last = all.at(-1);
    if (last !== undefined && /^[\s.]+$/.test(text.slice(end, start))) last.push({ word, start });
    else all.push([{ word, start }]);
    end = start + word.length;
  }
  return all;
}

function isNameRun(run: readonly Capital[], { isTitle, isAlone, mayName }: Line, usage: Usage): boolean {
  const plain = run.filter(({ word }) => CAPITALIZED.test(word));
  const written = plain.map(({ word }) => word.toLowerCase().replace(/['’]s$/, ''));
  const isSmall = (word: string): boolean => word.split('-').every((part) => usage.small.has(part)) || usage.small.has(word);
  // "U.S. Senate", "ABC Tower": beside letters that stand for a name.
  if (mayName && plain.length > 0 && !CAPITALIZED.test((run[0] as Capital).word)) return true;
  if (written.every(isSmall)) return false;
  // "Holm's band": a possessive in capitals is a person's or a firm's more often than not.
  if (plain.some(({ word }) => /['’]s$/.test(word))) return true;
  // "Ida Holm": no English word, and never in small letters.
  if (!written.every((word) => isSmall(word) || isEnglish(word))) return true;
  const opens = run[0]?.start === 0;
  // "Oracle" alone: a word that is hardly used is as likely a name, and its capital is no fault.
  if (isAlone) return run.length === 1 && isRare(written[0] ?? '');
  // "Red Crown Line": names are made of plain words too, but of no adverbs and no comparatives.
  if (isTitle && mayName)
    return written.length > 1 && !written.some((word) => isAdverb(word) || baseOfComparative(word) !== null);
  // "British Board of Trade enquiry": beside small letters, capitals that open nothing are there for a name.
  return !isTitle && (written.length > 1 || !opens);
}

const isEnglish = (word: string): boolean =>
  word
    .split('-')
    .every(
      (part) =>
        part.length === 1 ||
        SMALL.test(part) ||
        FUNCTION.test(part) ||
        isNoun(lemmaOf(part, 'n')) ||
        isAdjective(part) ||
        isVerb(lemmaOf(part, 'v')) ||
        isAdverb(part),
    );
const FUNCTION =
  /^(?:all|any|each|every|no|not|none|some|many|most|more|less|few|fewer|much|both|either|neither|this|that|these|those|it|they|you|your|its|their|when|where|while|if|unless|without|within|via|per|can|could|may|might|must|should|will|would|is|are|was|were|has|have|does|do|what|which|who|how|why|up|out|one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|anything|everything|nothing|because|since|until|than|into|onto|over|under|between|about|like)$/;

const isRare = (word: string): boolean =>
  // A plural is no name.
  lemmaOf(word, 'n') === word &&
  !isAdjective(word) &&
  !isVerb(lemmaOf(word, 'v')) &&
  !isAdverb(word) &&
  frequency(lemmaOf(word, 'n'), 'n') === 0 &&
  !FUNCTION.test(word);

/** Months that are no other word, and days. */
const DAY =
  /^(?:january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/i;

/** "Turkish", "British": of a people or their language. */
const isPeople = (word: string): boolean =>
  isAdjective(word.toLowerCase()) &&
  hypernyms(word.toLowerCase()).some((kind) => /^(?:natural language|nation|inhabitant)$/.test(kind));
