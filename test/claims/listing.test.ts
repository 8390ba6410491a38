import { describe, expect, it } from 'vitest';
import { examples, inclusion } from '../../src/claims/listing.js';
import { tag } from '../../src/language/tagging.js';

describe('no list that may be taken apart', () => {
  const rows: [sentence: string, note: string][] = [
    ['Lumo sells brass and metals such as tin.', 'where the class begins is unsure'],
    ['Lumo sells metals (such as tin) to farmers.', 'what follows would be said of the example'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(examples(tag(sentence))).toBeNull();
  });
});

describe('examples', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    [
      'Owls are found in many places, including barns, towers and along rivers.',
      ['Owls are found in many places.', 'Owls are found in barns.', 'Owls are found in towers.', 'Owls are found along rivers.'],
      'a place with a preposition of its own',
    ],
    [
      'Holm writes on topics of daily life, such as bread and sleep.',
      ['Holm writes on topics of daily life.', 'Holm writes on bread.', 'Holm writes on sleep.'],
      'the class is the nearest thing of which there are several',
    ],
    [
      'Clerks are used for running the shop, including buying, counting and selling goods.',
      [
        'Clerks are used for running the shop.',
        'Clerks are used for buying goods.',
        'Clerks are used for counting goods.',
        'Clerks are used for selling goods.',
      ],
      'deeds that share an object',
    ],
    ['Lumo sells metals (such as tin and zinc).', ['Lumo sells metals.', 'Lumo sells tin.', 'Lumo sells zinc.'], 'in brackets'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(examples(tag(sentence))).toEqual(expected);
  });
});

describe('inclusion', () => {
  const rows: [sentence: string, expected: readonly string[] | null, note: string][] = [
    ['The kit includes a lid.', null, 'one thing'],
    [
      'The kit includes tin (such as foil and wire) and Old and New Norse coins such as pennies and marks.',
      ['The kit includes tin (such as foil and wire).', 'The kit includes Old and New Norse coins such as pennies and marks.'],
      'brackets and examples stay with what they are of',
    ],
    [
      'Some light metals of the north include tin and two alloys.',
      ['Tin is a light metal of the north.', 'Two alloys are light metals of the north.'],
      'some of a class: each is one of it',
    ],
    ['The kit includes a lid, as well as a spoon.', ['The kit includes a lid.', 'The kit includes a spoon.'], '"as well as"'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(inclusion(tag(sentence))).toEqual(expected);
  });
});
