// What was worked out in earlier audits: outcomes, each under its kind and a digest of all that it was made from. An outcome is plain data and
// comes back equal, so that an audit with a memory finds what one without it finds. Whoever keeps a memory may lose any of it at any time.
import type { Claim } from '../claims/claim.js';
import { identify } from '../claims/identity.js';

export type Kind =
  | 'source'
  | 'subjects'
  | 'tally'
  | 'looks'
  | 'spoken'
  | 'drawn'
  | 'runs'
  | 'contribution'
  | 'answers'
  | 'testimony'
  | 'question'
  | 'counts'
  | 'block'
  | 'meaning';

export interface Memory {
  recall(kind: Kind, digest: string): unknown;
  keep(kind: Kind, digest: string, outcome: unknown): void;
}

/** Knows nothing and keeps nothing. */
export const FORGETFUL: Memory = { recall: () => null, keep: () => {} };

/** The outcome as it is remembered, else made now and kept. */
export function remembering<Outcome>(memory: Memory, kind: Kind, digest: string, make: () => Outcome): Outcome {
  const known = memory.recall(kind, digest);
  if (known !== null) return known as Outcome;
  const outcome = make();
  memory.keep(kind, digest, outcome);
  return outcome;
}

/** A digest of plain data. */
export const digestOf = (...parts: readonly unknown[]): string =>
  identify('', ...parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))));

const ofClaims = new WeakMap<Claim, string>();

/** A digest of all that a claim is, made once of each. */
export function claimDigest(claim: Claim): string {
  const known = ofClaims.get(claim);
  if (known !== undefined) return known;
  const digest = digestOf(claim);
  ofClaims.set(claim, digest);
  return digest;
}
