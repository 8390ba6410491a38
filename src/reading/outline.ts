// Blocks become passages: each gets the headings above it, its list's lead-in, and of a cell its row and column.
// Every character of the file that is not white space then stands in a passage's span or in a skipped one.
import type { Block, Cell, Prose, Table } from './block.js';
import type { Header, Passage, Skipped, Span } from './source.js';
import type { Visible } from './visible.js';
import { part, spanOf } from './visible.js';

export interface Outline {
  readonly passages: readonly Passage[];
  readonly skipped: readonly Skipped[];
}

interface Open {
  readonly level: number;
  readonly header: Header;
}

export function outline(file: string, blocks: readonly Block[], titleBlock: number): Outline {
  const passages: Passage[] = [];
  const skipped: Skipped[] = [];
  const levels = headingLevels(blocks, titleBlock);
  const headings: Open[] = [];
  const items: Open[] = [];
  let title: Header | null = null;
  let lead: Header | null = null;
  /** Lead-in of a list whose members are headings ("It suits you if:", then "### You have a garden"). */
  let headingLead: Open | null = null;
  let tables = 0;

  const path = (): readonly Header[] => {
    const inner = headings.map((open) => open.header).filter((header) => header !== title);
    return inner.length === 0 && title ? [title] : inner;
  };

  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'skipped') {
      skipped.push({ span: block.span, reason: block.reason });
      continue;
    }
    if (block.kind === 'table') {
      readTable(block, tables++, path(), passages, skipped);
      items.length = 0;
      lead = null;
      continue;
    }
    const base = { span: block.span, text: block.words.text, pieces: block.words.pieces, quoted: block.quoted, ...NO_CELL };
    if (block.kind === 'heading') {
      const level = levels.get(at) ?? block.level;
      const deepest = headings.at(-1)?.level ?? 0;
      while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
      if (headingLead && level < headingLead.level) headingLead = null;
      // Below the title alone a colon announces the whole article, not a list of headings.
      if (lead && items.length === 0 && level > deepest && path().some((header) => header !== title))
        headingLead = { level, header: lead };
      passages.push({
        kind: 'heading',
        ...base,
        headings: path(),
        lead: headingLead?.level === level ? headingLead.header : null,
      });
      const header = headerOf(block);
      if (at === titleBlock) title = header;
      headings.push({ level, header });
      items.length = 0;
      lead = /:$/.test(block.words.text) ? header : null;
    } else if (block.kind === 'item') {
      while ((items.at(-1)?.level ?? 0) >= block.level) items.pop();
      passages.push({ kind: 'item', ...base, headings: path(), lead: items.at(-1)?.header ?? lead });
      items.push({ level: block.level, header: headerOf(block) });
    } else {
      while ((items.at(-1)?.level ?? 0) > block.level) items.pop();
      passages.push({
        kind: 'paragraph',
        ...base,
        headings: path(),
        lead: block.level > 0 ? (items.at(-1)?.header ?? lead) : null,
      });
      if (block.level === 0) {
        items.length = 0;
        lead = leadIn(block);
      }
    }
  }
  return { passages, skipped: withRest(file, passages, skipped) };
}

const NO_CELL = { row: null, column: null, columns: null, place: null } as const;

/** Letters of the longest words that rule others: each passage below looks at them. */
const LONGEST_HEADER = 1_000;

function headerOf({ words, span }: { readonly words: Visible; readonly span: Span }): Header {
  const shown = words.text.length > LONGEST_HEADER ? part(words, 0, LONGEST_HEADER) : words;
  return { text: shown.text, span: spanOf(shown, span) };
}

/** The last sentence, if it ends in a colon or speaks of what follows: of "Prices differ. Ask about:" the second. */
function leadIn(block: Prose): Header | null {
  const { text } = block.words;
  if (!/[:→]$/.test(text) && !/\b(?:following|below|as follows)\b[^.!?]{0,80}[.…]?$/i.test(text)) return null;
  let from = 0;
  for (const end of text.matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)) from = end.index + end[0].length;
  return headerOf({ words: part(block.words, from, text.length), span: block.span });
}

function readTable(table: Table, number: number, headings: readonly Header[], passages: Passage[], skipped: Skipped[]): void {
  for (const part of table.skipped) skipped.push({ span: part.span, reason: part.reason });
  const header = (cell: Cell | null | undefined): Header | null =>
    cell ? { text: cell.words.text.slice(0, LONGEST_HEADER), span: cell.span } : null;
  for (const [row, { label, cells }] of table.rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue;
      passages.push({
        kind: 'cell',
        span: cell.span,
        text: cell.words.text,
        pieces: cell.words.pieces,
        headings,
        lead: null,
        quoted: table.quoted,
        row: header(label),
        column: header(table.header[column]),
        columns: table.columns,
        place: { table: number, row, column },
      });
    }
  }
}

/** Below the level that its marks give, and above the next one. */
const DEEPEST_GUESS = 0.875;

/**
 * Levels as the order tells them where the marks do not: a heading that recurs ("Pros", "Cons") stands below the one
 * that does not above it, and of two headings without text between them the first heads the second.
 */
function headingLevels(blocks: readonly Block[], titleBlock: number): ReadonlyMap<number, number> {
  const counts = new Map<string, number>();
  const key = (block: Prose) => `${block.level} ${block.words.text.toLowerCase()}`;
  for (const block of blocks) if (block.kind === 'heading') counts.set(key(block), (counts.get(key(block)) ?? 0) + 1);
  const levels = new Map<number, number>();
  const parents = new Set<number>();
  let before: { at: number; own: number; level: number } | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'skipped') continue;
    if (block.kind !== 'heading') {
      before = null;
      continue;
    }
    const own = at === titleBlock ? Math.min(block.level, 1) : block.level;
    const isRecurring = (counts.get(key(block)) ?? 0) > 1 && parents.has(own);
    let level = isRecurring ? own + 0.5 : own;
    if (before && before.own === own && !isRecurring && before.at !== titleBlock)
      level = Math.min(before.level + 0.125, own + DEEPEST_GUESS);
    if ((counts.get(key(block)) ?? 0) === 1) parents.add(own);
    levels.set(at, level);
    before = { at, own, level };
  }
  return levels;
}

/** What no passage and no skipped part covers is markup: pipes between cells, rules, marks. */
function withRest(file: string, passages: readonly Passage[], skipped: readonly Skipped[]): readonly Skipped[] {
  const covered = [...passages, ...skipped].map((part) => part.span).sort((a, b) => a.start - b.start || a.end - b.end);
  const rest: Skipped[] = [];
  let end = 0;
  const close = (start: number) => {
    const gap = file.slice(end, start);
    const trimmed = gap.trim();
    if (trimmed === '') return;
    const from = end + (gap.length - gap.trimStart().length);
    rest.push({ span: { start: from, end: from + trimmed.length }, reason: 'markup' });
  };
  for (const span of covered) {
    if (span.start > end) close(span.start);
    end = Math.max(end, span.end);
  }
  close(file.length);
  return [...skipped, ...rest].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
