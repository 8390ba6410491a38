import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articles } from '../../src/workspace/articles.js';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'concord-articles-'));
  for (const path of [
    'in/b.md',
    'in/a.txt',
    'in/deep/er/c.markdown',
    'in/D.MD',
    'in/picture.png',
    'in/.hidden.md',
    'in/.git/x.md',
    'page.html',
  ]) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), `text of ${path}`);
  }
  mkdirSync(join(base, 'empty'));
  mkdirSync(join(base, 'linked'));
  symlinkSync(join(base, 'in', 'b.md'), join(base, 'linked', 'file.md'));
  symlinkSync(join(base, 'in', 'deep'), join(base, 'linked', 'folder'));
  symlinkSync(join(base, 'linked'), join(base, 'linked', 'circle'));
  symlinkSync(join(base, 'nowhere'), join(base, 'linked', 'broken.md'));
});
afterAll(() => rmSync(base, { recursive: true }));

describe('files found', () => {
  test.each([
    [
      'a folder: text files only, nothing hidden, sorted',
      ['in'],
      '',
      ['in/D.MD', 'in/a.txt', 'in/b.md', 'in/deep/er/c.markdown'],
    ],
    ['a file that is named is taken whatever its ending', ['page.html'], '', ['page.html']],
    ['a hidden file that is named, too', ['in/.hidden.md'], '', ['in/.hidden.md']],
    [
      'each file once, in one order, however it was named',
      ['in/deep', 'in', './in/b.md'],
      '',
      ['in/D.MD', 'in/a.txt', 'in/b.md', 'in/deep/er/c.markdown'],
    ],
    ['named from a folder below: still relative to the base', ['../b.md', 'er'], 'in/deep', ['in/b.md', 'in/deep/er/c.markdown']],
    [
      'links are followed, but not in a circle',
      ['linked'],
      '',
      ['linked/broken.md', 'linked/file.md', 'linked/folder/er/c.markdown'],
    ],
  ])('%s', (_, paths, from, expected) => {
    expect(articles(paths, join(base, from), base).map(({ path }) => path)).toEqual(expected);
  });

  test('the bytes and their digest', () => {
    const [article] = articles(['in/b.md'], base, base);
    expect(article).toEqual({
      path: 'in/b.md',
      bytes: Buffer.from('text of in/b.md'),
      sha256: '065c5b36efe73a9c9e0c6f7413e588f0e8c606bf13582acfe150e5b158b33cc0',
    });
  });

  test('outside the base a path leads out of it', () => {
    expect(articles(['in/b.md'], base, join(base, 'empty'))[0]?.path).toBe('../in/b.md');
  });
});

describe('problems are data, and the others go on', () => {
  test.each([
    ['nothing there', 'nope.md', /No such file or folder/],
    ['a file taken for a folder', 'in/b.md/c.md', /No such file or folder/],
    ['no article in it', 'empty', /Unexpected folder without articles, expected files ending in \.md, \.markdown, \.txt/],
    ['a link that leads nowhere', 'linked/broken.md', /No such file or folder/],
    ['a device', '/dev/null', /Unexpected device/],
  ])('%s', (_, path, problem) => {
    const found = articles([path, 'in/b.md'], base, base);
    expect(found).toContainEqual({
      path: path.startsWith('/') ? expect.any(String) : path,
      problem: expect.stringMatching(problem),
    });
    expect(found.filter((article) => 'bytes' in article).map((article) => article.path)).toEqual(['in/b.md']);
  });
});
