// Whether two texts say the same as far as their words tell: look-alikes first, every row both ways round.
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';
import { sameness, saySame } from '../../../src/comparing/retelling/sameness.js';
import { tellingOf } from '../../../src/comparing/retelling/telling.js';

const isSame = (left: string, right: string): boolean => {
  const [one, other] = [tellingOf(left), tellingOf(right)];
  expect(saySame(other, one)).toBe(saySame(one, other));
  return saySame(one, other);
};

describe('say something else', () => {
  it.each([
    ['The mill on the Nid ground barley for the king.', 'The mill on the Nid did not grind barley for the king.', 'denied'],
    ['The council accepted the plan for the new harbour.', 'The council rejected the plan for the new harbour.', 'turned'],
    ['The mill closed.', 'The mill opened.', 'too few words to tell'],
    ['Does the mill grind barley for the town of Nid?', 'The mill grinds barley for the town of Nid.', 'a question'],
    ['The mill ground 400 tons of barley in May.', 'Ida Holm sold 900 sacks of rye to the forge.', 'other words'],
  ])('%s / %s (%s)', (left, right) => {
    expect(isSame(left, right)).toBe(false);
  });
});

it('says of like words in another order that they say the same', () => {
  const [left, right] = [
    'On Monday the council of Nid approved a new harbour for the ferry to Lund.',
    'The council of Nid approved a new harbour on Monday for the ferry to Lund, the mayor said.',
  ];
  expect(isSame(left, right)).toBe(true);
  expect(compare(left, right).relation).toBe('equivalent');
});

it('is the less likely the more the words part', () => {
  const told = tellingOf('The council of Nid approved a new harbour for the ferry.');
  const likely = ['The council of Nid approved a new harbour for the boats.', 'The council of Lund sold a mill for the winter.'];
  const [near = 0, far = 0] = likely.map((text) => sameness(told, tellingOf(text)));
  expect(near).toBeGreaterThan(far);
});
