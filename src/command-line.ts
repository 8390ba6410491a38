// The command line, and the only file that knows `process`. Commands are loaded when they are called, so that the start stays quick.
// stdout is the result, stderr all the rest. Exit codes: 0 done, 1 conflicts that fail it as asked, 2 could not do as asked, 3 a bug.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { type ExitCode, printable, type Terminal } from './commands/terminal.js';
import { groundNames } from './commands/failing.js';
import { reporterNames } from './commands/reporters.js';
import { defaultMost } from './reporting/selection.js';
import { InputError } from './input-error.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const terminal: Terminal = {
  folder: process.cwd(),
  version,
  // Opened when it is read.
  get stdin() {
    return process.stdin;
  },
  stepSummary: process.env.GITHUB_STEP_SUMMARY || null,
  width: process.stdout.isTTY ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY,
  isColoured: isColoured(),
  print: (text) =>
    new Promise((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    }),
  tell: (line) => {
    process.stderr.write(`concord: ${printable(line)}\n`);
  },
  // Back to the line's start and clear it: the next message takes its place.
  progress: (line) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  },
};

// The reader of a pipe may leave early (`| head`): the rest is not wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  terminal.tell(`Standard output cannot be written: ${error.message}`);
  process.exit(2);
});
// Nobody reads the messages: the result counts.
process.stderr.on('error', () => {});

const program = new Command('concord')
  .description('Tells an editor what a pile of articles agrees on, where they contradict each other or themselves, and why.')
  .version(version)
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'concord: ')) })
  .showHelpAfterError('(concord --help lists commands and options)')
  .exitOverride();

const pathsOr = (otherwise: string) => `files and folders; without any: ${otherwise}`;
const lastAudit = pathsOr('the last audit in the workspace’s database');
const readDatabase = ['--db <file>', 'read the last audit from this database'] as const;

program
  .command('audit')
  .description('audit articles and report what they agree on and where they contradict')
  .argument('[paths...]', pathsOr('the workspace’s sources/, and the report and the database are kept there'))
  .option('--db <file>', 'write the audit to this database')
  .option('--reporter <name[=file]>', `${reporterNames.join(', ')}: to standard output or to a file; may be repeated`, collected)
  .option(
    '--fail-on <which>',
    `${groundNames.join(', ')}: exit with 1 where there is such a conflict; new: against the last audit in the database; may be repeated`,
    collected,
  )
  .option('--max-conflicts <number>', 'exit with 1 where there are more conflicts')
  .option('--max-items <number>', `entries that a list of a report for readers shows at most (default: ${defaultMost})`)
  .action((paths, options) => run(async () => (await import('./commands/audit.js')).auditCommand(paths, options, terminal)));

program
  .command('init')
  .description('make a workspace: concord.config.yml, sources/, db/, reports/')
  .argument('[folder]', 'where; without it: here')
  .action((folder) => run(async () => (await import('./commands/init.js')).initCommand(folder, terminal)));

program
  .command('claims')
  .description('list the claims: id, place, subject, aspect, text')
  .argument('[paths...]', lastAudit)
  .option(...readDatabase)
  .option('--jsonl', 'read lines {"id", "text", "doc"?} from standard input, write a line {"id", "claims"} for each')
  .action((paths, options) => run(async () => (await import('./commands/claims.js')).claimsCommand(paths, options, terminal)));

program
  .command('conflicts')
  .description('list the conflicts: id, severity, kind, claims on each side, question')
  .argument('[paths...]', lastAudit)
  .option(...readDatabase)
  .action((paths, options) =>
    run(async () => (await import('./commands/conflicts.js')).conflictsCommand(paths, options, terminal)),
  );

program
  .command('show')
  .description('show a conflict, a group or a claim with its quotes')
  .argument('<id>', 'its id, or the beginning of it')
  .argument('[paths...]', lastAudit)
  .option(...readDatabase)
  .action((id, paths, options) =>
    run(async () => (await import('./commands/show.js')).showCommand(id, paths, options, terminal)),
  );

program
  .command('brief')
  .description('write an article of what stands: what the articles agree on, what was decided, what is in dispute')
  .argument('[paths...]', lastAudit)
  .option(...readDatabase)
  .action((paths, options) => run(async () => (await import('./commands/brief.js')).briefCommand(paths, options, terminal)));

program
  .command('runs')
  .description('list the runs that the database keeps: number, program, articles, conflicts, consensus')
  .option(...readDatabase)
  .action((options) => run(async () => (await import('./commands/runs.js')).runsCommand(options, terminal)));

program
  .command('diff')
  .description('say what is new, changed and resolved from one run to another')
  .argument('<earlier>', 'a run: its number, last, or last~1 for the one before')
  .argument('<later>', 'another one')
  .option(...readDatabase)
  .action((earlier, later, options) =>
    run(async () => (await import('./commands/diff.js')).diffCommand([earlier, later], options, terminal)),
  );

program
  .command('compare')
  .description('say how two sentences stand to each other')
  .argument('[left]', 'a sentence')
  .argument('[right]', 'another one')
  .option('--jsonl', 'read lines {"id", "left", "right"} from standard input, write a verdict for each')
  .action((left, right, options) =>
    run(async () => (await import('./commands/compare.js')).compareCommand([left, right], options, terminal)),
  );

/** Does what the process was called for, and sets its exit code. */
export async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = explain(error);
  }
}

async function run(command: () => Promise<ExitCode>): Promise<void> {
  process.exitCode = await command();
}

/** By no-color.org and force-color.org, the latter first, as Node does; else colour is for terminals. */
function isColoured(): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: kind } = process.env;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return process.stdout.isTTY && !none && kind !== 'dumb';
}

function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Tells the person what went wrong and returns the exit code that says so. */
function explain(error: unknown): number {
  terminal.progress('');
  // Help and version end here as well, with 0; commander has printed all there is to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputError) {
    for (const line of error.message.split('\n')) terminal.tell(line);
    return 2;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  terminal.tell(`This is a bug in Concord ${version} (Node ${process.version}, ${process.platform}).`);
  terminal.tell('Please report it with the lines below and your command: https://www.npmjs.com/package/concord-audit');
  process.stderr.write(`${stack}\n`);
  return 3;
}
