// What an audit does with each article by itself: reading it, and drawing its claims. A task is plain data, so that it can be done here, by
// another thread, or not at all where its outcome is remembered; who does it changes nothing in what comes out.
import type { Corpus } from './claims/corpus.js';
import { type Extraction, extract } from './claims/extraction.js';
import { decode, read } from './reading/reading.js';
import type { Source } from './reading/source.js';
import type { Subject } from './subjects/subject.js';

/** A file as it was found: its bytes, or why there are none. Paths are unique, "/" on every system. */
export type Article =
  | { readonly path: string; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly path: string; readonly problem: string };

/** A source that could not be read. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** Headings of sections that state nothing to check; upper and lower case are the same. */
export interface Reading {
  readonly of: 'reading';
  readonly ignoredSections: readonly string[];
}

/** What all articles together tell is the same for each of them. */
export interface Drawing {
  readonly of: 'drawing';
  readonly subjects: readonly Subject[];
  readonly corpus: Corpus;
}

/** What comes in and out of each task. */
export interface Work {
  readonly reading: { readonly task: Reading; readonly one: Article; readonly outcome: Source | Problem };
  readonly drawing: { readonly task: Drawing; readonly one: Source; readonly outcome: Extraction };
}

export type Task = Work[keyof Work]['task'];
export type One = Work[keyof Work]['one'];
export type Outcome = Work[keyof Work]['outcome'];

/** A task that is to be done with each of some articles; its outcomes come in their order. */
export interface Request {
  readonly task: Task;
  readonly over: readonly One[];
}

export function isProblem(outcome: Source | Problem): outcome is Problem {
  return 'message' in outcome;
}

/** Does a task with one article. */
export function outcomeOf(task: Task, one: One): Outcome {
  if (task.of === 'reading') return readArticle(one as Article, task.ignoredSections);
  return extract(one as Source, task.subjects, task.corpus);
}

/** What is being done, as a listener hears it; null where it is not worth a word for each article. */
export function telling({ task, over }: Request, at: number): string | null {
  return task.of === 'drawing' ? `drawing claims, ${at + 1} of ${over.length}` : null;
}

function readArticle(article: Article, ignoredSections: readonly string[]): Source | Problem {
  const { path } = article;
  if ('problem' in article) return { path, message: article.problem };
  const decoded = decode(article.bytes);
  if ('problem' in decoded) return { path, message: decoded.problem };
  const source = read({ path, text: decoded.text, sha256: article.sha256 });
  return 'problem' in source ? { path, message: source.problem } : without(source, ignoredSections);
}

/** The source with the passages of ignored sections, headings included, moved to what is skipped. */
function without(source: Source, ignoredSections: readonly string[]): Source {
  const ignored = new Set(ignoredSections.map((heading) => heading.toLowerCase()));
  if (ignored.size === 0) return source;
  const sectionOf = ({ headings, kind, text }: Source['passages'][number]) =>
    [...headings.map((heading) => heading.text), kind === 'heading' ? text : ''].find((heading) =>
      ignored.has(heading.toLowerCase()),
    );
  const kept = source.passages.filter((passage) => sectionOf(passage) === undefined);
  const skipped = source.passages.flatMap((passage) => {
    const section = sectionOf(passage);
    return section === undefined ? [] : [{ span: passage.span, reason: `section "${section}" is ignored by the configuration` }];
  });
  return {
    ...source,
    passages: kept,
    skipped: [...source.skipped, ...skipped].sort((left, right) => left.span.start - right.span.start),
  };
}
