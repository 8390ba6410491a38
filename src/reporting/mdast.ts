// Words and blocks → a Markdown tree → Markdown text. What comes from articles only ever enters as text nodes, which the
// printer escapes: no quote can open a heading, a link, a table cell or a piece of HTML.
import type { BlockContent, Link, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

export type Words = string | PhrasingContent;

const printer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-' });

export function printMarkdown(blocks: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  return printer.stringify(root);
}

/** One line of visible text: white space runs become one blank; control marks and marks that turn the writing direction are dropped. */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim();
}

/** `oneLine`, cut at a word's end to at most `longest` characters and an ellipsis. */
export function excerpt(text: string, longest: number): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest - 1);
  return `${line.slice(0, cut > 0 ? cut : longest - 1)} …`;
}

export function heading(depth: 1 | 2 | 3, text: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value: oneLine(text) }] };
}

export function paragraph(...words: readonly Words[]): Paragraph {
  return { type: 'paragraph', children: phrasing(words) };
}

export function strong(text: string): PhrasingContent {
  return { type: 'strong', children: [{ type: 'text', value: oneLine(text) }] };
}

export function emphasis(text: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value: oneLine(text) }] };
}

export function link(url: string, text: string): Link {
  return { type: 'link', url, children: [{ type: 'text', value: oneLine(text) }] };
}

/** A bulleted list without blank lines between its items. */
export function bullets(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] };
}

export function item(...blocks: readonly BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children: [...blocks] };
}

/** A table whose first row is its header. */
export function table(rows: readonly (readonly (readonly Words[])[])[]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((words) => ({ type: 'tableCell', children: phrasing(words) })),
    })),
  };
}

/** Blocks that a reader opens with a click; `summary` is plain text. */
export function folded(summary: string, blocks: readonly RootContent[]): RootContent[] {
  const shown = oneLine(summary).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [{ type: 'html', value: `<details><summary>${shown}</summary>` }, ...blocks, { type: 'html', value: '</details>' }];
}

function phrasing(words: readonly Words[]): PhrasingContent[] {
  return words.map((word) => (typeof word === 'string' ? { type: 'text', value: word } : word));
}
