// A comparative word becomes a scale: what it compares, in which direction, and whether more of it is welcome.
//   "easier" → easy, more, welcome · "less expensive" → expensive, less, unwelcome · "fewer bugs" → bug, less, unwelcome
// Not: "more than 300 users" (a bound), "rather", "other" (no scale). Lists hold general English of a closed kind.
import { baseOfComparative, dimension } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import type { Ordering } from './claim.js';

/** A comparative word of a row of tokens. */
export interface Comparative {
  readonly base: string;
  readonly direction: 'more' | 'less';
  /** Index of the word that carries the property: "robust" of "more robust". */
  readonly at: number;
}

/** What is compared. */
export interface Scale {
  readonly dimension: string;
  /** The noun under which the claim is filed; the adjective itself stays the dimension. */
  readonly aspect: string;
  readonly direction: 'more' | 'less';
  readonly isWelcome: boolean;
}

/** Adjectives of which less is better. Everything else is better when there is more of it. */
const UNWELCOME = new Set(
  'bad slow hard difficult complex complicated expensive costly pricey heavy weak dirty noisy loud risky dangerous unsafe insecure vulnerable verbose bloated buggy ugly cumbersome tedious tricky steep poor limited inferior late unstable error-prone restrictive rigid confusing boring worse old outdated hot painful harmful toxic troublesome challenging strict clunky sluggish messy high-maintenance lousy nasty mediocre awful terrible horrible annoying stupid dumb silly evil greedy lame crude flimsy fragile brittle dull bland unreliable inaccurate inefficient uncomfortable wasteful awkward bulky cluttered crowded laggy choppy blurry stale smelly rusty sloppy shoddy shabby rude mean sad overpriced poorly badly slowly'.split(
    ' ',
  ),
);
/** Nouns of which less is better: "fewer bugs", "less memory". */
const UNWELCOME_NOUN = new Set(
  'cost price curve bug error memory time effort line code problem issue maintenance risk overhead boilerplate noise emission pollution energy fuel electricity step work complexity layer dependency latency damage fee tax expense delay failure loss weight money space resource death crime side-effect configuration trouble difficulty hassle crash flaw fault defect complaint waste dirt debt lag disadvantage drawback weakness'.split(
    ' ',
  ),
);
/** Means that are welcome to have, though unwelcome to spend. */
const WELCOME_TO_HAVE = new Set('memory money space resource energy time power'.split(' '));
const LOW = /^(?:low|small|short|minimal)$/;
/** Adjectives that only say how much there is: whether that is welcome, the noun decides. */
const AMOUNT = new Set('much little few high low long short big small large great heavy wide broad steep minimal'.split(' '));
/** Verbs whose object nobody wants to grow. */
const SPENDS = /^(?:lose|waste|suffer|miss|forget|destroy)$/;
/** What goes worse the faster or the more easily it goes. */
const HARMS =
  /^(?:rust|oxidize|oxidise|corrode|decay|rot|wear|break|fail|crash|deteriorate|degrade|die|leak|fade|drain|melt|age|collapse)$/;
/** Verbs that tie a property to their subject; after any other one the property is of what the verb does. */
export const COPULA = /^(?:be|remain|become|seem|look|appear|feel|stay|sound|get|prove|make|taste|find)$/;

export const isWelcome = (adjective: string): boolean => !UNWELCOME.has(adjective);
export const isWelcomeNoun = (noun: string): boolean => !UNWELCOME_NOUN.has(noun);

/** The first comparative in [from, to). */
export function comparative(tokens: readonly Token[], from: number, to: number): Comparative | null {
  for (let i = from; i < to; i++) {
    const found = comparativeAt(tokens, i, to);
    if (found !== null) return found;
  }
  return null;
}

