import { describe, expect, it } from 'vitest';
import { claimsIn } from './article.js';

describe('what stands behind "is that"', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['The myth is that Orbitas is unsafe.', [], 'only thought'],
    ['The risk with Orbitas is that it may sink.', [], 'only feared'],
    [
      'The problem is not that Orbitas is slow.',
      ['The problem is not that Orbitas is slow.'],
      'denied: nothing is said of Orbitas',
    ],
    [
      'The downside of Orbitas is that it is not as light as Lumenbase and can be costly to run.',
      ['Orbitas is not as light as Lumenbase.', 'Orbitas can be costly to run.'],
      '"it" is whose downside it is',
    ],
    ['One advantage of Orbitas is that it is quiet.', ['Orbitas is quiet.'], 'one of several'],
    ['The good news is that Orbitas is quiet.', ['Orbitas is quiet.'], 'no subject before it'],
    [
      'The main reason why Orbitas is faster than Lumenbase is its hull.',
      ['The main reason why Orbitas is faster than Lumenbase is its hull.', 'Orbitas is faster than Lumenbase.'],
      'what has a reason is so',
    ],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(claimsIn(text).map((claim) => claim.text)).toEqual(expected);
  });
});
