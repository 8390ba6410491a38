import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, read } from '../../src/reading/reading.js';
import type { Source } from '../../src/reading/source.js';

function source(text: string, path = 'page.txt'): Source {
  const result = read({ path, text, sha256: '' });
  if ('problem' in result) throw new Error(result.problem);
  return result;
}

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('decode', () => {
  it.each([
    ['NUL bytes', bytes('a', [0], 'b'), 'binary'],
    ['a broken sequence', bytes('caf', [0xe9], ' '), 'not valid UTF-8'],
    ['an overlong sequence', bytes([0xc0, 0xaf]), 'not valid UTF-8'],
    ['a lone surrogate', bytes([0xed, 0xa0, 0x80]), 'not valid UTF-8'],
    ['UTF-16', bytes([0xff, 0xfe, 0x41, 0x00]), 'UTF-16'],
    ['a PDF', bytes('%PDF-1.7'), 'PDF'],
    ['a ZIP or office document', bytes('PK', [3, 4, 20]), 'ZIP'],
  ])('refuses %s and says what to do', (_, file, what) => {
    const result = decode(file);
    expect(result).toEqual({ problem: expect.stringContaining(what) });
    expect('problem' in result && result.problem).toMatch(/Save it as a text file in UTF-8/);
  });

  it('keeps a byte order mark, one code unit', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'Tea'))).toEqual({ text: '\uFEFFTea' });
  });

  it('keeps line ends as they are', () => {
    expect(decode(bytes('a\r\nb'))).toEqual({ text: 'a\r\nb' });
  });
});

describe('read', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['blanks and a byte order mark', '\uFEFF \n\n', 'empty'],
    [
      'German',
      'Der Baum ist nicht so hoch wie das Haus, und die Katze sitzt auf dem Dach, weil sie den Hund nicht mag.',
      'not English',
    ],
    [
      'French',
      'Le chat est sur la table et les enfants sont dans le jardin avec des amis pour une fête qui dure.',
      'not English',
    ],
    ['Russian', 'Кошка сидит на крыше дома и смотрит на собаку во дворе.', 'not English'],
  ])('has a problem with %s', (_, text, what) => {
    expect(read({ path: 'a.md', text, sha256: '' })).toEqual({ problem: expect.stringContaining(what) });
  });

  it.each([
    ['one word', 'Tea.'],
    [
      'a table of names and figures',
      '| Peak | Metres |\n|---|---|\n| Eiger | 3967 |\n| Mönch | 4110 |\n| Piz Bernina | 4049 |\n| Dom | 4546 |',
    ],
    [
      'foreign names',
      'Die Zeit and Der Spiegel are papers. El País is one too. La Stampa is read in Turin by those who like it.',
    ],
  ])('reads %s', (_, text) => {
    expect(source(text, 'a.md').passages.length).toBeGreaterThan(0);
  });

  it('makes ids from paths, one for each', () => {
    const ids = ['a/tea.md', 'b/tea.md', 'tea.txt'].map((path) => source('Tea is hot.', path).id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toMatch(/^tea-[a-z0-9]+$/);
    expect(source('Tea is cold now.', 'a/tea.md').id).toBe(ids[0]);
  });
});

/** Every character that is not white space stands in a passage or a skipped part, and every piece says where its words are. */
function checkSpans(page: Source): void {
  const covered = new Uint8Array(page.text.length);
  for (const { span } of [...page.passages, ...page.skipped]) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(page.text.length);
    expect(span.end).toBeGreaterThan(span.start);
    covered.fill(1, span.start, span.end);
  }
  for (let at = 0; at < covered.length; at++) {
    if (covered[at] === 0 && /\S/.test(page.text[at] ?? ''))
      throw new Error(`no passage and no skipped part at ${at}: ${page.text.slice(at, at + 20)}`);
  }
  for (const skipped of page.skipped) expect(skipped.reason).not.toBe('');
  for (const passage of page.passages) {
    let at = 0;
    let end = 0;
    for (const piece of passage.pieces) {
      expect(piece.at).toBe(at);
      at += piece.length;
      expect(piece.start).toBeGreaterThanOrEqual(Math.max(end, passage.span.start));
      end = piece.start + piece.fileLength;
      expect(end).toBeLessThanOrEqual(passage.span.end);
      const words = passage.text.slice(piece.at, piece.at + piece.length);
      const raw = page.text.slice(piece.start, piece.start + piece.fileLength);
      if (words !== raw)
        expect(words === ' ' || /^(?:&|\\)/.test(raw) || raw.length !== words.length, `${words} for ${raw}`).toBe(true);
    }
    expect(at).toBe(passage.text.length);
    expect(passage.text).toBe(passage.text.trim());
  }
}

