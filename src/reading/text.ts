// Plain text as it comes from a web page becomes blocks: listings, flattened tables, lists, headings without marks, paragraphs.
import type { Block, Prose } from './block.js';
import { skip } from './block.js';
import { boxLines } from './box.js';
import { isCode, isComment } from './code.js';
import { flattenedTables } from './flattened-table.js';
import { gluedSentence } from './glued-line.js';
import type { Line } from './line.js';
import { linesOf } from './line.js';
import type { Span } from './source.js';
import type { Visible } from './visible.js';
import { part, verbatim, withoutBulletPicture } from './visible.js';
import { vocabulary } from './vocabulary.js';

const BULLET = /^(?:[•‣◦▪●○✔✓✅➤➔→*]|[-–—+](?=\s)|o(?=\s{2,}))\s*/;
const ORDERED = /^\(?(?:\d{1,3}|[a-z])[.)]\s+/;
const ELLIPSIS = /^(?:\[\s*(?:\.{2,}|…)\s*\]|\.{3,}|…|[-_=*~]{3,}|(?:[-_=*~]\s){2,}[-_=*~])$/;
const WIDEST_WRAP = 130;

/** Blocks of the file in its order. */
export function textBlocks(file: string): readonly Block[] {
  const lines = linesOf(file);
  const words = vocabulary(lines.map((line) => line.text));
  const code = codeLines(lines);
  const tables = flattenedTables(
    file,
    lines,
    words,
    knownHeadings(lines),
    (line) => lines[line] !== undefined && !code.has(line),
  );
  const tableAt = new Map(tables.map((table) => [table.first, table]));
  const isWrapped = wrapping(lines.filter((_, at) => !code.has(at)));
  const blocks: Block[] = [];
  const indents: number[] = [];
  let gap = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    if (line.text === '') {
      gap++;
      continue;
    }
    const table = tableAt.get(at);
    if (table) {
      blocks.push(table.table);
      at = table.last;
    } else if (code.has(at)) {
      let last = at;
      while (code.has(last + 1) || (lines[last + 1]?.text === '' && code.has(last + 2))) last++;
      const span = { start: line.from, end: lines[last]?.end ?? line.end };
      const box = boxLines(file.slice(span.start, span.end));
      if (box === null) blocks.push(skip(span, 'code'));
      for (const { span: inner, isTitle } of box ?? []) {
        const lineSpan = { start: span.start + inner.start, end: span.start + inner.end };
        const words_ = withoutBulletPicture(verbatim(file, lineSpan));
        blocks.push({
          kind: isTitle ? 'heading' : 'item',
          level: isTitle ? 7 : 1,
          span: lineSpan,
          words: words_,
          quoted: false,
          gap: 0,
        });
      }
      at = last;
    } else if (ELLIPSIS.test(line.text)) blocks.push(skip({ start: line.from, end: line.end }, 'ellipsis'));
    else {
      const marker = (BULLET.exec(line.text) ?? orderedMarker(lines, at))?.[0].length ?? 0;
      const indent = line.from - line.start;
      const isItem = marker > 0 || isIndentedItem(lines, at, blocks, gap);
      let last = at;
      while (isWrapped(lines[last], lines[last + 1]) && !code.has(last + 1) && !tableAt.has(last + 1)) last++;
      const span: Span = { start: line.from, end: lines[last]?.end ?? line.end };
      if (isItem) {
        while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
        indents.push(indent);
      } else indents.length = 0;
      const shown = verbatim(file, span);
      const body = withoutBulletPicture(marker > 0 ? part(shown, Math.min(marker, shown.text.length), shown.text.length) : shown);
      const level = indents.length;
      const base = { quoted: false, gap };
      for (const [index, words_] of glued(body, words).entries()) {
        const start = index === 0 ? span.start : (words_.pieces[0]?.start ?? span.start);
        const end = index === 0 && words_ !== body ? lastOf(words_, span.end) : span.end;
        blocks.push({
          ...base,
          kind: isItem ? 'item' : 'paragraph',
          level,
          span: { start, end },
          words: words_,
          gap: index === 0 ? gap : 0,
        });
      }
      at = last;
    }
    gap = 0;
  }
  return withHeadings(blocks);
}

