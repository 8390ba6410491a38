// One order of two things against another.
import { type Kind, quoted } from './kind.js';

export const ordering: Kind = {
  name: 'ordering',
  summary: 'A is above B for one, below B or level with it for another.',
  examples: [
    ['Steel is lighter than bronze.', 'Bronze is lighter than steel.'],
    ['The ferry is faster than the bridge.', 'The ferry is slower than the bridge.'],
    ['Oak is as hard as ash.', 'Oak is harder than ash.'],
  ],
  lookAlikes: [
    ['Steel is lighter than bronze.', 'Bronze is heavier than steel.'],
    ['The ferry is faster than the bridge.', 'The ferry is cheaper than the bridge.'],
    ['Oak is harder than ash.', 'Oak is harder than pine.'],
    ['The ferry is fast.', 'The ferry is slower than the bridge.'],
    ['The ferry is faster than the bridge.', 'The bridge is faster than the ferry uphill.'],
  ],
  oppose(left, right) {
    if (left.answer.kind !== 'order' || right.answer.kind !== 'order') return null;
    const { more } = left.answer;
    const other = right.answer.more;
    if (more?.toLowerCase() === other?.toLowerCase()) return null;
    // "hardly any difference" leaves a little: only "far more" is too much for it.
    const [level, apart] = more === null ? [left, right] : [right, left];
    const isHedged = [left, right].some(({ claim }) => claim.modality === 'hedged');
    if ((more === null || other === null) && isHedged) return null;
    if ((more === null || other === null) && level.degree === 'low' && apart.degree !== 'high') return null;
    const [first, second] = quoted(left.claim.text, right.claim.text);
    return {
      kind: 'ordering',
      severity: more === null || other === null ? 'soft' : 'hard',
      explanation: `${first} and ${second} order them differently in ${left.topic}.`,
    };
  },
};
