// Audit → its machine-readable export, schema version 1 (docs/formats.md). Fields may be added; those here keep name and meaning.
// No timestamps and a fixed order throughout: the same audit always gives the same bytes.
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import type { Entry } from '../deciding/decision.js';
import type { Position, Span } from '../reading/source.js';
import { positions } from '../reading/line.js';
import type { ReportContext } from './reporter.js';
import type { Trend } from './trend.js';

export const schemaVersion = 1;

type JsonContext = Pick<ReportContext, 'version' | 'trend'>;

/** The export as one JSON document, indented, with a final line break. */
export function reportJson(audit: Audit, { version, trend }: JsonContext): string {
  return `${JSON.stringify({ ...exported(audit, version), ...exportedTrend(trend) }, null, 2)}\n`;
}

/** The export as a line of JSON for each thing in it, each with its `type`; the first line is the audit's own. */
export function reportJsonl(audit: Audit, { version, trend }: JsonContext): string {
  const { schemaVersion: schema, tool, ...lists } = exported(audit, version);
  const things = Object.entries(lists).flatMap(([list, all]) =>
    all.map((thing) => ({ type: typeOf[list as keyof typeof lists], ...thing })),
  );
  return [{ type: 'audit', schemaVersion: schema, tool, ...exportedTrend(trend) }, ...things]
    .map((thing) => `${JSON.stringify(thing)}\n`)
    .join('');
}

const typeOf = {
  sources: 'source',
  subjects: 'subject',
  claims: 'claim',
  groups: 'group',
  conflicts: 'conflict',
  changed: 'changed',
  cleared: 'cleared',
  skipped: 'skipped',
  problems: 'problem',
  settled: 'settled',
} as const;

function exported(audit: Audit, version: string) {
  const places = new Map(audit.sources.map((source) => [source.id, positions(source.text)]));
  const place = (source: string, span: Span): Position => {
    const positionOf = places.get(source);
    if (!positionOf) throw new Error(`Unexpected source ${source}, expected one of the audit's`);
    return positionOf(span);
  };
  const drawn = new Map<string, number>();
  for (const claim of audit.claims) drawn.set(claim.source, (drawn.get(claim.source) ?? 0) + 1);

  return {
    schemaVersion,
    tool: { name: 'concord', version },
    sources: audit.sources.map((source) => ({
      id: source.id,
      path: source.path,
      title: source.title,
      publisher: source.publisher,
      author: source.author,
      published: source.published,
      url: source.url,
      sha256: source.sha256,
      claims: drawn.get(source.id) ?? 0,
    })),
    subjects: audit.subjects.map(({ id, name, aliases, parts, kindOf, main, origin }) => ({
      id,
      name,
      aliases,
      parts,
      kindOf,
      main,
      origin,
    })),
    claims: audit.claims.map((claim) => exportedClaim(claim, (span) => place(claim.source, span))),
    groups: audit.groups.map(({ id, statement, claims, sources, independentSources, consensus }) => ({
      id,
      statement,
      claims,
      sources,
      independentSources,
      consensus,
    })),
    conflicts: audit.conflicts.map((conflict) => ({
      id: conflict.id,
      question: conflict.question,
      title: conflict.title,
      subject: conflict.subject,
      aspect: conflict.aspect,
      kind: conflict.kind,
      severity: conflict.severity,
      spread: conflict.spread,
      sides: conflict.sides.map(({ answer, claims }) => ({ answer, claims })),
      explanation: conflict.explanation,
      settledBy: conflict.settledBy,
      status: conflict.status,
      decision: conflict.decision === null ? null : exportedDecision(conflict.decision, conflict.kept),
    })),
    changed: audit.changed.map(({ question, claims, explanation }) => ({ question, claims, explanation })),
    cleared: audit.cleared.map(({ claims, reason, explanation }) => ({ claims, reason, explanation })),
    skipped: audit.skipped.map(({ source, span, reason }) => ({ source, position: place(source, span), reason })),
    problems: audit.problems.map(({ path, message }) => ({ path, message })),
    settled: audit.settled.map(({ thread, title, status, decision }) => ({
      id: thread,
      title,
      status,
      decision: exportedDecision(decision, null),
    })),
  };
}

/** What differs from the last audit; no field at all where none is kept that differs. */
function exportedTrend(trend: Trend | null = null) {
  if (trend === null) return {};
  const { before, fresh, carriedOver, changed, resolved } = trend;
  return {
    trend: {
      since: { run: before.run, ...(before.figures ?? { sources: null, claims: null, consensus: null }) },
      new: fresh.map(({ id }) => id),
      carriedOver: carriedOver.map(({ id }) => id),
      changed: changed.map(({ now, before: earlier, added, gone }) => ({
        id: now.id,
        before: { id: earlier.id, kind: earlier.kind, severity: earlier.severity },
        added,
        gone,
      })),
      resolved,
    },
  };
}

/** A decision without the words that it was made on; `side` is the one that is kept, an index of the conflict's sides as they are now. */
function exportedDecision({ key, ruling, by, at, note, view }: Entry, side: number | null) {
  const answer = ruling.verdict === 'keep' ? (view?.sides[ruling.side]?.answer ?? null) : null;
  return { key, ...ruling, side, answer, note, by, at };
}

/** A claim as the export has it; `positionOf` finds its spans' lines and columns. */
export function exportedClaim(claim: Claim, positionOf: (span: Span) => Position) {
  return {
    id: claim.id,
    source: claim.source,
    position: claim.position,
    quote: claim.quote,
    spans: claim.spans.map(positionOf),
    text: claim.text,
    subject: claim.subject,
    part: claim.part,
    aspect: claim.aspect,
    activity: claim.activity,
    frame: claim.frame,
    polarity: claim.polarity,
    modality: claim.modality,
    degree: claim.degree,
    value: claim.object?.text ?? null,
    quantity: claim.quantity,
    date: claim.date,
    ordering: claim.ordering,
    qualifiers: claim.qualifiers,
    attribution: claim.attribution,
    columns: claim.columns,
  };
}
