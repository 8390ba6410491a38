// Of two claims one may say over again what the other says, but for what turns it: a negation, a word of opposite meaning, a figure, a
// date. What turns it is found by what is left when the words of both are laid side by side; every other word must be there.
import { dates, meetDates } from '../language/date.js';
import { lemma, opposite, synonyms } from '../language/lexicon.js';
import { quantities } from '../language/quantity.js';
import { meets } from '../language/tolerance.js';
import type { Claim } from '../claims/claim.js';
import { ONCE } from './answers/event.js';
import { dateText } from './kinds/date.js';
import { type Opposition, quoted } from './kinds/kind.js';
import { quantityText } from './kinds/quantity.js';
import { wordKey } from './notion.js';

/** Words of grammar, and what a denial is made of. */
const EMPTY = new Set(
  'a an the this that these those it its he she they his her their him them we our you your i my me us is are was were be been being am do does did done have has had having will would shall should can could may might must of in on at to for from by with as and or but if when while than then so such not no never neither nor any some there here also too very just now still yet already ever only who which what whose where t s cannot n’t don doesn didn isn aren wasn weren won wouldn couldn hasn haven hadn'.split(
    ' ',
  ),
);

/** Key of a word, the same for its forms. */
const keyOf = (word: string): string => wordKey(lemma(lemma(word, 'n'), 'v'));

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/n['’]t\b/g, ' not')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word));

/** A claim's telling words by key, figures aside. */
const telling = (claim: Claim): ReadonlyMap<string, string> =>
  new Map(
    wordsOf(claim.text)
      .filter((word) => !/\d/.test(word))
      .map((word) => [keyOf(word), word]),
  );

/** Words of the one that the other has neither itself nor by a synonym. */
function missing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...one].filter(([key, word]) => !other.has(key) && !isMeant(word, other)).map(([, word]) => word);
}

const isMeant = (word: string, among: ReadonlyMap<string, string>): boolean =>
  (['n', 'v', 'a', 'r'] as const).some((pos) => synonyms(lemma(word, pos), pos).some((one) => among.has(keyOf(one))));

/** How the one text, restating a claim of the other, turns it. Symmetric. */
export function restatements(left: readonly Claim[], right: readonly Claim[]): readonly Opposition[] {
  // "has never, ever, sold": where a text denies something, what it seems to affirm may be what a reading cut off from the denial.
  const [isLeftFlat, isRightFlat] = [left, right].map((claims) => !claims.some(({ text }) => NEGATED.test(text)));
  return left.flatMap((one) =>
    right.flatMap((other) => {
      if (one.polarity !== other.polarity && !(one.polarity === 'affirmed' ? isLeftFlat : isRightFlat)) return [];
      return restated(one, other) ?? [];
    }),
  );
}

function restated(left: Claim, right: Claim): Opposition | null {
  if (left.subject.toLowerCase() !== right.subject.toLowerCase()) return null;
  if ([left, right].some((one) => one.modality === 'hypothetical' || !one.attribution.held)) return null;
  if (left.polarity !== right.polarity) {
    const [denied, affirmed] = left.polarity === 'denied' ? [left, right] : [right, left];
    return denial(denied, affirmed);
  }
  if (left.polarity === 'denied') return null;
  return exchanged(left, right);
}

/** All is said again but one word, and that is the opposite; or a figure, or a date. */
function exchanged(left: Claim, right: Claim): Opposition | null {
  const [one, other] = [telling(left), telling(right)];
  const [lone, alsoLone] = [missing(one, other), missing(other, one)];
  const [first, second] = [lone, alsoLone];
  const shared = Math.min(one.size - lone.length, other.size - alsoLone.length);
  if (shared < 2 || (first.length > 1 && second.length > 1)) return null;
  if (WEAK.test(left.text) || WEAK.test(right.text)) return null;
  if (CONDITION.test(left.text) !== CONDITION.test(right.text)) return null;
  // One side may say more; the other must be said whole.
  const turned = first.flatMap((word) => second.filter((it) => isOpposite(word, it)).map((it) => [word, it] as const));
  const pair = turned.find((words) => isAligned(words, left.text, right.text) && !isBoth(words, left, right));
  if (pair !== undefined && (first.length === 1 || second.length === 1) && agreeInFigures(left.text, right.text)) {
    const [a, b] = quoted(...pair);
    return { kind: 'antonym', severity: 'hard', explanation: `${a} and ${b} exclude each other.` };
  }
  if (first.length > 0 && second.length > 0) return null;
  return (first.length + second.length === 0 ? figures(left, right) : null) ?? times(left, right);
}

/** Whether the two words stand before the same telling word, or last: "an unfair fee" and "a fair price" turn two things. */
function isAligned([one, other]: readonly [string, string], left: string, right: string): boolean {
  const after = (word: string, text: string): string | undefined => {
    const all = wordsOf(text);
    const next = all[all.indexOf(word) + 1];
    return next === undefined ? undefined : keyOf(next);
  };
  return after(one, left) === after(other, right);
}

/** Whether one of the words stands in both quotes: the reading of one sentence lost it. */
const isBoth = (pair: readonly [string, string], left: Claim, right: Claim): boolean =>
  pair.some((word) => wordsOf(left.quote).includes(word) && wordsOf(right.quote).includes(word));

/** Which of two is before, above or left of the other turns with who is named first; more and less turn with what they stand with. */
const TURNING =
  /^(?:before|after|inside|outside|in|out|left|right|up|down|above|below|over|under|more|less|most|least|early|late|first|last|same|different|other|home|away|on|off|back|forth)$/;

