import { describe, expect, it } from 'vitest';
import { simpler } from '../../src/claims/simpler.js';

describe('a simple sentence stays whole', () => {
  const rows: [sentence: string, note: string][] = [
    ['The lamp is heavy.', 'one fact'],
    ['The lamp that folds is cheap.', 'it says which lamp is meant'],
    ['The lamp is heavy, which makes it safe.', '"which" is of all that was said'],
    ['Lumo is the lamp that folds.', 'the one that is meant'],
    ['Lumo sells brass and metals such as tin.', 'where the class begins is unsure'],
    ['If the lamp is hot, it is safe, they say.', 'a condition'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(simpler(sentence)).toEqual([sentence]);
  });
});

describe('simpler', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['No, the lamp is heavy.', ['The lamp is heavy.'], 'an answer'],
    ['Lumo, also known as Lux, is heavy.', ['Lumo is also known as Lux.', 'Lumo is heavy.'], 'another name'],
    ['Lumo, a lamp of brass, was sold.', ['Lumo was a lamp of brass.', 'Lumo was sold.'], 'what it is'],
    ['She bought a lamp, which weighs 2 kg.', ['She bought a lamp.', 'A lamp weighs 2 kg.'], 'an addition'],
    ['Lumo is a lamp that weighs 2 kg.', ['Lumo is a lamp.', 'Lumo weighs 2 kg.'], 'what it is and does'],
    ['Lumo is a lamp made by Holm.', ['Lumo is a lamp.', 'Lumo was made by Holm.'], 'a participle'],
    [
      'Lumo sells metals such as tin, zinc and copper.',
      ['Lumo sells metals.', 'Lumo sells tin.', 'Lumo sells zinc.', 'Lumo sells copper.'],
      'examples',
    ],
    ['The parts include a lid and a base.', ['The parts include a lid.', 'The parts include a base.'], 'an inclusion'],
    ["Lumo's lamps are: Lux, Nox and Pax.", ['Lux is a lamp of Lumo.', 'Nox and Pax is a lamp of Lumo.'], 'names may hold "and"'],
    ['Tin is soft, meaning it bends.', ['Tin is soft.', 'It bends.'], 'what it means'],
    ['“Nox” (2016) - This is a song.', ['“Nox” is a song.'], 'a title'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(simpler(sentence)).toEqual(expected);
  });
});
