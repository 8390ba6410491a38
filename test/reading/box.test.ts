import { describe, expect, it } from 'vitest';
import { boxLines } from '../../src/reading/box.js';
import { read } from '../../src/reading/reading.js';

const TOP = '┌────────────────┐';
const BOTTOM = '└────────────────┘';
const PRICE = '│ Price:   €40   │';
const BOX: readonly string[] = [TOP, '│ Kettle planner │', '├────────────────┤', PRICE, '│                │', BOTTOM];

const said = (text: string) =>
  boxLines(text)?.map(({ span, isTitle }) => (isTitle ? '# ' : '') + text.slice(span.start, span.end));

describe('a drawn box', () => {
  const rows: [note: string, lines: readonly string[], expected: readonly string[] | undefined][] = [
    ['a tree of folders', ['├── src', '│   └── kettle.ts', '└── test'], undefined],
    ['a box that nothing closes', BOX.slice(0, -1), undefined],
    ['a line that stands outside', [...BOX.slice(0, 4), 'Price: €50', ...BOX.slice(4)], undefined],
    ['an empty box', [TOP, BOTTOM], undefined],
    ['a drawing', ['┌──┐', '│5°│', '└──┘'], undefined],
    ['its title and its lines', BOX, ['# Kettle planner', 'Price:   €40']],
    ['without a rule there is no title', [TOP, PRICE, BOTTOM], ['Price:   €40']],
    ['double lines', ['╔═══╗', '║ Tea ║', '╚═══╝'], ['Tea']],
  ];
  it.each(rows)('%s', (_, lines, expected) => {
    expect(said(lines.join('\n'))).toEqual(expected);
  });
});

describe('a box in a file', () => {
  const rows: [note: string, path: string, text: string][] = [
    ['in a fence of a Markdown page', 'page.md', `# Tea\n\n## Run it\n\n\`\`\`\n${BOX.join('\n')}\n\`\`\`\n`],
    [
      'in plain text',
      'page.txt',
      `Kettles of Copper\n\nA kettle of copper keeps the water hot for long.\n\n${BOX.join('\n')}\n\nIt is hot.\n`,
    ],
  ];
  it.each(rows)('%s: its words stand where they stood', (_, path, text) => {
    const source = read({ path, text, sha256: '' });
    if ('problem' in source) throw new Error(source.problem);
    const passages = source.passages.filter(({ text: words }) => /planner|Price/.test(words));
    expect(passages.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual(['heading: Kettle planner', 'item: Price: €40']);
    for (const { span } of passages) expect(text.slice(span.start, span.end)).toMatch(/^(?:Kettle planner|Price: +€40)$/);
  });

  it('no box: the listing is skipped as code', () => {
    const source = read({ path: 'page.md', text: '# Tea\n\n```\n├── src\n└── test\n```\n\nTea is hot.\n', sha256: '' });
    expect('problem' in source ? source.problem : source.skipped.map(({ reason }) => reason)).toEqual(['code']);
  });
});
