import { describe, expect, it } from 'vitest';
import { lifeOf } from '../../src/claims/life-dates.js';

describe('brackets that tell no life', () => {
  const rows: [sentence: string, note: string][] = [
    ['The Long War (1 May 1901 – 3 June 1905) was a war.', 'a war is not born'],
    ['Ida Holm (1901–1970) painted.', 'years of what?'],
    ['Ida Holm (the painter) was born in 1901.', 'no dates'],
    ['Ida Holm (born c. 1901) was a painter.', 'a guess'],
    ['The lamp (1901) is a lamp.', 'no name'],
    ['Ida Holm (reigned 1901 – 1970) was a city.', 'no person'],
    ['Ida Holm (1901 was a painter.', 'the bracket never closes'],
  ];
  it.each(rows)('%s (%s)', (sentence) => {
    expect(lifeOf(sentence)).toBeNull();
  });
});

describe('a life in brackets', () => {
  const rows: [sentence: string, dated: readonly string[], rest: string][] = [
    [
      'Ida Holm (1 May 1901 – 3 June 1970) was a Danish painter.',
      ['Ida Holm was born on 1 May 1901.', 'Ida Holm died on 3 June 1970.'],
      'Ida Holm was a Danish painter.',
    ],
    [
      'Ida de Holm (May 1, 1901 -- 1970), known as Io, was a poet.',
      ['Ida de Holm was born on May 1, 1901.', 'Ida de Holm died in 1970.'],
      'Ida de Holm, known as Io, was a poet.',
    ],
    ['Ida Holm (born 1 May 1901) paints.', ['Ida Holm was born on 1 May 1901.'], 'Ida Holm paints.'],
    [
      'Ida Holm ([ˈiːda]; born Ida Lund; May 1, 1901) is a singer.',
      ['Ida Holm was born on May 1, 1901.'],
      'Ida Holm is a singer.',
    ],
    [
      'Ida Holm (born Ida Lund; 1 May 1901 – 3 June 1970) was a singer.',
      ['Ida Holm was born on 1 May 1901.', 'Ida Holm died on 3 June 1970.'],
      'Ida Holm was a singer.',
    ],
  ];
  it.each(rows)('%s', (sentence, dated, rest) => {
    expect(lifeOf(sentence)).toEqual({ dated, rest });
  });
});
