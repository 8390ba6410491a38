// Audit → the report as one page: the tree of the report as HTML, with its style and the script of its filter inside. The page asks the
// network for nothing, and its policy lets a browser run and apply only what stands here. It reads the same without the script.
import type { Root, RootContent } from 'mdast';
import rehypeSanitize, { type Options as Schema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import type { Audit } from '../audit.js';
import { script, scriptHash } from './page-script.js';
import { style, styleHash } from './page-style.js';
import { paged, type PagedReporter } from './paging.js';
import { type ReportOptions, reportTree } from './report.js';
import { titleOf } from './sections/opening.js';
import { type Fold, oneLine } from './mdast.js';

type Handler = NonNullable<NonNullable<Options['handlers']>['fold']>;

const fold: Handler = (state, node: Fold) => ({
  type: 'element',
  tagName: 'details',
  properties: {},
  children: [
    { type: 'element', tagName: 'summary', properties: {}, children: [{ type: 'text', value: node.summary }] },
    ...state.all(node),
  ],
});

// All that the report is made of. Whatever else may ever find its way into the tree is dropped, its words are kept.
const schema: Schema = {
  tagNames:
    'a article button details div em form h1 h2 h3 header label li mark ol option output p q rect section select span strong summary svg table tbody td th thead tr ul'.split(
      ' ',
    ),
  attributes: {
    '*': ['id', 'className', 'hidden', 'role', 'tabIndex', 'title', 'ariaHidden', 'ariaLabel', 'data*'],
    a: ['href'],
    button: ['type'],
    option: ['value'],
    rect: ['x', 'y', 'width', 'height'],
    select: ['name'],
    svg: ['viewBox', 'preserveAspectRatio'],
    th: ['scope'],
  },
  // Names of files become relative addresses; nothing else is linked to.
  protocols: { href: [] },
  // Ids are the report's own.
  clobber: [],
  ancestors: {},
  required: {},
  strip: ['script'],
};

const printer = unified().use(remarkRehype, { handlers: { fold } }).use(rehypeSanitize, schema).use(rehypeStringify);

export function reportHtml(audit: Audit, options: ReportOptions = {}): string {
  return page(audit, reportTree(audit, options, true));
}

/** The report in several pages: where it is short, in one. */
export const reportHtmlPages: PagedReporter = (audit, { ending, ...options }) =>
  paged(audit, ending, options, reportHtml, (tree) => page(audit, tree), true);

function page(audit: Audit, tree: readonly RootContent[]): string {
  const content = tree.map(printed).join('\n');
  const title = oneLine(titleOf(audit)).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const policy = [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    `script-src '${scriptHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** A section is printed piece by piece: of a long report, only one piece at a time is held as HTML's tree too. */
function printed(node: RootContent): string {
  const whole = (piece: RootContent) => {
    const root: Root = { type: 'root', children: [piece] };
    return printer.stringify(printer.runSync(root));
  };
  if (node.type !== 'box' || node.data?.hName !== 'section') return whole(node);
  return whole({ ...node, children: [] }).replace('</section>', () => `${node.children.map(printed).join('\n')}</section>`);
}
