// What is said of several subjects at once, and what a row of participles says one after the other.
//   "A and B differ in price": of the two together · "holding the lid and letting the steam out": two statements
import type { VerbGroup } from '../language/clause.js';
import { lemma } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Predicate } from './predicate.js';

/** "scaling the walls and letting the keeper rest": each participle says something of its own. */
export function done(
  rest: readonly Token[],
  group: VerbGroup,
  said: readonly Token[],
): readonly { readonly rest: readonly Token[]; readonly group: VerbGroup; readonly said: readonly Token[] }[] {
  const own = { rest, group, said };
  if (group.form !== 'participle' || group.passive) return [own];
  const and = rest.findIndex((t, i) => t.lower === 'and' && rest[i + 1]?.pos === 'VERB' && /ing$/.test(rest[i + 1]?.lower ?? ''));
  const verb = rest[and + 1];
  const after = rest[and + 2];
  if (and < 1 || verb === undefined || after === undefined || !/^(?:NOUN|PROPN|DET|PRON|ADJ)$/.test(after.pos)) return [own];
  const before = rest[and - 1]?.text === ',' ? and - 1 : and;
  return [
    { ...own, rest: rest.slice(0, before) },
    { rest: rest.slice(and + 2), group: { ...group, lemma: lemma(verb.lower, 'v'), negated: false }, said: [verb] },
  ];
}

/** Verbs and words that say how things stand to each other. */
const MUTUAL = /^(?:differ|vary|compete|overlap|coexist)$/;
const TO_EACH_OTHER = /\b(?:interchangeably|interchangeable|each other|one another|in common|alike)\b/i;

export function isOfEachOther({ lemma, rest }: Predicate): boolean {
  const said = words(rest, 0, rest.length);
  const isOther = /\b(?:from|as|to|with) (?:\p{Lu}|the (?:other|former|latter))/u.test(said);
  return (
    !isOther &&
    (MUTUAL.test(lemma) ||
      TO_EACH_OTHER.test(said) ||
      /\bthe same(?: thing)?$/.test(said) ||
      (lemma === 'be' &&
        /^(?:\p{L}+ )?(?:similar|different|the same|comparable|identical|equal)\b(?! to| from| as| than)/u.test(said)))
  );
}

export const together = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
