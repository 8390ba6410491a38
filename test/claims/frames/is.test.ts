import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from '../article.js';

describe('is: not', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['The Harbour Museum has a roof.', ['Harbour Museum: has +roof'], 'another frame: a feature'],
    ['Orbitas has become a habit of Pelham.', ['Orbitas: is +habit'], 'become is a copula though an auxiliary stands before it'],
    ['There is a lift in the Harbour Museum.', ['Harbour Museum: has +lift'], '"there is" states a feature of the place'],
    ['Is Orbitas stable?', [], 'a question states nothing'],
    ['Orbitas grows slow records.', ['Orbitas: does +record'], 'the adjective belongs to the object'],
    ['It is raining.', [], 'no subject'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});

describe('is', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['Orbitas is stable.', ['Orbitas: is +stable'], 'an adjective'],
    ['Orbitas is fast.', ['Orbitas: is +fast'], 'an adjective that is an adverb elsewhere'],
    ['Orbitas is slow.', ['Orbitas: is +slow'], 'its opposite'],
    ['Cargo bikes are rarely cheap.', ['cargo bike: is -cheap'], 'an adverb denies'],
    ['Cargo bikes are not cheap.', ['cargo bike: is -cheap'], 'a common noun in the plural is the subject in the singular'],
    ["Cargo bikes aren't cheap.", ['cargo bike: is -cheap'], 'contracted denial'],
    ['Cargo bikes aren’t cheap.', ['cargo bike: is -cheap'], 'the same with a typographic apostrophe'],
    ['A cargo bike is never cheap.', ['cargo bike: is -cheap'], 'an adverb that denies outright'],
    ['Lumenbase is a relational database.', ['Lumenbase: is +database'], 'a class'],
    ['Lumenbase is not a document store.', ['Lumenbase: is -store'], 'not of the class'],
    ['Cargo bikes are no toys.', ['cargo bike: is -toy'], 'the determiner denies'],
    ['Lumenbase remains popular.', ['Lumenbase: is +popular'], 'another copula'],
    ['Lumenbase seems mature.', ['Lumenbase: is +mature'], 'another copula'],
    ['Lumenbase is considered mature.', ['Lumenbase: is +mature'], 'a verb of naming, passive'],
    ['Lumenbase is known as a safe choice.', ['Lumenbase: is +choice'], 'naming with "as"'],
    ['Lumenbase is considered to be slow.', ['Lumenbase: is +slow'], 'naming with "to be"'],
    ['The Meridia was the largest ferry on the lake.', ['Meridia: is +ferry'], 'a class with a superlative'],
    [
      'Folding bikes are light and compact.',
      ['folding bike: is +light', 'folding bike: is +compact'],
      'two properties are two claims',
    ],
    ['Orbitas is not only stable but also cheap.', ['Orbitas: is +stable', 'Orbitas: is +cheap'], '"not only" denies nothing'],
    [
      'Orbitas is fast, stable, and cheap.',
      ['Orbitas: is +fast', 'Orbitas: is +stable', 'Orbitas: is +cheap'],
      'a list with a comma before "and"',
    ],
    ['Lumenbase is one of the oldest databases.', ['Lumenbase: is +database'], 'one of several: no order between two'],
    ["Lumenbase's backups are slow.", ['Lumenbase / backups: is +slow'], 'of a part'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });
});

describe('is: the activity that a property belongs to', () => {
  const rows: [sentence: string, activities: readonly (string | null)[], note: string][] = [
    ['Orbitas is eager.', [null], 'no activity'],
    ['Orbitas is hard to learn.', ['learn'], 'an infinitive behind the adjective'],
    ['It is hard to learn Orbitas.', ['learn'], 'an expletive "it"'],
    ['Orbitas is not hard to maintain.', ['maintain'], 'denied'],
    ['Cargo bikes are easy to park.', ['park'], 'a verb that is a noun as well'],
  ];
  it.each(rows)('%s', (sentence, activities) => {
    expect(claimsIn(sentence).map(({ frame, activity }) => [frame, activity])).toEqual(
      activities.map((activity) => ['is', activity]),
    );
  });
});
