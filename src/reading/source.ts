// What reading yields: a source with its passages. A passage is one block of the article with everything that a claim drawn
// from it may lean on (heading path, list lead-in, table row and column headers), and with true offsets into the file.
// Offsets everywhere count UTF-16 code units of the decoded file from 0, end exclusive, so that `text.slice(start, end)` is the words.

/** A stretch of the file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as unist has it: line and column count from 1, the offset from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Position {
  readonly start: Point;
  readonly end: Point;
}

/** Words that stand outside a passage but rule it: a heading, a list's lead-in, a table's row label or column header. */
export interface Header {
  /** Visible text, markup removed. */
  readonly text: string;
  readonly span: Span;
}

/**
 * Piece of a passage's visible text that stands in the file without a break: `length` code units of `text` from `at`
 * are the file's code units from `start`. Text that the file writes otherwise (an entity, a line break folded to a
 * blank) is a piece with its own `fileLength`.
 */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly fileLength: number;
}

export type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** Where a cell stands in its table: all counted from 0 within the source; `column` counts the value columns, without the label's. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Passage {
  readonly kind: PassageKind;
  /** The whole block in the file, markup included. */
  readonly span: Span;
  /** Visible words, markup removed, line breaks inside a paragraph as blanks. */
  readonly text: string;
  /** How `text` maps to the file; ascending, covering every character of `text`. */
  readonly pieces: readonly Piece[];
  /** Heading path, outermost first (the title of the article is not part of it unless it is the only heading above). */
  readonly headings: readonly Header[];
  /** The sentence or item that leads a list in ("Use X when:"); of a nested item, its parent item. */
  readonly lead: Header | null;
  /** Inside a block quote. */
  readonly quoted: boolean;
  /** Of a cell. */
  readonly row: Header | null;
  readonly column: Header | null;
  /** How the column of a cell is known; null for all that is not a cell. */
  readonly columns: 'stated' | 'inferred' | null;
  readonly place: CellPlace | null;
}

/** A stretch of the file that gives no claim, and why. */
export interface Skipped {
  readonly span: Span;
  readonly reason: string;
}

export interface SourceMetadata {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** ISO 8601, as precise as the article states it (`2024`, `2024-05`, `2024-05-17`). */
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly url: string | null;
  readonly kind: string | null;
}

export interface Source extends SourceMetadata {
  /** Stable: made from `path`. */
  readonly id: string;
  /** Relative to the workspace, else to the current folder; "/" on every system. */
  readonly path: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly sha256: string;
  /** The whole decoded file. */
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly skipped: readonly Skipped[];
}
