// Lines without a clause: a topic, a bare name, a subject with its property, a figure.
import { baseOfComparative } from '../language/lexicon.js';
import { quantities } from '../language/quantity.js';
import { tag } from '../language/tagging.js';
import type { Passage } from '../reading/source.js';
import { distinctSubjects, mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { measuredBy } from './figure.js';
import { prepare } from './preparation.js';
import { isCategory } from './named-phrase.js';
import { inText } from './wording.js';

/** "Pink streaks.": a noun phrase of few words that stands as a sentence, for the next one to speak of. */
export function isTopicLine(said: string, subjects: readonly Subject[]): boolean {
  if (!/^\p{Lu}[^,;:!?]{2,40}\.$/u.test(said) || mentions(said, subjects).length > 0) return false;
  const tokens = tag(inText(said.slice(0, -1)));
  return tokens.length < 6 && tokens.at(-1)?.pos === 'NOUN' && tokens.every(({ pos }) => /^(?:NOUN|ADJ|DET|ADP)$/.test(pos));
}

/** "The gas stove.", "Lumo, without a doubt.": the one subject that words without a verb name, and nothing else; null where there is more. */
export function bareName(said: string, subjects: readonly Subject[]): Subject | null {
  const found = mentions(said, subjects);
  const [name] = found;
  if (found.length !== 1 || name === undefined || name.part !== null) return null;
  const rest = said
    .slice(name.end)
    .replace(
      /,? (?:always|definitely|certainly|clearly|probably|of course|without (?:a|any) doubt|every time|no question)(?=[.!]?$)/i,
      '',
    )
    .replace(/[.!]$/, '');
  const isAlone = /^(?:the |an? )?$/i.test(said.slice(0, name.start)) && (rest === '' || isCategory(rest.trim().toLowerCase()));
  return isAlone ? name.subject : null;
}

/** "Lumo slightly cheaper", "Kettles more expensive until prices fall": a subject and its property, the verb left out as in a headline. */
export function verbless(
  said: string,
  subjects: readonly Subject[],
): { readonly subject: Subject; readonly from: number } | null {
  const first = mentions(said, subjects)[0];
  if (first === undefined || first.part !== null || !/^(?:the |an? |modern )?$/i.test(said.slice(0, first.start))) return null;
  const rest = said.slice(first.end);
  if (!/^ (?:\p{L}+ly |much |far |even |a bit |still |often )?(?:more|less|\p{L}+er)\b/u.test(rest)) return null;
  const [property = ''] = rest.split(/\b(?:until|unless|because|if|when)\b/);
  if (tag(property).some((t) => t.pos === 'AUX')) return null;
  // The only verb may stand in what limits the property: "until prices fall".
  if (
    prepare(said, subjects).clauses.some((c) => c.kind !== 'condition' && !/^(?:until|unless|because)$/.test(c.connector ?? ''))
  )
    return null;
  const opening = tag(rest.trim()).slice(0, 3);
  const isOrder = opening.some(
    (t, i) =>
      (/^(?:more|less)$/.test(t.lower) && opening[i + 1]?.pos === 'ADJ') ||
      (t.pos === 'ADJ' && baseOfComparative(t.lower) !== null),
  );
  return isOrder ? { subject: first.subject, from: first.end + 1 } : null;
}

/** "€500 (second-hand kettles)": a name in a bracket at the end is whom the words before it are about; "(helps kettles)" is no name. */
export const inBrackets = (said: string, subjects: readonly Subject[]): Subject | null => {
  const bracket = /\(([^()]{2,60})\)[.\s]*$/.exec(said)?.[1] ?? '';
  const found = distinctSubjects(bracket, subjects);
  const isName = mentions(bracket, subjects)[0]?.end === bracket.length && prepare(bracket, subjects).clauses.length === 0;
  return found.length === 1 && isName ? (found[0] as Subject) : null;
};

/** A line that is a figure ("€300 a year", "Lumo's price: ~€80"): few words, and its label or its heading says what is measured. */
export function isFigure(said: string, label: string | null, passage: Passage): boolean {
  const found = quantities(said)[0];
  if (found === undefined || said.split(/\s+/).length > 9 || found.start > 24) return false;
  const heading = passage.headings[passage.headings.length - 1]?.text;
  return label !== null || (heading !== undefined && measuredBy(heading, found.quantity.unit));
}

export function hasClause(text: string, subjects: readonly Subject[]): boolean {
  if (/^(?:use|choose|prefer|pick|consider|don['’]?t|do not|avoid)\b/i.test(text) && mentions(text, subjects).length > 0)
    return true;
  // "Smaller and Less Crowded Rooms": in capitals without a full stop nothing is a verb but one that stands first.
  const isTitled = /^\p{Lu}[\p{L}-]*(?:\s+(?:(?:and|or|of|the|for|with|&)\s+)*\p{Lu}[\p{L}-]*){3,}$/u.test(text);
  const list = prepare(isTitled && mentions(text, subjects).length === 0 ? inText(text) : text, subjects).clauses;
  const first = list.find((c) => c.kind !== 'condition' && c.kind !== 'relative');
  if (first === undefined) return false;
  // "Built to last 40 winters, not 50": what was done to the subject of the list.
  if (
    /^\p{Lu}\p{Ll}+(?:ed|ilt|ade|own|iven|itten) (?:to|by|for|in|on|with|from|of|at|as) /u.test(text) &&
    first.subject?.start === 0
  )
    return false;
  // "No tools required": a participle that says what the words before it are to the subject of the list.
  if (
    first.verb.form === 'finite' &&
    first === list[list.length - 1] &&
    /\b(?:required|needed|included|provided)[.\s]*$/.test(text) &&
    !/\b(?:is|are|was|were|be|been)\b/.test(text)
  )
    return false;
  // "Supports JSON", "Easy to clean": no subject makes a fragment; an order to use a subject is a sentence.
  return first.subject !== null;
}
