// How far two reviewers who did not see each other's verdicts agree: on how many conflicts, and how much better than by chance (Cohen's kappa,
// J. Cohen 1960: "A coefficient of agreement for nominal scales").
import type { Entry } from './decision.js';
import { type JudgedConflict, judgedAnew, type Judged } from './status.js';
import type { Sources } from './presence.js';

export interface Agreement {
  /** The second reviewer. */
  readonly by: string;
  /** Conflicts that both decided. */
  readonly both: number;
  readonly same: number;
  /** From -1 to 1; null where chance alone would always agree. */
  readonly kappa: number | null;
}

/**
 * The agreement of each second reviewer with what is decided, by name. Which conflict an entry speaks of follows from its words, so both may
 * have been made on different audits. Two verdicts are the same when they are of one kind, and keep the same side.
 */
export function agreements(audit: Judged & Sources, entries: readonly Entry[], second: readonly Entry[]): readonly Agreement[] {
  const first = judgedAnew(audit, entries).conflicts;
  const names = [...new Set(second.map(({ by }) => by))].sort();
  return names.map((by) => {
    const own = judgedAnew(
      audit,
      second.filter((entry) => entry.by === by),
    ).conflicts;
    const pairs = first.flatMap((conflict, at) => {
      const mine = own[at];
      const [left, right] = [rulingOf(conflict), mine === undefined ? null : rulingOf(mine)];
      return left === null || right === null ? [] : [[left, right] as const];
    });
    const same = pairs.filter(([left, right]) => left === right).length;
    return { by, both: pairs.length, same, kappa: kappaOf(pairs) };
  });
}

/** What was decided, as a name; null where nothing was, or only with the baseline, which judges nothing. */
function rulingOf({ decision, kept }: JudgedConflict): string | null {
  if (decision === null || decision.ruling.verdict === 'accepted') return null;
  return kept === null ? decision.ruling.verdict : `keep ${kept}`;
}

export function kappaOf(pairs: readonly (readonly [left: string, right: string])[]): number | null {
  const share = (part: number): number => part / pairs.length;
  const names = [...new Set(pairs.flat())];
  const observed = share(pairs.filter(([left, right]) => left === right).length);
  const expected = names
    .map(
      (name) => share(pairs.filter(([left]) => left === name).length) * share(pairs.filter(([, right]) => right === name).length),
    )
    .reduce((sum, each) => sum + each, 0);
  return pairs.length === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}

/** "Bea agrees on 7 of 9 conflicts that both decided (78 %, Cohen’s kappa 0.61)" */
export function agreementWords({ by, both, same, kappa }: Agreement): string {
  if (both === 0) return `${by} has decided no conflict yet that is decided`;
  const beyond = kappa === null ? 'Cohen’s kappa says nothing of so few verdicts' : `Cohen’s kappa ${kappa.toFixed(2)}`;
  return `${by} agrees on ${same} of ${both} conflicts that both decided (${Math.round((100 * same) / both)} %, ${beyond})`;
}
