// Lists whose members are not said one by one: what two do together, one name of two parts, one figure of both, a pair that a noun joins.
// Each row says why with an example; a list that any row knows stays as it is.
import { frequency, isNoun, isVerb, lemma as lemmaOf, opposite } from '../language/lexicon.js';
import { spelledNumber } from '../language/number.js';
import type { Phrase } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Coordination } from './coordination.js';
import { isThoughtThat } from './outlook.js';

/** A list in the words after a verb, with that verb where it is known. */
export interface Listed extends Coordination {
  readonly rest: readonly Token[];
  readonly first: Phrase;
  readonly verb: string | null;
}

const TIME_UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|feet|foot|inches|inch)$/;

/** What is done to a thing once, by all that are named: "built by A and B" says not that A built it alone. */
export const MADE: ReadonlySet<string> = new Set(
  'build design found create make construct write direct compose discover invent develop own establish launch commission order draw paint'.split(
    ' ',
  ),
);

/** What a whole falls into. */
const DIVISION = new Set(
  'part component layer piece section step stage phase level type kind form sort group category class version option factor thing way'.split(
    ' ',
  ),
);

/** Nouns of what two or more make up only together. */
const PAIRING =
  /^(?:balance|combination|mix|mixture|blend|union|marriage|contrast|difference|gap|relationship|interplay|trade-?off|pair|sum|total|average|ratio)$/;

const opening = ({ items }: Listed): Phrase => items[0] as Phrase;
const closing = ({ items }: Listed): Phrase => items.at(-1) as Phrase;
const headOf = ({ rest }: Listed, item: Phrase): Token => rest[item.head] as Token;
const sizeOf = (item: Phrase): number => item.end - item.start;
/** The item without its preposition. */
const startOf = ({ first }: Listed, item: Phrase): number =>
  item.start === first.start && first.kind === 'prepositional' ? item.start + 1 : item.start;
const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text);
const isEnglishNoun = (token: Token): boolean => isNoun(lemmaOf(token.lower, 'n'));
const hasFigure = ({ rest }: Listed, item: Phrase): boolean => rest.slice(item.start, item.end).some((t) => t.pos === 'NUM');

