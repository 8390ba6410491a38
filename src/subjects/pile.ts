// The articles of an audit as those see them who look for subjects: a tally of each, and answers to what they ask of each. A question to an
// article holds only what the article can say something of, so that after an edit nearly all are asked what they were asked before, and what
// is noted of them answers. Tallies, questions and answers are plain data; what is not noted is read from the article's words.
import type { Source } from '../reading/source.js';
import { type Article, articleOf } from './evidence.js';
import { type ArticleTally, tallyOf } from './article-tally.js';
import { singular } from './words.js';

/** The words of an article's sentences. */
export interface Wording {
  /** In lower case, ascending. */
  readonly words: readonly string[];
  /** The same, and their singulars. */
  readonly forms: ReadonlySet<string>;
  /** Whether a sentence may give another name for something. */
  readonly isGlossed: boolean;
}

export interface Pile {
  readonly tallies: readonly ArticleTally[];
  /**
   * What the articles answer, in their order; null of those that have nothing to be asked.
   * @param look names what is looked for
   * @param questionTo all that an answer depends on beside the article; null where it has nothing to say
   */
  ask<Question, Answer>(
    look: string,
    questionTo: (wording: Wording) => Question | null,
    answer: (article: Article, question: Question) => Answer,
  ): readonly (Answer | null)[];
}

/** What articles have answered, by digests of the questions. */
export type Answers = Readonly<Record<string, unknown>>;

/** What is noted of articles from one audit to the next. */
export interface Notes {
  recall(kind: 'tally' | 'looks', source: Source): unknown;
  keep(kind: 'tally' | 'looks', source: Source, outcome: unknown): void;
  digestOf(look: string, question: unknown): string;
}

/** The articles of `sources` in a fixed order; a copy of another source is no evidence of its own. */
export function pileOf(sources: readonly Source[], notes: Notes | null = null): Pile & { readonly end: () => void } {
  const byText = new Map(sources.map((source) => [source.text, source]));
  const inOrder = [...byText.values()].sort((left, right) =>
    left.title === right.title ? compare(left.text, right.text) : compare(left.title, right.title),
  );
  const all = inOrder.map((source) => asked(source, notes));
  return {
    tallies: all.map(({ tally }) => tally),
    ask: (look, questionTo, answer) =>
      all.map((one) => {
        const question = questionTo(one.wording());
        return question === null ? null : one.answer(look, question, answer);
      }),
    end: () => {
      for (const one of all) one.end();
    },
  };
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function formsOf(words: readonly string[]): ReadonlySet<string> {
  const forms = new Set(words);
  for (const word of words) forms.add(singular(word));
  return forms;
}

/** One article: its words are only looked at where what is noted does not answer. */
function asked(source: Source, notes: Notes | null) {
  let read: Article | null = null;
  const article = (): Article => (read ??= articleOf(source));
  const noted = notes?.recall('tally', source) as ArticleTally | null | undefined;
  const tally = noted ?? tallyOf(article());
  if (notes !== null && noted === null) notes.keep('tally', source, tally);
  const before = new Map(Object.entries((notes?.recall('looks', source) ?? {}) as Answers));
  const now = new Map<string, unknown>();
  let wording: Wording | null = null;
  return {
    tally,
    wording: (): Wording => {
      wording ??= { words: tally.words, forms: formsOf(tally.words), isGlossed: tally.isGlossed };
      return wording;
    },
    answer: <Question, Answer>(
      look: string,
      question: Question,
      answer: (article: Article, question: Question) => Answer,
    ): Answer => {
      if (notes === null) return answer(article(), question);
      const digest = notes.digestOf(look, question);
      const known = now.get(digest) ?? before.get(digest) ?? answer(article(), question);
      now.set(digest, known);
      return known as Answer;
    },
    /** Takes down what was answered. */
    end: (): void => {
      const isAsBefore = now.size === before.size && [...now.keys()].every((digest) => before.has(digest));
      if (notes !== null && !isAsBefore) notes.keep('looks', source, Object.fromEntries(now));
    },
  };
}
