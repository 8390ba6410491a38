// What a thing does becomes a side of a scale where the deed says what an adjective would say: "makes a lot of noise" (noisy), "costs
// little" (cheap), "often breaks down" (unreliable), "does not last long" (not durable), "takes up a lot of room" (needs much room).
// Only where the words say how much or how often: "makes a noise when it starts", "broke down in May" put nothing on a scale.
import type { Claim, Term } from '../claims/claim.js';
import { wordKey } from './notion.js';
import { activityOf } from './scale.js';
import { table } from '../language/table.js';

export interface DeedReading {
  readonly dimension: string;
  readonly pole: 1 | -1;
  readonly word: string;
  readonly activity: string | null;
}

const verbs = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MUCH =
  '(?:an? (?:great |good |huge )?(?:lot|deal|amount) of|lots of|plenty of|much|considerable|substantial|large amounts of|high|frequent|constant)';
const LITTLE =
  '(?:little|(?:hardly|barely|scarcely) any|(?:almost|virtually|practically|next to) no|minimal|low|few|fewer|less|rare)';
const ANY_AMOUNT = new RegExp(`\\b(?:${LITTLE}|${MUCH}) `, 'i');
const OFTEN = /\b(?:often|frequently|regularly|constantly|all the time)\b/i;
const SELDOM = /\b(?:rarely|seldom|never|(?:hardly|barely|scarcely) ever)\b/i;

/** Deeds of which how much there is of their object, or how much, how long or how often it is done, is a side of a scale. */
const DEEDS: readonly {
  readonly verbs: ReadonlySet<string>;
  /** What there is much or little of; null where the amount is of the deed itself. */
  readonly noun: RegExp | null;
  /** What says that there is much, and little, of the deed itself. */
  readonly much?: RegExp;
  readonly little?: RegExp;
  readonly dimension: string;
  readonly pole: 1 | -1;
}[] = [
  // "makes a lot of noise"; not "makes a lot of soup"
  { verbs: verbs('make produce emit generate cause'), noun: /^(?:noise|racket|din)$/, dimension: 'noise', pole: 1 },
  // "costs a lot"; not "costs a lot of time"
  {
    verbs: verbs('cost'),
    noun: null,
    much: /\bcosts? (?:a (?:great |good )?(?:lot|deal|fortune)|much)\b(?! (?:of|more|less))/i,
    little: /\bcosts? (?:very |relatively |only a |a )?little\b(?! more| less)|\bcosts? (?:next to|almost) nothing\b/i,
    dimension: 'cost',
    pole: 1,
  },
  // "often breaks down"; not "breaks down fat"
  { verbs: verbs('break fail crash malfunction'), noun: null, much: OFTEN, little: SELDOM, dimension: 'reliability', pole: -1 },
  // "lasts a long time", "does not last long"; not "lasts longer than"
  {
    verbs: verbs('last endure'),
    noun: null,
    much: /\b(?:last|endure)s? (?:very |quite )?(?:long|(?:for )?a (?:very )?long (?:time|while)|for (?:decades|generations))\b/i,
    little: /\blasts? (?:only )?(?:for )?a short (?:time|while)\b/i,
    dimension: 'durability',
    pole: 1,
  },
];

/** What is used up: how much of it is how much the subject needs. */
const SPENDS = verbs('need require demand use consume occupy take burn');
/** One name for what two words name: to need room is to need space. */
const SAME_NEED: Readonly<Record<string, string>> = table({ room: 'space', power: 'energy' });
const AMOUNT_NOUN = /^(?:lot|lots|deal|plenty|amount|bit)$/;

/** The noun that an amount is of: "maintenance" of "lot of maintenance". */
const nounOf = ({ head, words }: Term): string | undefined => (AMOUNT_NOUN.test(head) ? words[words.indexOf(head) + 1] : head);

/** +1 for much of the noun, −1 for little, null where the text says neither. */
function amountIn(text: string, noun: string): { readonly pole: 1 | -1; readonly word: string } | null {
  if (!ANY_AMOUNT.test(text)) return null;
  const stem = noun.slice(0, Math.max(3, noun.length - 1)).replace(/[^\p{L}]/gu, '.');
  const of = (amount: string): string | undefined =>
    new RegExp(`(?<!\\ba )\\b${amount} (?:\\p{L}+ ){0,2}?${stem}\\p{L}*`, 'iu').exec(text)?.[0].toLowerCase();
  const little = of(LITTLE);
  if (little !== undefined) return { pole: -1, word: little };
  const much = of(MUCH);
  return much === undefined ? null : { pole: 1, word: much };
}

const turned = (pole: 1 | -1, isTurned: boolean): 1 | -1 => (isTurned ? ((pole * -1) as 1 | -1) : pole);

/** The side of a scale that a claim's deed puts its subject on, or null. */
export function deedReading(claim: Claim, object: Term): DeedReading | null {
  if (claim.ordering !== null || claim.quantity !== null) return null;
  const isDenied = claim.polarity === 'denied';
  const noun = nounOf(object);
  const deed = DEEDS.find(
    (one) => one.verbs.has(claim.verb) && (one.noun === null || (noun !== undefined && one.noun.test(noun))),
  );
  if (deed !== undefined) {
    const amount = deed.noun === null || noun === undefined ? howFar(claim.text, deed) : amountIn(claim.text, noun);
    // "hardly ever breaks down" has its denial in the words that say how often.
    const isTurned = isDenied && !SELDOM.test(amount?.word ?? '');
    return amount === null
      ? null
      : {
          dimension: deed.dimension,
          pole: turned((amount.pole * deed.pole) as 1 | -1, isTurned),
          word: isTurned ? `not ${amount.word}` : amount.word,
          activity: null,
        };
  }
  if (!SPENDS.has(claim.verb) || noun === undefined || (claim.verb === 'take' && !/^(?:room|space|time|effort)$/.test(noun)))
    return null;
  const amount = amountIn(claim.text, noun);
  // "does not need little": nobody says so.
  if (amount === null || (isDenied && amount.pole < 0 && !/\b(?:hardly|barely|scarcely|no)\b/.test(amount.word))) return null;
  const activity = activityOf(noun);
  return {
    dimension: activity === null ? `need ${SAME_NEED[noun] ?? wordKey(noun)}` : 'need',
    pole: turned(amount.pole, isDenied && amount.pole > 0),
    word: isDenied && amount.pole > 0 ? `not ${amount.word}` : amount.word,
    activity,
  };
}

function howFar(
  text: string,
  { much, little }: { readonly much?: RegExp; readonly little?: RegExp },
): { readonly pole: 1 | -1; readonly word: string } | null {
  const low = little?.exec(text)?.[0];
  if (low !== undefined) return { pole: -1, word: low.toLowerCase() };
  const high = much?.exec(text)?.[0];
  return high === undefined ? null : { pole: 1, word: high.toLowerCase() };
}

/** What is compared, where the deed rather than its adverb names it: "lasts longer", "has a longer life", "outlasts" → durability. */
export function comparedDeed({ verb, text, ordering }: Claim): string | null {
  if (ordering === null) return null;
  const isLong = /^(?:long|lifespan|life|lifetime|life expectancy|service life)$/.test(ordering.dimension);
  const isLife = /\b(?:life|lifespan|lifetime|life expectancy)\b/i.test(text);
  return isLong && (/^(?:last|live|outlast|outlive|endure|survive)$/.test(verb) || isLife) ? 'durability' : null;
}
