// A source's passages become claims. Each passage is read with its context (headings, list lead-in, row and column headers); what
// gives no claim is refused with its reason, so that every passage is accounted for.
import { positions } from '../reading/line.js';
import type { Passage, Source, Span } from '../reading/source.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { type Asked, overheard, spokenSubjects } from './asked.js';
import { aspectOf } from './aspect.js';
import type { Claim, Refused } from './claim.js';
import { corpusOf } from './corpus.js';
import type { Draft } from './draft.js';
import { spokenOf } from './context.js';
import { identify } from './identity.js';
import { kindLedIn, type Lead, leadsIn, withKind } from './lead.js';
import { passageDrafts } from './passage-drafts.js';
import { people } from './person.js';
import type { Referent } from './predicate.js';
import { headingSubject, isValuedName } from './ruler.js';
import type { Topic } from './topic.js';
import { standaloneStatements } from './standalone.js';

export interface Extraction {
  readonly claims: readonly Claim[];
  readonly refused: readonly Refused[];
  /** What they rest on beyond the source's own text. */
  readonly asked: Asked;
}

/** Whether the article names the subject anywhere: what it says without a name can be of no other. */
function isNamed(source: Source, subject: Subject): boolean {
  const only = [subject];
  return [source.title ?? '', ...source.passages.map(({ text }) => text)].some((text) => mentions(text, only).length > 0);
}

/** The subjects that the article sets side by side: those that it names, or all of them where it names fewer than two. */
function namedIn(source: Source, main: readonly Subject[]): readonly Subject[] {
  const left = new Set(main);
  for (const text of [source.title ?? '', ...source.passages.map((passage) => passage.text)]) {
    if (left.size === 0) break;
    for (const { subject } of mentions(text, [...left])) left.delete(subject);
  }
  const named = main.filter((subject) => !left.has(subject));
  return named.length < 2 ? main : named;
}

/** Claims of one source; `all` subjects and `corpus` are of all sources, where it is one of several. */
export function extract(source: Source, all: readonly Subject[], corpus = corpusOf([source], all)): Extraction {
  const { subjects, nouns, digest } = spokenSubjects(source, all, corpus);
  const { usage, asked } = overheard(corpus.usage);
  const learned = new Map(nouns);
  const at = positions(source.text);
  const main = subjects.filter((s) => s.main);
  const [first, ...others] = main;
  const ruling = first === undefined || others.length > 0 || isNamed(source, first) ? main : [];
  const compared = main.length > 2 ? namedIn(source, main) : main;
  const claims: Claim[] = [];
  const refused: Refused[] = [];
  let last: readonly Referent[] = [];
  let owner: Referent | null = null;
  let section = '';
  let before = '';
  let lead: Lead | null = null;
  let above: Passage | null = null;
  let given: string | null = null;
  const known = people(source);
  let kind: string | null = null;
  const spoken = main.length === 1 ? spokenOf(source) : new Set<string>();
  const seen = new Set<string>();
  for (const block of source.passages) {
    // A heading under a lead-in is an item of its list ("It suits you if:", then "### You have a garden").
    const isListed = block.kind === 'heading' && block.lead !== null && /\b(?:if|when|because)\s*:$/i.test(block.lead.text);
    const isValued = block.kind === 'heading' && isValuedName(block.text, subjects);
    const path = block.headings.map((h) => h.text).join('\u0000');
    if (path !== section) {
      section = path;
      before = '';
      last = [];
      owner = null;
      kind = null;
    }
    const passage: Passage = withKind(isListed || isValued ? { ...block, kind: 'item' } : block, kind);
    kind = kindLedIn(passage.lead?.text ?? '') ?? kind;
    if (passage.kind === 'heading') {
      refused.push({ source: source.id, span: passage.span, reason: 'heading' });
      continue;
    }
    const topic: Topic = {
      heading: headingSubject(passage, source, subjects, ruling),
      ruled: headingSubject(passage, source, subjects, []) !== null,
      last,
      fresh: false,
      owner,
      main: compared,
      classNouns: learned,
      usage,
      entry: '',
      before,
      given: isRightBelow(above, passage, source) ? given : null,
      people: known,
      spoken,
      free: false,
    };
    above = passage;
    const drawn = passageDrafts(passage, topic, learned, subjects, source, lead);
    if (passage.kind === 'paragraph') {
      const draft = drawn.drafts[drawn.drafts.length - 1]?.draft;
      // "A is light. It suits these rooms:": a list goes on from the last sentence.
      const isLast = draft !== undefined && !/[.!?]\s+\S/.test(passage.text.slice(draft.end));
      lead = isLast ? { text: passage.text, draft } : null;
    }
    last = drawn.last;
    owner = drawn.owner;
    given = drawn.given;
    if (drawn.entry !== '') before = drawn.entry;
    for (const { draft } of drawn.drafts) {
      const span = fileSpan(passage, draft.start, draft.end);
      if (leadsIn(draft.text)) {
        refused.push({ source: source.id, span, reason: 'leads in what follows' });
        continue;
      }
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
  return { claims, refused, asked: { subjects: digest, ...asked() } };
}

const isRightBelow = (above: Passage | null, passage: Passage, source: Source): boolean =>
  above !== null && !/\n\s*\n/.test(source.text.slice(above.span.end, passage.span.start));

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
    const at = positions(text);
    const drawn = standaloneStatements(text, doc === undefined ? [] : (last.get(doc) ?? []));
    const claims = drawn.drafts.map((draft): Claim => {
      const place = { start: draft.start, end: draft.end };
      return {
        ...claimOf(draft, null),
        id: identify('c', id, String(draft.start), String(draft.end), draft.text),
        source: id,
        position: at(place),
        quote: text.slice(draft.start, draft.end),
        spans: [place],
        columns: null,
        place: null,
      };
    });
    if (doc !== undefined) last.set(doc, drawn.last);
    return { id, claims };
  });
}
