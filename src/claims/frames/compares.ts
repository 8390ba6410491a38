// compares: left is more, less or as … as right on a dimension.
//   "A is easier to learn than B" · "A performs better than B" · "A has fewer parts than B" · "A is as fast as B" · "A beats B"
// Not: "more than 300 users" (a bound), "rather than B" (a choice), "one of the fastest" (no order between two).
import { baseOfComparative, dimension, isAdjective } from '../../language/lexicon.js';
import { words } from '../../language/phrase.js';
import type { Token } from '../../language/tagging.js';
import { type Ordering, THE_OTHERS } from '../claim.js';
import { degreeOf } from '../degree.js';
import { type FrameReading, type Predicate } from '../predicate.js';
import { term } from '../term.js';

/** Verbs that put their subject above their object, and the dimension where the verb names it. */
const ABOVE: Readonly<Record<string, string>> = {
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
};
const EQUAL = /^(?:similar|comparable|equal|equivalent|identical|akin)$/;
/** Adjectives of which less is better. Everything else is better when there is more of it. */
const UNWELCOME = new Set(
  'bad slow hard difficult complex complicated expensive costly pricey heavy weak dirty noisy loud risky dangerous unsafe insecure vulnerable verbose bloated buggy ugly cumbersome tedious tricky steep poor limited inferior late unstable error-prone restrictive rigid confusing boring worse old outdated hot painful harmful toxic troublesome challenging strict clunky sluggish messy high-maintenance'.split(
    ' ',
  ),
);
/** Nouns of which less is better: "fewer bugs", "less memory". */
const UNWELCOME_NOUN = new Set(
  'cost price curve bug error memory time effort line code problem issue maintenance risk overhead boilerplate noise emission pollution energy fuel power electricity step work complexity layer dependency latency damage fee tax expense delay failure loss weight money space resource death crime side-effect configuration'.split(
    ' ',
  ),
);

interface Degree {
  readonly base: string;
  readonly direction: 'more' | 'less';
  /** Index of the word itself in the rest. */
  readonly at: number;
}

/** The comparative word at or after `from`: "easier", "more robust", "less". */
function comparative(rest: readonly Token[], from: number, to: number): Degree | null {
  for (let i = from; i < to; i++) {
    const word = (rest[i] as Token).lower;
    const next = rest[i + 1];
    if (word === 'more' || word === 'less' || word === 'fewer') {
      // "more than 300 users": a bound; the adverb may be followed by the adjective that it raises.
      if (next?.lower === 'than') {
        const after = rest[i + 2];
        if (
          after &&
          (after.pos === 'NUM' ||
            /^\p{N}/u.test(after.text) ||
            /^(?:a|an|just|only|half|twice|enough|ever|likely)$/.test(after.lower))
        )
          continue;
        return { base: word === 'more' ? 'much' : 'little', direction: word === 'more' ? 'more' : 'less', at: i };
      }
      let at = i + 1;
      while (at < to && (rest[at] as Token).pos === 'ADV' && rest[at + 1]?.pos === 'ADJ') at++;
      const subject = rest[at];
      if (
        subject &&
        at < to &&
        (subject.pos === 'ADJ' || subject.pos === 'ADV' || (subject.pos === 'VERB' && /(?:ed|ing)$/.test(subject.lower)))
      ) {
        return { base: subject.lemma, direction: word === 'more' ? 'more' : 'less', at };
      }
      if (subject && at < to && (subject.pos === 'NOUN' || subject.pos === 'PROPN'))
        return { base: word === 'more' ? 'much' : 'little', direction: word === 'more' ? 'more' : 'less', at: i };
      continue;
    }
    if (!/(?:er|better|worse|less|more|further)$/.test(word)) continue;
    const base = baseOfComparative(word);
    if (base === null || (rest[i] as Token).pos === 'NOUN' || (rest[i] as Token).pos === 'PROPN') continue;
    return { base, direction: 'more', at: i };
  }
  return null;
}

/** Name of the subject in [from, to) of the rest, else its words as said. */
function side(predicate: Predicate, from: number, to: number): string {
  const other = predicate.others.find((o) => o.start >= from && o.start < to);
  return other?.name ?? term(predicate.rest, from, to)?.text ?? words(predicate.rest, from, to);
}

