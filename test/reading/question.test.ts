import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/reading.js';

/** "kind | innermost heading | text" of each passage. */
function passages(text: string, path = 'page.txt'): readonly string[] {
  const source = read({ path, text, sha256: '' });
  if ('problem' in source) throw new Error(source.problem);
  return source.passages.map(({ kind, headings, text: words }) => `${kind} | ${headings.at(-1)?.text ?? ''} | ${words}`);
}

describe('no question over an answer', () => {
  const rows: [text: string, expected: string, note: string][] = [
    ['Q. Holm wrote it.', 'paragraph |  | Q. Holm wrote it.', 'initials'],
    ['A. Holm wrote it, and nobody else did.', 'paragraph |  | A. Holm wrote it, and nobody else did.', 'no question before it'],
    ['Is it loud? It hums at night.', 'paragraph |  | Is it loud? It hums at night.', 'the text goes on'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(passages(`${text}\n`)).toEqual([expected]);
  });
});

describe('a question heads its answer', () => {
  const rows: [note: string, text: string, expected: readonly string[], path: string][] = [
    [
      'letters with a point, the question in two sentences',
      '# Stoves\n\n**Q. We have a cat. Is the stove safe?**\n\nA. It has a grate.\n\n**Q. Is it loud?**\n\nA. No. It hums.\n',
      [
        'heading |  | Stoves',
        'heading | Stoves | We have a cat. Is the stove safe?',
        'paragraph | We have a cat. Is the stove safe? | It has a grate.',
        'heading | Stoves | Is it loud?',
        'paragraph | Is it loud? | No. It hums.',
      ],
      'page.md',
    ],
    [
      'letters with a colon in plain text',
      'Q: Is it loud at night?\n\nA: It hums when the fan runs.\n',
      ['heading |  | Is it loud at night?', 'paragraph | Is it loud at night? | It hums when the fan runs.'],
      'page.txt',
    ],
    [
      'a number',
      '**4. I have little room, and a cat. Does it fit?**\n\nIt fits under a shelf.\n',
      [
        'heading |  | 4. I have little room, and a cat. Does it fit?',
        'paragraph | 4. I have little room, and a cat. Does it fit? | It fits under a shelf.',
      ],
      'page.md',
    ],
  ];
  it.each(rows)('%s', (_, text, expected, path) => {
    expect(passages(text, path)).toEqual(expected);
  });
});
