// What one article says and no independent one says too, by article.
import type { RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Claim } from '../../claims/claim.js';
import { filedUnder } from '../filed.js';
import { oncePerAudit } from '../once.js';
import type { Lookup } from '../lookup.js';
import { longestQuote, placeOf } from '../quotation.js';
import { cut, grouped } from '../selection.js';
import { bullets, excerpt, folded, having, item, paragraph, section } from '../mdast.js';
import { counted, moreWords } from '../wording.js';

// Statements that each article shows at least, however many articles there are.
const leastShown = 10;

/** Claims that no independent source makes too, and that stand on no side of a conflict. */
export const statementsAlone = oncePerAudit((audit): readonly Claim[] => {
  const shared = new Set([
    ...audit.groups.filter((group) => group.independentSources > 1).flatMap((group) => group.claims),
    ...audit.conflicts.flatMap((conflict) => conflict.sides.flatMap((side) => side.claims)),
  ]);
  return audit.claims.filter((claim) => !shared.has(claim.id));
});

export function loneStatements(audit: Audit, lookup: Lookup): RootContent[] {
  const bySource = grouped(statementsAlone(audit), ({ source }) => source);
  if (bySource.size === 0) return [];
  // Each article has its share of the list.
  const share = Math.ceil(lookup.most / bySource.size);
  const entry = (claim: Claim) =>
    having(filedUnder([claim], lookup), item(paragraph(`${excerpt(claim.text, longestQuote)} `, placeOf(claim, lookup))));
  return [
    section(
      'alone',
      'What only one article says',
      ...audit.sources.flatMap((source) => {
        const own = bySource.get(source.id) ?? [];
        const { shown, more } = cut(own, Math.max(share, leastShown));
        if (own.length === 0) return [];
        return [
          folded(
            `${lookup.name(source.id)}: ${counted(own.length, 'statement')}`,
            bullets(shown.map(entry)),
            ...(more > 0 ? [paragraph(moreWords(more, 'statement'))] : []),
          ),
        ];
      }),
    ),
  ];
}
