// The tokens of a sentence become the orders of two things that it states, whatever its clauses look like: "I think A is better than B",
// "A way better than B", "there is no doubt A runs faster than B". For texts that stand alone: an article's sentences are
// read clause by clause. Both sides are words of the sentence; where one is missing ("better than ever") nothing is read.
// Not: what is asked, doubted or only supposed ("whether A is better than B", "if A is faster than B").
import { nounPhraseAt } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Range } from '../language/verb-group.js';
import type { Ordering } from './claim.js';
import { type Comparative, comparativeAt, judged, type Scale, scaleOf } from './comparative.js';
import { contrastOrders } from './contrast-order.js';
import { preferenceOrders } from './preference.js';
import { possessive } from './referent.js';
import { earlier, floorOf, type Governor, governorOf, isNamed } from './governor.js';
import { kinship, type Others, othersAt, type Thing, things } from './side.js';
import { term } from './term.js';
import { plain, sentenceOf, verbWords } from './wording.js';

/** An order of two things, with the tokens that state it. */
export interface Ordered extends Range {
  readonly ordering: Ordering;
  readonly aspect: string;
  readonly verb: string;
  readonly text: string;
}

/** A comparative with the word that opens its other side. */
interface Compared {
  readonly word: Comparative;
  /** First word of the comparative: "more" of "more robust". */
  readonly first: number;
  /** "than", "compared". */
  readonly mark: number;
  /** Behind what is said of the left side. */
  readonly end: number;
  readonly others: Others;
}

/** The orders that a sentence states; `antecedent` is what "it" stands for at its start, or null. */
export function orderings(tokens: readonly Token[], antecedent: string | null): readonly Ordered[] {
  const out: Ordered[] = [];
  for (let at = 1; at < tokens.length - 1; at++) {
    const found = comparedAt(tokens, at);
    if (found !== null) out.push(...ordersOf(tokens, found, antecedent));
  }
  return [...out, ...preferenceOrders(tokens), ...contrastOrders(tokens)];
}

function comparedAt(tokens: readonly Token[], at: number): Compared | null {
  const token = tokens[at] as Token;
  const next = tokens[at + 1] as Token;
  const isThan = token.lower === 'than' || isMisspelt(tokens, at);
  if (isThan) {
    const found = comparativeBefore(tokens, at);
    return found && { ...found, mark: at, end: at, others: othersAt(tokens, at + 1) };
  }
  if (/^(?:superior|inferior)$/.test((tokens[at - 1] as Token).lower) && token.lower === 'to')
    return {
      word: { base: (tokens[at - 1] as Token).lower, direction: 'more', at: at - 1 },
      first: at - 1,
      mark: at,
      end: at,
      others: othersAt(tokens, at + 1),
    };
  const alternative = token.lower === 'to' ? alternativeBefore(tokens, at) : null;
  if (alternative !== null) return { ...alternative, mark: at, end: at, others: othersAt(tokens, at + 1) };
  return /^(?:compared?|comparison)$/.test(token.lower) && /^(?:to|with)$/.test(next.lower) ? comparedWith(tokens, at) : null;
}

/** "a much better alternative to B". */
function alternativeBefore(tokens: readonly Token[], mark: number): Pick<Compared, 'word' | 'first'> | null {
  if (!/^(?:alternative|substitute|replacement)$/.test((tokens[mark - 1] as Token).lemma)) return null;
  for (let i = mark - 2; i >= Math.max(0, mark - 4); i--) {
    const word = comparativeAt(tokens, i, mark - 1);
    if (word !== null) return { word, first: i };
  }
  return null;
}

/** "cheaper then B", "a far better tool then B": "then" behind a comparative or the noun that it stands before. */
function isMisspelt(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at] as Token).lower !== 'then' || !/^(?:NOUN|PROPN|DET)$/.test(tokens[at + 1]?.pos ?? '')) return false;
  let word = at - 1;
  while (word > at - 3 && tokens[word]?.pos === 'NOUN') word--;
  return word > 0 && comparativeAt(tokens, word, at) !== null;
}

