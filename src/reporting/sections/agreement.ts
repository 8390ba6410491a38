// What two or more independent articles say, each point with one quote of every article that says so; those of most articles first.
import type { ListItem, RootContent } from 'mdast';
import type { Group } from '../../comparing/finding.js';
import { filedUnder } from '../filed.js';
import type { Lookup } from '../lookup.js';
import { quoted } from '../quotation.js';
import { bullets, folded, having, item, paragraph, section, strong } from '../mdast.js';
import { counted, distinct, moreWords } from '../wording.js';

// Of points of many articles the others are folded; where there are more points of two articles only, all of these are.
const shownWide = 50;
const shownNarrow = 10;

export function agreement(lookup: Lookup): RootContent {
  const { shown: agreed, more } = lookup.selection.agreement;
  const wide = agreed.filter((group) => group.independentSources > 2);
  const narrow = agreed.filter((group) => group.independentSources === 2);
  const entries = (groups: readonly Group[]) =>
    having({ className: ['points'] }, bullets(groups.map((group) => point(group, lookup))));
  const narrowTitle = counted(narrow.length, 'point on which two articles agree', 'points on which two articles agree');
  const wideTitle = counted(
    wide.length - shownWide,
    'further point of three or more articles',
    'further points of three or more articles',
  );
  return section(
    'agreement',
    'What the articles agree on',
    ...(agreed.length === 0 ? [paragraph('Nothing that two independent articles both say.')] : []),
    ...(wide.length > 0 ? [entries(wide.slice(0, shownWide))] : []),
    ...(wide.length > shownWide ? [folded(wideTitle, entries(wide.slice(shownWide)))] : []),
    ...(narrow.length > shownNarrow ? [folded(narrowTitle, entries(narrow))] : narrow.length > 0 ? [entries(narrow)] : []),
    ...(more > 0 ? [paragraph(moreWords(more, 'point of agreement', 'points of agreement'))] : []),
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
