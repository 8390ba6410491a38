// Comparison tables that a web page's text lost the borders of are read again, from four shapes: a header of names and rows cut by
// cues ("Feature Oak Pine"), glued rows ("BasisOakPine"), rows without any header, and columns as alternating lines under two
// headings that differ only in the name. What cannot be told apart is listed as skipped; nothing is guessed.
import type { Cell, Row, SkippedBlock, Table } from './block.js';
import { skip } from './block.js';
import type { Line } from './line.js';
import type { RowContext, RowCut } from './row-cells.js';
import { cutRow, headingLabel } from './row-cells.js';
import type { Span } from './source.js';
import { isCorner, stackedTable } from './stacked-table.js';
import { verbatim } from './visible.js';
import type { Vocabulary } from './vocabulary.js';
import { wordsOf } from './vocabulary.js';

export interface FlattenedTable {
  /** Numbers of its first and last line, counted from 0. */
  readonly first: number;
  readonly last: number;
  readonly table: Table;
}

const NOT_TOLD_APART = 'table row whose columns cannot be told apart';
const LONGEST_HEADER = 120;
const LONGEST_CONTINUATION = 160;
/** Lines of continuation that may stand between two rows. */
const FARTHEST_ROW = 3;
/** Rows tried in one file: beyond, lines are read as text, so that reading stays linear. */
const MOST_ROWS = 600;
/** Header rows and runs of lines tried in one file, for the same reason. */
const MOST_TRIES = 60;
const STUB =
  /^(?:Feature|Features|Basis|Parameter|Parameters|Aspect|Aspects|Criteria|Criterion|Factor|Factors|Category|Characteristic|Characteristics|Attribute|Attributes|Property|Properties|Specification|Specifications|Comparison|Point|Points|Metric|Metrics|Item|Topic|Area|Consideration|Basis of (?:Comparison|Difference))(?=\s|\p{Lu})/u;
const BULLET = /^(?:[•\-–—*‣◦▪●○]\s|\d{1,3}[.)]\s)/;

interface Article {
  readonly file: string;
  readonly lines: readonly Line[];
  readonly vocabulary: Vocabulary;
  readonly headings: ReadonlySet<string>;
  /** All names that the article sets against each other, longest first. */
  readonly names: readonly string[];
  readonly isFree: (line: number) => boolean;
  rowsLeft: number;
  triesLeft: number;
}

/** Tables among the lines for which `isFree` holds, in order; `headings` are the article's own, in lower case. */
export function flattenedTables(
  file: string,
  lines: readonly Line[],
  vocabulary: Vocabulary,
  headings: ReadonlySet<string>,
  isFree: (line: number) => boolean,
): readonly FlattenedTable[] {
  const names = [...new Set(vocabulary.rivals.flat())].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const article: Article = { file, lines, vocabulary, headings, names, isFree, rowsLeft: MOST_ROWS, triesLeft: MOST_TRIES };
  const found: FlattenedTable[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!isFree(at) || lines[at]?.text === '') continue;
    const table =
      stacked(article, at) ?? alternatingColumns(article, at) ?? underHeader(article, at) ?? withoutHeader(article, at);
    if (!table) continue;
    found.push(table);
    at = table.last;
  }
  return found;
}

/** "Feature", "Oak", "Pine", then a label and its two cells, each on a line of its own. */
function stacked(article: Article, first: number): FlattenedTable | null {
  const { lines, isFree } = article;
  if (!isCorner(lines[first]?.text ?? '') || article.triesLeft-- <= 0) return null;
  const found = stackedTable(lines, first, isFree, (line) => cellOf(article, line, 0, line.text.length));
  return found === null ? null : { first, ...found };
}

