// Fit against unfit for the same use.
import { isSame, isSubset, type Kind } from './kind.js';

export const suitability: Kind = {
  name: 'suitability',
  summary: 'Fit for a use here, unfit for it there.',
  examples: [
    ['The bike is ideal for long commutes.', 'The bike is not suitable for long commutes.'],
    ['The oven is a good choice for large families.', 'The oven is not recommended for large families.'],
  ],
  lookAlikes: [
    ['The bike is ideal for short commutes.', 'The bike is not suitable for long commutes.'],
    ['The oven is a good choice for families.', 'The oven is not recommended for restaurants.'],
  ],
  oppose(left, right) {
    if (left.answer.kind !== 'fit' || right.answer.kind !== 'fit' || left.answer.fit === right.answer.fit) return null;
    const [fit, unfit] = left.answer.fit ? [left, right] : [right, left];
    // Unfit for all Ys contradicts fit for large Ys; unfit for large Ys leaves other Ys open.
    if (!isSubset(unfit.keys, fit.keys)) return null;
    const lacks = unfit.claim.frame === 'has' && unfit.claim.polarity === 'denied';
    const isHard = lacks || (isSame(unfit.keys, fit.keys) && unfit.claim.modality === 'asserted');
    return {
      kind: 'suitability',
      severity: isHard ? 'hard' : 'soft',
      explanation: lacks
        ? `It is said to lack the means for “${unfit.topic}”, yet it is put forward for “${fit.topic}”.`
        : `It is called fit for “${fit.topic}” and unfit for “${unfit.topic}”.`,
    };
  },
};
