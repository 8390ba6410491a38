// What an audit does with each article by itself: reading it, and drawing its claims. A task is plain data, so that it can be done here, by
// another thread, or not at all where its outcome is remembered; who does it changes nothing in what comes out.
import type { Corpus } from './claims/corpus.js';
import { type Extraction, extract } from './claims/extraction.js';
import type { Claim, Refused } from './claims/claim.js';
import { type WordUses, usesIn } from './claims/usage.js';
import { claimDigest, digestOf, type Memory, remembering } from './comparing/memory.js';
import { isAsBefore, spokenSubjects } from './claims/asked.js';
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

export interface Reading {
  readonly of: 'reading';
  /** Headings of sections that state nothing to check; upper and lower case are the same. */
  readonly ignoredSections: readonly string[];
}

/** What all articles together tell is the same for each of them. */
export interface Drawing {
  readonly of: 'drawing';
  readonly subjects: readonly Subject[];
  readonly corpus: Corpus;
  /** Of the subjects and their class nouns. */
  readonly digest: string;
}

/** A source, and how it uses its words. */
export interface Read {
  readonly source: Source;
  readonly uses: WordUses;
}

/** What a source says, and all of it that says nothing. */
export interface Drawn extends Omit<Extraction, 'refused'> {
  readonly skipped: readonly Refused[];
  /** Of the claims. */
  readonly digest: string;
  /** Of all that an audit holds of the source. */
  readonly content: string;
}

/** What comes in and out of each task. */
export interface Work {
  readonly reading: { readonly task: Reading; readonly one: Article; readonly outcome: Read | Problem };
  readonly drawing: { readonly task: Drawing; readonly one: Source; readonly outcome: Drawn };
}

export type Task = Work[keyof Work]['task'];
export type One = Work[keyof Work]['one'];
export type Outcome = Work[keyof Work]['outcome'];

/** A task that is to be done with each of some articles; its outcomes come in their order. */
export interface Request {
  readonly task: Task;
  readonly over: readonly One[];
}

export function isProblem(outcome: Read | Problem): outcome is Problem {
  return 'message' in outcome;
}

/** Does a task with one article. */
export function outcomeOf(task: Task, one: One): Outcome {
  if (task.of === 'reading') return readArticle(one as Article, task.ignoredSections);
  const source = one as Source;
  const { claims, refused, asked } = extract(source, task.subjects, task.corpus);
  const skipped = skippedOf(source, claims, refused);
  return { claims, skipped, asked, digest: digestOf(claims.map(claimDigest)), content: contentOf(source, claims, skipped) };
}

/** Digest of all that an audit holds of a source; its text counts through its own digest. */
export const contentOf = (source: Source, claims: readonly Claim[], skipped: readonly Refused[]): string =>
  digestOf({ ...source, text: '' }, claims.map(claimDigest), skipped);

/** The outcome of a task as it is remembered; null where it is not, or where what it rested on has changed. */
export function recalled(task: Task, one: One, memory: Memory): Outcome | null {
  if (task.of === 'reading') return recalledArticle(one as Article, memory);
  const source = one as Source;
  const known = memory.recall('drawn', placeOf(source)) as Drawn | null;
  if (known === null) return null;
  const spoken = remembering(
    memory,
    'spoken',
    digestOf(placeOf(source), task.digest),
    () => spokenSubjects(source, task.subjects, task.corpus).digest,
  );
  return isAsBefore(known.asked, spoken, task.corpus.usage) ? known : null;
}

export function remember(task: Task, one: One, outcome: Outcome, memory: Memory): void {
  if (task.of === 'drawing') {
    const place = placeOf(one as Source);
    memory.keep('drawn', place, outcome);
    memory.keep('spoken', digestOf(place, task.digest), (outcome as Drawn).asked.subjects);
  } else if ('source' in outcome)
    memory.keep('source', placeOf(outcome.source), { ...outcome, source: { ...outcome.source, text: '' } });
}

/** The text itself is not remembered: it is at hand. */
function recalledArticle(article: Article, memory: Memory): Read | null {
  if ('problem' in article) return null;
  const known = memory.recall('source', placeOf(article)) as Read | null;
  const decoded = decode(article.bytes);
  return known === null || 'problem' in decoded ? null : { ...known, source: { ...known.source, text: decoded.text } };
}

/** Where what is made of a source is remembered. */
export const placeOf = ({ path, sha256 }: { readonly path: string; readonly sha256: string }): string => digestOf(path, sha256);

/** What is being done, as a listener hears it; null where it is not worth a word for each article. */
export function telling({ task, over }: Request, at: number): string | null {
  return task.of === 'drawing' ? `drawing claims, ${at + 1} of ${over.length}` : null;
}

function readArticle(article: Article, ignoredSections: readonly string[]): Read | Problem {
  const { path } = article;
  if ('problem' in article) return { path, message: article.problem };
  const decoded = decode(article.bytes);
  if ('problem' in decoded) return { path, message: decoded.problem };
  const found = read({ path, text: decoded.text, sha256: article.sha256 });
  if ('problem' in found) return { path, message: found.problem };
  const source = without(found, ignoredSections);
  return { source, uses: usesIn(source) };
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

/** Everything of a source that no claim leans on, with the reason: what reading skipped, extraction refused, or nothing was said of. */
function skippedOf(source: Source, claims: readonly Claim[], refused: readonly Refused[]): readonly Refused[] {
  const listed = [...source.skipped.map(({ span, reason }) => ({ source: source.id, span, reason })), ...refused];
  const accounted = [...claims.flatMap(({ spans }) => spans), ...listed.map(({ span }) => span)];
  const starts = accounted.map(({ start }) => start).sort((left, right) => left - right);
  for (const { kind, span } of source.passages) {
    const next = starts[firstFrom(starts, span.start)];
    if (next !== undefined && next < span.end) continue;
    listed.push({ source: source.id, span, reason: kind === 'heading' ? 'heading without claims' : 'no claim found in it' });
  }
  return listed.sort((left, right) => left.span.start - right.span.start || left.span.end - right.span.end);
}

/** Index of the first number that is not below `least`, in ascending numbers. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
