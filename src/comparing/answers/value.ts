// Aspects that hold one value at a time: architecture, licence, seat.
import { isAdjective } from '../../language/lexicon.js';
import type { Claim, Term } from '../../claims/claim.js';
import { wordKey } from '../notion.js';
import { nameAtStart, nameKeys } from './name.js';
import { type Add, holder, key, type Said } from './said.js';

/** Aspects that hold one value at a time. */
export const EXCLUSIVE = new Set(
  'architecture licence license pattern founder founded-by capital owner inventor creator author birthplace headquarters nationality director'.split(
    ' ',
  ),
);

/** Aspects whose values are names: "the package licence" names none. */
const OF_A_NAME = /^(?:licen[cs]e|founder|founded-by|capital|owner|inventor|creator|author|birthplace|headquarters|director)$/;
const SORT_OF_LICENCE = /\b(?:open|free|proprietary|commercial|permissive|copyleft|closed|public)\b/i;

/** Whether words can be a value of the aspect. */
export const isValueOf = (aspect: string, said: string): boolean =>
  !OF_A_NAME.test(aspect) || /\p{Lu}/u.test(said) || (/^licen/.test(aspect) && SORT_OF_LICENCE.test(said));

/** The aspect of one value at a time that a claim names, in its aspect or beside the value ("the MIT licence", "an MVC architecture"). */
function exclusiveAspect(claim: Claim, object: Term): string | null {
  // "The layered architecture is split into three parts": the parts are not the architecture.
  if (/^(?:split|divide|separate)$/.test(claim.verb)) return null;
  if (EXCLUSIVE.has(claim.aspect)) return claim.aspect === 'license' ? 'licence' : claim.aspect;
  if (/\blicen[cs]e\b/i.test(object.text)) return 'licence';
  return claim.frame === 'made-of' && /\barchitectur(?:e|al)\b|\bpattern\b/i.test(`${object.text} ${claim.text}`)
    ? 'architecture'
    : null;
}

const VALUE_CARRIER =
  /^(?:principle|style|model|approach|design|structure|methodology|paradigm|architectural|architecture|pattern|licen[cs]e|base|term|the)$/;

export function values(said: Said, add: Add): void {
  const { claim, object, addOn } = said;
  const aspect = exclusiveAspect(claim, object);
  const core = object.words.filter((word) => !EXCLUSIVE.has(word) && !VALUE_CARRIER.test(word));
  if (core.length === 0) return;
  const affirmed = claim.polarity === 'affirmed';
  // "Model-View-Template (MVT)": both spellings of one value. Adjectives are sides of a scale, no names.
  const value = new Set([
    ...core.filter((word) => !isAdjective(word)).map(wordKey),
    ...(claim.text.replace(/\([^)]*\b(?:variation|variant|form|kind)\b[^)]*\)/gi, '').match(/\b[A-Z]{2,6}\b/g) ?? []).map((one) =>
      one.toLowerCase(),
    ),
  ]);
  if (aspect !== null && affirmed && value.size > 0 && isValueOf(aspect, object.text))
    add({
      key: key('value', holder(claim, addOn), aspect),
      family: 'value',
      topic: aspect,
      answer: { kind: 'value', value, text: object.text },
      keys: value,
    });
  for (const one of core.map(wordKey))
    add({
      key: key('basis', holder(claim, addOn), one),
      family: 'deed',
      topic: `${claim.verb} ${object.text}`,
      answer: { kind: 'has', affirmed, strength: 'plain' },
      keys: new Set(core.map(wordKey)),
    });
}

/** "is based in Oslo", "has its headquarters in Oslo": one seat at a time. */
export function based({ claim, addOn }: Said, add: Add): void {
  const said = /\b(?:based|headquartered|headquarters(?: is| are)?) in (.+)/u.exec(claim.text)?.[1];
  const seat = said === undefined ? undefined : nameAtStart(said);
  if (seat === undefined || claim.polarity === 'denied' || claim.part !== null) return;
  const value = nameKeys(seat);
  if (value.size > 0)
    add({
      key: key('value', holder(claim, addOn), 'headquarters'),
      family: 'value',
      topic: 'headquarters',
      answer: { kind: 'value', value, text: seat.replace(/[\s.,;]+$/, '') },
      keys: new Set([...value, ...[...value].map(wordKey)]),
    });
}
