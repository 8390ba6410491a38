// One text says over again what another says, in its words or in like ones, and turns it: by a denial, by one word of opposite meaning, by
// a figure. Where the words stand in another order, or anything is limited, nothing is said of it. Symmetric.
import { dates, meetDates } from '../../language/date.js';
import { isAdjective } from '../../language/lexicon.js';
import { type FoundQuantity, quantities } from '../../language/quantity.js';
import { meets } from '../../language/tolerance.js';
import { type Opposition, quoted } from '../kinds/kind.js';
import { quantityText } from '../kinds/quantity.js';
import { areOpposite, hasOpposite, type Pairing, paired } from './pairing.js';
import type { Telling, Word } from './telling.js';

/** Part of the words of a text that the other must have: to be denied, to be turned by an opposite, to have its figure opposed. */
const DENIED = 0.6;
const TURNED = 0.5;
const FIGURED = 0.8;
/** Part of what is said of a subject that stands for its verb. */
const SAID = 0.6;

export function turned(left: Telling, right: Telling): Opposition | null {
  if (left.isSupposed || right.isSupposed || left.isMixed || right.isMixed) return null;
  if (left.hasDenial && right.hasDenial) return null;
  return retold(left, right) ?? retold(right, left);
}

/** How `told` turns what `source` says. */
function retold(told: Telling, source: Telling): Opposition | null {
  if (told.words.length < 2) return null;
  const pairing = paired(told, source);
  if (pairing.lone.some((at) => told.words[at]?.token.pos === 'PROPN')) return null;
  return denied(told, source, pairing) ?? exchanged(told, source, pairing) ?? figured(told, source, pairing);
}