const isOpposite = (left: string, right: string): boolean =>
  !TURNING.test(left) &&
  !TURNING.test(right) &&
  (['a', 'v', 'r'] as const).some((pos) => opposite(lemma(left, pos), lemma(right, pos), pos));

function figures(left: Claim, right: Claim): Opposition | null {
  // "310 pilgrims and monks": of what a claim was cut from, nothing may be missing either.
  const [quote, otherQuote] = [telling({ ...left, text: left.quote }), telling({ ...right, text: right.quote })];
  if (missing(quote, otherQuote).length + missing(otherQuote, quote).length > 0) return null;
  const [one, other] = [quantities(left.text), quantities(right.text)];
  const [first] = one;
  const [second] = other;
  if (one.length !== 1 || other.length !== 1 || first === undefined || second === undefined) return null;
  // Who ran for two hours ran for one; what was so in one year may be otherwise in the next.
  if (/\bfor $/.test(left.text.slice(0, first.start)) || /\bfor $/.test(right.text.slice(0, second.start))) return null;
  if (/\bmore|less|fewer|another|additional|extra\b/i.test(`${left.text} ${right.text}`) || !isOneTime(left, right)) return null;
  if (first.quantity.unit === '' || meets(first.quantity, second.quantity) !== false) return null;
  const [a, b] = [quantityText(first.quantity), quantityText(second.quantity)].sort();
  return { kind: 'quantity', severity: 'hard', explanation: `${a} and ${b} do not meet.` };
}

/** Whether no date parts the two texts. */
const isOneTime = (left: Claim, right: Claim): boolean => {
  const [one, other] = [dates(left.text), dates(right.text)];
  return one.length === other.length && one.every((it, at) => meetDates(it.date, (other[at] as typeof it).date));
};

function times(left: Claim, right: Claim): Opposition | null {
  const [one, other] = [dates(left.text), dates(right.text)];
  const [first] = one;
  const [second] = other;
  if (one.length !== 1 || other.length !== 1 || first === undefined || second === undefined) return null;
  if (!ONCE.has(left.verb) || !ONCE.has(right.verb) || meetDates(first.date, second.date)) return null;
  if (/\b(?:since|until|till|by|an?|another|again|anew)\b/i.test(`${left.text} ${right.text}`)) return null;
  const [a, b] = [dateText(first.date), dateText(second.date)].sort();
  return { kind: 'date', severity: 'hard', explanation: `The same event is dated ${a} and ${b}.` };
}

/** Words that deny a part only: "not all", "not always", "not only". */
const PARTIAL =
  /\b(?:to not|not to)\b|\b(?:not|n['’]t|never)\b[^.;]{0,40}?\b(?:all|every|each|always|only|just|entirely|fully|completely|necessarily|exactly|simply|merely|purely|solely|consistently|both|enough|yet|very|that|so|more|less|most|least|have to|has to|need)\b/i;
const NEGATED = /\b(?:not|no|never|nobody|none|nothing|cannot|neither|nor|without)\b|n['’]t\b/i;
/** Verbs that deny what they are about: "avoided being seen". */
const AVOIDS = /\b(?:avoid|refus|fail|den(?:y|ie)|lack|prevent|stop|cease|miss)\p{L}*\b/iu;
const CONDITION = /\b(?:if|unless|when|whenever|until|before|after|except|without|provided|in case)\b/i;
const WEAK = /\b(?:almost|nearly|barely|hardly|supposedly|allegedly|possibly|perhaps|maybe)\b/i;

function denial(denied: Claim, affirmed: Claim): Opposition | null {
  if (PARTIAL.test(denied.text) || WEAK.test(affirmed.text) || WEAK.test(denied.text)) return null;
  // A denial that the reading of the other sentence lost is a denial still.
  if (NEGATED.test(affirmed.quote) || NEGATED.test(affirmed.text) || AVOIDS.test(affirmed.text)) return null;
  if (CONDITION.test(affirmed.text) && !CONDITION.test(denied.text)) return null;
  // The words of the quote too: a claim may be a part of what is denied.
  const said = new Map([...telling(denied), ...telling({ ...denied, text: denied.quote })]);
  if (said.size < 2 || missing(said, telling(affirmed)).length > 0) return null;
  // Of two words, the deed too must be the same: "the two are not related", "the two have referred to each other".
  if (said.size < 3 && lemma(denied.verb, 'v') !== lemma(affirmed.verb, 'v')) return null;
  if (!hasFigures(denied.quote, affirmed.text)) return null;
  return {
    kind: 'negation',
    severity: 'hard',
    explanation: `“${denied.text}” denies what “${affirmed.text}” says.`,
  };
}

/** Whether every figure of the one text stands in the other: a denied figure says nothing of one near it. */
const hasFigures = (one: string, other: string): boolean => {
  const stands = new Set(other.match(/\d[\d.,]*\d|\d/g));
  return (one.match(/\d[\d.,]*\d|\d/g) ?? []).every((figure) => stands.has(figure));
};

/** Whether every figure and date of the one text can be one of the other. */
function agreeInFigures(one: string, other: string): boolean {
  const [figures, others] = [quantities(one), quantities(other)];
  const [times, otherTimes] = [dates(one), dates(other)];
  return (
    figures.every((figure) => others.some((it) => meets(figure.quantity, it.quantity) === true)) &&
    times.every((time) => otherTimes.some((it) => meetDates(time.date, it.date)))
  );
}
