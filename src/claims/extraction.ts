// A source's passages become claims. Each passage is read with its context (headings, list lead-in, row and column headers); what
// gives no claim is refused with its reason, so that every passage is accounted for.
import { frequency, isAdjective, isNoun } from '../language/lexicon.js';
import { sentences } from '../language/sentence.js';
import { tag } from '../language/tagging.js';
import { positions } from '../reading/line.js';
import type { Header, Passage, Source, Span } from '../reading/source.js';
import { classNouns } from '../subjects/class-noun.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { aspectOf } from './aspect.js';
import type { Claim, Refused } from './claim.js';
import type { Draft } from './draft.js';
import { type FragmentContext, fragments, purposeOf } from './fragment.js';
import { identify } from './identity.js';
import type { Referent } from './predicate.js';
import { referentOf, type Topic } from './reference.js';
import { prepare } from './preparation.js';
import { statements } from './statement.js';
import { term } from './term.js';
import { sentenceOf } from './wording.js';

/** "Security: …" at the start of an item or a paragraph: the label names the aspect. */
const LABEL = /^(?:\d+[.)]\s*)?([\p{L}\p{N}][^:.!?()]{1,48}?)\s*[:–—]\s+(?=\S)/u;

export interface Extraction {
  readonly claims: readonly Claim[];
  readonly refused: readonly Refused[];
}

export function extract(source: Source, subjects: readonly Subject[], all: readonly Source[]): Extraction {
  const at = positions(source.text);
  const main = subjects.filter((s) => s.main);
  const nouns = new Map(nounsOf(all, subjects));
  const claims: Claim[] = [];
  const refused: Refused[] = [];
  let last: readonly Referent[] = [];
  let owner: Referent | null = null;
  let section = '';
  let lead: Lead | null = null;
  const seen = new Set<string>();
  for (const passage of source.passages) {
    const path = passage.headings.map((h) => h.text).join('\u0000');
    if (path !== section) {
      section = path;
      last = [];
      owner = null;
    }
    if (passage.kind === 'heading') {
      refused.push({ source: source.id, span: passage.span, reason: 'heading' });
      continue;
    }
    const topic: Topic = {
      heading: headingSubject(passage, subjects, main),
      last,
      fresh: false,
      owner,
      main,
      classNouns: nouns,
      free: false,
    };
    const drawn = passageDrafts(passage, topic, subjects, source, lead);
    if (passage.kind === 'paragraph') {
      const draft = drawn.drafts[drawn.drafts.length - 1]?.draft;
      lead = draft === undefined ? null : { text: passage.text, draft };
    }
    last = drawn.last;
    owner = drawn.owner;
    for (const { draft } of drawn.drafts) {
      learnClass(nouns, draft);
      const span = fileSpan(passage, draft.start, draft.end);
      const quote = source.text.slice(span.start, span.end);
      const claim: Claim = {
        ...claimOf(draft, passage),
        id: identify('c', source.id, String(span.start), String(span.end), draft.text),
        source: source.id,
        position: at(span),
        quote,
        spans: spansOf(span, passage),
        columns: passage.columns,
        place: passage.place,
      };
      if (seen.has(claim.id)) continue;
      seen.add(claim.id);
      claims.push(claim);
    }
    for (const { start, end, reason } of drawn.refused)
      refused.push({ source: source.id, span: fileSpan(passage, start, end), reason });
  }
  return { claims, refused };
}

const knownNouns = new WeakMap<readonly Subject[], ReadonlyMap<string, readonly string[]>>();

/** Class nouns are of all sources together: found once for an audit. */
function nounsOf(all: readonly Source[], subjects: readonly Subject[]): ReadonlyMap<string, readonly string[]> {
  const known = knownNouns.get(subjects);
  if (known !== undefined) return known;
  const found = classNouns(all, subjects);
  knownNouns.set(subjects, found);
  return found;
}

