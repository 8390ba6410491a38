// A verdict on what an audit shows becomes an entry. Pure: who says it and when comes from outside, and so does the file that keeps it.
import { identify } from '../claims/identity.js';
import type { Claim } from '../claims/claim.js';
import type { Conflict, Group } from '../comparing/finding.js';
import type { Source } from '../reading/source.js';
import {
  type ConflictVerdict,
  type Entry,
  groupKeyOf,
  type GroupVerdict,
  keyOf,
  nextTurn,
  type Signature,
  type View,
} from './decision.js';
import { entryId } from './decision-file.js';
import { recorded, type RecordedClaim, wordsOf } from './recorded-claim.js';
import type { JudgedConflict } from './status.js';
import { threads, undoable } from './thread.js';

/** What the words of a conflict are looked up in: an audit, or as much of it. */
export interface Read {
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** Finds the words of claims by their ids; made once for many conflicts. */
export type Recorder = (ids: readonly string[]) => readonly RecordedClaim[];

export function recorderOf({ sources, claims }: Read): Recorder {
  const bySource = new Map(sources.map((source) => [source.id, source]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return (ids) =>
    ids.map((id) => {
      const claim = byId.get(id);
      const source = claim && bySource.get(claim.source);
      if (claim === undefined || source === undefined) throw new Error(`Unexpected claim ${id}, expected one of the audit's`);
      return recorded(claim, source);
    });
}

/** The conflict as it stands now. Sides keep their order, so that an index of a side means the same in both. */
export function viewOf({ title, question, kind, severity, sides }: Conflict, record: Recorder): View {
  return { title, question, kind, severity, sides: sides.map(({ answer, claims }) => ({ answer, claims: record(claims) })) };
}

/** The entry that decides a conflict, after all others of its thread. */
export function decide(
  conflict: JudgedConflict,
  ruling: ConflictVerdict,
  signature: Signature,
  record: Recorder,
  entries: readonly Entry[],
): Entry {
  const view = viewOf(conflict, record);
  const key = conflict.thread ?? keyOf(view);
  return { key, turn: nextTurn(entries, key), ruling, ...signature, view };
}

/** The entry that takes a claim out of its group: it is never to stand in one with its other members. */
export function takeOut(
  claim: string,
  { claims }: Group,
  signature: Signature,
  record: Recorder,
  entries: readonly Entry[],
): Entry {
  const [one] = record([claim]) as [RecordedClaim];
  const from = record(claims.filter((id) => id !== claim));
  return ofGroups({ verdict: 'take-out', claim: one, from }, [one, ...from], signature, entries);
}

/** The entry that makes two groups (or claims, as groups of one) one. */
export function join(
  left: readonly string[],
  right: readonly string[],
  signature: Signature,
  record: Recorder,
  entries: readonly Entry[],
): Entry {
  const groups = [record(left), record(right)] as const;
  return ofGroups({ verdict: 'join', groups }, groups.flat(), signature, entries);
}

function ofGroups(
  ruling: GroupVerdict,
  claims: readonly RecordedClaim[],
  signature: Signature,
  entries: readonly Entry[],
): Entry {
  const key = groupKeyOf(claims);
  return { key, turn: nextTurn(entries, key), ruling, ...signature, view: null };
}

/** The entry that takes back the last one of a thread; null where nothing is left to take back. */
export function undo(key: string, signature: Signature, entries: readonly Entry[]): Entry | null {
  const thread = threads(entries).find((one) => one.key === key);
  const last = thread === undefined ? null : undoable(thread);
  if (last === null) return null;
  return { key, turn: nextTurn(entries, key), ruling: { verdict: 'undo', undoes: entryId(last) }, ...signature, view: null };
}

/**
 * A mark of all that an editor sees of a conflict before deciding: its sides, and what was decided so far. A page sends it along and gets it
 * back with the decision; where it differs by then, the decision was made on an outdated view and is not taken.
 */
export function markOf(conflict: JudgedConflict, record: Recorder, entries: readonly Entry[]): string {
  const sides = viewOf(conflict, record).sides.map(({ answer, claims }) =>
    [answer, ...claims.map(({ path, quote, text }) => `${path}|${wordsOf(quote)}|${wordsOf(text)}`)].join('\n'),
  );
  const said = entries.filter(({ key }) => key === conflict.thread).map(entryId);
  return identify('m-', ...sides, conflict.status, ...said);
}