/** "A is cheap compared to B", "Compared to B, A is cheaper". */
function comparedWith(tokens: readonly Token[], at: number): Compared | null {
  const others = othersAt(tokens, at + 2);
  const floor = floorOf(tokens, at);
  const isFirst = !tokens.slice(floor, at).some((t) => /^(?:VERB|AUX)$/.test(t.pos));
  const comma = tokens.findIndex((t, i) => i > (others.sides.at(-1)?.end ?? at) - 1 && t.text === ',');
  if (isFirst && comma < 0) return null;
  const [from, to] = isFirst ? [comma + 1, Math.min(tokens.length, comma + 20)] : [floor, at];
  const order = Array.from({ length: to - from }, (_, i) => (isFirst ? from + i : to - 1 - i));
  for (const i of order) {
    const word = comparativeAt(tokens, i, to);
    if (word !== null) return { word, first: i, mark: at, end: isFirst ? word.at + 1 : at, others };
  }
  // Of a plain property the one that has it has more of it.
  const plainAt = order.find((i) => (tokens[i] as Token).pos === 'ADJ' && !/^(?:NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? ''));
  if (plainAt === undefined) return null;
  const base = (tokens[plainAt] as Token).lemma;
  return { word: { base, direction: 'more', at: plainAt }, first: plainAt, mark: at, end: isFirst ? plainAt + 1 : at, others };
}

/** The nearest comparative before "than"; "rather than" leans on one further left. */
function comparativeBefore(tokens: readonly Token[], mark: number): Pick<Compared, 'word' | 'first'> | null {
  const floor = floorOf(tokens, mark);
  for (let i = mark - 1; i >= floor; i--) {
    if (i < mark - 1 && (tokens[i] as Token).lower === 'than') return null;
    if (/^(?:other|sooner|later)$/.test((tokens[i] as Token).lower) && i === mark - 1) return null;
    const word = comparativeAt(tokens, i, mark) ?? latinComparative(tokens, i);
    if (word === null) continue;
    const before = tokens[i - 1];
    // "better or worse than": neither is said.
    if (before?.lower === 'or' && /^(?:better|worse)$/.test(`${tokens[i - 2]?.lower}`) && /^(?:good|bad|well)$/.test(word.base))
      return null;
    // "more reliable": the word before raises it.
    return before && /^(?:more|less)$/.test(before.lower) ? null : { word, first: i };
  }
  return null;
}

const latinComparative = (tokens: readonly Token[], at: number): Comparative | null =>
  /^(?:superior|inferior)$/.test((tokens[at] as Token).lower)
    ? { base: (tokens[at] as Token).lower, direction: 'more', at }
    : null;

function ordersOf(tokens: readonly Token[], found: Compared, antecedent: string | null): readonly Ordered[] {
  const { first, mark, end, others } = found;
  const right = others.sides[0];
  if (right === undefined) return [];
  const governor = governorOf(tokens, first);
  const stand = standing(tokens, governor, first);
  if (stand === 'open') return [];
  const left = leftOf(tokens, governor, found, right);
  const owner = left === null ? null : ownerOf(tokens, left);
  const name =
    left === null
      ? governor.kind === 'pronoun'
        ? antecedent
        : null
      : owner === null
        ? plain(tokens, left.start, left.end)
        : `${possessive(plain(tokens, owner.start, owner.end))} ${plain(tokens, left.start + 1, left.end)}`;
  if (name === null) return [];
  const scale = scaleAt(tokens, found, governor);
  const isSubject = left === governor.subject || left === null;
  const verb = governor.verb;
  const predicate = predicateStart(tokens, verb?.end ?? governor.subject?.end ?? first, first);
  const opening = isSubject ? name : governor.subject ? plain(tokens, governor.start, governor.subject.end) : name;
  const verbText = verb === null ? (isPlural(tokens, left) ? 'are' : 'is') : verbWords(tokens.slice(verb.start, verb.end), false);
  const start = Math.min(owner?.start ?? left?.start ?? governor.start, governor.start, right.start);
  return others.sides.flatMap((side) => {
    const other = plain(tokens, side.start, side.end);
    if (other.toLowerCase() === name.toLowerCase()) return [];
    const preposition = others.preposition === null ? '' : others.preposition;
    return [
      {
        start,
        end: Math.max(side.end, end),
        ordering: {
          left: name,
          right: other,
          dimension: scale.dimension,
          ...judged(scale.direction, scale.isWelcome, stand === 'denied'),
        },
        aspect: scale.aspect,
        verb: verb === null ? 'be' : (tokens[verb.end - 1] as Token).lemma,
        text: sentenceOf(
          opening,
          verbText,
          plain(tokens, predicate, end),
          connective((tokens[mark] as Token).lower),
          preposition,
          other,
        ),
      },
    ];
  });
}

