// Negligible against decisive, highly against limited.
import { isAmount } from './antonym.js';
import { type Kind, quoted } from './kind.js';

export const degree: Kind = {
  name: 'degree',
  summary: 'The same is said in degrees that do not go together.',
  examples: [
    ['The scooter is highly portable.', 'The scooter has limited portability.'],
    ['Steel is slightly heavier than titanium.', 'Steel is significantly heavier than titanium.'],
  ],
  lookAlikes: [
    ['The scooter is portable.', 'The scooter is highly portable.'],
    ['Steel is heavier than titanium.', 'Steel is significantly heavier than titanium.'],
  ],
  oppose(left, right) {
    const { answer: one } = left;
    const { answer: other } = right;
    if (
      one.kind === 'pole' &&
      other.kind === 'pole' &&
      !one.denied &&
      !other.denied &&
      one.pole !== other.pole &&
      (isAmount(one.word) || isAmount(other.word))
    ) {
      const [first, second] = quoted(one.word, other.word);
      // How much is needed can be counted: little and much are no matter of taste.
      return {
        kind: 'degree',
        severity: left.topic.startsWith('need') ? 'hard' : 'soft',
        explanation: `${first} and ${second} do not go together.`,
      };
    }
    const isSameSide = one.kind === 'order' && other.kind === 'order' && one.more !== null && one.more === other.more;
    if (!isSameSide || left.degree === null || right.degree === null || left.degree === right.degree) return null;
    const [first, second] = quoted(left.claim.degree ?? left.claim.verb, right.claim.degree ?? right.claim.verb);
    return { kind: 'degree', severity: 'soft', explanation: `The same order holds ${first} here and ${second} there.` };
  },
};
