// `concord audit`: articles in, report out. In a workspace and without paths it also keeps the report and the database there and prints a
// summary; otherwise nothing is written but what the options name.
import { appendFileSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Audit } from '../audit.js';
import { InputError } from '../input-error.js';
import { findWorkspace } from '../workspace/workspace.js';
import { isOpen } from '../deciding/status.js';
import { tellLost } from './deciding.js';
import { failure, type FailOptions } from './failing.js';
import { loaded, type ReporterName, reporterNamed } from './reporters.js';
import { type FreshAudit, runAudit } from './run.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface AuditOptions extends FailOptions {
  /** Database to write to. */
  readonly db?: string;
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
  const kept: readonly Output[] = workspace ? [{ reporter: 'markdown', file: workspace.report }] : [];
  const asked = named.length > 0 || workspace ? named : [{ reporter: 'markdown', file: null } as const];
  const fails = failure(options);
  const database = options.db === undefined ? workspace?.database : resolve(terminal.folder, options.db);

  const fresh = await runAudit(paths, options.decisions, terminal);
  const { audit, input, decisions, exitCode } = fresh;
  if (database !== undefined) {
    terminal.progress('writing the database');
    const { openSqlite } = await import('../storing/sqlite.js');
    const store = openSqlite(database);
    try {
      await store.save(audit, { program: terminal.version, input });
      await store.mirror(decisions, audit);
      tellLost(await store.mirrored(), decisions, terminal);
    } finally {
      await store.close();
    }
  }
  terminal.progress('');
  // Standard output comes last: when its reader leaves early, all else is done.
  const outputs = [...kept, ...asked].sort((left, right) => Number(left.file === null) - Number(right.file === null));
  for (const output of outputs) {
    const report = await reportOf(output, fresh, terminal.version);
    if (output.file === null) await terminal.print(report);
    else writeWhole(output.file, report);
  }
  if (terminal.stepSummary !== null && outputs.some(({ reporter }) => reporter === 'github')) {
    const { githubSummary } = await import('../reporting/github.js');
    appendFileSync(terminal.stepSummary, githubSummary(audit, { version: terminal.version, base: '' }));
  }
  if (workspace) {
    const lines = summary(audit, shown(workspace.report, terminal.folder));
    if (outputs.some(({ file }) => file === null)) for (const line of lines) terminal.tell(line);
    else await terminal.print(`${lines.join('\n')}\n`);
  }
  if (!fails(audit)) return exitCode;
  terminal.tell(`Failed, as asked: ${counted(audit.conflicts.filter(isOpen).length, 'conflict')}`);
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
async function reportOf({ reporter, file }: Output, { audit, base }: FreshAudit, version: string): Promise<string> {
  const way = file === null ? '' : shown(base, dirname(file));
  return (await loaded(reporter))(audit, { version, base: way === '' ? '' : `${way}/` });
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

function summary(audit: Audit, report: string): readonly string[] {
  const open = audit.conflicts.filter(isOpen);
  const decided = audit.conflicts.length - open.length;
  const hard = open.filter(({ severity }) => severity === 'hard').length;
  const verified = audit.settled.filter(({ status }) => status === 'verified').length;
  const consensus = audit.groups.filter((group) => group.consensus).length;
  return [
    `${counted(audit.sources.length, 'source')}, ${counted(audit.claims.length, 'claim')}`,
    `${counted(consensus, 'statement')} of consensus`,
    `${counted(open.length, decided > 0 ? 'open conflict' : 'conflict')}: ${hard} hard, ${open.length - hard} soft`,
    ...(decided > 0 ? [`${counted(decided, 'conflict')} decided: ${statusesOf(audit)}`] : []),
    ...(verified > 0 ? [`${counted(verified, 'decision')} verified: the losing words are gone`] : []),
    ...(audit.problems.length > 0 ? [`${counted(audit.problems.length, 'source')} could not be read`] : []),
    `Report: ${report}`,
  ];
}

/** "2 pending-edit, 1 decided" */
function statusesOf({ conflicts }: Audit): string {
  const decided = conflicts.filter((conflict) => !isOpen(conflict)).map(({ status }) => status);
  return [...new Set(decided)]
    .sort()
    .map((status) => `${decided.filter((one) => one === status).length} ${status}`)
    .join(', ');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** The path from a folder, "/" on every system. */
function shown(file: string, folder: string): string {
  const path = relative(folder, file);
  return isAbsolute(path) ? path : path.split(sep).join('/');
}