const LINES = [
  '# Tea or Coffee',
  '## Taste & smell',
  'Tea vs Coffee',
  'Feature Tea Coffee',
  'Price Low (in bulk) High (by the cup)',
  'BasisTeaCoffee',
  'TasteMild and sweet.Strong and bitter.',
  '– leaves',
  '- a leaf',
  '  - a **small** leaf',
  '    indented',
  '1. first',
  '• loose',
  '> quoted & said',
  '| Drink | Cups |',
  '|---|---|',
  '| Tea | 3 |',
  '```',
  'const tea = 3;',
  '[...]',
  '![leaf](leaf.png)',
  '<p>Green <b>tea</b> &amp; more</p>',
  '<!-- a comment',
  '-->',
  'Tea is *older* than [coffee](https://x.example/y "t")[^1], they say &mdash; 5\\* of 5.  ',
  '[^1]: A note.',
  '[ref]: https://x.example',
  'Advantages of Tea',
  'Advantages of Coffee',
  'Use it when:',
  '---',
  '-----',
  '===',
  'Related Posts',
  'Leave a Comment',
  'by Ada Moor',
  'Published on May 3, 2021',
  '**Note:** it cools',
  '**Storage**',
  '✔ Keeps for years',
  '   \u00a0',
  '',
  '',
  '\t\ttabbed',
  '\uFEFFmark',
  'soft\u00ADhyphen and zero\u200Bwidth',
];

describe('spans', () => {
  const soup = fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 30 }),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([lines, end]) => `Tea is the drink of the morning.${end}${end}${lines.join(end)}`);

  it.each(['page.txt', 'page.md'])('cover any soup of lines in %s, with true offsets', (path) => {
    fc.assert(
      fc.property(soup, (text) => {
        const result = read({ path, text, sha256: '' });
        if (!('problem' in result)) checkSpans(result);
      }),
      { numRuns: 150 },
    );
  });

  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(soup, soup, (text, other) => {
        const before = read({ path: 'a.txt', text, sha256: '' });
        read({ path: 'b.txt', text: other, sha256: '' });
        expect(read({ path: 'a.txt', text, sha256: '' })).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  const start = 'The brewer is made of glass and it is used for coffee.\n\n';
  it.each([
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['100,000 open brackets', '['.repeat(100_000)],
    ['50,000 nested brackets', '['.repeat(50_000) + ']'.repeat(50_000)],
    ['a million commas', ','.repeat(1_000_000)],
    ['50,000 quotes in each other', `${'> '.repeat(50_000)}a`],
    ['50,000 lists in each other', `${'- '.repeat(50_000)}a`],
    ['100,000 open links', '[a]('.repeat(100_000)],
    ['100,000 glued words', 'aB'.repeat(100_000)],
    ['a paragraph of 20,000 lines', 'Ab Cd\n'.repeat(20_000)],
  ])(
    'cover %s',
    (_, text) => {
      for (const path of ['a.txt', 'a.md']) {
        const result = source(start + text, path);
        const ends = [...result.passages, ...result.skipped].map((part) => part.span.end);
        expect(Math.max(...ends)).toBe((start + text).trimEnd().length);
      }
    },
    120_000,
  );
});
