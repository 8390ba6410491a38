// Names of the data model → the words that a report says to an editor.
import type { ClearedReason, ConflictKind, Severity } from '../comparing/finding.js';

export const kindWords: Readonly<Record<ConflictKind, string>> = {
  negation: 'one says yes, the other says no',
  antonym: 'opposite values',
  ordering: 'opposite rankings',
  quantity: 'figures that do not meet',
  date: 'different dates for one event',
  'exclusive-value': 'two values where only one can hold',
  membership: 'the same thing is put under different subjects',
  scope: 'a sweeping statement against an example to the contrary',
  suitability: 'fit against unfit for the same use',
  degree: 'a little against a lot',
};

export const severityWords: Readonly<Record<Severity, string>> = {
  hard: 'both cannot be true as stated',
  soft: 'the statements differ in degree, scope or emphasis',
};

export const clearedWords: Readonly<Record<ClearedReason, string>> = {
  'different-subject': 'They speak of different things.',
  'different-time': 'They speak of different times.',
  'different-condition': 'They hold under different conditions.',
  'different-measure': 'They measure different things.',
  'part-or-add-on': 'One speaks of the thing itself, the other of a part of it or an add-on to it.',
  refinement: 'One says the same more exactly.',
  'open-list': 'Both are lists that do not claim to be complete.',
  'reported-not-held': 'One article reports a view that it does not hold.',
  hypothetical: 'One only says what would be if.',
  'relative-and-absolute': 'One compares, the other speaks of the thing by itself.',
  'exception-to-rule': 'One states a rule, the other an exception to it.',
};

/** "1 article", "3 articles"; a plural that is not made with -s is given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** What a report says of the entries that it leaves out. */
export function moreWords(more: number, noun: string, plural = `${noun}s`): string {
  return `${counted(more, `more ${noun}`, `more ${plural}`)} ${more === 1 ? 'stands' : 'stand'} in the JSON report.`;
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function distinct<Word extends string>(words: readonly Word[]): readonly Word[] {
  return [...new Set(words)];
}
