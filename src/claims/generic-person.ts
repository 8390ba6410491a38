// "developers", "anyone with a dog": people in general, who are never what a claim is about.
import { hypernyms } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';

/** People in general: "developers", "a new team member". They act, but claims about them are about what they act on. */
export function isGenericPerson(tokens: readonly Token[], from: number, to: number): boolean {
  // "anyone with a dog"
  const next = tokens[from + 1];
  const isAnybody = /^(?:anyone|anybody|everyone|everybody)$/.test((tokens[from] as Token).lower);
  if (isAnybody && from + 1 < to && (next?.pos === 'ADP' || next?.lower === 'who')) return true;
  // "the age of the users" is no person; "the oldest user" is somebody in particular.
  const of = tokens.findIndex(
    (t, i) => i > from && i < to && (t.pos === 'ADP' || (t.text === ',' && /ing$/.test(tokens[i + 1]?.lower ?? ''))),
  );
  if (of > 0) return isGenericPerson(tokens, from, of);
  // "Ida Holm and her maid": somebody in particular.
  if (tokens.slice(from, to).some((t, i, all) => t.pos === 'PROPN' && all.slice(i).some((one) => one.lower === 'and')))
    return false;
  const nouns = tokens.slice(from, to).filter((t) => t.pos === 'NOUN');
  const head = nouns[nouns.length - 1];
  const final = tokens.slice(from, to).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  if (head === undefined || final !== head) return false;
  if (
    (tokens[from] as Token).lower === 'the' &&
    head.lower === head.lemma &&
    tokens.slice(from, to).some((t) => /est$/.test(t.lower) && t.pos === 'ADJ')
  )
    return false;
  if (
    /^(?:people|company|team|organization|organisation|business|firm|startup|enterprise|household|homeowner|beginner|newcomer|folk|developer|user|programmer|customer|buyer|owner|expert|professional)$/.test(
      head.lemma,
    )
  )
    return true;
  return hypernyms(head.lemma).includes('person');
}

/** "you", "many cooks": nobody in particular does it. */
export const resolveGeneric = (tokens: readonly Token[], from: number, to: number): boolean =>
  (to - from === 1 && /^(?:you|we|one|people|anyone|everyone)$/.test((tokens[from] as Token).lower)) ||
  isGenericPerson(tokens, from, to);