/** Denials of a part, and words of degree. */
const PARTIAL =
  /\b(?:not|n['’]t|never|no)\b[^.;,]{0,30}?\b(?:all|every|each|always|only|just|entirely|fully|completely|necessarily|exactly|simply|merely|both|enough|yet|very|extremely|totally|really|particularly|that much|so much|most|longer)\b/i;
/** What limits a rule, and what compares. */
const LIMITED =
  /\b(?:without|unless|except|excluding|solely|only|other than|rather than|instead of|until|if|minus|than|before|after)\b/i;
const TIME = /\b(?:before|after|until)\b/gi;
/** Words by which a plain sentence denies. */
const AVOIDS =
  /\b(?:least|might|non|avoid|refus|fail|den(?:y|ie)|lack|prevent|stop|ceas|miss|declin|reject|against|turned? down|oppos|away|absence|hardly|barely|rarely|seldom|few|little|un(?:able|likely))\p{L}*/iu;
/** Verbs after which somebody else's word or wish stands. */
const SAYS =
  /^(?:say|tell|note|declare|claim|believe|think|know|report|state|announce|suggest|indicate|argue|admit|explain|find|want|wish|hope|expect|mean|see|consider|speak|talk|ask)$/;
const DEGREE = /(?:er|less|more|least|most)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;

function denied(told: Telling, source: Telling, pairing: Pairing): Opposition | null {
  const { of, share, lone } = pairing;
  if (told.hasDenial === source.hasDenial || share < DENIED || of.length - lone.length < 2) return null;
  const [denial, affirmation] = told.hasDenial ? [told.text, source.text] : [source.text, told.text];
  // "must be sent before noon" is not what "may not be sent" leaves open.
  if (LIMITED.test(denial) || LIMITED.test(affirmation.replace(TIME, ''))) return null;
  if ([denial, affirmation].some((text) => PARTIAL.test(text) || AVOIDS.test(text))) return null;
  if (boundsOf(told.text) !== boundsOf(source.text) || !hasFigures(told, source) || hasOpposite(told, source, pairing))
    return null;
  if (lone.some((at) => ORDINAL.test((told.words[at] as Word).text))) return null;
  const at = saidAt(told, source, of);
  if (at < 0) return null;
  const [turn, its] = [told.words[told.turn] as Word, source.words[of[at] as number] as Word];
  if (turn.isDenied === its.isDenied || !its.isSaid || SAYS.test(turn.token.lemma.toLowerCase()) || DEGREE.test(turn.text))
    return null;
  if (!hasSubject(told, of, of[at] as number)) return null;
  const taken = new Set(of);
  const hasWhole = turn.isDenied
    ? isWhole(told.words, turn, (it) => (of[it] as number) >= 0)
    : isWhole(source.words, its, (it) => taken.has(it));
  if (!hasWhole) return null;
  return {
    kind: 'negation',
    severity: 'hard',
    explanation: `“${denial.trim()}” denies what “${affirmation.trim()}” says.`,
  };
}

/** Place of the word of `told` by which the main clauses of both say the same of their subject, or -1. */
function saidAt(told: Telling, source: Telling, of: readonly number[]): number {
  const turn = told.words[told.turn];
  if (turn === undefined) return -1;
  const rest = told.words.flatMap((word, at) => (at >= told.turn && word.clause === turn.clause ? [at] : []));
  const like = rest.filter((at) => (of[at] as number) >= 0);
  // "did not smell good" leaves open what else it smelled of.
  if (rest.length > 1 && like.length < SAID * (rest.length - 1)) return -1;
  // A denial in another verb: "did not earn a high wage" / "was paid a high wage".
  const isLike = told.hasDenial && like.length > 2;
  // "are not kin" / "have named each other kin": another deed.
  const verb = source.words[source.turn];
  const isDone = turn.token.pos !== 'VERB' && verb?.token.pos === 'VERB' && !of.includes(source.turn);
  if (isDone) return -1;
  const at = of[told.turn] !== -1 ? told.turn : isLike ? (like[0] as number) : -1;
  if (at < 0) return -1;
  // All of it in one clause, in one order: "taken from one; sometimes named after the other".
  const { clause } = source.words[of[at] as number] as Word;
  const apart = like.filter((it) => source.words[of[it] as number]?.clause !== clause);
  if (apart.length > like.length / 2 || apart.some((it) => told.words[it]?.token.pos === 'PROPN')) return -1;
  return isInOrder(like.map((it) => of[it] as number)) ? at : -1;
}

const isInOrder = (places: readonly number[]): boolean =>
  places.every((place, i) => i === 0 || place >= (places[i - 1] as number));

/** Whether the subject of `told` stands in the other text too, before what is said of it. */
function hasSubject(told: Telling, of: readonly number[], said: number): boolean {
  const before = of.slice(0, told.turn).filter((at) => at >= 0);
  if (before.length > 0 && Math.min(...before) > said) return false;
  const head = told.words.slice(0, told.turn).findIndex(({ token }) => token.pos === 'NOUN' || token.pos === 'PROPN');
  return head < 0 || (of[head] as number) >= 0;
}

/**
 * Whether the clause of a denied word is said again: its subject wholly, of the rest all but one word in four. A denial of the narrower
 * leaves the wider open.
 */
function isWhole(words: readonly Word[], { clause, offset }: Word, isLike: (at: number) => boolean): boolean {
  const all = words.flatMap((word, at) => (word.clause === clause ? [{ at, isBefore: word.offset < offset }] : []));
  const missing = all.filter(({ at }) => !isLike(at));
  // "does not raise the price of milk" says nothing of sugar.
  if (missing.some(({ at }) => isThing(words[at] as Word))) return false;
  return missing.every(({ isBefore }) => !isBefore) && missing.length <= all.length / 4;
}

const isThing = ({ token }: Word): boolean => token.pos === 'NOUN' || token.pos === 'PROPN';

/** The things of each text that the other has no word for, but for the words that are set against each other. */
function ownThings(
  told: Telling,
  source: Telling,
  { of, lone }: Pairing,
  except: readonly Word[] = [],
): readonly [Word[], Word[]] {
  const taken = new Set(of);
  const things = (words: readonly Word[]): Word[] => words.filter((word) => isThing(word) && !except.includes(word));
  return [things(lone.map((at) => told.words[at] as Word)), things(source.words.filter((_, at) => !taken.has(at)))];
}

/** Every figure of the told stands in the source. */
function hasFigures(told: Telling, source: Telling): boolean {
  const figures = (text: string): readonly string[] => text.match(/\d[\d.,]*\d|\d/g) ?? [];
  const stands = new Set(figures(source.text));
  return figures(told.text).every((figure) => stands.has(figure));
}

const boundsOf = (text: string): string =>
  quantities(text)
    .map(({ bound }) => bound ?? '')
    .sort()
    .join('');

/** One word is the opposite of one that stands in the same place. */
function exchanged(told: Telling, source: Telling, pairing: Pairing): Opposition | null {
  const { of, share, lone } = pairing;
  if (share < TURNED || told.hasDenial || source.hasDenial || !hasFigures(told, source) || /\b(?:non|or)\b/i.test(told.text))
    return null;
  if (!isInOrder(of.filter((at) => at >= 0)) || /\bnon\b/i.test(source.text) || !isSameWay(told, source, of)) return null;
  const taken = new Set(of);
  const stands = (word: Word, text: Telling): boolean => text.words.some(({ key }) => key === word.key);
  for (const at of lone) {
    const word = told.words[at] as Word;
    const other = source.words.find((it, i) => {
      const isBeside = of[at + 1] === i + 1 || of[at - 1] === i - 1;
      return !taken.has(i) && isBeside && areOpposite(word, it) && !stands(word, source) && !stands(it, told);
    });
    // "a white boat" and "a black boat": two boats. What had been so may be otherwise.
    if (
      other !== undefined &&
      (isOfSome(told, word) || isOfSome(source, other) || HAD_BEEN.test(told.text) !== HAD_BEEN.test(source.text))
    )
      continue;
    if (other === undefined || isBeforeThan(told, word) !== isBeforeThan(source, other)) continue;
    // "the risk of stroke" and "the risk of burns": each of something else.
    const isOfOther = ownThings(told, source, pairing, [word, other]).every((own) => own.length > 0);
    if (isOfOther || isOfUse(told, word) || isOfUse(source, other)) continue;
    // "the most sober" and "drunken": of which others nobody says.
    if (/est$/.test(word.text) !== /est$/.test(other.text)) continue;
    const [one, its] = quoted(word.text, other.text);
    return { kind: 'antonym', severity: 'hard', explanation: `${one} and ${its} exclude each other.` };
  }
  return null;
}

/** "suited to short trips": what a thing is good for, of which there is more than one. */
const isOfUse = ({ text }: Telling, { offset, token }: Word): boolean =>
  token.pos === 'ADJ' &&
  /\b(?:for|to|with|in|on|at|of)\s$/i.test(text.slice(0, offset)) &&
  /^\p{L}[\p{L}-]* \p{L}/u.test(text.slice(offset));

const HAD_BEEN = /\bhad been\b/i;
/** Whether a word stands before a noun of which there may be others: "a white boat". */
const isOfSome = ({ text }: Telling, { offset, token }: Word): boolean =>
  token.pos === 'ADJ' &&
  /\b(?:an?|some|several|many|few|\d+|two|three)\s(?:\p{L}+\s)?$/iu.test(text.slice(0, offset)) &&
  /^\p{L}[\p{L}-]* \p{L}/u.test(text.slice(offset));

const PIVOT = /\b(?:than|before|after|front of|behind|above|below|beneath|under|inside|outside|over)\b/i;

/** Whether what stands behind "than" or "above" in the one does so in the other: A above B is B below A. */
function isSameWay(told: Telling, source: Telling, of: readonly number[]): boolean {
  const [one, other] = [told, source].map(({ text }) => PIVOT.exec(text)?.index ?? -1) as [number, number];
  if (one < 0 || other < 0) return one === other;
  const sides = of.flatMap((to, at) =>
    to < 0 ? [] : [(told.words[at] as Word).offset > one === (source.words[to] as Word).offset > other],
  );
  return sides.length > 0 && sides.every(Boolean);
}

/** "smaller than": what the word compares with follows. */
const isBeforeThan = ({ text }: Telling, { offset }: Word): boolean => /^\S+(?: \S+){0,2} than\b/i.test(text.slice(offset));

/** What is so of one time or of others only: its figures do not meet those of the rest. */
const TIMED =
  /\b(?:other|another|additional|twice|times as|prior|before|after|since|until|beginning|starting|rose|fell|shot|gained|dropped|climbed|jumped|slipped|surged|up|down)\b/i;

/** All is said again, and one figure of a thing is another: also "not more than 40" against 60. */
function figured(told: Telling, source: Telling, pairing: Pairing): Opposition | null {
  const { of } = pairing;
  if (TIMED.test(`${told.text} ${source.text}`)) return null;
  // "40 pilgrims" and "60 pilgrims and monks"
  if (ownThings(told, source, pairing).some((own) => own.length > 0)) return null;
  const plain = told.words.flatMap(({ text, token }, at) => (token.pos === 'NUM' || /\d/.test(text) ? [] : [of[at] as number]));
  if (plain.length < 2 || plain.filter((at) => at >= 0).length < FIGURED * plain.length) return null;
  const [one, ...more] = quantities(told.text);
  if (one === undefined || more.length > 0) return null;
  // "six teams and four clubs": the other figure may be part of the sum.
  const [other, ...others] = quantities(source.text);
  if (other === undefined || others.length > 0 || other.quantity.unit !== one.quantity.unit) return null;
  if (thingsOf(told, one) !== thingsOf(source, other)) return null;
  const times = dates(source.text);
  if (dates(told.text).some(({ date }) => !times.some((it) => meetDates(date, it.date)))) return null;
  // Who ran for two hours ran for one.
  if (isDuration(told.text, one) || isDuration(source.text, other)) return null;
  const [range, itsRange] = [ranged(told.text, one), ranged(source.text, other)];
  if (range === null || itsRange === null || !isApart(range, itsRange)) return null;
  const isPlain = [range, itsRange].every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high));
  if (isPlain && meets(one.quantity, other.quantity) !== false) return null;
  const [first, second] = [quantityText(one.quantity), quantityText(other.quantity)].sort();
  return { kind: 'quantity', severity: 'hard', explanation: `${first} and ${second} do not meet.` };
}

