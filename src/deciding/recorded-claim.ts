// A claim as a decision keeps it: its words, where they stood, and what they leaned on. By these it is known again in a later audit,
// whatever happened around it: neither lines, nor offsets, nor ids count.
import type { Claim } from '../claims/claim.js';
import { remembered } from '../language/remembered.js';
import type { Source } from '../reading/source.js';

export interface RecordedClaim {
  readonly path: string;
  /** The file's words, verbatim. */
  readonly quote: string;
  /** The claim as a sentence that stands alone. */
  readonly text: string;
  /** Words outside the quote that the claim leans on: row label, column header, heading, lead-in; blank between them. */
  readonly context: string;
  /** The whole sentence (item, cell) in which the quote stands; null where it is the quote. */
  readonly sentence: string | null;
}

/** Words of a quote from this number on are their own: fewer ("no", "easy to learn") may stand anywhere, and count only in their context. */
export const TELLING = 5;

/**
 * The words of a stretch of a file, in lower case, blank between them: what an editor changes when he changes what is said. Markup, link
 * targets, quotation marks and line breaks are no words; a sign before or after a figure is ("-5", "> 3", "20 %").
 */
export const wordsOf = remembered((text: string): string => {
  const plain = text
    .normalize('NFKC')
    .replace(/\]\([^()\s]{0,2000}(?:\s"[^"]{0,500}")?\)/g, ']')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, ' ')
    .replace(/’/g, "'")
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+(?:'\p{L}+)?|[%$€£°]|[<>=≤≥±~≈+\-−–](?=\s?\d)/gu) ?? [])
    .map((word) => (word === '−' || word === '–' ? '-' : word))
    .join(' ');
}, 50_000);

export const isTelling = (words: string): boolean => words.split(' ').length >= TELLING;

export function recorded(claim: Claim, source: Source): RecordedClaim {
  const sentence = sentenceAround(claim, source);
  return {
    path: source.path,
    quote: claim.quote,
    text: claim.text,
    context: contextOf(claim, source),
    sentence: wordsOf(sentence) === wordsOf(claim.quote) ? null : sentence,
  };
}

/** The words outside the quote that the claim leans on. */
export function contextOf({ spans }: Claim, { text }: Source): string {
  return spans
    .slice(1)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .join(' ');
}

/** From the end of the sentence before to the end of the last one that the quote reaches into, within the passage. */
function sentenceAround({ position, quote }: Claim, { text, passages }: Source): string {
  const [from, to] = [position.start.offset, position.end.offset];
  const span = passages.find((passage) => passage.span.start <= from && to <= passage.span.end)?.span;
  if (span === undefined) return quote;
  const before =
    text
      .slice(span.start, from)
      .split(/(?<=[.!?])\s/)
      .at(-1) ?? '';
  const after = /[.!?]$/.test(quote) ? '' : (text.slice(to, span.end).split(/(?<=[.!?])(?=\s)/)[0] ?? '');
  return `${before}${quote}${after}`.trim();
}
