// How a clause may hang on the others, the words that show it, and what is found of a clause before its end is known.
import type { Token } from './tagging.js';
import type { Range, VerbGroup } from './verb-group.js';

export type ClauseKind =
  /** Stands by itself or is joined by and/but/or/";". */
  | 'main'
  /** "which …", "that …", "who …": says something of its antecedent. */
  | 'relative'
  /** "if …", "when …": limits the clause it hangs on. */
  | 'condition'
  /** "because …", "since …", "as …". */
  | 'reason'
  /** "while …", "whereas …", "although …": a fact of its own. */
  | 'contrast'
  /** ", providing …", "Launched in 2005, …". */
  | 'participle';

export const CONDITION = new Set([
  'if',
  'when',
  'whenever',
  'unless',
  'once',
  'where',
  'wherever',
  'provided',
  'until',
  'before',
  'after',
  'till',
  'except',
  'by the time',
]);

export const CONTRAST = new Set(['while', 'whereas', 'although', 'though', 'whilst', 'even though']);

export interface Found {
  group: VerbGroup;
  /** Where the clause's own words begin (its connector excluded). */
  from: number;
  kind: ClauseKind;
  connector: string | null;
  connectorAt: number;
  subject: Range | null;
}

export const isBorder = (token: Token): boolean => /^(?:[,;:–—]|--|-)$/.test(token.text);
