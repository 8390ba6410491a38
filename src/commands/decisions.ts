// `concord decisions …`: the decisions themselves. The file rules and the database mirrors it, but where the store is a shared one: that rules, and the
// file is its export.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Entry } from '../deciding/decision.js';
import { entryId } from '../deciding/decision-file.js';
import { disagreements, threads } from '../deciding/thread.js';
import { InputError } from '../input-error.js';
import { signatureWords, verdictWords } from '../reporting/decision-words.js';
import { isShared, openStore } from '../storing/open.js';
import { changeDecisions, inspectDecisions, readDecisions } from '../workspace/decisions.js';
import { without } from '../workspace/ledger.js';
import { mirrored, mirrorPlace } from './deciding.js';
import { type PlaceOptions, placeOf } from './place.js';
import { type Chosen, decisionsFile, ledgerOf, runAudit } from './run.js';
import { type ExitCode, printable, type Terminal } from './terminal.js';

/** Writes what only the database has into the file. */
export async function exportCommand(options: Chosen, terminal: Terminal): Promise<ExitCode> {
  const file = chosenFile(options, terminal);
  const inMirror = await entriesOfMirror(options, terminal);
  let count = 0;
  const entries = await changeDecisions(file, (there) => {
    const missing = without(inMirror, there);
    count = missing.length;
    return [...there, ...missing];
  });
  if (!(await isInShared(options, terminal))) await mirrored(entries, null, options, terminal);
  await terminal.print(`${decisionsIn(count)} written to the file from the database\n`);
  return 0;
}

/** Takes over the entries of another file; what is there already is there once. */
export async function importCommand(from: string, options: Chosen, terminal: Terminal): Promise<ExitCode> {
  const other = resolve(terminal.folder, from);
  if (!existsSync(other)) throw new InputError(`${from}: No such file`);
  const given = readDecisions(other);
  chosenFile(options, terminal);
  let count = 0;
  const entries = await (await ledgerOf(options, terminal)).change((there) => {
    const added = without(given, there);
    count = added.length;
    return [...there, ...added];
  });
  await mirrored(entries, null, options, terminal);
  await terminal.print(`${decisionsIn(count)} imported, ${decisionsIn(given.length - count)} there already\n`);
  return 0;
}

/** Says what is wrong with the file, and writes nothing. 1 where it is damaged, or editors disagree without knowing of each other. */
export async function checkCommand(options: Chosen, terminal: Terminal): Promise<ExitCode> {
  const file = chosenFile(options, terminal);
  const { entries, faults, isOrderly } = inspectDecisions(file);
  for (const { line, message } of faults) await terminal.print(`${options.decisions ?? 'decisions.jsonl'}:${line}: ${message}\n`);
  const all = threads(entries);
  const apart = all.flatMap(disagreements);
  for (const [first, ...others] of apart) {
    if (first === undefined) continue;
    const said = [first, ...others].map((entry) => `${verdictWords(entry)} — ${signatureWords(entry)}`);
    await terminal.print(`Decided side by side, the last one stands: ${printable(said.join('; '))} (${first.key})\n`);
  }
  const ids = new Set(entries.map(entryId));
  const dangling = entries.filter(({ ruling }) => ruling.verdict === 'undo' && !ids.has(ruling.undoes));
  for (const { key, by, at } of dangling)
    await terminal.print(`Undoes an entry that is not there: ${key}, ${printable(by)}, ${at}\n`);
  const inMirror = await entriesOfMirror(options, terminal);
  const missing = without(inMirror, entries);
  if (missing.length > 0) await terminal.print(`${decisionsIn(missing.length)} only in the database: concord decisions export\n`);
  const unshared = (await isInShared(options, terminal)) ? without(entries, inMirror) : [];
  if (unshared.length > 0) await terminal.print(`${decisionsIn(unshared.length)} only in the file: concord decisions import\n`);
  const order = isOrderly || faults.length > 0 ? '' : ', to be put in order at the next decision';
  await terminal.print(`${decisionsIn(entries.length)} on ${all.length} ${all.length === 1 ? 'matter' : 'matters'}${order}\n`);
  return faults.length > 0 || apart.length > 0 || dangling.length > 0 ? 1 : 0;
}

/** Removes what was decided of words that are gone, as today's articles have it, and what only the database has. */
export async function pruneCommand(options: Chosen, terminal: Terminal): Promise<ExitCode> {
  chosenFile(options, terminal);
  const { audit } = await runAudit([], options, terminal);
  const stale = new Set(audit.settled.filter(({ status }) => status === 'stale').map(({ thread }) => thread));
  let pruned: readonly Entry[] = [];
  const entries = await (await ledgerOf(options, terminal)).change((there) => {
    pruned = there.filter(({ key }) => stale.has(key));
    return there.filter(({ key }) => !stale.has(key));
  });
  const onlyMirrored = without(await entriesOfMirror(options, terminal), entries);
  const place = await mirrorPlace(options, terminal);
  if (place !== null) {
    const store = await openStore(place);
    try {
      await store.forget([...pruned, ...onlyMirrored]);
    } finally {
      await store.close();
    }
  }
  for (const entry of pruned)
    await terminal.print(
      `Removed: ${printable(entry.view?.title ?? entry.key)} ${printable(verdictWords(entry))} — ${printable(signatureWords(entry))}\n`,
    );
  const dropped = onlyMirrored.length - without(onlyMirrored, pruned).length;
  const alone = onlyMirrored.length - dropped;
  await terminal.print(`${decisionsIn(pruned.length)} removed${alone > 0 ? `, and ${alone} that only the database had` : ''}\n`);
  return 0;
}

function chosenFile(options: Chosen, terminal: Terminal): string {
  const file = decisionsFile(options.decisions, terminal);
  if (file === null) throw new InputError('No decisions here: outside a workspace, name a file: --decisions FILE');
  return file;
}

async function isInShared(options: PlaceOptions, terminal: Terminal): Promise<boolean> {
  const place = await placeOf(options, terminal);
  return place !== null && isShared(place);
}

async function entriesOfMirror(options: PlaceOptions, terminal: Terminal): Promise<readonly Entry[]> {
  const place = await mirrorPlace(options, terminal);
  if (place === null) return [];
  const store = await openStore(place);
  try {
    return await store.mirrored();
  } finally {
    await store.close();
  }
}

const decisionsIn = (count: number): string => `${count} ${count === 1 ? 'decision' : 'decisions'}`;
