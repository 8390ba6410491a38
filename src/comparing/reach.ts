// Of which, and of how many, of its kind a claim speaks: "some kettles", "every kettle", "older kettles", "the basic model of the kettle".
// What is so of some may be otherwise with others; what is so of older ones says nothing of the young.
// Not: "a kettle", "kettles", "most kettles" against "kettles": the kind itself, or nearly.
import type { Claim } from '../claims/claim.js';
import { antonyms, frequency, isAdjective } from '../language/lexicon.js';

export interface Reach {
  readonly many: 'all' | 'some' | 'most' | 'kind';
  /** What sets those that it speaks of apart from others of their kind, in lower case; "" for nothing. */
  readonly which: string;
}

const ALL = /^(?:all|every|each|any|no)$/;
const MOST = /^(?:most|many)$/;
const SOME = /^(?:some|several|few|certain|various|other|occasional)$/;
/** Adjectives that name the kind as it is today, or praise it. */
const OF_THE_KIND =
  /^(?:modern|typical|normal|ordinary|average|standard|usual|common|good|great|famous|popular|simple|humble|traditional|own|same|first|real|whole|main|new|only|second|single)$/;
const VARIANT = /\b(?:model|version|edition|variant|generation|variety|type|series|range)s?$/i;

/** The reach of a claim about a kind of thing; of a proper name it is the name's bearer. */
export function reachOf({ text, subject, part }: Claim): Reach {
  const variant = part !== null && VARIANT.test(part) ? part.toLowerCase() : '';
  if (!/^\p{Ll}/u.test(subject)) return { many: 'kind', which: variant };
  const name = subject.replace(/[^\p{L}\p{N} -]/gu, '.');
  const before = new RegExp(`^(.{0,60}?)\\b${name}`, 'iu').exec(text)?.[1] ?? '';
  const words = before.toLowerCase().match(/[\p{L}-]+(?=\s)/gu) ?? [];
  // "the Arlo kettle": one that bears a name; "the lids within the kettle": these, not it.
  const named = /(?:^|\s)(?:[Tt]he|[Aa]n?|[Tt]his|\p{Ll}+) (\p{Lu}[\p{L}\d-]+) $/u.exec(before)?.[1] ?? null;
  const within = part === null ? (WITHIN.exec(before)?.[1] ?? null) : null;
  if (named !== null || within !== null) return { many: 'kind', which: (named ?? within ?? '').toLowerCase() };
  // "there are kettles without a lid"; not "there are no kettles", "there are lids on the kettle"
  if (/^there (?:are|exist) (?:(?!no\b)\p{L}+ )?$/iu.test(before)) return { many: 'some', which: variant };
  let at = words.length;
  while (at > 0 && isApart(words[at - 1] as string)) at--;
  const quantifier = words[at - 1] === 'of' ? (words[at - 2] ?? '') : (words[at - 1] ?? '');
  const many = ALL.test(quantifier) ? 'all' : MOST.test(quantifier) ? 'most' : SOME.test(quantifier) ? 'some' : 'kind';
  return { many, which: variant === '' ? words.slice(at).join(' ') : variant };
}

const WITHIN = /\b(\p{Ll}+) (?:within|inside|behind|beside|around) (?:(?:the|an?|your|each|every|its|their) )?$/iu;
const FUNCTION = /^(?:for|in|on|out|up|down|over|under|off|by|like|past|near|about|to|with|at|of|the|an?)$/;

/** "older", "untreated", "ground-source": an adjective of which there is another side. */
function isApart(word: string): boolean {
  if (OF_THE_KIND.test(word) || FUNCTION.test(word) || ALL.test(word) || MOST.test(word) || SOME.test(word)) return false;
  // "a home oven": a noun before its noun.
  if (frequency(word, 'n') > frequency(word, 'a')) return false;
  const base = word.replace(/(?:i?er|i?est)$/, '');
  return (
    [word, base, `${base}e`, `${base}y`].some((one) => isAdjective(one) && antonyms(one, 'a').length > 0) ||
    /^un\p{L}+ed$/u.test(word) ||
    /^established$/.test(word)
  );
}
