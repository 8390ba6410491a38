// Which parts of a subject are add-ons: things of their own name, about which questions of their own are asked.
import type { Claim } from '../claims/claim.js';
import { isNoun, lemma } from '../language/lexicon.js';
import { subjectNamed } from '../subjects/named.js';
import type { Subject } from '../subjects/subject.js';
import { same } from './answers/said.js';

/** Whether a part is an add-on, a thing of its own name, rather than a piece or an aspect of the subject. */
export function isAddOn(part: string, claim: Claim, subjects: readonly Subject[]): boolean {
  const subject = subjectNamed(claim.subject, subjects);
  if (subject?.parts.some((one) => same(one) === same(part))) return true;
  const tokens = part.split(/\s+/);
  const [first = ''] = tokens;
  // "Maintenance" at the start of a sentence is a word, "Kettle-Timer", "Timer Pro" and "Timex" are names.
  if (tokens.length > 1) return tokens.every((one) => /^[\p{Lu}\d]/u.test(one));
  return /^\p{Lu}/u.test(first) && (/^.+[\p{Lu}\d-]/u.test(first) || !isNoun(lemma(first.toLowerCase(), 'n')));
}
