// `concord brief`: an article of what stands, in Markdown, on standard output. Its links lead from the folder that the sources' paths start from.
import { briefMarkdown } from '../reporting/brief.js';
import { chosenAudit } from './run.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function briefCommand(
  paths: readonly string[],
  options: { readonly db?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { audit, exitCode } = await chosenAudit(paths, options.db, terminal);
  await terminal.print(briefMarkdown(audit));
  return exitCode;
}
