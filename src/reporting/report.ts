// Audit → the report as a tree. The first page says what was read, five figures, who agrees with whom, and the hard conflicts; all the
// rest follows by weight. Every quote names its article and links to file and line.
import type { RootContent } from 'mdast';
import type { Audit } from '../audit.js';
import { lookupOf } from './lookup.js';
import { inline, link, paragraph } from './mdast.js';
import { agreement } from './sections/agreement.js';
import { articles } from './sections/articles.js';
import { atAGlance } from './sections/at-a-glance.js';
import { changes } from './sections/changes.js';
import { conflicts } from './sections/conflicts.js';
import { filter } from './sections/filter.js';
import { loneStatements } from './sections/lone-statements.js';
import { lookAlikes } from './sections/look-alikes.js';
import { opening } from './sections/opening.js';
import { settled } from './sections/settled.js';
import { sinceLast } from './sections/since-last.js';
import { skipped } from './sections/skipped.js';
import { timeline } from './sections/timeline.js';
import { defaultMost } from './selection.js';
import type { Trend } from './trend.js';

const allSubjects = 'All subjects';

export interface ReportOptions {
  /** Leads from the report's folder to the folder that the sources' paths start from: "../" for reports/audit.md. */
  readonly base?: string;
  /** Address of the index that the report is one page of. */
  readonly index?: string;
  /** What differs from the last audit; null where none is kept that differs. */
  readonly trend?: Trend | null;
  /** Entries that a list of the report shows at most; the rest is counted. */
  readonly most?: number;
}

/** The tree that Markdown is printed from, or the one of the page: the same, and what only a page can show. */
export function reportTree(
  audit: Audit,
  { base = '', index, trend = null, most = defaultMost }: ReportOptions,
  isPage: boolean,
): RootContent[] {
  const lookup = lookupOf(audit, base, isPage, most);
  return [
    opening(audit),
    ...(index === undefined ? [] : [paragraph(isPage ? inline('a', { href: index }, allSubjects) : link(index, allSubjects))]),
    ...(isPage ? [filter(audit)] : []),
    ...sinceLast(trend, lookup),
    articles(audit, lookup),
    ...atAGlance(audit, lookup),
    conflicts(lookup, 'hard'),
    conflicts(lookup, 'soft'),
    ...settled(audit),
    agreement(lookup),
    ...changes(audit, lookup),
    ...(isPage ? timeline(audit, lookup) : []),
    ...loneStatements(audit, lookup),
    ...lookAlikes(audit, lookup),
    ...skipped(audit, lookup),
  ];
}
