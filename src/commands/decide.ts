// `concord decide` and `concord undo`: one decision, added to the decisions file.
import type { Audit } from '../audit.js';
import { decide, join, takeOut, undo } from '../deciding/deciding.js';
import type { Entry, Signature } from '../deciding/decision.js';
import type { Recorder } from '../deciding/deciding.js';
import { InputError } from '../input-error.js';
import { entryId } from '../deciding/decision-file.js';
import { verdictWords } from '../reporting/decision-words.js';
import { deskOf, enter, signature, type SigningOptions } from './deciding.js';
import { found } from './found.js';
import { type ExitCode, printable, type Terminal } from './terminal.js';
import { type VerdictOptions, verdictOf } from './verdict.js';

const known = 'one that concord conflicts prints';

export async function decideCommand(
  [id, name, object]: readonly [string, string, string | undefined],
  options: SigningOptions & VerdictOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const desk = await deskOf(options, terminal);
  const signed = signature(options, terminal);
  if (name === 'take-out' || name === 'join') {
    const { added } = await enter(
      desk,
      (audit, entries) => [ofGroups(name, [id, object], signed, audit, desk.record, entries)],
      terminal,
    );
    for (const entry of added)
      await terminal.print(
        `${printable(verdictWords(entry))}\nObeyed from the next audit on; undo with: concord undo ${entry.key}\n`,
      );
    return 0;
  }
  let meant = '';
  const { audit } = await enter(
    desk,
    (today, entries) => {
      const conflict = found(id, today.conflicts, known);
      meant = conflict.id;
      return [decide(conflict, verdictOf(name, object, options, conflict), signed, desk.record, entries)];
    },
    terminal,
  );
  const { title, status, decision } = found(meant, audit.conflicts, known);
  const said = name === 'note' || decision === null ? 'Noted' : verdictWords(decision);
  await terminal.print(`${printable(title)}\n${printable(said)}: ${status}\n`);
  return 0;
}

function ofGroups(
  name: 'take-out' | 'join',
  [id, object]: readonly [string, string | undefined],
  signed: Signature,
  audit: Audit,
  record: Recorder,
  entries: readonly Entry[],
): Entry {
  if (name === 'take-out') {
    if (object !== undefined) throw new InputError(`Unexpected "${object}", expected nothing after take-out`);
    const claim = found(id, audit.claims, 'the claim to take out, as concord claims or concord show prints it').id;
    const group = audit.groups.find(({ claims }) => claims.includes(claim));
    if (group === undefined) throw new InputError(`Unexpected claim ${claim}, expected one that stands in a group`);
    return takeOut(claim, group, signed, record, entries);
  }
  if (object === undefined) throw new InputError('Unexpected end, expected the second group or claim to join');
  const members = (named: string): readonly string[] => {
    const groups = audit.groups.map((group) => ({ id: group.id, claims: group.claims }));
    const claims = audit.claims.map((claim) => ({ id: claim.id, claims: [claim.id] }));
    return found(named, [...groups, ...claims], 'a group or a claim, as concord show prints it').claims;
  };
  const [left, right] = [members(id), members(object)];
  if (left.some((claim) => right.includes(claim)))
    throw new InputError('Unexpected groups, expected two that are not one already');
  return join(left, right, signed, record, entries);
}

/** @param id of a conflict, or the key of decisions on groups */
export async function undoCommand(id: string, options: SigningOptions, terminal: Terminal): Promise<ExitCode> {
  const desk = await deskOf(options, terminal);
  const signed = signature(options, terminal);
  let taken: Entry | undefined;
  await enter(
    desk,
    (audit, entries) => {
      const threads = [...new Set(entries.map(({ key }) => key))].map((key) => ({ id: key, key }));
      const conflicts = audit.conflicts.map((conflict) => ({ id: conflict.id, key: conflict.thread }));
      const { key } = found(id, [...conflicts, ...threads], `${known}, or a key of decisions.jsonl`);
      const entry = key === null ? null : undo(key, signed, entries);
      if (entry === null) throw new InputError(`Nothing to undo: ${id} is undecided`);
      const { ruling } = entry;
      taken = entries.find((one) => ruling.verdict === 'undo' && entryId(one) === ruling.undoes);
      return [entry];
    },
    terminal,
  );
  if (taken !== undefined) await terminal.print(`Undone: ${printable(verdictWords(taken))}\n`);
  return 0;
}