/** "Strengths of Oak", "Strengths of Pine", then lines by turns. */
function alternatingColumns(article: Article, first: number): FlattenedTable | null {
  const { lines } = article;
  const second = nextLine(article, first);
  const [left, right] = [lines[first], lines[second]];
  if (!left || !right || !areTwins(left.text, right.text)) return null;
  const body: number[] = [];
  let last = second;
  for (let at = nextLine(article, second); at < lines.length; at = nextLine(article, at)) {
    const line = lines[at];
    if (!line || !article.isFree(at) || BULLET.test(line.text) || wordsOf(line.text).length > 25) break;
    if (body.length > 0 && at - last > 2) break;
    const following = lines[nextLine(article, at)];
    if (following && areTwins(line.text, following.text)) break;
    if (/\?$/.test(line.text)) break;
    body.push(at);
    last = at;
  }
  if (body.length < 4) return null;
  const header = [left, right].map((line) => cellOf(article, line, 0, line.text.length));
  const span = { start: left.from, end: lines[last]?.end ?? left.end };
  const skipped: SkippedBlock[] = [skip({ start: left.from, end: right.end }, 'table header')];
  const rows: Row[] = [];
  if (body.length % 2 === 1) {
    skipped.push(skip({ start: lines[body[0] ?? 0]?.from ?? 0, end: span.end }, NOT_TOLD_APART));
  } else {
    for (let i = 0; i < body.length; i += 2) {
      const cells = [lines[body[i] ?? 0], lines[body[i + 1] ?? 0]].map((line) =>
        line ? cellOf(article, line, 0, line.text.length) : null,
      );
      rows.push({ label: null, cells });
    }
  }
  return { first, last, table: { kind: 'table', span, header, rows, columns: 'stated', quoted: false, skipped } };
}

