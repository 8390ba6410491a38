// Words that every object of the language answers to stand in articles on programming: they are in no table that does not name them.
import { describe, expect, it } from 'vitest';
import { table } from '../../src/language/table.js';
import { audit } from '../../src/audit.js';

describe('a table by words', () => {
  it.each(['constructor', 'valueOf', 'toString', '__proto__', 'hasOwnProperty'])('has no %s unless it names it', (word) => {
    expect(table({ large: 1 })[word]).toBeUndefined();
  });

  it('has what it names', () => {
    expect(table({ large: 1 }).large).toBe(1);
  });

  it('leaves an audit of such words whole', () => {
    const text =
      '# Lumo or Brixa\n\nLumo has a constructor. The constructor of Lumo is slow. Its valueOf is fast. Lumo needs no toString.\n';
    const article = { path: 'a.md', bytes: new TextEncoder().encode(text), sha256: 'a' };
    const { claims, problems } = audit([article], { subjects: [{ name: 'Lumo' }, { name: 'Brixa' }], ignoredSections: [] });
    expect([claims.length > 1, problems]).toEqual([true, []]);
  });
});
