import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../two-articles.js';

type Row = [left: string, right: string, note: string];

describe('capabilities, needs and properties that go together', () => {
  const rows: Row[] = [
    ['Lund has repaired the tower clock.', 'Lund has yet to paint the tower clock.', 'another deed'],
    ['The kettle copes with hard water.', 'The kettle does not cope with milk.', 'two things'],
    ['The kettle needs water.', 'The kettle works without oil.', 'two needs'],
    ['The kettle is harmless to dogs.', 'The kettle is dangerous to toddlers.', 'to two'],
    ['The kettle is safe.', 'The kettle is dangerous to toddlers.', 'to some only'],
    ['The kettle is easy to install.', 'Cleaning the kettle is hard.', 'two deeds'],
    ['The kettle is easy to clean by hand.', 'The kettle is hard to clean in a dishwasher.', 'by two means'],
    ['The club bans kettles.', 'The club allows hats.', 'two things'],
    ['Guests are not allowed on deck on the kettle.', 'The kettle lost its top decks.', 'where one may not go'],
    ['The kettle once had no lid.', 'The kettle has a lid.', 'a time that is over'],
    ['The kettle alone is not suitable for soup.', 'The kettle is suitable for soup.', 'it alone'],
    ['The kettle is quiet.', 'The kettle is noisy in August.', 'in one month'],
    ['The girl throws sand to the kettle.', 'The girl cannot stand the kettle.', 'whom she dislikes'],
    ['The kettle heats up slowly.', 'The kettle cools quickly.', 'two deeds by their verbs'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf([left.includes('club') ? 'club' : 'kettle'], left, right)).toEqual([]);
  });
});

describe('capabilities, needs and properties that do not', () => {
  const rows: Row[] = [
    ['Lund has repaired the tower clock.', 'Lund has yet to repair the tower clock.', 'what is yet to be done is not done'],
    ['The kettle handles hard water.', 'The kettle cannot cope with hard water.', 'two verbs'],
    ['The kettle copes well with frost.', 'The kettle does not tolerate frost.', 'two more'],
    ['The kettle works well with hard water.', 'The kettle struggles with hard water.', 'works well and struggles'],
    ['The kettle needs a filter.', 'The kettle works without a filter.', 'does without it'],
    ['The kettle does not need a special plug.', 'A special plug is required for the kettle.', 'said of the kettle'],
    ['The kettle is safe for toddlers.', 'The kettle is dangerous to toddlers.', 'for and to'],
    ['The kettle is easy to install.', 'Installing the kettle is hard.', 'what is done stands first'],
    ['Cleaning the kettle is simple.', 'It is difficult to clean the kettle.', 'what is done stands last'],
    ['The kettle heats up quickly.', 'The kettle is slow to heat up.', 'an adverb and an adjective'],
    ['Every kettle has a lid.', 'There are kettles without a lid.', 'there are some'],
    ['The club bans kettles.', 'The club allows kettles.', 'a ban and a leave'],
    ['The kettle is good for beginners.', 'The kettle is not for beginners.', '“for” alone'],
    ['Cleaning in the kettle is easy.', 'It is hard to clean in the kettle.', 'a part that is a deed'],
    ['The kettle makes sense for campers.', 'Campers should avoid the kettle.', 'for whom'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(conflictsOf([left.includes('club') ? 'club' : 'kettle'], left, right)).toHaveLength(1);
    expect(conflictsOf([left.includes('club') ? 'club' : 'kettle'], right, left)).toHaveLength(1);
  });
});
