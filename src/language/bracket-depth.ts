// How deep each word of a sentence stands in brackets, short quotations and examples between dashes: no clause begins in there.
import type { Token } from './tagging.js';
import type { Range } from './verb-group.js';

/** Longest quotation that is read as one word: longer ones are sentences of their own. */
const QUOTED_NAME = 7;

/** Tokens inside brackets or inside a short quotation: nothing in there is a clause of the sentence around. */
export function bracketDepths(tokens: readonly Token[]): readonly number[] {
  const depths: number[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.text === '(' || token.text === '[') depth++;
    depths.push(depth);
    if ((token.text === ')' || token.text === ']') && depth > 0) depth--;
  }
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const mark = (tokens[i] as Token).text;
    if (open >= 0 && /^["”’]$/.test(mark)) {
      if (i - open <= QUOTED_NAME && open > 0) for (let j = open; j <= i; j++) depths[j] = (depths[j] as number) + 1;
      open = -1;
    } else if (/^["“‘]$/.test(mark)) open = i;
  }
  for (const { start, end } of examplesBetweenDashes(tokens))
    for (let i = start; i < end; i++) depths[i] = (depths[i] as number) + 1;
  return depths;
}

/** "Many parts — like (or: think) a lamp and a bell — are included": the examples, their dashes included, are an insertion like a bracket. */
function examplesBetweenDashes(tokens: readonly Token[]): readonly Range[] {
  const found: Range[] = [];
  const dashes = tokens.flatMap((t, i) => (/^[–—]$/.test(t.text) ? [i] : []));
  for (let n = 0; n + 1 < dashes.length; n++) {
    const [opens, closes] = [dashes[n] as number, dashes[n + 1] as number];
    const leads = tokens[opens + 1]?.lower ?? '';
    if (/^(?:like|including|think)$/.test(leads) || (leads === 'such' && tokens[opens + 2]?.lower === 'as')) {
      // "If you travel far — think Rome or Oslo — a train is slow": behind the dash the next clause begins.
      found.push({ start: opens, end: leads === 'think' ? closes : closes + 1 });
      n++;
    }
  }
  return found;
}
