// Phrases joined by commas and "and" become one list: its members in order and where it ends. Not "or" (a choice) and not what only looks
// like a member: examples of the list, a name with its own figure, what is said of somebody else.
import type { Phrase } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import { unitOf } from '../language/unit.js';

/** Longest list that is split; a longer one is more likely misread. */
const LONGEST = 16;

export interface Coordination {
  readonly items: readonly Phrase[];
  readonly end: number;
}

const EXAMPLES = /^(?:including|excluding|especially|particularly|namely)$/;

/** "for scaffolding new sheds", "with a lid of steel": of a phrase before. */
const isHung = ({ kind }: Phrase, at: number): boolean =>
  at === 0 ? kind === 'prepositional' : /^(?:prepositional|noun)$/.test(kind);

const isAnd = (token: Token): boolean => /^(?:[,;&]|and|but|as well as|plus)$/.test(token.lower);
const isLast = (token: Token): boolean => /^(?:&|and|but)$/.test(token.lower);

/** "31 per day, Holm 74 stars": a name with its own figure. */
const hasNameAndFigure = (rest: readonly Token[], phrase: Phrase): boolean =>
  phrase.kind === 'noun' && (rest[phrase.start] as Token).pos === 'PROPN' && rest[phrase.start + 1]?.pos === 'NUM';

/** What joins two members: how many phrases it takes, and what it says; null where it ends the list or makes it a choice. */
interface Joint {
  readonly next: number;
  readonly isLast: boolean;
}

/** The joint at phrase `at`: "ends" behind the last member, "choice" for "A or B". */
function jointAt(rest: readonly Token[], parts: readonly Phrase[], at: number, isThan: boolean): Joint | 'ends' | 'choice' {
  let next = at;
  let last = false;
  let choice = false;
  for (; parts[next]?.kind === 'separator'; next++) {
    const { start, end } = parts[next] as Phrase;
    if (end - start !== 1) break;
    const token = rest[start] as Token;
    // "jars and lids, including X": examples of the list are no members of it.
    if (EXAMPLES.test(rest[end]?.lower ?? '')) return 'ends';
    const isOr = token.lower === 'or' || token.lower === 'nor';
    // "lighter than A or B" is lighter than each.
    if (isOr && isThan) last = true;
    else if (isOr) choice = true;
    else if (!isAnd(token)) return 'ends';
    if (isLast(token)) last = true;
  }
  if (choice) return 'choice';
  return next === at ? 'ends' : { next, isLast: last };
}

