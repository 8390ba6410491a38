// "good for trips but bad for tours": what stands behind a verb, cut into the statements that it makes.
import { isAdjective } from '../language/lexicon.js';
import type { Token } from '../language/tagging.js';
import { articleFor } from './article.js';

/**
 * "good for trips but bad for tours", "not light but sturdy": two statements, cut at "but" before a property or a thing. "has a hall,
 * with a stage": what it has, twice.
 */
export function halves(rest: readonly Token[], verb: string): readonly (readonly Token[])[] {
  let depth = 0;
  for (let i = 1; i + 1 < rest.length; i++) {
    const token = rest[i] as Token;
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    // "made the lids and Lumo the pots", "were dear and so were the pots": what follows is of somebody else.
    if (depth === 0 && /^(?:and|but|while)$/.test(token.lower) && isOfAnother(rest, i + 1))
      return [withoutComma(rest.slice(0, i))];
    if (depth === 0 && token.lower === 'but' && /^(?:ADJ|ADV|DET|NOUN|PROPN)$/.test((rest[i + 1] as Token).pos)) {
      const shared = sharedNoun(rest, i);
      if (shared !== null) return shared;
      const first = withoutComma(rest.slice(0, i));
      // "is kind, but words are not": a clause of its own.
      const isClause = rest.slice(i + 1).some((t, n, after) => {
        const previous = after[n - 1];
        const isFinite = t.pos === 'AUX' || (t.pos === 'VERB' && !/(?:ing|ed|en)$/.test(t.lower));
        return (
          isFinite &&
          previous?.pos !== 'AUX' &&
          previous?.pos !== 'PART' &&
          !/^(?:that|which|who|to|not|you|they|we|it)$/.test(previous?.lower ?? '')
        );
      });
      const second = rest.slice(i + 1);
      return isClause || isBareNumber(second) ? [first] : [first, second];
    }
    const isFurther = verb === 'have' && token.lower === 'with' && (rest[i - 1] as Token).text === ',';
    if (depth === 0 && isFurther && !rest.slice(i).some((t) => t.pos === 'VERB'))
      return [rest.slice(0, i - 1), rest.slice(i + 1)];
  }
  return [rest];
}

/** "a light but sturdy kettle": each property with the article and the noun of both; null where "but" joins no two of one noun. */
function sharedNoun(rest: readonly Token[], but: number): readonly (readonly Token[])[] | null {
  const isProperty = (t: Token | undefined): boolean =>
    t !== undefined && (t.pos === 'ADV' || t.pos === 'ADJ' || isAdjective(t.lower));
  let from = but - 1;
  while (from >= 0 && isProperty(rest[from])) from--;
  const article = rest[from];
  let noun = but + 1;
  while (rest[noun]?.pos === 'ADJ' || rest[noun]?.pos === 'ADV') noun++;
  if (article === undefined || !/^an?$/.test(article.lower) || from === but - 1) return null;
  if (noun === but + 1 || rest[noun]?.pos !== 'NOUN') return null;
  const said = articleFor((rest[but + 1] as Token).text);
  return [
    [...rest.slice(0, but), ...rest.slice(noun)],
    [...rest.slice(0, from), { ...article, text: said, lower: said }, ...rest.slice(but + 1)],
  ];
}

const withoutComma = (words: readonly Token[]): readonly Token[] => (words.at(-1)?.text === ',' ? words.slice(0, -1) : words);

/** "Lumo the pots", "so were the pots", "neither did they": another subject, whose verb is the one before. */
function isOfAnother(rest: readonly Token[], at: number): boolean {
  if (/^(?:so|neither|nor)$/.test(rest[at]?.lower ?? '') && rest[at + 1]?.pos === 'AUX') return true;
  let end = at;
  while (rest[end]?.pos === 'PROPN') end++;
  return end > at && /^(?:the|an?|its|his|her|their)$/.test(rest[end]?.lower ?? '') && rest[end + 1]?.pos !== 'NUM';
}

/** "burns calories, but only about 54 an hour": the number has no noun of its own. */
function isBareNumber(words: readonly Token[]): boolean {
  const at = words.findIndex(({ pos }) => pos !== 'ADV' && pos !== 'ADP');
  return words[at]?.pos === 'NUM' && /^(?:ADP|PUNCT|DET)$/.test(words[at + 1]?.pos ?? 'PUNCT');
}
