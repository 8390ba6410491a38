// counts (frame `measures`): how many people died, survived, were aboard, or find room.
//   "A sank, killing 30" · "A rescued 40 sailors" · "A set sail with 80 passengers" · "A can hold 65 people"
// Counts of one thing share one head whatever the verb ("death", "survivor", "aboard", "capacity") and one unit; whom they are limited to
// ("12 women") stays among the object's words. Not: "A carried 30 tons" (a measure), "A has 3 decks" (a count of things).
import { hypernyms } from '../../language/lexicon.js';
import { words } from '../../language/phrase.js';
import { type FoundQuantity, type Quantity, quantities } from '../../language/quantity.js';
import { tag } from '../../language/tagging.js';
import type { FrameReading, Predicate } from '../predicate.js';
import { term } from '../term.js';
import { table } from '../../language/table.js';

/** What is counted when so many people did a thing or it was done to them: those who died are deaths, whatever the verb. */
const COUNTED: Readonly<Record<string, string>> = table({
  die: 'death',
  perish: 'death',
  drown: 'death',
  kill: 'death',
  survive: 'survivor',
  rescue: 'survivor',
  save: 'survivor',
});

/** Labels and nouns of the same counts. */
const NAMED: Readonly<Record<string, string>> = table({
  death: 'death',
  deaths: 'death',
  dead: 'death',
  died: 'death',
  killed: 'death',
  perished: 'death',
  fatality: 'death',
  fatalities: 'death',
  survivor: 'survivor',
  survivors: 'survivor',
  survived: 'survivor',
  rescued: 'survivor',
  saved: 'survivor',
  aboard: 'aboard',
  'on board': 'aboard',
});

/** The noun that counts people by what happened to them; null where the verb counts nothing of its own. */
export function countedBy(verb: string, object: readonly string[]): string | null {
  if (/^(?:lose|claim|cost|take)$/.test(verb) && object.includes('life')) return 'death';
  return COUNTED[verb] ?? null;
}

/** What a label counts ("Survived", "On board"); null for any other label. */
export const countedIn = (label: string): string | null =>
  NAMED[
    label
      .replace(/^(?:%|percent(?:age)?)\s+|\s+(?:%|percent)$/i, '')
      .trim()
      .toLowerCase()
  ] ?? null;

/** A count of people by happening is of persons, however they are called; shares stay shares. */
export const people = (quantity: Quantity): Quantity => (quantity.unit === '%' ? quantity : { ...quantity, unit: 'person' });

const EVERYBODY = new Set('person people soul life passenger crew survivor victim human'.split(' '));
const isPerson = (noun: string): boolean => EVERYBODY.has(noun) || hypernyms(noun).includes('person');

const ROOM = new Set(['hold', 'carry', 'accommodate', 'take', 'seat', 'fit', 'house', 'sleep']);
const LEAVE = new Set(['sail', 'set', 'leave', 'depart', 'embark']);

