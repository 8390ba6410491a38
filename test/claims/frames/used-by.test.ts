import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from '../article.js';

describe('used-by: not', () => {
  const rows: [sentence: string, note: string][] = [
    ['Orbitas is used by default.', 'no user'],
    ['Orbitas is used for archives.', 'a use'],
    ['The Meridia uses diesel.', 'the subject is the user'],
    ['Orbitas was designed by Ada Holm.', 'a maker'],
    ['Lumenbase uses Orbitas.', 'both are subjects: a relation of theirs, no user'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(claimsIn(sentence).filter(({ frame }) => frame === 'used-by')).toEqual([]);
  });
});

describe('used-by', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Pelham Bank does not use Orbitas.', ['Orbitas: used-by -bank'], 'denied'],
    ['Orbitas is not used by Pelham Bank.', ['Orbitas: used-by -bank'], 'denied in the passive'],
    ['Pelham Bank uses Orbitas.', ['Orbitas: used-by +bank'], 'the user is the grammatical subject'],
    ['Orbitas is used by Pelham Bank.', ['Orbitas: used-by +bank'], 'the passive'],
    [
      'Orbitas is used by Pelham Bank and Corvex.',
      ['Orbitas: used-by +bank', 'Orbitas: used-by +corvex'],
      'one claim for each user',
    ],
    [
      'Pelham Bank, Corvex and Dunlin Air use Orbitas.',
      ['Orbitas: used-by +bank', 'Orbitas: used-by +corvex', 'Orbitas: used-by +air'],
      'the same in the active',
    ],
    [
      'Companies like Corvex and Tarnvik use Orbitas.',
      ['Orbitas: used-by +corvex', 'Orbitas: used-by +tarnvik'],
      'the companies alone are the users',
    ],
    ['Corvex uses Orbitas for payroll.', ['Orbitas: used-by +corvex'], 'with a purpose'],
    ['Many hospitals use Lumenbase.', ['Lumenbase: used-by +hospital'], 'users without a name'],
    ['Orbitas is trusted by hospitals.', ['Orbitas: used-by +hospital'], 'another verb'],
    ['Orbitas powers the archive of Pelham Bank.', ['Orbitas: used-by +archive'], 'powers'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});
