// A claim: one fact as the source states it, in the normal form that comparison works on. Plain data.
import type { DateRange } from '../language/date.js';
import type { Quantity } from '../language/quantity.js';
import type { CellPlace, Position, Span } from '../reading/source.js';

export type Frame =
  | 'is'
  | 'has'
  | 'suits'
  | 'compares'
  | 'measures'
  | 'dates'
  | 'made-of'
  | 'used-by'
  | 'needs'
  | 'changes'
  | 'does';
export type Polarity = 'affirmed' | 'denied';
export type Modality = 'asserted' | 'hedged' | 'recommended' | 'hypothetical';

/**
 * A phrase in normal form: lower-case lemmas of its content words in order, without articles, pronouns and degree words.
 * "a wide range of third-party extensions" → head "extension", words ["third-party", "extension"].
 */
export interface Term {
  /** The words as the source has them (articles and markup removed). */
  readonly text: string;
  /** Lemma of the head noun, adjective or verb. */
  readonly head: string;
  /** Lemmas of all content words, the head included. */
  readonly words: readonly string[];
}

export type { DateRange, Quantity };

/** The right side of a superlative: all other subjects that the articles set against the left one. */
export const THE_OTHERS = 'the others';

export interface Ordering {
  readonly left: string;
  readonly right: string;
  /** What is compared, as a noun where WordNet has one ("speed", "cost"), else the adjective. */
  readonly dimension: string;
  /** left is more, less or as … as right on the dimension. */
  readonly direction: 'more' | 'less' | 'equal';
  readonly favours: 'left' | 'right' | 'neither';
}

export interface Qualifier {
  readonly kind: 'condition' | 'time' | 'place' | 'version' | 'scope';
  /** As the source says it: "for small projects", "in 2024", "only". */
  readonly text: string;
}

export interface Attribution {
  /** "article" for the article's own word. */
  readonly holder: string;
  /** Whether the article holds it too (not so: "some claim that …"). */
  readonly held: boolean;
}

export interface Claim {
  readonly id: string;
  readonly source: string;
  readonly position: Position;
  readonly quote: string;
  /** The first is `position`; then row label, column header, heading, lead-in that the claim leans on. */
  readonly spans: readonly Span[];
  /** Self-contained sentence. */
  readonly text: string;
  /** Canonical name of the subject. */
  readonly subject: string;
  /** The add-on or part of the subject that the claim is really about ("Kiln-Guard", "firing chamber"), or null. */
  readonly part: string | null;
  /** What of the subject is spoken of: "learning curve", "API support". */
  readonly aspect: string;
  /** The activity that a dimension belongs to ("learn", "develop", "maintain"), or null. */
  readonly activity: string | null;
  readonly frame: Frame;
  /** Lemma of the verb as stated: "be", "support", "offer". */
  readonly verb: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Degree word as stated ("highly", "slightly"), or null. */
  readonly degree: string | null;
  /**
   * The other end of the relation: the property (is), the feature (has), the use (suits), the thing needed, the maker,
   * the user, the object; of `measures` and `dates` the property or event measured ("response time", "release").
   * Null only for `compares`.
   */
  readonly object: Term | null;
  readonly quantity: Quantity | null;
  readonly date: DateRange | null;
  readonly ordering: Ordering | null;
  readonly qualifiers: readonly Qualifier[];
  readonly attribution: Attribution;
  readonly columns: 'stated' | 'inferred' | null;
  /** Of a claim from a table: its cell. */
  readonly place: CellPlace | null;
}

/** A passage or a part of one that gave no claim, with the reason that the report lists. */
export interface Refused {
  readonly source: string;
  readonly span: Span;
  readonly reason: string;
}
