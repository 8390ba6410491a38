import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.js';

type Row = [left: string, right: string, note: string];

describe('one form, or two works', () => {
  const rows: Row[] = [
    ['Alba is a film based on a book.', 'Alba is a novel.', 'the one is made from the other'],
    ['Alba is a film adaptation by Ida Holm.', 'Alba is a novel.', 'an adaptation'],
    ['Alba is a series of novels.', 'Alba is a novel.', 'a series of what?'],
    ['Alba is a trilogy.', 'Alba is a novel.', 'a trilogy may be of novels'],
    ['Alba is a book.', 'Alba is a novel.', 'a novel is a book'],
    ['Alba is a rock album.', 'Alba is a rock song.', 'the song that the album is named after'],
    ['Alba is not a film.', 'Alba is a novel.', 'a denial'],
    ['Alba is a game that two play.', 'Alba is a novel.', 'a game of cards, or a novel on it'],
    ['Alba is a sensitive and serious matter.', 'Alba is a musical duo.', 'an adjective before another is no person'],
    ['Alba is about a film.', 'Alba is a novel.', 'what it is about'],
    ['Alba is a town.', 'Alba is a city.', 'both are towns'],
    ['Alba is an island.', 'Alba is a country.', 'an island may be a country'],
    ['Alba is a beast.', 'Alba is a novel.', 'a figure of speech'],
    ['Alba is a novel by a friend of Ida Holm.', 'Alba is a novel by Per Lund.', 'a friend has a name'],
    ['Alba is a song by Ida Holm.', 'Alba is a song by Per Lund.', 'a song may be sung by many'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).not.toBe('contradicts');
  });
});

describe('two forms of one work', () => {
  const rows: Row[] = [
    ['Alba is a horror film.', 'Alba is a Danish animated television series.', 'film and series'],
    ['Alba is a novel.', 'Alba is a poem.', 'novel and poem'],
    ['Alba is a jazz album, released in 1980.', 'Alba is a rock band.', 'a year beside the form'],
    ['Alba is a puzzle game.', 'Alba is a television sitcom.', 'game and series'],
    ['Alba is a town in Norway.', 'Alba is a county.', 'two sorts of place'],
    ['Alba is a Danish singer.', 'Alba is a dog.', 'person and animal'],
    ['Alba is a 1951 Danish psychological thriller film by Ida Holm.', 'Alba is a dog.', 'the noun stands far off'],
    ['Alba is a Danish drama film written and directed by Ida Holm.', 'Alba was written by Per Lund.', 'two deeds of one'],
    ['Alba is a television series.', 'Alba is a political party.', 'a work and a party'],
    ['Alba is a novel by Ida Holm, published in 1950.', 'Alba is a 1950 novel by Per Lund.', 'two authors'],
    ['Alba is a 2013 British film.', 'Alba is a 2012 British film.', 'two years'],
  ];
  it.each(rows)('%s / %s (%s)', (left, right) => {
    expect(compare(left, right).relation).toBe('contradicts');
    expect(compare(right, left)).toEqual(compare(left, right));
  });
});
