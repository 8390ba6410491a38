// "Your garden plays a key role." says in what: what the sentence before or the heading calls factors of.
//   "Several factors decide the price. Your garden plays a key role." → "Your garden plays a key role in the price."
import { lowerFirst } from './wording.js';

/** "… plays a key role.", "… is an important factor.": with nothing behind it. */
const OPEN = /\b(?:an?|the|another|one) (?:\p{L}+(?:-\p{L}+)? ){0,2}(?:role|factor|consideration)(?=\.$)/iu;

/** "Factors influencing the price: …", "several factors affect your costs". */
const FACTORS =
  /\bfactors? (?:that |which )?(?:(?:can|may|will) )?(?:influenc|affect|determin|driv|impact|decid|shap)(?:e|es|s|ing)? ([^:;,.?!()]{4,60})/i;

/** The text with what its role or its factor is in, where one of the texts that rule it says so; else as it is. */
export function withRelation(text: string, rulers: readonly string[]): string {
  if (!OPEN.test(text)) return text;
  const of = rulers.map((ruler) => FACTORS.exec(ruler)?.[1]?.trim()).find((said) => said !== undefined);
  if (of === undefined) return text;
  // A heading's capitals are none of the words'.
  const isTitled = of.split(' ').every((word) => /^\p{Lu}|^(?:of|the|and|in|for|a|an)$/u.test(word));
  return text.replace(/\.$/, ` in ${isTitled ? of.toLowerCase() : lowerFirst(of)}.`);
}
