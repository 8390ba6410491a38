import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../two-articles.js';

type Row = [left: string, right: string, note: string];

describe('effects that go together', () => {
  const rows: Row[] = [
    ['The tariff does not raise the price of wool.', 'The tariff raises the price of silk.', 'prices of two things'],
    ['The tariff does not raise trade.', 'The tariff does not lower trade.', 'it leaves it as it is'],
    ['The tariff improves trade.', 'The tariff cuts the price of wool.', 'better and less'],
    ['The tariff has no effect on wool.', 'The tariff cut trade.', 'on two things'],
    ['The tariff reduces trade.', 'Ending the tariff reduces theft.', 'of its end'],
    ['The tariff was meant to cut trade.', 'The tariff increased trade.', 'a hope'],
    ['Opponents say that the tariff hurts weavers.', 'The tariff helps weavers.', 'the word of one side'],
    ['The tariff makes weaving more expensive.', 'The tariff makes dyeing cheaper.', 'two deeds'],
    ['The tariff led to fewer thefts.', 'The tariff led to more trade.', 'fewer and more of two things'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(['tariff'], left, right)).toEqual([]);
  });
});

describe('effects that do not', () => {
  const rows: Row[] = [
    ['The tariff cut trade by a fifth.', 'The tariff has increased trade.', 'how much is no limit'],
    ['The tariff had no effect on trade.', 'The tariff reduced trade.', 'none and less'],
    ['The tariff made no difference to trade.', 'The tariff increased trade.', 'none, in other words'],
    ['The tariff does not affect trade.', 'The tariff brought trade down.', 'a verb with its particle'],
    ['The tariff led to fewer thefts.', 'The tariff increased the number of thefts.', 'a number of things'],
    ['The tariff improved trade.', 'The tariff made trade worse.', 'better and worse'],
    ['The tariff helped weavers.', 'The tariff hurt weavers.', 'help and harm'],
    ['The tariff lowers trade.', 'The tariff leaves trade unchanged.', 'what it leaves'],
    ['The tariff makes weaving more expensive.', 'The tariff makes weaving cheaper.', 'what is done gets dearer'],
    ['The tariff does not raise trade.', 'The tariff raises trade.', 'denied'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(['tariff'], left, right)).toHaveLength(1);
    expect(conflictsOf(['tariff'], right, left)).toHaveLength(1);
  });
});
