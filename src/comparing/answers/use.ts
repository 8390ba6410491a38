// Uses: what the subject is fit or unfit for.
import { useNotion } from '../notion.js';
import type { Term } from '../../claims/claim.js';
import { readingOf } from '../scale.js';
import { implied } from './feature.js';
import { type Add, key, type Said } from './said.js';

/** "making code less complex": what is made so is no smaller use, its adjective says nothing of what the subject is used for. */
const MADE_SO =
  /^(?:to )?(?:mak|keep|render|leav)(?:e|ing)?\b.*? (?:less |more )?(\p{L}+)(?= (?:for|to|in|on|at|with|and)\b|$)/iu;

function plain(object: Term): Term {
  const made = MADE_SO.exec(object.text)?.[1]?.toLowerCase();
  return made === undefined || readingOf(made) === null
    ? object
    : {
        ...object,
        text: object.text.replace(/\b(?:less|more) \p{L}+/giu, ''),
        words: object.words.filter((word) => word !== made),
      };
}

export function uses(said: Said, add: Add): void {
  const { claim, object, addOn, glossary } = said;
  const use = useNotion(plain(object), glossary);
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
