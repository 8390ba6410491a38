import { describe, expect, it } from 'vitest';
import { activityOf, nounReading, phraseReading, readingOf } from '../../src/comparing/scale.js';

describe('a word on its scale', () => {
  const rows: [word: string, expected: string | null, note: string][] = [
    ['danish', null, 'no side of a scale'],
    ['high', null, 'an amount of something else'],
    ['one', null, 'a number'],
    ['single', null, 'the same'],
    ['easy', 'difficulty -1', 'the lower end'],
    ['tricky', 'difficulty 1', 'beside the direct antonym'],
    ['easily', 'difficulty -1', 'the adverb of it'],
    ['faster', 'speed 1', 'a comparative speaks of its base'],
    ['affordable', 'cost -1', 'one dimension under one name'],
    ['expensive', 'cost 1', 'and its other end'],
  ];
  it.each(rows)('%s: %s (%s)', (word, expected) => {
    const reading = readingOf(word);
    expect(reading && `${reading.dimension} ${reading.pole}`).toBe(expected);
  });

  it('opposites that stand on a lumped scale share one of their own', () => {
    const [reliable, unreliable] = [readingOf('responsive'), readingOf('unresponsive')];
    expect(reliable?.dimension).toBe(unreliable?.dimension);
    expect(reliable?.pole).toBe(-(unreliable?.pole ?? 0));
    expect(readingOf('clean')?.dimension).not.toBe(reliable?.dimension);
  });
});

describe('a noun and an adjective with it', () => {
  it('a thing names no dimension, though an adjective is made from it', () => {
    expect(nounReading('system')).toBeNull();
    expect(nounReading('table')).toBeNull();
  });
  it.each([
    ['high', 'cost', 'cost 1'],
    ['low', 'complexity', 'difficulty -1'],
    ['steep', 'curve', 'difficulty 1'],
    ['limited', 'scalability', 'scalability -1'],
    ['excellent', 'performance', 'speed 1'],
  ])('%s %s', (adjective, noun, expected) => {
    const reading = phraseReading(adjective, noun);
    expect(reading && `${reading.dimension.replace('scalable', 'scalability')} ${reading.pole}`).toBe(expected);
  });
});

describe('activities', () => {
  it.each([
    ['table', null],
    ['learning', 'learn'],
    ['master', 'learn'],
    ['installation', 'install'],
    ['maintenance', 'maintain'],
    ['building', 'develop'],
  ])('%s → %s', (word, activity) => {
    expect(activityOf(word)).toBe(activity);
  });
});
