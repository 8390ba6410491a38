import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../two-articles.js';

type Row = [left: string, right: string, note: string];

const BOATS = ['ferry', 'barge'];
const THREE = ['ferry', 'barge', 'dinghy'];

describe('orders that do not stand against each other', () => {
  const rows: Row[] = [
    ['The ferry costs more than the barge.', "The barge's sails cost more than the ferry's.", 'of a part of each'],
    ['The ferry is not always faster than the barge.', 'The ferry is faster than the barge.', 'not always'],
    ['The ferry takes longer to moor than the barge.', 'The barge takes longer to load than the ferry.', 'two deeds'],
    ['The ferry lasts longer than the barge.', 'The barge is longer than the ferry.', 'length is no life'],
    ['The ferry is faster than the barge in every test.', 'The barge is faster than the ferry in a calm.', 'one weather'],
    ['The ferry beats the barge on speed.', 'The barge costs less than the ferry.', 'two dimensions'],
    ['The ferry is faster than the barge.', 'The barge is faster than the ferry upstream.', 'in one place'],
    [
      'There is little difference in comfort between the ferry and the barge.',
      'The ferry is more comfortable than the barge.',
      'little is some',
    ],
    [
      'There is little difference in speed between the ferry and the barge.',
      'The ferry is far more comfortable than the barge.',
      'in something else',
    ],
    ['The ferry and the barge differ in price.', 'The ferry is cheaper than the barge.', 'which is not said'],
    ['The ferry is cheaper to run than the barge.', 'The barge costs less than the ferry.', 'to run and to buy'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(BOATS, left, right)).toEqual([]);
  });
});

describe('orders that stand against each other', () => {
  const rows: Row[] = [
    ['The ferry is faster than the barge.', 'The barge travels more quickly than the ferry.', 'an adverb of a plain deed'],
    ['The ferry is quieter than the barge.', 'The barge makes less noise than the ferry.', 'an adjective and a noun'],
    ['The ferry lasts longer than the barge.', 'The barge has a longer life than the ferry.', 'a verb and a noun'],
    ['The ferry outlasts the barge.', 'The barge lasts longer than the ferry.', 'one word for it'],
    ['A ferry costs less than a barge.', 'Barges are cheaper than ferries.', 'an article is no bound'],
    ['Ferries cost more to run than barges.', 'Ferries are cheaper to run than barges.', 'what is done costs'],
    ['The price of a ferry is higher than that of a barge.', 'A ferry is cheaper than a barge.', '“that” is the price'],
    ['Ferries beat barges on price.', 'Ferries are dearer than barges.', 'who beats on price is cheaper'],
    ['The ferry was faster than the barge in every test.', 'The barge is faster than the ferry.', 'all tests are no limit'],
    ['The ferry is safer than the barge.', 'Compared with a ferry, a barge is safer.', 'what is compared is no limit'],
    ['The ferry and the barge are equally dear.', 'The ferry is much dearer than the barge.', 'both alike'],
    ['The ferry and the barge do not differ in price.', 'The ferry is cheaper than the barge.', 'no difference'],
    [
      'There is hardly any difference in noise between a ferry and a barge.',
      'A ferry is far quieter than a barge.',
      'hardly any and far',
    ],
    ['The ferry charges less than the barge.', 'The barge is cheaper than the ferry.', 'what it charges'],
    ["The ferry's fees are lower than those of the barge.", 'The barge has lower fees than the ferry.', 'a part and its amount'],
    ['In weight, the ferry is ahead of the barge.', 'The barge is heavier than the ferry.', 'a noun that names the dimension'],
    ['The ferry is heavier than the barge.', 'The barge weighs more and is heavier than the ferry.', 'weight'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(BOATS, left, right)).toContain('ordering');
    expect(conflictsOf(BOATS, right, left)).toContain('ordering');
  });
});

describe('superlatives that leave the other order open', () => {
  const rows: Row[] = [
    ['Of the small boats, the ferry is the cheapest.', 'The barge is cheaper than the ferry.', 'of some'],
    ['The ferry may be the cleanest of the three.', 'The barge is as clean as the ferry.', 'it may be'],
    ['The ferry is one of the cheapest.', 'The barge is cheaper than the ferry.', 'one of several'],
    ['After the barge, the ferry is the cheapest.', 'The barge is cheaper than the ferry.', 'the second'],
    ['The ferry is the cheapest to run.', 'The barge is cheaper to buy than the ferry.', 'two deeds'],
    ['The ferry is the cheapest in the harbour.', 'The barge is cheaper than the ferry.', 'among others'],
    ['No boat on the lake is quieter than the ferry.', 'The barge is quieter than the ferry.', 'of those on the lake'],
    ['The sail of the ferry is the longest.', 'The barge is longer than the ferry.', 'of a part'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(THREE, left, right)).toEqual([]);
  });
});

describe('superlatives against another order', () => {
  const rows: Row[] = [
    ['The ferry is the fastest of the three.', 'The barge is faster than the ferry.', 'of all three'],
    ['Of the three, the ferry is the quietest.', 'The dinghy makes the least noise.', 'a noun and its least'],
    ['The ferry is the heaviest.', 'The dinghy is heavier than the ferry.', 'of those spoken of'],
    ['The ferry is the easiest to look after.', 'The barge is easier to maintain than the ferry.', 'a verb with its particle'],
    ['No boat is quieter than the ferry.', 'The barge is quieter than the ferry.', 'none is quieter'],
    ['The ferry is by far the dearest of the three.', 'The barge is dearer than the ferry.', '“by far” is no limit'],
    ['The ferry is the most expensive.', 'The barge costs more than the ferry.', 'with “most”'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf(THREE, left, right)).toContain('ordering');
  });
});
