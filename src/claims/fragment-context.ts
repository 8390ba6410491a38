// What rules an item or a cell without a sentence, and how what it says becomes a draft: shared by all ways of reading one.
import type { VerbGroup } from '../language/clause.js';
import type { Token } from '../language/tagging.js';
import type { Subject } from '../subjects/subject.js';
import type { Qualifier } from './claim.js';
import type { Draft } from './draft.js';
import type { FrameReading, Referent } from './predicate.js';
import type { Purpose } from './purpose.js';
import type { Usage } from './usage.js';

export interface FragmentContext {
  readonly referent: Referent;
  readonly purpose: Purpose;
  /** Row label or item label that names the aspect, or null. */
  readonly label: string | null;
  /** The other subject of a table of two, for "Faster" and "Lower". */
  readonly other: string | null;
  /** What rules a bare figure: its lead-in and the innermost heading, the nearest first. */
  readonly headings: readonly string[];
  /** The kind of the subject that an item's label names ("New gas kettle" of kettles), or null. */
  readonly variant: string | null;
  /** The lead-in as said, for the text ("You can use A when you need to"). */
  readonly lead: string | null;
  readonly subjects: readonly Subject[];
  /** Nouns that the articles call the subject by. */
  readonly classes: readonly string[];
  readonly usage: Usage;
  /** One of several values that a cell lists. */
  readonly isOneOfSeveral?: boolean;
  /** Whether what is named is said to be a feature of the subject: in a list by its heading or lead-in, elsewhere always. */
  readonly promised: boolean;
}

export type Make = (
  part: readonly Token[],
  reading: FrameReading,
  said: string,
  verb: string,
  extra?: readonly Qualifier[],
) => Draft;

/** The verb of a fragment that has none: "Highly scalable" says what something is. */
export const COPULA_VERB: VerbGroup = {
  start: 0,
  end: 0,
  head: 0,
  lemma: 'be',
  negated: false,
  modal: null,
  passive: false,
  form: 'finite',
};
