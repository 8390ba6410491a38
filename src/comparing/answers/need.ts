// Needs: what the subject requires, or does not. Who requires an external X has none of its own.
import { featureNotion } from '../notion.js';
import { type Add, holder, key, type Said } from './said.js';

export function needs(said: Said, add: Add): void {
  const { claim, object, addOn, glossary } = said;
  if (isOfAnother(claim.text)) return;
  const need = featureNotion(object, glossary);
  const affirmed = claim.polarity === 'affirmed';
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

/** "With the stove, the flue needs sweeping": what the flue needs; "With the stove, you need a flue" is what anybody does. */
const isOfAnother = (text: string): boolean => /^With [^,]+, (?!(?:you|we|one|they|people|users|there|it|no)\b)/i.test(text);
