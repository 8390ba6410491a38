// `concord conflicts`: a line for each conflict of an audit, hard ones first, in the report's order.
import { type Filter, queued } from '../deciding/queue.js';
import { type Status, statuses } from '../deciding/status.js';
import { InputError } from '../input-error.js';
import { kindWords, severityWords } from '../reporting/wording.js';
import { type Chosen, chosenAudit } from './run.js';
import { table } from './table.js';
import type { ExitCode, Terminal } from './terminal.js';

/** Each may be repeated. */
export interface FilterOptions {
  readonly status?: readonly string[];
  readonly kind?: readonly string[];
  readonly subject?: readonly string[];
  readonly severity?: readonly string[];
}

export const statusNames: readonly string[] = [...statuses, 'undecided'];

export async function conflictsCommand(
  paths: readonly string[],
  options: Chosen & FilterOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const filter = filterOf(options);
  const { audit, exitCode } = await chosenAudit(paths, options, terminal);
  await terminal.print(
    table(
      queued(audit.conflicts, filter).map(({ id, severity, kind, status, title, sides }) => [
        id,
        severity,
        kind,
        status,
        sides.map(({ claims }) => claims.length).join(':'),
        title,
      ]),
    ),
  );
  return exitCode;
}

/** @throws InputError for a word that no conflict can have. */
export function filterOf({ status, kind, subject, severity }: FilterOptions): Filter {
  expectKnown('--status', status, statusNames);
  expectKnown('--kind', kind, Object.keys(kindWords));
  expectKnown('--severity', severity, Object.keys(severityWords));
  return {
    ...(status && { status: status as readonly (Status | 'undecided')[] }),
    ...(kind && { kind }),
    ...(severity && { severity }),
    ...(subject && { subject }),
  };
}

function expectKnown(option: string, given: readonly string[] = [], known: readonly string[]): void {
  const unknown = given.find((word) => !known.includes(word));
  if (unknown !== undefined) throw new InputError(`Unexpected ${option} "${unknown}", expected one of ${known.join(', ')}`);
}