/** The list that begins with phrase `at`; null where none does. */
export function coordinationAt(rest: readonly Token[], parts: readonly Phrase[], at: number): Coordination | null {
  const first = parts[at] as Phrase;
  const kind = first.kind === 'prepositional' ? 'noun' : first.kind;
  if (kind !== 'noun' && kind !== 'adjective') return null;
  // "a kettle designed and sold by Corvex": the participles only describe.
  const isDescribing = kind === 'adjective' && (rest[first.head] as Token).pos === 'VERB';
  if (isDescribing && /^(?:NOUN|PROPN)$/.test(rest[first.start - 1]?.pos ?? '')) return null;
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
  // "a crank tool for scaffolding new sheds, as well as a manual": what stands before the joint hangs on the first.
  const joined = parts.findIndex((part, n) => n >= i && part.kind === 'separator');
  const second = joined < 0 ? -1 : parts.findIndex((part, n) => n > joined && part.kind !== 'separator');
  if (isSingled(first) && joined > i && isSingled(parts[second]) && parts.slice(i, joined).every(isHung)) {
    end = (parts[joined - 1] as Phrase).end;
    items[0] = { ...(items[0] as Phrase), end };
    i = joined;
  }
  while (i < parts.length) {
    const joint = jointAt(rest, parts, i, first.preposition === 'than');
    if (joint === 'choice') return null;
    if (joint === 'ends') break;
    // "were cooks and maids, the victims of a trick": what they are besides.
    if (coordinated && !joint.isLast && /^(?:the|an?)$/.test(rest[parts[joint.next]?.start ?? rest.length]?.lower ?? '')) {
      end = rest.length;
      break;
    }
    // "cheap and very light": the adverb goes with its property.
    let j = joint.next;
    const opens = parts[j]?.start;
    while (parts[j]?.kind === 'adverb') j++;
    const next = parts[j];
    if (isOfAnother(rest, parts, j, at)) {
      // All that follows is taken in, so that nothing of it is said of the members.
      end = rest.length;
      coordinated ||= joint.isLast;
      break;
    }
    if (next === undefined || next.kind !== kind || (rest[next.head] as Token).pos === 'NUM') break;
    // "known for its speed and range, thanks to": no member.
    if (rest[next.start]?.lower === 'thanks' && rest[next.start + 1]?.lower === 'to') break;
    const item = withoutRelative(rest, withInfinitive(parts, j));
    // "rich women and children, and female sailors": the first two are one member.
    const isOuter = joint.isLast && coordinated && rest[(parts[i] as Phrase).start]?.text === ',';
    const [opening, inner] = items as [Phrase, Phrase | undefined];
    const isNarrowed = rest[opening.head - 1]?.pos === 'ADJ' && inner !== undefined && inner.end - inner.start === 1;
    if (isOuter && items.length === 2 && isNarrowed) items.splice(0, 2, { ...inner, start: opening.start });
    items.push(opens !== undefined && next.kind === 'adjective' ? { ...item, start: opens } : item);
    end = item.end;
    coordinated ||= joint.isLast;
    i = j + (end > next.end ? 2 : 1);
    if (!coordinated) hanging();
  }
  // "dull and slow to read": what follows the last property alone is of all of them.
  const closing = items.at(-1) as Phrase;
  if (kind === 'adjective' && (items[0] as Phrase).end === first.end && closing.end === end && end > closing.head + 1) {
    end = closing.head + 1;
    items[items.length - 1] = { ...closing, end };
  }
  coordinated ||= areCounts(rest, items) && rest.slice(end).every(({ pos }) => pos === 'PUNCT');
  return coordinated && items.length > 1 && items.length <= LONGEST ? { items, end } : null;
}

/** "300 seats, 20 tables": things each with a count of its own need no "and"; "2 hours, 40 minutes" is one measure. */
const areCounts = (rest: readonly Token[], items: readonly Phrase[]): boolean =>
  items.every(
    ({ start, end, head }) =>
      rest[start]?.pos === 'NUM' && head === end - 1 && rest[head]?.pos === 'NOUN' && unitOf(rest[head]?.lower ?? '') === null,
  );

/** "leads in price and range, B in weight", "by 67% of the old and B by 52%": what follows the name is said of another one. */
function isOfAnother(rest: readonly Token[], parts: readonly Phrase[], at: number, opening: number): boolean {
  const next = parts[at];
  if (next === undefined) return false;
  const isGap = parts[opening]?.kind === 'prepositional' && (rest[next.head] as Token).pos === 'PROPN';
  const preposition = parts[at + 1]?.preposition ?? null;
  return (
    (isGap && preposition !== null && parts.slice(0, opening + 1).some((before) => before.preposition === preposition)) ||
    ((rest[next.head] as Token).pos !== 'NUM' && hasNameAndFigure(rest, next))
  );
}

/** "ease of use, and": a comma stands behind the phrase. */
const isFollowedByComma = (rest: readonly Token[], parts: readonly Phrase[], at: number): boolean =>
  parts[at + 1]?.kind === 'separator' && rest[(parts[at + 1] as Phrase).start]?.text === ',';

/** "a manual | that makes": the pronoun opens what is said of the noun. */
const withoutRelative = (rest: readonly Token[], item: Phrase): Phrase =>
  item.end > item.start + 1 && /^(?:that|which|who)$/.test(rest[item.end - 1]?.lower ?? '')
    ? { ...item, end: item.end - 1 }
    : item;

/** "easy to install and hard to tune": each property with its own activity. */
function withInfinitive(parts: readonly Phrase[], at: number): Phrase {
  const phrase = parts[at] as Phrase;
  const next = parts[at + 1];
  return phrase.kind === 'adjective' && next?.kind === 'infinitive' ? { ...phrase, end: next.end } : phrase;
}