/** Two short headings that are one but for a name. */
function areTwins(left: string, right: string): boolean {
  if (left === right || left.length > 80 || right.length > 80 || /[.!,;]$/.test(left)) return false;
  const [a, b] = [left.split(/\s+/), right.split(/\s+/)];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [nameA, nameB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const isName = (name: readonly string[]) => name.length >= 1 && name.length <= 3 && /^[\p{Lu}\p{N}]/u.test(name[0] ?? '');
  return (
    head + tail >= 1 &&
    isName(nameA) &&
    isName(nameB) &&
    wordsOf([...a.slice(0, head), ...a.slice(a.length - tail)].join(' ')).length > 0
  );
}

/** A header row that names the columns, then rows, broken over lines or not. */
function underHeader(article: Article, first: number): FlattenedTable | null {
  const line = article.lines[first];
  const header = line && headerCells(article, line.text);
  if (!line || !header) return null;
  if (article.triesLeft-- <= 0) return null;
  const names = header.cells.map(([from, to]) => line.text.slice(from, to));
  const isGlued = header.cells.some(([, to], at) => header.cells[at + 1]?.[0] === to);
  const region = regionBelow(article, first, names, isGlued);
  if (!region || region.cut < (header.isSure ? 1 : 2)) return null;
  const { rows, skipped, last } = region;
  const cells = header.cells.map(([from, to]) => cellOf(article, line, from, to));
  return {
    first,
    last,
    table: {
      kind: 'table',
      span: { start: line.from, end: article.lines[last]?.end ?? line.end },
      header: cells,
      rows,
      columns: 'stated',
      quoted: false,
      skipped: [skip({ start: line.from, end: line.end }, 'table header'), ...skipped],
    },
  };
}

/** The value columns of a header row: names that the article sets against each other, or capitalised words behind a usual first word. */
function headerCells(article: Article, text: string): { cells: readonly (readonly [number, number])[]; isSure: boolean } | null {
  if (text.length > LONGEST_HEADER || /[.!?:;]$/.test(text)) return null;
  const { names } = article;
  const last = names.some((name) => text.endsWith(name)) ? text.length : 0;
  for (let at = 0; at < last; at++) {
    if (at > 0 && !/[\p{L}\s]/u.test(text[at - 1] ?? '')) continue;
    const cells: (readonly [number, number])[] = [];
    let next = at;
    while (next < text.length) {
      const name = names.find((candidate) => text.startsWith(candidate, next));
      if (!name) break;
      cells.push([next, next + name.length]);
      next += name.length;
      while (text[next] === ' ') next++;
    }
    const stub = text.slice(0, at).trim();
    const isStub =
      stub === ''
        ? false
        : wordsOf(stub).length <= 4 && /^\p{Lu}/u.test(stub) && !/\b(?:vs|or|and|of|for|with|the)\b/i.test(` ${stub} `);
    if (
      next >= text.length &&
      cells.length >= 2 &&
      isStub &&
      new Set(cells.map(([from, to]) => text.slice(from, to))).size === cells.length
    ) {
      return { cells, isSure: true };
    }
  }
  const stub = STUB.exec(text)?.[0].length ?? 0;
  if (stub === 0) return null;
  const cells = [...text.slice(stub).matchAll(/\p{Lu}[\p{Ll}\p{N}.+#-]*(?:\p{Lu}{2,})?/gu)].map(
    (match) => [stub + match.index, stub + match.index + match[0].length] as const,
  );
  const covered = cells.reduce((sum, [from, to]) => sum + to - from, 0);
  return cells.length >= 2 && cells.length <= 4 && covered === text.slice(stub).replace(/\s/g, '').length
    ? { cells, isSure: false }
    : null;
}

interface Region {
  readonly rows: readonly Row[];
  readonly skipped: readonly SkippedBlock[];
  readonly last: number;
  /** Rows that were cut into cells. */
  readonly cut: number;
}

interface RowStart {
  readonly at: number;
  readonly cut: RowCut | null;
  /** Whether it could be a row by itself, though no way to cut it is sure. */
  readonly couldBe: boolean;
  /** Where the label ends if the line could not be cut but starts with a heading of the article. */
  readonly label: number;
}

function regionBelow(article: Article, header: number, names: readonly string[], isGlued: boolean): Region | null {
  const end = reach(article, header);
  const context = contextOf(article, [header, end], names, 'stated', isGlued);
  const starts: RowStart[] = [];
  let last = header;
  for (let at = nextLine(article, header); at <= end; at = nextLine(article, at)) {
    const start = rowStart(article, at, context);
    const isBehindGap = article.lines[at - 1]?.text === '';
    // Behind a gap stands text as likely as a row: only glued cells tell.
    if (start && (isBehindGap ? start.cut?.isGlued : start.cut || start.label > 0 || start.couldBe)) {
      starts.push(start);
      last = at;
    } else if (gapBetween(article, last, at) && linesBetween(article, last, at) > FARTHEST_ROW) break;
  }
  // A row goes on below the last one: lines without a gap, or the list of a row that holds only its label.
  const open = starts.at(-1);
  if (!open) return null;
  last = continuationEnd(article, open, end);
  return rowsOf(article, starts, last, context);
}

/** Where a table can reach to at most: one run of lines, with gaps of up to three blank lines where the rows are broken. */
function reach(article: Article, header: number): number {
  let last = header;
  for (let at = nextLine(article, header); at < article.lines.length && at - last <= 4; at = nextLine(article, at)) {
    const line = article.lines[at];
    if (!line || !article.isFree(at) || last - header > 400) break;
    // Behind a gap, sentences without glued cells are the article again.
    if (article.lines[at - 1]?.text === '' && /[.!?]\s+\p{Lu}/u.test(line.text) && !/[\p{Ll}.)]\p{Lu}/u.test(line.text)) break;
    last = at;
  }
  return last;
}

function gapBetween(article: Article, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (article.lines[at]?.text === '') return true;
  return false;
}

function linesBetween(article: Article, from: number, to: number): number {
  let count = 0;
  for (let at = from + 1; at <= to; at++) if (article.lines[at]?.text !== '') count++;
  return count;
}

function continuationEnd(article: Article, open: RowStart, end: number): number {
  let last = open.at;
  for (let at = open.at + 1; at <= end; at++) {
    const text = article.lines[at]?.text ?? '';
    if (text === '' || text.length > LONGEST_CONTINUATION) break;
    last = at;
  }
  // The second cell of a broken row may stand behind a gap.
  if (!open.cut && last === open.at) {
    const next = nextLine(article, open.at);
    if (next <= end && next - open.at <= 2 && (article.lines[next]?.text.length ?? 0) <= 80) last = next;
  }
  return last;
}

function rowStart(article: Article, at: number, context: RowContext): RowStart | null {
  const text = article.lines[at]?.text ?? '';
  if (text === '' || /^[–•]/.test(text) || article.rowsLeft <= 0) return null;
  article.rowsLeft--;
  return { at, ...cutRow(text, context), label: headingLabel(text, context) };
}

function rowsOf(article: Article, starts: readonly RowStart[], last: number, context: RowContext): Region {
  const rows: Row[] = [];
  const skipped: SkippedBlock[] = [];
  let cut = 0;
  for (const [index, start] of starts.entries()) {
    const line = article.lines[start.at];
    if (!line) continue;
    const next = starts[index + 1]?.at ?? last + 1;
    const more: Line[] = [];
    for (let at = start.at + 1; at < next; at++) {
      const candidate = article.lines[at];
      if (candidate && candidate.text !== '') more.push(candidate);
    }
    const row = wholeRow(article, line, start, more, context) ?? brokenRow(article, line, start, more, context);
    if (row) {
      rows.push(row);
      cut++;
      if (row.label) skipped.push(skip(row.label.span, 'row label'));
    } else skipped.push(skip({ start: line.from, end: more.at(-1)?.end ?? line.end }, NOT_TOLD_APART));
  }
  return { rows, skipped, last, cut };
}

function wholeRow(article: Article, line: Line, start: RowStart, more: readonly Line[], context: RowContext): Row | null {
  if (!start.cut || more.length > 0 || start.cut.cells.length !== context.columns) return null;
  return {
    label: cellOf(article, line, ...start.cut.label),
    cells: start.cut.cells.map((cell) => cellOf(article, line, ...cell)),
  };
}

/** The label alone or with the first cell, the other cells on lines of their own: sure when there are just as many. */
function brokenRow(article: Article, line: Line, start: RowStart, more: readonly Line[], context: RowContext): Row | null {
  if (start.label === 0 || more.some((next) => BULLET.test(next.text) || next.text.length > LONGEST_CONTINUATION)) return null;
  const hasFirst = line.text.slice(start.label).trim() !== '';
  if (more.length !== context.columns - (hasFirst ? 1 : 0)) return null;
  if (hasFirst && BULLET.test(line.text.slice(start.label).trim())) return null;
  const first = hasFirst ? [cellOf(article, line, start.label, line.text.length)] : [];
  return {
    label: cellOf(article, line, 0, start.label),
    cells: [...first, ...more.map((next) => cellOf(article, next, 0, next.text.length))],
  };
}

/** Lines that are rows although no header stands above them; whose column is whose, the cells that name a subject vote. */
function withoutHeader(article: Article, first: number): FlattenedTable | null {
  const { lines } = article;
  if (first > 0 && lines[first - 1]?.text !== '') return null;
  let last = first;
  while (article.isFree(last + 1) && (lines[last + 1]?.text ?? '') !== '') last++;
  const count = last - first + 1;
  const [rivals] = article.vocabulary.rivals;
  if (count < 4 || count > 80 || !rivals) return null;
  const isRowLike = (line: Line | undefined) => /^\p{Lu}/u.test(line?.text ?? '');
  if (lines.slice(first, last + 1).filter(isRowLike).length < count * 0.8) return null;
  const context = contextOf(article, [first, last], rivals, 'unknown', false);
  const starts: RowStart[] = [];
  for (let at = first; at <= last; at++) {
    const start = rowStart(article, at, context);
    // A run of text that does not begin with rows is none.
    if (at - first === 5 && starts.filter((earlier) => earlier.cut).length < 2) return null;
    if (start && (start.cut || start.couldBe || (start.label > 0 && start.label < (lines[at]?.text.length ?? 0))))
      starts.push(start);
  }
  const rows = starts.filter((start) => start.cut).length;
  if (rows < 4 || rows < count / 2 || starts[0]?.at !== first) return null;
  const region = rowsOf(article, starts, last, context);
  const header = region.cut >= 3 ? inferredHeader(article, region.rows, rivals, first) : null;
  const span = { start: lines[first]?.from ?? 0, end: lines[last]?.end ?? 0 };
  const base = { kind: 'table', span, columns: 'inferred', quoted: false } as const;
  if (header) return { first, last, table: { ...base, header, rows: region.rows, skipped: region.skipped } };
  const refused = lines.slice(first, last + 1).map((line) => skip({ start: line.from, end: line.end }, NOT_TOLD_APART));
  return { first, last, table: { ...base, header: [null, null], rows: [], skipped: refused } };
}

/** The order of the names that the cells vote for, each name where a heading or the title states it; null without a clear vote. */
function inferredHeader(
  article: Article,
  rows: readonly Row[],
  rivals: readonly [string, string],
  first: number,
): readonly Cell[] | null {
  let straight = 0;
  let reversed = 0;
  for (const row of rows) {
    for (const [column, cell] of row.cells.entries()) {
      const name = cell ? spokenOf(cell.words.text, rivals) : -1;
      if (name < 0) continue;
      if (name === column) straight++;
      else reversed++;
    }
  }
  const votes = straight + reversed;
  if (votes < 2 || Math.max(straight, reversed) < votes * 0.75) return null;
  const ordered = straight > reversed ? rivals : [rivals[1], rivals[0]];
  const heading = nearestNaming(article, rivals, first);
  if (!heading) return null;
  return ordered.map((name) => {
    const at = heading.text.indexOf(name);
    return cellOf(article, heading, at, at + name.length);
  });
}

/** Which name a cell is about: the one it begins with, the only one it names, or the one that does something first ("…, Oak is cheaper than Pine"). */
function spokenOf(text: string, names: readonly string[]): number {
  const places = names.map((name) => text.indexOf(name));
  const starting = places.indexOf(0);
  if (starting >= 0) return starting;
  const named = places.filter((place) => place >= 0);
  if (named.length === 1) {
    const name = places.findIndex((place) => place >= 0);
    // "better than Oak" is not about Oak.
    return /\b(?:than|as|like|unlike|over|to)\s+$/i.test(text.slice(0, places[name])) ? -1 : name;
  }
  if (named.length === 0) return -1;
  const firstNamed = places.indexOf(Math.min(...named));
  return /\b(?:than|as|like|unlike|over|to)\s+$/i.test(text.slice(0, places[firstNamed])) ? -1 : firstNamed;
}

function nearestNaming(article: Article, names: readonly string[], below: number): Line | null {
  for (let at = below - 1; at >= 0; at--) {
    const line = article.lines[at];
    if (line && line.text !== '' && names.every((name) => line.text.includes(name))) return line;
  }
  return article.lines.find((line) => names.every((name) => line.text.includes(name))) ?? null;
}

function contextOf(
  article: Article,
  lines: readonly [number, number],
  names: readonly string[],
  order: RowContext['order'],
  isGlued: boolean,
): RowContext {
  const own = new Map<string, number>();
  for (let at = lines[0]; at <= lines[1]; at++) {
    for (const word of wordsOf(article.lines[at]?.text ?? '')) own.set(word, (own.get(word) ?? 0) + 1);
  }
  const { vocabulary, headings } = article;
  return { columns: names.length, names, order, isGlued, vocabulary, own, lines, headings };
}

function nextLine(article: Article, at: number): number {
  let next = at + 1;
  while (next < article.lines.length && article.lines[next]?.text === '') next++;
  return next;
}

function cellOf(article: Article, line: Line, from: number, to: number): Cell {
  const raw = line.text.slice(from, to);
  const start = line.from + from + (raw.length - raw.trimStart().length);
  const span: Span = { start, end: start + raw.trim().length };
  return { span, words: verbatim(article.file, span) };
}
