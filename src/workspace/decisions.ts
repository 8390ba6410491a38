// decisions.jsonl on the disk. It is read whole and written whole: beside the file, flushed, then renamed, so that a process that is killed at
// any moment leaves the old file or the new one. A lock file lets one process write at a time; what it adds, it adds to what stands there then.
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Entry } from '../deciding/decision.js';
import { type DecisionFile, parseDecisions, printDecisions } from '../deciding/decision-file.js';
import { InputError } from '../input-error.js';

/** Milliseconds after which a lock is taken for one that a killed process left: nobody needs a hundredth of it. */
const abandoned = 4000;
/** Milliseconds that a process waits for its turn. */
const patience = 10_000;

/** What stands in the file, damage included; of a file that is not there, nothing. */
export function inspectDecisions(file: string): DecisionFile {
  if (!existsSync(file)) return { entries: [], faults: [], isOrderly: true };
  return parseDecisions(explained(file, () => readFileSync(file, 'utf8')));
}

/** @throws InputError with a line for all that is damaged. */
export function readDecisions(file: string): readonly Entry[] {
  const { entries, faults } = inspectDecisions(file);
  if (faults.length === 0) return entries;
  const lines = faults.map(({ line, message }) => `${file}:${line}: ${message}`);
  throw new InputError(
    [...lines, `${basename(file)} is left as it is. Mend the lines, or take the file from version control`].join('\n'),
  );
}

/** Where verdicts of second, blind reviewers stand: beside the decisions, which they do not touch. */
export function secondFile(file: string): string {
  return `${file.replace(/\.jsonl$/, '')}.second.jsonl`;
}

/** Differs from before when the file has been written since; for whoever keeps what it holds in memory. */
export function stampOf(file: string): string {
  const status = statSync(file, { throwIfNoEntry: false, bigint: true });
  return status === undefined ? '' : `${status.ino} ${status.size} ${status.mtimeNs}`;
}

/**
 * Gives the entries that stand in the file to `change` and writes what it makes of them; when this returns, it is on the disk.
 * @throws InputError when the file is damaged, cannot be written, or is locked all the time. Then nothing is written.
 */
export async function changeDecisions(
  file: string,
  change: (entries: readonly Entry[]) => readonly Entry[],
): Promise<readonly Entry[]> {
  explained(file, () => mkdirSync(dirname(file), { recursive: true }));
  const lock = await locked(file);
  try {
    const changed = change(readDecisions(file));
    const text = printDecisions(changed);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) explained(file, () => replace(file, text, lock));
    return changed;
  } finally {
    if (isOurs(lock)) rmSync(lock.file, { force: true });
  }
}

interface Lock {
  readonly file: string;
  /** What the lock holds while it is this process's. */
  readonly mark: string;
}

async function locked(file: string): Promise<Lock> {
  const lock = { file: `${file}.lock`, mark: randomUUID() };
  for (let waited = 0; ; waited += 20) {
    if (explained(file, () => isTaken(lock))) return lock;
    if (waited > patience)
      throw new InputError(
        `${file}: Another process is writing it. If there is none, delete ${basename(lock.file)} and try again`,
      );
    const age = statSync(lock.file, { throwIfNoEntry: false })?.mtimeMs;
    // Moved aside under a name of one's own, which only one process can do, so that nobody removes the lock that another has just made.
    if (age !== undefined && Date.now() - age > abandoned) moveAside(lock);
    else await sleep(20);
  }
}

function isTaken({ file, mark }: Lock): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, mark);
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function moveAside({ file, mark }: Lock): void {
  try {
    renameSync(file, `${file}.${mark}`);
    rmSync(`${file}.${mark}`, { force: true });
  } catch {
    // Another process was first.
  }
}

function isOurs({ file, mark }: Lock): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === mark;
}

function replace(file: string, text: string, lock: Lock): void {
  const beside = `${file}.${lock.mark}.new`;
  const handle = openSync(beside, 'w');
  try {
    writeFileSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  // Whoever slept so long that the lock was taken from it must not write over what came meanwhile.
  if (!isOurs(lock)) {
    rmSync(beside, { force: true });
    throw new InputError(`${file}: Another process wrote it meanwhile. Nothing was changed; try again`);
  }
  renameSync(beside, file);
  flushFolder(dirname(file));
}

/** So that the new name outlives a loss of power; not every system lets a folder be opened. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // The file itself is on the disk.
  }
}

function explained<Result>(file: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new InputError(`${file}: Cannot be read or written: ${error.message}`);
    throw error;
  }
}
