import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauses } from '../../src/language/clause.js';
import { words } from '../../src/language/phrase.js';
import { tag } from '../../src/language/tagging.js';

/** "main: kettles | boil" for each clause: its kind, its subject, the lemma of its verb. */
const found = (text: string) => {
  const tokens = tag(text);
  return clauses(tokens).map(
    ({ kind, subject, verb }) =>
      `${kind}: ${subject === null ? '–' : words(tokens, subject.start, subject.end)} | ${verb.negated ? 'not ' : ''}${verb.lemma}`,
  );
};

describe('no clause', () => {
  it.each([
    ['A kettle of steel', 'no verb'],
    ['Light and cheap', 'adjectives'],
    ['', 'no words'],
    ['The fast-moving lid', 'a participle in a word'],
  ])('%s (%s)', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('clauses', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['The lid and the spout are hot.', ['main: The lid and the spout | be'], 'a list as subject is not cut in two'],
    ['Kettles made by Holm are loud.', ['main: Kettles made by Holm | be'], 'a participle of the noun is no verb'],
    ['The kettle lets you boil water.', ['main: The kettle | let'], 'a bare infinitive is of its governor'],
    ['The kettle takes longer than most people think.', ['main: The kettle | take'], 'what stands behind "than" is no fact'],
    ['The service includes cleaning the lids, testing the seals.', ['main: The service | include'], 'a list of what is done'],
    ['The kettle prevents rust when combined with oil.', ['main: The kettle | prevent'], 'a condition without a verb of its own'],
    ['The kettle allows hire and sale with only a deposit required.', ['main: The kettle | allow'], 'what hangs on "with"'],
    [
      'It holds less heat, which means the range can drop.',
      ['main: It | hold', 'relative: less heat | mean', 'main: the range | drop'],
      'what it means, without "that"',
    ],
    [
      'The kettle, while it has a lid, could be hotter.',
      ['contrast: The kettle | have', 'main: The kettle | be'],
      'a pronoun inside of what it stands for',
    ],
    [
      'The kettle, although the lid is brass, could be hotter.',
      ['contrast: the lid | be', 'main: The kettle | be'],
      'an aside of something else',
    ],
    ['Using steam, the kettle works.', ['main: the kettle | work'], 'a means'],
    ['The kettle is hot, possibly burning guests.', ['main: The kettle | be'], 'what weakens it would be lost'],
    [
      'The kettle is hot, greatly reducing cost.',
      ['main: The kettle | be', 'participle: – | reduce'],
      'an adverb before a participle',
    ],
    [
      'Weighing 4 kg, the kettle is hot.',
      ['participle: the kettle | weigh', 'main: the kettle | be'],
      'what a thing is all the time',
    ],
    ['The kettle is hot.', ['main: The kettle | be'], 'one clause'],
    ['The kettle is hot and the lid is brass.', ['main: The kettle | be', 'main: the lid | be'], 'and'],
    ['The kettle is hot but makes noise.', ['main: The kettle | be', 'main: – | make'], 'a shared subject'],
    ['The kettle is hot; the lid is brass.', ['main: The kettle | be', 'main: the lid | be'], 'a semicolon'],
    ['If it breaks, the kettle is hot.', ['condition: it | break', 'main: the kettle | be'], 'a condition before'],
    ['The kettle is hot if it breaks.', ['main: The kettle | be', 'condition: it | break'], 'a condition behind'],
    ['The kettle is hot, except that it leaks.', ['main: The kettle | be', 'condition: that it | leak'], 'an exception'],
    [
      'The old kinds of kettles that users bought are hot.',
      ['relative: users | buy', 'main: The old kinds of kettles that users bought | be'],
      'a relative clause inside the subject',
    ],
    ['It may cause a kettle to become cracked and leak.', ['main: It | cause'], 'infinitives that share their "to"'],
    ['The kettle is hot because it breaks.', ['main: The kettle | be', 'reason: it | break'], 'a reason'],
    ['The kettle is hot, while the lid is cold.', ['main: The kettle | be', 'contrast: the lid | be'], 'a contrast'],
    ['Although the lid is cold, the kettle is hot.', ['contrast: the lid | be', 'main: the kettle | be'], 'a contrast before'],
    [
      'It was a ferry, owned by a bank, which sank.',
      ['main: It | be', 'relative: a ferry | sink'],
      'an insertion before the pronoun',
    ],
    ['The kettle, which is brass, is hot.', ['relative: The kettle | be', 'main: The kettle | be'], 'a relative clause inside'],
    [
      'Launched in 2005, the kettle is popular.',
      ['participle: the kettle | launch', 'main: the kettle | be'],
      'a participle before',
    ],
    [
      'The kettle, launched in 2005, is popular.',
      ['participle: The kettle | launch', 'main: The kettle | be'],
      'a participle inside',
    ],
    ['The kettle, compared with others, is small.', ['main: The kettle | be'], 'what it is compared with'],
    ['The kettle makes noise, waking the house.', ['main: The kettle | make', 'participle: – | wake'], 'a participle behind'],
    [
      'The kettle makes noise, making the guests often leave.',
      ['main: The kettle | make', 'participle: – | make'],
      'what the guests are made to do',
    ],
    [
      'Many parts—like a lamp and a bell—are included.',
      ['main: Many parts—like a lamp and a bell— | include'],
      'examples between dashes are an insertion',
    ],
    [
      'If you travel far—think Rome or Oslo—a train is slow.',
      ['condition: you | travel', 'main: a train | be'],
      'behind the examples of a condition the next clause begins',
    ],
    ['Many shops, selling kettles say so.', ['main: Many shops, selling kettles | say'], 'the closing comma is missing'],
    ['In winter, selling kettles is hard.', ['main: selling kettles | be'], 'what stands before the comma is no subject'],
    ['The bell—a gift—is loud.', ['main: a gift | be'], 'no examples'],
    [
      'The kettle lets cooks rest, allowing them to use all they need.',
      ['main: The kettle | let', 'participle: – | allow', 'relative: all | need'],
      'a relative clause without its pronoun behind a comma',
    ],
    [
      'The board said in 2019 that the kettle will be sold.',
      ['main: The board | say', 'main: the kettle | sell'],
      'a year is no antecedent',
    ],
    [
      'It rained all day; the boat of the lake club, which leaked, was lost.',
      ['main: It | rain', 'relative: the lake club | leak', 'main: the boat of the lake club | lose'],
      'the words behind the semicolon are the subject of what follows the relative clause',
    ],
    [
      'A point to weigh when choosing a kettle is the price.',
      ['main: A point to weigh when choosing a kettle | be'],
      'what is the price is the point',
    ],
    ['Which kettle do you choose?', ['relative: – | do', 'main: you | choose'], 'a question'],
    [
      'Which kettle you choose depends on the price.',
      ['main: Which kettle you choose | depend'],
      'a question with its verb is a subject',
    ],
    ['How you clean the lid depends on the day.', ['main: How you clean the lid | depend'], 'another'],
    ['The kettle is cheap while the urn is dear.', ['main: The kettle | be', 'contrast: the urn | be'], 'two facts side by side'],
    ['The kettle makes a noise while it warms up.', ['main: The kettle | make', 'condition: it | warm'], 'the time of the other'],
    ['It covers the price, the upkeep, running costs, and noise.', ['main: It | cover'], 'a member of a list is no participle'],
    [
      'Its price, speed, and lightweight are rare.',
      ['main: Its price, speed, and lightweight | be'],
      'the last of a list of subjects is no noun',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('verb groups', () => {
  const rows: [text: string, expected: object, note: string][] = [
    ['The kettle is really not hot.', { lemma: 'be', negated: true }, 'an adverb before the denial'],
    ['The kettle is really not only hot but light.', { lemma: 'be', negated: false }, 'the same, denying nothing'],
    ['The kettle is not only hot but light.', { lemma: 'be', negated: false }, '"not only" denies nothing'],
    ['The kettle boils.', { lemma: 'boil', negated: false, modal: null, passive: false, form: 'finite' }, 'a plain verb'],
    ['The kettle does not boil.', { lemma: 'boil', negated: true }, 'denied'],
    ["The kettle doesn't boil.", { lemma: 'boil', negated: true }, 'contracted'],
    ["The kettle won't boil.", { lemma: 'boil', negated: true, modal: 'will' }, 'an irregular contraction'],
    ['The kettle never boils.', { lemma: 'boil', negated: true }, 'an adverb that denies'],
    ['The kettle hardly boils.', { lemma: 'boil', negated: true }, 'another'],
    ['The kettle hardly ever boils.', { lemma: 'boil', negated: true }, 'two words of which the first denies'],
    ['The kettle no longer boils.', { lemma: 'boil', negated: true }, 'two words that deny'],
    ['The kettle cannot boil milk.', { lemma: 'boil', negated: true, modal: 'can' }, 'one word'],
    ['The kettle can boil milk.', { lemma: 'boil', negated: false, modal: 'can' }, 'a modal'],
    ['The kettle was bought by Holm.', { lemma: 'buy', passive: true }, 'the passive'],
    ['The kettle was lost in 1805.', { lemma: 'lose', passive: true }, 'an irregular participle'],
    ['The keel was laid in 1909.', { lemma: 'lay', passive: true }, 'another'],
    ['Ada Holm was born in 1901.', { lemma: 'bear', passive: true }, 'another'],
    ['The kettle was sold by Holm.', { lemma: 'sell', passive: true }, 'one in -ld'],
    ['The kettle has been sold by Holm.', { lemma: 'sell', passive: true }, 'with two auxiliaries'],
    ['The kettle is boiling water.', { lemma: 'boil', passive: false }, 'the progressive'],
    ['The kettle has sold well.', { lemma: 'sell', passive: false }, 'the perfect'],
    ['The kettle was often sold by Holm.', { lemma: 'sell', passive: true }, 'an adverb inside'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(clauses(tag(text))[0]?.verb).toMatchObject(expected);
  });
});

describe('what stands before the subject', () => {
  const lead = (text: string) => {
    const tokens = tag(text);
    const range = clauses(tokens)[0]?.lead ?? null;
    return range === null ? null : words(tokens, range.start, range.end);
  };
  const rows: [text: string, expected: string | null, note: string][] = [
    ['The kettle is hot.', null, 'nothing'],
    ['In 2024, the kettle was hot.', 'In 2024', 'a time'],
    ['Unlike the pan, the kettle is hot.', 'Unlike the pan', 'another thing'],
    ['For small kitchens, the kettle is large.', 'For small kitchens', 'a condition'],
  ];
  it.each(rows)('%s → %s', (text, expected) => {
    expect(lead(text)).toBe(expected);
  });
});

it('ranges lie in the sentence, in order, and the verb in its clause', () => {
  const word = fc.constantFrom(
    'the',
    'kettle',
    'is',
    'hot',
    'and',
    'but',
    ',',
    ';',
    'which',
    'that',
    'if',
    'because',
    'while',
    'boils',
    'does',
    'not',
    'can',
    'to',
    'sold',
    'selling',
    'by',
    'Holm',
    'it',
    '(',
    ')',
    'than',
    'has',
    'been',
    'who',
    'says',
    'Although',
    'water',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 18 }), (parts) => {
      const tokens = tag(parts.join(' '));
      for (const { start, end, verb, rest, subject, lead } of clauses(tokens)) {
        for (const range of [{ start, end }, verb, rest, ...(subject ? [subject] : []), ...(lead ? [lead] : [])]) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(tokens.length);
        }
        expect(verb.head).toBeGreaterThanOrEqual(verb.start);
        expect(verb.head).toBeLessThan(verb.end);
        expect(rest.start).toBeGreaterThanOrEqual(verb.end);
        expect(subject === null || subject.end > subject.start).toBe(true);
        expect(verb.lemma).not.toBe('');
      }
    }),
  );
});