function ordering(
  predicate: Predicate,
  right: string,
  dim: string,
  direction: Ordering['direction'],
  isWelcome: boolean,
): Ordering {
  // "is no cheaper than B" denies too.
  const turned =
    predicate.negated !==
    predicate.rest.some(
      (t, i) => t.lower === 'no' && i < 3 && /er$|^(?:more|less|better|worse)$/.test(predicate.rest[i + 1]?.lower ?? ''),
    );
  // "not faster than B" orders as slow or slower: at most equal.
  const said: Ordering['direction'] = turned
    ? direction === 'more'
      ? 'less'
      : direction === 'less'
        ? 'more'
        : 'less'
    : direction;
  const favours = said === 'equal' ? 'neither' : (said === 'more') === isWelcome ? 'left' : 'right';
  return {
    left: predicate.referent.own ? predicate.referent.text : predicate.referent.name,
    right,
    dimension: dim,
    direction: said,
    favours,
  };
}

function activityAfter(predicate: Predicate, at: number): string | null {
  const infinitive = predicate.phrases.find((p) => p.kind === 'infinitive' && p.start >= at);
  if (infinitive) return (predicate.rest[infinitive.head] as Token).lemma;
  return null;
}

export function compares(predicate: Predicate): FrameReading | null {
  const { rest, phrases, lemma } = predicate;
  const degree = degreeOf(rest);
  const above = ABOVE[lemma];
  if (above !== undefined && phrases[0]?.kind === 'noun') {
    const right = phrases[0];
    // "exceeds 300 users" measures.
    if ((rest[right.start] as Token).pos === 'NUM') return null;
    const inTermsOf = phrases.find(
      (p) => p.kind === 'prepositional' && /^(?:in|on|at|for)$/.test(p.preposition ?? '') && p.start >= right.end,
    );
    const dim = inTermsOf ? (term(rest, inTermsOf.start + 1, inTermsOf.end)?.head ?? above) : above;
    const passive = predicate.passive;
    const by = passive ? phrases.find((p) => p.preposition === 'by') : undefined;
    const target = by ?? right;
    return {
      frame: 'compares',
      object: null,
      degree,
      aspect: dim,
      ordering: ordering(predicate, side(predicate, target.start, target.end), dim, passive ? 'less' : 'more', true),
    };
  }
  if (above !== undefined && predicate.passive) {
    const by = phrases.find((p) => p.preposition === 'by');
    if (by)
      return {
        frame: 'compares',
        object: null,
        degree,
        aspect: above,
        ordering: ordering(predicate, side(predicate, by.start + 1, by.end), above, 'less', true),
      };
  }
  const equal = equality(predicate, degree);
  if (equal) return equal;
  const placed = position(predicate, degree);
  if (placed) return placed;
  const best = superlative(predicate, degree);
  if (best) return best;
  const than = phrases.findIndex((p) => p.preposition === 'than');
  const compared = rest.findIndex(
    (t, i) =>
      (t.lower === 'compared' || t.lower === 'relative' || t.lower === 'comparison') &&
      /^(?:to|with)$/.test(rest[i + 1]?.lower ?? ''),
  );
  const thanPhrase = than >= 0 ? phrases[than] : undefined;
  const limit = thanPhrase?.start ?? (compared >= 0 ? compared : -1);
  if (limit < 0) return null;
  const plainAdjective = limit === compared ? phrases.find((p) => p.kind === 'adjective' && p.start < limit) : undefined;
  // "Compared to B, A is cheap": cheaper.
  const found =
    comparative(rest, 0, limit) ??
    (plainAdjective
      ? { base: (rest[plainAdjective.head] as Token).lemma, direction: 'more' as const, at: plainAdjective.head }
      : null);
  if (found === null) return null;
  const right = thanPhrase
    ? side(predicate, thanPhrase.start + 1, thanPhrase.end)
    : side(predicate, compared + 2, phrases.find((p) => p.start <= compared + 2 && p.end > compared + 2)?.end ?? rest.length);
  if (right === '' || /^(?:ever|before|usual|expected|most|average)$/.test(right.toLowerCase())) return null;
  if (thanPhrase && (rest[thanPhrase.start + 1]?.pos === 'NUM' || /^\p{N}/u.test(rest[thanPhrase.start + 1]?.text ?? '')))
    return null;
  if (rest[found.at]?.lower === 'rather' || rest[found.at]?.lower === 'other') return null;
  // The noun that is compared: "fewer parts than", "a larger community than".
  const holder = phrases.find((p) => p.kind === 'noun' && p.start <= found.at && p.end > found.at + 0 && p.head !== found.at);
  const noun = holder ? (rest[holder.head] as Token) : undefined;
  const isClassNoun = lemma === 'be' || lemma === 'remain' || lemma === 'become';
  let dim: string;
  let isWelcome = true;
  let activity = activityAfter(predicate, found.at);
  if (noun !== undefined && !isClassNoun) {
    dim = holder
      ? term(rest, found.at + 1 > holder.head ? holder.head : found.at + 1, holder.end, holder.head)?.words.join(' ') ||
        noun.lemma
      : noun.lemma;
    isWelcome = !UNWELCOME_NOUN.has(noun.lemma);
    if (found.base !== 'much' && found.base !== 'little' && found.base !== 'few') {
      if (/^(?:good|bad)$/.test(found.base)) isWelcome = found.base === 'good';
      else if (UNWELCOME.has(found.base)) isWelcome = false;
      else if (/^(?:low|small|short|minimal)$/.test(found.base)) {
        return {
          frame: 'compares',
          object: null,
          degree,
          aspect: dim,
          activity,
          ordering: ordering(predicate, right, dim, found.direction === 'more' ? 'less' : 'more', isWelcome),
        };
      }
    } else if (found.base === 'few' || found.base === 'little') {
      return {
        frame: 'compares',
        object: null,
        degree,
        aspect: dim,
        activity,
        ordering: ordering(
          predicate,
          right,
          dim,
          found.base === 'few' ? (found.direction === 'more' ? 'less' : 'more') : 'less',
          isWelcome,
        ),
      };
    }
    return {
      frame: 'compares',
      object: null,
      degree,
      aspect: dim,
      activity,
      ordering: ordering(predicate, right, dim, found.direction, isWelcome),
    };
  }
  if (
    !isAdjective(found.base) &&
    (rest[found.at] as Token).pos !== 'ADV' &&
    (rest[found.at] as Token).pos !== 'ADJ' &&
    found.base !== 'much' &&
    found.base !== 'little'
  )
    return null;
  isWelcome = !UNWELCOME.has(found.base);
  if (lemma === 'cost' || lemma === 'take' || lemma === 'need' || lemma === 'require' || lemma === 'consume') {
    dim = lemma === 'cost' ? 'cost' : lemma === 'take' ? 'time' : `need`;
    isWelcome = false;
    return {
      frame: 'compares',
      object: null,
      degree,
      aspect: dim,
      activity,
      ordering: ordering(
        predicate,
        right,
        dim,
        found.base === 'little' || found.base === 'few' ? 'less' : found.direction,
        isWelcome,
      ),
    };
  }
  if (!isClassNoun && activity === null && lemma !== 'make') activity = lemma;
  dim = /^(?:good|bad|well|much|little)$/.test(found.base) ? 'quality' : (dimension(found.base) ?? found.base);
  return {
    frame: 'compares',
    object: null,
    degree,
    aspect: partAspect(predicate) ?? dim,
    activity,
    ordering: ordering(
      predicate,
      right,
      dimensionName(found.base, dim),
      found.base === 'little' ? 'less' : found.direction,
      isWelcome,
    ),
  };
}

