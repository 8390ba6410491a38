// Which thread of decisions speaks of which conflict: the one whose recorded words stand on the conflict's sides.
import type { Conflict } from '../comparing/finding.js';
import type { RecordedClaim } from './recorded-claim.js';
import { wordsOf } from './recorded-claim.js';
import { isSameStatement, isSelfEvident, type Presence, type PresentClaim } from './presence.js';
import type { Thread } from './thread.js';

export interface Match {
  readonly thread: Thread;
  /** Claims of the conflict that the thread does not know. */
  readonly joined: readonly PresentClaim[];
  /** The conflict's side on which most of a recorded side stands now; null where none of it does. */
  readonly sideNow: (recordedSide: number) => number | null;
}

interface Ranked extends Match {
  /** Better ones first, compared from left to right; higher is better. */
  readonly rank: readonly (number | string)[];
}

/** A recorded claim and where it stands in the conflict. */
interface Pairing {
  readonly from: number;
  readonly to: number;
}

/**
 * The thread of each conflict that has one, and the keys of all threads whose conflict was found. A thread may serve several conflicts:
 * one that falls apart stays decided in its parts.
 */
export function bestMatches(
  conflicts: readonly Conflict[],
  all: readonly Thread[],
  presence: Presence,
): { readonly best: ReadonlyMap<string, Match>; readonly taken: ReadonlySet<string> } {
  if (all.length === 0) return { best: new Map(), taken: new Set() };
  const byWords = new Map<string, Set<Thread>>();
  for (const thread of all) {
    for (const one of recordedIn(thread)) {
      const words = wordsOf(one.quote);
      byWords.set(words, (byWords.get(words) ?? new Set()).add(thread));
    }
  }
  const best = new Map<string, Match>();
  const taken = new Set<string>();
  for (const conflict of conflicts) {
    const members = conflict.sides.flatMap(({ claims }) => claims.map((id) => presence.present(id)?.words ?? ''));
    const candidates = new Set(members.flatMap((words) => [...(byWords.get(words) ?? [])]));
    const ranked = [...candidates].flatMap((thread) => matchOf(conflict, thread, presence) ?? []).sort(byRank);
    for (const { thread } of ranked) taken.add(thread.key);
    if (ranked[0] !== undefined) best.set(conflict.id, ranked[0]);
  }
  return { best, taken };
}

const recordedIn = ({ view }: Thread): readonly RecordedClaim[] => (view?.sides ?? []).flatMap(({ claims }) => claims);

function byRank(left: Ranked, right: Ranked): number {
  for (const [at, mine] of left.rank.entries()) {
    const other = right.rank[at] as number | string;
    if (mine !== other) return mine > other ? -1 : 1;
  }
  return 0;
}

function matchOf(conflict: Conflict, thread: Thread, presence: Presence): Ranked | null {
  const { view } = thread;
  if (view === null) return null;
  const { pairs, joined } = paired(conflict, thread, presence);
  if (pairs.length === 0) return null;
  const isOpposed = pairs.some((one) => pairs.some((other) => one.from !== other.from && one.to !== other.to));
  const isSameQuestion = conflict.question === view.question || conflict.title === view.title;
  const edited = new Set(
    recordedIn(thread)
      .filter(presence.isGone)
      .map(({ path }) => path),
  );
  const isEdited = conflict.kind === view.kind && joined.some(({ path }) => edited.has(path));
  // One side is as it was, the other is new: the same conflict only if it asks the same, or stands where the old words stood.
  if (!isOpposed && !isSameQuestion && !isEdited) return null;
  const rank = [
    Number(isOpposed && joined.length === 0),
    Number(isOpposed),
    Number(isSameQuestion),
    pairs.length,
    thread.standing?.at ?? '',
    thread.key,
  ];
  return { thread, joined, rank, sideNow: (side) => mostOften(pairs.filter(({ from }) => from === side).map(({ to }) => to)) };
}

/**
 * Recorded claims and the conflict's, one to one: first what says the same in the same file, then what says it in another one (a file is
 * renamed, a passage moved), then the same words that are read otherwise today.
 */
function paired(
  conflict: Conflict,
  { view }: Thread,
  presence: Presence,
): { readonly pairs: readonly Pairing[]; readonly joined: readonly PresentClaim[] } {
  let left = (view?.sides ?? []).flatMap(({ claims }, side) => claims.map((claim) => ({ claim, side })));
  let free = conflict.sides.flatMap(({ claims }, side) =>
    claims.flatMap((id) => {
      const member = presence.present(id);
      return member === undefined ? [] : [{ member, side }];
    }),
  );
  const pairs: Pairing[] = [];
  const grounds: readonly ((one: RecordedClaim, member: PresentClaim) => boolean)[] = [
    (one, member) => one.path === member.path && isSameStatement(one, member),
    isSameStatement,
    (one, member) => one.path === member.path && isSelfEvident(one, member) && presence.claimsOf(one).includes(member),
    (one, member) => !presence.hasSource(one.path) && isSelfEvident(one, member),
  ];
  for (const isSame of grounds) {
    for (const { claim, side } of left) {
      const found = free.find(({ member }) => isSame(claim, member));
      if (found === undefined) continue;
      pairs.push({ from: side, to: found.side });
      free = free.filter((one) => one !== found);
      left = left.filter((one) => one.claim !== claim);
    }
  }
  return { pairs, joined: free.map(({ member }) => member) };
}

function mostOften(sides: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const side of sides) counts.set(side, (counts.get(side) ?? 0) + 1);
  const [most] = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  return most?.[0] ?? null;
}
