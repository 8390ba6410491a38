// One passage becomes drafts: whom it is about, what its label names, whether its words are sentences or fragments, and what they state
// under the heading, the lead-in, the row and the column that rule them. What gives no draft is refused with its reason.
import { frequency, isAdjective, isNoun } from '../language/lexicon.js';
import { sentences } from '../language/sentence.js';
import type { Header, Passage, Source } from '../reading/source.js';
import { distinctSubjects, mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { cellLabel, inRow, isDescription, orientation, otherColumn, spokenOf } from './cell.js';
import type { Draft } from './draft.js';
import { fragments } from './fragment.js';
import type { FragmentContext } from './fragment-context.js';
import { completion, type Lead } from './lead.js';
import type { Referent } from './predicate.js';
import { prepare } from './preparation.js';
import { purposeOf } from './purpose.js';
import { referentOf, type Topic } from './reference.js';
import { statements } from './statement.js';

/** "Security: …" at the start of an item or a paragraph: the label names the aspect. */
const LABEL = /^(?:\d+[.)]\s*)?([\p{L}\p{N}][^:.!?()]{1,48}?)\s*[:–—]\s+(?=\S)/u;

export interface PassageDrawn {
  readonly drafts: readonly { readonly draft: Draft }[];
  readonly refused: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
  readonly last: readonly Referent[];
  readonly owner: Referent | null;
}

export function passageDrafts(
  passage: Passage,
  topic: Topic,
  nouns: Map<string, readonly string[]>,
  subjects: readonly Subject[],
  source: Source,
  lead: Lead | null,
): PassageDrawn {
  const drafts: { draft: Draft }[] = [];
  const refused: { start: number; end: number; reason: string }[] = [];
  let last = topic.last;
  let owner = topic.owner;
  const { text } = passage;
  let from = 0;
  let label: string | null = null;
  let heading = topic.heading;
  if (heading === null && passage.lead !== null && topic.owner !== null)
    heading = subjects.find((s) => s.name === topic.owner?.name) ?? null;
  if (passage.kind !== 'cell') {
    const match = LABEL.exec(text);
    if (match && isLabel(match[1] as string, subjects) && text.length > match[0].length) {
      label = match[1] as string;
      from = match[0].length;
      const inLabel = distinctSubjects(label, subjects);
      if (inLabel.length === 1) heading = inLabel[0] as Subject;
    }
  } else {
    label = cellLabel(passage, topic.heading, subjects);
  }
  if (passage.kind === 'cell' && orientation(passage, subjects) === 'neither' && !/\p{L}{2}/u.test(passage.row?.text ?? '')) {
    return { drafts, refused: [{ start: 0, end: text.length, reason: 'table row that names nothing' }], last, owner };
  }
  if (passage.kind === 'cell' && isDescription(passage)) {
    return { drafts, refused: [{ start: 0, end: text.length, reason: 'describes its row' }], last, owner };
  }
  const referent = heading ? referentOf(heading) : null;
  const contextFor = (owner: Referent, named: string | null): FragmentContext => ({
    referent: owner,
    purpose: purpose(passage, label),
    label: named,
    other: passage.kind === 'cell' ? otherColumn(passage, source, subjects, owner.name) : null,
    lead: passage.lead && mentions(passage.lead.text, subjects).length > 0 ? passage.lead.text : null,
    subjects,
    classes: topic.classNouns.get(owner.name) ?? [],
    variant: passage.kind === 'item' && label !== null ? variantIn(label, subjects) : null,
    heading: passage.kind === 'item' ? (passage.headings[passage.headings.length - 1]?.text ?? null) : null,
  });
  if (passage.kind === 'item' && label !== null && referent !== null && isPropertyLabel(label)) {
    // "Secure: …": the label is a claim of its own, and names no aspect that a noun would.
    const at = text.indexOf(label);
    for (const draft of fragments(text, at, at + label.length, { ...contextFor(referent, null), purpose: 'feature' }))
      drafts.push({ draft });
    label = null;
  }
  // A cell or an item speaks of what rules it, not of the item before.
  if (referent !== null && passage.kind !== 'paragraph') {
    last = [referent];
    owner = referent;
  }
  for (const span of sentences(text.slice(from))) {
    const start = from + span.start;
    const end = from + span.end;
    const isFragment = passage.kind !== 'paragraph' && !hasClause(text.slice(start, end), subjects);
    if (isFragment || (passage.kind === 'item' && isUseItem(passage, text.slice(start, end)))) {
      if (referent === null) {
        refused.push({ start, end, reason: 'no subject is named' });
        continue;
      }
      const context = contextFor(
        referent,
        passage.kind === 'cell' || (label !== null && distinctSubjects(label, subjects).length === 0) ? label : null,
      );
      const completed = passage.kind === 'item' && label === null ? completion(text, start, end, passage, lead) : null;
      const found = completed ?? fragments(text, start, end, context);
      for (const draft of found)
        drafts.push({
          draft:
            label !== null && passage.kind !== 'cell' && distinctSubjects(label, subjects).length === 0
              ? { ...draft, label }
              : inRow(draft, passage, subjects),
        });
      if (found.length === 0) refused.push({ start, end, reason: 'no statement' });
      continue;
    }
    const drawn = statements(text, start, end, { ...topic, heading, last, owner }, subjects, label);
    last = drawn.last;
    owner = drawn.owner;
    for (const draft of drawn.drafts) {
      learnClass(nouns, draft);
      drafts.push({ draft });
    }
    if (drawn.refused !== null && drawn.drafts.length === 0) refused.push({ start, end, reason: drawn.refused });
  }
  return { drafts, refused, last, owner };
}

