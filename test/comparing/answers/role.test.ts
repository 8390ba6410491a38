import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

type Row = [left: string, right: string, note: string];

describe('no two holders of one role', () => {
  const rows: Row[] = [
    ['The director of Alba (1996) is Ida Holm.', 'The director of Alba (2003) is Per Lund.', 'two works of one name'],
    ['The director of the 1996 film "Alba" is Ida Holm.', 'The director of "Alba" (2003) is Per Lund.', 'two works of one name'],
    ['The directors of Alba were Ida Holm and Per Lund.', 'The director of Alba was Ida Holm.', 'a list and one of it'],
    ['The cups were won by Ida Holm and Per Lund.', 'The cups were won by Per Lund and I. Holm.', 'one list in another order'],
    ['The cups were won by Ida Holm and Per Lund.', 'The cups were won by Ida Holm, Per Lund and Ole Dahl.', 'a longer list'],
    ['The founder of Lumo is Chris Holm.', 'The founder of Lumo is Christopher Holm.', 'a short form'],
    ['The founder of Lumo is C. Holm.', 'The founder of Lumo is Carl Holm.', 'an initial'],
    ['The founder of Lumo is Ida Holm.', 'The founder of Lumo is Holm.', 'a surname'],
    ['The founder of Lumo is Zoé Holm.', 'The founder of Lumo is Zoe Holm.', 'an accent'],
    ['The theme of Alba was written by Ida Holm.', 'Alba was written by Per Lund.', 'a part and the whole'],
    ['The director of Alba is unknown to us.', 'The director of Alba is Per Lund.', 'unknown to one'],
    ['The director of Alba is not known.', 'The director of Alba is Per Lund.', 'no name'],
    ['The painting was made by a baker named Ida Holm.', 'The painting was made by Per Lund.', 'made has many makers'],
    ['The son of Ida Holm was Per Lund.', 'The son of Ida Holm was Ole Lund.', 'one may have two sons'],
    ['The writer of Alba was the Danish painter.', 'The writer of Alba was Ida Holm.', 'a nation is no name'],
    [
      'The writer of Alba was Grand Prize-winning writer, Ida Holm.',
      'The writer of Alba was Ida Holm.',
      'a title before the name',
    ],
    ['The director of Alba was killed by Ida Holm.', 'Alba was killed by Per Lund.', 'a director and the work'],
    ['Ida Holm bought the inn in 1901.', 'Per Lund bought the inn in 1911.', 'two buyers, each in a year'],
    ['The inn belonged to the Holm family.', 'The inn belongs to the city.', 'then and now'],
    ['The inn is owned by the city.', 'The inn is owned by Leith Council.', 'perhaps the same'],
    ['The inn is owned by a Danish group.', 'The inn is owned by Lund Group.', 'no name'],
    ['Ida Holm is a director of Lund Tools.', 'Per Lund is a director of Lund Tools.', 'one of several'],
    ['Ida Holm was head baker at Lund Tools.', 'The head baker of Lund Tools is Per Lund.', 'then and now'],
    ['Ida Holm designed the bar of Lund Hall.', 'Lund Hall was designed by Per Lund.', 'a part of it'],
    ['He founded Lumo.', 'Lumo was founded by Per Lund.', 'whoever he is'],
    ['The horse was painted by Ida Holm.', 'The horse was bred by Per Lund.', 'two deeds'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).not.toBe('contradicts');
  });
});

describe('two holders of one role', () => {
  const rows: Row[] = [
    ['The author of Alba is still unknown.', 'The author of Alba is Ida Holm.', 'nobody knows, yet one is named'],
    ['The director of Alba (1996) was Ida Holm.', 'The director of Alba was Per Lund.', 'a year behind the name'],
    ['The founder of Lumo is Ida W. Holm.', 'The founder of Lumo is Ida Wang.', 'an initial is no surname'],
    ['The producer of the film Alba was Ida Holm.', 'The producer of "Alba" was Per Lund.', 'a kind before the name'],
    [
      'The composer of "Dawn" from the musical "Notte" is Ida Holm.',
      'The composer of "Dawn" is Per Lund.',
      'of what it is a part',
    ],
    ['The producer was Ida Holm.', 'The producer of "Alba" was Per Lund.', 'one text names the work'],
    ["Alba's director was Ida Holm.", 'The director of Alba was Per Lund.', 'the owner before the role'],
    ['Alba was directed by Ida Holm.', 'The director of Alba is Per Lund.', 'the deed and the role'],
    ['The screenwriter for Alba was Ida Holm.', 'Alba was written by Per Lund.', 'who writes for the screen writes'],
    ['The cup was won by Ida Holm of Norway.', 'The cup was won by Per Lund from Sweden.', 'an irregular verb'],
    [
      'The tango was composed by the Danish composer, Ida Holm.',
      'The tango was composed by Per Lund.',
      'what a person is, first',
    ],
    [
      'The composer of the tango was the Danish poet and singer Ida Holm.',
      'The composer of the tango was Per Lund.',
      'two of them',
    ],
    ['Ida Holm founded Lumo.', 'Lumo was set up in 1901 by Per Lund.', 'the doer first'],
    ['The architect Ida Holm designed Lund Hall.', 'The architect of Lund Hall was Per Lund.', 'a title before the doer'],
    ['Lumo is the invention of Ida Holm.', 'Lumo was invented by Per Lund.', 'what it is'],
    ['Lumo belongs to Holm Group.', 'Lumo is owned by Lund Capital.', 'to whom it belongs'],
    ['Lumo belongs to the Holm family.', 'Lumo is owned by the city.', 'a family is not the city'],
    ['Ida Holm bought Lumo in 1901.', 'In 1901, Lumo was sold to Per Lund.', 'two buyers in one year'],
    [
      'Ida Holm is managing director at Lund Tools.',
      'The managing director of Lund Tools is Per Lund.',
      'a post without its article',
    ],
    ["Alba is Lumo's best-selling lamp.", 'The best-selling lamp of Lumo is Nova.', 'what it is, first'],
    ['Holm is the largest lake in Tarn.', 'The largest lake of Tarn is Lund.', 'the largest of a place'],
    ["The play's director, Ida Holm, was also its writer.", "The play's director was Per Lund.", 'the name as an apposition'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right)).toMatchObject({ relation: 'contradicts', kind: 'exclusive-value' });
    expect(compare(right, left)).toEqual(compare(left, right));
  });
});
