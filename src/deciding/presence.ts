// Whether the words of a recorded claim still stand in the sources, and which of the claims of an audit are them.
import type { Claim } from '../claims/claim.js';
import type { Header, Passage, Source } from '../reading/source.js';
import { contextOf, isTelling, type RecordedClaim, wordsOf } from './recorded-claim.js';

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

/** Of one audit it is made once: to judge anew after a decision takes no reading anew. */
const made = new WeakMap<readonly Claim[], { readonly of: Sources; readonly presence: Presence }>();

export function presenceIn(of: Sources): Presence {
  const known = made.get(of.claims);
  if (known !== undefined && known.of.sources === of.sources && known.of.problems === of.problems) return known.presence;
  const presence = presenceOf(of);
  made.set(of.claims, { of: { sources: of.sources, claims: of.claims, problems: of.problems }, presence });
  return presence;
}

function presenceOf({ sources, claims, problems }: Sources): Presence {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const unread = new Set(problems.map(({ path }) => path));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const seen = new Map<string, PresentClaim>();
  // Words are looked for where something was decided, and then of few claims: they are made when they are asked for.
  const present = (id: string): PresentClaim | undefined => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    const claim = claimOf.get(id);
    const source = claim === undefined ? undefined : sourceOf.get(claim.source);
    if (claim === undefined || source === undefined) return undefined;
    const words = wordsOf(claim.quote);
    const context = wordsOf(contextOf(claim, source));
    const made = { claim, path: source.path, words, text: wordsOf(claim.text), context };
    seen.set(id, made);
    return made;
  };
  let byWords: Map<string, PresentClaim[]> | null = null;
  const saying = (words: string): readonly PresentClaim[] => {
    if (byWords === null) {
      byWords = new Map();
      for (const { id } of claims) {
        const one = present(id);
        if (one === undefined) continue;
        const alike = byWords.get(one.words);
        if (alike === undefined) byWords.set(one.words, [one]);
        else alike.push(one);
      }
    }
    return byWords.get(words) ?? [];
  };

  const claimsOf = (one: RecordedClaim): readonly PresentClaim[] => {
    const alike = saying(wordsOf(one.quote));
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
    const known = texts.get(source.path) ?? sentencesOf(source);
    texts.set(source.path, known);
    return known;
  };
  /** Without a claim the words may stand all the same: what is drawn from a text depends on the other articles too. */
  const isWritten = (one: RecordedClaim): boolean => {
    const words = wordsOf(one.quote);
    const own = byPath.get(one.path);
    const places = own === undefined ? sources : [own];
    // Of its sentence, so that words with others added to them ("easy to carve" → "easy to carve when dry") are not the old ones.
    const sentence = wordsOf(one.sentence ?? one.quote);
    if (isTelling(words)) return places.some((source) => hasSentence(textOf(source), sentence));
    return places.some((source) => source.passages.some((passage) => stands(words, wordsOf(one.context), passage)));
  };

  return {
    present,
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

const END = ' . ';

/** The words of a source, with a point where a sentence, a line of a list or a paragraph ends. */
function sentencesOf({ text, passages, skipped }: Source): string {
  const all = [...passages, ...skipped].flatMap(({ span }) => text.slice(span.start, span.end).split(/(?<=[.!?])\s/));
  return `${END}${all.map(wordsOf).join(END)}${END}`;
}

/** The sentence as a whole: with a few more words in it, it is another one. */
const hasSentence = (text: string, sentence: string): boolean => text.includes(`${END}${sentence}${END}`);

/**
 * Whether a passage holds the few words, under headers that hold those they leaned on. Row and column of a cell must be among them: of
 * "cheap" in two columns only one is meant.
 */
function stands(words: string, context: string, { text, headings, lead, row, column }: Passage): boolean {
  if (!` ${wordsOf(text)} `.includes(` ${words} `)) return false;
  const wordsIn = (headers: readonly (Header | null)[]) => headers.flatMap((header) => split(wordsOf(header?.text ?? '')));
  const there = new Set([...split(wordsOf(text)), ...wordsIn([...headings, lead, row, column])]);
  const known = new Set(split(context));
  return [...known].every((word) => there.has(word)) && wordsIn([row, column]).every((word) => known.has(word));
}

const split = (words: string): readonly string[] => words.split(' ').filter((word) => word !== '');
