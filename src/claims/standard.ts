// "Lumo is lighter" in an article that sets two things against each other says than what: the text names the other one behind the property.
//   "Gas stoves are far cheaper at first." → "Gas stoves are far cheaper than kettles at first."
// Not: "no cheaper than", "cheaper compared to", "the cheaper one", "getting cheaper", nor where three or one are compared.
import { baseOfComparative, isAdjective } from '../language/lexicon.js';
import { tag } from '../language/tagging.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { Draft } from './draft.js';
import { inside, referentOf } from './referent.js';

/** Words of a text that has its standard, or tells of another one: what was before, what comes with more of it. */
const STANDARD =
  /\b(?:than|compared|comparison|relative to|versus|over time|once|before|previously|of the|every|each|years?|now|and|could)\b/i;

/** The text with the other of the two subjects as the standard of its comparison; as it is where it has one or needs none. */
export function withStandard(text: string, { referent, reading }: Draft, main: readonly Subject[]): string {
  const [own, ...more] = main.filter(({ name }) => name === referent.name);
  const others = main.filter(({ name }) => name !== referent.name);
  const [other] = others;
  if (own === undefined || more.length > 0 || other === undefined || others.length > 1) return text;
  if (
    referent.part !== null ||
    reading.frame !== 'is' ||
    STANDARD.test(text) ||
    /^\p{L}+ing /u.test(text) ||
    mentions(text, [other]).length > 0
  )
    return text;
  const tokens = tag(text);
  const be = tokens.findIndex((t) => t.lemma === 'be');
  const at = tokens.findIndex(
    (t, i) =>
      i > be &&
      ((t.pos === 'ADJ' &&
        /er$/.test(t.lower) &&
        baseOfComparative(t.lower) !== null &&
        !/^(?:better|more|less|later|further|newer|older)$/.test(t.lower)) ||
        (/^(?:more|less)$/.test(tokens[i - 1]?.lower ?? '') && isAdjective(t.lower))),
  );
  const degree = tokens.slice(be + 1, at);
  const isPlain =
    be >= 0 && at > be && degree.every((t) => t.pos === 'ADV' || /^(?:much|far|even|more|less|a|bit|little)$/.test(t.lower));
  const next = tokens[at + 1];
  if (!isPlain || next === undefined || /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(next.pos) || /^(?:to|for|until)$/.test(next.lower))
    return text;
  const end = (tokens[at] as { end: number }).end;
  return `${text.slice(0, end)} than ${inside(referentOf(other))}${text.slice(end)}`;
}
