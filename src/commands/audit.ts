// `concord audit`: articles in, report out. In a workspace and without paths it also keeps the report and the database there and prints a
// summary; otherwise nothing is written but what the options name.
import { appendFileSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { InputError } from '../input-error.js';
import { findWorkspace } from '../workspace/workspace.js';
import type { ReportContext } from '../reporting/reporter.js';
import { defaultMost } from '../reporting/selection.js';
import { summaryConflicts, summaryFigures } from '../reporting/summary.js';
import { snapshotOf, type Trend, trendOf } from '../reporting/trend.js';
import { counted } from '../reporting/wording.js';
import { failure, type FailOptions, wholeNumber } from './failing.js';
import { loaded, type ReporterName, reporterNamed } from './reporters.js';
import { type FreshAudit, runAudit } from './run.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface AuditOptions extends FailOptions {
  /** Database to write to. */
  readonly db?: string;
  /** Entries that a list of a report shows at most. */
  readonly maxItems?: string;
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
  const kept: readonly Output[] = workspace ? [{ reporter: 'markdown', file: workspace.report }] : [];
  const asked = named.length > 0 || workspace ? named : [{ reporter: 'markdown', file: null } as const];
  const database = options.db === undefined ? workspace?.database : resolve(terminal.folder, options.db);
  const fails = failure(options, database !== undefined);
  const most = wholeNumber('--max-items', options.maxItems) ?? defaultMost;

  const fresh = await runAudit(paths, terminal);
  const { audit, input, exitCode } = fresh;
  let trend: Trend | null = null;
  if (database !== undefined) {
    terminal.progress('writing the database');
    const { openSqlite } = await import('../storing/sqlite.js');
    const store = openSqlite(database);
    try {
      const { differsFrom } = await store.save(audit, { program: terminal.version, input });
      const before = differsFrom === null ? null : await store.snapshot(differsFrom);
      if (before !== null) trend = trendOf(before, snapshotOf(audit));
    } finally {
      await store.close();
    }
  }
  terminal.progress('');
  // Standard output comes last: when its reader leaves early, all else is done.
  const outputs = [...kept, ...asked].sort((left, right) => Number(left.file === null) - Number(right.file === null));
  for (const output of outputs) {
    const report = await reportOf(output, fresh, { version: terminal.version, trend, most });
    if (output.file === null) await terminal.print(report);
    else writeWhole(output.file, report);
  }
  if (terminal.stepSummary !== null && outputs.some(({ reporter }) => reporter === 'github')) {
    const { githubSummary } = await import('../reporting/github.js');
    appendFileSync(terminal.stepSummary, githubSummary(audit, { version: terminal.version, base: '', trend, most }));
  }
  if (workspace) {
    const report = `Report: ${shown(workspace.report, terminal.folder)}`;
    // Where a report goes to standard output, the summary is told beside it: the figures alone, without colour.
    if (outputs.some(({ file }) => file === null)) {
      const plain = { trend, width: Number.POSITIVE_INFINITY, isColoured: false };
      for (const line of [...summaryFigures(audit, plain), report]) terminal.tell(line);
    } else {
      const { width, isColoured } = terminal;
      const conflicts = summaryConflicts(audit, { trend, width, isColoured });
      const lines = [
        ...summaryFigures(audit, { trend, width, isColoured }),
        '',
        ...conflicts,
        ...(conflicts.length > 0 ? [''] : []),
        report,
      ];
      await terminal.print(`${lines.join('\n')}\n`);
    }
  }
  if (trend === null && options.failOn?.includes('new'))
    terminal.tell('The database holds no earlier audit that differs: nothing counts as new');
  if (!fails(audit, trend)) return exitCode;
  terminal.tell(`Failed, as asked: ${counted(audit.conflicts.length, 'conflict')}`);
  return exitCode === 0 ? 1 : exitCode;
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
async function reportOf(
  { reporter, file }: Output,
  { audit, base }: FreshAudit,
  context: Omit<ReportContext, 'base'>,
): Promise<string> {
  const way = file === null ? '' : shown(base, dirname(file));
  return (await loaded(reporter))(audit, { ...context, base: way === '' ? '' : `${way}/` });
}

/** Writes beside the file and renames, so that a reader finds the old report or the new one, never half of one. */
function writeWhole(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const there = statSync(file, { throwIfNoEntry: false });
    // A pipe or a device is written to and not replaced.
    if (there && !there.isFile()) return writeFileSync(file, text);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new InputError(`${file}: Cannot be written: ${error.message}`);
    throw error;
  }
}

/** The path from a folder, "/" on every system. */
function shown(file: string, folder: string): string {
  const path = relative(folder, file);
  return isAbsolute(path) ? path : path.split(sep).join('/');
}
