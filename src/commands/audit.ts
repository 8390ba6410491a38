// `concord audit`: articles in, report out. In a workspace and without paths it also keeps the report and the database there and prints a
// summary; otherwise nothing is written but what the options name.
import { appendFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Audit } from '../audit.js';
import { InputError } from '../input-error.js';
import { findWorkspace } from '../workspace/workspace.js';
import { isOpen } from '../deciding/status.js';
import { defaultMost } from '../reporting/selection.js';
import { summaryConflicts, summaryFigures } from '../reporting/summary.js';
import { snapshotOf, type Trend, trendOf } from '../reporting/trend.js';
import { counted } from '../reporting/wording.js';
import { isShared, openStore, type Place } from '../storing/open.js';
import { tellLost, tellUnshared } from './deciding.js';
import { failure, type FailOptions, wholeNumber } from './failing.js';
import { loaded, type ReporterName, reporterNamed } from './reporters.js';
import { writeReport } from './writing.js';
import { isNamed, type PlaceOptions, placeOf } from './place.js';
import { decisionsFile, type FreshAudit, runAudit } from './run.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface AuditOptions extends FailOptions, PlaceOptions {
  /** Processes to start that help, where the store is a shared one. */
  readonly workers?: string;
  /** Entries that a list of a report shows at most. */
  readonly maxItems?: string;
  /** Decisions to judge by, in place of the workspace's. */
  readonly decisions?: string;
  /** `name` or `name=file` */
  readonly reporter?: readonly string[];
}

interface Output {
  readonly reporter: ReporterName;
  /** Absolute; null for standard output. */
  readonly file: string | null;
}

export async function auditCommand(paths: readonly string[], options: AuditOptions, terminal: Terminal): Promise<ExitCode> {
  const workspace = paths.length === 0 ? findWorkspace(terminal.folder) : null;
  const named = (options.reporter ?? []).map((name) => parseReporter(name, terminal.folder));
  if (named.filter(({ file }) => file === null).length > 1) {
    throw new InputError(
      'Unexpected second reporter on standard output, expected one; give the others a file: --reporter json=FILE',
    );
  }
  const own: readonly Output[] = workspace ? [{ reporter: 'markdown', file: workspace.report }] : [];
  const asked = named.length > 0 || workspace ? named : [{ reporter: 'markdown', file: null } as const];
  const place = workspace || isNamed(options) ? await placeOf(options, terminal) : null;
  const fails = failure(options, place !== null);
  const most = wholeNumber('--max-items', options.maxItems) ?? defaultMost;

  if (options.workers !== undefined && (place === null || !isShared(place)))
    throw new InputError('Unexpected --workers without a shared store, expected both: --store postgres://user@host/database');
  const shared =
    place !== null && isShared(place) ? (await import('./shared.js')).sharedMaking(place, options.workers, terminal) : null;

  const fresh = await runAudit(paths, options, terminal, { place, make: shared?.make });
  const { audit, exitCode } = fresh;
  const trend = place === null ? null : await kept(place, fresh, options.decisions, terminal);
  await shared?.end();
  terminal.progress('');
  // Standard output comes last: when its reader leaves early, all else is done.
  const outputs = [...own, ...asked].sort((left, right) => Number(left.file === null) - Number(right.file === null));
  for (const output of outputs) {
    const context = { version: terminal.version, trend, most, base: wayTo(fresh.base, output.file) };
    if (output.file === null) await terminal.print((await loaded(output.reporter))(audit, context));
    else await writeReport(output.reporter, output.file, audit, context);
  }
  if (terminal.stepSummary !== null && outputs.some(({ reporter }) => reporter === 'github')) {
    const { githubSummary } = await import('../reporting/github.js');
    appendFileSync(terminal.stepSummary, githubSummary(audit, { version: terminal.version, base: '', trend, most }));
  }
  if (workspace) {
    const beside = outputs.some(({ file }) => file === null);
    await summarise(audit, trend, shown(workspace.report, terminal.folder), beside, terminal);
  }
  if (trend === null && options.failOn?.includes('new'))
    terminal.tell('The database holds no earlier audit that differs: nothing counts as new');
  if (!fails(audit, trend)) return exitCode;
  terminal.tell(`Failed, as asked: ${counted(audit.conflicts.filter(isOpen).length, 'conflict')}`);
  return exitCode === 0 ? 1 : exitCode;
}

/** Saves the audit; gives what differs from the last one that the database keeps and that differs. */
async function kept(
  place: Place,
  { audit, input, decisions, memory }: FreshAudit,
  decisionsNamed: string | undefined,
  terminal: Terminal,
): Promise<Trend | null> {
  terminal.progress('writing the database');
  const store = await openStore(place);
  try {
    const { differsFrom } = await store.save(audit, { program: terminal.version, input });
    if (memory !== null) (await import('../storing/sqlite.js')).keepMemory(place, memory);
    await store.mirror(decisions, audit);
    if (isShared(place)) tellUnshared(decisionsFile(decisionsNamed, terminal), decisions, terminal);
    else tellLost(await store.mirrored(), decisions, terminal);
    const before = differsFrom === null ? null : await store.snapshot(differsFrom);
    return before === null ? null : trendOf(before, snapshotOf(audit));
  } finally {
    await store.close();
  }
}

/** @param isBeside whether a report goes to standard output: then the figures alone are told beside it, without colour */
async function summarise(
  audit: Audit,
  trend: Trend | null,
  report: string,
  isBeside: boolean,
  terminal: Terminal,
): Promise<void> {
  const { width, isColoured } = terminal;
  const figures = summaryFigures(audit, { trend, width, isColoured: isColoured && !isBeside });
  if (isBeside) {
    for (const line of [...figures, `Report: ${report}`]) terminal.tell(line);
    return;
  }
  const conflicts = summaryConflicts(audit, { trend, width, isColoured });
  const lines = [...figures, '', ...conflicts, ...(conflicts.length > 0 ? [''] : []), `Report: ${report}`];
  await terminal.print(`${lines.join('\n')}\n`);
}

function parseReporter(option: string, folder: string): Output {
  const [name = '', ...rest] = option.split('=');
  const reporter = reporterNamed(name);
  const file = rest.join('=');
  if (rest.length > 0 && file === '')
    throw new InputError(`Unexpected "${option}", expected a file after "=": --reporter ${name}=FILE`);
  return { reporter, file: rest.length > 0 ? resolve(folder, file) : null };
}

/** Links in a report lead from where it will stand to the sources; of one that is printed, from the folder of their paths. */
function wayTo(base: string, file: string | null): string {
  const way = file === null ? '' : shown(base, dirname(file));
  return way === '' ? '' : `${way}/`;
}

/** The path from a folder, "/" on every system. */
function shown(file: string, folder: string): string {
  const path = relative(folder, file);
  return isAbsolute(path) ? path : path.split(sep).join('/');
}
