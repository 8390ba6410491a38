// Starts the built program as a person would, and makes folders for it to work in.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function concord(
  folder: string,
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Ended {
  const env = { ...process.env, ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** A new folder with these files, by their paths. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'concord-cli-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Every file below the folder, with its content. */
export function filesIn(place: string): Record<string, string> {
  const entries = readdirSync(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((file) => [file.slice(place.length + 1), readFileSync(file, 'latin1')]));
}

/** Two articles that contradict each other in plain words. */
export const articles = {
  'sources/bench.md': '# Pine and oak compared\n\nPine is cheaper than oak. Pine is easy to carve. Oak lasts for decades.\n',
  'sources/plane.txt': 'Pine vs oak\n\nOak is cheaper than pine. Pine is difficult to carve. Oak lasts for decades.\n',
};

export const workspace = { 'concord.config.yml': '', ...articles };
