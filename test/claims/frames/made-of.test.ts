import { describe, expect, it } from 'vitest';
import { claimsIn, lines } from '../article.js';

describe('made-of: not', () => {
  const rows: [sentence: string, note: string][] = [
    ['The choice of Orbitas is based on your needs.', 'a criterion'],
    ['Lumenbase follows soon.', 'an event'],
    ['Lumenbase was released in 2011.', 'a date'],
    ['Lumenbase was built by two brothers.', 'a maker'],
    ['The Meridia uses diesel.', 'what it runs on says nothing of how it is made'],
    ['The Meridia follows the coast.', 'a way'],
  ];
  it.each(rows)('%s', (sentence) => {
    expect(claimsIn(sentence).filter(({ frame }) => frame === 'made-of')).toEqual([]);
  });
});

describe('made-of', () => {
  const rows: [sentence: string, expected: readonly string[], aspect: string | null, note: string][] = [
    ['Lumenbase is not based on Orbitas.', ['Lumenbase: made-of -orbitas'], 'basis', 'denied'],
    ['Lumenbase is not written in Rust.', ['Lumenbase: made-of -rust'], 'language', 'denied'],
    ['Lumenbase is built on a log store.', ['Lumenbase: made-of +store'], 'basis', 'built on'],
    ['Lumenbase is based on a log store.', ['Lumenbase: made-of +store'], 'basis', 'based on'],
    ['Lumenbase is written in Rust.', ['Lumenbase: made-of +rust'], 'language', 'written in'],
    ['Lumenbase follows the actor model.', ['Lumenbase: made-of +model'], null, 'follows a model'],
    ['Lumenbase uses a layered architecture.', ['Lumenbase: made-of +architecture'], 'architecture', 'uses an architecture'],
    ['The Meridia is made of steel.', ['Meridia: made-of +steel'], 'basis', 'stuff'],
    ['The Harbour Museum was built of brick.', ['Harbour Museum: made-of +brick'], 'basis', 'stuff, not a date'],
    [
      'Lumenbase consists of a server and a client.',
      ['Lumenbase: made-of +server', 'Lumenbase: made-of +client'],
      'composition',
      'its parts, one claim each',
    ],
  ];
  it.each(rows)('%s', (sentence, expected, aspect) => {
    const claims = claimsIn(sentence);
    expect(lines(claims)).toEqual(expected);
    if (aspect !== null) expect(new Set(claims.map((claim) => claim.aspect))).toEqual(new Set([aspect]));
  });
});
