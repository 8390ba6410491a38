// A caption that a web page's text lost the line end of ("A bench-Oak-ShopOak is a hard wood") is found where it meets the sentence.
import type { Vocabulary } from './vocabulary.js';
import { wordsOf } from './vocabulary.js';

const VERB = /^(?:is|are|was|were|has|have|can|will|does|offers|provides|comes|makes|uses|supports)$/;

/** Where the second sentence begins inside a word glued of two that the article knows, or 0. */
export function gluedSentence(text: string, vocabulary: Vocabulary): number {
  const start = text.slice(0, 300);
  for (const match of start.matchAll(/\p{Ll}(?=\p{Lu}\p{Ll}+\s+(\p{Ll}+)\b)/gu)) {
    const at = match.index + 1;
    if (!VERB.test(match[1] ?? '')) continue;
    const left = /\p{L}+$/u.exec(start.slice(0, at))?.[0] ?? '';
    const right = wordsOf(start.slice(at))[0] ?? '';
    if (vocabulary.words.has(left + right) && (vocabulary.words.get(left + right) ?? 0) > 1) continue;
    const isKnown = (word: string) => [word, word.toLowerCase()].some((form) => (vocabulary.words.get(form) ?? 0) > 0);
    // Before it no sentence may have begun: then the glue is a name of its own ("An iPhone is").
    if (isKnown(left) && isKnown(right) && left.length > 2 && !/[.!?]\s/.test(start.slice(0, at))) return at;
  }
  return 0;
}
