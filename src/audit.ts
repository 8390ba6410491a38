// The whole run on one page: articles → sources → subjects → claims → findings → what was decided of them. Pure; files, database and
// threads stand outside.
// All lists come in an order that does not depend on the order of the articles.
import type { Claim, Refused } from './claims/claim.js';
import { corpusOf } from './claims/corpus.js';
import { findings } from './comparing/findings.js';
import type { Entry } from './deciding/decision.js';
import { groupRulings } from './deciding/group-ruling.js';
import { type Judged, judged } from './deciding/status.js';
import type { Source } from './reading/source.js';
import { type ConfiguredSubject, subjects as subjectsOf } from './subjects/discovery.js';
import type { Subject } from './subjects/subject.js';
import { type Article, isProblem, type Outcome, outcomeOf, type Problem, type Request, telling, type Work } from './task.js';

export type { Article, Problem };

/** What an editor has laid down for all audits of a workspace. */
export interface Configuration {
  readonly subjects: readonly ConfiguredSubject[];
  /** Headings of sections that state nothing to check; upper and lower case are the same. */
  readonly ignoredSections: readonly string[];
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

/**
 * An audit as it goes: it asks for what is to be done with each article by itself, is told the outcomes in the order asked, and ends with
 * what it found.
 * @param decisions entries of the decisions file
 */
export function* auditing(
  articles: readonly Article[],
  configuration: Configuration,
  listen: Listener = () => {},
  decisions: readonly Entry[] = [],
): Generator<Request, Audit, readonly Outcome[]> {
  const inOrder = articles.toSorted((left, right) => (left.path < right.path ? -1 : 1));

  listen('reading');
  const outcomes = yield* asked<'reading'>({ of: 'reading', ignoredSections: configuration.ignoredSections }, inOrder);
  const problems = outcomes.filter(isProblem);
  const sources = outcomes.filter((outcome): outcome is Source => !isProblem(outcome));

  listen('looking for subjects');
  const subjects = subjectsOf(sources, configuration.subjects);

  const extractions = yield* asked<'drawing'>({ of: 'drawing', subjects, corpus: corpusOf(sources, subjects) }, sources);
  const claims = extractions.flatMap((extraction) => extraction.claims);
  const skipped = sources.flatMap((source, at) =>
    skippedOf(source, extractions[at]?.claims ?? [], extractions[at]?.refused ?? []),
  );

  listen('comparing');
  const found = { sources, subjects, claims, skipped, problems };
  return { ...found, ...judged(findings(claims, subjects, sources, groupRulings(decisions, found)), found, decisions) };
}

function* asked<Of extends keyof Work>(
  task: Work[Of]['task'],
  over: readonly Work[Of]['one'][],
): Generator<Request, readonly Work[Of]['outcome'][], readonly Outcome[]> {
  const outcomes: readonly unknown[] = yield { task, over };
  return outcomes as readonly Work[Of]['outcome'][];
}

/** The whole audit here, one article after the other. */
export function audit(
  articles: readonly Article[],
  configuration: Configuration,
  listen: Listener = () => {},
  decisions: readonly Entry[] = [],
): Audit {
  const run = auditing(articles, configuration, listen, decisions);
  let step = run.next();
  while (!step.done) {
    const request: Request = step.value;
    step = run.next(
      request.over.map((one, at) => {
        const told = telling(request, at);
        if (told !== null) listen(told);
        return outcomeOf(request.task, one);
      }),
    );
  }
  return step.value;
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
