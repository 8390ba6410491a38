// What a stance is: a claim's answer to a question, under the question's key. A key is made from what is asked, never from the answer,
// so that opposite claims land on one key. What merely follows from a claim ("suits building Y" → "can do Y") is marked as implied.
import type { Claim, DateRange, Quantity } from '../claims/claim.js';

export type Family =
  | 'property'
  | 'feature'
  | 'use'
  | 'ordering'
  | 'measure'
  | 'event'
  | 'value'
  | 'user'
  | 'need'
  | 'effect'
  | 'deed';

/** "supports X" (an add-on may do it), "has X", "comes with X" (an add-on may not). */
export type Strength = 'capability' | 'plain' | 'bundling';

export type Answer =
  /** A side of a scale, or its denial. */
  | { readonly kind: 'pole'; readonly pole: 1 | -1; readonly denied: boolean; readonly word: string }
  | { readonly kind: 'has'; readonly affirmed: boolean; readonly strength: Strength }
  | { readonly kind: 'fit'; readonly fit: boolean }
  /** The subject that has more of the dimension; null for neither. */
  | { readonly kind: 'order'; readonly more: string | null }
  | { readonly kind: 'quantity'; readonly quantity: Quantity }
  | { readonly kind: 'date'; readonly date: DateRange }
  | { readonly kind: 'value'; readonly value: ReadonlySet<string>; readonly text: string }
  | { readonly kind: 'user'; readonly subject: string }
  /** "raises", "has no effect", "does not lower". */
  | { readonly kind: 'direction'; readonly way: 'up' | 'down' | 'none'; readonly denied: boolean };

export interface Stance {
  readonly claim: Claim;
  /** Key of the question it answers. */
  readonly key: string;
  readonly family: Family;
  /** Who the question asks about: a subject, a part of one, or a pair "A|B". */
  readonly holder: string;
  /** What is asked of the holder, as the claim says it. */
  readonly topic: string;
  readonly activity: string | null;
  readonly answer: Answer;
  /** Keys that narrow the question: a stance on more keys is on a narrower matter. */
  readonly keys: ReadonlySet<string>;
  /** Add-on that supplies it, or null. */
  readonly through: string | null;
  /** Follows from the claim without being stated. */
  readonly isImplied: boolean;
  /** Said by its claim alone, or by two claims of one article together; support never accuses: it is evidence in others' conflicts. */
  readonly origin: 'said' | 'contrast' | 'support';
  /** Said in relation to another thing ("slower than B"). */
  readonly isRelative: boolean;
  /** "all", "any", "every" of what is asked. */
  readonly isUniversal: boolean;
  readonly degree: 'low' | 'high' | null;
}

const LOW = new Set(
  'slightly little bit somewhat marginally barely hardly negligible minor limited relatively moderately'.split(' '),
);
const HIGH = new Set(
  'highly very extremely incredibly exceptionally much far significantly considerably substantially dramatically vastly greatly hugely massively completely fully entirely totally absolutely ridiculously decisively clearly'.split(
    ' ',
  ),
);

/** How strongly a degree word speaks, or null for one that says neither. */
export const degreeSide = (degree: string | null): 'low' | 'high' | null =>
  degree === null ? null : LOW.has(degree) ? 'low' : HIGH.has(degree) ? 'high' : null;

/** Whether stances on one question name several values side by side in one article: a list, of which another may name others. */
export function isListed(stances: readonly Stance[]): boolean {
  const bySource = new Map<string, Stance[]>();
  for (const stance of stances) {
    if (stance.answer.kind !== 'value') continue;
    const kin = bySource.get(stance.claim.source) ?? [];
    if (
      kin.some(
        (one) =>
          sideOf(one.answer) !== sideOf(stance.answer) &&
          Math.abs(one.claim.position.start.line - stance.claim.position.start.line) <= 1,
      )
    )
      return true;
    bySource.set(stance.claim.source, [...kin, stance]);
  }
  return false;
}

/** Values that one article may give to one question (a range, a rounding, a slip) before they can only be of several things. */
const MOST_VALUES = 3;

/** The stances on one question without those of articles that give it many values: "Class: Pump", "Class: Valve", one under each heading. */
export function singleValued(stances: readonly Stance[]): readonly Stance[] {
  const values = new Map<string, Set<string>>();
  for (const { answer, claim } of stances) {
    if (answer.kind !== 'value' && answer.kind !== 'quantity' && answer.kind !== 'date') continue;
    values.set(claim.source, (values.get(claim.source) ?? new Set()).add(sideOf(answer)));
  }
  return stances.filter(({ claim }) => (values.get(claim.source)?.size ?? 0) <= MOST_VALUES);
}

/** Name of the side of its question that an answer stands on. */
export function sideOf(answer: Answer): string {
  switch (answer.kind) {
    case 'pole':
      return answer.pole > 0 !== answer.denied ? 'more' : 'less';
    case 'has':
      return answer.affirmed ? 'yes' : 'no';
    case 'fit':
      return answer.fit ? 'fit' : 'unfit';
    case 'order':
      return answer.more === null ? 'equal' : answer.more.toLowerCase();
    case 'quantity':
      return `${answer.quantity.low}–${answer.quantity.high}`;
    case 'date':
      return `${answer.date.from}–${answer.date.to}`;
    case 'value':
      return [...answer.value].sort().join(' ');
    case 'user':
      return answer.subject.toLowerCase();
    case 'direction':
      return answer.denied ? `not ${answer.way}` : answer.way;
  }
}
