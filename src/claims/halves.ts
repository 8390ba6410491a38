// "good for trips but bad for tours": what stands behind a verb, cut into the statements that it makes.
import type { Token } from '../language/tagging.js';

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
    if (depth === 0 && token.lower === 'but' && /^(?:ADJ|ADV|DET|NOUN|PROPN)$/.test((rest[i + 1] as Token).pos)) {
      const before = rest.slice(0, i);
      const first = before.at(-1)?.text === ',' ? before.slice(0, -1) : before;
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
      return isClause ? [first] : [first, rest.slice(i + 1)];
    }
    const isFurther = verb === 'have' && token.lower === 'with' && (rest[i - 1] as Token).text === ',';
    if (depth === 0 && isFurther && !rest.slice(i).some((t) => t.pos === 'VERB'))
      return [rest.slice(0, i - 1), rest.slice(i + 1)];
  }
  return [rest];
}
