// Terms become a glossary: the abbreviations that the texts themselves spell out. What one source tells is plain data, and what all sources
// tell together does not depend on their order.
import type { Term } from '../claims/claim.js';
import type { Glossary } from './notion.js';

/** Consecutive capitalised words of a term, with their initials. */
export interface Spelling {
  readonly letters: string;
  readonly long: readonly string[];
  /** Where it is spelled: of several places the first in order counts. */
  readonly place: string;
}

/** What the terms of some claims tell: which abbreviations they use, and which words could be spelled-out ones. */
export interface Abbreviations {
  readonly used: readonly string[];
  readonly spelled: readonly Spelling[];
}

const LONGEST = 6;

/**
 * Abbreviations of three letters and more, and words that such letters could be the initials of.
 * "Minimal Viable Product" and "MVP": yes; "more visible plan" and "MVP": no, for lack of capitals.
 */
export function abbreviationsIn(terms: Iterable<readonly [place: string, term: Term]>): Abbreviations {
  const used = new Set<string>();
  const spelled = new Map<string, Spelling>();
  for (const [place, term] of terms) {
    for (const [match] of term.text.matchAll(/\b[A-Z]{3,6}(?=s?\b)/g)) used.add(match.toLowerCase());
    for (const long of capitalised(term)) {
      const letters = initials(long);
      if (!spelled.has(letters)) spelled.set(letters, { letters, long, place });
    }
  }
  return { used: [...used], spelled: [...spelled.values()] };
}

/** The abbreviations that are both used and spelled out, in the order of the places that spell them. */
export function mergedGlossary(told: readonly Abbreviations[]): Glossary {
  const used = new Set(told.flatMap((one) => one.used));
  const first = new Map<string, Spelling>();
  for (const one of told.flatMap(({ spelled }) => spelled)) {
    const known = first.get(one.letters);
    if (used.has(one.letters) && (known === undefined || one.place < known.place)) first.set(one.letters, one);
  }
  const inOrder = [...first.values()].sort((a, b) =>
    a.place === b.place ? a.long.length - b.long.length || (a.letters < b.letters ? -1 : 1) : a.place < b.place ? -1 : 1,
  );
  return new Map(inOrder.map(({ letters, long }) => [letters, long]));
}

/** The glossary of terms that stand in order. */
export const glossaryOf = (terms: readonly Term[]): Glossary =>
  mergedGlossary([abbreviationsIn(terms.map((term, at) => [String(at).padStart(9, '0'), term] as const))]);

/** Runs of a term's words that its text has with capitals, the shorter ones first. */
function capitalised({ text, words }: Term): readonly (readonly string[])[] {
  const hasCapital = words.map((word) =>
    text.includes((word[0] ?? '').toUpperCase() + word.slice(1, Math.max(2, word.length - 2))),
  );
  const found: (readonly string[])[] = [];
  for (let size = 3; size <= Math.min(LONGEST, words.length); size++)
    for (let i = 0; i + size <= words.length; i++)
      if (hasCapital.slice(i, i + size).every(Boolean)) found.push(words.slice(i, i + size));
  return found;
}

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');
