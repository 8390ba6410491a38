// What sets the only one of its kind apart is so of it: "Alba is the only inn in the town that never closed" says that Alba never closed; a
// cleft sentence says of whom it speaks first: "It was Ida Holm who founded the inn".
import { tag } from '../language/tagging.js';
import { sentenceOf } from './wording.js';

const ONLY =
  /^([^,;:()]{2,80}?) (?:is|was|remains|remained) the only ([^,;:()]{2,80}?) (?:that|which|who) ([^;:()]{3,160}?)\.?$/u;
const CLEFT = /^It (?:is|was) ([^;:()]{2,80}?),? who ([^,;:()]{3,160}?)\.?$/u;

/** The sentence that a sentence holds in this way; null where it holds none. */
export function toldOfOne(sentence: string): string | null {
  const [, who, , said] = ONLY.exec(sentence) ?? [];
  if (who !== undefined && said !== undefined) return opensWithVerb(said) ? sentenceOf(who, said) : null;
  const [, found, deed] = CLEFT.exec(sentence) ?? [];
  if (found === undefined || deed === undefined || !opensWithVerb(deed)) return null;
  // "his sister, Ida Holm, who": the name says who.
  const name = /(?:^|, )((?:\p{Lu}[\p{L}.'’-]* ?)+)$/u.exec(found)?.[1];
  return name === undefined ? null : sentenceOf(name, deed);
}

/** "that never closed", not "that we saw". */
const opensWithVerb = (text: string): boolean => {
  const [first, second] = tag(text);
  return /^(?:VERB|AUX)$/.test((first?.pos === 'ADV' || first?.lemma === 'never' ? second : first)?.pos ?? '');
};
