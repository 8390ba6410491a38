// A claim becomes its profile: the words that tell what it says, weighted by where they stand, with the limits and answers by which it is
// compared with others of its kind.
import { type Claim, THE_OTHERS } from '../claims/claim.js';
import { lemma } from '../language/lexicon.js';
import { dates } from '../language/date.js';
import { quantities } from '../language/quantity.js';
import { userIn } from './answering.js';
import { conditionsOf } from './comparable.js';
import { isCarrier, lessenedIn, wordKey } from './notion.js';
import { readingOf } from './scale.js';
import type { Stance } from './stance.js';

const EMPTY = new Set(
  'be have do make use get go give take come such certain various several many much more most some same different other good great well very also feature compatible support provide offer allow help include thing way option tool application app project framework use development developer user software work case need value count'.split(
    ' ',
  ),
);

/** Weight of a word that stands beside the object. */
const BESIDE = 0.25;
const GRAMMAR = new Set(
  'with that this from they their them your when where which while what will would could should than then have been being also very most more such some into over only other both these those because there'.split(
    ' ',
  ),
);
/** Weight of a word that only carries others. */
const CARRIED = 0.25;
export interface Profile {
  readonly claim: Claim;
  readonly words: ReadonlyMap<string, number>;
  /** Stance by question. */
  readonly answers: ReadonlyMap<string, Stance>;
  /** Conditions that limit the claim. */
  readonly conditions: ReadonlySet<string>;
  /** Words of scope that limit it. */
  readonly limits: string;
  readonly isPraise: boolean;
}
export function profileOf(claim: Claim, stances: readonly Stance[]): Profile {
  const words = new Map<string, number>();
  const put = (word: string, share: number): void => {
    const key = wordKey(word.toLowerCase());
    if (key.length < 2 || EMPTY.has(key)) return;
    words.set(key, Math.max(isCarrier(word) ? share * CARRIED : share, words.get(key) ?? 0));
  };
  const subject = new Set(claim.subject.toLowerCase().split(/\s+/));
  const { ordering } = claim;
  const sides =
    ordering === null ? '' : `${ordering.left} ${ordering.right === THE_OTHERS ? '' : ordering.right} ${ordering.dimension}`;
  const lessened = lessenedIn(claim.text);
  for (const word of toldOf(claim)) if (!subject.has(word)) put(lessened.has(word) ? `less-${word}` : word, 1);
  for (const word of tokens(`${claim.part ?? ''} ${sides}`)) if (!subject.has(word)) put(word, 1);
  // "Upkeep: low": what is low is the label's to say.
  const isBare = claim.frame === 'is' && (claim.object?.words.length ?? 0) === 1;
  for (const word of tokens(claim.aspect)) if (!subject.has(word)) put(word, isBare ? 1 : 0.4);
  if (claim.activity !== null) put(claim.activity, 0.7);
  if (claim.frame === 'does' || claim.frame === 'changes') put(claim.verb, 0.5);
  for (const { kind, text } of claim.frame === 'used-by' ? [] : claim.qualifiers)
    if (kind !== 'scope') for (const word of tokens(text)) if (word.length > 3) put(word, 0.5);
  // What the claim says beside its object: its adverbials and reasons.
  for (const word of tokens(claim.text))
    if (word.length > 3 && !subject.has(word) && !GRAMMAR.has(word)) put(lemma(lemma(word, 'n'), 'v'), BESIDE);
  for (const figure of figuresOf(claim)) words.set(figure, 0);
  const happened = isPastDeed(claim);
  const limited = {
    ...claim,
    // "With hard water, kettles fail": what opens a sentence limits it, whatever word it opens with.
    qualifiers: claim.qualifiers.filter(
      ({ text }) =>
        (!(happened && !/^(?:if|unless|provided|where|for|only)\b/i.test(text)) &&
          !/^(?:with|by|through|via|using|due)\b/i.test(text)) ||
        claim.text.toLowerCase().startsWith(`${text.toLowerCase()},`),
    ),
  };
  return {
    claim,
    words,
    answers: new Map(stances.map((one) => [one.key, one])),
    conditions: new Set([
      ...stances.slice(0, 1).flatMap((one) => [...conditionsOf({ ...one, claim: limited })]),
      ...reasons(claim.text),
    ]),
    limits: limits(claim),
    isPraise: isPraise(claim),
  };
}

/** "was raised in 1961 after she was found": what was done once was done so; when, where and how only tell more of it. */
const isPastDeed = ({ frame, modality, polarity, verb, text }: Claim): boolean =>
  /^(?:does|dates|measures|changes)$/.test(frame) &&
  modality === 'asserted' &&
  polarity === 'affirmed' &&
  tokens(text).some((word) => /^(?:was|were|had)$/.test(word) || (word !== verb && PAST.test(word) && lemma(word, 'v') === verb));

/** No form in "-s" or "-ing" is a past. */
const PAST = /(?<!s|ing)$/;

/** What begins the word that a figure or a day counts as: "=1300 m", "=1907-05-04". */
const FIGURE = '=';

/** Whether a word of a profile is a figure: it tells something where another claim has the same, and nothing where none has. */
export const isFigure = (word: string): boolean => word.startsWith(FIGURE);

/** Whether it is a day. */
export const isDay = (word: string): boolean => /^=\d{4}-/.test(word);

/** Figures of measures and counts from ten on, and days: two claims on one subject seldom share one by chance. */
function figuresOf(claim: Claim): readonly string[] {
  const told = claim.quantity === null ? quantities(claim.text).map(({ quantity }) => quantity) : [claim.quantity];
  const days = claim.date === null ? dates(claim.text).map(({ date }) => date) : [claim.date];
  return [
    ...told.flatMap(({ low, high, unit }) =>
      low !== null && high !== null && (high >= 10 || low % 1 !== 0) && unit !== 'year'
        ? [`${FIGURE}${low}–${high} ${unit}`]
        : [],
    ),
    ...days.flatMap(({ from, to }) => (from === to && /^\d{4}-\d\d-\d\d/.test(from) ? [`${FIGURE}${from}`] : [])),
  ];
}

/** The words of its object; of who uses a thing those of the name: "large bakeries like Holm" are Holm. */
function toldOf({ frame, object }: Claim): readonly string[] {
  const all = object?.words ?? [];
  if (frame !== 'used-by' || object === null) return all;
  const named = new Set(tokens(userIn(object.text)));
  return all.filter((word) => named.has(word));
}

/** "popular because of its price" gives a reason that "popular" alone does not. */
const reasons = (text: string): readonly string[] =>
  tokens(/\b(?:due to|because of|thanks to|owing to)\b(.*)/i.exec(text)?.[1] ?? '').filter((word) => word.length > 3);

const tokens = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
const SCOPE = /^(?:only|solely|exclusively|never|no)$/;
const limits = (claim: Claim): string =>
  claim.qualifiers
    .filter((one) => one.kind === 'scope' && SCOPE.test(one.text))
    .map((one) => one.text)
    .sort()
    .join(' ');
/** "an easy-to-follow manual" tells more of the manual than that there is one. */
const isPraise = ({ frame, object }: Claim): boolean =>
  frame === 'has' && (object?.words.some((word) => readingOf(word) !== null) ?? false);
