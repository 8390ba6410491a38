// How far two reviewers agree: kappa by hand-counted tables, and verdicts matched by the conflicts that they speak of.
import { expect, test } from 'vitest';
import { agreements, agreementWords, kappaOf } from '../../src/deciding/agreement.js';
import { audited, decided, keeping, timber } from './articles.js';

const pairs = (table: Readonly<Record<string, number>>) =>
  Object.entries(table).flatMap(([names, count]) => {
    const [left = '', right = ''] = names.split(' ');
    return Array.from({ length: count }, () => [left, right] as const);
  });

test.each<[note: string, table: Readonly<Record<string, number>>, kappa: number | null]>([
  ['nothing is judged', {}, null],
  ['all the same, and nothing else could be', { 'a a': 5 }, null],
  ['all the same, of two', { 'a a': 3, 'b b': 2 }, 1],
  ['never the same, of two in equal parts', { 'a b': 2, 'b a': 2 }, -1],
  ['no better than chance', { 'a a': 1, 'a b': 1, 'b a': 1, 'b b': 1 }, 0],
  // 35 of 50 the same; by chance 25/50 · 30/50 + 25/50 · 20/50 = 0.5
  ['a table of grants, yes and no by two readers', { 'y y': 20, 'y n': 5, 'n y': 10, 'n n': 15 }, 0.4],
])('kappa: %s', (_, table, kappa) => {
  const found = kappaOf(pairs(table));
  if (kappa === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(kappa, 10);
});

const audit = audited(timber);
const second = (entries: ReturnType<typeof decided>) => entries.map((entry) => ({ ...entry, by: 'Bea' }));

test.each<[note: string, first: ReturnType<typeof decided>, other: ReturnType<typeof decided>, both: number, same: number]>([
  ['one has not decided', keeping('carve', 'easy', timber), decided('expensive', { verdict: 'dispute' }, timber), 0, 0],
  ['a note decides nothing', keeping('carve', 'easy', timber), decided('carve', { verdict: 'note' }, timber), 0, 0],
  ['the baseline judges nothing', decided('carve', { verdict: 'accepted' }, timber), keeping('carve', 'easy', timber), 0, 0],
  ['the same side', keeping('carve', 'easy', timber), keeping('carve', 'easy', timber), 1, 1],
  ['another side', keeping('carve', 'easy', timber), keeping('carve', 'difficult', timber), 1, 0],
  ['another verdict', keeping('carve', 'easy', timber), decided('carve', { verdict: 'dispute' }, timber), 1, 0],
])('%s', (_, first, other, both, same) => {
  expect(agreements(audit, first, second(other))).toMatchObject([{ by: 'Bea', both, same }]);
});

test('each second reviewer is compared apart, by name; and it is said in words', () => {
  const first = keeping('carve', 'easy', timber);
  const of = (by: string, entries: ReturnType<typeof decided>) => entries.map((entry) => ({ ...entry, by }));
  const found = agreements(audit, first, [...of('Cleo', keeping('carve', 'difficult', timber)), ...of('Bea', first)]);
  expect(found.map(agreementWords)).toEqual([
    'Bea agrees on 1 of 1 conflicts that both decided (100 %, Cohen’s kappa says nothing of so few verdicts)',
    'Cleo agrees on 0 of 1 conflicts that both decided (0 %, Cohen’s kappa 0.00)',
  ]);
  expect(agreements(audit, [], of('Bea', first)).map(agreementWords)).toEqual([
    'Bea has decided no conflict yet that is decided',
  ]);
});
