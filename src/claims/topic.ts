// What the text before a clause has established, and whom a clause's words may turn out to speak of.
import type { Subject } from '../subjects/subject.js';
import type { Fact } from './fact.js';
import type { Referent } from './predicate.js';
import type { Usage } from './usage.js';

/** What the text before has established. */
export interface Topic {
  /** The one subject that the headings (or the list, the column) are about; null where they name none or several. */
  readonly heading: Subject | null;
  /** Referents of the clause before: antecedents of a pronoun. */
  readonly last: readonly Referent[];
  /** Whether that clause is of the same sentence: then it comes before all else. */
  readonly fresh: boolean;
  /** The subject of the audit that the text before was about, in this section; what is said of other things is said in its context. */
  readonly owner: Referent | null;
  /** Whether the owner comes from the passage before, and this one has named none yet. */
  readonly carried?: boolean;
  /** Whether the passage has spoken of several of the main subjects. */
  readonly mixed?: boolean;
  /** The subjects that the audit sets against each other. */
  readonly main: readonly Subject[];
  /** Nouns that the articles call a subject by ("camera"), by its name. */
  readonly classNouns: ReadonlyMap<string, readonly string[]>;
  readonly usage: Usage;
  /** What the sentence before states, if one fact of one subject: what "This" at the start of the next one stands for. */
  readonly fact?: Fact | null;
  /** The things that the sentence before ended with ("all of the boats"): what "They" stands for where nobody else can be meant. */
  readonly things?: string | null;
  /** The entry of a timeline that the words stand under ("11:40 PM"), or "". */
  readonly entry: string;
  /** The entry before it in the same section, or "": a later one leaves out the year. */
  readonly before: string;
  /** What the line right above holds for, or null. */
  readonly given?: string | null;
  /** Nouns that the article keeps speaking of with "the". */
  readonly spoken?: ReadonlySet<string>;
  /** The people that the article names in full, by each of their names. */
  readonly people?: ReadonlyMap<string, string>;
  /** Things in the plural that the sentence before, or the clauses before in this one, name. */
  readonly plurals?: ReadonlySet<string>;
  /** The single things that the sentence before did something to ("the engine"). */
  readonly singulars?: ReadonlySet<string>;
  /** People and others with a name in the sentence before, or in this one before the clause: "he" may be any of them. */
  readonly names?: ReadonlySet<string>;
  /** The nouns of the sentence before, in their base form. */
  readonly nouns?: ReadonlySet<string>;
  /** Whether the passage's own headings, row, column or lead-in name the subject that rules it, not merely the one that all articles have. */
  readonly ruled: boolean;
  /** A text without an article around it: what has no antecedent speaks for itself. */
  readonly free: boolean;
}

export type Resolution =
  | {
      readonly referents: readonly Referent[];
      readonly generic?: false;
      /** The words name no subject: the referent is the one in whose context they stand. */
      readonly context?: boolean;
    }
  | { readonly generic: true }
  | { readonly refused: string };
