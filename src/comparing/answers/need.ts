// Needs: what the subject requires, or does not. Who requires an external X has none of its own.
import { coreOf, featureNotion } from '../notion.js';
import { activityOf } from '../scale.js';
import { type Add, holder, key, type Said } from './said.js';

/** "little upkeep", "frequent repairs": how much is needed. */
const AMOUNTS: readonly (readonly [RegExp, 1 | -1])[] = [
  [/\b(?:little|low|minimal|less|fewer|few|hardly any|next to no|rare)\b/i, -1],
  [/\b(?:much|frequent|a lot of|lots of|considerable|substantial|high|constant|more)\b/i, 1],
];

export function needs(said: Said, add: Add): void {
  const { claim, object, addOn, glossary } = said;
  const need = featureNotion(object, glossary);
  const affirmed = claim.polarity === 'affirmed';
  const amount = AMOUNTS.find(([words]) => words.test(coreOf(object.text)));
  if (amount !== undefined && affirmed) {
    const activity = activityOf(need.head);
    add({
      key: key('property', holder(claim, addOn), '', activity === null ? `need ${need.head}` : 'need', activity ?? ''),
      family: 'property',
      topic: `need of ${activity === null ? need.head : object.head}`,
      answer: { kind: 'pole', pole: amount[1], denied: false, word: object.text },
    });
  }
  add({
    key: key('need', holder(claim, addOn), need.head),
    family: 'need',
    topic: object.text,
    answer: { kind: 'has', affirmed, strength: 'plain' },
    keys: new Set([...need.keys, ...(need.isExternal ? ['external'] : [])]),
  });
  if (need.isExternal)
    add({
      key: key('need', holder(claim, addOn), 'external'),
      family: 'need',
      topic: object.text,
      answer: { kind: 'has', affirmed, strength: 'plain' },
      keys: new Set(['external']),
    });
  // "requires an external X": none is supplied with it.
  if (
    need.isExternal &&
    affirmed &&
    addOn === null &&
    need.keys.size > 0 &&
    !/^(?:tool|librar|package|component|extension|plugin)/.test(need.head)
  ) {
    add({
      key: key('feature', claim.subject, need.head),
      family: 'feature',
      topic: object.text,
      answer: { kind: 'has', affirmed: false, strength: 'bundling' },
      keys: need.keys,
      isImplied: true,
    });
  }
}
