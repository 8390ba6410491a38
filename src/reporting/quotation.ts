// Claims → their quotes as an editor reads them: the words, what they lean on where they do not stand alone, article, file and line.
import type { ListItem, PhrasingContent } from 'mdast';
import type { Claim } from '../claims/claim.js';
import type { Passage, Piece, Span } from '../reading/source.js';
import type { Lookup } from './lookup.js';
import { excerpt, inline, item, oneLine, paragraph, type Words } from './mdast.js';

const shownQuotes = 5;
// Characters: an editor recognises the sentence, the link leads to the rest.
export const longestQuote = 320;
const longestLabel = 100;

/** The stretches of a claim's shown words that are to be marked, in order and apart. */
export type Marking = (claim: Claim, words: string) => readonly Span[];
const unmarked: Marking = () => [];

/** One item for each quote, the first of every article before the second of any; what does not fit is named by its place. */
export function quotes(ids: readonly string[], lookup: Lookup, marking: Marking = unmarked): ListItem[] {
  const claims = withoutRepeats(ids.map((id) => lookup.claim(id)));
  const rank = new Map<Claim, number>();
  const seen = new Map<string, number>();
  for (const claim of claims) {
    rank.set(claim, seen.get(claim.source) ?? 0);
    seen.set(claim.source, (seen.get(claim.source) ?? 0) + 1);
  }
  const ordered = claims.toSorted((left, right) => (rank.get(left) ?? 0) - (rank.get(right) ?? 0));
  const rest = ordered.slice(shownQuotes);
  return [
    ...ordered.slice(0, shownQuotes).map((claim) => item(paragraph(...quoted(claim, lookup, marking)))),
    ...(rest.length > 0
      ? [item(paragraph(`${rest.length} more: `, ...rest.flatMap((claim, at) => [at > 0 ? ', ' : '', placeOf(claim, lookup)])))]
      : []),
  ];
}

/** “words” (what they lean on) — article, file:line */
export function quoted(claim: Claim, lookup: Lookup, marking: Marking = unmarked): Words[] {
  const words = excerpt(visibleQuote(claim, lookup), longestQuote);
  const context = contextOf(claim, lookup);
  return [
    inline('q', {}, '“', ...withMarks(words, marking(claim, words)), '”'),
    ...(context.length > 0 ? [inline('span', { className: ['context'] }, ` (${context.join('; ')})`)] : []),
    inline('span', { className: ['cite'] }, ` — ${lookup.name(claim.source)}, `, placeOf(claim, lookup)),
  ];
}

function withMarks(words: string, marks: readonly Span[]): Words[] {
  const parts: Words[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    parts.push(words.slice(at, start), inline('mark', {}, words.slice(start, end)));
    at = end;
  }
  return [...parts, words.slice(at)];
}

/** The quote without the marks of its file's markup: of `far **cheaper** than gas`, the words. */
function visibleQuote(claim: Claim, lookup: Lookup): string {
  const place = visiblePlace(claim, lookup);
  return place === null ? claim.quote : place.passage.text.slice(place.from, place.to);
}

/** Where the quote stands in the visible text of its passage; null where no passage holds it. */
export function visiblePlace(
  claim: Claim,
  lookup: Lookup,
): { readonly passage: Passage; readonly from: number; readonly to: number } | null {
  const { start, end } = claim.spans[0] ?? { start: 0, end: 0 };
  const passage = lookup.source(claim.source).passages.find(({ span }) => span.start <= start && end <= span.end);
  const pieces = passage?.pieces.filter((piece) => piece.start < end && piece.start + piece.fileLength > start) ?? [];
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!passage || !first || !last) return null;
  // Inside a piece that stands in the file as it is, offsets run side by side; any other piece is taken whole.
  const isPlain = (piece: Piece) => piece.length === piece.fileLength;
  const from = first.at + (isPlain(first) ? Math.max(0, start - first.start) : 0);
  const to = last.at + (isPlain(last) ? Math.min(last.length, end - last.start) : last.length);
  return { passage, from, to };
}

/** What a reader needs beside the quote: its place in a table, what it means where it does not name its subject, whose word it is. */
export function contextOf(claim: Claim, lookup: Lookup): string[] {
  const lower = claim.quote.toLowerCase();
  const named = lookup.names(claim.subject).some((name) => lower.includes(name.toLowerCase()));
  const cell = claim.place === null ? undefined : cellOf(claim, lookup);
  const context: string[] = [];
  if (cell) {
    const parts = [
      cell.row && `row “${excerpt(cell.row.text, longestLabel)}”`,
      cell.column && `column “${excerpt(cell.column.text, longestLabel)}”`,
    ];
    context.push(
      `table, ${parts.filter(Boolean).join(', ')}${claim.columns === 'inferred' ? ', column inferred from the text' : ''}`,
    );
  } else if (!named && oneLine(claim.text) !== oneLine(claim.quote)) {
    context.push(`read as: ${excerpt(claim.text, longestQuote)}`);
  }
  if (claim.attribution.holder !== 'article')
    context.push(
      `${claim.attribution.held ? 'in the words of' : 'reported, not held, in the words of'} ${oneLine(claim.attribution.holder)}`,
    );
  return context;
}

function cellOf(claim: Claim, lookup: Lookup): Passage | undefined {
  return lookup
    .source(claim.source)
    .passages.find(
      ({ place }) =>
        place?.table === claim.place?.table && place?.row === claim.place?.row && place?.column === claim.place?.column,
    );
}

export function placeOf(claim: Claim, lookup: Lookup): PhrasingContent {
  return lookup.place(lookup.source(claim.source), claim.position.start.line);
}

/** Several claims may be drawn from one stretch of text ("both …"); it is shown once. */
function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const shown = new Set<string>();
  return claims.filter(({ source, position }) => {
    const key = `${source} ${position.start.offset} ${position.end.offset}`;
    return !shown.has(key) && shown.add(key);
  });
}
