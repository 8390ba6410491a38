import { describe, expect, it } from 'vitest';
import { claimsOfTexts } from '../../src/claims/extraction.js';
import { oneName } from '../../src/comparing/one-name.js';

/** The name that the first subject of each text gets. */
function named(left: string, right: string): readonly (string | undefined)[] {
  const [ofLeft = [], ofRight = []] = claimsOfTexts([left, right].map((text, at) => ({ id: String(at), text }))).map(
    ({ claims }) => claims,
  );
  const nameOf = oneName(ofLeft, ofRight);
  return [ofLeft, ofRight].map((claims) => claims[0] && nameOf(claims[0].subject));
}

describe('names of one thing', () => {
  const rows: [left: string, right: string, isOne: boolean, note: string][] = [
    ['Ida Holm was born in 1901.', 'Ada Holm was born in 1903.', false, 'two given names'],
    ['Jan Holm was born in 1901.', 'Jana Holm was born in 1903.', false, 'one letter more is another name'],
    ['Ida Holm was born in 1901.', 'Ida Lund was born in 1903.', false, 'two surnames'],
    ['The lid weighs 10 kg.', 'Lumo weighs 5 kg.', false, 'a part is no name for the whole'],
    ['The director of Alba weighs 60 kg.', 'Alba weighs 5 kg.', false, 'somebody and the work'],
    ['The city of Holm is old.', 'Holm is young.', true, 'what it is, before its name'],
    ['The film is long.', 'The Alba film is short.', true, 'the kind within the name'],
    ['The film is long.', 'The play is short.', false, 'neither names anything'],
    ['Holm was born in 1901.', 'Ida Holm was born in 1903.', true, 'a bare surname'],
    ['It was opened in 1901.', 'The Alba Hall was opened in 1903.', true, 'a pronoun'],
    ['Ida Marie Holm was born in 1901.', 'Ida Holm was born in 1903.', true, 'a middle name'],
    ['Christopher Lee Holm was born in 1901.', 'Chris Holm was born in 1903.', true, 'a short form'],
    ['The film was released in 1995.', 'Alba was released in 1996.', true, 'a work by its kind'],
    ['The stadium was opened in 1995.', 'Alba Park was opened in 1996.', true, 'a building by its kind'],
  ];
  it.each(rows)('%s / %s: %s (%s)', (left, right, isOne) => {
    const [one, other] = named(left, right);
    expect(one === other).toBe(isOne);
  });
});
