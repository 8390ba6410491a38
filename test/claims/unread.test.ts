import { describe, expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { paragraph, SUBJECTS } from './article.js';

const texts = (text: string): readonly string[] => {
  const source = paragraph(text);
  return extract(source, SUBJECTS).claims.map((claim) => claim.text);
};

describe('clauses that state something', () => {
  const rows: [text: string, claim: string, note: string][] = [
    ['Orbitas did well at the fair.', 'Orbitas did well at the fair.', 'a full verb'],
    ['I did not know that Orbitas is stable.', 'Orbitas is stable.', 'who did not know it knows it now'],
    ['Orbitas leaks even if the lid is shut.', 'Orbitas leaks even if the lid is shut.', 'no condition'],
    ['Orbitas is light and if you forget the lid, it hums.', 'Orbitas is light.', 'the condition is of the second'],
    [
      'The figures show how wood and steel can affect Orbitas.',
      'The figures show how wood and steel can affect Orbitas.',
      'one clause inside another',
    ],
    ['Orbitas drew a crowd, led to a law, and has changed the town.', 'Orbitas led to a law.', 'the middle one of three'],
    [
      'On wet days, the lower weight of Orbitas helps the crew.',
      'On wet days, the lower weight of Orbitas helps the crew.',
      'no proportion',
    ],
    ['To win is the aim of Orbitas.', 'To win is the aim of Orbitas.', 'an infinitive is a subject'],
    ['The crew of Orbitas need a lid.', 'The crew of Orbitas need a lid.', 'many people'],
    ['Lids and a bell make Orbitas loud.', 'Lids and a bell make Orbitas loud.', 'several things'],
    ['Orbitas has a lid equipped with locks.', 'Orbitas has a lid equipped with locks.', 'a participle that describes'],
  ];
  it.each(rows)('%s', (text, claim) => {
    expect(texts(text)).toContain(claim);
  });
});

describe('clauses that state nothing', () => {
  const rows: [text: string, note: string][] = [
    ['Of Orbitas we say no.', 'an answer'],
    ['Between Orbitas and Lumenbase it is closer than they say.', 'the race, not the thing'],
    ['I would not say that Orbitas is stable.', 'not said'],
    ['This is not to say that Orbitas is slow or that Orbitas is heavy.', 'neither is said'],
    ['The clerk hoped that Orbitas would last.', 'hoped'],
    ['Orbitas did as well.', 'the verb stands for one before'],
    ['Rather how often, Orbitas needs a pause.', 'a question inside'],
    ['The longer Orbitas stands, the more oil it needs.', 'half of a proportion'],
    ['The night before you leave, remove Orbitas from the shelf.', 'an order behind what says when'],
    ['To the remaining oil, add a cup of Orbitas.', 'an order behind what says where'],
    ['Only 25 were made in the first year.', 'of what, is not said'],
    ['The Orbitas/Lumenbase contract was no success.', 'neither of the two'],
    ['“It is quiet,” explained lead author Ida Holm, who built Orbitas.', 'who says it'],
    ['“We are stable in the Orbitas way,” the clerk said.', 'words of somebody else'],
    ['Only when the lid was shut was Orbitas safe.', 'another order of words'],
  ];
  it.each(rows)('%s', (text) => {
    expect(texts(text)).toEqual([]);
  });
});
