import { describe, expect, it } from 'vitest';
import { spelledOut, unsound } from '../../src/claims/soundness.js';

const names = new Set(['lumo', 'varo']);

describe('a text that stands alone', () => {
  const rows: [text: string, note: string][] = [
    ['Lathes are rare these days.', 'a time, nothing pointed at'],
    ['The grant suits those who weave at home.', 'what follows says who'],
    ['Lumo stores lids and sorts them.', 'the lids stand before'],
    ['The song is called “This is it”.', 'words of somebody else'],
    ['Lumo is a Varo clone.', 'a subject that qualifies'],
    ['At their core, Lumo and Varo are alike.', 'whose core it is follows'],
    ['Lumo lets a guest bring their own lid.', 'of the guest'],
    ['Cooks need a lid, and Lumo has one for soups.', 'a lid'],
    ['Lumo works on both sides.', 'there are two'],
    ['Lumo suits both cooks and guests.', 'both are named'],
    ['Lumo shows how good lids are.', 'a question ends in its verb'],
    ['Lumo is as light as it was.', 'a comparison ends in its verb'],
    ['Lumo costs the same as Varo in the same year that it broke.', 'which year follows'],
  ];
  it.each(rows)('%s', (text) => {
    expect(unsound(text, names)).toBeNull();
  });
});

describe('a text that points outside', () => {
  const rows: [text: string, reason: RegExp, note: string][] = [
    ['With Lumo, some cooks find this soothing.', /"this" points/, 'what soothes stands elsewhere'],
    ['You need those parts sooner with Lumo.', /"those" points/, 'a determiner'],
    ['Lumo is small so you need them less.', /"them" points/, 'nothing is many'],
    ['Everything is pretty plain.', /no subject/, 'of what?'],
    ['With Lumo, you can edit their lids.', /"their" points/, 'of nobody named'],
    ['Ida Holm started one in 1911.', /"one" points/, 'one of what?'],
    ['Lumo runs the same lid on both platforms.', /"both platforms/, 'which two?'],
    ['Lumo needs no repair in the same period.', /"in the same period" points/, 'which period?'],
    ['Cooks use the mentioned lids with Lumo.', /"the mentioned" points/, 'mentioned elsewhere'],
    ['Lumo helps in case you get.', /"in case you get." points/, 'cut off'],
    ['Lumo costs twice that amount.', /"that amount" points/, 'an amount'],
    ['The main reason why Lumo is lighter than Varo is.', /cut off/, 'the reason is missing'],
    ['Lumo is Lumo (1997), a film.', /itself/, 'a namesake'],
    ['Lumo is Varo.', /two subjects/, 'what was said is that both are among others'],
  ];
  it.each(rows)('%s', (text, reason) => {
    expect(unsound(text, names)).toMatch(reason);
  });
});

describe('spelledOut', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['Lumo is not only light but also cheap.', 'Lumo is not only light but also cheap.', 'what it is beside that stands there'],
    ['Lumo is also light.', 'Lumo is light.', 'what it is beside that stands elsewhere'],
    ['Lumo is light, though.', 'Lumo is light.', 'what it is set against stands elsewhere'],
    ['The price of this lathe fell.', 'The price of this lathe fell.', 'no word for what the subject is'],
    ['The price of this tool fell.', 'The price of Lumo fell.', 'what the articles call it'],
    ['Lumo is the lightest of the three.', 'Lumo is the lightest of the three.', 'one subject is not three'],
    ['The difference in price is small.', 'The difference in price is small.', 'of one there is none'],
    ['Further, Lumo is light.', 'Lumo is light.', 'a word that joins'],
    ['The lid is another of its parts.', 'The lid is another of its parts.', 'of what it is another follows'],
    ['The lid is another strength.', 'The lid is a strength.', 'beside which stands elsewhere'],
    ['With Lumo, a cook starts with Lumo.', 'A cook starts with Lumo.', 'named without it'],
    ['Even if it rains, Lumo is light.', 'Even if it rains, Lumo is light.', 'a condition that changes nothing'],
    ['Even large clubs use Lumo.', 'Large clubs use Lumo.', 'what the others do stands elsewhere'],
    ['Even in the list of 1922, Lumo came first.', 'In the list of 1922, Lumo came first.', 'which other list stands elsewhere'],
    ['The most telling facts: Lumo is light.', 'Lumo is light.', 'what the author thinks of it'],
    ['Worth noting that Lumo is light.', 'Lumo is light.', 'the same'],
    ['With Lumo, The mate slept.', 'With Lumo, the mate slept.', 'a capital inside of the sentence'],
    ['With Lumo, Lumo needs no lid.', 'Lumo needs no lid.', 'named twice'],
    ['With Lumo, you finish faster that way.', 'With Lumo, you finish faster.', 'the way stands before'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(spelledOut(text, 'Lumo', ['tool'], ['Lumo'])).toBe(expected);
  });

  it('a difference is between the two that are compared', () => {
    expect(spelledOut('The main difference lies in the lid.', 'Lumo', [], ['Lumo', 'Varo'])).toBe(
      'The main difference between Lumo and Varo lies in the lid.',
    );
  });

  it('of two kinds and what both are, the two are counted', () => {
    const main = ['gas grill', 'coal grill', 'grill'];
    expect(spelledOut('Of the two, the gas grill is dearer.', 'gas grill', [], main)).toBe(
      'Of gas grill and coal grill, the gas grill is dearer.',
    );
  });
});
