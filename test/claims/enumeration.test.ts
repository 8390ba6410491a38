import { describe, expect, it } from 'vitest';
import { members } from '../../src/claims/enumeration.js';
import { words } from '../../src/language/phrase.js';
import { tag } from '../../src/language/tagging.js';

const split = (text: string) => members(tag(text)).map((part) => words(part, 0, part.length));

describe('one statement', () => {
  const rows: [text: string, note: string][] = [
    ['has two handles: one of oak and one of horn', 'what is counted is told behind the colon'],
    ['has lids and handles, including one of oak', 'the example is of the whole list'],
    ['is known for its devotion to order, sharp eye, and love of detail', 'what hangs on what, commas do not tell'],
    ['a lid', 'no list'],
    ['rice or pasta', '"or" is a choice'],
    ['steel, brass or copper', '"or" of three'],
    ['between Holm and Sandby', 'a pair'],
    ['between 20 and 30 guests', 'a range'],
    ['to between 20 and 30 °C', 'a range that is reached'],
    ['from Holm to Sandby', 'a way'],
    ['a clean and simple design', 'one noun with several adjectives'],
    ['a long, narrow and dark hall', 'the same with a comma'],
    ['the oldest and most visited hall of the town', 'an adverb among them'],
    ['one of the two best known and widely sold kettles', 'a participle among them'],
    ['a hall that is long and dark', 'a list inside a clause'],
    ['a kettle of steel', 'a noun with another'],
    ['at Hull in England and Leith in Scotland', 'the second is no place in England'],
    ['in the great Mason and Reed yard', 'a name of two'],
    ['for deep, wide pans', 'one noun behind both'],
    ['by the Mason and Reed yard', 'one name before its noun'],
    ['Otto and Ida Holm', 'one family name'],
    ['a balance of price and weight', 'neither has a balance alone'],
    ['less time on repairs and more time on the road', 'one against the other'],
    ['the look and feel of the cover', 'one article and one "of"'],
    ['only cheap lids and spouts', 'a limit of both'],
    ['pros and cons', 'two sides of one thing'],
    ['checking for leaks and tightening bolts', 'two deeds'],
    ['tools, including saws for oak and drills for steel', 'examples are no list of their own'],
    ['broke the roof, and the cook, Anna, fled', 'the last one does something else'],
    ['2 hours, 40 minutes', 'one measure'],
    ['3 halls, 40 metres apart', 'how the halls stand'],
  ];
  it.each(rows)('%s', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe('what a number counts is named behind it', () => {
  it.each([
    ['two lids, a pan and a pot', ['two lids', 'a pan', 'a pot'], 'three things, not two'],
    ['three parts, a base, a stem, and a seat', ['three parts, a base, a stem, and a seat'], 'the members are the three parts'],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('a statement for each member', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['a lid and a spout', ['a lid', 'a spout'], 'two'],
    ['300 seats, 20 tables', ['300 seats', '20 tables'], 'counts without a joint'],
    [
      'its weight, price of parts, and range',
      ['its weight', 'its price of parts', 'its range'],
      'what hangs on a member goes with it',
    ],
    ['him a lamp and a desk', ['him a lamp', 'him a desk'], 'whom it is given to stands before'],
    ['light and very cheap', ['light', 'very cheap'], 'the adverb goes with its property'],
    [
      'for its weight and its price, thanks to its lid',
      ['for its weight , thanks to its lid', 'for its price, thanks to its lid'],
      'what follows is no member',
    ],
    ['a lid and a hall that is dark', ['a lid', 'a hall that is dark'], 'a relative clause is of the last'],
    ['its own lid and spout', ['its own lid', 'spout'], 'what is its own is one'],
    ['its weight and several lids', ['its weight', 'several lids'], 'a count takes no owner'],
    ['its high speed, range, and wide deck', ['its high speed', 'its range', 'its wide deck'], 'whose it is holds for each'],
    [
      'because of its speed, range, and low price',
      ['because of its speed', 'because of its range', 'because of its low price'],
      'a preposition of two words',
    ],
    ['using steel & copper', ['using steel', 'using copper'], 'the participle is of each'],
    ['a steep slope and short way to the top', ['a steep slope', 'a short way to the top'], 'where it leads is of the last'],
    ['a wide choice and support from the club', ['a wide choice', 'support from the club'], 'from whom is of the last'],
    [
      'a crank tool for scaffolding new sheds, and a manual that helps',
      ['a crank tool for scaffolding new sheds', 'a manual that helps'],
      'what hangs on the first stays with it',
    ],
    ['oars and sails, and a pump', ['oars', 'sails', 'a pump'], 'three, though joined twice'],
    [
      'rich women and children, and female sailors',
      ['rich women and children', 'female sailors'],
      'one property of two is one member',
    ],
    [
      'rowers and sailors offering help to all',
      ['rowers and sailors offering help to all'],
      'of whom the participle is said is a guess',
    ],
    ['the idea that oak and iron float', ['the idea that oak and iron float'], 'what is only thought stays whole'],
    [
      'the largest when she entered service and the last of three',
      ['the largest when she entered service and the last of three'],
      'the list goes on from further up',
    ],
    ['testing and mending tools', ['testing tools', 'mending tools'], 'the head that the first one lacks'],
    ['air source and ground source pumps', ['air source pumps', 'ground source pumps'], 'the same behind a word of both'],
    ['a lid, spout and brush', ['a lid', 'a spout', 'a brush'], 'the article of the first'],
    ['rows, columns and graphs', ['rows', 'columns', 'graphs'], 'three'],
    ['rows, columns, and graphs', ['rows', 'columns', 'graphs'], 'a comma before "and"'],
    ['rows & columns', ['rows', 'columns'], 'an ampersand'],
    ['light and compact', ['light', 'compact'], 'adjectives'],
    ['light, cheap and compact', ['light', 'cheap', 'compact'], 'three adjectives'],
    ['with a lid and a spout', ['with a lid', 'with a spout'], 'the preposition is of each'],
    ['dull and slow to read', ['dull to read', 'slow to read'], 'the activity is of each'],
    ['easy to fold and hard to steer', ['easy to fold', 'hard to steer'], 'each with its own activity'],
    ['is cheap and used by farms', ['is cheap', 'is used by farms'], 'whom a participle names is of it alone'],
    ['is light and suitable for trips', ['is light', 'is suitable for trips'], 'what an adjective asks for is of it alone'],
    ['is cheap and reliable in winter', ['is cheap in winter', 'is reliable in winter'], 'a time is of each'],
    ['parts and code tested by guards', ['parts', 'code tested by guards'], 'what a participle names with "by" is of the last'],
    ['saws, drills and mills (cut, turn)', ['saws', 'drills', 'mills (cut, turn)'], 'a bracket is of the last'],
    ['in price, range and weight, Holm in noise', ['in price', 'in range', 'in weight'], 'what is said of another one goes'],
    ['a lid and a spout in winter', ['a lid in winter', 'a spout in winter'], 'what follows is of each'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('a list that is too long is more likely misread, and stays whole', () => {
  const rows: [count: number, expected: number, note: string][] = [
    [40, 1, 'too long'],
    [10, 10, 'long'],
  ];
  it.each(rows)('%s', (count, expected) => {
    const list = Array.from({ length: count - 1 }, (_, at) => `part${at}`).join(', ');
    expect(split(`${list} and steel`).length).toBe(expected);
  });
});