function glued(body: Visible, words: ReturnType<typeof vocabulary>): readonly Visible[] {
  const at = gluedSentence(body.text, words);
  return at > 0 ? [part(body, 0, at), part(body, at, body.text.length)] : [body];
}

function lastOf(words: Visible, fallback: number): number {
  const last = words.pieces.at(-1);
  return last ? last.start + last.fileLength : fallback;
}

/** Lines that belong to listings: runs of code, and runs of comments next to one. */
function codeLines(lines: readonly Line[]): ReadonlySet<number> {
  const runs: { first: number; last: number; kind: 'code' | 'comments' | 'text' }[] = [];
  for (let first = 0; first < lines.length; first++) {
    if (lines[first]?.text === '') continue;
    let last = first;
    while ((lines[last + 1]?.text ?? '') !== '') last++;
    const texts = lines.slice(first, last + 1).map((line) => line.text);
    runs.push({ first, last, kind: isCode(texts) ? 'code' : texts.every(isComment) ? 'comments' : 'text' });
    first = last;
  }
  for (const order of [runs, runs.toReversed()]) {
    for (const [at, run] of order.entries()) if (run.kind === 'comments' && order[at - 1]?.kind === 'code') run.kind = 'code';
  }
  const code = new Set<number>();
  for (const run of runs) if (run.kind === 'code') for (let at = run.first; at <= run.last; at++) code.add(at);
  return code;
}

/** "3. Oak" in a list, not the heading "3. Prices" above its text, nor a sentence that a number starts. */
function orderedMarker(lines: readonly Line[], at: number): RegExpExecArray | null {
  const text = lines[at]?.text ?? '';
  const marker = ORDERED.exec(text);
  if (!marker) return null;
  const isAlone = (lines[at - 1]?.text ?? '') === '' && (lines[at + 1]?.text ?? '') === '';
  return isAlone && isHeadingLike(text) ? null : marker;
}

/** Lines set in below "…:" are a list whose bullets were lost. */
function isIndentedItem(lines: readonly Line[], at: number, blocks: readonly Block[], gap: number): boolean {
  const line = lines[at];
  const before = blocks.at(-1);
  if (!line || line.from - line.start < 2 || !before || before.kind === 'skipped' || before.kind === 'table' || gap > 1)
    return false;
  return before.kind === 'item' ? gap === 0 : /:$/.test(before.words.text);
}

/**
 * Whether a line goes on on the next. Lines of web pages are paragraphs; only where most lines of a file are broken at one width
 * (the next word would not have fitted), or a line stops in mid-sentence, are they joined.
 */
function wrapping(lines: readonly Line[]): (line: Line | undefined, next: Line | undefined) => boolean {
  const lengths: number[] = [];
  for (const line of lines) if (line.text !== '') lengths.push(line.end - line.start);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  let full = 0;
  let pairs = 0;
  const isFull = (line: Line, next: Line) => {
    const blank = next.text.indexOf(' ');
    return line.end - line.start + 1 + (blank < 0 ? next.text.length : blank) > width;
  };
  for (let at = 0; at + 1 < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line || !next || line.text === '' || next.text === '' || startsAnew(next.text)) continue;
    pairs++;
    if (isFull(line, next)) full++;
  }
  const isHardWrapped = width <= WIDEST_WRAP && width >= 40 && pairs >= 2 && full >= pairs * 0.7;
  return (line, next) => {
    if (!line || !next || line.text === '' || next.text === '' || startsAnew(next.text)) return false;
    if (isHardWrapped && isFull(line, next)) return true;
    return line.text.length >= 30 && /^\p{Ll}/u.test(next.text) && !/[.!?:;]["”’)]?$/.test(line.text) && /\s/.test(next.text);
  };
}

