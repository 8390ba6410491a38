// A filter of the queue as it stands in the address of a page, and back. Values that no conflict can have find none.
import type { Filter } from '../deciding/queue.js';
import { type Status, statuses } from '../deciding/status.js';

/** What is chosen in the form; empty for any. */
export interface Narrowing {
  /** A status, `undecided`, or `all`. */
  readonly status: string;
  readonly kind: string;
  readonly severity: string;
  readonly subject: string;
}

export const narrowingOf = (address: URLSearchParams): Narrowing => ({
  status: address.get('status') || 'undecided',
  kind: address.get('kind') ?? '',
  severity: address.get('severity') ?? '',
  subject: address.get('subject') ?? '',
});

export function filterOf({ status, kind, severity, subject }: Narrowing): Filter {
  const known = (['undecided', ...statuses] as const).find((one): one is Status | 'undecided' => one === status);
  return {
    ...(known && { status: [known] }),
    ...(kind && { kind: [kind] }),
    ...(severity && { severity: [severity] }),
    ...(subject && { subject: [subject] }),
  };
}

/** "?…" with what differs from the first view, and what else is given; empty where nothing is. */
export function addressOf(narrowing: Narrowing, more: Readonly<Record<string, string>> = {}): string {
  const chosen = Object.entries({ ...narrowing, ...more }).filter(
    ([name, value]) => value !== '' && !(name === 'status' && value === 'undecided'),
  );
  return chosen.length === 0 ? '' : `?${new URLSearchParams(chosen).toString()}`;
}
