// "Nordvik (formerly Holm Brothers)": a name and the one before it are one maker, wherever an article tells so.
import type { Claim } from '../claims/claim.js';
import type { Stance } from './stance.js';

const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’.-]*(?: \\p{Lu}[\\p{L}\\p{N}&'’.-]*){0,3}";
const FORMER = new RegExp(
  `(${NAME}),? \\(?(?:formerly|previously|once|originally)(?: (?:known as|called|named))? (?:the )?(${NAME})`,
  'gu',
);

/** Words of former names → words of the present ones, in lower case. */
export function formerNames(claims: readonly Claim[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text, quote } of claims)
    for (const [, present = '', former = ''] of `${text}\n${quote}`.matchAll(FORMER))
      names.set(former.toLowerCase(), present.toLowerCase());
  return names;
}

/** The stance with a maker's former name as the present one. */
export function underOneName(stance: Stance, names: ReadonlyMap<string, string>): Stance {
  if (names.size === 0 || stance.answer.kind !== 'value' || !stance.key.startsWith('agent|')) return stance;
  const present = names.get(stance.answer.text.toLowerCase());
  if (present === undefined) return stance;
  return { ...stance, answer: { kind: 'value', value: new Set(present.split(' ')), text: capitals(present) } };
}

const capitals = (name: string): string => name.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
