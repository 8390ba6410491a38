// Whom a claim is about, as the subject of a sentence, in the middle of one, and as an owner.
import type { Subject } from '../subjects/subject.js';
import { isMass, plural } from './called.js';
import type { Referent } from './predicate.js';
import { capital } from './wording.js';

/** A subject as the subject of a sentence: a name as it is, a common noun in the plural ("Cordless drills"). */
export function referentOf(subject: Subject): Referent {
  // "5:2" has no letters and no plural.
  const isCommon = subject.name === subject.name.toLowerCase() && /\p{Ll}{2}/u.test(subject.name) && !isMass(subject.name);
  return {
    name: subject.name,
    part: null,
    text: isCommon ? capital(plural(subject.name)) : subject.definite ? `The ${subject.name}` : capital(subject.name),
    plural: isCommon,
  };
}

/** A referent in the middle of a sentence: "with cordless drills", "with Lumo". */
export function inside({ name, text }: Referent): string {
  // "Most kettles last": what goes with kettles goes not only with those.
  const said = text.replace(/^(?:most|many|some|all|several|few)\s+(?!of\b)/i, '');
  return name === name.toLowerCase() || /^(?:The|An?|This|These|Modern)\b/.test(said)
    ? said.charAt(0).toLowerCase() + said.slice(1)
    : said;
}

/** "Lumo" → "Lumo's", "Users" → "Users'". */
export const possessive = (name: string): string => (/s$/.test(name) ? `${name}'` : `${name}'s`);
