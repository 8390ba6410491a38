// Names the very program that runs and how it is configured, so that nothing is remembered from another one: its version, and when and how
// large its parts were built, since a developer's builds all bear one version.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Configuration } from '../audit.js';

const parts = ['command-line.cjs', '.tsbuildinfo'].map((part) => fileURLToPath(new URL(`../${part}`, import.meta.url)));

/** Null where the program was not built: then it cannot be told from another one. */
export function makerOf(version: string, configuration: Configuration): string | null {
  const built = parts.flatMap((part) => {
    const status = statSync(part, { throwIfNoEntry: false });
    return status === undefined ? [] : [status.size, status.mtimeMs];
  });
  return built.length === 0 ? null : JSON.stringify([version, built, configuration]);
}