/** What the sentence that leads a list in states, for items that complete it ("works with the following engines:"). */
interface Lead {
  readonly text: string;
  readonly draft: Draft;
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

interface PassageDrawn {
  readonly drafts: readonly { readonly draft: Draft }[];
  readonly refused: readonly { readonly start: number; readonly end: number; readonly reason: string }[];
  readonly last: readonly Referent[];
  readonly owner: Referent | null;
}

function passageDrafts(
  passage: Passage,
  topic: Topic,
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
    const header = orientation(passage, subjects) === 'column' ? passage.row : passage.column;
    label = header?.text.replace(/[:?]\s*$/, '') ?? null;
  }
  if (passage.kind === 'cell' && orientation(passage, subjects) === 'neither' && !/\p{L}{2}/u.test(passage.row?.text ?? '')) {
    return { drafts, refused: [{ start: 0, end: text.length, reason: 'table row that names nothing' }], last, owner };
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
    for (const draft of drawn.drafts) drafts.push({ draft });
    if (drawn.refused !== null && drawn.drafts.length === 0) refused.push({ start, end, reason: drawn.refused });
  }
  return { drafts, refused, last, owner };
}

/** "New gas kettle": a subject with words that narrow it; the bare name narrows nothing. */
function variantIn(label: string, subjects: readonly Subject[]): string | null {
  const found = mentions(label, subjects)[0];
  return found === undefined || (found.start === 0 && found.end >= label.trim().length) ? null : label;
}

/** A cell of a table whose rows are cases limits its claim to the case. */
function inRow(draft: Draft, passage: Passage, subjects: readonly Subject[]): Draft {
  if (passage.kind !== 'cell' || passage.row === null || orientation(passage, subjects) !== 'neither') return draft;
  const limit = `for ${passage.row.text}`;
  return {
    ...draft,
    text: sentenceOf(draft.text.replace(/\.$/, ''), limit),
    qualifiers: [{ kind: 'condition', text: limit }, ...draft.qualifiers],
  };
}

/** "Secure", "Fast and light": adjectives only. */
function isPropertyLabel(label: string): boolean {
  const words = label
    .toLowerCase()
    .split(/\s*(?:,|&|\band\b)\s*|\s+/)
    .filter((w) => w !== '');
  return words.length <= 3 && words.every((w) => isAdjective(w) && !(isNoun(w) && frequency(w, 'n') > frequency(w, 'a')));
}

