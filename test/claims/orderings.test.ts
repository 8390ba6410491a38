import { describe, expect, it } from 'vitest';
import { claimsOfTexts } from '../../src/claims/extraction.js';

const orders = (text: string): readonly string[] =>
  claimsOfTexts([{ id: 'a', text }])
    .flatMap((one) => one.claims)
    .flatMap(({ ordering }) => (ordering === null ? [] : [`${ordering.left} > ${ordering.right}: ${ordering.favours}`]));

describe('orderings: none in', () => {
  const rows: [sentence: string, note: string][] = [
    ['Is the van faster than the truck?', 'a question'],
    ['I wonder whether the van is faster than the truck?', 'asked in other words'],
    ['Nobody knows whether the van is faster than the truck.', 'left open'],
    ['I never said the van is faster than the truck.', 'not said'],
    ['The van is faster than ever.', 'no other side'],
    ['The van is faster than I thought.', 'a thought is no side'],
    ['The van carries more than 300 boxes.', 'a bound'],
    ['They used the van rather than the truck.', 'what was done, no judgement'],
    ['They used the van instead of the truck.', 'the same'],
    ['The van was slow, but it is faster now.', 'one thing at two times'],
    ['The van is better at sea, but the truck is better on land.', 'each in its own way'],
    ['Vans are getting better and better.', 'a change'],
    ['The Meridia is a van, and the Orbitas is a truck.', 'nothing compared'],
    ['Why would the Meridia be faster than the Orbitas?', 'doubted'],
    ['The Meridia is good, but the Orbitas is no better.', 'denied'],
    ['We expected the Meridia to be faster than the Orbitas.', 'only expected'],
    ['The Meridia is no better or worse than the Orbitas.', 'neither is said'],
    ['Until the Meridia is faster than the Orbitas, I wait.', 'not yet so'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(orders(sentence)).toEqual([]);
  });
});

