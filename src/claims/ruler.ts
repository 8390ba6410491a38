// Whom a passage without a sentence is about: the subject of its column or row, of its lead-in, of the innermost heading that names one.
import { quantities } from '../language/quantity.js';
import type { Header, Passage, Source } from '../reading/source.js';
import { mentions, distinctSubjects } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { headName, orientation, spokenOf } from './cell.js';
import type { Draft } from './draft.js';
import type { Referent } from './predicate.js';
import { inside, possessive } from './referent.js';
import { sentenceOf } from './wording.js';

/** "Security: …" at the start of an item or a paragraph: the label names the aspect. */
export const LABEL = /^(?:\d+[.)]\s*)?([\p{L}\p{N}][^:.!?()]{1,48}?(?:\s*\([^()]{1,30}\)(?=:))?)\s*[:–—]\s+(?=\S)/u;

/** "Lumo — €500": a heading that is a subject's name and a figure. */
export function isValuedName(text: string, subjects: readonly Subject[]): boolean {
  const label = LABEL.exec(text);
  const name = label?.[1] ?? '';
  const found = mentions(name, subjects)[0];
  const figure = quantities(text.slice(label?.[0].length ?? 0))[0];
  return found !== undefined && found.start === 0 && found.end === name.length && figure?.start === 0;
}

/** Headings of what speaks for a thing and against it. */
const POINTS =
  /^(?:the )?(?:pros|cons|pros and cons|advantages|disadvantages|benefits|drawbacks|strengths|weaknesses|plus points|minus points|key features|features|specifications|specs|the good|the bad|good|bad|likes|dislikes|what (?:we|i) (?:like|liked|did not like|didn['’]t like|don['’]t like))\W*$/i;

/** A cell, or "Price: €5" in a list. */
export const isValue = (passage: Passage): boolean =>
  passage.kind === 'cell' || (passage.kind === 'item' && /^[^:]{2,60}:\s*[~<>≈]?[$€£]?\d/u.test(passage.text));

/** The one subject that rules a passage: of its column or row, its lead-in, or the innermost heading that names one. */
export function headingSubject(
  passage: Passage,
  source: Source,
  subjects: readonly Subject[],
  main: readonly Subject[],
): Subject | null {
  const way = orientation(passage, subjects);
  const spoken = passage.kind === 'cell' && way === 'neither' ? spokenOf(passage, source, subjects) : null;
  if (spoken !== null) return spoken;
  const rulers: (Header | null)[] = [
    way === 'column' ? passage.column : null,
    way === 'row' ? passage.row : null,
    passage.lead,
    ...passage.headings.toReversed(),
  ];
  for (const header of rulers) {
    if (header === null) continue;
    const found = distinctSubjects(passage.kind === 'cell' ? headName(header.text, subjects) : header.text, subjects);
    if (found.length === 1) return found[0] as Subject;
    // "The quiet one: Lumo": what stands behind the colon and is a name alone.
    const behind = /^[^:]+:\s*(?:the |an? )?(.+)$/i.exec(header.text)?.[1] ?? '';
    const name = mentions(behind, subjects)[0];
    if (name !== undefined && name.part === null && name.start === 0 && name.end === behind.length) return name.subject;
    if (found.length > 1 && !isValue(passage)) return null;
    if (found.length > 1) break;
  }
  if (main.length === 1) return main[0] as Subject;
  // A table or a list of values that names nobody is about what the article's title is about.
  // So are the points for and against of a review.
  const nearest = passage.headings[passage.headings.length - 1]?.text ?? '';
  const isPoint = passage.kind === 'item' && POINTS.test(nearest);
  const titled = isValue(passage) || isPoint ? distinctSubjects(source.title, subjects) : [];
  return titled.length === 1 ? (titled[0] as Subject) : null;
}

/** What the title says a list of values is about, under a heading that names others ("Payback: 5 years" in what a planner prints). */
export function inTitle(draft: Draft, passage: Passage, subjects: readonly Subject[]): Draft {
  const owner = `${possessive(draft.referent.text)} `;
  const headers = [...(passage.lead ? [passage.lead] : []), ...passage.headings];
  const named = headers.flatMap(({ text }) => distinctSubjects(text, subjects).map(({ name }) => name));
  const isTitled = passage.kind === 'item' && named.length > 1 && !named.includes(draft.referent.name);
  return isTitled && draft.text.startsWith(owner) && isValue(passage)
    ? { ...draft, text: sentenceOf(`With ${inside(draft.referent)}, the`, draft.text.slice(owner.length)) }
    : draft;
}

/** A name in a heading beside others of its kind ("Sprint Bike Scheme" where "Harbour Bike Scheme" is a subject) rules its list as they do. */
export function siblingOf(passage: Passage, subjects: readonly Subject[]): Referent | null {
  const name = (passage.headings[passage.headings.length - 1]?.text ?? '').replace(/\s+[–—:-]\s.*$/, '').trim();
  const words = name.split(/\s+/);
  const kind = words[words.length - 1] ?? '';
  const isName = words.length > 1 && words.length < 7 && words.every((word) => /^[\p{Lu}\d]/u.test(word));
  const model = subjects.find((s) => s.name !== s.name.toLowerCase() && s.name.includes(' ') && s.name.endsWith(` ${kind}`));
  return isName && model !== undefined
    ? { name, part: null, text: model.definite ? `The ${name}` : name, plural: false, own: true }
    : null;
}
