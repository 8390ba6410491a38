import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from '../article.js';

describe('changes: not', () => {
  const rows: [sentence: string, note: string][] = [
    ['Orbitas brings the boxes down the stairs.', 'what is brought goes down, not less of it'],
    ['Orbitas changes hands.', 'an idiom'],
    ['Orbitas leads the market.', '"leads" without "to"'],
    ['Increasing demand is a worry of Orbitas.', 'an adjective'],
    ['Orbitas makes records.', '"makes" without what becomes of them'],
    ['The limits of Orbitas are narrow.', 'a noun'],
    ['Cargo bikes bring tea down to the cellar.', 'to a place'],
    ['Cargo bikes make cycling a sport.', 'what it becomes is no property'],
    ['Orbitas drove down the road.', 'a place'],
    ['Orbitas stops at night.', 'nothing is stopped'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(claimsIn(sentence).filter(({ frame }) => frame === 'changes')).toEqual([]);
  });
});

describe('changes', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas brings the price down.', ['Orbitas: changes +price'], 'a verb and its particle lower'],
    ['Cargo bikes do not reduce traffic.', ['cargo bike: changes -traffic'], 'denied'],
    ['Cargo bikes reduce traffic.', ['cargo bike: changes +traffic'], 'lowers'],
    ['Orbitas improves security.', ['Orbitas: changes +security'], 'raises'],
    ['Orbitas causes long delays.', ['Orbitas: changes +delay'], 'causes'],
    ['Cargo bikes lead to fewer accidents.', ['cargo bike: changes +accident'], 'leads to'],
    ['Cargo bikes prevent traffic jams.', ['cargo bike: changes +jam'], 'prevents'],
    ['Orbitas speeds up searches.', ['Orbitas: changes +search'], 'a verb with a particle'],
    ['A cargo bike brings traffic down.', ['cargo bike: changes +traffic'], 'a verb with its particle behind the object'],
    ['A cargo bike brings down rents.', ['cargo bike: changes +rent'], 'before it'],
    ['Cargo bikes make driving more expensive.', ['cargo bike: changes +drive'], 'what is done'],
    ['Cargo bikes make shopping easier.', ['cargo bike: changes +shopping'], 'makes something so'],
    [
      'Cargo bikes reduce noise and traffic.',
      ['cargo bike: changes +noise', 'cargo bike: changes +traffic'],
      'one claim for each',
    ],
    ['Cargo bikes reduce the risk of falls.', ['cargo bike: changes +risk'], 'what hangs on the noun stays with it'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });

  it('keeps what becomes of it among the words', () => {
    expect(claimsIn('Cargo bikes make shopping easier.')[0]?.object?.words).toContain('easy');
  });
});