describe('orderings', () => {
  const rows: [sentence: string, expected: string[], note: string][] = [
    ['Meridia is better than Orbitas.', ['Meridia > Orbitas: left'], 'the plain case'],
    ['I think Meridia is way better than Orbitas.', ['Meridia > Orbitas: left'], 'behind a verb of thought'],
    ['There is no doubt Meridia is better than Orbitas.', ['Meridia > Orbitas: left'], '"no doubt" is no doubt'],
    ['meridia way better than orbitas', ['meridia > orbitas: left'], 'without a verb'],
    ['meridia is better then orbitas', ['meridia > orbitas: left'], 'misspelt'],
    ['I do not think Meridia is better than Orbitas.', ['Meridia > Orbitas: right'], 'denied in front'],
    ['Meridia is slower than Orbitas or Lumo.', ['Meridia > Orbitas: right', 'Meridia > Lumo: right'], 'two other sides'],
    ['Meridia and Lumo are faster than Orbitas.', ['Meridia and Lumo > Orbitas: left'], 'two things on one side'],
    [
      'Meridia is faster than Orbitas, and cheaper than Lumo.',
      ['Meridia > Orbitas: left', 'Meridia > Lumo: left'],
      'shared subject',
    ],
    ['Meridia is faster than Orbitas, and Lumo is cheap.', ['Meridia > Orbitas: left'], 'a clause behind is no side'],
    [
      'Meridia is faster than other boats, such as Orbitas.',
      ['Meridia > other boats: left', 'Meridia > Orbitas: left'],
      'examples',
    ],
    ['The code runs faster on Meridia than on Orbitas.', ['Meridia > Orbitas: left'], 'the same preposition'],
    ['It is easier to steer Meridia than Orbitas.', ['Meridia > Orbitas: left'], 'what is done with both'],
    ['I find Meridia easier than Orbitas.', ['Meridia > Orbitas: left'], 'what is found'],
    ['I like Meridia better than Orbitas.', ['Meridia > Orbitas: left'], 'what is liked'],
    ['We bought a Ford, which is quieter than a Fit.', ['a Ford > a Fit: left'], 'a relative clause'],
    ['Meridia, a small boat, is safer than Orbitas.', ['Meridia > Orbitas: left'], 'an apposition'],
    ['Meridia is superior to Orbitas.', ['Meridia > Orbitas: left'], 'a comparative of Latin form'],
    ['The Meridia is inferior to the Orbitas.', ['The Meridia > the Orbitas: right'], 'and its opposite'],
    ['Compared to Orbitas, Meridia is easier to steer.', ['Meridia > Orbitas: left'], 'the other side first'],
    ['Meridia is mediocre compared to Orbitas.', ['Meridia > Orbitas: right'], 'a plain property'],
    ['I prefer Meridia to Orbitas.', ['Meridia > Orbitas: left'], 'a preference'],
    ['I would take Meridia over Orbitas.', ['Meridia > Orbitas: left'], 'a choice'],
    ['Use Meridia instead of Orbitas.', ['Meridia > Orbitas: left'], 'an advice'],
    ['The Meridia is good, but the Orbitas is better.', ['the Orbitas > The Meridia: left'], 'a contrast'],
    ['While the Meridia is fine, the Orbitas is easier to steer.', ['the Orbitas > the Meridia: left'], 'the contrast first'],
    [
      'The deck of the Meridia is safer than that of the Orbitas.',
      ['The deck of the Meridia > that of the Orbitas: left'],
      'a pronoun',
    ],
    ['The Meridia is safer than, say, the Orbitas.', ['The Meridia > the Orbitas: left'], '"say"'],
    ['Meridia runs quietly... much faster than Orbitas.', ['Meridia > Orbitas: left'], 'a fragment behind dots'],
    ['Meridia is safer (or at least quieter) than Orbitas.', ['Meridia > Orbitas: left'], 'a bracket between'],
    ['Meridia and Lumo cooler than Orbitas', ['Meridia and Lumo > Orbitas: left'], 'two things without a verb'],
    ['The new polish makes Meridia faster than Orbitas.', ['Meridia > Orbitas: left'], 'what is made so'],
    ['Some crews find it easier to steer Meridia than Orbitas.', ['Meridia > Orbitas: left'], 'what is found easier to do'],
    ['Meridia is as good, if not better than Orbitas.', ['Meridia > Orbitas: left'], '"if not" denies nothing'],
    ['Meridia is not cheap, but much faster than Orbitas.', ['Meridia > Orbitas: left'], 'only the first is denied'],
    ['There is no case in which Meridia is faster than Orbitas.', ['Meridia > Orbitas: right'], 'denied in front'],
    ['Meridia lost more sailors than Orbitas.', ['Meridia > Orbitas: right'], 'losses'],
    ['Meridia has a faster start time than Orbitas.', ['Meridia > Orbitas: left'], 'fast is welcome, though time is short'],
    ['Holm says its tyres are softer than those of Varo.', ["Holm's tyres > those of Varo: left"], 'whose they are'],
    ['Holm was sold because their tyres are softer than Varo tyres.', ['their tyres > Varo tyres: left'], 'not one, so not his'],
    ['Meridia is a far better boat then Orbitas.', ['Meridia > Orbitas: left'], 'misspelt behind a noun'],
    ['So the Meridia is faster than Orbitas?', ['the Meridia > Orbitas: left'], 'told, and only marked as a question'],
    ['Why Meridia is faster than Orbitas?', ['Meridia > Orbitas: left'], 'who asks why takes it for a fact'],
    ['Iron rusts faster than brass.', ['Iron > brass: right'], 'harm that comes fast'],
    ['She was better at rowing than swimming.', ['rowing > swimming: left'], 'what she does, not who she is'],
    ['Meridia is better for beginners than other boats.', ['Meridia > other boats: left'], 'whom it is for is no side'],
  ];
  it.each(rows)('%s', (sentence, expected) => {
    expect(orders(sentence)).toEqual(expected);
  });
});

describe('orderings: the text', () => {
  const rows: [sentence: string, text: string][] = [
    ['meridia way better than orbitas', 'Meridia is way better than orbitas.'],
    ['There is no doubt Meridia is better than Orbitas.', 'Meridia is better than Orbitas.'],
    ['Meridia is faster than Orbitas, and cheaper than Lumo.', 'Meridia is cheaper than Lumo.'],
    ['I find Meridia easier than Orbitas.', 'I find Meridia easier than Orbitas.'],
    ['The Meridia is good, but the Orbitas is better.', 'The Orbitas is better than The Meridia.'],
  ];
  it.each(rows)('%s', (sentence, text) => {
    const texts = claimsOfTexts([{ id: 'a', text: sentence }]).flatMap((one) => one.claims.map((claim) => claim.text));
    expect(texts).toContain(text);
  });
});
