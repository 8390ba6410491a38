import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  antonyms,
  attributes,
  baseOfComparative,
  coordinate,
  derived,
  dimension,
  frequency,
  hypernyms,
  isAdjective,
  isAdverb,
  isNoun,
  isVerb,
  lemma,
  opposite,
  scalePole,
  scalePoles,
  similar,
  synonyms,
  type WordClass,
} from '../../src/language/lexicon.js';
import { adjectiveLemmas, adverbLemmas, nounLemmas, verbLemmas } from '../../src/language/wordnet.generated.js';

describe('classes of words', () => {
  it('knows a word in its classes only', () => {
    expect([isNoun('bridge'), isVerb('bridge'), isAdjective('bridge'), isAdverb('bridge')]).toEqual([true, true, false, false]);
    expect([isNoun('xyzzy'), isNoun(''), isNoun('|'), isNoun(';')]).toEqual([false, false, false, false]);
    expect(isNoun('heat pump')).toBe(true);
  });

  it('finds every word of its tables', () => {
    const tables: [(word: string) => boolean, string][] = [
      [isNoun, nounLemmas],
      [isVerb, verbLemmas],
      [isAdjective, adjectiveLemmas],
      [isAdverb, adverbLemmas],
    ];
    for (const [isKnown, table] of tables) {
      // Each line is opened by its mark.
      const words = table
        .split(';')
        .slice(1)
        .map((line) => line.split('|')[0] ?? '');
      expect(words.filter((word) => !isKnown(word))).toEqual([]);
    }
  });

  it('tells common words from rare ones', () => {
    expect(frequency('good', 'a')).toBeGreaterThan(frequency('superb', 'a'));
    expect(frequency('xyzzy', 'n')).toBe(0);
  });
});

describe('base forms', () => {
  const rows: [form: string, pos: WordClass, base: string, note: string][] = [
    ['status', 'n', 'status', 'no plural'],
    ['news', 'n', 'news', 'no plural'],
    ['data', 'n', 'data', 'a word of its own'],
    ['found', 'v', 'find', 'commoner than "to found"'],
    ['bakeries', 'n', 'bakery', '-ies'],
    ['analyses', 'n', 'analysis', 'irregular'],
    ['knives', 'n', 'knife', 'irregular'],
    ['caches', 'n', 'cache', '-es on an e'],
    ['running', 'v', 'run', 'doubled'],
    ['telling', 'v', 'tell', 'not doubled by the form'],
    ['controlled', 'v', 'control', 'doubled'],
    ['making', 'v', 'make', 'an e lost'],
    ['wrote', 'v', 'write', 'irregular'],
    ['steepest', 'a', 'steep', 'superlative'],
    ['xyzzies', 'n', 'xyzzies', 'unknown'],
  ];
  it.each(rows)('%s (%s) → %s (%s)', (form, pos, base) => {
    expect(lemma(form, pos)).toBe(base);
  });
});

describe('comparatives', () => {
  const rows: [form: string, base: string | null, note: string][] = [
    ['server', null, 'a noun of a verb'],
    ['number', null, 'commoner than "numb"'],
    ['offer', null, 'commoner than "off"'],
    ['together', null, 'no -er'],
    ['under', null, 'no -er'],
    ['after', null, 'nothing is more aft'],
    ['steep', null, 'a base'],
    ['steeper', 'steep', 'regular'],
    ['easier', 'easy', '-ier'],
    ['bigger', 'big', 'doubled'],
    ['later', 'late', 'with an e'],
    ['better', 'good', 'irregular'],
    ['worst', 'bad', 'irregular'],
  ];
  it.each(rows)('%s → %s (%s)', (form, base) => {
    expect(baseOfComparative(form)).toBe(base);
  });
});

