// `concord review --web`: the review as a page, until the person ends it. Decisions go to the file and are acknowledged from there; the database
// follows when there is time.
import { InputError } from '../input-error.js';
import { isLoopback } from '../reviewing/guard.js';
import { type Review, reviewOf, type Today } from '../reviewing/review.js';
import { serve } from '../reviewing/server.js';
import { nameOf } from '../reviewing/visitor.js';
import { isThere, openStore, type Place } from '../storing/open.js';
import type { FilterOptions } from './conflicts.js';
import { secondFile } from '../workspace/decisions.js';
import { fileLedger, noLedger } from '../workspace/ledger.js';
import { deskOf, mirrored, signature, type SigningOptions } from './deciding.js';
import { somePlace } from './place.js';
import type { ExitCode, Terminal } from './terminal.js';

export interface PageOptions extends SigningOptions {
  readonly web?: boolean;
  readonly port?: string;
  readonly host?: string;
  readonly writable?: boolean;
  /** Name of a second reviewer. */
  readonly reviewer?: string;
  readonly blind?: boolean;
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
  if ((options.reviewer !== undefined) !== (options.blind === true) || nameOf(options.reviewer ?? 'nobody') === null)
    throw new InputError('Unexpected options, expected a second reviewer with both: --reviewer NAME --blind');
  const { by } = signature(options, terminal);
  let latest: Today | undefined;
  let following = Promise.resolve();
  /** What came meanwhile is taken over at once, with the last. */
  const follow = (today: Today) => {
    if (latest === undefined)
      following = following.then(async () => {
        const { entries, audit } = latest ?? today;
        latest = undefined;
        await mirrored(entries, audit, options, terminal);
      });
    latest = today;
  };
  const place = await somePlace(options, terminal);
  let shown = { run: await runIn(place), review: await begun(options, follow, terminal) };
  /** An audit that was made since is what counts: an editor who mended an article sees it. */
  const current = async () => {
    const run = await runIn(place);
    if (run !== shown.run) shown = { run, review: await begun(options, follow, terminal) };
    await shown.review.refresh();
    return shown.review;
  };
  const serving = await serve(current, {
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

async function begun(options: PageOptions, follow: (today: Today) => void, terminal: Terminal): Promise<Review> {
  const { audit, file, ledger } = await deskOf(options, terminal);
  if (!options.blind) return reviewOf(audit, ledger, fileLedger(secondFile(file)), follow);
  // Second opinions stand in their own file: nothing of them is mirrored.
  return reviewOf(audit, fileLedger(secondFile(file)), noLedger, () => {}, nameOf(options.reviewer));
}

/** Number of the last audit in the database; null where there is none. */
async function runIn(place: Place): Promise<number | null> {
  if (!isThere(place)) return null;
  const store = await openStore(place);
  try {
    return (await store.lastRun())?.id ?? null;
  } finally {
    await store.close();
  }
}

function portOf(given = '0'): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw new InputError(`Unexpected --port "${given}", expected a number from 1 to 65535`);
}