/** An item that completes its lead-in: "It runs on the following engines: — Diesel" states "It runs on … Diesel". */
function completion(text: string, start: number, end: number, passage: Passage, lead: Lead | null): readonly Draft[] | null {
  if (
    lead === null ||
    passage.lead === null ||
    !lead.text.endsWith(passage.lead.text) ||
    !/\bfollowing\b/i.test(passage.lead.text)
  )
    return null;
  const item = text.slice(start, end).replace(/[.;,\s]+$/, '');
  const tokens = tag(item);
  const object = term(tokens, 0, tokens.length);
  const known = lead.draft.reading.object;
  if (object === null || known === null) return null;
  const said = lead.draft.text
    .replace(/[.:\s]+$/, '')
    .replace(/\b(?:all |only )?(?:of )?the following [^.]*$/i, (match) => (/^only/i.test(match) ? 'only ' : ''));
  return [
    {
      ...lead.draft,
      start,
      end,
      text: sentenceOf(said.endsWith(' ') || said !== lead.draft.text.replace(/[.:\s]+$/, '') ? said : `${said}:`, item),
      reading: {
        ...lead.draft.reading,
        object: { text: item, head: object.head, words: [...(known.head === object.head ? [] : [known.head]), ...object.words] },
      },
    },
  ];
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

/**
 * Which way a table's cell is read: under a column that names a subject and little else ("Lumo", "The Lumo camera"), under a row that
 * does, or, where neither does ("2-bed flat" × "Gas usage"), as the column's property for the case that the row names.
 */
function orientation(passage: Passage, subjects: readonly Subject[]): 'column' | 'row' | 'neither' {
  if (passage.kind !== 'cell') return 'neither';
  if (passage.column !== null && isNameOnly(passage.column.text, subjects)) return 'column';
  return passage.row !== null && isNameOnly(passage.row.text, subjects) ? 'row' : 'neither';
}

/** The header is a subject's name; words around it may only say what the column is for ("Advantages of A"). */
function isNameOnly(text: string, subjects: readonly Subject[]): boolean {
  const found = mentions(text, subjects);
  const last = found[found.length - 1];
  return (
    last !== undefined &&
    new Set(found.map((m) => m.subject)).size === 1 &&
    /^[\s:'’s)]*(?:frameworks?|\p{L}+ly)?[\s:)]*$/u.test(text.slice(last.end).replace(/^\s*\(.*\)$/, ''))
  );
}

/** The one subject that rules a passage: of its column or row, its lead-in, or the innermost heading that names one. */
function headingSubject(passage: Passage, subjects: readonly Subject[], main: readonly Subject[]): Subject | null {
  const way = orientation(passage, subjects);
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
  return main.length === 1 ? (main[0] as Subject) : null;
}

function distinctSubjects(text: string, subjects: readonly Subject[]): readonly Subject[] {
  return [...new Set(mentions(text, subjects).map((m) => m.subject))];
}

/** The subject of the other column where a table sets two against each other. */
function otherColumn(passage: Passage, source: Source, subjects: readonly Subject[], own: string): string | null {
  if (passage.place === null) return null;
  const names = new Set<string>();
  for (const cell of source.passages) {
    if (cell.place?.table !== passage.place.table || cell.column === null) continue;
    for (const subject of distinctSubjects(cell.column.text, subjects)) names.add(subject.name);
  }
  names.delete(own);
  return names.size === 1 ? ([...names][0] as string) : null;
}

/** Where visible text [start, end) of a passage stands in its file. */
export function fileSpan(passage: Passage, start: number, end: number): Span {
  let from = passage.span.start;
  let to = passage.span.end;
  for (const piece of passage.pieces) {
    if (piece.at <= start && start < piece.at + piece.length)
      from = piece.length === piece.fileLength ? piece.start + (start - piece.at) : piece.start;
    if (piece.at < end && end <= piece.at + piece.length)
      to = piece.length === piece.fileLength ? piece.start + (end - piece.at) : piece.start + piece.fileLength;
  }
  return { start: from, end: Math.max(from, to) };
}

function spansOf(span: Span, passage: Passage): readonly Span[] {
  const spans: Span[] = [span];
  for (const header of [passage.row, passage.column]) if (header) spans.push(header.span);
  if (passage.kind === 'item' && passage.lead) spans.push(passage.lead.span);
  return spans;
}

function claimOf(
  draft: Draft,
  passage: Passage | null,
): Omit<Claim, 'id' | 'source' | 'position' | 'quote' | 'spans' | 'columns' | 'place'> {
  const { reading, referent } = draft;
  return {
    text: draft.text,
    subject: referent.name,
    part: referent.part,
    aspect: aspectOf(draft, passage),
    activity: reading.activity ?? null,
    frame: reading.frame,
    verb: draft.verb,
    polarity: reading.polarity ?? 'affirmed',
    modality: draft.modality,
    degree: reading.degree ?? null,
    object: reading.object,
    quantity: reading.quantity ?? null,
    date: reading.date ?? null,
    ordering: reading.ordering ?? null,
    qualifiers: unique(draft.qualifiers),
    attribution: draft.attribution,
  };
}

function unique(qualifiers: Claim['qualifiers']): Claim['qualifiers'] {
  const seen = new Set<string>();
  return qualifiers.filter((q) => !seen.has(q.kind + q.text) && seen.add(q.kind + q.text));
}

/** A text of its own, without an article: `doc` joins lines into one text, so that a pronoun finds its antecedent. */
export interface Text {
  readonly id: string;
  readonly text: string;
  readonly doc?: string;
}

/** Claims of texts that stand alone, in the order of the texts; positions count in each text. */
export function claimsOfTexts(texts: readonly Text[]): readonly { readonly id: string; readonly claims: readonly Claim[] }[] {
  const last = new Map<string, readonly Referent[]>();
  return texts.map(({ id, text, doc }) => {
    let antecedents = doc === undefined ? [] : (last.get(doc) ?? []);
    const at = positions(text);
    const claims: Claim[] = [];
    for (const span of sentences(text)) {
      const drawn = statements(
        text,
        span.start,
        span.end,
        { heading: null, last: antecedents, fresh: false, owner: null, main: [], classNouns: new Map(), free: true },
        [],
        null,
      );
      antecedents = drawn.last;
      for (const draft of drawn.drafts) {
        const place = { start: draft.start, end: draft.end };
        claims.push({
          ...claimOf(draft, null),
          id: identify('c', id, String(draft.start), String(draft.end), draft.text),
          source: id,
          position: at(place),
          quote: text.slice(draft.start, draft.end),
          spans: [place],
          columns: null,
          place: null,
        });
      }
    }
    if (doc !== undefined) last.set(doc, antecedents);
    return { id, claims };
  });
}
