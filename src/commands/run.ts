// What `audit` and the reading commands share: an audit made now from paths (or the workspace's sources), or the last one from a database.
import { resolve } from 'node:path';
import type { Article, Audit, Configuration } from '../audit.js';
import type { Entry } from '../deciding/decision.js';
import { InputError } from '../input-error.js';
import type { KeptMemory } from '../storing/remembered.js';
import { articles as articlesIn } from '../workspace/articles.js';
import { isShared, type Place } from '../storing/open.js';
import { fileLedger, type Ledger, noLedger, sharedLedger } from '../workspace/ledger.js';
import { findWorkspace, settingsOf } from '../workspace/workspace.js';
import { isNamed, noWorkspace, type PlaceOptions, placeOf, somePlace, withStore } from './place.js';
import type { ExitCode, Terminal } from './terminal.js';

/** What an audit is made from. */
export interface Material {
  readonly articles: readonly Article[];
  readonly configuration: Configuration;
  readonly decisions: readonly Entry[];
  /** Digest of all that goes in. */
  readonly input: string;
}

/** Makes an audit; `alone` makes it in this process. */
export type Make = (alone: () => Promise<Audit>, material: Material) => Promise<Audit>;

/** Where an audit will be kept, and who makes it. */
export interface Keeping {
  readonly place: Place | null;
  readonly make?: Make | undefined;
}

export interface FreshAudit {
  readonly audit: Audit;
  /** The folder that the sources' paths are relative to, absolute. */
  readonly base: string;
  /** Digest of all that went in. */
  readonly input: string;
  readonly decisions: readonly Entry[];
  /** What was worked out on the way, to be kept where the audit is; null where nothing is to be. */
  readonly memory: KeptMemory | null;
  /** 2 when a source could not be read; each is told in a line. */
  readonly exitCode: ExitCode;
}

/** Where decisions are kept: in the file that is named, else in the workspace's; null where there is neither. */
export function decisionsFile(named: string | undefined, terminal: Terminal): string | null {
  return named === undefined ? (findWorkspace(terminal.folder)?.decisions ?? null) : resolve(terminal.folder, named);
}

/** The decisions that count: of the shared store where audits are kept in one, else of the file. */
export async function ledgerOf(options: Chosen, terminal: Terminal): Promise<Ledger> {
  const file = decisionsFile(options.decisions, terminal);
  const place = await placeOf(options, terminal);
  if (place !== null && isShared(place)) return sharedLedger(place, file, (line) => terminal.tell(line));
  return file === null ? noLedger : fileLedger(file);
}

/**
 * Audits the paths, or without any the sources of the workspace.
 * @param keeping where the audit will be kept; of a file, what the last audit there worked out is not worked out again
 * @throws InputError when there is nothing to audit, or nothing of it can be read, or the decisions are damaged.
 */
export async function runAudit(
  paths: readonly string[],
  options: Chosen,
  terminal: Terminal,
  { place, make = (alone) => alone() }: Keeping = { place: null },
): Promise<FreshAudit> {
  const workspace = findWorkspace(terminal.folder);
  if (paths.length === 0 && !workspace) throw new InputError(noWorkspace);
  const { configuration } = await settingsOf(workspace);
  const wanted = paths.length === 0 && workspace ? [workspace.sources] : paths;
  const base = workspace?.folder ?? terminal.folder;
  const found = articlesIn(wanted, terminal.folder, base);
  const decisions = (await ledgerOf(options, terminal)).entries();

  const [{ auditOnThreads }, { inputDigest }] = await Promise.all([
    import('../threads/auditing.js'),
    import('../storing/digest.js'),
  ]);
  const input = inputDigest(found, configuration, decisions);
  const memory = place === null || isShared(place) ? null : await memoryIn(place, configuration, terminal);
  const progress = (stage: string): void => terminal.progress(stage);
  const alone = () =>
    auditOnThreads(found, configuration, progress, decisions, memory ?? undefined).finally(() => memory?.close());
  const whole = await make(alone, { articles: found, configuration, decisions, input });
  const audit = paths.length === 0 ? whole : withoutAbsent(whole);
  terminal.progress('');
  for (const { path, message } of audit.problems) terminal.tell(`${path}: ${message}`);
  if (audit.sources.length === 0) throw new InputError('Nothing could be audited: no source can be read');
  return { audit, base, input, decisions, memory, exitCode: audit.problems.length > 0 ? 2 : 0 };
}

async function memoryIn(database: string, configuration: Configuration, terminal: Terminal): Promise<KeptMemory | null> {
  const [{ makerOf }, { openMemory }] = await Promise.all([import('../storing/maker.js'), import('../storing/sqlite.js')]);
  const maker = makerOf(terminal.version, configuration);
  return maker === null ? null : openMemory(database, maker);
}

/** Of articles that were not named nothing can be said: neither that words of them have gone, nor that they stand. */
function withoutAbsent(audit: Audit): Audit {
  const paths = new Set(audit.sources.map(({ path }) => path));
  const isHere = ({ decision }: Audit['settled'][number]) =>
    (decision.view?.sides ?? []).every(({ claims }) => claims.every(({ path }) => paths.has(path)));
  return { ...audit, settled: audit.settled.filter(isHere) };
}

/** Where an audit is looked for, other than in paths. */
export interface Chosen extends PlaceOptions {
  /** Decisions in place of the workspace's. */
  readonly decisions?: string;
}

/** The audit that the reading commands speak of: of the paths where there are any, else the last one of the database, judged by today's decisions. */
export async function chosenAudit(
  paths: readonly string[],
  options: Chosen,
  terminal: Terminal,
): Promise<{ readonly audit: Audit; readonly decisions: readonly Entry[]; readonly exitCode: ExitCode }> {
  if (paths.length > 0) {
    if (isNamed(options))
      throw new InputError(
        `Unexpected ${options.db === undefined ? '--store' : '--db'} beside paths, expected one of the two: it reads the last audit of a database`,
      );
    return runAudit(paths, options, terminal);
  }
  const audit = await lastAudit(await somePlace(options, terminal));
  const decisions = (await ledgerOf(options, terminal)).entries();
  const { judgedAnew } = await import('../deciding/status.js');
  return { audit: judgedAnew(audit, decisions), decisions, exitCode: 0 };
}

function lastAudit(place: Place): Promise<Audit> {
  return withStore(place, async (store, shown) => {
    const stored = await store.last();
    if (!stored) throw new InputError(`${shown}: The database holds no audit yet. Audit first: concord audit`);
    return stored.audit;
  });
}
