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
  if (and < 1 || verb === undefined || after === undefined || !goesOn(rest[and - 1], after)) return [own];
  const before = rest[and - 1]?.text === ',' ? and - 1 : and;
  return [
    { ...own, rest: rest.slice(0, before) },
    { rest: rest.slice(and + 2), group: { ...group, lemma: lemma(verb.lower, 'v'), negated: false }, said: [verb] },
  ];
}

/** "keeping warm and lasting | longer": an adverb follows only where the first is no doing itself ("heating and cooling better"). */
const goesOn = (before: Token | undefined, after: Token): boolean =>
  /^(?:NOUN|PROPN|DET|PRON|ADJ)$/.test(after.pos) || (after.pos === 'ADV' && !/ing$/.test(before?.lower ?? ''));

/** Verbs and words that say how things stand to each other. */
const MUTUAL = /^(?:differ|vary|compete|overlap|coexist|dominate|complement)$/;
const TO_EACH_OTHER =
  /\b(?:interchangeably|interchangeable|each other|one another|in common|alike|neck (?:and|to) neck|side by side|hand in hand|differently|in (?:very |quite )?(?:different|opposite|similar) (?:ways|directions))\b/i;

export function isOfEachOther({ lemma, rest }: Predicate): boolean {
  const said = words(rest, 0, rest.length);
  const isOther = /\b(?:from|as|to|with) (?:\p{Lu}|the (?:other|former|latter))/u.test(said);
  return (
    !isOther &&
    (MUTUAL.test(lemma) ||
      TO_EACH_OTHER.test(said) ||
      /\bthe same(?: thing)?$/.test(said) ||
      // "represent two distinct schools": one each.
      /^(?:two|three|four) (?:\p{L}+ )?(?:distinct|different|separate|opposite|opposing|contrasting|competing|rival)\b/u.test(
        said,
      ) ||
      // "run on different engines": each on its own.
      /^(?:(?:with|on|in|for|from|to) )?(?:\p{L}+ly |very |quite )?(?:different|differing|contrasting|opposite) \p{L}/u.test(
        said,
      ) ||
      (lemma === 'be' &&
        /^(?:equally|just as) \p{L}+[.]?$|^(?:\p{L}+ )?(?:similar|different|the same|comparable|identical|equal)\b(?! to| from| as| than)/u.test(
          said,
        )))
  );
}

export const together = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** "A and B cost 20 and 30 euros": the words for the subject `at` of two, with its own figure; null where the figures are not two. */
export function apportioned(rest: readonly Token[], at: number): readonly Token[] | null {
  const isFigure = (t: Token | undefined): boolean => t?.pos === 'NUM';
  const and = rest.findIndex(
    (t, i) =>
      t.lower === 'and' &&
      (isFigure(rest[i - 1]) || (rest[i - 1]?.text === '%' && isFigure(rest[i - 2]))) &&
      (isFigure(rest[i + 1]) || (/^[$€£]$/.test(rest[i + 1]?.text ?? '') && isFigure(rest[i + 2]))),
  );
  if (and < 0) return null;
  let from = and - 1;
  while (from > 0 && /^(?:NUM|SYM)$/.test((rest[from - 1] as Token).pos)) from--;
  let to = and + 1;
  while (/^(?:NUM|SYM)$/.test(rest[to]?.pos ?? '') || rest[to]?.text === '%') to++;
  const figure = at === 0 ? rest.slice(from, and) : rest.slice(and + 1, to);
  const said = [...rest.slice(0, from), ...figure, ...rest.slice(to)];
  return said.filter((t) => t.lower !== 'respectively').filter((t, i, all) => !(t.text === ',' && i === all.length - 1));
}
