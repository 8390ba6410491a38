// Audit → the report as a tree. The first page says what was read, five figures, who agrees with whom, and the hard conflicts; all the
// rest follows by weight. Every quote names its article and links to file and line.
import type { RootContent } from 'mdast';
import type { Audit } from '../audit.js';
import { lookupOf } from './lookup.js';
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
import { skipped } from './sections/skipped.js';
import { timeline } from './sections/timeline.js';

export interface ReportOptions {
  /** Leads from the report's folder to the folder that the sources' paths start from: "../" for reports/audit.md. */
  readonly base?: string;
}

/** The tree that Markdown is printed from, or the one of the page: the same, and what only a page can show. */
export function reportTree(audit: Audit, { base = '' }: ReportOptions, isPage: boolean): RootContent[] {
  const lookup = lookupOf(audit, base, isPage);
  return [
    opening(audit),
    ...(isPage ? [filter(audit)] : []),
    articles(audit, lookup),
    ...atAGlance(audit, lookup),
    conflicts(audit, lookup, 'hard'),
    conflicts(audit, lookup, 'soft'),
    ...settled(audit),
    agreement(audit, lookup),
    ...changes(audit, lookup),
    ...(isPage ? timeline(audit, lookup) : []),
    ...loneStatements(audit, lookup),
    ...lookAlikes(audit, lookup),
    ...skipped(audit, lookup),
  ];
}
