// Values of one dimension exclude each other.
import { amountOf } from '../scale.js';
import { isSubset, type Kind, quoted } from './kind.js';

export const antonym: Kind = {
  name: 'antonym',
  summary: 'Values of one dimension exclude each other.',
  examples: [
    ['The tent is easy to pitch.', 'The tent is difficult to pitch.'],
    ['The lens is cheap.', 'The lens is expensive.'],
    ['The dishwasher is quiet.', 'The dishwasher is noisy.'],
    ['Coffee lowers the risk of stroke.', 'Coffee raises the risk of stroke.'],
    ['Coffee has no effect on blood pressure.', 'Coffee brings blood pressure down.'],
    ['Coffee improves sleep.', 'Coffee makes sleep worse.'],
  ],
  lookAlikes: [
    ['The tent is easy to pitch.', 'The tent is difficult to carry.'],
    ['The lens is cheap.', 'The camera is expensive.'],
    ['The dishwasher is quiet.', 'The dishwasher is slow.'],
    ['Coffee lowers the risk of stroke.', 'Coffee raises blood pressure.'],
    ['Coffee lowers the risk of stroke.', 'Coffee raises the risk of burns.'],
    ['Coffee does not raise the price of milk.', 'Coffee raises the price of sugar.'],
    ['Coffee does not raise blood pressure.', 'Coffee does not lower blood pressure.'],
    ['Coffee improves blood pressure.', 'Coffee lowers blood pressure.'],
    ['The tent has a steeper learning curve.', 'The tent is the easiest to learn.'],
  ],
  oppose(left, right) {
    if (left.answer.kind === 'direction' && right.answer.kind === 'direction') {
      // What does not raise it may lower it or leave it: only what it is said to do is denied.
      const isOpposed =
        left.answer.denied || right.answer.denied
          ? left.answer.denied !== right.answer.denied && left.answer.way === right.answer.way
          : left.answer.way !== right.answer.way;
      if (!isOpposed || (!isSubset(left.keys, right.keys) && !isSubset(right.keys, left.keys))) return null;
      const isPlain = !left.answer.denied && !right.answer.denied && left.answer.way !== 'none' && right.answer.way !== 'none';
      const [one, other] = isPlain
        ? quoted(`${left.claim.verb} ${left.topic}`, `${right.claim.verb} ${right.topic}`)
        : quoted(left.claim.text, right.claim.text);
      return {
        kind: 'antonym',
        severity: 'hard',
        explanation: `${one} and ${other} ${isPlain ? 'point opposite ways' : 'cannot both be so'}.`,
      };
    }
    if (left.answer.kind !== 'pole' || right.answer.kind !== 'pole') return null;
    if (left.answer.pole === right.answer.pole || left.answer.denied || right.answer.denied) return null;
    // "limited scalability" is less, not none: a matter of degree.
    if (isAmount(left.answer.word) || isAmount(right.answer.word)) return null;
    const [one, other] = quoted(left.answer.word, right.answer.word);
    return { kind: 'antonym', severity: 'hard', explanation: `${one} and ${other} exclude each other.` };
  },
};

export const isAmount = (word: string): boolean => word.includes(' ') && amountOf(word.split(' ')[0] ?? '') !== null;
