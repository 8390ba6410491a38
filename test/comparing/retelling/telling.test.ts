// How far a denial reaches, and where the main clause begins to say something.
import { describe, expect, it } from 'vitest';
import { tellingOf } from '../../../src/comparing/retelling/telling.js';

describe('denied words', () => {
  it.each([
    ['The mill grinds barley.', [], 'nothing is denied'],
    ['The mill, which does not grind, has a wheel.', ['grind'], 'the denial ends with its clause'],
    ['The mill does not grind barley, but it has a wheel.', ['grind', 'barley'], 'so it does before “but”'],
    ['No, the mill grinds barley.', [], 'an answer denies what was asked'],
    ['Nobody cannot see the mill.', [], 'two denials of one thing'],
    ['The mill does not only grind barley.', [], 'a part is denied'],
  ])('%s → %j (%s)', (text, denied) => {
    expect(tellingOf(text).words.flatMap(({ isDenied, text: word }) => (isDenied ? [word] : []))).toEqual(denied);
  });
});

describe('the turn', () => {
  it.each<[text: string, turn: string | undefined, note: string]>([
    ['The old mill grinds barley.', 'grinds', 'the verb'],
    ['The old mill is very expensive.', 'expensive', 'what a light verb carries'],
    ['The old mill by the river', undefined, 'no clause'],
  ])('%s → %s (%s)', (text, turn) => {
    const telling = tellingOf(text);
    expect(telling.words[telling.turn]?.text).toBe(turn);
  });
});
