// `concord runs`: a line for each run that the database keeps: its number, program, and figures.
import { type PlaceOptions, somePlace, withStore } from './place.js';
import { table } from './table.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function runsCommand(options: PlaceOptions, terminal: Terminal): Promise<ExitCode> {
  const runs = await withStore(await somePlace(options, terminal), (store) => store.runs());
  await terminal.print(
    table(
      runs.map(({ id, program, figures, hard, soft }) => [
        String(id),
        `concord ${program}`,
        figures === null ? '' : `${figures.sources} articles, ${figures.claims} statements`,
        `${hard} hard, ${soft} soft`,
        figures === null ? '' : `${figures.consensus} agreed`,
      ]),
    ),
  );
  return 0;
}
