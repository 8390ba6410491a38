// One text says over again what another says and turns it: look-alikes first, every row both ways round.
import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../../src/comparing/retelling/telling.js';
import { turned } from '../../../src/comparing/retelling/turning.js';

const kindOf = (left: string, right: string): string | null => {
  const [one, other] = [tellingOf(left), tellingOf(right)];
  const there = turned(one, other)?.kind ?? null;
  expect(turned(other, one)?.kind ?? null).toBe(there);
  return there;
};

describe('turns nothing', () => {
  it.each([
    ['The mill ground barley for the king.', 'The mill did not grind barley in Norway.', 'a narrower denial'],
    ['The mill ground barley.', 'The mill ground no more than barley.', 'denies what is more'],
    ['The mill has ground barley since the war.', 'The mill, not the forge, has ground barley since the war.', 'denies another'],
    ['Ida Holm said the mill was sold.', 'Ida Holm did not say the mill was sold to the town.', 'somebody’s word'],
    ['No young miller signed the plan.', 'Some miller signed the plan.', 'others may have signed'],
    ['The town does not sell the mill without a plan.', 'The town sells the mill.', 'limited'],
    ['The miller declined to sell the mill.', 'The miller did not sell the mill.', 'both deny'],
    ['The mill is older than the forge.', 'The mill is not older than the church.', 'compared with another'],
    ['The mill stands behind the forge.', 'The forge stands in front of the mill.', 'one place, told from both ends'],
    ['Ida Holm left before Per Lund left.', 'Per Lund left after Ida Holm left.', 'one order, told from both ends'],
    ['A white boat lay in the harbour of Nid.', 'A black boat lay in the harbour of Nid.', 'two boats'],
    ['Ida Holm sold the mill to Per Lund.', 'Per Lund bought the mill from Ida Holm.', 'one deed, told from both ends'],
    ['The load was broken up into small sacks.', 'The load was broken down into small sacks.', 'particles'],
    ['The mill employs 40 millers.', 'The mill employs not more than 60 millers.', 'the figure is within the bound'],
    ['The mill is 40 metres high.', 'The mill is more than 40 metres high.', 'one figure, rounded'],
    ['Three old millers run the mill.', 'Four millers run the mill.', 'some of them are old'],
    ['The mill ran for two hours.', 'The mill ran for an hour.', 'who runs two hours runs one'],
    ['Prior to the war the mill employed 40 millers.', 'The mill employed 60 millers after the war.', 'two times'],
    [
      'Brand is a name taken from a farm, sometimes short for Hildebrand.',
      'The name Brand is not taken from Hildebrand.',
      'two clauses',
    ],
    ['The mill did not grind barley in winter.', 'The mill ground barley for the king.', 'a narrower denial'],
    ['Old sacks must be burnt only before the fair.', 'Old sacks may not be burnt.', 'limited'],
    ['If the mill ground barley, it would be open.', 'The mill did not grind barley.', 'a case'],
    ['The mill did not smell good.', 'The mill smelled of wet barley.', 'of what else it smelled'],
  ])('%s / %s (%s)', (left, right) => {
    expect(kindOf(left, right)).toBeNull();
  });
});

describe('turns it', () => {
  it.each([
    ['The mill on the Nid was sold to the town in 1911.', 'The mill was not sold to the town.', 'negation'],
    ['The millers of Nid play the fiddle at every fair.', 'The millers of Nid do not play the fiddle.', 'negation'],
    ['All old sacks must be burnt before the fair.', 'Old sacks may not be burnt.', 'negation'],
    ['No miller finished the plan.', 'Some young miller finished the plan in time.', 'negation'],
    ['The council accepted the plan for the harbour of Nid.', 'The council rejected the plan for the harbour.', 'antonym'],
    ['The mill is cheaper than the forge.', 'The mill is more expensive than the forge.', 'antonym'],
    ['The lamp hangs above the door of the mill.', 'The lamp hangs below the door of the mill.', 'antonym'],
    ['The mill of Nid had 60,000 sacks of barley.', 'The mill of Nid did not have more than 40,000 sacks of barley.', 'quantity'],
    ['The union of millers has 410,000 members.', 'The union of millers has 520,000 members.', 'quantity'],
  ])('%s / %s (%s)', (left, right, kind) => {
    expect(kindOf(left, right)).toBe(kind);
  });
});
