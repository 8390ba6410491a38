// The words in front of a colon: whether they are a label, and what they name of the subject.
import { frequency, isAdjective, isNoun } from '../language/lexicon.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import { eventVerb } from './event.js';
import { prepare } from './preparation.js';

/** "Lumo repair cost" → "repair cost": what a label adds behind the subject's name is a property of it. */
export function propertyIn(label: string, subjects: readonly Subject[]): string | null {
  const found = mentions(label, subjects)[0];
  const property =
    found !== undefined && found.part === null
      ? label
          .slice(found.end)
          .replace(/^['’]s?/, '')
          .trim()
      : '';
  return /^\p{L}{3}/u.test(property) && found?.start === 0 ? property : null;
}

/** "New gas kettle": a subject with words that narrow it; the bare name narrows nothing. */
export function variantIn(label: string, subjects: readonly Subject[]): string | null {
  const found = mentions(label, subjects)[0];
  return found === undefined || (found.start === 0 && found.end >= label.trim().length) ? null : label;
}

/** "Secure", "Fast and light": adjectives only. */
export function isPropertyLabel(label: string): boolean {
  // "Opened: 4 May 1907" names an event.
  if (eventVerb(label) !== null) return false;
  const words = label
    .toLowerCase()
    .split(/\s*(?:,|&|\band\b)\s*|\s+/)
    .filter((w) => w !== '');
  return words.length <= 3 && words.every((w) => isAdjective(w) && !(isNoun(w) && frequency(w, 'n') > frequency(w, 'a')));
}

/** "Sails — a part of every boat — are": the first words are no label. */
export const INSERTED = /^[^—–:]{2,60}\s[—–]\s[^—–.:]{3,90}\s[—–]\s\p{Ll}/u;

export const isLabel = (label: string, subjects: readonly Subject[]): boolean =>
  label.split(/\s+/).length <= 6 &&
  prepare(label, subjects).clauses.length === 0 &&
  !/^(?:however|note|but|so|and|first|finally)$/i.test(label);
