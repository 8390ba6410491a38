// A decision in the words that a report says to an editor. Plain text: what prints it escapes it.
import type { Entry } from '../deciding/decision.js';
import type { JudgedConflict, Settled, Status } from '../deciding/status.js';
import { counted } from './wording.js';

export const statusWords: Readonly<Record<Status, string>> = {
  open: 'open',
  decided: 'decided',
  'pending-edit': 'decided, to be edited',
  verified: 'decided, and verified in the articles',
  stale: 'decided on words that have changed',
  'new-evidence': 'decided before a statement joined',
  reopened: 'reopened',
};

/** "Keep “easy” (the others are outdated)". */
export function verdictWords({ ruling, view }: Entry): string {
  switch (ruling.verdict) {
    case 'keep': {
      const others = (view?.sides.length ?? 2) > 2 ? 'the others are' : 'the other is';
      return `Keep “${view?.sides[ruling.side]?.answer ?? ''}”${ruling.because === null ? '' : ` (${others} ${ruling.because})`}`;
    }
    case 'both-under-condition':
      return `Both are true under a condition: ${ruling.condition}`;
    case 'not-a-contradiction':
      return `Not a contradiction${ruling.because === null || ruling.because === 'other' ? '' : ` (${ruling.because.replaceAll('-', ' ')})`}`;
    case 'rewrite':
      return `Neither: rewrite as “${ruling.text}”`;
    case 'needs-source':
      return `Needs a source${ruling.assignee === null ? '' : `, asked of ${ruling.assignee}`}`;
    case 'dispute':
      return 'A genuine dispute: attribute both';
    case 'accepted':
      return 'Accepted with the baseline';
    case 'note':
      return 'Note';
    case 'take-out':
      return `Taken out of its group: “${ruling.claim.text}”`;
    case 'join':
      return `Joined: “${ruling.groups[0][0]?.text ?? ''}” and “${ruling.groups[1][0]?.text ?? ''}”`;
    case 'undo':
      return 'Undone';
  }
}

/** Who decided it, on which day, and what was noted. */
export function signatureWords({ by, at, note }: Entry): string {
  return `${by}, ${at.slice(0, 10)}${note === null ? '' : `: ${note}`}`;
}

/** What is left to do, or has happened since: one sentence each. */
export function sinceWords(conflict: JudgedConflict): readonly string[] {
  return [
    ...conflict.changed.map(({ path, quote }) => `No longer in the articles: “${quote}” (${path}).`),
    ...(conflict.joined.length > 0 ? [`${counted(conflict.joined.length, 'statement')} joined since.`] : []),
    ...pendingWords(conflict.decision === null ? [] : conflict.pending),
  ];
}

export function pendingWords(pending: Settled['pending']): readonly string[] {
  return pending.map(({ path, quote }) => `Still to be edited: “${quote}” (${path}).`);
}
