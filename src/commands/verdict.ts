// Words of the command line → a verdict on a conflict.
import type { ConflictVerdict } from '../deciding/decision.js';
import { dismissalReasons, keepReasons } from '../deciding/decision.js';
import type { JudgedConflict } from '../deciding/status.js';
import { InputError } from '../input-error.js';

export interface VerdictOptions {
  readonly because?: string;
  readonly condition?: string;
  readonly text?: string;
  readonly assignee?: string;
  readonly note?: string;
}

/** What may be decided of a conflict, as it is typed. */
export const verdictNames = ['keep', 'both', 'dismiss', 'rewrite', 'needs-source', 'dispute', 'note'] as const;
type Name = (typeof verdictNames)[number];

/** Options that a verdict takes; `--note` goes with all. */
const TAKES: Readonly<Record<Name, readonly (keyof VerdictOptions)[]>> = {
  keep: ['because'],
  both: ['condition'],
  dismiss: ['because'],
  rewrite: ['text'],
  'needs-source': ['assignee'],
  dispute: [],
  note: [],
};

/** @throws InputError for what is no verdict, or lacks what it needs. */
export function verdictOf(
  name: string,
  side: string | undefined,
  options: VerdictOptions,
  conflict: JudgedConflict,
): ConflictVerdict {
  const known = verdictNames.find((one) => one === name);
  if (known === undefined)
    throw new InputError(`Unexpected verdict "${name}", expected one of ${verdictNames.join(', ')}; for groups take-out, join`);
  if (side !== undefined && known !== 'keep') throw new InputError(`Unexpected "${side}", expected nothing after ${known}`);
  for (const option of ['because', 'condition', 'text', 'assignee'] as const) {
    if (options[option] !== undefined && !TAKES[known].includes(option))
      throw new InputError(
        `Unexpected --${option} with ${known}, expected ${TAKES[known].map((one) => `--${one}`).join(', ') || 'none'}`,
      );
  }
  switch (known) {
    case 'keep':
      return { verdict: 'keep', side: sideOf(side, conflict), because: oneOf(keepReasons, options.because) };
    case 'both':
      return { verdict: 'both-under-condition', condition: needed('--condition', options.condition) };
    case 'dismiss':
      return { verdict: 'not-a-contradiction', because: oneOf(dismissalReasons, options.because) };
    case 'rewrite':
      return { verdict: 'rewrite', text: needed('--text', options.text) };
    case 'needs-source':
      return {
        verdict: 'needs-source',
        assignee: options.assignee === undefined ? null : needed('--assignee', options.assignee),
      };
    case 'dispute':
      return { verdict: 'dispute' };
    case 'note':
      needed('--note', options.note);
      return { verdict: 'note' };
  }
}

/** A side by its number, counted from 1, or by its answer. */
function sideOf(named: string | undefined, { sides }: JudgedConflict): number {
  const choice = sides.map(({ answer }, at) => `${at + 1} (${answer})`).join(', ');
  if (named === undefined) throw new InputError(`Unexpected end, expected the side to keep: ${choice}`);
  const byAnswer = sides.flatMap(({ answer }, at) => (answer.toLowerCase() === named.trim().toLowerCase() ? [at] : []));
  const byNumber = /^\d{1,3}$/.test(named) && sides[Number(named) - 1] !== undefined ? [Number(named) - 1] : [];
  // An answer may be a figure: "3" of the answers 3 and 5 is the answer, unless it is the number of another side.
  const meant = [...new Set([...byAnswer, ...byNumber])];
  const [side] = meant;
  if (side === undefined) throw new InputError(`Unexpected side "${named}", expected one of ${choice}`);
  if (meant.length > 1)
    throw new InputError(`Unexpected side "${named}", it is the answer of one side and the number of another: ${choice}`);
  return side;
}

function oneOf<Reason extends string>(known: readonly Reason[], given: string | undefined): Reason | null {
  if (given === undefined) return null;
  const reason = known.find((one) => one === given);
  if (reason === undefined) throw new InputError(`Unexpected --because "${given}", expected one of ${known.join(', ')}`);
  return reason;
}

function needed(option: string, given: string | undefined): string {
  if (given === undefined || given.trim() === '') throw new InputError(`Unexpected end, expected words with ${option}`);
  return given.trim();
}
