// "supports A, B and C" states three facts: a predicate with a list becomes one predicate for each member.
// Not split: "or" (a choice), "between A and B" (a pair), one noun with several adjectives ("a clean and simple design").
import { spelledNumber } from '../language/number.js';
import { type Phrase, phrases } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';

/** Longest list that is split; a longer one is more likely misread. */
const LONGEST = 16;

const ASSESSMENT =
  /^(?:pros|cons|advantages|disadvantages|benefits|drawbacks|strengths|weaknesses|merits|demerits|upsides|downsides|ups|downs)$/;

/** What a whole falls into. */
const DIVISION = new Set(
  'part component layer piece section step stage phase level type kind form sort group category class version option factor thing way'.split(
    ' ',
  ),
);

const TIME_UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|feet|foot|inches|inch)$/;

/** What is done to a thing once, by all that are named: "built by A and B" says not that A built it alone. */
const MADE = new Set(
  'build design found create make construct write direct compose discover invent develop own establish launch commission order draw paint'.split(
    ' ',
  ),
);

/** Adjectives that ask for what follows them. */
const COMPLETED = new Set(
  'suitable unsuitable ideal perfect appropriate compatible incompatible dependent independent capable incapable prone similar different responsible famous known ready aware free full superior inferior equal close due subject'.split(
    ' ',
  ),
);

const EXAMPLES = /^(?:including|excluding|especially|particularly|namely)$/;

const isAnd = (token: Token): boolean =>
  token.text === ',' ||
  token.text === ';' ||
  token.lower === 'and' ||
  token.lower === '&' ||
  token.lower === 'but' ||
  token.lower === 'as well as' ||
  token.lower === 'plus';

/** The words after `verb` (where it is known), once for each member of their first list; the words themselves where they hold none. */
export function members(rest: readonly Token[], verb: string | null = null): readonly (readonly Token[])[] {
  const parts = phrases(rest, 0, rest.length);
  for (let i = 0; i < parts.length; i++) {
    // The middle of a longer list is no list of its own.
    let opening = i;
    while (
      opening > 0 &&
      parts[opening]?.kind === 'prepositional' &&
      /^(?:noun|prepositional)$/.test(parts[opening - 1]?.kind ?? '')
    )
      opening--;
    const before = parts[opening - 1];
    // "a data | binding system, a desk": the middle of a phrase that was cut.
    if (before?.kind === 'noun' && parts[opening]?.kind === 'noun' && rest[before.head]?.pos !== 'PRON') continue;
    if (before?.kind === 'separator' && (rest[before.start] as Token).text === ',') continue;
    const list = listAt(rest, parts, i, verb);
    if (list === null) continue;
    const { items, end } = list;
    const first = items[0] as Phrase;
    const opener = first.kind === 'prepositional' ? first.start + 1 : first.start;
    // "both A and B": the word belongs to the list, not to its first member.
    const start = rest[opener]?.lower === 'both' && first.end > opener + 1 ? opener + 1 : opener;
    const head = rest.slice(0, opener);
    const tail = rest.slice(end);
    // "40 guests and a crew of 12", "saws and mills (cut, turn)", "cheap and used by farms": what follows is of the last member alone.
    const last = rest[(items[items.length - 1] as Phrase).head] as Token;
    const isOfLast =
      tail[0]?.lower === 'of' ||
      tail[0]?.text === '(' ||
      (tail[0]?.pos === 'VERB' && /(?:ed|en|wn|ade)$/.test(tail[0].lower) && tail[1]?.lower === 'by') ||
      /^(?:that|which|who)$/.test(tail[0]?.lower ?? '') ||
      (first.kind === 'adjective' && tail[0]?.pos === 'ADP' && (last.pos === 'VERB' || COMPLETED.has(last.lower)));
    return items.map((item, n) => [
      ...head,
      ...rest.slice(item.start === first.start ? start : item.start, item.end),
      ...(isOfLast && n < items.length - 1 ? [] : tail),
    ]);
  }
  return [rest];
}

/** "31 per day, Holm 74 stars": a name with its own figure. */
const hasNameAndFigure = (rest: readonly Token[], phrase: Phrase): boolean =>
  phrase.kind === 'noun' && (rest[phrase.start] as Token).pos === 'PROPN' && rest[phrase.start + 1]?.pos === 'NUM';

