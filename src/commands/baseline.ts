// `concord baseline`: all that is open today is accepted, so that a team can start with "fail only on what is new".
import { decide } from '../deciding/deciding.js';
import type { Entry } from '../deciding/decision.js';
import { isOpen } from '../deciding/status.js';
import { deskOf, enter, signature, type SigningOptions } from './deciding.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function baselineCommand(options: SigningOptions, terminal: Terminal): Promise<ExitCode> {
  const desk = await deskOf(options, terminal);
  const signed = signature(options, terminal);
  const { added } = await enter(
    desk,
    (audit, entries) =>
      audit.conflicts
        .filter(isOpen)
        .map((conflict): Entry => decide(conflict, { verdict: 'accepted' }, signed, desk.record, entries)),
    terminal,
  );
  await terminal.print(
    `${added.length} ${added.length === 1 ? 'conflict' : 'conflicts'} accepted; each is undone with concord undo <id>\n`,
  );
  return 0;
}
