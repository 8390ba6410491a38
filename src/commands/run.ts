// What `audit` and the reading commands share: an audit made now from paths (or the workspace's sources), or the last one from a database.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Audit } from '../audit.js';
import { InputError } from '../input-error.js';
import { articles } from '../workspace/articles.js';
import { configurationFile, configurationOf, findWorkspace } from '../workspace/workspace.js';
import type { ExitCode, Terminal } from './terminal.js';

export const noWorkspace = `No ${configurationFile} here or above. Name files or folders, or make a workspace with: concord init`;

export interface FreshAudit {
  readonly audit: Audit;
  /** The folder that the sources' paths are relative to, absolute. */
  readonly base: string;
  /** Digest of all that went in. */
  readonly input: string;
  /** 2 when a source could not be read; each is told in a line. */
  readonly exitCode: ExitCode;
}

/**
 * Audits the paths, or without any the sources of the workspace.
 * @throws InputError when there is nothing to audit, or nothing of it can be read.
 */
export async function runAudit(paths: readonly string[], terminal: Terminal): Promise<FreshAudit> {
  const workspace = findWorkspace(terminal.folder);
  if (paths.length === 0 && !workspace) throw new InputError(noWorkspace);
  const configuration = await configurationOf(workspace);
  const wanted = paths.length === 0 && workspace ? [workspace.sources] : paths;
  const base = workspace?.folder ?? terminal.folder;
  const found = articles(wanted, terminal.folder, base);

  const [{ audit: auditOf }, { inputDigest }] = await Promise.all([import('../audit.js'), import('../storing/digest.js')]);
  const audit = auditOf(found, configuration, (stage) => terminal.progress(stage));
  terminal.progress('');
  for (const { path, message } of audit.problems) terminal.tell(`${path}: ${message}`);
  if (audit.sources.length === 0) throw new InputError('Nothing could be audited: no source can be read');
  return { audit, base, input: inputDigest(found, configuration), exitCode: audit.problems.length > 0 ? 2 : 0 };
}

/** The audit that `claims`, `conflicts` and `show` speak of: of the paths where there are any, else the last one of the database. */
export async function chosenAudit(
  paths: readonly string[],
  db: string | undefined,
  terminal: Terminal,
): Promise<{ readonly audit: Audit; readonly exitCode: ExitCode }> {
  if (paths.length > 0) {
    if (db !== undefined)
      throw new InputError('Unexpected --db beside paths, expected one of the two: --db reads the last audit of a database');
    return runAudit(paths, terminal);
  }
  const file = db === undefined ? findWorkspace(terminal.folder)?.database : resolve(terminal.folder, db);
  if (file === undefined) throw new InputError(noWorkspace);
  if (!existsSync(file)) throw new InputError(`${file}: No such database. Audit first: concord audit`);
  const { openSqlite } = await import('../storing/sqlite.js');
  const store = openSqlite(file);
  try {
    const stored = await store.last();
    if (!stored) throw new InputError(`${file}: The database holds no audit yet. Audit first: concord audit`);
    return { audit: stored.audit, exitCode: 0 };
  } finally {
    await store.close();
  }
}
