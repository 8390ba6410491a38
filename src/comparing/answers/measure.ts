// Measures: a property with a figure.
import type { Claim, Term } from '../../claims/claim.js';
import { hypernyms, isNoun } from '../../language/lexicon.js';
import { quantities, type Quantity } from '../../language/quantity.js';
import { convertValue, measuredIn, unitOf } from '../../language/unit.js';
import { countOf, isHappening, measureKeys } from '../measure-name.js';
import { wordKey } from '../notion.js';
import { activityOf } from '../scale.js';
import { type Add, activityIn, holder, key, type Said, words } from './said.js';

/** Nouns and verbs that only say how large a piece of land is. */
const EXTENT = /^(?:area|size|land|cover|span|occupy|encompass|measure|total|be|have)$/;

export function measures({ claim, object, addOn, part }: Said, add: Add): void {
  const { quantity } = claim;
  if (quantity === null) return;
  // The sinking that 40 died in is the happening itself, no part of the ship.
  const isToll = /^(?:death|survivor)$/.test(object.head);
  const all = [...object.words, ...(isToll ? words(part).filter((word) => !isHappening(word)) : words(part))].filter(
    (word) => !/^(?:an?|the|its|each|every|with|of)$/.test(word),
  );
  const activity = claim.activity ? (activityOf(claim.activity) ?? claim.activity) : activityIn(all);
  // The unit itself names no property ("lasts 20 hours").
  const isThing = measuredIn(quantity.unit) === null;
  const named = all.filter(
    (word) => !/^[\d.,]+\p{L}?$/u.test(word) && (isThing || (word !== quantity.unit && unitOf(word) !== quantity.unit)),
  );
  const whole = holder(claim, addOn);
  const stance = { family: 'measure', topic: measured(claim, object, part), activity } as const;
  const room = roomOf(claim, named);
  if (room !== null) {
    // Room for up to 900 is room for 900.
    const most = quantity.high ?? quantity.low;
    const answer = {
      kind: 'quantity',
      quantity: { ...quantity, low: quantity.low ?? most, high: most, unit: 'person' },
    } as const;
    add({
      key: key('measure', whole, 'capacity'),
      ...stance,
      topic: 'capacity',
      activity: null,
      answer,
      keys: new Set(['capacity', ...room]),
    });
    return;
  }
  const count = countOf(named, quantity.unit);
  if (count !== null) {
    const per = quantity.unit.includes('/') ? quantity.unit.slice(quantity.unit.indexOf('/')) : '';
    const counted = rated({ ...quantity, unit: `person${per}` }, claim.text);
    const narrowing = [
      ...measureKeys(
        named.filter((word) => countOf([word], '') === null && !/^(?:people|person)$/.test(word)),
        quantity.unit,
        null,
      ),
    ];
    add({
      key: key('measure', whole, count, counted.unit),
      ...stance,
      topic: `number of ${count}s`,
      answer: { kind: 'quantity', quantity: counted },
      keys: new Set([count, ...narrowing]),
    });
    return;
  }
  const figure = rated(quantity, claim.text);
  add({
    key: key('measure', whole, kindOf(figure.unit)),
    ...stance,
    answer: { kind: 'quantity', quantity: figure },
    keys: new Set([
      ...measureKeys(named, figure.unit, activity),
      ...(isThing && object.head === quantity.unit && !HAVING.test(claim.verb) ? [claim.verb] : []),
    ]),
  });
  if (isArea(quantity) && named.every((word) => EXTENT.test(word))) extent(claim, whole, quantity, add);
}

/** What units that convert into each other have in common: seconds and minutes "time", by the month and by the year "season". */
function kindOf(unit: string): string {
  const [, ...per] = unit.split('/');
  return [measuredIn(unit) ?? unit.split('/')[0], ...per.map((one) => (SEASON.test(one) ? 'season' : one))].join('/');
}

const SEASON = /^(?:week|month|year)$/;

/** Verbs by which a whole has its pieces: "has twelve rooms", "There are twelve rooms in it". */
const HAVING = /^(?:have|be|contain|include|comprise|feature|boast|offer|carry)$/;

const FLOW = /\b(?:turnover|revenues?|output|income|profits?|budget|salary|earnings)\b/i;

const PER: readonly (readonly [said: RegExp, unit: string])[] = [
  [/\b(?:annual|annually|yearly|(?:a|per|every|each) year)\b/i, 'year'],
  [/\b(?:monthly|(?:a|per|every|each) month)\b/i, 'month'],
  [/\b(?:weekly|(?:a|per|every|each) week)\b/i, 'week'],
  [/\b(?:daily|(?:a|per|every|each) day)\b/i, 'day'],
];

