// Whether the words of a recorded claim still stand in the sources, and which of the claims of an audit are them.
import type { Claim } from '../claims/claim.js';
import type { Passage, Source } from '../reading/source.js';
import { isTelling, recorded, type RecordedClaim, wordsOf } from './recorded-claim.js';

export interface Sources {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** Sources that could not be read: nothing is known of their words. */
  readonly problems: readonly { readonly path: string }[];
}

/** A claim of the audit with the words by which a recorded one is known again. */
export interface PresentClaim {
  readonly claim: Claim;
  readonly path: string;
  readonly words: string;
  readonly text: string;
  readonly context: string;
}

export interface Presence {
  readonly present: (id: string) => PresentClaim | undefined;
  readonly hasSource: (path: string) => boolean;
  /** The claims that are the recorded one: in its own file where they stand there. */
  readonly claimsOf: (one: RecordedClaim) => readonly PresentClaim[];
  /** Whether the words of the recorded claim stand nowhere any more. Of a file that cannot be read nothing is gone. */
  readonly isGone: (one: RecordedClaim) => boolean;
}

export function presenceIn({ sources, claims, problems }: Sources): Presence {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const unread = new Set(problems.map(({ path }) => path));
  const byId = new Map<string, PresentClaim>();
  const byWords = new Map<string, PresentClaim[]>();
  for (const claim of claims) {
    const source = sourceOf.get(claim.source);
    if (source === undefined) continue;
    const one = recorded(claim, source);
    const words = wordsOf(one.quote);
    const present = { claim, path: one.path, words, text: wordsOf(one.text), context: wordsOf(one.context) };
    byId.set(claim.id, present);
    const alike = byWords.get(words);
    if (alike === undefined) byWords.set(words, [present]);
    else alike.push(present);
  }

  const claimsOf = (one: RecordedClaim): readonly PresentClaim[] => {
    const alike = byWords.get(wordsOf(one.quote)) ?? [];
    const here = alike.filter(({ path }) => path === one.path);
    const exact = alike.filter((other) => isSameStatement(one, other));
    const exactHere = here.filter((other) => exact.includes(other));
    if (exactHere.length > 0) return exactHere;
    // The same words in their own file, read a little otherwise because another article came or went.
    const drifted = here.filter((other) => isSelfEvident(one, other));
    if (drifted.length > 0) return drifted;
    if (exact.length > 0) return exact;
    return byPath.has(one.path) ? [] : alike.filter((other) => isSelfEvident(one, other));
  };

  const texts = new Map<string, string>();
  const textOf = (source: Source): string => {
    const known = texts.get(source.path) ?? ` ${wordsOf(source.text)} `;
    texts.set(source.path, known);
    return known;
  };
  /** Without a claim the words may stand all the same: what is drawn from a text depends on the other articles too. */
  const isWritten = (one: RecordedClaim): boolean => {
    const words = wordsOf(one.quote);
    const own = byPath.get(one.path);
    const places = own === undefined ? sources : [own];
    if (isTelling(words)) return places.some((source) => textOf(source).includes(` ${words} `));
    return places.some((source) => source.passages.some((passage) => stands(words, wordsOf(one.context), passage)));
  };

  return {
    present: (id) => byId.get(id),
    hasSource: (path) => byPath.has(path),
    claimsOf,
    isGone: (one) => !unread.has(one.path) && claimsOf(one).length === 0 && !isWritten(one),
  };
}

/** The same words that say the same thing. */
export const isSameStatement = (one: RecordedClaim, other: PresentClaim): boolean =>
  wordsOf(one.quote) === other.words && wordsOf(one.text) === other.text;

/** The same words, and either enough of them or in the same context: whatever they are taken to say. */
export const isSelfEvident = (one: RecordedClaim, other: PresentClaim): boolean =>
  wordsOf(one.quote) === other.words && (isTelling(other.words) || wordsOf(one.context) === other.context);

/** Whether a passage holds the few words, under headers that hold those they leaned on. */
function stands(words: string, context: string, { text, headings, lead, row, column }: Passage): boolean {
  if (!` ${wordsOf(text)} `.includes(` ${words} `)) return false;
  const around = [...headings, lead, row, column].map((header) => header?.text ?? '').join(' ');
  const there = new Set(wordsOf(`${around} ${text}`).split(' '));
  return context.split(' ').every((word) => word === '' || there.has(word));
}
