// Uses: what the subject is fit or unfit for.
import { useNotion } from '../notion.js';
import { implied } from './feature.js';
import { type Add, key, type Said } from './said.js';

export function uses(said: Said, add: Add): void {
  const { claim, object, addOn, glossary } = said;
  const use = useNotion(object, glossary);
  const fit = claim.polarity === 'affirmed';
  for (const one of use.keys) {
    add({
      key: key('use', claim.subject, one),
      family: 'use',
      topic: object.text,
      answer: { kind: 'fit', fit },
      keys: use.keys,
      through: addOn,
    });
  }
  implied(said, add);
}