function startsAnew(text: string): boolean {
  return BULLET.test(text) || ORDERED.test(text);
}

const SMALL = new Set(
  'a an the and or but nor of for to in on at by with from as is are vs vs. versus your you it its be than into over'.split(' '),
);
const NUMBERED = /^(?:#?\d{1,2}\s*[:.)]|#\d{1,2}\b|(?:Step|Part|Chapter|Section)\s+\d+)/;

/** Short, without a sentence end, begun in upper case: a heading, if text follows. */
function isHeadingLike(text: string): boolean {
  if (text.length > 110 || !/^["“‘#(]?[\p{Lu}\p{N}]/u.test(text) || /[.!,;…]["”’)]?$/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 16) return false;
  if (/\?$/.test(text)) return true;
  if (/:$/.test(text)) return words.length <= 4;
  return true;
}

function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && !SMALL.has(word.toLowerCase()));
  const upper = words.filter((word) => /^\P{L}*[\p{Lu}\p{N}]/u.test(word)).length;
  return words.length > 0 && upper >= words.length * 0.7;
}

/** Short lines of their own become headings where text, a list or a table follows. All stand on one level but for what their order tells. */
function withHeadings(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [...blocks];
  for (let at = result.length - 1; at >= 0; at--) {
    const block = result[at];
    if (block?.kind !== 'paragraph' || block.level > 0 || !isHeadingLike(block.words.text)) continue;
    let next = at + 1;
    while (result[next]?.kind === 'skipped') next++;
    const following = result[next];
    if (!following || following.kind === 'skipped') continue;
    if (heads(block, following)) result[at] = { ...block, kind: 'heading', level: 2 };
  }
  return withNumberedLevels(result);
}

/** Headings between two numbered ones stand below the first; behind the last one nobody knows. */
function withNumberedLevels(blocks: readonly Block[]): readonly Block[] {
  const isNumbered = (block: Block) => block.kind === 'heading' && NUMBERED.test(block.words.text);
  const first = blocks.findIndex(isNumbered);
  const last = blocks.findLastIndex(isNumbered);
  return blocks.map((block, at) =>
    block.kind === 'heading' && at > first && at < last && !isNumbered(block) ? { ...block, level: 3 } : block,
  );
}

function heads(block: Prose, next: Block): boolean {
  const text = block.words.text;
  const words = text.split(' ').length;
  const isMarked = isTitleCase(text) || /\?$/.test(text) || NUMBERED.test(text);
  if (next.kind === 'skipped') return false;
  if (next.kind === 'table') return isMarked || words <= 6;
  if (next.kind === 'heading') return next.gap > 0 && isMarked && words >= 2;
  if (next.kind === 'item') return (isMarked || words <= 6) && !/:$/.test(text);
  // Below it a text must stand that is one: longer than it, or a sentence.
  const isText = next.words.text.split(' ').length >= 8 || /[.!?:]["”’)]?$/.test(next.words.text);
  if (/:$/.test(text)) return isText && isMarked;
  return (
    isText && next.words.text.length > text.length && (isMarked || words <= 6) && (next.gap > 0 || next.words.text.length > 80)
  );
}

/** Lines that can be headings, and what they name behind a colon, in lower case: the labels of table rows repeat them. */
function knownHeadings(lines: readonly Line[]): ReadonlySet<string> {
  const headings = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (
      line.text === '' ||
      line.text.length > 110 ||
      (lines[at + 1]?.text ?? '') !== '' ||
      !isHeadingLike(line.text) ||
      /\?$/.test(line.text)
    )
      continue;
    const bare = line.text.replace(/^#?\d{1,2}\s*[:.)]\s*/, '').toLowerCase();
    const topic = bare.slice(bare.lastIndexOf(': ') + 1).trim();
    for (const name of [bare, topic, ...topic.split(/ (?:and|&) /)]) {
      const label = name.replace(/:$/, '').trim();
      if (label.length >= 3) headings.add(label);
    }
  }
  return headings;
}
