// What the claims of one source rest on beyond its own text: of all subjects those that it can speak of, and of the usage of all articles the
// words that were asked for, with the answers. Where these are as before, so are the claims.
import type { Source } from '../reading/source.js';
import { isSayable, withSpellings } from '../subjects/sayable.js';
import type { Subject } from '../subjects/subject.js';
import { singular, words } from '../subjects/words.js';
import type { Corpus } from './corpus.js';
import { identify } from './identity.js';
import type { Usage, Words } from './usage.js';

export interface Asked {
  /** Digest of the subjects that the source can speak of, in their order, with their class nouns. */
  readonly subjects: string;
  /** Words that were asked for, by the answer. */
  readonly small: Answers;
  readonly counted: Answers;
}

interface Answers {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** The usage, and what has been asked of it so far. */
export function overheard(usage: Usage): { readonly usage: Usage; readonly asked: () => Pick<Asked, 'small' | 'counted'> } {
  const small = listening(usage.small);
  const counted = listening(usage.counted);
  return { usage: { small, counted }, asked: () => ({ small: small.answers(), counted: counted.answers() }) };
}

function listening(known: Words): Words & { readonly answers: () => Answers } {
  const heard = new Map<string, boolean>();
  const listed = (answer: boolean) => [...heard].flatMap(([word, is]) => (is === answer ? [word] : [])).sort();
  return {
    has: (word) => {
      const is = known.has(word);
      heard.set(word, is);
      return is;
    },
    answers: () => ({ yes: listed(true), no: listed(false) }),
  };
}

/** Whether all that was asked is answered as it was; `subjects` is the digest of those that the source can speak of now. */
export function isAsBefore(asked: Asked, subjects: string, { small, counted }: Usage): boolean {
  const isSame = ({ yes, no }: Answers, known: Words) =>
    yes.every((word) => known.has(word)) && !no.some((word) => known.has(word));
  return asked.subjects === subjects && isSame(asked.small, small) && isSame(asked.counted, counted);
}

/** The subjects that a source can speak of, with their class nouns. */
export interface Spoken {
  readonly subjects: readonly Subject[];
  readonly nouns: Corpus['nouns'];
  readonly digest: string;
}

/** For each list of subjects the parts of it that sources can speak of: what is found out for a list is remembered with it. */
const shared = new WeakMap<readonly Subject[], Map<string, Spoken>>();

/** Those are the main ones, and those of which a spelling ends in a word that the source has; each with such spellings alone. */
export function spokenSubjects(source: Source, subjects: readonly Subject[], { nouns }: Corpus): Spoken {
  const own = wordsOf(source);
  const found = subjects.flatMap((subject) => {
    const spoken = withSpellings(subject, own);
    return subject.main || isSayable(spoken, own) ? [spoken] : [];
  });
  const digest = identify('', JSON.stringify(found.map((subject) => [subject, nouns.get(subject.name) ?? []])));
  const known = shared.get(subjects) ?? new Map<string, Spoken>();
  shared.set(subjects, known);
  const before = known.get(digest);
  if (before !== undefined) return before;
  const names = new Set(found.map(({ name }) => name));
  const spoken = { subjects: found, nouns: new Map([...nouns].filter(([name]) => names.has(name))), digest };
  known.set(digest, spoken);
  return spoken;
}

/** The words of a source, as it has them and in the singular. */
function wordsOf(source: Source): ReadonlySet<string> {
  const found = new Set<string>();
  const headers = (passage: Source['passages'][number]) => [...passage.headings, passage.lead, passage.row, passage.column];
  for (const text of [
    source.title,
    ...source.passages.flatMap((passage) => [passage.text, ...headers(passage).map((header) => header?.text ?? '')]),
  ])
    for (const { lower } of words(text)) {
      found.add(lower);
      found.add(singular(lower));
    }
  return found;
}