/** Whose the left side is: the name before "its tyres"; null where it says so itself. */
function ownerOf(tokens: readonly Token[], { start, end }: Range): Range | null {
  const word = (tokens[start] as Token).lower;
  if (!/^(?:its|their|his|her)$/.test(word) || end - start < 2) return null;
  const owner = earlier(tokens, start);
  return owner === null || owner.end > start || (word === 'their' && !isPlural(tokens, owner)) ? null : owner;
}

const connective = (word: string): string => (word === 'then' ? 'than' : /^compar/.test(word) ? 'compared to' : word);

/** Behind an order before it, the next one begins at its own words: "is faster than B, more concise than C". */
function predicateStart(tokens: readonly Token[], from: number, first: number): number {
  const than = tokens.findLastIndex((t, i) => i >= from && i < first && t.lower === 'than');
  if (than < 0) return Math.min(from, first);
  const joint = tokens.findLastIndex((t, i) => i > than && i < first && (t.text === ',' || t.pos === 'CCONJ'));
  return joint < 0 ? first : joint + 1;
}

const isPlural = (tokens: readonly Token[], range: Range | null): boolean => {
  const head =
    range === null ? undefined : tokens.slice(range.start, range.end).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  return head !== undefined && head.pos === 'NOUN' && head.lower !== head.lemma && /s$/.test(head.lower);
};

function scaleAt(tokens: readonly Token[], { word, first, end: mark }: Compared, governor: Governor): Scale {
  const phrase = nounPhraseAt(tokens, first, mark);
  const noun = phrase !== null && phrase.head > word.at ? (tokens[phrase.head] as Token) : null;
  const verb = governor.verb === null ? null : (tokens[governor.verb.end - 1] as Token).lemma;
  const words =
    noun === null || phrase === null ? '' : (term(tokens, word.at + 1, phrase.end, phrase.head)?.words.join(' ') ?? noun.lemma);
  return scaleOf(word, noun === null ? null : { lemma: noun.lemma, words: words || noun.lemma }, verb);
}

/** Which words the other side stands against: the subject, or a thing behind the verb that matches it better. */
function leftOf(
  tokens: readonly Token[],
  governor: Governor,
  { first, end: mark, others, word }: Compared,
  right: Range,
): Range | null {
  const { subject, verb, kind } = governor;
  const before = verb === null ? [] : things(tokens, verb.end, first);
  const noun = nounPhraseAt(tokens, first, mark);
  const after = things(tokens, noun !== null && noun.head > word.at ? noun.end : word.at + 1, mark);
  const isPlace = (t: Thing): boolean => t.preposition === others.preposition;
  const samePlace =
    others.preposition === null
      ? undefined
      : (after.findLast(isPlace) ?? things(tokens, 0, first).findLast((t) => isPlace(t) && kinship(tokens, t, right) >= 1));
  if (samePlace !== undefined) return samePlace;
  const sides = others.sides;
  const cueNoun = noun !== null && noun.head > word.at ? [{ start: word.at + 1, end: noun.end, preposition: null }] : [];
  const kin = (range: Range): number => Math.max(...sides.map((side) => kinship(tokens, range, side)));
  const closest = (list: readonly Thing[]): Thing | null => list.toSorted((a, b) => kin(b) - kin(a))[0] ?? null;
  // "Judges found A lighter than B": what is found is compared, not who found it.
  const lemma = verb === null ? '' : (tokens[verb.end - 1] as Token).lemma;
  // "This makes A cheaper than B": what it is made is said of A, unless it is A that makes cheaper things.
  const isMade = lemma === 'make' && (subject === null || kind === 'pronoun' || before.some((t) => kin(t) > kin(subject)));
  const isJudging = (isMade || JUDGING.test(lemma)) && before.some((t) => !isIndefinite(tokens, t));
  // "Some cooks find it easier to clean A than B".
  const isTask = JUDGING.test(lemma) && before.some((t) => (tokens[t.start] as Token).lower === 'it');
  if (isTask && after.length > 0) return joinedRange(tokens, closest(after) as Thing, mark);
  if (kind === 'person' || isJudging) {
    const named = [...before, ...after].filter((t) => !isIndefinite(tokens, t));
    const best = closest(named);
    if (best !== null) return joinedRange(tokens, best, mark);
    const isThere = subject !== null && (tokens[subject.start] as Token).lower === 'there';
    return cueNoun.find((t) => isThere || kin(t) > 1) ?? null;
  }
  if (kind === 'pronoun') {
    const isIt = subject !== null && (tokens[subject.start] as Token).lower === 'it';
    const isDone = isIt && tokens.slice(word.at + 1, mark).some((t, i) => t.lower === 'to' && i < 3);
    const best = closest(after);
    if (best !== null && (isDone || kin(best) >= 1)) return joinedRange(tokens, best, mark);
    const place = placeBefore(tokens, after, mark, 0, others.preposition, kin);
    if (place !== null) return place;
    return subject === null ? null : earlier(tokens, subject.start);
  }
  if (subject === null) return null;
  const own = kin(subject);
  const closer =
    after.find((t) => t.preposition !== 'of' && kin(t) > own + 0.5) ??
    placeBefore(tokens, after, mark, own, others.preposition, kin);
  const object = before.find((t) => t.preposition === null && kin(t) >= own + 1.5);
  return closer ?? object ?? subject;
}

