// Words and blocks → a Markdown tree → Markdown text. What comes from articles only ever enters as text nodes, which the
// printer escapes: no quote can open a heading, a link, a table cell or a piece of HTML.
import type { BlockContent, Link, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Table, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

export type Words = string | PhrasingContent;

// What may be markup somewhere, and what may turn into a link by itself.
const markup = /[\\`*_[\]<>&~|#!@{}$^\t\r\n]|www\.|:\/\//i;
const lineEnd = new Set(['', '\n', '\r']);

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

// The printer tries some fifty patterns on every text to find what it must escape. Most text holds nothing that any of them looks for and
// is printed as it is, which takes a third of the time; all other text takes the printer's own way.
const printText: Handle = (node: Text, parent, state, around) => {
  const { value } = node;
  const startsPlainly = !lineEnd.has(around.before) || /^[\p{L}“]/u.test(value);
  const endsPlainly = !lineEnd.has(around.after) || !/\s$/u.test(value);
  if (startsPlainly && endsPlainly && !markup.test(value)) return value;
  const at = state.indexStack.at(-1) ?? 0;
  return state.safe(value, { ...around, beforeNode: parent?.children[at - 1], afterNode: parent?.children[at + 1] });
};
// What stands before a text only has to know how the text begins.
const text = Object.assign(printText, { peek: ({ value }: Text) => value.charAt(0) });

// Links are many as well, and all are made by `link` below: one text, and an address that needs no escape.
const printLink: Handle = (node: Link, _parent, state, around) => {
  const exits = [state.enter('link'), state.enter('label')];
  const label = state.containerPhrasing(node, { ...around, before: '[', after: '](' });
  for (const exit of exits.toReversed()) exit();
  return `[${label}](${node.url})`;
};
const printedLink = Object.assign(printLink, { peek: () => '[' });

const printer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', listItemIndent: 'one', rule: '-', handlers: { text, link: printedLink } });

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
