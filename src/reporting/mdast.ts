// Words and blocks → the tree of a report, which is printed as Markdown or as a page. It is an mdast tree with three nodes more, that give
// the page its shape and of which Markdown has only what they hold. What comes from articles only ever enters as text nodes and as values of
// attributes, which the printers escape: no quote can open a heading, a link, a table cell or an element.
import type {
  BlockContent,
  Data,
  Link,
  List,
  ListItem,
  Paragraph,
  Parent,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast';

/** Blocks that are one element of the page. */
export interface Box extends Parent {
  type: 'box';
  children: RootContent[];
}

/** Words that are one element of the page. */
export interface Inline extends Parent {
  type: 'inline';
  children: PhrasingContent[];
}

/** Blocks that a reader opens with a click. */
export interface Fold extends Parent {
  type: 'fold';
  /** Plain text, in one line. */
  summary: string;
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    box: Box;
    inline: Inline;
    fold: Fold;
  }
  interface PhrasingContentMap {
    inline: Inline;
  }
  interface BlockContentMap {
    box: Box;
  }
}

export type Words = string | PhrasingContent;
/** Attributes of an element, by their names in hast: `className`, `dataAspect`, `ariaLabel`. */
export type Attributes = Readonly<Record<string, string | number | boolean | string[]>>;

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

export function strong(...words: readonly Words[]): PhrasingContent {
  return { type: 'strong', children: phrasing(words.map((word) => (typeof word === 'string' ? oneLine(word) : word))) };
}

export function emphasis(text: string): PhrasingContent {
  return { type: 'emphasis', children: [{ type: 'text', value: oneLine(text) }] };
}

/** A link; `url` is percent-encoded, parentheses too. */
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
export function table(rows: readonly TableRow[]): Table {
  return { type: 'table', children: [...rows] };
}

export function row(...cells: readonly TableCell[]): TableRow {
  return { type: 'tableRow', children: [...cells] };
}

export function cell(...words: readonly Words[]): TableCell {
  return { type: 'tableCell', children: phrasing(words) };
}

export function folded(summary: string, ...blocks: readonly RootContent[]): Fold {
  return { type: 'fold', summary: oneLine(summary), children: [...blocks] };
}

export function box(element: string, attributes: Attributes, ...blocks: readonly RootContent[]): Box {
  return { type: 'box', children: [...blocks], data: { hName: element, hProperties: { ...attributes } } };
}

export function inline(element: string, attributes: Attributes, ...words: readonly Words[]): Inline {
  return { type: 'inline', children: phrasing(words), data: { hName: element, hProperties: { ...attributes } } };
}

/** A section of the page, under its heading; `name` is its anchor. */
export function section(name: string, title: string, ...blocks: readonly RootContent[]): Box {
  return box('section', { id: name }, heading(2, title), ...blocks);
}

/** Where a link to an entry leads in Markdown; on the page the entry itself has the id. */
export function anchor(id: string, { isPage }: { readonly isPage: boolean }): RootContent[] {
  return isPage ? [] : [{ type: 'html', value: `<a id="${encodeURIComponent(id)}"></a>` }];
}

/** A link to an entry of the report. */
export function toAnchor(id: string, text: string, { isPage }: { readonly isPage: boolean }): PhrasingContent {
  return isPage ? inline('a', { href: `#${id}` }, oneLine(text)) : link(`#${encodeURIComponent(id)}`, text);
}

/** The node with attributes on the page. */
export function having<Node extends { data?: Data | undefined }>(attributes: Attributes, node: Node): Node {
  return { ...node, data: { ...node.data, hProperties: { ...attributes } } };
}

export function phrasing(words: readonly Words[]): PhrasingContent[] {
  return words.map((word) => (typeof word === 'string' ? { type: 'text', value: word } : word));
}
