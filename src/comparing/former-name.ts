// "Nordvik (formerly Holm Brothers)": a name and the one before it are one maker, wherever an article tells so.
import type { Claim } from '../claims/claim.js';
import type { Stance } from './stance.js';

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: \\p{Lu}[\\p{L}\\p{N}&'’.-]*){0,3}";
const FORMER = new RegExp(
  `(${NAME}),? \\(?(?:formerly|previously|once|originally)(?: (?:known as|called|named))? (?:the )?(${NAME})`,
  'gu',
);

/** A name that some claim tells to be a former one; both in lower case. */
export interface FormerName {
  readonly former: string;
  readonly present: string;
  readonly claim: string;
}

export const formerNamesIn = (claims: readonly Claim[]): readonly FormerName[] =>
  claims.flatMap(({ id, text, quote }) =>
    [...`${text}\n${quote}`.matchAll(FORMER)].map(([, present = '', former = '']) => ({
      former: former.toLowerCase(),
      present: present.toLowerCase(),
      claim: id,
    })),
  );

/** Former names → present ones; where claims differ, the last by id counts. */
export function mergedNames(told: readonly FormerName[]): ReadonlyMap<string, string> {
  const last = new Map<string, FormerName>();
  for (const one of told) if ((last.get(one.former)?.claim ?? '') <= one.claim) last.set(one.former, one);
  return new Map([...last.values()].map(({ former, present }) => [former, present]));
}

/** The stance with a maker's former name as the present one. */
export function underOneName(stance: Stance, names: ReadonlyMap<string, string>): Stance {
  if (names.size === 0 || stance.answer.kind !== 'value' || !stance.key.startsWith('agent|')) return stance;
  const present = names.get(stance.answer.text.toLowerCase());
  if (present === undefined) return stance;
  return { ...stance, answer: { kind: 'value', value: new Set(present.split(' ')), text: capitals(present) } };
}

const capitals = (name: string): string => name.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
