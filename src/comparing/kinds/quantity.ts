// One measure with two values that do not meet.
import { meets } from '../../language/tolerance.js';
import type { Quantity } from '../../claims/claim.js';
import { isCount, isRecount } from '../answers/count.js';
import type { Kind } from './kind.js';

const figure = (value: number | null): string => (value === null ? '…' : String(value).replace(/\B(?=(?:\d{3})+$)/g, ','));

/** "4–6 week", "840 GBP". */
export function quantityText({ low, high, unit, approximate }: Quantity): string {
  const range =
    low === high
      ? figure(low)
      : low === null
        ? `up to ${figure(high)}`
        : high === null
          ? `more than ${figure(low)}`
          : `${figure(low)}–${figure(high)}`;
  return `${approximate ? 'about ' : ''}${range}${unit === '' ? '' : ` ${unit}`}`;
}

export const quantity: Kind = {
  name: 'quantity',
  summary: 'One measure has two values whose ranges do not meet.',
  examples: [
    ['The bridge is 320 metres long.', 'The bridge is 410 metres long.'],
    ['The battery lasts 10 to 12 hours.', 'The battery lasts 20 hours.'],
    ['The hall holds 900 people.', 'The hall holds 600 people.'],
    ['The Alma left Cork with 2,310 pilgrims.', 'The Alma sailed from Cork with 2,325 pilgrims.'],
  ],
  lookAlikes: [
    ['The bridge is 1.2 km long.', 'The bridge is 1,200 metres long.'],
    ['The battery lasts about 10 hours.', 'The battery lasts 10 to 12 hours.'],
    ['The bridge is 320 metres long.', 'The bridge is 40 metres wide.'],
    ['The hall holds nearly 900 people.', 'The hall holds 882 people.'],
    ['The Alma left Cork with 2,310 pilgrims.', 'The Alma left Cork with 2,300 pilgrims.'],
    ['The Alma left Cork with 2,310 pilgrims.', 'The Alma left Cork with about 2,325 pilgrims.'],
    ['The Alma left Cork with 2,310 pilgrims.', 'The Alma could carry 2,325 pilgrims.'],
    ['The Alma left Cork with 2,310 pilgrims.', 'The Alma left Cork with 2,325 young pilgrims.'],
    ['The Alma left Cork with 2,310 pilgrims.', 'The Alma left Cork with 2,325 pilgrims and monks.'],
    ['The Alma left Cork with 2,310 pilgrims.', 'Some 1,960 pilgrims boarded the Alma at Cobh.'],
  ],
  oppose(left, right) {
    if (left.answer.kind !== 'quantity' || right.answer.kind !== 'quantity') return null;
    if (left.claim.polarity === 'denied' || right.claim.polarity === 'denied') return null;
    if (isCount(left.key) && !isRecount(left, right)) return null;
    // null: units that do not measure the same.
    if (meets(left.answer.quantity, right.answer.quantity) !== false) return null;
    const [one, other] = [quantityText(left.answer.quantity), quantityText(right.answer.quantity)].sort();
    const isVague = left.answer.quantity.approximate || right.answer.quantity.approximate;
    return { kind: 'quantity', severity: isVague ? 'soft' : 'hard', explanation: `${one} and ${other} do not meet.` };
  },
};
