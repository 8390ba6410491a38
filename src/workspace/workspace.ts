// A workspace: the folder with concord.config.yml, found from the current folder upward, and the fixed places in it.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Configuration } from '../audit.js';
import { InputError } from '../input-error.js';

export const configurationFile = 'concord.config.yml';

/** All paths are absolute. */
export interface Workspace {
  readonly folder: string;
  readonly configurationFile: string;
  readonly sources: string;
  readonly database: string;
  readonly report: string;
  readonly decisions: string;
}

/** The places of a workspace at `folder`, whether or not they exist. */
export function workspaceAt(folder: string): Workspace {
  return {
    folder,
    configurationFile: join(folder, configurationFile),
    sources: join(folder, 'sources'),
    database: join(folder, 'db', 'concord.sqlite'),
    report: join(folder, 'reports', 'audit.md'),
    decisions: join(folder, 'decisions.jsonl'),
  };
}

/** The nearest workspace from `folder` upward, or null. */
export function findWorkspace(folder: string): Workspace | null {
  const workspace = workspaceAt(folder);
  if (existsSync(workspace.configurationFile)) return workspace;
  const parent = dirname(folder);
  return parent === folder ? null : findWorkspace(parent);
}

/** What a configuration file says. */
export interface Settings {
  readonly configuration: Configuration;
  /** Address of the shared store that takes the place of the workspace's database, or null. */
  readonly store: string | null;
}

/**
 * What the workspace's configuration says; outside a workspace nothing is configured. zod and yaml are loaded only where there is a file.
 * @throws InputError on anything wrong in the file.
 */
export async function settingsOf(workspace: Workspace | null): Promise<Settings> {
  if (!workspace) return { configuration: { subjects: [], ignoredSections: [] }, store: null };
  const { parseConfiguration } = await import('./configuration.js');
  return parseConfiguration(readConfiguration(workspace), configurationFile);
}

function readConfiguration(workspace: Workspace): string {
  try {
    return readFileSync(workspace.configurationFile, 'utf8');
  } catch (error) {
    throw new InputError(`${configurationFile}: Cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
