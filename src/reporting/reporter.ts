// What a reporter is: an audit → the text of one report. Pure; where the text goes is the command's matter.
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import type { Conflict } from '../comparing/finding.js';
import type { Trend } from './trend.js';

export interface ReportContext {
  /** The program's own version. */
  readonly version: string;
  /** Way from where the report stands to the folder that the sources' paths are relative to: "", or with "/" at its end. */
  readonly base: string;
  /** What differs from the last audit that a database keeps; null where there is none. */
  readonly trend?: Trend | null;
  /** Entries that a list of a report for readers shows at most. */
  readonly most?: number;
}

export type Reporter = (audit: Audit, context: ReportContext) => string;

/** A claim on a side of a conflict, with its file. */
export interface Quoted {
  readonly claim: Claim;
  readonly path: string;
  /** The side's answer to the question. */
  readonly answer: string;
  /** Index of the side. */
  readonly side: number;
}

/** The claims of a conflict with their places, side by side in the order of the conflict. */
export function quotedIn(audit: Audit): (conflict: Conflict) => readonly Quoted[] {
  const claims = new Map(audit.claims.map((claim) => [claim.id, claim]));
  const paths = new Map(audit.sources.map(({ id, path }) => [id, path]));
  return ({ sides }) =>
    sides.flatMap(({ answer, claims: ids }, side) =>
      ids.map((id) => {
        const claim = claims.get(id);
        const path = claim && paths.get(claim.source);
        if (claim === undefined || path === undefined) throw new Error(`Unexpected claim ${id}, expected one of the audit's`);
        return { claim, path, answer, side };
      }),
    );
}
