// Which of many subjects a text can speak of, by the words that it has: those of which a spelling ends in one of them, each with such
// spellings alone. What the text mentions of all subjects it mentions of these.
import { remembered } from '../language/remembered.js';
import type { Subject } from './subject.js';
import { words } from './words.js';

/** The last word of a spelling, in the forms by which a text may mention it. */
const lastForms = remembered((spelling: string): readonly string[] => {
  const last = words(spelling).at(-1);
  return last === undefined ? [] : [last.lower, last.singular, `${last.lower}s`];
}, 4096);

/** @param forms the words of a text in lower case, and their singulars */
export const canSay = (spelling: string, forms: ReadonlySet<string>): boolean =>
  lastForms(spelling).some((form) => forms.has(form));

/** Whether the text can mention the subject, or a part of it, by the name or by a spelling that is left of it. */
export const isSayable = ({ name, aliases, parts }: Subject, forms: ReadonlySet<string>): boolean =>
  parts.length + aliases.length > 0 || canSay(name, forms);

/** The subject with those of its other spellings, and with those parts, that can be said; a part also stays where an alias of it does. */
export function withSpellings(subject: Subject, forms: ReadonlySet<string>): Subject {
  const partAliases = Object.entries(subject.partAliases ?? {}).filter(([alias]) => canSay(alias, forms));
  const kept = new Set(partAliases.map(([, part]) => part));
  return {
    ...subject,
    aliases: subject.aliases.filter((alias) => canSay(alias, forms)),
    parts: subject.parts.filter((part) => kept.has(part) || canSay(part, forms)),
    ...(subject.partAliases === undefined ? {} : { partAliases: Object.fromEntries(partAliases) }),
  };
}

/** Of `subjects` those that texts can speak of, in their order, text after text; lists that are the same are one. */
export function sayableOf(subjects: readonly Subject[]): (forms: ReadonlySet<string>) => readonly Subject[] {
  const byForm = new Map<string, number[]>();
  for (const [at, subject] of subjects.entries()) {
    const spellings = [subject.name, ...subject.aliases, ...subject.parts, ...Object.keys(subject.partAliases ?? {})];
    for (const form of new Set(spellings.flatMap(lastForms))) {
      const kin = byForm.get(form);
      if (kin === undefined) byForm.set(form, [at]);
      else kin.push(at);
    }
  }
  const lists = new Map<string, readonly Subject[]>();
  return (forms) => {
    const places = new Set<number>();
    for (const form of forms) for (const at of byForm.get(form) ?? []) places.add(at);
    const found: Subject[] = [];
    let mark = '';
    for (const at of [...places].sort((left, right) => left - right)) {
      const subject = withSpellings(subjects[at] as Subject, forms);
      if (!isSayable(subject, forms)) continue;
      found.push(subject);
      mark += `${at} ${subject.aliases.join('|')} ${subject.parts.join('|')} ${Object.keys(subject.partAliases ?? {}).join('|')}\n`;
    }
    const known = lists.get(mark);
    if (known === undefined) lists.set(mark, found);
    return known ?? found;
  };
}
