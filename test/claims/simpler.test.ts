import { describe, expect, it } from 'vitest';
import { simpler } from '../../src/claims/simpler.js';

describe('a simple sentence stays whole', () => {
  const rows: [sentence: string, note: string][] = [
    ['The lamp is heavy.', 'one fact'],
    ['Per and his wife, Ida Holm, were bakers.', 'the name is of one of the two'],
    ['The lamp that folds is cheap.', 'it says which lamp is meant'],
    ['The lamp is heavy, which makes it safe.', '"which" is of all that was said'],
    ['Lumo is the lamp that folds.', 'the one that is meant'],
    ['Lumo sells brass and metals such as tin.', 'where the class begins is unsure'],
    ['Ida took the key from the box, and the lamp from the table.', 'two objects of one verb'],
    ['Lumo sells lamps by weight, and tin by Holm.', 'a maker, no second doer'],
    ['If the lamp is hot, it is safe, they say.', 'a condition'],
    ['Lumo is a lamp, similar to Varo, and it folds.', 'what is said goes on behind the likeness'],
    ['He sold Varo, the lamp and the oven.', 'a list, no name with what it is'],
    ['In addition to his work, he wrote books.', 'he did not write his work'],
    ['Lumo is a lamp, which means it is hot.', '"which" is of all that was said'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(simpler(sentence)).toEqual([sentence]);
  });
});

describe('simpler', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    [
      'Ida went to Leith by boat, and Anna by train.',
      ['Ida went to Leith by boat.', 'Anna went to Leith by train.'],
      'a verb that is left out',
    ],
    ['No, the lamp is heavy.', ['The lamp is heavy.'], 'an answer'],
    ['Lumo, also known as Lux, is heavy.', ['Lumo is also known as Lux.', 'Lumo is heavy.'], 'another name'],
    ['Lumo, a lamp of brass, was sold.', ['Lumo was a lamp of brass.', 'Lumo was sold.'], 'what it is'],
    ["The lamp's maker, Ida Holm, was rich.", ["The lamp's maker was Ida Holm.", "The lamp's maker was rich."], 'who it is'],
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
    [
      'Backward inheritance, a rare trait, was found.',
      ['Backward inheritance was a rare trait.', 'Backward inheritance was found.'],
      'an adverb that belongs to the noun',
    ],
    ['It is a lamp found in Oslo.', ['It is a lamp.', 'It is found in Oslo.'], 'of what a pronoun stands for'],
    ['Lumo is a light, cheap lamp made by Holm.', ['Lumo is a light, cheap lamp.', 'Lumo was made by Holm.'], 'two properties'],
    [
      'Lumo is a lamp of brass, which weighs 2 kg.',
      ['Lumo is a lamp of brass.', 'Lumo weighs 2 kg.'],
      'an addition to what it is',
    ],
    [
      'The song is “Nox” (Varo), which means “night”.',
      ['The song is “Nox” (Varo).', '“Nox” (Varo) means “night”.'],
      'a word explained',
    ],
    [
      'It follows the laws of tin and zinc, which are old.',
      ['It follows the laws of tin and zinc.', 'The laws of tin and zinc are old.'],
      'plural laws, though of two',
    ],
    ['Lumo is a lamp, similar to Varo.', ['Lumo is a lamp.', 'Lumo is similar to Varo.'], 'what it is like'],
    ['He worked for Holm, the firm that made Lumo.', ['He worked for Holm.', 'Holm made Lumo.'], 'a name and what it did'],
    ['He lived in Wick, a town of the north.', ['He lived in Wick.', 'Wick was a town of the north.'], 'a name and what it was'],
    ['In addition to lamps, Holm sells ovens.', ['Holm sells lamps.', 'Holm sells ovens.'], 'two objects of one verb'],
    [
      'It involves bending the tin and making sure that it holds.',
      ['It involves bending the tin.', 'It involves making sure that it holds.'],
      'two deeds',
    ],
    ['It is used to cut tin and to bend it.', ['It is used to cut tin.', 'It is used to bend it.'], 'two ends'],
    [
      'Ann came to Holm by sea, and the pilots by rail.',
      ['Ann came to Holm by sea.', 'The pilots came to Holm by rail.'],
      'a gap',
    ],
    [
      'Ann came to Holm by sea, and Ben to Lund.',
      ['Ann came to Holm by sea.', 'Ben came to Lund by sea.'],
      'a gap before what is shared',
    ],
    ['“Nox” (2016) - This is a song.', ['“Nox” is a song.'], 'a title'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(simpler(sentence)).toEqual(expected);
  });
});
