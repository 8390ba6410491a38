// What gave no statement, by the reason; what only gives an article its form is counted.
import type { ListItem, RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Lookup } from '../lookup.js';
import { bullets, excerpt, folded, item, paragraph, section } from '../mdast.js';
import { counted, distinct } from '../wording.js';

// The rest is counted, and stands in full in the JSON report.
const shownSkipped = 10;
const longestSkipped = 100;
// Reasons that only say what a stretch of the file is for: nothing that an article states is lost there.
const form = new Set(['markup', 'front matter', 'heading', 'table header', 'row label', 'leads in what follows']);

export function leftOut(audit: Audit): Audit['skipped'] {
  return audit.skipped.filter(({ reason }) => !form.has(reason));
}

export function skipped(audit: Audit, lookup: Lookup): RootContent[] {
  if (audit.skipped.length === 0) return [];
  const lost = leftOut(audit);
  const formal = audit.skipped.length - lost.length;
  return [
    section(
      'skipped',
      'What gave no statement, and why',
      ...distinct(lost.map(({ reason }) => reason)).map((reason) => {
        const places = lost.filter((other) => other.reason === reason);
        const rest = places.length - shownSkipped;
        return folded(
          `${reason} (${places.length})`,
          bullets(places.slice(0, shownSkipped).map((place) => skippedPlace(place, lookup))),
          ...(rest > 0 ? [paragraph(`${rest} more for this reason stand in the JSON report.`)] : []),
        );
      }),
      ...(formal > 0
        ? [
            paragraph(
              `${lost.length > 0 ? 'Beside these, ' : ''}${counted(formal, 'stretch', 'stretches')} of text only ${formal === 1 ? 'gives' : 'give'} the articles their form: headings, labels of tables, markup.`,
            ),
          ]
        : []),
    ),
  ];
}

function skippedPlace({ source: id, span }: Audit['skipped'][number], lookup: Lookup): ListItem {
  const source = lookup.source(id);
  const words = excerpt(source.text.slice(span.start, span.end), longestSkipped);
  return item(paragraph(lookup.place(source, lookup.line(id, span.start)), ` “${words}”`));
}
