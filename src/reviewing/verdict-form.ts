// The fields of the forms on a conflict's page → a verdict, or what is missing. Forms come from outside: whatever they hold is looked at.
import {
  type ConflictVerdict,
  type DismissalReason,
  dismissalReasons,
  type KeepReason,
  keepReasons,
} from '../deciding/decision.js';

export interface Ruled {
  readonly verdict: ConflictVerdict;
  readonly note: string | null;
}

/** Letters that a field takes; nobody writes more into one by hand. */
export const longestField = 4000;

/** @param sides how many the conflict has */
export function ruled(form: URLSearchParams, sides: number): Ruled | { readonly fault: string } {
  const words = (name: string): string | null => form.get(name)?.replace(/\s+/g, ' ').trim() || null;
  const note = words('note');
  if ([...form.values()].some((value) => value.length > longestField))
    return { fault: `Unexpected length, expected at most ${longestField} letters` };
  const [name = '', side = ''] = (form.get('verdict') ?? '').split(' ');
  switch (name) {
    case 'keep': {
      if (!/^\d{1,3}$/.test(side) || Number(side) >= sides) return { fault: 'Unexpected side, expected one of the conflict’s' };
      const because = keepReasons.find((one): one is KeepReason => one === form.get('because')) ?? null;
      return { verdict: { verdict: 'keep', side: Number(side), because }, note };
    }
    case 'not-a-contradiction': {
      const because = dismissalReasons.find((one): one is DismissalReason => one === form.get('dismissed')) ?? null;
      return { verdict: { verdict: 'not-a-contradiction', because }, note };
    }
    case 'both-under-condition': {
      const condition = words('condition');
      return condition === null
        ? { fault: 'Say under which condition both are true' }
        : { verdict: { verdict: name, condition }, note };
    }
    case 'rewrite': {
      const text = words('text');
      return text === null ? { fault: 'Say what is to stand there instead' } : { verdict: { verdict: name, text }, note };
    }
    case 'needs-source':
      return { verdict: { verdict: name, assignee: words('assignee') }, note };
    case 'dispute':
      return { verdict: { verdict: name }, note };
    case 'note':
      return note === null ? { fault: 'Write the note first' } : { verdict: { verdict: name }, note };
    default:
      return { fault: 'Unexpected verdict, expected one of the page’s' };
  }
}
