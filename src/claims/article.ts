// Whether a noun phrase needs an article that an item left out: "admin panel" → "an admin panel".
import { hypernyms } from '../language/lexicon.js';
import { phrases } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';

/** What has these kinds above it in WordNet is counted: a thing made, a group, a place. */
const COUNTED_KINDS = new Set(['artifact', 'group', 'area', 'line', 'boundary', 'person']);
const COUNTED =
  /^(?:curve|codebase|size|module|server|database|approach|price|range|warranty|market|capacity|history|lifespan|interface|framework|dashboard|plugin|toolkit|edition|version|limit|choice|option|way|risk|feature|function|solution|list|set|variety|scheme|menu|button|screen|reputation|philosophy|team)$/;
const UNCOUNTED = /^(?:software|hardware|equipment|furniture|clothing|staff|heating|support|code|content|storage|architecture)$/;

/** The article that the noun phrase at the start of the tokens lacks, or nothing. */
export function missingArticle(tokens: readonly Token[]): '' | 'a' | 'an' {
  const phrase = phrases(tokens, 0, tokens.length)[0];
  const first = tokens[0];
  if (phrase?.kind !== 'noun' || first === undefined || !/^(?:ADJ|NOUN|VERB)$/.test(first.pos)) return '';
  const head = tokens[phrase.head] as Token;
  // A bare word may be a name that lost its capital.
  if (phrase.end - phrase.start < 2) return '';
  if (head.pos !== 'NOUN' || head.lower !== head.lemma || /(?:s|ing)$/.test(head.lower) || UNCOUNTED.test(head.lower)) return '';
  if (/^(?:own|more|less|much|little|enough|most|great|many|few|several|various|different|other|no)$/.test(first.lower))
    return '';
  if (!COUNTED.test(head.lower) && !hypernyms(head.lower).some((kind) => COUNTED_KINDS.has(kind))) return '';
  return /^(?:[aeio]|u(?!ni|se|su|ti))/i.test(first.text) ? 'an' : 'a';
}
