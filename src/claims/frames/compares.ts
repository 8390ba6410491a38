// compares: left is more, less or as … as right on a dimension.
//   "A is easier to learn than B" · "A performs better than B" · "A has fewer parts than B" · "A is as fast as B" · "A beats B"
// Not: "more than 300 users" (a bound), "rather than B" (a choice), "one of the fastest" (no order between two).
import { baseOfComparative, dimension, isAdjective } from '../../language/lexicon.js';
import type { Phrase } from '../../language/phrase.js';
import { words } from '../../language/phrase.js';
import type { Token } from '../../language/tagging.js';
import { type Ordering, THE_OTHERS } from '../claim.js';
import { type Comparative, comparative, isWelcome, isWelcomeNoun, judged, scaleOf } from '../comparative.js';
import { degreeOf } from '../degree.js';
import { type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';
import { table } from '../../language/table.js';

/** Verbs that put their subject above their object, and the dimension where the verb names it. */
const ABOVE: Readonly<Record<string, string>> = table({
  beat: 'quality',
  outperform: 'performance',
  outpace: 'speed',
  outrank: 'rank',
  outsell: 'sales',
  outlast: 'lifespan',
  outclass: 'quality',
  outshine: 'quality',
  outsmart: 'quality',
  outweigh: 'weight',
  outnumber: 'number',
  surpass: 'quality',
  exceed: 'amount',
  trump: 'quality',
  eclipse: 'quality',
  overtake: 'rank',
  dominate: 'quality',
});
const EQUAL = /^(?:similar|comparable|equal|equivalent|identical|akin)$/;
/** What stands behind "than" without being another side. */
const NO_SIDE = /^(?:ever|before|usual|expected|most|average)$/i;

/** Name of the subject in [from, to) of the rest, else its words as said. */
function side(predicate: Predicate, from: number, to: number): string {
  // "than that of B"
  const isThat =
    /^(?:that|those|the one|one)$/.test(predicate.rest[from]?.lower ?? '') && predicate.rest[from + 1]?.pos === 'ADP';
  const other = predicate.others.find((o) => o.start >= from && o.start < (isThat ? to + 4 : to));
  return other?.name ?? term(predicate.rest, from, to)?.text ?? words(predicate.rest, from, to);
}

/** What a predicate orders, before it is known whom it favours. */
interface Order {
  readonly right: string;
  readonly dimension: string;
  readonly direction: Ordering['direction'];
  readonly isWelcome: boolean;
  readonly aspect?: string;
  readonly activity?: string | null;
}

function reading(predicate: Predicate, order: Order): FrameReading {
  const { rest, referent } = predicate;
  // "is no cheaper than B" denies too.
  const isDenied =
    predicate.negated !==
    rest.some((t, i) => t.lower === 'no' && i < 3 && /er$|^(?:more|less|better|worse)$/.test(rest[i + 1]?.lower ?? ''));
  return {
    frame: 'compares',
    object: null,
    degree: degreeOf(rest),
    aspect: order.aspect ?? order.dimension,
    activity: order.activity ?? null,
    ordering: {
      left: referent.own ? referent.text : referent.name,
      right: order.right,
      dimension: order.dimension,
      ...judged(order.direction, order.isWelcome, isDenied),
    },
  };
}

function activityAfter(predicate: Predicate, at: number): string | null {
  const infinitive = predicate.phrases.find((p) => p.kind === 'infinitive' && p.start >= at);
  if (infinitive !== undefined) return verbOf(predicate.rest, infinitive.head);
  // "takes longer to brake": the phrase is the adverb's.
  const to = predicate.rest.findIndex((t, i) => i > at && t.lower === 'to' && predicate.rest[i + 1]?.pos === 'VERB');
  return to < 0 || to > at + 2 ? null : verbOf(predicate.rest, to + 1);
}

/** "look after" of "easy to look after": a verb with its particle where the two name another deed. */
function verbOf(rest: readonly Token[], at: number): string {
  const verb = (rest[at] as Token).lemma;
  const both = `${verb} ${rest[at + 1]?.lower ?? ''}`;
  return /^(?:look after|care for|set up|pick up|heat up)$/.test(both) ? both : verb;
}

export const compares = (predicate: Predicate): FrameReading | null =>
  placedAbove(predicate) ?? equality(predicate) ?? position(predicate) ?? superlative(predicate) ?? degree(predicate);

/** "A beats B in sorting", "A is beaten by B". */
function placedAbove(predicate: Predicate): FrameReading | null {
  const { rest, phrases, passive } = predicate;
  const above = ABOVE[predicate.lemma];
  const by = passive ? phrases.find((p) => p.preposition === 'by') : undefined;
  const object = phrases[0]?.kind === 'noun' ? phrases[0] : undefined;
  const target = by ?? (passive ? undefined : object);
  // "exceeds 300 users" measures.
  if (above === undefined || target === undefined || (rest[target.start] as Token).pos === 'NUM') return null;
  const about = phrases.find(
    (p) => p.kind === 'prepositional' && /^(?:in|on|at|for)$/.test(p.preposition ?? '') && p.start >= target.end,
  );
  const named = about ? term(rest, about.start + 1, about.end)?.head : undefined;
  // "beats B in price" by being the cheaper one.
  const isWelcome = named === undefined || isWelcomeNoun(named);
  return reading(predicate, {
    right: side(predicate, by ? target.start + 1 : target.start, target.end),
    dimension: named ?? above,
    direction: passive === isWelcome ? 'less' : 'more',
    isWelcome,
  });
}

/** What the predicate is compared with: "than B", "compared to B". */
function comparedWith(predicate: Predicate): { readonly at: number; readonly right: string; readonly isThan: boolean } | null {
  const { rest, phrases } = predicate;
  const than = phrases.find((p) => p.preposition === 'than');
  if (than !== undefined) {
    const first = rest[than.start + 1];
    if (first?.pos === 'NUM' || /^\p{N}/u.test(first?.text ?? '')) return null;
    return { at: than.start, right: side(predicate, than.start + 1, than.end), isThan: true };
  }
  const at = rest.findIndex(
    (t, i) => /^(?:compared|relative|comparison)$/.test(t.lower) && /^(?:to|with)$/.test(rest[i + 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  const end = phrases.find((p) => p.start <= at + 2 && p.end > at + 2)?.end ?? rest.length;
  return { at, right: side(predicate, at + 2, end), isThan: false };
}

/** "A is easier to learn than B", "A has fewer parts than B"; "compared to B, A is cheap": cheaper. */
function degree(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const other = comparedWith(predicate);
  if (other === null || other.right === '' || NO_SIDE.test(other.right)) return null;
  const found =
    comparative(rest, 0, other.at) ??
    amountBefore(predicate, other.at) ??
    (other.isThan ? null : plainAdjective(rest, phrases, other.at));
  if (found === null) return null;
  // The noun that is compared: "fewer parts than", "a larger community than".
  const holder = phrases.find((p) => p.kind === 'noun' && p.start <= found.at && p.end > found.at && p.head !== found.at);
  const noun = holder === undefined ? null : (rest[holder.head] as Token);
  const isNounCompared = noun !== null && !/^(?:be|remain|become)$/.test(lemma);
  const isProperty =
    isAdjective(found.base) ||
    /^(?:ADV|ADJ)$/.test((rest[found.at] as Token).pos) ||
    found.base === 'much' ||
    found.base === 'little';
  if (!isNounCompared && !isProperty) return null;
  const scale = scaleOf(found, noun && holder ? nounOf(rest, noun, holder, found.at) : null, lemma);
  const isSpent = /^(?:cost|charge|take|need|require|consume)$/.test(lemma);
  const infinitive = activityAfter(predicate, found.at);
  return reading(predicate, {
    ...scale,
    right: other.right,
    aspect: isNounCompared || isSpent ? scale.aspect : (predicate.referent.part ?? scale.aspect),
    activity: infinitive ?? (isNounCompared || isSpent || /^(?:be|remain|become|make)$/.test(lemma) ? null : lemma),
  });
}

/** "costs less than a tram": where the other side is a subject, "than a" is no bound. */
function amountBefore({ rest, others }: Predicate, than: number): Comparative | null {
  const word = rest[than - 1]?.lower ?? '';
  if (!/^(?:more|less)$/.test(word) || !others.some((o) => o.start > than && o.start <= than + 2)) return null;
  return { base: word === 'more' ? 'much' : 'little', direction: word === 'more' ? 'more' : 'less', at: than - 1 };
}

function plainAdjective(rest: readonly Token[], phrases: readonly Phrase[], to: number): Comparative | null {
  const adjective = phrases.find((p) => p.kind === 'adjective' && p.start < to);
  return adjective ? { base: (rest[adjective.head] as Token).lemma, direction: 'more', at: adjective.head } : null;
}

function nounOf(rest: readonly Token[], noun: Token, holder: Phrase, at: number): { lemma: string; words: string } {
  const from = at + 1 > holder.head ? holder.head : at + 1;
  return { lemma: noun.lemma, words: term(rest, from, holder.end, holder.head)?.words.join(' ') || noun.lemma };
}

const PLACED: Readonly<Record<string, 'more' | 'less'>> = table({
  above: 'more',
  ahead: 'more',
  beyond: 'more',
  superior: 'more',
  below: 'less',
  behind: 'less',
  inferior: 'less',
});

/** "is slightly ahead of B in sales", "is superior to B". Not "is above the shop": the other side must be a subject. */
function position(predicate: Predicate): FrameReading | null {
  const { rest, phrases } = predicate;
  if (predicate.lemma !== 'be' && predicate.lemma !== 'remain') return null;
  const at = rest.findIndex((t, i) => i < 5 && PLACED[t.lower] !== undefined);
  const other = predicate.others.find((o) => o.start > at && o.start <= at + 3);
  const direction = at < 0 ? undefined : PLACED[(rest[at] as Token).lower];
  if (direction === undefined || other === undefined) return null;
  const about = phrases.find((p) => p.start >= other.end && /^(?:in|on|for|by)$/.test(p.preposition ?? ''));
  const of = about ? phrases.find((p) => p.start >= about.end && p.preposition === 'of') : undefined;
  const isEmpty = about !== undefined && /^(?:term|case|regard|matter)$/.test((rest[about.head] as Token).lemma);
  const named = isEmpty ? of : about;
  const dim = (named ? term(rest, named.start + 1, named.end)?.words.join(' ') : undefined) ?? 'quality';
  return reading(predicate, { right: other.name, dimension: dim, direction, isWelcome: isWelcomeNoun(dim) });
}

const OF_ALL =
  /\b(?:of|among|amongst|out of) (?:(?:all )?(?:the |these |those )?(?:two|three|four|five|others?)|them(?: all)?|all)\b|\bfollowed by\b/i;

/** "the lightest of the three", "the quickest to learn, followed by B": above all others. Not "one of the lightest". */
function superlative(predicate: Predicate): FrameReading | null {
  const { rest, phrases } = predicate;
  if (predicate.negated || !OF_ALL.test(words(rest, 0, rest.length))) return null;
  for (let i = 0; i < rest.length && i < 6; i++) {
    const token = rest[i] as Token;
    if (/^(?:one|among|of)$/.test(rest[i - 1]?.lower ?? '')) return null;
    const isMost = token.lower === 'most' || token.lower === 'least';
    const base = isMost ? rest[i + 1]?.lemma : baseOfSuperlative(token.lower);
    if (isMost && base === undefined) return null;
    if (!base || (isMost && !isAdjective(base))) continue;
    const holder = phrases.find((p) => p.kind === 'noun' && p.start <= i && p.head > i);
    const noun = holder && predicate.lemma !== 'be' ? (rest[holder.head] as Token) : undefined;
    const activity = activityAfter(predicate, i);
    if (noun !== undefined && holder !== undefined) {
      const isLow = token.lower === 'least' || /^(?:small|low|short|little|minimal)$/.test(base);
      const said = rest.slice(isMost ? i + 2 : i + 1, holder.end);
      // "the largest and liveliest market": the noun alone is what both are of.
      const dim = said.some((t) => t.pos === 'CCONJ') ? noun.lemma : said.map((t) => t.lemma).join(' ') || noun.lemma;
      return reading(predicate, {
        right: THE_OTHERS,
        dimension: dim,
        direction: isLow ? 'less' : 'more',
        isWelcome: isWelcomeNoun(noun.lemma) && isWelcome(base),
        activity,
      });
    }
    const direction = token.lower === 'least' ? 'less' : 'more';
    const scale = scaleOf({ base, direction, at: i }, null, predicate.lemma);
    return reading(predicate, {
      ...scale,
      right: THE_OTHERS,
      direction,
      aspect: predicate.referent.part ?? scale.aspect,
      activity,
    });
  }
  return null;
}

/** "lightest" → "light", "best" → "good"; null where it is no superlative. */
function baseOfSuperlative(word: string): string | null {
  if (word === 'best') return baseOfComparative('better');
  if (word === 'worst') return baseOfComparative('worse');
  return /est$/.test(word) ? baseOfComparative(word.replace(/est$/, 'er')) : null;
}

/** "A is similar to B in size", "A is as fast as B". */
const equality = (predicate: Predicate): FrameReading | null => likeness(predicate) ?? asMuchAs(predicate);

function likeness(predicate: Predicate): FrameReading | null {
  const { rest, phrases } = predicate;
  const at = phrases.findIndex((p) => p.kind === 'adjective' && EQUAL.test((rest[p.head] as Token).lower));
  const to = phrases.slice(at + 1).find((p) => p.preposition === 'to' || p.preposition === 'with');
  if (at < 0 || to === undefined) return null;
  const about = phrases.find((p) => p.start >= to.end && /^(?:in|when)$/.test((rest[p.start] as Token).lower));
  const dim = !about
    ? null
    : (rest[about.head] as Token).lemma === 'term'
      ? aboutTerms(predicate, about.end)
      : term(rest, about.start + 1, about.end)?.text;
  return reading(predicate, {
    right: side(predicate, to.start + 1, to.end),
    dimension: dim ?? predicate.referent.part ?? 'all',
    direction: 'equal',
    isWelcome: true,
    aspect: dim ?? 'similarity',
  });
}

function asMuchAs(predicate: Predicate): FrameReading | null {
  const { rest, phrases } = predicate;
  for (let i = 0; i + 2 < rest.length; i++) {
    if ((rest[i] as Token).lower !== 'as' || rest[i + 1]?.pos === 'ADP') continue;
    const word = rest[i + 1] as Token;
    const second = rest.findIndex((t, j) => j > i + 1 && j < i + 8 && t.lower === 'as');
    if (
      second < 0 ||
      (word.pos !== 'ADJ' && word.pos !== 'ADV') ||
      /^(?:well|soon|long|far|many|much|possible)$/.test(word.lower) ||
      rest[second + 1]?.lower === 'possible'
    )
      continue;
    const end = phrases.find((p) => p.start <= second + 1 && p.end > second + 1)?.end ?? rest.length;
    const right = side(predicate, second + 1, end);
    if (right === '') continue;
    // "twice as fast as B" is faster, "half as big as B" smaller.
    const times = rest[i - 1]?.lower ?? '';
    return reading(predicate, {
      right,
      dimension: word.lemma,
      direction: /^(?:twice|thrice|times)$/.test(times) ? 'more' : times === 'half' ? 'less' : 'equal',
      isWelcome: isWelcome(word.lemma),
      aspect: dimension(word.lemma) ?? word.lemma,
      activity: activityAfter(predicate, i),
    });
  }
  return null;
}

function aboutTerms(predicate: Predicate, from: number): string | null {
  const of = predicate.phrases.find((p) => p.start >= from && p.preposition === 'of');
  return of ? (term(predicate.rest, of.start + 1, of.end)?.text ?? null) : null;
}
