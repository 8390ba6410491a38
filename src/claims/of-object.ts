// ", which …" behind the object of a clause becomes a scene about that object, named by the clause: "Lumo has a timer, which is loud" is
// of "the timer that Lumo has". Only where "which" can be nothing but the object: it stands right behind it, and the verb agrees with it.
import type { Clause } from '../language/clause.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Referent } from './predicate.js';
import { isPastVerb } from './in-passing.js';
import { thirdPerson } from './wording.js';

/** The object of `before` as the referent of the relative clause behind it; null where "which" may be something else. */
export function objectOf(
  tokens: readonly Token[],
  clause: Clause,
  before: Clause | undefined,
  previous: readonly Referent[],
): Referent | null {
  const [only, ...more] = previous;
  const comma = clause.start - 1;
  if (before?.kind !== 'main' || only === undefined || more.length > 0 || only.text.startsWith('With ')) return null;
  if (clause.connector !== 'which' || tokens[clause.start]?.lower !== 'which' || tokens[comma]?.text !== ',') return null;
  const { verb } = before;
  const isPlain = verb.end - verb.start === 1 && verb.form === 'finite' && !verb.passive && !verb.negated && verb.lemma !== 'be';
  // "costs 4 euros, which is little": the figure is no thing that something is said of.
  const object = tokens.slice(verb.end, comma);
  if (
    !isPlain ||
    before.end < comma ||
    object.length === 0 ||
    object.some(
      (t, i) =>
        /^(?:NUM|CCONJ|SCONJ|PRON|AUX|PUNCT)$/.test(t.pos) ||
        (t.pos === 'VERB' && !(t.lower.endsWith('ed') && object[i + 1]?.pos === 'NOUN')),
    )
  )
    return null;
  const of = object.findIndex((t) => t.pos === 'ADP');
  // "keeps water in a tank, which leaks": the tank; "the use of many parts, which may break": the use, or the parts.
  if (of === 0 || (of > 0 && object[of]?.lower !== 'of')) return null;
  const head = object[(of < 0 ? object.length : of) - 1] as Token;
  const last = object[object.length - 1] as Token;
  if (head.pos !== 'NOUN' || last.pos !== 'NOUN' || !agrees(tokens[clause.verb.start] as Token, head)) return null;
  const isBare = !/^(?:the|an?|many|several|some)$/.test((object[0] as Token).lower);
  if (isBare && !isMany(head)) return null;
  const noun = words(object, /^(?:the|an?)$/.test((object[0] as Token).lower) ? 1 : 0, object.length);
  const said = isPastVerb(tokens, before)
    ? (tokens[verb.head] as Token).lower
    : only.plural
      ? verb.lemma
      : thirdPerson(verb.lemma);
  const name = /^(?:The|An?|This|These|Its|Their)\b/.test(only.text)
    ? `${only.text.charAt(0).toLowerCase()}${only.text.slice(1)}`
    : only.text;
  return { name: only.name, part: noun, text: `The ${noun} that ${name} ${said}`, plural: isMany(head) };
}

const isMany = (head: Token): boolean => head.lower !== head.lemma && /s$/.test(head.lower);

/** "is", "has", "rings" are of one thing, "are" and "ring" of several; "could" and "broke" may be of either. */
function agrees(verb: Token, head: Token): boolean {
  if (/^(?:is|was|has|does)$/.test(verb.lower)) return !isMany(head);
  if (/^(?:are|were|have|do)$/.test(verb.lower)) return isMany(head);
  if (verb.pos !== 'VERB') return true;
  if (verb.lower === thirdPerson(verb.lemma)) return !isMany(head);
  return verb.lower !== verb.lemma || isMany(head);
}
