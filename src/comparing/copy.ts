// Claims that a near-copy of an article takes over word for word: no second voice, and no question of their own.
import type { Claim } from '../claims/claim.js';

/** A claim and the one that it repeats, by their ids. */
export interface Copy {
  readonly copy: string;
  /** The source of the copy. */
  readonly source: string;
  readonly original: string;
}

/** @param copying claims of a near-copy; @param copied claims of the source that it copies */
export function copiesIn(copying: readonly Claim[], copied: readonly Claim[]): readonly Copy[] {
  const said = ({ text, quote }: Claim): string => `${text}\n${quote}`;
  const originals = new Map<string, string>();
  for (const claim of copied) if ((originals.get(said(claim)) ?? '') < claim.id) originals.set(said(claim), claim.id);
  return copying.flatMap((claim) => {
    const original = originals.get(said(claim));
    return original === undefined ? [] : [{ copy: claim.id, source: claim.source, original }];
  });
}
