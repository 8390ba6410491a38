import { describe, expect, it } from 'vitest';
import { isInstruction, unworthy } from '../../src/claims/worth.js';
import { clauses } from '../../src/language/clause.js';
import { tag } from '../../src/language/tagging.js';

const judged = (text: string, recommends: boolean) => unworthy(text, tag(text), clauses(tag(text)), recommends);
const reason = (text: string) => judged(text, false);

describe('a claim, though it looks like none', () => {
  const rows: [text: string, note: string][] = [
    ['A summary is given to each guest of Orbitas.', 'what somebody gets'],
    ['Orbitas is made by the Postal Group.', 'no post'],
    ['The newsletter module of Orbitas is stable.', 'a newsletter that is spoken of'],
    ['Orbitas protects the privacy of its users.', 'privacy that is spoken of'],
    ['The Harbour Museum gives pupils a discount.', 'a discount that is a fact'],
    ['Visitors register for tours in the Harbour Museum.', 'nobody is called on'],
    ['The Harbour Museum has a comments book.', 'comments'],
    ['Orbitas checks out books.', 'checks out'],
    ['The guide of the Harbour Museum is blind.', 'a person'],
    ['Orbitas stores the article and its chapters.', 'an article that is stored'],
    ['Well water is hard in Sandby.', 'not the interjection'],
    ['Thanks to Orbitas, searches are short.', 'a cause'],
    ['Hello Orbit is a programme of Pelham Radio.', 'a name'],
    ['Use cases are stored in Orbitas.', 'a noun'],
    ['Lists are long.', 'a noun'],
    ['Clean water is rare in Sandby.', 'an adjective'],
    ['Open windows are forbidden.', 'an adjective'],
    ['You need a licence for the Meridia.', 'a need said to the reader'],
    ['Many developers consider Orbitas slow.', 'a judgement'],
    ['The kettle boils in two minutes.', 'a plain statement'],
    ['He asked why the kettle was cold.', 'a question that is told'],
    ['I cannot recommend the kettle.', 'a judgement, though of the writer'],
  ];
  it.each(rows)('%s', (text) => {
    expect(reason(text)).toBeNull();
  });
});

describe('no claim', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['A short overview is also offered for quick reading.', 'talk about the article', 'what the article offers'],
    ['Is the kettle hot?', 'question', 'a question'],
    ['I do not have access to the kettle.', 'told of the author', 'what the writer lacks'],
    ['As a cook, I cannot tell how hot it is.', 'told of the author', 'what the writer cannot tell'],
    ['You can also check the star history of Orbitas.', 'talk to the reader', 'where to look'],
    ['“Is the kettle hot?”', 'question', 'in quotation marks'],
    ['Subscribe to our newsletter.', 'advertisement', 'an appeal'],
    ['Contact us for a quote.', 'advertisement', 'an appeal'],
    ['Our team of experts repairs kettles.', 'advertisement', 'self-praise'],
    ['Click here for more kettles.', 'advertisement', 'navigation'],
    ['All rights reserved.', 'advertisement', 'small print'],
    ['Download our free kettle catalogue.', 'advertisement', 'an offer'],
    ['In this article we compare two kettles.', 'talk about the article', 'what the article does'],
    ['This guide covers kettles of all kinds.', 'talk about the article', 'what the article holds'],
    ["Let's look at the kettle.", 'talk about the article', 'the next step'],
    ['The sizes are listed below.', 'talk about the article', 'a reference'],
    ['Table of contents', 'talk about the article', 'a list of headings'],
    ['Welcome to the Harbour Museum!', 'greeting', 'a greeting'],
    ['Thank you for reading.', 'advertisement', 'thanks'],
    ['Good luck with your kettle!', 'greeting', 'a wish'],
    ['Kettles come in three sizes:', 'leads in what follows', 'a colon'],
    ['You may wonder why kettles whistle.', 'talk to the reader', 'what the reader wonders'],
    ['Many people ask whether kettles last.', 'talk to the reader', 'what people ask'],
    ['Open the lid and pour the water.', 'instruction to the reader', 'an order'],
    ["Don't touch the kettle.", 'instruction to the reader', 'an order not to'],
    ['Please wait for the whistle.', 'instruction to the reader', 'a polite order'],
    ['First, clean the spout.', 'instruction to the reader', 'a step'],
    ['Check the cable.', 'instruction to the reader', 'a verb that is a noun as well'],
    ['Be careful.', 'instruction to the reader', '"be" with an adjective'],
    ['…', 'no words', 'no words'],
    ['* * *', 'no words', 'an ornament'],
    ['12 / 40', 'no words', 'figures'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(reason(text)).toBe(expected);
  });

  it('an order to use a subject of the audit is advice', () => {
    const text = 'Use the kettle for tea.';
    expect(judged(text, false)).toBe('instruction to the reader');
    expect(judged(text, true)).toBeNull();
  });
});

describe('instructions', () => {
  const rows: [text: string, expected: boolean, note: string][] = [
    ['Kettles boil water.', false, 'a statement'],
    ['The former is cheap.', false, 'an article'],
    ['Cheap kettles leak.', false, 'an adjective'],
    ['Boil the water.', true, 'a verb'],
    ['Then boil the water.', true, 'after a step word'],
    ['Do not boil the milk.', true, 'denied'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(isInstruction(tag(text))).toBe(expected);
  });
});