/** The adjective itself where it is the lower end of the scale, so that "slower" and "faster" are one dimension only to those who look it up. */
const dimensionName = (base: string, dim: string): string =>
  dim === 'quality' ? (base === 'bad' ? 'badness' : 'quality') : base;

const partAspect = (predicate: Predicate): string | null => predicate.referent.part;

const PLACED: Readonly<Record<string, 'more' | 'less'>> = {
  above: 'more',
  ahead: 'more',
  beyond: 'more',
  superior: 'more',
  below: 'less',
  behind: 'less',
  inferior: 'less',
};

/** "is slightly ahead of B in sales", "is superior to B". Not "is above the shop": the other side must be a subject. */
function position(predicate: Predicate, degree: string | null): FrameReading | null {
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
  return {
    frame: 'compares',
    object: null,
    degree,
    aspect: dim,
    ordering: ordering(predicate, other.name, dim, direction, !UNWELCOME_NOUN.has(dim)),
  };
}

/** "the lightest of the three", "the quickest to learn, followed by B": above all others. Not "one of the lightest". */
function superlative(predicate: Predicate, degree: string | null): FrameReading | null {
  const { rest, phrases } = predicate;
  if (predicate.negated) return null;
  const isOfAll =
    /\b(?:of|among|amongst|out of) (?:(?:all )?(?:the |these |those )?(?:two|three|four|five|others?)|them(?: all)?|all)\b|\bfollowed by\b/i.test(
      words(rest, 0, rest.length),
    );
  if (!isOfAll) return null;
  for (let i = 0; i < rest.length && i < 6; i++) {
    const token = rest[i] as Token;
    const isMost = token.lower === 'most' || token.lower === 'least';
    const adjective = isMost ? rest[i + 1] : token;
    if (adjective === undefined || rest.slice(0, i).some((t) => t.lower === 'one' || t.lower === 'among' || t.lower === 'of'))
      return null;
    const base = isMost
      ? isAdjective(adjective.lemma)
        ? adjective.lemma
        : null
      : /est$|^(?:best|worst)$/.test(token.lower)
        ? (baseOfComparative(
            token.lower
              .replace(/est$/, 'er')
              .replace(/^best$/, 'better')
              .replace(/^worst$/, 'worse'),
          ) ?? null)
        : null;
    if (base === null) continue;
    const holder = phrases.find((p) => p.kind === 'noun' && p.start <= i && p.head > i);
    const isLow = token.lower === 'least' || /^(?:small|low|short|little|minimal)$/.test(base);
    const noun = holder && predicate.lemma !== 'be' ? (rest[holder.head] as Token) : undefined;
    if (noun !== undefined && holder !== undefined) {
      const said = rest.slice(isMost ? i + 2 : i + 1, holder.end);
      // "the largest and liveliest market": the noun alone is what both are of.
      const dim = said.some((t) => t.pos === 'CCONJ') ? noun.lemma : said.map((t) => t.lemma).join(' ') || noun.lemma;
      const isWelcome = !UNWELCOME_NOUN.has(noun.lemma) && !UNWELCOME.has(base);
      return {
        frame: 'compares',
        object: null,
        degree,
        aspect: dim,
        activity: activityAfter(predicate, i),
        ordering: ordering(predicate, THE_OTHERS, dim, isLow ? 'less' : 'more', isWelcome),
      };
    }
    const dim = base === 'good' || base === 'bad' ? 'quality' : (dimension(base) ?? base);
    return {
      frame: 'compares',
      object: null,
      degree,
      aspect: partAspect(predicate) ?? dim,
      activity: activityAfter(predicate, i),
      ordering: ordering(
        predicate,
        THE_OTHERS,
        dimensionName(base, dim),
        token.lower === 'least' ? 'less' : 'more',
        !UNWELCOME.has(base),
      ),
    };
  }
  return null;
}

