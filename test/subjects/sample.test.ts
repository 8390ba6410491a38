import { expect, test } from 'vitest';
import type { Source } from '../../src/reading/source.js';
import { sampleOf } from '../../src/subjects/sample.js';
import { article } from '../claims/article.js';

const source = (path: string, sha256: string): Source => ({ ...article('# Kettles\n\nA kettle is hot.\n'), path, sha256 });
const sources = ['d', 'a', 'c', 'b', 'a'].map((sha256, at) => source(`${at}.md`, sha256));
const paths = (all: readonly Source[]) => all.map(({ path }) => path);

test.each<readonly [note: string, most: number, expected: readonly string[]]>([
  ['few sources are all taken', 5, ['0.md', '1.md', '2.md', '3.md', '4.md']],
  ['copies count as one text, and come together', 2, ['1.md', '3.md', '4.md']],
  ['as many texts as wanted', 4, ['0.md', '1.md', '2.md', '3.md', '4.md']],
])('%s', (_, most, expected) => {
  expect(paths(sampleOf(sources, most))).toEqual(expected);
});

test('the order of the sources draws no other texts', () => {
  expect(paths(sampleOf(sources.toReversed(), 2)).toSorted()).toEqual(paths(sampleOf(sources, 2)).toSorted());
});