describe('opposites', () => {
  const rows: [left: string, right: string, pos: WordClass | undefined, expected: boolean, note: string][] = [
    ['important', 'lightweight', undefined, false, 'two satellites of two meanings'],
    ['smug', 'melancholy', 'a', false, 'two satellites of one scale'],
    ['create', 'break', 'v', false, 'hypernyms far up'],
    ['different', 'indifferent', undefined, false, 'a prefix of another origin'],
    ['valuable', 'invaluable', undefined, false, 'a prefix that intensifies'],
    ['press', 'impress', undefined, false, 'no prefix'],
    ['come', 'income', undefined, false, 'no prefix'],
    ['large', 'heavy', undefined, false, 'two scales'],
    ['man', 'woman', 'a', false, 'nouns are no adjectives'],
    ['easy', 'easy', undefined, false, 'a word and itself'],
    ['easy', 'difficult', undefined, true, 'direct'],
    ['affordable', 'costly', undefined, true, 'listed'],
    ['rapid', 'slow', undefined, true, 'one satellite'],
    ['steep', 'gentle', undefined, true, 'listed'],
    ['opinionated', 'unopinionated', undefined, true, 'a new word with a prefix'],
    ['linear', 'non-linear', undefined, true, 'a hyphenated prefix'],
    ['indoors', 'outside', 'r', true, 'mined'],
    ['increase', 'reduce', 'v', true, 'verbs'],
    ['advantage', 'drawback', 'n', true, 'nouns'],
    ['support', 'lack', 'n', true, 'nouns'],
    ['quickly', 'slowly', 'r', true, 'adverbs'],
  ];
  it.each(rows)('%s / %s as %s: %s (%s)', (left, right, pos, expected) => {
    expect(opposite(left, right, pos)).toBe(expected);
    expect(opposite(right, left, pos)).toBe(expected);
  });

  const words = adjectiveLemmas.split(';').map((line) => line.split('|')[0] ?? '');
  const word = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 }));
  it('is symmetric and never of a word and itself', () => {
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(opposite(left, right)).toBe(opposite(right, left));
        expect(opposite(left, left)).toBe(false);
        for (const antonym of antonyms(left, 'a')) expect(opposite(antonym, left, 'a')).toBe(antonym !== left);
      }),
    );
  });
});

describe('scales', () => {
  const rows: [adjective: string, expected: string | null, note: string][] = [
    ['twentieth', null, 'no more and less'],
    ['wheeled', null, 'what is and what is not'],
    ['fast', '+speed', 'upper'],
    ['sluggish', '-speed', 'lower, beside its head'],
    ['difficult', '+difficulty', 'its noun names the scale'],
    ['simple', '-difficulty', 'one scale with "easy"'],
    ['affordable', '-expensiveness', 'a satellite'],
    ['heavy', '+weight', 'upper'],
    ['young', '-age', 'lower, on one scale with "new"'],
    ['gentle', '-steepness', 'listed'],
    ['unpopular', '-popularity', 'negated'],
    ['verbose', '+prolixity', 'upper, though "concise" is the better'],
  ];
  it.each(rows)('%s: %s (%s)', (adjective, expected) => {
    const place = scalePole(adjective);
    expect(place && `${place.pole > 0 ? '+' : '-'}${place.dimension}`).toBe(expected);
  });

  it('gives every scale of a word of two meanings', () => {
    expect(scalePoles('light').map(({ dimension: scale }) => scale)).toEqual(expect.arrayContaining(['weight', 'value']));
  });

  it('names a dimension by attribute, by head, by derivation', () => {
    expect(attributes('quick')).toEqual(['speed']);
    expect(dimension('quick')).toBe('speed');
    expect(dimension('scalable')).toBe('scalability');
    expect(dimension('xyzzy')).toBeNull();
  });
});

describe('neighbours', () => {
  it('gives synonyms of the main senses, without the word', () => {
    expect(synonyms('buy', 'v')).toContain('purchase');
    expect(synonyms('buy', 'v')).not.toContain('buy');
    expect(similar('rapid')).toContain('fast');
  });

  it('goes between classes of one family', () => {
    expect(derived('scalability', 'n', 'a')).toContain('scalable');
    expect(derived('deploy', 'v', 'n')).toContain('deployment');
    expect(derived('quick', 'a', 'r')[0]).toBe('quickly');
    expect(derived('quickly', 'r', 'a')).toContain('quick');
    expect(derived('performance', 'n', 'v')).toContain('perform');
  });

  it('climbs classes of a noun', () => {
    expect(hypernyms('oak')).toContain('wood');
    expect(hypernyms('poodle')[0]).toBe('dog');
    expect(hypernyms('xyzzy')).toEqual([]);
  });

  const rows: [left: string, right: string, expected: boolean, note: string][] = [
    ['poodle', 'table', false, 'nothing but objects'],
    ['gardener', 'neighbour', false, 'nothing but persons'],
    ['poodle', 'dog', false, 'one is the class of the other'],
    ['poodle', 'poodle', false, 'the same'],
    ['car', 'automobile', false, 'synonyms'],
    ['violin', 'cello', true, 'bowed instruments'],
    ['sonnet', 'haiku', true, 'poems'],
  ];
  it.each(rows)('%s and %s are of one narrow class: %s (%s)', (left, right, expected) => {
    expect(coordinate(left, right)).toBe(expected);
    expect(coordinate(right, left)).toBe(expected);
  });
});
