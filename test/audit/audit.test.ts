import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Article, audit } from '../../src/audit.js';

const unconfigured = { subjects: [], ignoredSections: [] };

function article(path: string, content: string | Uint8Array): Article {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const linen = article(
  'linen.md',
  '# Linen vs wool\n\nLinen is cheaper than wool.\n\n## Advertisement\n\nWool is dear.\n\n### Again\n\nWool is dear.\n',
);
const wool = article('wool.md', '# Linen vs wool\n\nWool is cheaper than linen.\n');

describe('one run', () => {
  test('from articles to findings', () => {
    const { sources, subjects, claims, conflicts } = audit([wool, linen], unconfigured);
    expect(sources.map(({ path }) => path)).toEqual(['linen.md', 'wool.md']);
    expect(subjects.map(({ name }) => name.toLowerCase())).toEqual(expect.arrayContaining(['linen', 'wool']));
    expect(claims.map(({ quote }) => quote)).toEqual(expect.arrayContaining([expect.stringContaining('cheaper than linen')]));
    expect(conflicts.map(({ kind }) => kind)).toContain('ordering');
  });

  test('of nothing finds nothing', () => {
    expect(audit([], unconfigured)).toEqual({
      sources: [],
      subjects: [],
      claims: [],
      skipped: [],
      problems: [],
      groups: [],
      conflicts: [],
      changed: [],
      cleared: [],
      settled: [],
    });
  });

  test('tells each stage as it begins', () => {
    const stages: string[] = [];
    audit([linen, wool], unconfigured, (stage) => stages.push(stage));
    expect(stages).toEqual(['reading', 'looking for subjects', 'drawing claims, 1 of 2', 'drawing claims, 2 of 2', 'comparing']);
  });
});

describe('sources that cannot be read', () => {
  test.each([
    ['one that was not found', { path: 'a.md', problem: 'No such file' }, 'No such file'],
    ['bytes that are no text', article('a.md', Uint8Array.from([0, 1, 2, 3, 0xff])), /binary/],
    ['text in another encoding', article('a.md', Buffer.from('Le chêne est très dur.', 'latin1')), /UTF-8/],
  ])('%s: the others go on as if it were not there', (_, bad, message) => {
    const { problems, ...found } = audit([linen, bad, wool], unconfigured);
    expect(problems).toEqual([{ path: 'a.md', message: expect.stringMatching(message) }]);
    expect({ ...found, problems: [] }).toEqual(audit([linen, wool], unconfigured));
  });
});

describe('ignored sections', () => {
  test.each([
    ['the section and those within it', ['Advertisement'], 0],
    ['whatever its case', ['ADVERTISEMENT'], 0],
    ['not by a part of its heading', ['Advert'], 2],
    ['only the inner one', ['again'], 1],
  ])('%s', (_, ignoredSections, left) => {
    const { claims, skipped } = audit([linen], { subjects: [], ignoredSections });
    expect(claims.filter(({ quote }) => quote.includes('dear'))).toHaveLength(left);
    expect(claims.some(({ quote }) => quote.includes('cheaper'))).toBe(true);
    expect(skipped.filter(({ reason }) => reason.includes('ignored by the configuration'))).toHaveLength(2 * (2 - left));
  });
});
