// What a claim says, ready for its answers, and the few things that all of them need: keys, words, who is asked about.
import type { Claim, Term } from '../../claims/claim.js';
import type { Subject } from '../../subjects/subject.js';
import { lemma } from '../../language/lexicon.js';
import { type Glossary, wordKey } from '../notion.js';
import { activityOf, nounReading } from '../scale.js';
import type { Stance } from '../stance.js';

export interface Said {
  readonly claim: Claim;
  readonly object: Term;
  /** The add-on that the claim is about, or null. */
  readonly addOn: string | null;
  /** The piece or aspect of the subject that the claim is about, or null. */
  readonly part: string | null;
  readonly subjects: readonly Subject[];
  readonly glossary: Glossary;
}

/** Takes a stance; what is not given is what most stances have. */
export type Add = (stance: Partial<Stance> & Pick<Stance, 'key' | 'family' | 'topic' | 'answer'>) => void;

/** Names are one whatever their case. */
export const same = (name: string): string => name.toLowerCase();
export const key = (...pieces: readonly string[]): string => pieces.map(same).join('|');
export const words = (text: string | null): readonly string[] =>
  text === null
    ? []
    : text
        .toLowerCase()
        .split(/[^\p{L}\p{N}-]+/u)
        .filter(Boolean);
/** Who the question asks about: an add-on for itself, a part for its subject. */
export const holder = (claim: Claim, addOn: string | null): string => addOn ?? claim.subject;

/** The first activity that the words name. */
export function activityIn(all: readonly string[]): string | null {
  for (const word of all) {
    const activity = activityOf(word);
    if (activity !== null && /^(?:learn|develop|install|maintain|run|buy)$/.test(activity)) return activity;
  }
  return null;
}

/** What is one of the subjects itself is no part of it. */
const CASE = /^(?:models?|versions?|units?|machines?|ones?|types?|kinds?|makes?|brands?|it)$/;

/**
 * The key of the part that a statement is about; null where it is about the subject: of a part that is an activity or a dimension ("its
 * upkeep is cheap", "its price is high") what is said is the subject's own.
 */
export function partKey(part: string | null): string | null {
  // "A small model costs 90 euros, and it": words that a reading took along name no part.
  const all = part === null || /[,;:]/.test(part) ? [] : words(part);
  if (all.length === 0) return null;
  const noun = words((part ?? '').split(' of ')[0] ?? '').at(-1) ?? '';
  const isOwn =
    noun === '' ||
    CASE.test(noun) ||
    activityIn(all) !== null ||
    activityOf(noun) !== null ||
    nounReading(noun) !== null ||
    nounReading(lemma(noun, 'n')) !== null;
  const ordinal = all.find((word) => /^(?:first|second|third|fourth|fifth|last|next|latest)$/.test(word));
  return isOwn ? null : `${ordinal === undefined ? '' : `${ordinal} `}${wordKey(lemma(noun, 'n'))}`;
}
