// `concord review --web`: the review as a page, until the person ends it. Decisions go to the file and are acknowledged from there; the database
// follows when there is time.
import { InputError } from '../input-error.js';
import { isLoopback } from '../reviewing/guard.js';
import { type Today, reviewOf } from '../reviewing/review.js';
import { serve } from '../reviewing/server.js';
import type { FilterOptions } from './conflicts.js';
import { deskOf, mirrored, signature, type SigningOptions } from './deciding.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface PageOptions extends SigningOptions {
  readonly web?: boolean;
  readonly port?: string;
  readonly host?: string;
  readonly writable?: boolean;
}

export async function reviewPage(options: PageOptions & FilterOptions, terminal: Terminal): Promise<ExitCode> {
  const filter = (['status', 'kind', 'severity', 'subject'] as const).find((option) => options[option] !== undefined);
  if (filter !== undefined) throw new InputError(`Unexpected --${filter} with --web, expected none: the page has its own filter`);
  const port = portOf(options.port);
  const host = options.host ?? '127.0.0.1';
  const writable = options.writable === true;
  if (writable && !isLoopback(host) && terminal.password === null)
    throw new InputError(
      `Unexpected --writable at ${host} without a password, expected one in the environment: CONCORD_PASSWORD=… concord review --web --host …`,
    );
  const desk = await deskOf(options, terminal);
  const { by } = signature(options, terminal);
  let latest: Today | undefined;
  let following = Promise.resolve();
  /** What came meanwhile is taken over at once, with the last. */
  const follow = (today: Today) => {
    if (latest === undefined)
      following = following.then(async () => {
        const { entries, audit } = latest ?? today;
        latest = undefined;
        await mirrored(entries, audit, desk.db, terminal);
      });
    latest = today;
  };
  const serving = await serve(reviewOf(desk.audit, desk.file, follow), {
    host,
    port,
    writable,
    password: terminal.password,
    name: by,
    now: () => terminal.now(),
    fail: (error) => terminal.tell(error.stack ?? error.message),
  });
  await terminal.print(`Review: ${serving.address}\nWhoever has this address is let in. Ctrl+C ends the review\n`);
  await terminal.stopped();
  await serving.close();
  await following;
  return 0;
}

function portOf(given = '0'): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new InputError(`Unexpected --port "${given}", expected a number from 1 to 65535`);
}
