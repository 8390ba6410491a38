// A subject is a thing that claims are about, canonical over all sources of the audit.

export interface Subject {
  /** Stable: made from `name`. */
  readonly id: string;
  /** Canonical, as most sources write it: "coffee grinder" in the singular and lower case, a proper name as it is. */
  readonly name: string;
  /** Other spellings that mean the same ("CGH", "Coffee Grinders", "Grind.io"), longest first; never holds `name`. */
  readonly aliases: readonly string[];
  /** Names of subjects or things that are parts of it or add-ons to it ("Kiln-Guard" of "Kiln"). */
  readonly parts: readonly string[];
  /** Other spellings of its parts, each with the name in `parts` that it stands for; absent where there are none. */
  readonly partAliases?: Readonly<Record<string, string>>;
  /** The name goes with "the" ("the Harbour Bike Scheme"); absent where it does not. */
  readonly definite?: true;
  /** Name of the subject that this is a kind of ("coffee grinder" for "burr coffee grinder"), or null. */
  readonly kindOf: string | null;
  readonly origin: 'found' | 'configured';
  /** What the articles are about or set against each other; false of what they also speak of (a company, a scheme, an author). */
  readonly main: boolean;
}

/** A mention of a subject (or of one of its parts) in a text. */
export interface Mention {
  readonly subject: Subject;
  /** The part's name where a part is mentioned and not the subject itself. */
  readonly part: string | null;
  /** Offsets into the text that was searched. */
  readonly start: number;
  readonly end: number;
}
