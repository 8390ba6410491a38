// Which conflicts make an audit fail, as its caller asks: for a build server that is to stop, or an editor's hook. What is decided fails
// nothing.
import type { Audit } from '../audit.js';
import { isOpen } from '../deciding/status.js';
import { InputError } from '../input-error.js';
import type { Trend } from '../reporting/trend.js';

const grounds = {
  hard: ({ conflicts }: Audit) => conflicts.some((conflict) => isOpen(conflict) && conflict.severity === 'hard'),
  any: ({ conflicts }: Audit) => conflicts.some(isOpen),
  stale: ({ conflicts }: Audit) => conflicts.some(({ status }) => status === 'stale'),
  // Against the last audit that the database keeps and that differs. The first one has nothing that it could be new against.
  new: ({ conflicts }: Audit, trend: Trend | null) => {
    const fresh = new Set(trend?.fresh.map(({ id }) => id));
    return conflicts.some((conflict) => isOpen(conflict) && fresh.has(conflict.id));
  },
};

export type Ground = keyof typeof grounds;
export const groundNames = Object.keys(grounds) as readonly Ground[];

export interface FailOptions {
  readonly failOn?: readonly string[];
  readonly maxConflicts?: string;
}

/**
 * Whether an audit fails by what its caller asked.
 * @throws InputError, before anything is audited, for a ground or a number that is none.
 */
export function failure(
  { failOn = [], maxConflicts }: FailOptions,
  hasDatabase: boolean,
): (audit: Audit, trend: Trend | null) => boolean {
  const asked = failOn.map((name) => {
    const ground = groundNames.find((one) => one === name);
    if (ground === undefined) throw new InputError(`Unexpected --fail-on "${name}", expected one of ${groundNames.join(', ')}`);
    if (ground === 'new' && !hasDatabase)
      throw new InputError(
        'Unexpected --fail-on new without a database, expected a workspace or --db FILE: what is new, the last audit tells',
      );
    return grounds[ground];
  });
  const most = wholeNumber('--max-conflicts', maxConflicts) ?? Number.POSITIVE_INFINITY;
  return (audit, trend) => audit.conflicts.filter(isOpen).length > most || asked.some((isMet) => isMet(audit, trend));
}

/**
 * The number that an option gives; undefined where it is not given.
 * @throws InputError for what is no whole number.
 */
export function wholeNumber(option: string, given: string | undefined): number | undefined {
  if (given !== undefined && !/^\d{1,9}$/.test(given))
    throw new InputError(`Unexpected ${option} "${given}", expected a whole number, 0 or more`);
  return given === undefined ? undefined : Number(given);
}
