// `concord stats`: how far the decisions are, and how often each kind of conflict was right by the editors' own verdicts.
import { agreements, agreementWords } from '../deciding/agreement.js';
import { precisionByKind } from '../deciding/precision.js';
import { progress } from '../deciding/queue.js';
import { statuses } from '../deciding/status.js';
import { readDecisions, secondFile } from '../workspace/decisions.js';
import { type Chosen, chosenAudit, decisionsFile } from './run.js';
import { table } from './table.js';
import { type ExitCode, printable, type Terminal } from './terminal.js';

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
  const file = decisionsFile(options.decisions, terminal);
  const second = file === null ? [] : agreements(audit, decisions, readDecisions(secondFile(file)));
  await terminal.print(
    [
      `${all} ${all === 1 ? 'conflict' : 'conflicts'}, ${open} to decide (${openHard} hard), ${verified} gone since they were decided\n${table(standing)}`,
      judged.length === 0
        ? 'No verdicts yet by which a kind could be judged\n'
        : `Right by the editors’ verdicts, by kind\n${table(judged)}`,
      ...(second.length === 0 ? [] : [second.map((one) => `${printable(agreementWords(one))}\n`).join('')]),
    ].join('\n'),
  );
  return exitCode;
}
