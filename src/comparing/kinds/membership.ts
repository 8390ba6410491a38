// The same item is put under different subjects of a partition.
import type { Kind } from './kind.js';

export const membership: Kind = {
  name: 'membership',
  summary: 'The same user is listed under one subject here and under another there.',
  examples: [],
  lookAlikes: [['The camera is used by Reuters.', 'The camera is used by Magnum.']],
  oppose(left, right) {
    if (left.answer.kind === 'user' && right.answer.kind === 'user') {
      if (left.answer.subject.toLowerCase() === right.answer.subject.toLowerCase()) return null;
      const [one, other] = [left.answer.subject, right.answer.subject].sort();
      return {
        kind: 'membership',
        severity: 'soft',
        explanation: `${left.holder} is listed as a user of ${one} here and of ${other} there.`,
      };
    }
    const [denial, user] = left.answer.kind === 'has' ? [left, right] : [right, left];
    if (denial.answer.kind !== 'has' || user.answer.kind !== 'user' || denial.topic !== user.topic) return null;
    return {
      kind: 'membership',
      severity: 'hard',
      explanation: `${user.holder} is named as a user and as no user of ${user.topic}.`,
    };
  },
};
