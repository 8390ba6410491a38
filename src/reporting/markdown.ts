// Audit → the report that an editor reads, as Markdown: the tree of the report without what only gives the page its shape.
import type { Link, Nodes, Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { Audit } from '../audit.js';
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
  const root: Root = { type: 'root', children: reportTree(audit, options, false).flatMap(plain) as RootContent[] };
  return printer.stringify(root);
}

/** What Markdown has of a node: a box or inline element is what it holds, a fold is opened by a line of HTML. */
function plain(node: Nodes): Nodes[] {
  if (node.data?.pageOnly) return [];
  if (!('children' in node)) return [node];
  const children = joined(node.children.flatMap(plain));
  if (node.type === 'box' || node.type === 'inline') return children;
  if (node.type !== 'fold') return [{ ...node, children } as Nodes];
  const summary = node.summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return [{ type: 'html', value: `<details><summary>${summary}</summary>` }, ...children, { type: 'html', value: '</details>' }];
}

/** Texts that stand side by side as one: what must be escaped shows only in the whole. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const whole: Nodes[] = [];
  for (const node of nodes) {
    const before = whole.at(-1);
    if (node.type === 'text' && before?.type === 'text')
      whole[whole.length - 1] = { ...before, value: before.value + node.value };
    else whole.push(node);
  }
  return whole;
}
