// Hand-made audits for the tests of reporting: articles by path, claims by the words they quote.
import type { Audit } from '../../src/audit.js';
import type { Claim } from '../../src/claims/claim.js';
import type { Group } from '../../src/comparing/finding.js';
import type { JudgedConflict } from '../../src/deciding/status.js';
import type { Source } from '../../src/reading/source.js';
import type { Subject } from '../../src/subjects/subject.js';
import { positions } from '../../src/reading/line.js';

export function source(path: string, text: string, metadata: Partial<Source> = {}): Source {
  return {
    id: `source-${path}`,
    path,
    sha256: '0'.repeat(64),
    text,
    passages: [],
    skipped: [],
    title: path,
    publisher: null,
    author: null,
    published: null,
    retrieved: null,
    url: null,
    kind: null,
    ...metadata,
  };
}

/** A claim quoted from the first place of `quote` in the source; its id is source and offset. */
export function claim(from: Source, quote: string, rest: Partial<Claim> = {}): Claim {
  const start = from.text.indexOf(quote);
  if (start < 0) throw new Error(`Unexpected quote ${quote}, expected words of ${from.path}`);
  const span = { start, end: start + quote.length };
  return {
    id: `${from.path}@${start}`,
    source: from.id,
    position: positions(from.text)(span),
    quote,
    spans: [span],
    text: quote,
    subject: 'tram',
    part: null,
    aspect: 'speed',
    activity: null,
    frame: 'is',
    verb: 'be',
    polarity: 'affirmed',
    modality: 'asserted',
    degree: null,
    object: null,
    quantity: null,
    date: null,
    ordering: null,
    qualifiers: [],
    attribution: { holder: 'article', held: true },
    columns: null,
    place: null,
    ...rest,
  };
}

export function subject(name: string, rest: Partial<Subject> = {}): Subject {
  return { id: `subject-${name}`, name, aliases: [], parts: [], kindOf: null, origin: 'found', main: true, ...rest };
}

export function group(claims: readonly Claim[], rest: Partial<Group> = {}): Group {
  const [first] = claims;
  if (!first) throw new Error('Unexpected empty group, expected a claim');
  const sources = [...new Set(claims.map((member) => member.source))];
  return {
    id: `group-${first.id}`,
    statement: first.text,
    subject: first.subject,
    aspect: first.aspect,
    claims: claims.map((member) => member.id),
    sources,
    independentSources: sources.length,
    consensus: sources.length > 1,
    ...rest,
  };
}

export function conflict(
  title: string,
  sides: Record<string, readonly Claim[]>,
  rest: Partial<JudgedConflict> = {},
): JudgedConflict {
  return {
    id: `conflict-${title}`,
    question: title,
    title,
    subject: 'tram',
    aspect: 'speed',
    kind: 'negation',
    severity: 'hard',
    spread: 'cross-source',
    sides: Object.entries(sides).map(([answer, claims]) => ({ answer, claims: claims.map((member) => member.id) })),
    explanation: 'One affirms what the other denies.',
    settledBy: 'A timetable.',
    status: 'open',
    decision: null,
    thread: null,
    kept: null,
    joined: [],
    changed: [],
    pending: [],
    ...rest,
  };
}

export function audit(rest: Partial<Audit>): Audit {
  return {
    sources: [],
    subjects: [],
    claims: [],
    groups: [],
    conflicts: [],
    changed: [],
    cleared: [],
    skipped: [],
    problems: [],
    settled: [],
    ...rest,
  };
}
