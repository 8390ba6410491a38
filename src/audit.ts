// The whole run on one page: articles → sources → subjects → claims → findings → what was decided of them. Pure; files and database stand
// outside.
// All lists come in an order that does not depend on the order of the articles.
import type { Claim, Refused } from './claims/claim.js';
import { corpusOf } from './claims/corpus.js';
import { extract, type Extraction } from './claims/extraction.js';
import { findings } from './comparing/findings.js';
import type { Entry } from './deciding/decision.js';
import { groupRulings } from './deciding/group-ruling.js';
import { type Judged, judged } from './deciding/status.js';
import { decode, read } from './reading/reading.js';
import type { Source } from './reading/source.js';
import { type ConfiguredSubject, subjects as subjectsOf } from './subjects/discovery.js';
import type { Subject } from './subjects/subject.js';

/** A file as it was found: its bytes, or why there are none. Paths are unique, "/" on every system. */
export type Article =
  | { readonly path: string; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly path: string; readonly problem: string };

/** What an editor has laid down for all audits of a workspace. */
export interface Configuration {
  readonly subjects: readonly ConfiguredSubject[];
  /** Headings of sections that state nothing to check; upper and lower case are the same. */
  readonly ignoredSections: readonly string[];
}

/** A source that could not be read. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** One run over a set of sources and what it found. All lists have a fixed order that does not depend on the order of the files. */
export interface Audit extends Judged {
  readonly sources: readonly Source[];
  readonly subjects: readonly Subject[];
  readonly claims: readonly Claim[];
  /** What reading skipped and extraction refused. */
  readonly skipped: readonly Refused[];
  readonly problems: readonly Problem[];
}

/** Hears, before each stage, what is being done. */
export type Listener = (stage: string) => void;

/** @param decisions entries of the decisions file */
export function audit(
  articles: readonly Article[],
  configuration: Configuration,
  listen: Listener = () => {},
  decisions: readonly Entry[] = [],
): Audit {
  listen('reading');
  const { sources, problems } = readAll(articles, configuration);

  listen('looking for subjects');
  const subjects = subjectsOf(sources, configuration.subjects);

  const corpus = corpusOf(sources, subjects);
  const extractions = sources.map((source, at) => {
    listen(`drawing claims, ${at + 1} of ${sources.length}`);
    return extract(source, subjects, corpus);
  });
  const drawn = found(sources, subjects, problems, (_, at) => extractions[at] ?? { claims: [], refused: [] });

  listen('comparing');
  return { ...drawn, ...judged(findings(drawn.claims, subjects, sources, groupRulings(decisions, drawn)), drawn, decisions) };
}

/** Articles in the order of their paths, read. */
export function readAll(
  articles: readonly Article[],
  configuration: Configuration,
): { readonly sources: readonly Source[]; readonly problems: readonly Problem[] } {
  const inOrder = articles.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const outcomes = inOrder.map(readArticle);
  return {
    problems: outcomes.filter(isProblem),
    sources: outcomes.flatMap((outcome) => (isProblem(outcome) ? [] : [without(outcome, configuration.ignoredSections)])),
  };
}

/** What an audit has before anything is compared. */
export function found(
  sources: readonly Source[],
  subjects: readonly Subject[],
  problems: readonly Problem[],
  extractionOf: (source: Source, at: number) => Extraction,
): Omit<Audit, keyof Judged> {
  const extractions = sources.map(extractionOf);
  return {
    sources,
    subjects,
    claims: extractions.flatMap((extraction) => extraction.claims),
    skipped: sources.flatMap((source, at) => skippedOf(source, extractions[at]?.claims ?? [], extractions[at]?.refused ?? [])),
    problems,
  };
}

function readArticle(article: Article): Source | Problem {
  const { path } = article;
  if ('problem' in article) return { path, message: article.problem };
  const decoded = decode(article.bytes);
  if ('problem' in decoded) return { path, message: decoded.problem };
  const source = read({ path, text: decoded.text, sha256: article.sha256 });
  return 'problem' in source ? { path, message: source.problem } : source;
}

function isProblem(outcome: Source | Problem): outcome is Problem {
  return 'message' in outcome;
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
