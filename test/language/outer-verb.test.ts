import { describe, expect, it } from 'vitest';
import { behindApposition, outerVerb } from '../../src/language/outer-verb.js';
import { tag } from '../../src/language/tagging.js';

const verbOf = (sentence: string): string | null => {
  const tokens = tag(sentence);
  return tokens[outerVerb(tokens)]?.text ?? null;
};

describe('what explains a name between commas', () => {
  const rows: [sentence: string, verb: string | null, note: string][] = [
    ['Holm, a lamp, a lid and a bell are sold.', null, 'a list'],
    ['Holm, a lamp made in Leith, and a lid sold well.', null, 'two subjects'],
    ['In 1988, the Friends of the Tower, a charity founded by Ida Holm, raised 2 million.', 'raised', 'behind a lead'],
    ['Holm, a lamp made by Corvex, sold well in 1911.', 'sold', 'a participle in what explains'],
  ];
  it.each(rows)('%s', (sentence, verb) => {
    const tokens = tag(sentence);
    expect(tokens[behindApposition(tokens)?.verb ?? -1]?.text ?? null).toBe(verb);
  });
});

describe('the verb behind a relative clause of the subject', () => {
  const rows: [sentence: string, verb: string | null, note: string][] = [
    ['Ida Holm lit an oven.', null, 'no relative clause'],
    ['The inn, which opened in 1911, is old.', null, 'an auxiliary is plain'],
    ['Those who had boats built by Holm were glad.', null, 'built by somebody'],
    ['In the inn that Holm built guests slept.', null, 'of a phrase before the subject'],
    ['Holm, who sold boats, sails and ropes, died in 1911.', 'died', 'behind a list'],
    ['Samuel, who had made his money in wool, lit his oven in 1839.', 'lit', 'a past that looks like a noun'],
    ['The inn, whose yard lay at the wrong end of town, gained little from it.', 'gained', 'a past that looks like a participle'],
    ['The inn that Holm built closed in 1911.', 'closed', 'without commas'],
    ['A starter that sits in the fridge needs food only once a week.', 'needs', 'a third person that looks like a noun'],
    ['Patients who followed a course in 2023 lost 4 kg in 12 weeks.', 'lost', 'a figure behind it'],
  ];
  it.each(rows)('%s', (sentence, verb) => {
    expect(verbOf(sentence)).toBe(verb);
  });
});
