// `concord show <id>`: one conflict, group or claim in full, with quotes and places. The beginning of an id is enough where only one begins so.
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import type { Conflict, Group } from '../comparing/finding.js';
import { InputError } from '../input-error.js';
import { chosenAudit } from './run.js';
import { places, quoted, table } from './table.js';
import { type ExitCode, printable, type Terminal } from './terminal.js';

export async function showCommand(
  id: string,
  paths: readonly string[],
  options: { readonly db?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { audit, exitCode } = await chosenAudit(paths, options.db, terminal);
  const shown = [
    ...audit.conflicts.map((conflict) => ({ id: conflict.id, what: 'conflict', show: () => conflictText(conflict, audit) })),
    ...audit.groups.map((group) => ({ id: group.id, what: 'group', show: () => groupText(group, audit) })),
    ...audit.claims.map((claim) => ({ id: claim.id, what: 'claim', show: () => claimText(claim, audit) })),
  ];
  const whole = shown.filter((each) => each.id === id);
  const [match, ...others] = whole.length > 0 ? whole : shown.filter((each) => each.id.startsWith(id));
  if (!match) throw new InputError(`Unexpected id "${id}", expected one that concord conflicts or concord claims prints`);
  if (others.length > 0) {
    const some = [match, ...others].slice(0, 5).map((each) => `${each.id} (${each.what})`);
    throw new InputError(
      `Unexpected id "${id}", expected the beginning of one only; it fits ${some.join(', ')}${others.length > 4 ? ' and more' : ''}`,
    );
  }
  await terminal.print(match.show());
  return exitCode;
}

function conflictText(conflict: Conflict, audit: Audit): string {
  const { id, title, severity, kind, spread, sides, explanation, settledBy } = conflict;
  return [
    `${printable(title)}\n${severity} ${kind}, ${spread}, ${id}\n`,
    ...sides.map(({ answer, claims }) => `\n${printable(answer)}\n${quotes(claims, audit)}`),
    `\nWhy: ${printable(explanation)}\nSettled by: ${printable(settledBy)}\n`,
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
