// A claim's quote in its paragraph, for an editor to read before deciding: the file's own words, and what stands over them.
import type { Claim } from '../claims/claim.js';
import type { Source } from '../reading/source.js';

export interface QuoteContext {
  readonly path: string;
  readonly line: number;
  /** Title and date of the article, as far as known. */
  readonly title: string;
  readonly published: string | null;
  /** Headings, outermost first, then lead-in, row label, column header. */
  readonly over: readonly string[];
  /** `before + quote + after` is the passage as the file has it. */
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

export function quoteContext(claim: Claim, source: Source): QuoteContext {
  const { start, end } = claim.position;
  const passage = source.passages.find(({ span }) => span.start <= start.offset && end.offset <= span.end);
  const headers = passage === undefined ? [] : [...passage.headings, passage.lead, passage.row, passage.column];
  return {
    path: source.path,
    line: start.line,
    title: source.title,
    published: source.published,
    over: headers.flatMap((header) => (header === null ? [] : [header.text])),
    before: source.text.slice(passage?.span.start ?? start.offset, start.offset),
    quote: claim.quote,
    after: source.text.slice(end.offset, passage?.span.end ?? end.offset),
  };
}
