// `concord stats`: how far the decisions are, and how often each kind of conflict was right by the editors' own verdicts.
import { precisionByKind } from '../deciding/precision.js';
import { progress } from '../deciding/queue.js';
import { statuses } from '../deciding/status.js';
import { type Chosen, chosenAudit } from './run.js';
import { table } from './table.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function statsCommand(options: Chosen, terminal: Terminal): Promise<ExitCode> {
  const { audit, decisions, exitCode } = await chosenAudit([], options, terminal);
  const { all, open, openHard, byStatus } = progress(audit.conflicts);
  const verified = audit.settled.filter(({ status }) => status === 'verified').length;
  const standing = statuses.flatMap((status) => (byStatus[status] === undefined ? [] : [[`  ${status}`, `${byStatus[status]}`]]));
  const judged = precisionByKind(decisions).map(({ kind, right, wrong }) => [
    `  ${kind}`,
    `${Math.round((100 * right) / (right + wrong))} %`,
    `${right} of ${right + wrong}`,
  ]);
  await terminal.print(
    [
      `${all} conflicts, ${open} to decide (${openHard} hard), ${verified} gone since they were decided\n${table(standing)}`,
      judged.length === 0
        ? 'No verdicts yet by which a kind could be judged\n'
        : `Right by the editors’ verdicts, by kind\n${table(judged)}`,
    ].join('\n'),
  );
  return exitCode;
}
