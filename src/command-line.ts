// The command line, and the only file that knows `process`. Commands are loaded when they are called, so that the start stays quick.
// stdout is the result, stderr all the rest. Exit codes: 0 done, 1 conflicts that fail it as asked, 2 could not do as asked, 3 a bug.
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { type ExitCode, type Keyboard, printable, type Terminal } from './commands/terminal.js';
import { groundNames } from './commands/failing.js';
import { reporterNames } from './commands/reporters.js';
import { defaultMost } from './reporting/selection.js';
import { InputError } from './input-error.js';

export { serve } from './threads/thread.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const terminal: Terminal = {
  folder: process.cwd(),
  self: { command: [process.execPath, ...process.execArgv, process.argv[1] ?? ''], environment: process.env },
  version,
  // Opened when it is read.
  get stdin() {
    return process.stdin;
  },
  now: () => new Date().toISOString(),
  keyboard: () => (process.stdin.isTTY ? rawKeyboard() : null),
  stepSummary: process.env.GITHUB_STEP_SUMMARY || null,
  width: process.stdout.isTTY ? process.stdout.columns || 80 : Number.POSITIVE_INFINITY,
  isColoured: isColoured(),
  password: process.env.CONCORD_PASSWORD || null,
  stopped: () =>
    new Promise((resolve) => {
      const stop = () => {
        // The channel to the process that started this one, where one did: it stops this one by closing it.
        if (process.connected) process.disconnect();
        resolve();
      };
      for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(event, stop);
    }),
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

/** The keys of the terminal, each at once and unechoed. What comes in one piece is taken apart; an escape sequence stays one key. */
function rawKeyboard(): Keyboard {
  const { stdin } = process;
  const pressed: (string | null)[] = [];
  let waiting: ((key: string | null) => void) | undefined;
  const press = (key: string | null) => {
    pressed.push(key);
    waiting?.(pressed.shift() ?? null);
    waiting = undefined;
  };
  const onData = (chunk: string) => {
    for (const [key] of chunk.matchAll(/\u001b(?:[[O][\d;]*[A-Za-z~])?|[^]/gu)) press(key);
  };
  const onEnd = () => press(null);
  stdin.setRawMode(true).setEncoding('utf8').on('data', onData).on('end', onEnd);
  return {
    key: () =>
      pressed.length > 0
        ? Promise.resolve(pressed.shift() ?? null)
        : new Promise((resolve) => {
            waiting = resolve;
          }),
    close: () => {
      stdin.off('data', onData).off('end', onEnd).setRawMode(false).pause();
    },
  };
}

const program = new Command('concord')
  .description('Tells an editor what a pile of articles agrees on, where they contradict each other or themselves, and why.')
  .version(version)
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'concord: ')) })
  .showHelpAfterError('(concord --help lists commands and options)')
  .exitOverride();

const pathsOr = (otherwise: string) => `files and folders; without any: ${otherwise}`;
const lastAudit = pathsOr('the last audit in the workspace’s database');
const readDatabase = ['--db <file>', 'read the last audit from this database'] as const;
const useStore = ['--store <address>', 'in place of a file, the PostgreSQL database postgres://user@host/database'] as const;
const useDecisions = ['--decisions <file>', 'decisions in place of the workspace’s decisions.jsonl'] as const;
const by = ['--by <name>', 'who decides; without it: git’s user.name, else the login'] as const;
const note = ['--note <words>', 'what else there is to say'] as const;

/** What narrows a list of conflicts; each may be repeated. */
const narrowing = [
  ['--status <status>', 'open, decided, pending-edit, verified, stale, new-evidence, reopened, or undecided'],
  ['--kind <kind>', 'kind of conflict; may be repeated'],
  ['--subject <name>', 'what is spoken of; may be repeated'],
  ['--severity <which>', 'hard or soft'],
] as const;

function narrowed(command: Command): Command {
  for (const [flags, description] of narrowing) command.option(flags, description, collected);
  return command;
}

program
  .command('audit')
  .description('audit articles and report what they agree on and where they contradict')
  .argument('[paths...]', pathsOr('the workspace’s sources/, and the report and the database are kept there'))
  .option('--db <file>', 'write the audit to this database')
  .option(...useStore)
  .option(
    '--workers <number>',
    'with --store: processes to start that help; without it: one for each further core where the articles are large',
  )
  .option(...useDecisions)
  .option('--reporter <name[=file]>', `${reporterNames.join(', ')}: to standard output or to a file; may be repeated`, collected)
  .option(
    '--fail-on <which>',
    `${groundNames.join(', ')}: exit with 1 where there is such a conflict and it is not decided; new: against the last audit in the database; may be repeated`,
    collected,
  )
  .option('--max-conflicts <number>', 'exit with 1 where there are more open conflicts')
  .option('--max-items <number>', `entries that a list of a report for readers shows at most (default: ${defaultMost})`)
  .action((paths, options) => run(async () => (await import('./commands/audit.js')).auditCommand(paths, options, terminal)));

