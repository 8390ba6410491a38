// What the commands ask of earlier runs: which one is meant, and what differs from one to another.
import { InputError } from '../input-error.js';
import type { RunSummary } from '../storing/store.js';

/** The run that is meant by its number, by `last`, or by `last~2` (two before the last). */
export function runNamed(name: string, runs: readonly RunSummary[]): RunSummary {
  const fromLast = name.match(/^last(?:~(\d{1,9}))?$/);
  const found = fromLast ? runs.at(-1 - Number(fromLast[1] ?? 0)) : runs.find(({ id }) => String(id) === name);
  if (found === undefined) {
    const known = runs.length === 0 ? 'there is no run yet: concord audit' : `1 to ${runs.length}, last or last~1`;
    throw new InputError(`Unexpected run "${name}", expected ${known}. concord runs lists them`);
  }
  return found;
}
