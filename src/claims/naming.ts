// A sentence that describes somebody or something first and then names it makes the name what the next sentence speaks of:
//   "The oldest member was Ada Holm." · "One chair that folds is the Varo." → "She …", "It …" is Ada Holm, the Varo.
// Not: "Lumo is Varo's rival" (Lumo was named first), "the colour is blue" (no name).
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Referent } from './predicate.js';

const DESCRIBES = /^(?:the|an?|one|its|their|his|her|our|my|this|that|another)$/;

/** The name behind "is" of a described subject; null where the clause names nothing so. */
export function namedBy(tokens: readonly Token[], { kind, subject, verb, rest }: Clause): Referent | null {
  if (kind !== 'main' || subject === null || verb.lemma !== 'be' || verb.negated || rest.start >= rest.end) return null;
  const described = tokens.slice(subject.start, subject.end);
  if (!DESCRIBES.test((described[0] as Token).lower) || headOf(described)?.pos !== 'NOUN') return null;
  const name = nameAt(tokens, rest.start, rest.end);
  return name === null ? null : { name, part: null, text: name, plural: false, own: true };
}

/** The noun that the words before "of", "that" or a comma are about. */
const headOf = (described: readonly Token[]): Token | undefined => {
  const end = described.findIndex((t, i) => i > 0 && (t.pos === 'ADP' || t.text === ',' || /^(?:who|that|which)$/.test(t.lower)));
  return described.slice(0, end < 0 ? described.length : end).findLast((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
};

/** A name that fills the words up to a comma: quoted, or of capital words. */
function nameAt(tokens: readonly Token[], from: number, to: number): string | null {
  const opener = tokens[from] as Token;
  if (/^["“]$/.test(opener.text)) {
    const close = tokens.findIndex((t, i) => i > from && i < to && /^["”]$/.test(t.text));
    return close > from + 1 ? words(tokens, from, close + 1) : null;
  }
  const comma = tokens.findIndex((t, i) => i > from && i < to && /^[,(]$/.test(t.text));
  const end = comma < 0 ? to : comma;
  const said = tokens.slice(from, end);
  const bare = said[0]?.lower === 'the' ? said.slice(1) : said;
  // "Captain Ida Holm": a title may be tagged as a noun.
  const isName =
    bare.some((t) => t.pos === 'PROPN') &&
    bare.every(
      (t, i) =>
        t.pos === 'PROPN' || t.pos === 'NUM' || /^(?:of|de|van|von)$/.test(t.lower) || (i === 0 && /^\p{Lu}/u.test(t.text)),
    );
  return isName ? words(tokens, from, end) : null;
}