const WHOLE: readonly ((list: Listed) => boolean)[] = [
  // "between A and B", "to between A and B", "from A and B", "known as A and B".
  ({ first, rest }) =>
    first.kind === 'prepositional' &&
    (/^(?:between|among|from|as)$/.test(first.preposition ?? '') || rest[first.start + 1]?.lower === 'between'),
  // "has two handles: one of oak and one of horn": what was counted is told.
  ({ first, rest }) => rest.slice(0, first.start).some(({ text }) => text === ':'),
  // "for its devotion to order, sharp eye, and love of detail": what hangs on what, commas do not tell.
  ({ first, rest, items }) =>
    items.length > 2 &&
    first.kind === 'prepositional' &&
    rest.slice(0, first.start).some(({ lower }) => /^(?:its|their|his|her)$/.test(lower)),
  // "tools, including A for mills and B for saws": examples are no list of their own.
  ({ first, rest }) => rest.slice(0, first.start + 1).some(({ lower }) => /^(?:including|excluding|namely)$/.test(lower)),
  // "the idea that oak and iron float": what is only thought.
  ({ first, rest }) => rest.slice(0, first.start + 1).some((_, i) => isThoughtThat(rest, i)),
  // "a mixture in which yeast and bacteria live": the verb behind is of both.
  ({ first, rest }) =>
    rest.slice(Math.max(0, first.start - 2), first.start + 2).some(({ lower }) => /^(?:which|whom)$/.test(lower)),
  // "lids and handles, including one of oak": so are those of the whole list.
  ({ rest, end }) => rest[end]?.text === ',' && /^(?:including|excluding|such|namely)$/.test(rest[end + 1]?.lower ?? ''),
  // "safety features, such as locks and bells": so are those that follow the list's first member.
  ({ items, rest }) =>
    items.slice(1).some(({ start }) => /^(?:such|including|especially|particularly|like|namely)$/.test(rest[start]?.lower ?? '')),
  // "built by Mason and Reed": both did it together.
  ({ first, verb }) => first.preposition === 'by' && verb !== null && MADE.has(verb),
  // "2 hours and 40 minutes": one length of time.
  (list) => list.items.every((item) => hasFigure(list, item) && TIME_UNIT.test(headOf(list, item).lower)),
  // "240 passengers and crew": one figure of both.
  (list) =>
    list.items.length === 2 &&
    hasFigure(list, opening(list)) &&
    sizeOf(closing(list)) === 1 &&
    headOf(list, closing(list)).pos === 'NOUN' &&
    /^[^\d]/.test(headOf(list, closing(list)).text),
  // "has three parts, a base, a stem and a bowl": the members are the three parts.
  (list) => {
    const count = list.rest.slice(opening(list).start, opening(list).head).find((t) => t.pos === 'NUM');
    return (
      count !== undefined &&
      DIVISION.has(headOf(list, opening(list)).lemma) &&
      spelledNumber([count.lower])?.value === list.items.length - 1
    );
  },
  // "broke the roof, and the cook, Anna, fled": the last one is the doer of what follows.
  ({ rest, end }) => rest[end]?.text === ',' && rest[end + 1]?.pos === 'VERB' && !/\p{L}/u.test(rest[end + 2]?.text ?? ''),
  // "at Hull in England and Leith in Scotland": the second is no place in England.
  ({ rest, end, first }) => first.preposition !== null && behindBracket(rest, end)?.lower === first.preposition,
  // "by the Mason and Reed yard": one name before its noun.
  (list) =>
    list.items.length === 2 &&
    isName(headOf(list, opening(list))) &&
    isName(list.rest[closing(list).start]) &&
    headOf(list, closing(list)).pos === 'NOUN' &&
    !/s$/.test(headOf(list, closing(list)).lower) &&
    closing(list).head > closing(list).start,
  // "Holm and Reed's foreman", "by Holm and Reed shipyard": the last word is of both names.
  (list) =>
    list.items.length === 2 &&
    opening(list).end - list.first.start <= 2 &&
    isName(headOf(list, opening(list))) &&
    isName(list.rest[closing(list).start]) &&
    list.rest
      .slice(closing(list).start + 1, closing(list).end)
      .some((t, n, named) => /^['’]s$/.test(t.lower) || (t.pos === 'NOUN' && n === named.length - 1)),
  // "starred Holm and Reed as passengers": together.
  ({ rest, end }) => {
    const role = rest[end]?.lower === 'as' ? rest[end + 1] : undefined;
    return role?.pos === 'NOUN' && role.lower !== role.lemma;
  },
  // "was “badly planned, badly built”": somebody's words stay whole.
  ({ rest, first, items, end }) => {
    const marks = (from: number, to: number): number => rest.slice(from, to).filter((t) => /^["“”]$/.test(t.text)).length;
    const isOpen = marks(0, first.start) % 2 === 1 || items.some((item) => marks(item.start, item.end) % 2 === 1);
    return isOpen || marks((items.at(-1) as Phrase).start, end + 1) % 2 === 1;
  },
  // "an hour and a half"
  (list) => sizeOf(closing(list)) <= 2 && /^(?:half|quarter)$/.test(headOf(list, closing(list)).lower),
  // "some of the richest people in town, and hundreds of others": the second is not in the first's place.
  (list) =>
    list.items.length === 2 &&
    list.first.preposition !== null &&
    list.first.preposition !== 'of' &&
    list.rest[opening(list).end]?.text === ',' &&
    list.rest[list.end]?.lower === 'of',
  // "Otto and Ida Holm": one family name of both.
  (list) =>
    list.items.length === 2 &&
    list.verb === null &&
    isLoneName(list, opening(list)) &&
    isFullName(list, closing(list)) &&
    !isEnglishNoun(headOf(list, closing(list))),
  // "Mason and Sons", "Brown and Company": one name.
  (list) =>
    list.items.length === 2 &&
    /^(?:Company|Co|Sons?|Brothers|Partners|Associates)$/i.test(headOf(list, closing(list)).text) &&
    /^\p{Lu}/u.test(headOf(list, closing(list)).text),
  // "for deep, wide pans": the first is no thing of its own.
  (list) =>
    list.first.kind !== 'adjective' &&
    headOf(list, closing(list)).pos === 'NOUN' &&
    list.items.some((item) => headOf(list, item).pos === 'ADJ'),
  // "on a local as well as a public server": the first lacks its noun.
  (list) => {
    const { lower } = headOf(list, opening(list));
    const isBare = opening(list).end - startOf(list, opening(list)) === 2 && frequency(lower, 'a') > frequency(lower, 'n');
    const opens = (at: number): boolean => /^(?:an?|the)$/.test(list.rest[at]?.lower ?? '');
    return list.first.kind !== 'adjective' && isBare && opens(startOf(list, opening(list))) && opens(closing(list).start);
  },
  // "a set of lids, deep pans and lids of steel": in a long list behind "of", what belongs to which is a guess.
  ({ first, items }) => first.preposition === 'of' && items.length > 2,
  // "a balance of price and weight": neither has a balance alone.
  ({ first, rest }) => first.preposition === 'of' && PAIRING.test(rest[first.start - 1]?.lower ?? ''),
  // "rowers and sailors offering help to all": of whom the participle is said is a guess.
  (list) =>
    list.first.kind !== 'adjective' &&
    list.rest
      .slice(closing(list).start + 1, Math.min(list.rest.length, closing(list).end + 1))
      .some((t, i) => isDoing(t) && t.pos !== 'ADJ' && isPluralNoun(list.rest[closing(list).start + i])),
  // "afloat when she entered service and the last of three": the list goes on from further up.
  (list) =>
    list.items.length === 2 &&
    /^(?:the|an?)$/.test(list.rest[closing(list).start]?.lower ?? '') &&
    list.rest[startOf(list, opening(list))]?.pos !== 'DET' &&
    (hasInnerClause(list.rest.slice(0, opening(list).head)) ||
      // "the cheapest kind of stove and the easiest to mend"
      (list.first.preposition === 'of' && /^(?:the|an?)$/.test(list.rest[0]?.lower ?? ''))),
  // "less time on repairs and more time on the road": the second is set against the first.
  ({ items, rest }) =>
    items.slice(1).some(({ start }) => /^(?:more|less|fewer)$/.test(rest[start]?.lower ?? '')) &&
    rest.slice(0, opening({ items } as Listed).head).some((t) => /^(?:more|less|fewer)$/.test(t.lower)),
  // "the look and feel of the cover": one article and one "of" for both.
  (list) =>
    list.first.kind === 'noun' &&
    list.rest[list.end]?.lower === 'of' &&
    list.rest[opening(list).start]?.pos === 'DET' &&
    list.rest[closing(list).start]?.pos === 'NOUN',
  // "only eligible tools and add-ons": the limit holds for both.
  (list) => list.rest[startOf(list, opening(list))]?.lower === 'only' && sizeOf(opening(list)) > 1,
  // "pros and cons", "ups and downs": two sides of one thing.
  (list) =>
    list.items.length === 2 &&
    sizeOf(closing(list)) === 1 &&
    list.first.kind !== 'adjective' &&
    opposite(headOf(list, opening(list)).lemma, headOf(list, closing(list)).lemma, 'n'),
  // "checking for leaks and tightening bolts": the second is done beside the first.
  (list) =>
    list.rest.slice(0, list.first.start + 1).some(isDoing) &&
    sizeOf(closing(list)) > 1 &&
    isDoing(list.rest[closing(list).start]) &&
    !isDoing(list.rest[startOf(list, opening(list))]),
  // "depends entirely on the wind and the tide": on neither alone.
  (list) =>
    list.rest.slice(0, list.first.start + 1).some((t) => /^(?:entirely|solely|exclusively|purely|wholly|only)$/.test(t.lower)) &&
    list.first.kind === 'prepositional',
  // "helps you cut the cost and scale": the last one may be what you do.
  (list) =>
    list.items.length === 2 &&
    sizeOf(closing(list)) === 1 &&
    isVerb(headOf(list, closing(list)).lower) &&
    headOf(list, closing(list)).lower === headOf(list, closing(list)).lemma &&
    (/^(?:help|let)$/.test(list.verb ?? '') ||
      list.rest.slice(0, list.first.start).some(({ lemma }) => /^(?:help|let)$/.test(lemma))) &&
    list.rest[startOf(list, opening(list))]?.pos === (list.rest[startOf(list, opening(list))]?.lower === 'your' ? 'PRON' : 'DET'),
  // "gives you control and results in a light frame": the last one is a verb.
  (list) =>
    sizeOf(closing(list)) === 1 &&
    list.rest[list.end]?.pos === 'ADP' &&
    /^(?:results|leads|depends|relies|consists|belongs|works|comes|runs|ends)$/.test(headOf(list, closing(list)).lower) &&
    isVerb(lemmaOf(headOf(list, closing(list)).lower, 'v')),
];

export const isKeptWhole = (list: Listed): boolean => WHOLE.some((isWhole) => isWhole(list));

const isDoing = (token: Token | undefined): boolean => token !== undefined && /\p{L}{3}ing$/u.test(token.lower);

const isPluralNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && /s$/.test(token.lower);

/** "when she entered": a pronoun with its verb. */
const hasInnerClause = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => /^(?:it|he|she|they|we|you)$/.test(t.lower) && tokens.slice(i + 1).some(({ pos }) => pos === 'VERB'));

const isLoneName = (list: Listed, item: Phrase): boolean => item.end - startOf(list, item) === 1 && isName(headOf(list, item));
const isFullName = ({ rest }: Listed, { start, head }: Phrase): boolean =>
  head > start && rest.slice(start, head + 1).every(isName);

/** The token at `at`, or behind the bracket that opens there. */
function behindBracket(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text !== '(') return tokens[at];
  return tokens[tokens.findIndex((t, i) => i > at && t.text === ')') + 1];
}