function listAt(
  rest: readonly Token[],
  parts: readonly Phrase[],
  at: number,
  verb: string | null,
): { items: readonly Phrase[]; end: number } | null {
  const first = parts[at] as Phrase;
  const kind = first.kind === 'prepositional' ? 'noun' : first.kind;
  if (kind !== 'noun' && kind !== 'adjective') return null;
  if (first.kind === 'prepositional' && /^(?:between|among|from|as)$/.test(first.preposition ?? '')) return null;
  // "built by Mason and Reed": both did it together.
  if (first.preposition === 'by' && verb !== null && MADE.has(verb)) return null;
  // "lighter than A or B" is lighter than each.
  const isThan = first.preposition === 'than';
  const items: Phrase[] = [withInfinitive(parts, at)];
  let end = (items[0] as Phrase).end;
  let i = at + (end > first.end ? 2 : 1);
  let coordinated = false;
  // "ease of use, speed, and range": what hangs on a member of a list with commas goes with it.
  const hanging = (): void => {
    while (parts[i]?.kind === 'prepositional' && isFollowedByComma(rest, parts, i)) {
      end = (parts[i] as Phrase).end;
      items[items.length - 1] = { ...(items[items.length - 1] as Phrase), end };
      i++;
    }
  };
  const isSingled = (phrase: Phrase | undefined): boolean =>
    phrase?.kind === 'noun' && /^(?:an?)$/.test(rest[phrase.start]?.lower ?? '');
  if (isSingled(first) && isSingled(parts[i + 2])) hanging();
  while (i < parts.length) {
    let j = i;
    let hasOr = false;
    let hasAnd = false;
    while (
      j < parts.length &&
      (parts[j] as Phrase).kind === 'separator' &&
      (parts[j] as Phrase).end - (parts[j] as Phrase).start === 1
    ) {
      const token = rest[(parts[j] as Phrase).start] as Token;
      // "jars and lids, including X": examples of the list are no members of it.
      if (EXAMPLES.test(rest[(parts[j] as Phrase).end]?.lower ?? '')) return finish(items, end, coordinated);
      if ((token.lower === 'or' || token.lower === 'nor') && !isThan) hasOr = true;
      else if (token.lower === 'or' || token.lower === 'nor') hasAnd = true;
      else if (!isAnd(token)) return finish(items, end, coordinated);
      if (token.lower === 'and' || token.lower === '&' || token.lower === 'but') hasAnd = true;
      j++;
    }
    if (hasOr) return null;
    if (j === i) break;
    // "cheap and very light": the adverb goes with its property.
    const opens = parts[j]?.start;
    while (j < parts.length && (parts[j] as Phrase).kind === 'adverb') j++;
    const next = parts[j];
    // "leads in price and range, B in weight": what follows the name is said of another one.
    const after = parts[j + 1];
    const isGap = first.kind === 'prepositional' && next !== undefined && (rest[next.head] as Token).pos === 'PROPN';
    const isCounted = next !== undefined && (rest[next.head] as Token).pos !== 'NUM' && hasNameAndFigure(rest, next);
    if ((isGap && after?.preposition === first.preposition) || isCounted)
      return cutAt(finish(items, end, coordinated || hasAnd), rest.length);
    if (next === undefined || next.kind !== kind || (rest[next.head] as Token).pos === 'NUM') break;
    // "known for its speed and range, thanks to": no member.
    if (rest[next.start]?.lower === 'thanks' && rest[next.start + 1]?.lower === 'to') break;
    const item = withInfinitive(parts, j);
    items.push(opens !== undefined && next.kind === 'adjective' ? { ...item, start: opens } : item);
    end = item.end;
    if (hasAnd) coordinated = true;
    i = j + (end > next.end ? 2 : 1);
    if (!coordinated) hanging();
  }
  // "dull and slow to read": what follows the last property alone is of all of them.
  const [opening, closing] = [items[0] as Phrase, items[items.length - 1] as Phrase];
  if (kind === 'adjective' && opening.end === first.end && closing.end > closing.head + 1) {
    items[items.length - 1] = { ...closing, end: closing.head + 1 };
    end = closing.head + 1;
  }
  // "Mason and Sons", "Brown and Company": one name.
  const isSpan = items.every(
    (item) => rest.slice(item.start, item.end).some((t) => t.pos === 'NUM') && TIME_UNIT.test((rest[item.head] as Token).lower),
  );
  // "2 hours and 40 minutes": one length of time.
  if (isSpan) return null;
  // "has its pros and cons": one phrase.
  if (items.length === 2 && ASSESSMENT.test(rest[opening.head]?.lower ?? '') && ASSESSMENT.test(rest[closing.head]?.lower ?? ''))
    return null;
  // "has three parts, a base, a stem and a bowl": the members are the three parts.
  const counted = rest.slice(opening.start, opening.head).find((t) => t.pos === 'NUM');
  if (
    counted !== undefined &&
    DIVISION.has(rest[opening.head]?.lemma ?? '') &&
    spelledNumber([counted.lower])?.value === items.length - 1
  )
    return null;
  // "240 passengers and crew": one figure of both.
  const hasFigure = (item: Phrase): boolean => rest.slice(item.start, item.end).some((t) => t.pos === 'NUM');
  const isOneFigure =
    items.length === 2 &&
    hasFigure(opening) &&
    closing.end - closing.start === 1 &&
    /^[^\d]/.test(rest[closing.head]?.text ?? '');
  if (isOneFigure && rest[closing.head]?.pos === 'NOUN') return null;
  // "broke the roof, and the cook, Anna, fled": the last one is the doer of what follows.
  if (rest[end]?.text === ',' && rest[end + 1]?.pos === 'VERB' && !/\p{L}/u.test(rest[end + 2]?.text ?? '')) return null;
  // "at Hull in England and Leith in Scotland": the second is no place in England.
  if (first.preposition !== null && behindBracket(rest, end)?.lower === first.preposition) return null;
  // "in the great Mason and Reed yard": one name before its noun.
  const opener = rest[opening.head];
  const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
  const isOneName =
    items.length === 2 &&
    isName(opener) &&
    rest.slice(opening.start, opening.head).some((t) => t.pos === 'DET') &&
    isName(rest[closing.start]) &&
    rest[closing.head]?.pos === 'NOUN' &&
    closing.head > closing.start;
  if (isOneName) return null;
  const last = rest[(items[items.length - 1] as Phrase).head];
  // "for deep, wide pans": the first is no thing of its own.
  if (kind === 'noun' && last?.pos === 'NOUN' && items.some((item) => rest[item.head]?.pos === 'ADJ')) return null;
  if (
    items.length === 2 &&
    /^(?:company|co|sons?|brothers|partners|associates)$/.test(last?.lower ?? '') &&
    last?.text !== last?.lower
  )
    return null;
  // "a set of lids, deep pans and lids of steel": in a long list behind "of", what belongs to which is a guess.
  if (first.preposition === 'of' && items.length > 2) return null;
  return finish(items, end, coordinated);
}

