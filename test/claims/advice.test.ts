import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

const texts = (text: string) => claimsIn(text).map((claim) => claim.text);

describe('an order that states nothing', () => {
  it.each([
    ['Check the oil and close the lid.', 'a step'],
    ['Consider this point.', 'what is meant stands elsewhere'],
    ['Consider both before you buy.', 'so does whom it is about'],
    ['Never consider the price.', 'a denial'],
    ['Consider buying a lid.', 'a deed'],
    ['Consider that oil burns.', 'a fact to keep in mind'],
  ])('%s (%s)', (text) => {
    expect(texts(text)).toEqual([]);
  });
});

describe('what the reader should consider', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Consider the noise of the pump.', ['The noise of the pump should be considered.'], 'one thing'],
    [
      'Consider your budget, the noise, and future repairs to find the right boat.',
      [
        'Your budget should be considered to find the right boat.',
        'The noise should be considered to find the right boat.',
        'Future repairs should be considered to find the right boat.',
      ],
      'each of several, with what for',
    ],
    [
      'Consider noise, repair and storage costs before you buy.',
      [
        'Noise should be considered before you buy.',
        'Repair costs should be considered before you buy.',
        'Storage costs should be considered before you buy.',
      ],
      'a shared noun, with when',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('is recommended, and of nobody of whom the text spoke before', () => {
    const [, claim] = claimsIn('Orbitas is stable. Consider the noise.');
    expect(claim).toMatchObject({ subject: 'noise', modality: 'recommended', quote: 'Consider the noise.' });
  });
});

describe('an order that takes a thing under a condition', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Get Orbitas.', [], 'advertising, without a condition'],
    ['If it rattles, take Orbitas out.', [], 'a step'],
    ['If you like archives, get Orbitas.', ['Get Orbitas if you like archives.'], 'a recommendation'],
    ['Buy a cargo bike if you have children.', ['Buy a cargo bike if you have children.'], 'the condition behind'],
    ['If you have children, use a cargo bike.', ['Use a cargo bike if you have children.'], 'a verb that is a noun as well'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});
