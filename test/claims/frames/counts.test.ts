import { describe, expect, it } from 'vitest';
import { claimsIn, subject } from '../article.js';

/** Counts as "head low unit | words". */
function counted(text: string): readonly string[] {
  const names = [subject('Alma')];
  return claimsIn(`The Alma was a ferry. ${text}`, names).flatMap(({ frame, object, quantity }) =>
    frame === 'measures' ? [`${object?.head} ${quantity?.low} ${quantity?.unit} | ${object?.words.join(' ')}`] : [],
  );
}

describe('not a count of people', () => {
  it('a weight', () => {
    expect(counted('The Alma carried 30 tons.').join()).not.toMatch(/aboard|capacity|person/);
  });
  it('how many were aboard another ship', () => {
    expect(counted('Of the 80 passengers aboard, a Tonka tug saved 12.').join()).not.toMatch(/aboard/);
  });
});

describe('counts of people', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['The Alma set sail for Leith with 80 passengers and crew.', ['aboard 80 person | aboard'], 'one figure of both'],
    ['The Alma could carry 900 people.', ['capacity 900 person | capacity'], 'room'],
    ['The Alma sank, killing 12 of the 80 passengers aboard.', ['death 12 person | death'], 'a part of them'],
    ['The Alma rescued 12 women.', ['survivor 12 person | survivor woman'], 'whom it is limited to'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(counted(text)).toEqual(expected);
  });
});
