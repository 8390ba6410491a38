import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../src/claims/identity.js';

describe('ids from content', () => {
  it('differ where the same letters are cut in other places', () => {
    expect(identify('c', 'ab', 'c')).not.toBe(identify('c', 'a', 'bc'));
    expect(identify('c', 'ab', '')).not.toBe(identify('c', 'ab'));
    expect(identify('c', '', 'ab')).not.toBe(identify('c', 'ab', ''));
  });

  it('begin with their kind, hold letters and digits only, and stay the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
        expect(identify('c', ...parts)).toMatch(/^c[0-9a-z]+$/);
        expect(identify('c', ...parts)).toBe(identify('c', ...parts));
      }),
    );
  });

  it('do not collide among many like texts', () => {
    const ids = Array.from({ length: 50_000 }, (_, at) =>
      identify('c', 'article', String(at), String(at + 20), 'The kettle is hot.'),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
