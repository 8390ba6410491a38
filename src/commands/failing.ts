// Which conflicts make an audit fail, as its caller asks: for a build server that is to stop, or an editor's hook. What is decided fails
// nothing.
import type { Audit } from '../audit.js';
import { isOpen } from '../deciding/status.js';
import { InputError } from '../input-error.js';

const grounds = {
  hard: ({ conflicts }: Audit) => conflicts.some((conflict) => isOpen(conflict) && conflict.severity === 'hard'),
  any: ({ conflicts }: Audit) => conflicts.some(isOpen),
  stale: ({ conflicts }: Audit) => conflicts.some(({ status }) => status === 'stale'),
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
export function failure({ failOn = [], maxConflicts }: FailOptions): (audit: Audit) => boolean {
  const asked = failOn.map((name) => {
    const ground = groundNames.find((one) => one === name);
    if (ground === undefined) throw new InputError(`Unexpected --fail-on "${name}", expected one of ${groundNames.join(', ')}`);
    return grounds[ground];
  });
  if (maxConflicts !== undefined && !/^\d{1,9}$/.test(maxConflicts))
    throw new InputError(`Unexpected --max-conflicts "${maxConflicts}", expected a whole number, 0 or more`);
  const most = maxConflicts === undefined ? Number.POSITIVE_INFINITY : Number(maxConflicts);
  return (audit) => audit.conflicts.filter(isOpen).length > most || asked.some((isMet) => isMet(audit));
}
