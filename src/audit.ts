// The whole run on one page: articles → sources → subjects → claims → findings → what was decided of them. Pure; files, database and
// threads stand outside.
// All lists come in an order that does not depend on the order of the articles.
import type { Claim, Refused } from './claims/claim.js';
import { usageOf } from './claims/usage.js';
import { digestOf, FORGETFUL, type Memory, remembering } from './comparing/memory.js';
import { findings, type Recollection } from './comparing/findings.js';
import { spokenSubjects } from './claims/asked.js';
import type { Corpus } from './claims/corpus.js';
import type { Entry } from './deciding/decision.js';
import { groupRulings } from './deciding/group-ruling.js';
import { type Judged, judged } from './deciding/status.js';
import type { Source } from './reading/source.js';
import { type ConfiguredSubject, subjectsOf } from './subjects/discovery.js';
import type { Subject } from './subjects/subject.js';
import { classesIn } from './subjects/class-noun.js';
import { type Notes, pileOf } from './subjects/pile.js';
import { sampleOf } from './subjects/sample.js';
import {
  type Article,
  type Drawn,
  isProblem,
  type One,
  type Outcome,
  outcomeOf,
  placeOf,
  type Problem,
  type Read,
  recalled,
  remember,
  type Request,
  telling,
  type Work,
} from './task.js';

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
 * @param memory of earlier audits with the same configuration
 */
export function* auditing(
  articles: readonly Article[],
  configuration: Configuration,
  listen: Listener = () => {},
  decisions: readonly Entry[] = [],
  memory: Memory = FORGETFUL,
): Generator<Request, Audit, readonly Outcome[]> {
  const inOrder = articles.toSorted((left, right) => (left.path < right.path ? -1 : 1));

  listen('reading');
  const outcomes = yield* done<'reading'>({ of: 'reading', ignoredSections: configuration.ignoredSections }, inOrder, memory);
  const problems = outcomes.filter(isProblem);
  const read = outcomes.filter((outcome): outcome is Read => !isProblem(outcome));
  const sources = read.map(({ source }) => source);

  listen('looking for subjects');
  const { subjects, nouns, digest } = spokenOf(sources, configuration.subjects, memory);
  const corpus = { nouns, usage: usageOf(read.map(({ uses }) => uses)) };

  const drawn = yield* done<'drawing'>({ of: 'drawing', subjects, corpus, digest }, sources, memory);
  for (const [at, source] of sources.entries()) drawnOf.set(source, drawn[at] as Drawn);
  const claims = drawn.flatMap((one) => one.claims);
  const skipped = drawn.flatMap((one) => one.skipped);

  listen('comparing');
  const found = { sources, subjects, claims, skipped, problems };
  const recollection = recollectionOf(sources, drawn, subjects, corpus, memory);
  const compared = findings(claims, subjects, sources, groupRulings(decisions, found), recollection);
  return { ...found, ...judged(compared, found, decisions) };
}

const drawnOf = new WeakMap<Source, Drawn>();

/** What an audit drew from a source; null of a source that no audit of this process has drawn from. What an audit holds now may be other things. */
export const drawnFrom = (source: Source): Drawn | null => drawnOf.get(source) ?? null;

function recollectionOf(
  sources: readonly Source[],
  drawn: readonly Drawn[],
  subjects: readonly Subject[],
  corpus: Corpus,
  memory: Memory,
): Recollection {
  const own = new Map(sources.map((source, at) => [source.id, { source, drawn: drawn[at] as Drawn }]));
  const of = (id: string) => own.get(id) as { readonly source: Source; readonly drawn: Drawn };
  return {
    memory,
    claimsOf: (id) => of(id).drawn.digest,
    subjectsOf: (id) => ({
      digest: of(id).drawn.asked.subjects,
      subjects: () => spokenSubjects(of(id).source, subjects, corpus).subjects,
    }),
  };
}

/** The subjects of the sources with their class nouns, as a sample of the sources tells them. */
export function spokenOf(sources: readonly Source[], configured: readonly ConfiguredSubject[], memory: Memory = FORGETFUL) {
  const sample = sampleOf(sources);
  const texts = digestOf(sample.map(({ path, sha256 }) => [path, sha256]));
  const { subjects, nouns } = remembering(memory, 'subjects', texts, () => {
    const pile = pileOf(sample, memory === FORGETFUL ? null : notesIn(memory));
    const subjects = subjectsOf(pile, configured);
    const nouns = [...classesIn(pile, subjects)];
    pile.end();
    return { subjects, nouns };
  });
  return { subjects, nouns: new Map(nouns), digest: digestOf(subjects, nouns) };
}

/** What is remembered of the sources' words, each under its place as all that is made of it. */
const notesIn = (memory: Memory): Notes => ({
  recall: (kind, source) => memory.recall(kind, placeOf(source)),
  keep: (kind, source, outcome) => memory.keep(kind, placeOf(source), outcome),
  digestOf,
});

/** Asks for what is not remembered. */
function* done<Of extends keyof Work>(
  task: Work[Of]['task'],
  over: readonly Work[Of]['one'][],
  memory: Memory,
): Generator<Request, readonly Work[Of]['outcome'][], readonly Outcome[]> {
  const known: (Outcome | null)[] = over.map((one) => recalled(task, one, memory));
  const missing = over.filter((_, at) => known[at] === null);
  const made = (yield { task, over: missing }).values();
  return known.map((outcome, at): Outcome => {
    if (outcome !== null) return outcome;
    const fresh = made.next().value as Outcome;
    remember(task, over[at] as One, fresh, memory);
    return fresh;
  }) as readonly unknown[] as readonly Work[Of]['outcome'][];
}

/** The whole audit here, one article after the other. */
export function audit(
  articles: readonly Article[],
  configuration: Configuration,
  listen: Listener = () => {},
  decisions: readonly Entry[] = [],
  memory: Memory = FORGETFUL,
): Audit {
  const run = auditing(articles, configuration, listen, decisions, memory);
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
