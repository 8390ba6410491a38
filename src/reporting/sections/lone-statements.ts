// What one article says and no independent one says too, by article.
import type { RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Claim } from '../../claims/claim.js';
import { filedUnder } from '../filed.js';
import type { Lookup } from '../lookup.js';
import { longestQuote, placeOf } from '../quotation.js';
import { bullets, excerpt, folded, having, item, paragraph, section } from '../mdast.js';
import { counted } from '../wording.js';

/** Claims that no independent source makes too, and that stand on no side of a conflict. */
export function statementsAlone(audit: Audit): readonly Claim[] {
  const shared = new Set([
    ...audit.groups.filter((group) => group.independentSources > 1).flatMap((group) => group.claims),
    ...audit.conflicts.flatMap((conflict) => conflict.sides.flatMap((side) => side.claims)),
  ]);
  return audit.claims.filter((claim) => !shared.has(claim.id));
}

export function loneStatements(audit: Audit, lookup: Lookup): RootContent[] {
  const claims = statementsAlone(audit);
  if (claims.length === 0) return [];
  const entry = (claim: Claim) =>
    having(filedUnder([claim], lookup), item(paragraph(`${excerpt(claim.text, longestQuote)} `, placeOf(claim, lookup))));
  return [
    section(
      'alone',
      'What only one article says',
      ...audit.sources.flatMap((source) => {
        const own = claims.filter((claim) => claim.source === source.id);
        return own.length === 0
          ? []
          : [folded(`${lookup.name(source.id)}: ${counted(own.length, 'statement')}`, bullets(own.map(entry)))];
      }),
    ),
  ];
}
