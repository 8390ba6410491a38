// `concord brief`: an article of what stands, in Markdown, on standard output. Its links lead from the folder that the sources' paths start from.
import { briefMarkdown } from '../reporting/brief.js';
import { type Chosen, chosenAudit } from './run.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function briefCommand(paths: readonly string[], options: Chosen, terminal: Terminal): Promise<ExitCode> {
  const { audit, exitCode } = await chosenAudit(paths, options, terminal);
  await terminal.print(briefMarkdown(audit));
  return exitCode;
}
