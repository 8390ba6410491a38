// `concord show <id>`: one conflict, group or claim in full, with quotes and places. The beginning of an id is enough where only one begins so.
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import type { Group } from '../comparing/finding.js';
import type { Entry } from '../deciding/decision.js';
import type { JudgedConflict } from '../deciding/status.js';
import { signatureWords, sinceWords, verdictWords } from '../reporting/decision-words.js';
import { found } from './found.js';
import { type Chosen, chosenAudit } from './run.js';
import { places, quoted, table } from './table.js';
import { type ExitCode, printable, type Terminal } from './terminal.js';

export async function showCommand(id: string, paths: readonly string[], options: Chosen, terminal: Terminal): Promise<ExitCode> {
  const { audit, decisions, exitCode } = await chosenAudit(paths, options, terminal);
  const shown = [
    ...audit.conflicts.map((conflict) => ({ id: conflict.id, show: () => conflictText(conflict, audit, decisions) })),
    ...audit.groups.map((group) => ({ id: group.id, show: () => groupText(group, audit) })),
    ...audit.claims.map((claim) => ({ id: claim.id, show: () => claimText(claim, audit) })),
  ];
  await terminal.print(found(id, shown, 'one that concord conflicts or concord claims prints').show());
  return exitCode;
}

function conflictText(conflict: JudgedConflict, audit: Audit, decisions: readonly Entry[]): string {
  const { id, title, severity, kind, spread, sides, explanation, settledBy, status, thread, kept } = conflict;
  const history = decisions.filter(({ key }) => key === thread);
  const lines = [...history.map((entry) => `${verdictWords(entry)} — ${signatureWords(entry)}`), ...sinceWords(conflict)];
  return [
    `${printable(title)}\n${severity} ${kind}, ${spread}, ${status}, ${id}\n`,
    ...sides.map(
      ({ answer, claims }, side) =>
        `\n${side + 1}. ${printable(answer)}${side === kept ? ' (kept)' : ''}\n${quotes(claims, audit)}`,
    ),
    `\nWhy: ${printable(explanation)}\nSettled by: ${printable(settledBy)}\n`,
    ...(lines.length > 0 ? [`\n${lines.map((line) => `${printable(line.replace(/\s+/g, ' '))}\n`).join('')}`] : []),
  ].join('');
}

function groupText({ id, statement, independentSources, consensus, claims }: Group, audit: Audit): string {
  const support = `${independentSources} independent ${independentSources === 1 ? 'source' : 'sources'}`;
  return `${printable(statement)}\n${consensus ? 'consensus' : 'no consensus'}, ${support}, ${id}\n\n${quotes(claims, audit)}`;
}

function quotes(ids: readonly string[], audit: Audit): string {
  const placeOf = places(audit);
  const members = new Set(ids);
  return table(audit.claims.filter(({ id }) => members.has(id)).map((claim) => [`  ${placeOf.get(claim.id)}`, quoted(claim)]));
}

function claimText(claim: Claim, audit: Audit): string {
  const named = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(', ') || null;
  const conflicts = audit.conflicts.filter(({ sides }) => sides.some(({ claims }) => claims.includes(claim.id)));
  const groups = audit.groups.filter(({ claims }) => claims.includes(claim.id));
  const facts: readonly (readonly [string, string | null])[] = [
    ['claim', claim.id],
    ['place', places(audit).get(claim.id) ?? null],
    ['quote', quoted(claim)],
    ['subject', claim.part === null ? claim.subject : `${claim.subject} (${claim.part})`],
    ['aspect', claim.aspect],
    ['activity', claim.activity],
    ['frame', `${claim.frame}, ${claim.polarity}, ${claim.modality}`],
    ['degree', claim.degree],
    ['object', claim.object?.text ?? null],
    ['qualifiers', claim.qualifiers.map(({ kind, text }) => `${kind}: ${text}`).join('; ') || null],
    ['said by', claim.attribution.holder],
    ['columns', claim.columns],
    ['groups', named(groups)],
    ['conflicts', named(conflicts)],
  ];
  return `${printable(claim.text)}\n\n${table(facts.filter(([, value]) => value !== null).map(([name, value]) => [`  ${name}`, value ?? '']))}`;
}