/** "better at chess than poker": what stands right before "than" behind a preposition, if it matches better than the subject. */
function placeBefore(
  tokens: readonly Token[],
  after: readonly Thing[],
  mark: number,
  own: number,
  preposition: string | null,
  kin: (range: Range) => number,
): Thing | null {
  const last = after[after.length - 1];
  if (preposition !== null || last === undefined || last.preposition === null || last.preposition === 'of') return null;
  return last.end === mark && !isNamed(tokens, last) && kin(last) >= own + 0.5 ? last : null;
}

const JUDGING = /^(?:find|found|consider|rate|like|love|judge|measure|deem|rank|regard)$/;

const isIndefinite = (tokens: readonly Token[], { start, end }: Range): boolean =>
  end - start === 1 && (tokens[start] as Token).pos === 'PRON';

/** "the Lumo or the Varo": further things that "and" or "or" join. */
function joinedRange(tokens: readonly Token[], { start, end }: Range, limit: number): Range {
  let to = end;
  while (to + 1 < limit && /^(?:and|or|,|\/)$/.test((tokens[to] as Token).lower)) {
    const next = nounPhraseAt(tokens, to + 1, limit);
    if (next === null) break;
    to = next.end;
  }
  return { start, end: to };
}

const HELD_OPEN =
  /\b(?:whether|until|wonder\w*|if|unless|suppose|doubt|deny|denies|denied|skeptical|sceptical|disagree|pretend)\b[^,]*$/;
const NOT_SAID =
  /\b(?:not|never|n['’]t)\b(?: \w+)? (?:say|said|saying|claim|claiming|sure|certain|convinced|argue|arguing|suggest|suggesting|mean|imply|implying|know)\b/;
const NOT_THOUGHT = /\b(?:not|never|n['’]t)\b(?: \w+)? (?:think|thinking|believe|feel|find|see|agree|consider|expect)\b/;

const WISH = /^(?:expect|want|need|wish|hope|suppose|intend|require)$/;
const NEVER_SO = /\b(?:at no time|in no (?:case|way)|under no circumstances|there is no (?:case|way|situation))\b/;

/** Does the word at `at` deny the comparative at `first`? "as good, if not better" and "not bad, but better" deny nothing of it. */
function denies(tokens: readonly Token[], at: number, first: number): boolean {
  const { lemma, lower } = tokens[at] as Token;
  if (lower === 'no') return at >= first - 2;
  if (lemma !== 'not' && !/^(?:never|hardly|barely|scarcely|neither|nor)$/.test(lower)) return false;
  return tokens[at - 1]?.lower !== 'if' && !tokens.slice(at, first).some((t) => t.text === ',' || t.lower === 'but');
}

/** Whether the words around an order state it, deny it, or leave it open. */
function standing(tokens: readonly Token[], governor: Governor, first: number): 'stated' | 'denied' | 'open' {
  const floor = floorOf(tokens, governor.start);
  const around = tokens
    .slice(floor, governor.start)
    .map((t) => t.lower)
    .join(' ')
    // "I know little of it, but …": what stands before says nothing of what follows.
    .replace(/^.*, but /, '');
  if (HELD_OPEN.test(around) && !/\bno doubt\b/.test(around)) return 'open';
  if (NOT_SAID.test(around)) return 'open';
  const verb = governor.verb?.start ?? first;
  const said = tokens.slice(verb, first);
  // "I need A to be faster than B", "we expected A to be": wished or expected, not so.
  if (said.some((t, i) => WISH.test(t.lemma) && said.slice(i).some((u) => u.lower === 'to'))) return 'open';
  const isDenied = said.some((_, i) => denies(tokens, verb + i, first)) || NEVER_SO.test(around);
  return isDenied !== NOT_THOUGHT.test(around) ? 'denied' : 'stated';
}
