// Decisions on groups are obeyed by the next audit.
import { describe, expect, test } from 'vitest';
import { join, recorderOf, takeOut, undo } from '../../src/deciding/deciding.js';
import type { Entry } from '../../src/deciding/decision.js';
import { audited, signature, type Texts } from './articles.js';

const texts: Texts = {
  'one.md': '# Honey\n\nHoney keeps for years. Honey is easy to spread.\n',
  'two.md': '# On honey\n\nHoney keeps for years. A spoon of honey soothes a cough.\n',
  'three.md': '# Honey at home\n\nHoney keeps for many years. Honey calms the throat.\n',
};
const groupsOf = (entries: readonly Entry[], of: Texts = texts) => {
  const { groups, claims, sources } = audited(of, entries);
  const paths = new Map(sources.map(({ id, path }) => [id, path]));
  const named = new Map(claims.map(({ id, source, text }) => [id, `${paths.get(source)}: ${text}`]));
  return groups.map((group) => group.claims.map((id) => named.get(id)));
};
const together = (left: string, right: string, groups: readonly (readonly (string | undefined)[])[]) =>
  groups.some((group) => group.some((one) => one?.includes(left)) && group.some((one) => one?.includes(right)));
const today = audited(texts);
const record = recorderOf(today);
const claimOf = (path: string, words: string) => {
  const source = today.sources.find((one) => one.path === path);
  const claim = today.claims.find((one) => one.source === source?.id && one.text.includes(words));
  if (claim === undefined) throw new Error(`Unexpected claims of ${path}, expected one with "${words}"`);
  return claim.id;
};

describe('take a claim out', () => {
  const claim = claimOf('two.md', 'keeps');
  const group = today.groups.find(({ claims }) => claims.includes(claim));
  const entries = group === undefined ? [] : [takeOut(claim, group, signature, record, [])];

  test('never together with what it stood with, the others stay', () => {
    expect(together('one.md: Honey keeps', 'two.md: Honey keeps', groupsOf([]))).toBe(true);
    expect(together('one.md: Honey keeps', 'two.md: Honey keeps', groupsOf(entries))).toBe(false);
    expect(together('two.md: Honey keeps', 'three.md: Honey keeps', groupsOf(entries))).toBe(false);
    expect(together('one.md: Honey keeps', 'three.md: Honey keeps', groupsOf(entries))).toBe(
      together('one.md: Honey keeps', 'three.md: Honey keeps', groupsOf([])),
    );
  });

  test('holds after an edit around it, and no longer when it is undone', () => {
    const later = { ...texts, 'two.md': `# On honey\n\nA word first.\n\n${(texts['two.md'] ?? '').slice(12)}` };
    expect(together('one.md: Honey keeps', 'two.md: Honey keeps', groupsOf(entries, later))).toBe(false);
    const back = undo(entries[0]?.key ?? '', signature, entries);
    expect(together('one.md: Honey keeps', 'two.md: Honey keeps', groupsOf(back === null ? entries : [...entries, back]))).toBe(
      true,
    );
  });
});

describe('join', () => {
  const [left, right] = [claimOf('two.md', 'soothes'), claimOf('three.md', 'calms')];
  const entries = [join([left], [right], signature, record, [])];

  test('always together, whatever their words', () => {
    expect(together('soothes', 'calms', groupsOf([]))).toBe(false);
    expect(together('soothes', 'calms', groupsOf(entries))).toBe(true);
  });

  test('counts as agreement of two sources', () => {
    const joined = audited(texts, entries).groups.find(
      ({ claims }) => claims.length === 2 && claims.every((id) => [left, right].includes(id)),
    );
    expect(joined).toMatchObject({ independentSources: 2, consensus: true });
  });
});
