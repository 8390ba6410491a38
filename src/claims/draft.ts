// A claim before it has an identity: what a stretch of a passage states, and where.
import type { Attribution, Modality, Qualifier } from './claim.js';
import type { FrameReading, Referent } from './predicate.js';

export interface Draft {
  /** Stretch of the passage's visible text whose words the claim is. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly referent: Referent;
  readonly verb: string;
  readonly reading: FrameReading;
  readonly modality: Modality;
  readonly qualifiers: readonly Qualifier[];
  readonly attribution: Attribution;
  /** Label that names the aspect ("Security: …"), or null. */
  readonly label: string | null;
}

/** What a stretch gave: drafts, or why none. */
export interface Drawn {
  readonly drafts: readonly Draft[];
  readonly refused: string | null;
  /** Referents of the last main clause: antecedents of what follows. */
  readonly last: readonly Referent[];
  /** The subject of the audit that the stretch was about, or the one before it. */
  readonly owner: Referent | null;
}
