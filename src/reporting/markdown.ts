// Audit → the report that an editor reads, as Markdown: the tree of the report without what only gives the page its shape.
import type { Link, Nodes, Parents, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Audit } from '../audit.js';
import type { Fold } from './mdast.js';
import { paged, type PagedReporter } from './paging.js';
import { type ReportOptions, reportTree } from './report.js';

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

// Links are many as well, and all are made by `link` of the tree: one text, and an address that needs no escape.
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

export function reportMarkdown(audit: Audit, options: ReportOptions = {}): string {
  return printMarkdown({ type: 'root', children: reportTree(audit, options, false) });
}

/** The report in several files: where it is short, in one. */
export const reportMarkdownPages: PagedReporter = (audit, { ending, ...options }) =>
  paged(audit, ending, options, reportMarkdown, (tree) => printMarkdown({ type: 'root', children: tree }), false);

/** A tree of `mdast.ts` as Markdown; its boxes and folds give way to what Markdown has. */
export function printMarkdown(root: Root): string {
  plain(root);
  return printer.stringify(root);
}

/** Leaves of the tree below a node what Markdown has: a box or inline element is what it holds, a fold is opened by a line of HTML. */
function plain(parent: Parents): void {
  const children: Nodes[] = [];
  for (const node of parent.children) {
    if ('children' in node) plain(node);
    if (node.type === 'box' || node.type === 'inline') for (const child of node.children) add(child, children);
    else if (node.type === 'fold') children.push(...opened(node));
    else add(node, children);
  }
  parent.children = children as typeof parent.children;
}

/** Texts that come to stand side by side become one: what must be escaped shows only in the whole. */
function add(node: Nodes, children: Nodes[]): void {
  const before = children.at(-1);
  if (node.type === 'text' && before?.type === 'text')
    children[children.length - 1] = { ...before, value: before.value + node.value };
  else children.push(node);
}

function opened({ summary, children }: Fold): Nodes[] {
  const shown = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [{ type: 'html', value: `<details><summary>${shown}</summary>` }, ...children, { type: 'html', value: '</details>' }];
}
