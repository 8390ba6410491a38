// Decisions meet the findings of an audit: each conflict gets its status and the decision that holds for it. It follows from the sources and
// the entries alone, so that nothing has to be remembered between two audits.
//
//   open → decided → pending-edit → verified     as the losing words leave the sources
//                  ↘ stale                       words that were decided on have changed
//                  ↘ new-evidence                a claim has joined
//                  ↘ reopened                    the decision was undone
//
// A conflict finds its decision by the words on its sides. Its id, its question's key, and the lines and files of its claims may all have
// changed meanwhile.
import type { Conflict, Findings, Group } from '../comparing/finding.js';
import { bestMatches, type Match } from './matching.js';
import type { Entry } from './decision.js';
import { type Presence, presenceIn, type Sources } from './presence.js';
import type { RecordedClaim } from './recorded-claim.js';
import { type Thread, threads } from './thread.js';

export const statuses = ['open', 'decided', 'pending-edit', 'verified', 'stale', 'new-evidence', 'reopened'] as const;
export type Status = (typeof statuses)[number];

const OPEN: ReadonlySet<Status> = new Set(['open', 'stale', 'new-evidence', 'reopened']);

/** Whether an editor still has to decide. */
export const isOpen = ({ status }: { readonly status: Status }): boolean => OPEN.has(status);

/** A conflict with what was decided of it. */
export interface JudgedConflict extends Conflict {
  readonly status: Status;
  /** The entry that stands; it holds also where the status is stale or new-evidence, for the editor to confirm or replace. */
  readonly decision: Entry | null;
  /** Key of the thread of entries; null where nothing was ever said of the conflict. */
  readonly thread: string | null;
  /** Index of the side that the decision keeps; null where it keeps none. */
  readonly kept: number | null;
  /** Ids of claims that the decision did not know. */
  readonly joined: readonly string[];
  /** What the decision knew and stands in no source any more; what was to leave is not counted. */
  readonly changed: readonly RecordedClaim[];
  /** What is to leave the sources by the decision, and stands there still. */
  readonly pending: readonly RecordedClaim[];
}

/** A decision whose conflict the audit does not find. */
export interface Settled {
  readonly thread: string;
  readonly title: string;
  readonly status: 'verified' | 'pending-edit' | 'stale' | 'decided';
  readonly decision: Entry;
  readonly pending: readonly RecordedClaim[];
}

export interface Judged extends Omit<Findings, 'conflicts'> {
  readonly conflicts: readonly JudgedConflict[];
  /** In the order of their threads. */
  readonly settled: readonly Settled[];
}

/** The findings with the decisions of the entries in force. Judging anew what was judged before gives the same as judging it at first. */
export function judged(findings: Findings, sources: Sources, entries: readonly Entry[]): Judged {
  const all = threads(entries).filter(({ view }) => view !== null);
  const presence = presenceIn(sources);
  const { best, taken } = bestMatches(findings.conflicts, all, presence);
  const conflicts = findings.conflicts.map((conflict) => judgedConflict(conflict, best.get(conflict.id) ?? null, presence));
  const settled = all.filter(({ key }) => !taken.has(key)).flatMap((thread) => settledOf(thread, presence));
  const contested = new Set(conflicts.flatMap(contestedIn));
  const groups = findings.groups.map((group): Group => {
    const consensus = group.independentSources > 1 && !group.claims.some((id) => contested.has(id));
    return consensus === group.consensus ? group : { ...group, consensus };
  });
  return { ...findings, groups, conflicts, settled };
}

/** An audit with other decisions in force. Its groups stay as they are: what is decided of groups is obeyed by the next audit. */
export function judgedAnew<Audit extends Judged & Sources>(audit: Audit, entries: readonly Entry[]): Audit {
  return { ...audit, ...judged(audit, audit, entries) };
}

/** A conflict of which nobody has said anything. */
export function undecided(conflict: Conflict): JudgedConflict {
  return { ...conflict, status: 'open', decision: null, thread: null, kept: null, joined: [], changed: [], pending: [] };
}

function judgedConflict(conflict: Conflict, match: Match | null, presence: Presence): JudgedConflict {
  if (match === null) return undecided(conflict);
  const { thread, joined } = match;
  const { standing, key } = thread;
  if (standing === null) {
    const hasDecided = thread.entries.some(({ ruling }) => ruling.verdict !== 'note');
    return { ...undecided(conflict), status: hasDecided ? 'reopened' : 'open', thread: key };
  }
  const { losing, lasting } = partsOf(standing);
  const gone = [...losing, ...lasting].filter(presence.isGone);
  const changed = lasting.filter(presence.isGone);
  const pending = losing.filter((one) => !presence.isGone(one));
  // What joins where words have gone, or when a file has, is those words rewritten.
  const isEdited = gone.some((one) => !presence.hasSource(one.path) || joined.some(({ path }) => path === one.path));
  const status: Status =
    joined.length > 0
      ? isEdited
        ? 'stale'
        : 'new-evidence'
      : changed.length > 0
        ? 'stale'
        : pending.length > 0
          ? 'pending-edit'
          : losing.length > 0
            ? 'verified'
            : 'decided';
  return {
    ...conflict,
    status,
    decision: standing,
    thread: key,
    kept: standing.ruling.verdict === 'keep' ? match.sideNow(standing.ruling.side) : null,
    joined: joined.map(({ claim }) => claim.id),
    changed,
    pending,
  };
}

/** The words that a decision wants out of the sources, and those that it lets stand. */
function partsOf({ ruling, view }: Entry): {
  readonly losing: readonly RecordedClaim[];
  readonly lasting: readonly RecordedClaim[];
} {
  const sides = view?.sides ?? [];
  const isLosing = (side: number): boolean => ruling.verdict === 'rewrite' || (ruling.verdict === 'keep' && side !== ruling.side);
  return {
    losing: sides.flatMap(({ claims }, side) => (isLosing(side) ? claims : [])),
    lasting: sides.flatMap(({ claims }, side) => (isLosing(side) ? [] : claims)),
  };
}

function settledOf({ key, standing, view }: Thread, presence: Presence): readonly Settled[] {
  if (standing === null || view === null) return [];
  const { losing, lasting } = partsOf(standing);
  const pending = losing.filter((one) => !presence.isGone(one));
  const status =
    losing.length > 0 ? (pending.length > 0 ? 'pending-edit' : 'verified') : lasting.some(presence.isGone) ? 'stale' : 'decided';
  return [{ thread: key, title: view.title, status, decision: standing, pending }];
}

/** Claims that no agreement may rest on: those of a conflict, but for the side that was kept and for what is no contradiction. */
export function contestedIn(conflict: JudgedConflict): readonly string[] {
  const { sides, decision, kept } = conflict;
  const isDecided = !isOpen(conflict);
  if (isDecided && decision?.ruling.verdict === 'not-a-contradiction') return [];
  return sides.flatMap(({ claims }, side) => (isDecided && side === kept ? [] : claims));
}
