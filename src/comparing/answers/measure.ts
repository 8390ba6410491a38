// Measures: a property with a figure.
import type { Claim, Term } from '../../claims/claim.js';
import { unitOf } from '../../language/unit.js';
import { wordKey } from '../notion.js';
import { activityOf } from '../scale.js';
import { type Add, activityIn, holder, key, type Said, words } from './said.js';

export function measures({ claim, object, addOn, part }: Said, add: Add): void {
  const { quantity } = claim;
  if (quantity === null) return;
  const all = [...object.words, ...words(part)].filter((word) => !/^(?:an?|the|its|each|every|with|of)$/.test(word));
  const activity = claim.activity ? (activityOf(claim.activity) ?? claim.activity) : activityIn(all);
  // The unit itself names no property ("lasts 20 hours").
  const named = all.filter((word) => !/^[\d.,]+\p{L}?$/u.test(word) && word !== quantity.unit && unitOf(word) !== quantity.unit);
  add({
    key: key('measure', holder(claim, addOn), quantity.unit),
    family: 'measure',
    topic: measured(claim, object, part),
    activity,
    answer: { kind: 'quantity', quantity },
    keys: new Set(named.map(wordKey)),
  });
}

function measured(claim: Claim, object: Term, part: string | null): string {
  const text = /^(?:value|count|size|total)$/.test(object.head) && claim.aspect !== '' ? claim.aspect : object.text;
  return part !== null && part !== text ? `${part} ${text}` : text;
}
