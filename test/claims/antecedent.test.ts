import { describe, expect, it } from 'vitest';
import { claimsIn, lines, subject } from './article.js';

/** A ship, a mill and a woman; what they are stands in the texts. */
const names = () => [subject('Alma'), subject('Tonka', { main: false }), subject('Ida Holm', { main: false })];
const claims = (text: string) => lines(claimsIn(text, names()));

describe('a pronoun that fits nothing is refused', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    [
      'The Alma was a ferry. The lease was signed by Ida Holm and Per Lund. She was brave.',
      ['Alma: is +ferry', 'Alma / lease: does +holm'],
      'two people are named',
    ],
    ['The Alma was a ferry. He was tired.', ['Alma: is +ferry'], 'a ship is no "he"'],
    ['The Tonka is a mill. She was tall.', ['Tonka: is +mill'], 'a mill is no "she"'],
    ['The Alma was a ferry. They were late.', ['Alma: is +ferry'], 'one ship is not several'],
    [
      'The Alma was a ferry. She passed the islands. They saw a light.',
      ['Alma: is +ferry', 'Alma: does +island'],
      'islands see nothing',
    ],
    [
      'The Alma was a ferry. She towed in boats. They held 30 sailors.',
      ['Alma: is +ferry', 'Alma: does +boat'],
      'boats, unknown ones',
    ],
    ['The Alma was a ferry. She and her mate were late.', ['Alma: is +ferry'], 'a pronoun and another'],
    ['The Alma was a ferry. It saved the Alma.', ['Alma: is +ferry'], 'what the clause itself names is something else'],
    [
      'The Alma was a ferry. It was the keel that broke and was lost in the sand.',
      ['Alma: is +ferry'],
      '"it" points ahead, and so does what shares its subject',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

describe('one of many is not what the same sentence calls "it"', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Kettles can be mended, though it takes patience.', ['kettle: does +mend'], 'the mending takes it'],
    ['Kettles must not boil dry; in Holm it is even illegal.', ['kettle: does -dry'], 'the boiling dry is'],
    ['A kettle is light, and it is cheap.', ['kettle: is +light', 'kettle: is +cheap'], 'one kettle'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(lines(claimsIn(text, [subject('kettle')]))).toEqual(expected);
  });
});

describe('a pronoun stands for what fits', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    [
      'The lease was signed by Ida Holm. She was brave.',
      ['lease: does +holm', 'Ida Holm: is +brave'],
      'the only one who is named',
    ],
    ['The Alma was a ferry. She was fast.', ['Alma: is +ferry', 'Alma: is +fast'], 'a ship is "she"'],
    ['The Alma was a ferry. It was fast.', ['Alma: is +ferry', 'Alma: is +fast'], 'and "it"'],
    ['Ida Holm was a nurse. She was brave.', ['Ida Holm: is +nurse', 'Ida Holm: is +brave'], 'a woman'],
    [
      'The Alma was a ferry. Ida Holm was a nurse. She was brave.',
      ['Alma: is +ferry', 'Ida Holm: is +nurse', 'Ida Holm: is +brave'],
      'of a ship and a woman the one named last',
    ],
    [
      'The Alma was a ferry. Ida Holm was a nurse. It was fast.',
      ['Alma: is +ferry', 'Ida Holm: is +nurse', 'Alma: is +fast'],
      'a woman is no "it"',
    ],
    [
      'The Alma was a ferry. She towed in all of the boats. They were full.',
      ['Alma: is +ferry', 'Alma: does +boat', 'Alma / boats: is +full'],
      'the things that the sentence before ends with',
    ],
    ['The Tonka is a mill. Its wheel is large.', ['Tonka: is +mill', 'Tonka / wheel: is +large'], 'a possessive'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

it('a firm that is called a clockmaker is "it", and its founder "he"', () => {
  const text =
    'Halden Clocks is a clockmaker based in Bergen. It was founded in 1874 by Anders Halden. His first workshop was small. By 1880 he employed eleven people.';
  expect(claimsIn(text, [subject('Halden Clocks')]).map((claim) => claim.text)).toEqual([
    'Halden Clocks is a clockmaker based in Bergen.',
    'Halden Clocks was founded in 1874 by Anders Halden.',
    "Anders Halden's first workshop was small.",
    'By 1880, Anders Halden employed eleven people.',
  ]);
});

it('somebody whose surname follows the full name is "he"', () => {
  const text = 'Tarl Menkin was born in 1901. From 1920 to 1923, Menkin was in the navy. He taught from 1925 to 1927.';
  const menkin = subject('Menkin', { main: false, aliases: ['Tarl Menkin'] });
  expect(claimsIn(text, [subject('Alma'), menkin]).at(-1)?.text).toBe('Tarl Menkin taught from 1925 to 1927.');
});
