// A Markdown file becomes blocks. The only importer of remark's parser; its positions are true offsets into the file.
// What would make the parser slow or deep (a line of a thousand brackets, quotes in quotes in quotes) is read as plain text.
import type { List, Nodes, Paragraph, PhrasingContent, RootContent, Table as TableNode, TableCell } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, Cell, Prose, Row, SkippedBlock } from './block.js';
import { skip } from './block.js';
import { type BoxLine, boxLines } from './box.js';
import { isCode } from './code.js';
import { type Line, linesOf } from './line.js';
import type { Span } from './source.js';
import type { Stretch, Visible } from './visible.js';
import { part, verbatim, visible, withoutBulletPicture } from './visible.js';

// "~6p per kWh … ~85 %" is not struck out: one tilde means "about".
const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkGfm, { singleTilde: false });

const MOST_MARKS = 3_000;
const MOST_LINES = 400;
const DEEPEST_CONTAINER = 24;
const DEEPEST_INDENT = 100;
const CONTAINER_MARKS = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const STARTS_BLOCK = /^(?:[|#]|[-+*][ \t]|\d{1,9}[.)][ \t])/;
const COSTLY_MARKS = /[[\]()*_<>`~!&@\\:]/g;

/** Blocks of the file in its order; `frontMatter` is the text between the rules of a YAML front matter. */
export function markdownBlocks(file: string): { blocks: readonly Block[]; frontMatter: string | null } {
  const parsed = tamed(file);
  const reading = { file, parsed, blocks: [] as Block[], entities: new Map<string, string | null>(), lastEnd: 0 };
  let frontMatter: string | null = null;
  const tree = parser.parse(parsed);
  if (parsed.startsWith('\uFEFF')) countByteOrderMark(tree);
  for (const node of tree.children) {
    if (node.type === 'yaml') frontMatter = node.value;
    readNode(reading, node, { quoted: false, item: 0 });
  }
  return { blocks: reading.blocks, frontMatter };
}

const HEADING = /^#{2,6}[ \t]+\S|^#[ \t]+[\p{Lu}\p{N}[*_"“‘]/u;
const FENCE = /^(?:```|~~~)/;
const DELIMITER_ROW = /^\|?[ \t]*:?-{3,}:?[ \t]*\|[ \t|:-]*$/;
const UNDERLINE = /^(?:={4,200}|-{4,200})$/;
const LINK = /\]\((?:https?:|\.{0,2}\/|#|mailto:)/;
const BOLD = /\*\*[^\s*][^*]{0,200}\*\*/;

/** Whether a text holds Markdown, whatever its name: marks that plain text does not have, not bullets or numbers. */
export function isMarkdown(file: string): boolean {
  const lines = linesOf(file);
  if (/^\uFEFF?---[ \t]*\r?\n[\w-]+[ \t]*:/.test(file.slice(0, 400))) return true;
  let marks = 0;
  for (const [index, line] of lines.entries()) {
    const start = line.text.slice(0, 2_000);
    // A comment in a listing looks like a heading, but code follows on the next line.
    const isAlone = (lines[index - 1]?.text ?? '') === '' && (lines[index + 1]?.text ?? '') === '';
    if (FENCE.test(start) || (start.includes('-') && DELIMITER_ROW.test(start))) marks += 2;
    else if (HEADING.test(start) && (isAlone || start.startsWith('##'))) marks += 2;
    else if (UNDERLINE.test(start) && isUnderline(lines, index)) marks++;
    if (LINK.test(start)) marks++;
    if (BOLD.test(start)) marks++;
    if (marks >= 2) return true;
  }
  return false;
}

/** A line of one sign as long as the only line above it: that one is a heading. A rule below a paragraph is as wide as the page. */
function isUnderline(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]?.text ?? '';
  return above !== '' && (lines[at - 2]?.text ?? '') === '' && Math.abs(above.length - (lines[at]?.text.length ?? 0)) <= 3;
}

/** The text that the parser sees: of the same length, with the marks of a block that would hold it up replaced by a letter. */
function tamed(file: string): string {
  const lines = linesOf(file);
  let text = '';
  let copied = 0;
  for (let first = 0; first < lines.length; ) {
    let last = first;
    if (!FENCE.test(lines[first]?.text ?? '')) {
      while (last + 1 < lines.length && !startsBlock(lines[last + 1]?.text ?? '')) last++;
    }
    const from = lines[first]?.start ?? 0;
    const to = lines[last]?.end ?? from;
    const block = file.slice(from, to);
    // The parser's time grows with the square of a paragraph's lines: to it, a paragraph of very many lines is one line.
    const isLong = last - first > MOST_LINES;
    const isCostly = (block.match(COSTLY_MARKS)?.length ?? 0) > MOST_MARKS;
    if (isLong || isCostly || lines.slice(first, last + 1).some((line) => isDeep(line, file))) {
      const tame = block
        .replace(/[!-/:-@[-`{-~]/g, 'x')
        .replace(/^[ \t]+/gm, (blank) => (blank.length > DEEPEST_INDENT ? 'x'.repeat(blank.length) : blank));
      text += file.slice(copied, from) + (isLong ? tame.replace(/[\r\n]/g, ' ') : tame);
      copied = to;
    }
    first = last + 1;
  }
  return text + file.slice(copied);
}

function startsBlock(line: string): boolean {
  return line === '' || STARTS_BLOCK.test(line) || FENCE.test(line);
}

function isDeep(line: Line, file: string): boolean {
  const containers = CONTAINER_MARKS.exec(file.slice(line.start, Math.min(line.end, line.start + 2_000)))?.[0] ?? '';
  return line.from - line.start > DEEPEST_INDENT || containers.replace(/[\s\d]/g, '').length > DEEPEST_CONTAINER;
}

interface Reading {
  readonly file: string;
  readonly parsed: string;
  readonly blocks: Block[];
  /** What the entities met so far show. */
  readonly entities: Map<string, string | null>;
  lastEnd: number;
}

interface Place {
  readonly quoted: boolean;
  /** Nesting of the list item that the node stands in, 0 outside lists. */
  readonly item: number;
}

function readNode(reading: Reading, node: RootContent, place: Place): void {
  const span = spanOfNode(node);
  switch (node.type) {
    case 'yaml':
      reading.blocks.push(skip(span, 'front matter'));
      break;
    case 'heading':
      readHeading(reading, node.children, node.depth, span, place);
      break;
    case 'paragraph':
      readParagraph(reading, node, place);
      break;
    case 'blockquote':
      for (const child of node.children) readNode(reading, child, { ...place, quoted: true });
      break;
    case 'list':
      if (isContents(node)) {
        reading.blocks.push(skip(span, 'navigation'));
        break;
      }
      for (const item of node.children) {
        const from = reading.blocks.length;
        for (const child of item.children) readNode(reading, child, { ...place, item: place.item + 1 });
        const first = reading.blocks[from];
        if (first?.kind === 'paragraph' && first.level === place.item + 1) {
          // The marker belongs to the item, and so does a task list's box.
          reading.blocks[from] = { ...first, kind: 'item', span: { start: spanOfNode(item).start, end: first.span.end } };
        }
      }
      break;
    case 'table':
      readTable(reading, node, place);
      break;
    case 'code':
      readCode(reading, node.value, span, place);
      break;
    case 'html':
      readHtml(reading, span, place);
      break;
    case 'thematicBreak':
      reading.blocks.push(skip(span, 'markup'));
      break;
    case 'definition':
      reading.blocks.push(skip(span, 'link address'));
      break;
    case 'footnoteDefinition':
      for (const child of node.children) readNode(reading, child, place);
      break;
    default:
      reading.blocks.push(skip(span, 'markup'));
  }
  reading.lastEnd = span.end;
}

/** A list of nothing but links to places in the same file: its table of contents. */
function isContents(list: List): boolean {
  return list.children.every(({ children: [line, ...more] }) => {
    if (line?.type !== 'paragraph' || !more.every((child) => child.type === 'list' && isContents(child))) return false;
    const said = line.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
    return said.length > 0 && said.every((child) => child.type === 'link' && child.url.startsWith('#'));
  });
}

function readHeading(reading: Reading, children: readonly PhrasingContent[], depth: number, span: Span, place: Place): void {
  const words = withoutBulletPicture(visible(stretches(reading, children)));
  reading.blocks.push(words.text === '' ? skip(span, 'image') : prose(reading, 'heading', depth, span, words, place));
}

function prose(reading: Reading, kind: Prose['kind'], level: number, span: Span, words: Visible, place: Place): Prose {
  return { kind, level, span, words, quoted: place.quoted, gap: gapBefore(reading, span.start) };
}

function gapBefore(reading: Reading, start: number): number {
  const between = reading.file.slice(reading.lastEnd, start);
  return Math.max(0, linesOf(between).length - 2);
}

const ELLIPSIS = /^(?:\[\s*(?:\.{2,}|…)\s*\]|\.{3,}|…|\*(?:\s*\*){2,})$/;
// A line that a hard break leaves open goes on on the next one: "12,000 kWh of heat →", "a, b and".
const OPEN_END = /(?:[,;:(→⇒–—-]|\b(?:and|or|of|the|a|an|to|for|with|in|by|than|is|are))$/i;

/** One passage for each part between hard breaks that a reader takes as one; a caption or an ellipsis inside gives none. */
function readParagraph(reading: Reading, node: Paragraph, place: Place): void {
  const span = spanOfNode(node);
  if (node.children.every((child) => isImage(child) || (child.type === 'text' && child.value.trim() === ''))) {
    reading.blocks.push(skip(span, 'image'));
    return;
  }
  const chunks: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    const last = chunks.at(-1);
    if (child.type === 'break' && last && !OPEN_END.test(visible(stretches(reading, last)).text)) chunks.push([]);
    else last?.push(child);
  }
  let start = span.start;
  const shown = chunks.filter((chunk) => chunk.length > 0);
  for (const [index, chunk] of shown.entries()) {
    const last = chunk.at(-1);
    const end = index === shown.length - 1 || !last ? span.end : spanOfNode(last).end;
    readLines(reading, chunk, { start, end }, place, index === 0);
    start = end;
  }
}

/** A stretch without hard breaks: plain bullets and ellipses on lines of their own part it; else it is one passage. */
function readLines(reading: Reading, chunk: readonly PhrasingContent[], span: Span, place: Place, isFirst: boolean): void {
  const words = visible(stretches(reading, chunk));
  const lines = linesOf(reading.file.slice(span.start, span.end));
  const isFacts = lines.length > 1 && lines.every((line) => FACT.test(line.text));
  const cuts = lines.flatMap((line, index) =>
    index > 0 && (isFacts || PLAIN_ITEM.test(line.text)) ? [index] : ELLIPSIS.test(line.text) ? [index, index + 1] : [],
  );
  const bounds = [...new Set([0, ...cuts, lines.length])].sort((a, b) => a - b);
  const isBold = chunk
    .filter((child) => !(child.type === 'text' && child.value.trim() === ''))
    .every((child) => child.type === 'strong');
  for (let i = 0; i + 1 < bounds.length; i++) {
    const first = lines[bounds[i] ?? 0];
    const last = lines[(bounds[i + 1] ?? 0) - 1];
    if (!first || !last) continue;
    const lineSpan = { start: i === 0 ? span.start : span.start + first.from, end: span.start + last.end };
    const shown = bounds.length === 2 ? words : within(words, lineSpan);
    if (ELLIPSIS.test(first.text) && first === last) reading.blocks.push(skip(lineSpan, 'ellipsis'));
    else if (shown.text === '') continue;
    else if (isFacts) reading.blocks.push(prose(reading, 'item', place.item + 1, lineSpan, shown, place));
    else if (PLAIN_ITEM.test(first.text)) {
      const item = part(shown, PLAIN_ITEM.exec(shown.text)?.[0].length ?? 0, shown.text.length);
      reading.blocks.push(prose(reading, 'item', place.item + 1, lineSpan, withoutBulletPicture(item), place));
    } else if (isBold && isFirst && place.item === 0 && isTitle(shown.text)) {
      reading.blocks.push(prose(reading, 'heading', 7, lineSpan, withoutBulletPicture(shown), place));
    } else reading.blocks.push(prose(reading, 'paragraph', place.item, lineSpan, withoutBulletPicture(shown), place));
  }
}

/** "**Opened:** 4 May 1907": a bold label and its value on one line; a paragraph of such lines is a list of facts. */
const FACT = /^(?:\*\*|__)[^*_:]{2,40}(?::(?:\*\*|__)|(?:\*\*|__):)\s*\S/;
const PLAIN_ITEM = /^[•‣◦▪●○✔✓✅]\s*/;

/** Bold words on a line of their own head what follows, unless they are a sentence. */
function isTitle(text: string): boolean {
  return !/[.!…,;]["”’)]?$/.test(text) && text.split(' ').length <= 14;
}

function within(words: Visible, span: Span): Visible {
  let from = words.text.length;
  let to = 0;
  for (const piece of words.pieces) {
    const isVerbatim = piece.length === piece.fileLength;
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.start + piece.fileLength, span.end);
    if (start >= end) continue;
    from = Math.min(from, isVerbatim ? piece.at + (start - piece.start) : piece.at);
    to = Math.max(to, isVerbatim ? piece.at + (end - piece.start) : piece.at + piece.length);
  }
  return part(words, Math.min(from, to), to);
}

function isImage(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  return node.type === 'link' && node.children.length > 0 && node.children.every(isImage);
}

function readTable(reading: Reading, node: TableNode, place: Place): void {
  const [head, ...body] = node.children;
  const cell = (node: TableCell | undefined): Cell | null => {
    if (!node) return null;
    const words = withoutBulletPicture(visible(stretches(reading, node.children)));
    const [first] = node.children;
    const last = node.children.at(-1);
    if (words.text === '' || !first || !last) return null;
    return { words, span: { start: spanOfNode(first).start, end: spanOfNode(last).end } };
  };
  const first = areAlike((head?.children ?? []).map((each) => cell(each)?.words.text ?? '')) ? 0 : 1;
  const width = Math.max(...node.children.map((row) => row.children.length)) - first;
  const columns = Array.from({ length: Math.max(0, width) }, (_, index) => index + first);
  const rows = body.map(
    (row): Row => ({
      label: first === 0 ? null : cell(row.children[0]),
      cells: columns.map((index) => cell(row.children[index])),
    }),
  );
  const skipped: SkippedBlock[] = head ? [skip(spanOfNode(head), 'table header')] : [];
  for (const row of rows) if (row.label) skipped.push(skip(row.label.span, 'row label'));
  const header = columns.map((index) => cell(head?.children[index]));
  reading.blocks.push({ kind: 'table', span: spanOfNode(node), header, rows, columns: 'stated', quoted: place.quoted, skipped });
}

/** "Advantages of A", "Advantages of B": headers that differ in a name alone; then no column holds the labels of the rows. */
function areAlike(headers: readonly string[]): boolean {
  const [first, ...others] = headers.map((text) => text.toLowerCase().split(/\s+/));
  if (first === undefined || others.length === 0) return false;
  return others.every(
    (other) => other.length === first.length && other.length > 1 && other.filter((word, n) => word !== first[n]).length === 1,
  );
}

/** Indented prose is no code: web pages indent what they like. */
function readCode(reading: Reading, value: string, span: Span, place: Place): void {
  const at = reading.file.indexOf(value, span.start);
  const box = at >= 0 && at < span.end ? boxLines(value) : null;
  if (box !== null) {
    readBox(reading, box, at, place);
    return;
  }
  const isFenced = /^\s*(?:```|~~~)/.test(reading.file.slice(span.start, span.start + 200));
  if (isFenced || isCode(value.split('\n'))) {
    reading.blocks.push(skip(span, 'code'));
    return;
  }
  for (const line of linesOf(reading.file.slice(span.start, span.end))) {
    if (line.text === '') continue;
    const lineSpan = { start: span.start + line.from, end: span.start + line.end };
    reading.blocks.push(prose(reading, 'paragraph', place.item, lineSpan, verbatim(reading.file, lineSpan), place));
  }
}

/** What a program printed in a box is text: its title a heading, its lines items. */
function readBox(reading: Reading, box: readonly BoxLine[], from: number, place: Place): void {
  for (const line of box) {
    const lineSpan = { start: from + line.span.start, end: from + line.span.end };
    const words = withoutBulletPicture(verbatim(reading.file, lineSpan));
    reading.blocks.push(
      prose(reading, line.isTitle ? 'heading' : 'item', line.isTitle ? 7 : place.item + 1, lineSpan, words, place),
    );
  }
}

const UNSHOWN = /<!--[\s\S]*?(?:-->|$)|<(script|style|svg|head|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const TAG = /<\/?[A-Za-z][^<>]*>/g;
const CAPTION = /<(?:figcaption|caption)\b|text-align:\s*center/i;

/** What a browser would show of a block of HTML, one passage; a comment or a script shows nothing. */
function readHtml(reading: Reading, span: Span, place: Place): void {
  const raw = reading.file.slice(span.start, span.end);
  const bare = raw.replace(UNSHOWN, (hidden) => ' '.repeat(hidden.length)).replace(TAG, (tag) => '\u2060'.repeat(tag.length));
  const words = visible([...withEntities(reading, bare, span.start)]);
  if (words.text === '') reading.blocks.push(skip(span, /<img\b/i.test(raw) ? 'image' : 'markup'));
  else if (CAPTION.test(raw)) reading.blocks.push(skip(span, 'image caption'));
  else reading.blocks.push(prose(reading, 'paragraph', place.item, span, words, place));
}

/** Words as the file has them, with entities as pieces of their own. */
function* withEntities(reading: Reading, text: string, start: number): Generator<Stretch> {
  let from = 0;
  for (const match of text.matchAll(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g)) {
    const shown = decodeEntity(reading, match[0]);
    if (shown === null) continue;
    yield { text: text.slice(from, match.index), start: start + from, fileLength: match.index - from };
    yield { text: shown, start: start + match.index, fileLength: match[0].length };
    from = match.index + match[0].length;
  }
  yield { text: text.slice(from), start: start + from, fileLength: text.length - from };
}

/** The parser knows all names of entities; null for what is none. */
function decodeEntity({ entities }: Reading, entity: string): string | null {
  const known = entities.get(entity);
  if (known !== undefined) return known;
  const [paragraph] = parser.parse(entity).children;
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const shown = text?.type === 'text' ? text.value : ' ';
  const decoded = shown === entity ? null : shown;
  entities.set(entity, decoded);
  return decoded;
}

/** What the reader sees of inline Markdown: no marks, no images, no footnote marks, no tags, nothing struck out. */
function* stretches(reading: Reading, nodes: readonly PhrasingContent[]): Generator<Stretch> {
  for (const node of nodes) {
    const span = spanOfNode(node);
    switch (node.type) {
      case 'text':
        yield* unstruck(reading, node.value, span);
        break;
      case 'inlineCode': {
        const raw = reading.parsed.slice(span.start, span.end);
        const ticks = /^`+/.exec(raw)?.[0].length ?? 0;
        const inner = { start: span.start + ticks, end: span.end - ticks };
        yield { text: reading.file.slice(inner.start, inner.end), start: inner.start, fileLength: inner.end - inner.start };
        break;
      }
      case 'break':
        yield { text: '\n', start: span.start, fileLength: span.end - span.start };
        break;
      case 'html':
        if (/^<(?:br|hr|p|div|li|td|tr)\b/i.test(reading.file.slice(span.start, span.start + 8))) {
          yield { text: ' ', start: span.start, fileLength: span.end - span.start };
        }
        break;
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference':
        yield* stretches(reading, node.children);
        break;
      default: // image, footnote mark, struck out: not shown
    }
  }
}

/** "~A sentence that was struck out.~": one tilde on each side of whole sentences; "~40 to ~50" only says about. */
const STRUCK = /(?<![\p{L}\d~])~(?=\p{Lu})[^~]{10,}?[.!?]~(?!~)/gu;

/** A text node without what one tilde on each side strikes out. */
function* unstruck(reading: Reading, value: string, span: Span): Generator<Stretch> {
  const isSame = reading.parsed.slice(span.start, span.end) === value;
  let from = 0;
  for (const struck of isSame && value.includes('~') ? value.matchAll(STRUCK) : []) {
    yield* aligned(reading, value.slice(from, struck.index), { start: span.start + from, end: span.start + struck.index });
    from = struck.index + struck[0].length;
  }
  yield* aligned(reading, value.slice(from), { start: span.start + from, end: span.end });
}

/**
 * A text node's value beside what the file has there. They differ in escapes, entities and in what the parser drops at line starts
 * (indents, quote marks); a value that cannot be followed any further is one piece of its own.
 */
function* aligned(reading: Reading, value: string, span: Span): Generator<Stretch> {
  const { file, parsed } = reading;
  if (parsed.slice(span.start, span.end) === value) {
    yield { text: file.slice(span.start, span.end), start: span.start, fileLength: value.length };
    return;
  }
  let from = span.start;
  let at = span.start;
  const done = function* (): Generator<Stretch> {
    if (at > from) yield { text: file.slice(from, at), start: from, fileLength: at - from };
  };
  for (let i = 0; i < value.length; ) {
    const shown = value[i];
    const raw = parsed[at];
    if (at >= span.end || shown === undefined || raw === undefined) break;
    if (shown === '\n') {
      yield* done();
      const lineStart = at;
      while (at < span.end && /[ \t\r\n]/.test(parsed[at] ?? '')) at++;
      // "> " before the next line of a quote.
      while (at < span.end && parsed[at] === '>' && value[i + 1] !== '>') for (at++; /[ \t]/.test(parsed[at] ?? ''); ) at++;
      yield { text: '\n', start: lineStart, fileLength: at - lineStart };
      from = at;
      i++;
    } else if (raw === '&') {
      const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/.exec(
        parsed.slice(at, Math.min(at + 40, span.end)),
      )?.[0];
      const decoded = entity ? decodeEntity(reading, entity) : null;
      if (entity && decoded !== null && value.startsWith(decoded, i)) {
        yield* done();
        yield { text: decoded, start: at, fileLength: entity.length };
        at += entity.length;
        from = at;
        i += decoded.length;
      } else {
        at++;
        i++;
      }
    } else if (raw === shown) {
      at++;
      i++;
    } else if (raw === '\\' && parsed[at + 1] === shown) {
      yield* done();
      from = ++at;
    } else {
      yield* done();
      // White space that the parser dropped at the end of a line.
      while (at < span.end && parsed[at] !== value[i] && /[ \t]/.test(parsed[at] ?? '')) at++;
      from = at;
      if (parsed[at] === value[i]) continue;
      yield { text: value.slice(i), start: at, fileLength: span.end - at };
      from = at = span.end;
      break;
    }
  }
  yield* done();
}

/** The parser drops a byte order mark and counts without it; the file has it. */
function countByteOrderMark(node: Nodes): void {
  for (const point of [node.position?.start, node.position?.end]) if (point?.offset !== undefined) point.offset += 1;
  if ('children' in node) for (const child of node.children) countByteOrderMark(child);
}

function spanOfNode(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
