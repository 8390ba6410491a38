// What an editor said of a conflict (or of a group), as an entry of the decisions file. Entries are added and never changed; to undo is an
// entry too. An entry holds the words that it was made on, so that it needs neither ids nor lines of any audit to find its conflict again.
import { identify } from '../claims/identity.js';
import type { ConflictKind, Severity } from '../comparing/finding.js';
import { type RecordedClaim, wordsOf } from './recorded-claim.js';

export const entrySchema = 1;

/** Why the other sides are not kept. */
export const keepReasons = ['wrong', 'outdated', 'superseded'] as const;
/** Why a conflict is none. */
export const dismissalReasons = [
  'different-subject',
  'different-time',
  'different-condition',
  'different-measure',
  'misread',
  'quotation',
  'other',
] as const;

export type KeepReason = (typeof keepReasons)[number];
export type DismissalReason = (typeof dismissalReasons)[number];

/** What is decided of a conflict. `side` is an index of the entry's own `sides`. */
export type ConflictVerdict =
  | { readonly verdict: 'keep'; readonly side: number; readonly because: KeepReason | null }
  | { readonly verdict: 'both-under-condition'; readonly condition: string }
  | { readonly verdict: 'not-a-contradiction'; readonly because: DismissalReason | null }
  /** Neither side: what is to stand there instead. */
  | { readonly verdict: 'rewrite'; readonly text: string }
  | { readonly verdict: 'needs-source'; readonly assignee: string | null }
  /** A genuine dispute: both are to be attributed. */
  | { readonly verdict: 'dispute' }
  /** It was there when the baseline was taken. */
  | { readonly verdict: 'accepted' }
  /** Says something and decides nothing. */
  | { readonly verdict: 'note' };

/** What is decided of groups, for the next audit to obey. */
export type GroupVerdict =
  /** The claim is never to stand in one group with the others. */
  | { readonly verdict: 'take-out'; readonly claim: RecordedClaim; readonly from: readonly RecordedClaim[] }
  /** Both lists of claims are always to be one group. */
  | { readonly verdict: 'join'; readonly groups: readonly [readonly RecordedClaim[], readonly RecordedClaim[]] };

/** Takes back an entry of the same key, by its id. */
export type Undoing = { readonly verdict: 'undo'; readonly undoes: string };

export type Verdict = ConflictVerdict | GroupVerdict | Undoing;
export type VerdictName = Verdict['verdict'];

export interface RecordedSide {
  readonly answer: string;
  readonly claims: readonly RecordedClaim[];
}

/** The conflict as the editor saw it. */
export interface View {
  readonly title: string;
  readonly question: string;
  readonly kind: ConflictKind;
  readonly severity: Severity;
  readonly sides: readonly RecordedSide[];
}

/** Who says it, when (ISO 8601), and what else there is to say. */
export interface Signature {
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
}

export interface Entry extends Signature {
  /** Made of the words on each side when the conflict was first decided; entries of one key belong together. */
  readonly key: string;
  /** Place among the entries of its key, from 1. Two editors who decided side by side have the same one. */
  readonly turn: number;
  readonly ruling: Verdict;
  /** Null for rulings on groups, and where one of those is undone. */
  readonly view: View | null;
}

/** Key of a conflict that is decided for the first time: the same words on the same sides have the same one, whatever their files are called. */
export function keyOf({ sides }: Pick<View, 'sides'>): string {
  return identify('d-', ...sides.map(({ claims }) => claims.map(said).sort().join('\n')).sort());
}

/** Key of a ruling on groups. */
export function groupKeyOf(claims: readonly RecordedClaim[]): string {
  return identify('g-', ...claims.map(said).sort());
}

const said = ({ quote, text }: RecordedClaim): string => `${wordsOf(quote)}|${wordsOf(text)}`;

/** Turn of an entry that is added to those of its key. */
export function nextTurn(entries: readonly Entry[], key: string): number {
  return 1 + Math.max(0, ...entries.filter((entry) => entry.key === key).map(({ turn }) => turn));
}
