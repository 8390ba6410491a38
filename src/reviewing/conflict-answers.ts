// A conflict is shown, decided, or its last decision taken back. What is decided on a view that is outdated by then is refused, and the conflict
// shown as it is now, with what the form held.
import { decide, markOf, undo } from '../deciding/deciding.js';
import type { Entry, Signature } from '../deciding/decision.js';
import { nextOpen, queued } from '../deciding/queue.js';
import type { JudgedConflict } from '../deciding/status.js';
import type { Answer } from './answer.js';
import { conflictPage, type Way } from './conflict-page.js';
import { notFound } from './plain-pages.js';
import { addressOf, filterOf, narrowingOf } from './queue-address.js';
import type { Review, Today } from './review.js';
import { ruled } from './verdict-form.js';
import type { Visitor } from './visitor.js';

const outdated = 'This conflict has changed since you saw it, and nothing was saved. Here it is as it is now.';

export function conflictShown(
  id: string,
  address: URLSearchParams,
  review: Review,
  visitor: Visitor,
  refused: Way['refused'] = null,
): Answer {
  const today = review.today();
  const conflict = today.conflicts.get(id);
  if (conflict === undefined) return notFound('conflict');
  const narrowing = narrowingOf(address);
  const queue = queued(today.audit.conflicts, filterOf(narrowing));
  const at = queue.findIndex((one) => one.id === id);
  // One that was just decided has left the queue: what follows it is the next one to decide.
  const next = at < 0 ? nextOpen(queue, id) : queue[at + 1];
  const done = today.conflicts.get(address.get('done') ?? '') ?? null;
  const way: Way = { narrowing, previous: queue[at - 1]?.id ?? null, next: next?.id ?? null, done, refused };
  const page = conflictPage(conflict, review, today, way, visitor);
  return { page, status: refused === null ? 200 : refused.words === outdated ? 409 : 422 };
}

export async function conflictDecided(
  id: string,
  address: URLSearchParams,
  form: URLSearchParams,
  review: Review,
  visitor: Visitor,
  at: string,
): Promise<Answer> {
  const before = review.today();
  const shown = before.conflicts.get(id);
  if (shown === undefined) return notFound('conflict');
  const ruling = ruled(form, shown.sides.length);
  if ('fault' in ruling) return conflictShown(id, address, review, visitor, { words: ruling.fault, form });
  const narrowing = narrowingOf(address);
  const next = nextOpen(queued(before.audit.conflicts, filterOf(narrowing)), id);
  const signed: Signature = { by: visitor.name, at, note: ruling.note };
  const added = await review.enter((today) =>
    whereSeen(id, form, review, today, (conflict) => decide(conflict, ruling.verdict, signed, review.record, today.entries)),
  );
  if (added.length === 0) return conflictShown(id, address, review, visitor, { words: outdated, form });
  if (ruling.verdict.verdict === 'note') return { to: `/conflict/${id}${addressOf(narrowing)}` };
  return { to: `/conflict/${next?.id ?? id}${addressOf(narrowing, { done: id })}` };
}

export async function conflictUndone(
  id: string,
  address: URLSearchParams,
  form: URLSearchParams,
  review: Review,
  visitor: Visitor,
  at: string,
): Promise<Answer> {
  if (!review.today().conflicts.has(id)) return notFound('conflict');
  const signed: Signature = { by: visitor.name, at, note: null };
  const added = await review.enter((today) =>
    whereSeen(id, form, review, today, ({ thread }) => (thread === null ? null : undo(thread, signed, today.entries))),
  );
  if (added.length === 0) return conflictShown(id, address, review, visitor, { words: outdated, form });
  return { to: `/conflict/${id}${addressOf(narrowingOf(address))}` };
}

/** The entry, if the conflict is still what the editor saw. */
function whereSeen(
  id: string,
  form: URLSearchParams,
  { record }: Review,
  today: Today,
  make: (conflict: JudgedConflict) => Entry | null,
): readonly Entry[] {
  const conflict = today.conflicts.get(id);
  if (conflict === undefined || markOf(conflict, record, today.entries) !== form.get('mark')) return [];
  const entry = make(conflict);
  return entry === null ? [] : [entry];
}
