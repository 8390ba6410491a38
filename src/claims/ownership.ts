// What a noun phrase without the name of a subject is: of the subject that the text is about, or a subject of its own with its own name.
import { hypernyms } from '../language/lexicon.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Referent } from './predicate.js';

/** "The choice of a kettle", "funding for the Harbour Trust": of the reader, or of somebody with a name, not of what the text is about. */
export function isOfAnother(tokens: readonly Token[], from: number, to: number, head: Token | undefined): boolean {
  const of = tokens.findIndex((t, i) => i > from && i < to && (t.pos === 'ADP' || t.lower === 'to'));
  const noun = of < 0 ? head : tokens[of - 1];
  // "How you use it", "the key": of nobody.
  const asks = /^(?:how|which|what|where|whether|whatever)$/.test((tokens[from] as Token).lower);
  if (asks && tokens.slice(from, to).some((t) => t.pos === 'VERB')) return true;
  if (of < 0 && to - from === 2 && /^(?:key|trick|secret|verdict|conclusion|takeaway)$/.test(noun?.lower ?? '')) return true;
  if (/^(?:choice|decision|factor|consideration)$/.test(noun?.lemma ?? '') && of > 0) return true;
  return (
    of > 0 &&
    /^(?:of|for|from|by|at)$/.test((tokens[of] as Token).lower) &&
    tokens.slice(of, to).some((t, i, all) => t.pos === 'PROPN' && all[i + 1]?.pos === 'PROPN')
  );
}

/** People, substances and times are about a thing, not of it; and what one does ("fasting") has nothing. */
export const isOwned = (head: Token | undefined, owner: Referent): boolean =>
  head !== undefined && !/ing$/.test(owner.name) && !hypernyms(head.lemma).some((kind) => APART.has(kind));

const APART = new Set(['person', 'group', 'organization', 'substance', 'food', 'time period']);

/** The name that a noun phrase gives to a subject of its own: its words without article and what hangs on it. */
export function ownName(tokens: readonly Token[], from: number, to: number): string {
  let start = from;
  // "How you use your kettle": what is asked about is what the question ends with, or what it asks for.
  const asked = tokens.slice(from, to);
  if (/^(?:how|which|what|where|whether|whatever)$/.test((tokens[from] as Token).lower) && asked.some((t) => t.pos === 'VERB')) {
    const noun = tokens.findLastIndex((t, i) => i >= from && i < to && (t.pos === 'NOUN' || t.pos === 'PROPN'));
    if (noun > from) {
      let first = noun;
      while (first > from && /^(?:NOUN|PROPN|ADJ)$/.test((tokens[first - 1] as Token).pos)) first--;
      return words(tokens, first, noun + 1);
    }
  }
  while (start < to - 1 && /^(?:DET|PRON)$/.test((tokens[start] as Token).pos)) start++;
  let end = start;
  while (
    end < to &&
    !(end > start && (tokens[end] as Token).pos === 'ADP') &&
    (tokens[end] as Token).text !== ',' &&
    (tokens[end] as Token).text !== '('
  )
    end++;
  return words(tokens, start, Math.max(end, start + 1)).replace(/^["“‘]+|["”’]+$/g, '');
}