/** "New gas kettle": a subject with words that narrow it; the bare name narrows nothing. */
function variantIn(label: string, subjects: readonly Subject[]): string | null {
  const found = mentions(label, subjects)[0];
  return found === undefined || (found.start === 0 && found.end >= label.trim().length) ? null : label;
}

/** "Secure", "Fast and light": adjectives only. */
function isPropertyLabel(label: string): boolean {
  const words = label
    .toLowerCase()
    .split(/\s*(?:,|&|\band\b)\s*|\s+/)
    .filter((w) => w !== '');
  return words.length <= 3 && words.every((w) => isAdjective(w) && !(isNoun(w) && frequency(w, 'n') > frequency(w, 'a')));
}

const isLabel = (label: string, subjects: readonly Subject[]): boolean =>
  label.split(/\s+/).length <= 6 &&
  prepare(label, subjects).clauses.length === 0 &&
  !/^(?:however|note|but|so|and|first|finally)$/i.test(label);

function hasClause(text: string, subjects: readonly Subject[]): boolean {
  if (/^(?:use|choose|prefer|pick|consider|don['’]?t|do not|avoid)\b/i.test(text) && mentions(text, subjects).length > 0)
    return true;
  const list = prepare(text, subjects).clauses;
  const first = list.find((c) => c.kind !== 'condition');
  if (first === undefined) return false;
  // "Supports JSON", "Easy to clean": no subject makes a fragment; an order to use a subject is a sentence.
  return first.subject !== null;
}

/** Items under "Don't use A when:" are uses, even where they are sentences ("You need B"). */
function isUseItem(passage: Passage, sentence: string): boolean {
  const ruling = passage.lead?.text ?? passage.headings[passage.headings.length - 1]?.text ?? '';
  return (
    (/\b(?:when|if)\s*:?\s*$/i.test(ruling) || (passage.lead === null && /\bwhen\b.*\buse\b/i.test(ruling))) &&
    purposeOf(ruling) !== 'feature' &&
    /^(?:you|your|the|an?|we|it)\b/i.test(sentence)
  );
}

function purpose(passage: Passage, label: string | null): FragmentContext['purpose'] {
  const ruling = [
    passage.row?.text,
    label,
    passage.lead?.text,
    passage.column?.text,
    passage.headings[passage.headings.length - 1]?.text,
  ];
  for (const text of ruling) {
    if (!text) continue;
    const found = purposeOf(text);
    if (found !== 'feature') return found;
    if (passage.kind === 'cell') return 'feature';
  }
  return 'feature';
}

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
    const found = distinctSubjects(header.text, subjects);
    if (found.length === 1) return found[0] as Subject;
    if (found.length > 1) return null;
  }
  if (main.length === 1) return main[0] as Subject;
  // A table that names nobody is about what the article's title is about.
  const titled = passage.kind === 'cell' ? distinctSubjects(source.title, subjects) : [];
  return titled.length === 1 ? (titled[0] as Subject) : null;
}

/** "She was the largest ship": from here on "the ship" is she. */
function learnClass(nouns: Map<string, readonly string[]>, draft: Draft): void {
  const { frame, object, polarity } = draft.reading;
  if (frame !== 'is' || polarity !== 'affirmed' || object === null || draft.referent.part !== null || draft.verb !== 'be') return;
  if (!isNoun(object.head) || isAdjective(object.head)) return;
  const known = nouns.get(draft.referent.name) ?? [];
  // "an ocean liner" is a ship, though not every liner is one.
  const at = object.words.lastIndexOf(object.head);
  const learned = [object.head, ...(at > 0 ? [`${object.words[at - 1]} ${object.head}`] : [])].filter(
    (noun) => !known.includes(noun),
  );
  if (learned.length > 0) nouns.set(draft.referent.name, [...known, ...learned]);
}