/** Nouns and adjectives of what a figure in the predicate counts, up to the next preposition, figure or comma. */
function countedNouns(text: string, found: FoundQuantity): readonly string[] {
  const figure = /^\D*[\d.,]+/.exec(text.slice(found.start))?.[0].length ?? found.end - found.start;
  // "1,500 of the 2,224 people aboard": those that are counted are named behind the whole.
  const from = found.start + figure;
  const whole = /^\s+(?:out )?of (?:the |its |her |their )?(?:estimated )?(?:[\d,.]+ )?/.exec(text.slice(from))?.[0].length ?? 0;
  const after =
    text.slice(from + whole).split(/[,;:(—–]|\s(?:of|from|in|on|at|to|for|with|who|that|which|when|during|aboard|by|out)\s/)[0] ??
    '';
  const tokens = tag(after).filter((token) => token.pos !== 'NUM');
  return (term(tokens, 0, tokens.length)?.words ?? []).filter((word) => !/\d/.test(word));
}

export function counts(predicate: Predicate): FrameReading | null {
  const { rest, lemma } = predicate;
  const text = words(rest, 0, rest.length);
  const found = quantities(text)[0];
  if (found === undefined || predicate.negated) return null;
  const before = text.slice(0, found.start).trim();
  const nouns = countedNouns(text, found);
  const isOfPeople = nouns.some(isPerson);
  const reading = (head: string, quantity: Quantity, limits: readonly string[]): FrameReading => ({
    frame: 'measures',
    object: { text: [head, ...limits].join(' '), head, words: [...new Set([head, ...limits])] },
    quantity,
    polarity: 'affirmed',
    aspect: head,
  });
  const limits = nouns.filter((noun) => !EVERYBODY.has(noun));
  const isDirect = before.split(/\s+/).filter(Boolean).length <= 1;
  // "brought aboard 40 survivors", "There were 40 survivors".
  const event =
    isDirect && !predicate.passive ? (countedBy(lemma, nouns) ?? (nouns.includes('survivor') ? 'survivor' : null)) : null;
  if (event !== null && (isOfPeople || nouns.length === 0 || lemma === 'kill'))
    return reading(event, people(found.quantity), limits);
  // "sank with the loss of 40 lives"
  if (/\bwith (?:the )?loss of(?: (?:all|some|about|around))?$/.test(before) && (isOfPeople || nouns.includes('life')))
    return reading('death', people(found.quantity), limits);
  if (!isOfPeople) return null;
  if (LEAVE.has(lemma) && /\bwith(?: (?:only|just|some|a total of))?$/.test(before) && limits.length === 0)
    return reading('aboard', people(found.quantity), []);
  const isAble = predicate.modal === 'can' || predicate.modal === 'could';
  // "were capable of taking 900 passengers"
  const ability = lemma === 'be' ? /^capable of (\p{L}+)ing\b(?: (?:only|up to|about))?$/u.exec(before)?.[1] : undefined;
  const isCapable = ability !== undefined && (ROOM.has(ability) || ROOM.has(`${ability}e`));
  if ((isDirect && ROOM.has(lemma) && isAble) || isCapable) return reading('capacity', people(found.quantity), limits);
  return null;
}

export interface Whole {
  /** Offsets into the sentence. */
  readonly start: number;
  readonly end: number;
  /** "2,224 passengers and crew". */
  readonly said: string;
  readonly quantity: Quantity;
}

const ABOARD =
  /^\s+((?:\p{L}+ ){0,3}\p{L}+)\s+(?:(?:aboard|on board)(?=[\s,.;]|$)(?! (?:the|an?) )|(?:that|who) (?:had )?(?:set sail|sailed)\b)/u;

/** "Of the 2,224 passengers and crew aboard, …", at the start of a sentence: beside what happened to some of them a sentence says how many there were. */
export function wholes(sentence: string): readonly Whole[] {
  if (!/^of (?:the|its|her|their|an) /i.test(sentence)) return [];
  return quantities(sentence).flatMap((found): readonly Whole[] => {
    const lead = /^of (?:(?:the|its|her|their|an) )?(estimated )?$/i.exec(sentence.slice(0, found.start));
    const match = ABOARD.exec(sentence.slice(found.start).replace(/^[\d.,]+/, ''));
    if (lead === null || match === null || !tag(match[1] ?? '').some((t) => isPerson(t.lemma))) return [];
    const end = found.start + (/^[\d.,]+/.exec(sentence.slice(found.start))?.[0].length ?? 0) + match[0].length;
    const isEstimate = lead[1] !== undefined;
    const figure = /^[\d.,]+/.exec(sentence.slice(found.start))?.[0] ?? '';
    const quantity = people(found.quantity);
    return [
      {
        start: found.start,
        end,
        said: `${isEstimate ? 'an estimated ' : ''}${figure} ${match[1] ?? ''}`,
        quantity: isEstimate ? { ...quantity, approximate: true } : quantity,
      },
    ];
  });
}
