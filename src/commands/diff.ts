// `concord diff <run> <run>`: what is new, changed and resolved from one run to another; what is carried over is counted.
import { InputError } from '../input-error.js';
import { changeWords, figureWords, trendWords } from '../reporting/sections/since-last.js';
import { type PastConflict, type Trend, trendOf } from '../reporting/trend.js';
import { runNamed } from './past.js';
import { type PlaceOptions, somePlace, withStore } from './place.js';
import { table } from './table.js';
import type { ExitCode, Terminal } from './terminal.js';

export async function diffCommand(
  [earlier, later]: readonly [string, string],
  options: PlaceOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const trend = await withStore(await somePlace(options, terminal), async (store, shown) => {
    const runs = await store.runs();
    const [before, now] = [await store.snapshot(runNamed(earlier, runs).id), await store.snapshot(runNamed(later, runs).id)];
    if (before === null || now === null)
      throw new InputError(`${shown}: The runs are gone: another process wrote to the database`);
    return trendOf(before, now);
  });
  await terminal.print(trendText(trend));
  return 0;
}

function trendText(trend: Trend): string {
  const figures = figureWords(trend);
  const rows = [
    ...trend.fresh.map((conflict) => ['new', ...rowOf(conflict), '']),
    ...trend.changed.map((change) => ['changed', ...rowOf(change.now), changeWords(change)]),
    ...trend.resolved.map((conflict) => ['resolved', ...rowOf(conflict), '']),
  ];
  return [
    `Run ${trend.before.run} to run ${trend.now.run}: ${trendWords(trend)}\n`,
    ...(figures === '' ? [] : [`${figures}\n`]),
    ...(rows.length > 0 ? ['\n', table(rows.map((row) => row.slice(0, row.at(-1) === '' ? -1 : undefined)))] : []),
  ].join('');
}

function rowOf({ id, title, severity }: PastConflict): readonly string[] {
  return [severity, id, title];
}
