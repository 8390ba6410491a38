// Blocks: what both ways of reading (Markdown, plain text) yield, in the order of the file. Boilerplate turns blocks into
// skipped ones; the outline turns the rest into passages with their headings and lead-ins.
import type { Span } from './source.js';
import type { Visible } from './visible.js';

export interface Prose {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Of a heading: 1 for the outermost. Of an item: 1 for a list that stands in no other. Of a paragraph: of the item that it continues, else 0. */
  readonly level: number;
  /** Markup included. */
  readonly span: Span;
  readonly words: Visible;
  readonly quoted: boolean;
  /** Blank lines between it and what stands before. */
  readonly gap: number;
}

export interface Cell {
  readonly span: Span;
  readonly words: Visible;
}

export interface Row {
  readonly label: Cell | null;
  /** One for each column; null where the table leaves it empty. */
  readonly cells: readonly (Cell | null)[];
}

export interface Table {
  readonly kind: 'table';
  readonly span: Span;
  /** One for each value column, without the label's. */
  readonly header: readonly (Cell | null)[];
  readonly rows: readonly Row[];
  readonly columns: 'stated' | 'inferred';
  readonly quoted: boolean;
  /** Of parts of the table that give no cell: the header row, refused rows. */
  readonly skipped: readonly SkippedBlock[];
}

export interface SkippedBlock {
  readonly kind: 'skipped';
  readonly span: Span;
  readonly reason: string;
}

export type Block = Prose | Table | SkippedBlock;

export function skip(span: Span, reason: string): SkippedBlock {
  return { kind: 'skipped', span, reason };
}

export function isProse(block: Block | undefined): block is Prose {
  return block !== undefined && block.kind !== 'table' && block.kind !== 'skipped';
}