function equality(predicate: Predicate, degree: string | null): FrameReading | null {
  const { rest, phrases } = predicate;
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (!phrase) continue;
    if (phrase.kind === 'adjective' && EQUAL.test((rest[phrase.head] as Token).lower)) {
      const to = phrases.slice(i + 1).find((p) => p.preposition === 'to' || p.preposition === 'with');
      if (!to) return null;
      const about = phrases.find((p) => p.start >= to.end && /^(?:in|when)$/.test((rest[p.start] as Token).lower));
      const dim = about
        ? (rest[about.head] as Token).lemma === 'term'
          ? aboutTerms(predicate, about.end)
          : term(rest, about.start + 1, about.end)?.text
        : null;
      return {
        frame: 'compares',
        object: null,
        degree,
        aspect: dim ?? 'similarity',
        ordering: ordering(
          predicate,
          side(predicate, to.start + 1, to.end),
          dim ?? predicate.referent.part ?? 'all',
          'equal',
          true,
        ),
      };
    }
  }
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
    const direction = /^(?:twice|thrice|times)$/.test(times) ? 'more' : times === 'half' ? 'less' : 'equal';
    return {
      frame: 'compares',
      object: null,
      degree,
      aspect: dimension(word.lemma) ?? word.lemma,
      activity: activityAfter(predicate, i),
      ordering: ordering(predicate, right, word.lemma, direction, !UNWELCOME.has(word.lemma)),
    };
  }
  return null;
}

function aboutTerms(predicate: Predicate, from: number): string | null {
  const of = predicate.phrases.find((p) => p.start >= from && p.preposition === 'of');
  return of ? (term(predicate.rest, of.start + 1, of.end)?.text ?? null) : null;
}