/** The words of a figure without the figure; each thing that the text counts twice ("three men, one man") by itself. */
function thingsOf({ text, words }: Telling, { start, end, quantity }: FoundQuantity): string {
  const counted = words.filter(({ token }) => token.lemma.toLowerCase() === quantity.unit).length;
  const phrase =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return `${counted > 1 ? counted : ''} ${phrase.filter((word) => isAdjective(word) && !isNumeral(word)).join(' ')}`;
}

const isNumeral = (word: string): boolean =>
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|more|less|fewer|most|least|million|billion)$/.test(word);

const isDuration = (text: string, { start }: FoundQuantity): boolean => /\b(?:for|in|within)\s*$/.test(text.slice(0, start));

interface NumberRange {
  readonly low: number;
  readonly high: number;
  /** Whether the ends are outside of it, because the figure is denied: "not more than 40" leaves no room for "more than 40". */
  readonly isTurned: boolean;
}

/** A figure as a range, turned where it is denied: "not more than 40" is up to 40; null for a denied plain figure. */
function ranged(text: string, { start, quantity }: FoundQuantity): NumberRange | null {
  const isDenied = /(?:\bnot|n['’]t|\bno|\bnever)\b[^.;,]{0,40}$/i.test(text.slice(0, start));
  const [low, high] = [quantity.low ?? Number.NEGATIVE_INFINITY, quantity.high ?? Number.POSITIVE_INFINITY];
  if (!isDenied) return { low, high, isTurned: false };
  if (high === Number.POSITIVE_INFINITY) return { low: Number.NEGATIVE_INFINITY, high: low, isTurned: true };
  return low === Number.NEGATIVE_INFINITY ? { low: high, high: Number.POSITIVE_INFINITY, isTurned: true } : null;
}

const isApart = (one: NumberRange, other: NumberRange): boolean => {
  const [lower, upper] = one.high <= other.low ? [one, other] : [other, one];
  // "more than 40" and "40" round one figure; "not more than 40" and "more than 40" share none.
  const isBounded = !Number.isFinite(lower.low) && !Number.isFinite(upper.high);
  return lower.high < upper.low || (lower.high === upper.low && isBounded && (lower.isTurned || upper.isTurned));
};