program
  .command('worker')
  .description('help with the audits of a shared store, on this machine or another one, until it is stopped')
  .option(...useStore)
  .action((options) => run(async () => (await import('./commands/worker.js')).workerCommand(options, terminal)));

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
  .option(...useStore)
  .option('--jsonl', 'read lines {"id", "text", "doc"?} from standard input, write a line {"id", "claims"} for each')
  .action((paths, options) => run(async () => (await import('./commands/claims.js')).claimsCommand(paths, options, terminal)));

narrowed(
  program
    .command('conflicts')
    .description('list the conflicts: id, severity, kind, status, claims on each side, question')
    .argument('[paths...]', lastAudit),
)
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((paths, options) =>
    run(async () => (await import('./commands/conflicts.js')).conflictsCommand(paths, options, terminal)),
  );

program
  .command('show')
  .description('show a conflict, a group or a claim with its quotes')
  .argument('<id>', 'its id, or the beginning of it')
  .argument('[paths...]', lastAudit)
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((id, paths, options) =>
    run(async () => (await import('./commands/show.js')).showCommand(id, paths, options, terminal)),
  );

program
  .command('brief')
  .description('write an article of what stands: what the articles agree on, what was decided, what is in dispute')
  .argument('[paths...]', lastAudit)
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((paths, options) => run(async () => (await import('./commands/brief.js')).briefCommand(paths, options, terminal)));

program
  .command('runs')
  .description('list the runs that the database keeps: number, program, articles, conflicts, consensus')
  .option(...readDatabase)
  .option(...useStore)
  .action((options) => run(async () => (await import('./commands/runs.js')).runsCommand(options, terminal)));

program
  .command('diff')
  .description('say what is new, changed and resolved from one run to another')
  .argument('<earlier>', 'a run: its number, last, or last~1 for the one before')
  .argument('<later>', 'another one')
  .option(...readDatabase)
  .option(...useStore)
  .action((earlier, later, options) =>
    run(async () => (await import('./commands/diff.js')).diffCommand([earlier, later], options, terminal)),
  );

program
  .command('decide')
  .description('decide a conflict of the last audit, or on groups, and keep the decision')
  .argument('<id>', 'of the conflict (take-out: of a claim; join: of a group or claim), or the beginning of it')
  .argument('<verdict>', 'keep, both, dismiss, rewrite, needs-source, dispute, note, take-out or join')
  .argument('[object]', 'keep: the side, by number or answer; join: the other group or claim')
  .option('--because <reason>', 'keep: wrong, outdated or superseded; dismiss: different-subject, misread, quotation …')
  .option('--condition <words>', 'both: under which condition')
  .option('--text <words>', 'rewrite: what is to stand there instead')
  .option('--assignee <name>', 'needs-source: who finds one')
  .option(...note)
  .option(...by)
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((id, verdict, object, options) =>
    run(async () => (await import('./commands/decide.js')).decideCommand([id, verdict, object], options, terminal)),
  );

program
  .command('undo')
  .description('take back the last decision on a conflict')
  .argument('<id>', 'of the conflict, or the beginning of it; of a decision on groups, its key')
  .option(...note)
  .option(...by)
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((id, options) => run(async () => (await import('./commands/decide.js')).undoCommand(id, options, terminal)));

narrowed(
  program
    .command('review')
    .description('go through the open conflicts in the terminal, or in the browser: one key decides and moves on'),
)
  .option('--web', 'in the browser: prints the address of a page')
  .option('--port <number>', 'of the page; without it: any that is free')
  .option('--host <address>', 'where the page listens; without it: 127.0.0.1, which only this machine reaches')
  .option('--reviewer <name>', 'with --blind: a second reviewer, whose verdicts stand apart and are compared by concord stats')
  .option('--blind', 'shows the second reviewer nobody else’s verdicts')
  .option('--writable', 'take decisions from other machines too, from whoever knows the password in CONCORD_PASSWORD')
  .option(...by)
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((options) => run(async () => (await import('./commands/review.js')).reviewCommand(options, terminal)));

program
  .command('baseline')
  .description('accept all conflicts that are open, so that only new ones fail')
  .option(...note)
  .option(...by)
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((options) => run(async () => (await import('./commands/baseline.js')).baselineCommand(options, terminal)));

program
  .command('stats')
  .description('show how far the decisions are, and how often each kind was right by them')
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((options) => run(async () => (await import('./commands/stats.js')).statsCommand(options, terminal)));

const decisions = program.command('decisions').description('look after the decisions file');
decisions
  .command('export')
  .description('write decisions that only the database has to the file')
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((options) => run(async () => (await import('./commands/decisions.js')).exportCommand(options, terminal)));
decisions
  .command('import')
  .description('take over the decisions of another file')
  .argument('<file>', 'another decisions.jsonl')
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((file, options) => run(async () => (await import('./commands/decisions.js')).importCommand(file, options, terminal)));
decisions
  .command('check')
  .description('say what is wrong with the file; exit with 1 where anything is')
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((options) => run(async () => (await import('./commands/decisions.js')).checkCommand(options, terminal)));
decisions
  .command('prune')
  .description('remove decisions on words that are gone from the sources')
  .option(...readDatabase)
  .option(...useStore)
  .option(...useDecisions)
  .action((options) => run(async () => (await import('./commands/decisions.js')).pruneCommand(options, terminal)));

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
