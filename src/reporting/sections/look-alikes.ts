// Pairs that look like conflicts and are none, by the reason.
import type { ListItem, RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Cleared } from '../../comparing/finding.js';
import type { Lookup } from '../lookup.js';
import { quoted } from '../quotation.js';
import { bullets, folded, item, oneLine, paragraph, section } from '../mdast.js';
import { clearedWords, distinct, moreWords } from '../wording.js';

// The rest is counted, and stands in full in the JSON report.
const shownLookAlikes = 5;

export function lookAlikes(audit: Audit, lookup: Lookup): RootContent[] {
  if (audit.cleared.length === 0) return [];
  return [
    section(
      'look-alikes',
      'Look-alikes that are no conflicts',
      paragraph('Statements that seem to stand against each other, and why they were not reported.'),
      ...distinct(audit.cleared.map((cleared) => cleared.reason)).flatMap((reason) => {
        const cleared = audit.cleared.filter((other) => other.reason === reason);
        const rest = cleared.length - shownLookAlikes;
        return [
          folded(
            `${clearedWords[reason].replace(/\.$/, '')} (${cleared.length})`,
            bullets(cleared.slice(0, shownLookAlikes).map((pair) => lookAlike(pair, lookup))),
            ...(rest > 0 ? [paragraph(moreWords(rest, 'of these', 'of these'))] : []),
          ),
        ];
      }),
    ),
  ];
}

function lookAlike({ claims, explanation }: Cleared, lookup: Lookup): ListItem {
  return item(paragraph(oneLine(explanation)), bullets(claims.map((id) => item(paragraph(...quoted(lookup.claim(id), lookup))))));
}
