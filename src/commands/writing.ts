// Reports into files. A long one of many subjects becomes an index and a folder of pages beside it; what an earlier run left there goes.
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Audit } from '../audit.js';
import { InputError } from '../input-error.js';
import { folderOf } from '../reporting/paging.js';
import type { ReportContext } from '../reporting/reporter.js';
import { isPaged, loaded, loadedPaged, type ReporterName } from './reporters.js';

/** Names of the pages that a run has written, a line each: only these are removed by a later one. */
const listName = '.pages';

export async function writeReport(reporter: ReporterName, file: string, audit: Audit, context: ReportContext): Promise<void> {
  if (!isPaged(reporter) || isDevice(file)) return writeWhole(file, (await loaded(reporter))(audit, context));
  const ending = extname(file);
  const name = file.slice(dirname(file).length, file.length - ending.length).replace(/^[\\/]/, '');
  const pages = (await loadedPaged(reporter))(audit, { ...context, ending: [name, ending] });
  for (const [path, text] of pages) writeWhole(path === '' ? file : join(dirname(file), path), text);
  const folder = join(dirname(file), folderOf(name));
  keepOnly(
    folder,
    ending,
    [...pages.keys()].filter((path) => path !== '').map((path) => path.slice(path.indexOf('/') + 1)),
  );
}

/** Removes the pages of an earlier run that this one has not written, and the folder with the last of them. */
function keepOnly(folder: string, ending: string, written: readonly string[]): void {
  const list = join(folder, `${listName}${ending}`);
  if (!existsSync(list) && written.length === 0) return;
  const before = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : [];
  const isPlain = (name: string) => /^[a-z0-9-]+\.\w+$/.test(name);
  for (const name of before) if (isPlain(name) && !written.includes(name)) rmSync(join(folder, name), { force: true });
  if (written.length > 0) return writeWhole(list, written.map((name) => `${name}\n`).join(''));
  rmSync(list);
  try {
    rmdirSync(folder);
  } catch {
    // Something of somebody else's is in it.
  }
}

function isDevice(file: string): boolean {
  const there = statSync(file, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** Writes beside the file and renames, so that a reader finds the old report or the new one, never half of one. */
function writeWhole(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    // A pipe or a device is written to and not replaced; so a folder is refused.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) return writeFileSync(file, text);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new InputError(`${file}: Cannot be written: ${error.message}`);
    throw error;
  }
}
