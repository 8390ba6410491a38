// `concord conflicts`: a line for each conflict of an audit, in the report's order.
import { chosenAudit } from './run.js';
import { table } from './table.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function conflictsCommand(
  paths: readonly string[],
  options: { readonly db?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { audit, exitCode } = await chosenAudit(paths, options.db, terminal);
  await terminal.print(
    table(
      audit.conflicts.map(({ id, severity, kind, title, sides }) => [
        id,
        severity,
        kind,
        sides.map(({ claims }) => claims.length).join(':'),
        title,
      ]),
    ),
  );
  return exitCode;
}
