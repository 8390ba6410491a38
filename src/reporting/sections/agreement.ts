// What two or more independent articles say, each point with one quote of every article that says so; those of most articles first.
import type { ListItem, RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Group } from '../../comparing/finding.js';
import { filedUnder } from '../filed.js';
import type { Lookup } from '../lookup.js';
import { quoted } from '../quotation.js';
import { bullets, folded, having, item, paragraph, section, strong } from '../mdast.js';
import { counted, distinct } from '../wording.js';

// More points of two articles only are folded.
const shownNarrow = 10;

export function agreement(audit: Audit, lookup: Lookup): RootContent {
  const agreed = audit.groups
    .filter((group) => group.consensus)
    .toSorted((left, right) => right.independentSources - left.independentSources);
  const wide = agreed.filter((group) => group.independentSources > 2);
  const narrow = agreed.filter((group) => group.independentSources === 2);
  const entries = (groups: readonly Group[]) =>
    having({ className: ['points'] }, bullets(groups.map((group) => point(group, lookup))));
  const narrowTitle = counted(narrow.length, 'point on which two articles agree', 'points on which two articles agree');
  return section(
    'agreement',
    'What the articles agree on',
    ...(agreed.length === 0 ? [paragraph('Nothing that two independent articles both say.')] : []),
    ...(wide.length > 0 ? [entries(wide)] : []),
    ...(narrow.length > shownNarrow ? [folded(narrowTitle, entries(narrow))] : narrow.length > 0 ? [entries(narrow)] : []),
  );
}

function point(group: Group, lookup: Lookup): ListItem {
  const first = distinct(group.sources).flatMap((source) => group.claims.find((id) => lookup.claim(id).source === source) ?? []);
  return having(
    {
      id: group.id,
      ...filedUnder(
        group.claims.map((id) => lookup.claim(id)),
        lookup,
      ),
    },
    item(
      paragraph(strong(group.statement), ` (${counted(group.independentSources, 'independent article')})`),
      bullets(first.map((id) => item(paragraph(...quoted(lookup.claim(id), lookup))))),
    ),
  );
}