/** The token at `at`, or behind the bracket that opens there. */
function behindBracket(tokens: readonly Token[], at: number): Token | undefined {
  if (tokens[at]?.text !== '(') return tokens[at];
  return tokens[tokens.findIndex((t, i) => i > at && t.text === ')') + 1];
}

/** The list with all that follows it taken in, so that nothing of it is said of the members. */
const cutAt = (list: ReturnType<typeof finish>, end: number): ReturnType<typeof finish> => list && { ...list, end };

/** "ease of use, and": a comma stands behind the phrase. */
const isFollowedByComma = (rest: readonly Token[], parts: readonly Phrase[], at: number): boolean =>
  parts[at + 1]?.kind === 'separator' && rest[(parts[at + 1] as Phrase).start]?.text === ',';

/** "easy to install and hard to tune": each property with its own activity. */
function withInfinitive(parts: readonly Phrase[], at: number): Phrase {
  const phrase = parts[at] as Phrase;
  const next = parts[at + 1];
  return phrase.kind === 'adjective' && next?.kind === 'infinitive' ? { ...phrase, end: next.end } : phrase;
}

function finish(items: readonly Phrase[], end: number, coordinated: boolean): { items: readonly Phrase[]; end: number } | null {
  return coordinated && items.length > 1 && items.length <= LONGEST ? { items, end } : null;
}
