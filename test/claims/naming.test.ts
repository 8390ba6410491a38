import { describe, expect, it } from 'vitest';
import { namedBy } from '../../src/claims/naming.js';
import { prepare } from '../../src/claims/preparation.js';

const named = (sentence: string): string | null => {
  const { tokens, clauses } = prepare(sentence, []);
  const main = clauses.find((clause) => clause.kind === 'main');
  return main === undefined ? null : (namedBy(tokens, main)?.name ?? null);
};

describe('who a sentence names behind its description', () => {
  const rows: [sentence: string, expected: string | null, note: string][] = [
    ['Lumo is Varo.', null, 'the name came first'],
    ['The colour is blue.', null, 'no name'],
    ['The winner was not Ida Holm.', null, 'denied'],
    ['The winner was the mayor of Wick.', null, 'described again'],
    ['The oldest member was Captain Ida Holm.', 'Captain Ida Holm', 'a name with its title'],
    ['One baker who has won a prize is Ida Holm.', 'Ida Holm', 'described by a relative clause'],
    ['The best song is “Nox”, they say.', '“Nox”', 'a title'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(named(sentence)).toBe(expected);
  });
});
