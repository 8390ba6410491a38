// Audit → tables for a spreadsheet: claims, groups, or conflicts (a row for each claim on a side). RFC 4180: commas, CRLF, a header row.
// A field that a spreadsheet would take for a formula begins with an apostrophe, which makes it text.
import { verdictWords } from './decision-words.js';
import { quotedIn, type Reporter } from './reporter.js';

type Field = string | number | boolean | null;

export const reportClaimsCsv: Reporter = (audit) => {
  const paths = new Map(audit.sources.map(({ id, path }) => [id, path]));
  const header =
    'id path line column subject part aspect frame polarity modality text quote value low high unit from to left right dimension direction holder held';
  return table(
    header.split(' '),
    audit.claims.map((claim): readonly Field[] => [
      claim.id,
      paths.get(claim.source) ?? null,
      claim.position.start.line,
      claim.position.start.column,
      claim.subject,
      claim.part,
      claim.aspect,
      claim.frame,
      claim.polarity,
      claim.modality,
      claim.text,
      claim.quote,
      claim.object?.text ?? null,
      claim.quantity?.low ?? null,
      claim.quantity?.high ?? null,
      claim.quantity?.unit ?? null,
      claim.date?.from ?? null,
      claim.date?.to ?? null,
      claim.ordering?.left ?? null,
      claim.ordering?.right ?? null,
      claim.ordering?.dimension ?? null,
      claim.ordering?.direction ?? null,
      claim.attribution.holder,
      claim.attribution.held,
    ]),
  );
};

export const reportGroupsCsv: Reporter = (audit) => {
  const paths = new Map(audit.sources.map(({ id, path }) => [id, path]));
  return table(
    ['id', 'statement', 'subject', 'aspect', 'consensus', 'independentSources', 'sources', 'claims'],
    audit.groups.map((group) => [
      group.id,
      group.statement,
      group.subject,
      group.aspect,
      group.consensus,
      group.independentSources,
      group.sources.map((id) => paths.get(id)).join(' '),
      group.claims.join(' '),
    ]),
  );
};

export const reportConflictsCsv: Reporter = (audit) => {
  const quotesOf = quotedIn(audit);
  const header =
    'id title subject aspect kind severity spread explanation settledBy side answer claim path line column quote text status decision decidedBy decidedAt note';
  return table(
    header.split(' '),
    audit.conflicts.flatMap((conflict) =>
      quotesOf(conflict).map(({ claim, path, answer, side }) => [
        conflict.id,
        conflict.title,
        conflict.subject,
        conflict.aspect,
        conflict.kind,
        conflict.severity,
        conflict.spread,
        conflict.explanation,
        conflict.settledBy,
        side + 1,
        answer,
        claim.id,
        path,
        claim.position.start.line,
        claim.position.start.column,
        claim.quote,
        claim.text,
        conflict.status,
        conflict.decision && verdictWords(conflict.decision),
        conflict.decision?.by ?? null,
        conflict.decision?.at ?? null,
        conflict.decision?.note ?? null,
      ]),
    ),
  );
};

function table(header: readonly string[], rows: readonly (readonly Field[])[]): string {
  return [header, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: Field): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