/** The comparative whose first word stands at `i`: "easier", "more robust", "less". */
export function comparativeAt(tokens: readonly Token[], i: number, to: number): Comparative | null {
  const token = tokens[i] as Token;
  const word = token.lower;
  const next = tokens[i + 1];
  if (word === 'more' || word === 'less' || word === 'fewer') {
    const direction = word === 'more' ? 'more' : 'less';
    const amount: Comparative = { base: word === 'more' ? 'much' : 'little', direction, at: i };
    if (next?.lower === 'than') return isBound(tokens[i + 2]) ? null : amount;
    // "costs more to run than"
    if (next?.lower === 'to' && tokens[i + 2]?.pos === 'VERB') return amount;
    // The adverb may be followed by the adjective that it raises.
    let at = i + 1;
    while (at < to && (tokens[at] as Token).pos === 'ADV' && tokens[at + 1]?.pos === 'ADJ') at++;
    const raised = tokens[at];
    if (raised === undefined || at >= to) return null;
    if (/^(?:ADJ|ADV)$/.test(raised.pos) || (raised.pos === 'VERB' && /(?:ed|ing)$/.test(raised.lower)))
      return { base: raised.lemma, direction, at };
    return raised.pos === 'NOUN' || raised.pos === 'PROPN' ? amount : null;
  }
  if (!/(?:er|better|worse|less|more|further)$/.test(word) || /^(?:rather|other|latter|utter|former)$/.test(word)) return null;
  // "Cooler than" of a title is tagged as a name.
  const isPredicate = tokens[i - 1]?.lemma === 'be' && next?.pos === 'ADP' && next.lower !== 'of';
  if ((token.pos === 'NOUN' || token.pos === 'PROPN') && next?.lower !== 'than' && !isPredicate) return null;
  const base = baseOfComparative(word);
  return base === null ? null : { base, direction: 'more', at: i };
}

/** "more than 300 users", "more than a box": a bound or praise, no order. */
const isBound = (after: Token | undefined): boolean =>
  after !== undefined &&
  (after.pos === 'NUM' || /^\p{N}/u.test(after.text) || /^(?:a|an|just|only|half|twice|enough|ever|likely)$/.test(after.lower));

/** The scale of a comparative: of a property, or of the noun that it stands before ("fewer parts", "a larger community"). */
export function scaleOf(
  word: Comparative,
  noun: { readonly lemma: string; readonly words: string } | null,
  verb: string | null,
): Scale {
  const { base, direction } = word;
  const isAmount = base === 'much' || base === 'little' || base === 'few';
  if (noun !== null && !/^(?:be|remain|become)$/.test(verb ?? '')) {
    const isTurned = LOW.test(base) || base === 'few';
    const isHeld = verb === 'have' && isAmount && WELCOME_TO_HAVE.has(noun.lemma);
    // "a higher price" is as unwelcome as the price; "a faster load time" is as welcome as what is fast.
    const isOfNoun = AMOUNT.has(base) && !isHeld;
    const isSpent = isAmount && SPENDS.test(verb ?? '');
    const welcome = isWelcome(base) && (!isOfNoun || isWelcomeNoun(noun.lemma)) && !isSpent;
    return {
      dimension: noun.words,
      aspect: noun.words,
      direction: isTurned ? (direction === 'more' ? 'less' : 'more') : direction,
      isWelcome: welcome,
    };
  }
  if (/^(?:cost|charge|take|need|require|consume)$/.test(verb ?? '') && (isAmount || base === 'long')) {
    const name = verb === 'cost' || verb === 'charge' ? 'cost' : verb === 'take' ? 'time' : 'need';
    return {
      dimension: name,
      aspect: name,
      direction: base === 'little' || base === 'few' ? 'less' : direction,
      isWelcome: false,
    };
  }
  const isGeneral = /^(?:good|bad|well|much|little)$/.test(base);
  return {
    // The adjective itself, so that "slower" and "faster" are one dimension only to those who look it up.
    dimension: isGeneral ? (base === 'bad' ? 'badness' : 'quality') : base,
    aspect: isGeneral ? 'quality' : (dimension(base) ?? base),
    direction: base === 'little' ? 'less' : direction,
    // "tries harder", "works harder": of what is done, hard is welcome.
    isWelcome: (base === 'hard' && verb !== null && !COPULA.test(verb)) || isWelcome(base) !== HARMS.test(verb ?? ''),
  };
}

/** Direction and favour of an order: "not faster than B" orders as slow or slower, "not as fast as B" as slower. */
export function judged(
  direction: Ordering['direction'],
  welcome: boolean,
  isDenied: boolean,
): Pick<Ordering, 'direction' | 'favours'> {
  const said = !isDenied ? direction : direction === 'less' ? 'more' : 'less';
  return { direction: said, favours: said === 'equal' ? 'neither' : (said === 'more') === welcome ? 'left' : 'right' };
}
