// Names become known by a part of them: the bare head of a compound ("the stove" for "wood stove"), a word of a proper name that stands alone
// ("the Duetto" for the "Vellano Duetto"). A part that is of two names is short for neither.
import type { Draft } from './candidate.js';
import { FUNCTION_WORDS, JUDGING_WORDS } from './english.js';
import { type Article, isFreeBefore } from './evidence.js';
import { isForename } from './forename.js';
import type { Pile, Wording } from './pile.js';
import type { Tallies } from './tally.js';
import { hasCapital, type Word, words } from './words.js';

/** Whether the articles use the head of a compound alone for it ("the stove" for "wood stove"), and not in other compounds more often. */
function standsForCompound(name: string, pile: Pile): boolean {
  const head = words(name).at(-1)?.singular ?? '';
  const found = pile.ask('heads', ({ forms }) => (forms.has(head) ? name : null), headsIn);
  const bare = found.reduce((sum, heads) => sum + (heads?.bare ?? 0), 0);
  const other = found.reduce((sum, heads) => sum + (heads?.other ?? 0), 0);
  return bare > 0 && other <= bare;
}

/** How often an article has the head of a compound by itself, and how often in others. */
function headsIn({ sentences }: Article, name: string): { readonly bare: number; readonly other: number } {
  const compound = words(name);
  const head = compound.at(-1)?.singular;
  let bare = 0;
  let other = 0;
  for (const { run } of sentences) {
    run.forEach((word, at) => {
      if (word.singular !== head || !isFreeBefore(run, at + 1)) return;
      const before = run[at - 1];
      const isCompound = compound.slice(0, -1).every((each, n) => run[at - compound.length + 1 + n]?.lower === each.lower);
      if (isCompound) return;
      if (before === undefined || word.gap === '|' || FUNCTION_WORDS.has(before.lower) || JUDGING_WORDS.has(before.lower)) bare++;
      else other++;
    });
  }
  return { bare, other };
}

/** Adds the bare head of a compound as its alias, where no other candidate has it. */
export function addHeads(drafts: readonly Draft[], pile: Pile): void {
  for (const draft of drafts) {
    const compound = words(draft.name);
    const head = compound.at(-1);
    if (head === undefined || compound.length < 2 || hasCapital(draft.name)) continue;
    const isShared = drafts.some(
      (other) =>
        other !== draft &&
        other.kindOf !== draft.name &&
        (other.key === head.singular || other.key.endsWith(` ${head.singular}`)),
    );
    if (!isShared && standsForCompound(draft.name, pile)) draft.aliases.add(head.singular);
  }
}

/** "E-bike" of "electric bike", "e-reader" of "electronic reader": where the articles have both, they are one. */
export function addShortElectric(drafts: Draft[], counted: Tallies): void {
  for (const draft of drafts.filter(({ name }) => name.startsWith('electr'))) {
    const [, noun] = /^electr(?:on)?ic (\p{Ll}+)$/u.exec(draft.name) ?? [];
    if (noun === undefined || !counted.has(`e ${noun}`)) continue;
    draft.aliases.add(`e-${noun}`);
    const own = drafts.findIndex((other) => other.key === `e ${noun}`);
    if (own >= 0) drafts.splice(own, 1);
  }
}

/** Times that a name must stand without its other words to be short for it. */
const OFTEN_SHORT = 2;

/** "The Duetto" of the "Vellano Duetto": the first or last word of a name, where it stands alone, is no word of English and of no other name. */
export function addShortNames(drafts: readonly Draft[], pile: Pile): void {
  for (const draft of drafts) {
    const full = words(draft.name);
    const [first, last] = [full[0], full.at(-1)];
    if (
      draft.isMain ||
      full.length < 2 ||
      first === undefined ||
      last === undefined ||
      !full.every(({ text }) => hasCapital(text))
    )
      continue;
    const isOfOther = (word: Word) =>
      drafts.some((other) => other !== draft && words(other.name).some(({ lower }) => lower === word.lower));
    for (const word of [first, last]) {
      if (!isForename(word.text) || isOfOther(word)) continue;
      if (timesAlone(word, draft.name, pile).sentences >= OFTEN_SHORT) draft.aliases.add(word.text);
    }
  }
}

/**
 * "The Halden" of the "Halden Dome": what the articles are about goes by the first word of its name, where that stands with its article and
 * nowhere as a place ("in Halden"). What was found under the short name is then the same.
 */
export function addShortMainNames(drafts: Draft[], pile: Pile): void {
  for (const draft of drafts.filter(({ isMain, name }) => isMain && /^\p{Lu}\S*(?: (?:\p{Lu}|\d)\S*)+$/u.test(name))) {
    const full = words(draft.name);
    const first = full[0] as Word;
    const isShared = drafts.some(
      (other) =>
        other !== draft &&
        other.key !== first.lower &&
        other.isMain &&
        words(other.name).some(({ lower }) => lower === first.lower),
    );
    if (isShared || !isForename(first.text)) continue;
    const { named, placed } = timesAlone(first, draft.name, pile);
    if (named < OFTEN_SHORT || placed > 0) continue;
    draft.aliases.add(first.text);
    const own = drafts.findIndex(({ key: name }) => name === first.lower);
    if (own >= 0) drafts.splice(own, 1);
  }
}

/** In how many sentences a word of a name stands alone; with its article, and as places stand ("in Halden"). Plain data. */
interface Alone {
  readonly sentences: number;
  readonly named: number;
  readonly placed: number;
}

function timesAlone(word: Word, name: string, pile: Pile): Alone {
  const questionTo = ({ forms }: Wording) => (forms.has(word.lower) ? { word: word.text, name } : null);
  return pile.ask('alone', questionTo, aloneIn).reduce<Alone>(
    (sum, one) => ({
      sentences: sum.sentences + (one?.sentences ?? 0),
      named: sum.named + (one?.named ?? 0),
      placed: sum.placed + (one?.placed ?? 0),
    }),
    { sentences: 0, named: 0, placed: 0 },
  );
}

function aloneIn({ sentences }: Article, { word, name }: { readonly word: string; readonly name: string }): Alone {
  const full = words(name);
  const before = sentences.flatMap(({ run }) =>
    standsAlone(run, word, full) ? [run[run.findIndex(({ text }) => text === word) - 1]?.lower ?? ''] : [],
  );
  return {
    sentences: before.length,
    named: before.filter((one) => one === 'the').length,
    placed: before.filter((one) => /^(?:in|at|from|near|of)$/.test(one)).length,
  };
}

/** Whether a sentence has the word of a name with a capital, and no other name around it. */
function standsAlone(run: readonly Word[], word: string, full: readonly Word[]): boolean {
  return run.some((each, at) => {
    if (each.text !== word) return false;
    const beside = [
      at > 0 && each.gap === ' ' ? run[at - 1] : undefined,
      run[at + 1]?.gap === ' ' && !each.isPossessive ? run[at + 1] : undefined,
    ];
    return beside.every(
      (one) =>
        one === undefined ||
        one.lower === 'the' ||
        (!/^[\p{Lu}\d]/u.test(one.text) && !full.some(({ lower }) => lower === one.lower)),
    );
  });
}