/** "The yearly bill is 40 euros", "uses 40 euros of gas a year": a rate, wherever the sentence says so. */
function rated(quantity: Quantity, text: string): Quantity {
  // What flows is told by the year, whether the text says so or not.
  if (FLOW.test(text)) return { ...quantity, unit: quantity.unit.replace(/\/year$/, '') };
  if (quantity.unit.includes('/') || measuredIn(quantity.unit) === 'time') return quantity;
  const per = PER.find(([said]) => said.test(text))?.[1];
  return per === undefined ? quantity : { ...quantity, unit: `${quantity.unit}/${per}` };
}

/** "builds 410 pianos a year": how many of a thing it deals with in a time, whatever stands beside it. */
export function rates({ claim, object, addOn }: Said, add: Add): void {
  if (claim.frame !== 'does' || claim.polarity === 'denied' || claim.part !== null || claim.modality !== 'asserted') return;
  const [found, ...more] = quantities(claim.text);
  if (found?.per === undefined || more.length > 0 || !object.text.startsWith(claim.text.slice(found.start, found.start + 1)))
    return;
  const [thing = ''] = found.quantity.unit.split('/');
  // "builds 410 upright pianos a year": some of them.
  const told = words(claim.text.slice(found.start, found.end)).filter((word) => !/^(?:\d.*|an?|per|each|every)$/.test(word));
  if (!isNoun(thing) || told.length > 2 || unitOf(thing) !== null) return;
  add({
    key: key('measure', holder(claim, addOn), claim.verb, kindOf(found.quantity.unit)),
    family: 'measure',
    topic: `${thing}s a ${found.per}`,
    answer: { kind: 'quantity', quantity: found.quantity },
    keys: new Set([claim.verb, wordKey(thing)]),
  });
}

/** "covers 20 acres", "has an area of 8 hectares", "is 20 acres in size": one question, in whatever unit. */
export function extents({ claim, object, addOn }: Said, add: Add): void {
  if (claim.polarity === 'denied' || claim.part !== null || !/^(?:cover|span|occupy|encompass)$/.test(claim.verb)) return;
  const [first, ...more] = quantities(object.text);
  if (
    first === undefined ||
    more.length > 0 ||
    !isArea(first.quantity) ||
    !/^(?:an area of )?(?:(?:about|around|nearly|over|some) )?$/.test(object.text.slice(0, first.start))
  )
    return;
  extent(claim, holder(claim, addOn), first.quantity, add);
}

const isArea = ({ unit }: Quantity): boolean => convertValue(1, unit, 'm²') !== null;

function extent(claim: Claim, whole: string, quantity: Quantity, add: Add): void {
  // "The fire covered 20 acres of the estate": some of it.
  if (
    /\bof (?:the|its|which|it)\b/.test(claim.text.replace(/ an area of /, ' ')) ||
    /\b(?:fire|flood|first|originally|initially)\b/i.test(claim.text)
  )
    return;
  add({
    key: key('measure', whole, 'extent'),
    family: 'measure',
    topic: 'area',
    answer: { kind: 'quantity', quantity },
    keys: new Set(['area']),
  });
}

/** What a figure of room is narrowed by ("standing" room), of a claim that says how many there is room for; else null. */
function roomOf(claim: Claim, named: readonly string[]): readonly string[] | null {
  const { quantity } = claim;
  const isOfPeople =
    quantity !== null &&
    (quantity.unit === '' || /^(?:seat|person)$/.test(quantity.unit) || hypernyms(quantity.unit).includes('person'));
  // "can hold up to 900 people", "seats 900"; "held 400 people on Sunday" is of a day.
  const isRoom = /\b(?:holds|seats|accommodates|(?:can|could)(?: now)? (?:hold|seat|accommodate))\b/.test(claim.text);
  if (isOfPeople && isRoom && named.length === 0 && quantity.unit !== '') return [];
  if (!isOfPeople || !named.includes('capacity')) return null;
  // "standing capacity", "boat capacity": what stands before the noun in the text, whatever class the word is of.
  const before = /\b(\p{L}+)[- ]capacity\b/iu.exec(claim.text)?.[1]?.toLowerCase() ?? '';
  return [...named, before]
    .filter((word) => !/^(?:|an?|the|its|capacity|seat|seating|sit|spectator|people|total|full)$/.test(word))
    .map(wordKey);
}

function measured(claim: Claim, object: Term, part: string | null): string {
  const text = /^(?:value|count|size|total)$/.test(object.head) && claim.aspect !== '' ? claim.aspect : object.text;
  return part !== null && part !== text ? `${part} ${text}` : text;
}
