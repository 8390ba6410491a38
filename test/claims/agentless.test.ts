import { describe, expect, it } from 'vitest';
import { properNames } from '../../src/claims/agentless.js';
import { words } from '../../src/language/phrase.js';
import { tag } from '../../src/language/tagging.js';
import { claimsIn, lines, over } from './article.js';

describe('nobody in particular, and no subject named', () => {
  const rows: [sentence: string, note: string][] = [
    ['It is possible to boil water.', 'an expletive "it"'],
    ['There is a lift in the town hall.', '"there is" of another place'],
    ['You should drink tea.', 'advice about something else'],
    ['Most people like tea.', 'people and their taste'],
    ['It is important to know the difference between the two.', 'which two it is stands elsewhere'],
    ['It is easy to lose keys.', 'no advice'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(claimsIn(sentence)).toEqual([]);
  });
});

describe('nobody in particular, about a subject', () => {
  const rows: [sentence: string, expected: readonly string[], note: string][] = [
    ['It is possible to run Orbitas on a phone.', ['Orbitas: is +possible'], 'an expletive "it"'],
    ['It is wise to compare ticket prices in detail.', ['ticket prices: is +wise'], 'advice of something else'],
    ['There is a lift in the Harbour Museum.', ['Harbour Museum: has +lift'], '"there is"'],
    ['You should use Orbitas for archives.', ['Orbitas: suits +archive'], 'advice'],
    ['You can use Orbitas for archives.', ['Orbitas: suits +archive'], 'an ability'],
    ['Most people find Orbitas hard to learn.', ['Orbitas: is +hard'], 'a judgement'],
    ['Corvex uses Orbitas.', ['Orbitas: used-by +corvex'], 'a user'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(lines(claimsIn(sentence))).toEqual(expected);
  });

  it('is about the subject of the heading where it names none itself', () => {
    expect(lines(claimsIn('You need a licence.', undefined, { headings: [over('Orbitas')] }))).toEqual([
      'Orbitas: needs +license',
    ]);
  });
});

describe('names of an enumeration', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Many small companies', [], 'none'],
    ['companies like Corvex', ['Corvex'], 'the first word of the phrase is none'],
    ['firms such as Pelham Bank, Corvex and Dunlin Air', ['Pelham Bank', 'Corvex', 'Dunlin Air'], 'several words each'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(properNames(tag(text)).map((name) => words(name, 0, name.length))).toEqual(expected);
  });
});
