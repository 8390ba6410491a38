import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../src/reporting/markdown.js';
import { audit, claim, conflict, group, source, subject } from './fixture.js';
import { auditWith, hostile } from './hostile.js';

const gazette = source('sources/city gazette.md', '# Trams\n\nTrams run at night.\nThey are quiet.\nThe line opened in 1904.\n', {
  publisher: 'City Gazette',
  title: 'Trams come back',
});
const weekly = source(
  'sources/weekly.md',
  '# Night\n\nTrams stop at ten. Trams are quiet.\nTrams are silent at night.\nA | torn | row\n',
  {
    publisher: 'Rail Weekly',
    title: 'Night traffic',
  },
);
const night = claim(gazette, 'Trams run at night.');
const quiet = claim(gazette, 'They are quiet.', { aspect: 'noise', text: 'Trams are quiet.' });
const opened = claim(gazette, 'The line opened in 1904.', { aspect: 'opening' });
const stop = claim(weekly, 'Trams stop at ten.');
const silent = claim(weekly, 'Trams are quiet.', { aspect: 'noise' });
const still = claim(weekly, 'Trams are silent at night.', { aspect: 'noise' });
const claims = [night, quiet, opened, stop, silent, still];
const nightConflict = conflict('Do trams run at night?', { yes: [night], no: [stop] });
const base = audit({
  sources: [gazette, weekly],
  subjects: [subject('tram')],
  claims,
  groups: [group([night]), group([stop]), group([quiet, silent]), group([opened]), group([still])],
  conflicts: [nightConflict],
});
const tornRow = {
  source: weekly.id,
  span: { start: weekly.text.indexOf('A |'), end: weekly.text.length },
  reason: 'unclear columns',
};

describe('reportMarkdown', () => {
  it('says on its first lines what was read and five figures', () => {
    expect(reportMarkdown(base).split('\n').slice(0, 9)).toEqual([
      '# Tram: what 2 articles say',
      '',
      '2 articles read, 6 statements found. This report shows where they stand against each other; which side is right is for you to decide.',
      '',
      '- **1 hard conflict**: both cannot be true as stated',
      '- **0 soft conflicts**: the statements differ in degree, scope or emphasis',
      '- **1 point of agreement**: two or more independent articles say the same',
      '- **2 statements**: made by one article only',
      '- **0 passages**: gave no statement; the reasons stand at the end',
    ]);
  });

  it('shows a conflict as a question with its answers, quotes and places', () => {
    const report = reportMarkdown(base, { base: '../' });
    expect(report).toContain(
      [
        '### Do trams run at night?',
        '',
        '**Hard: one says yes, the other says no** (negation), between articles. One affirms what the other denies.',
        '',
        'Answer: **yes** (City Gazette)',
        '',
        '- “Trams run at night.” — City Gazette, [sources/city gazette.md:3](../sources/city%20gazette.md#L3)',
        '',
        'Answer: **no** (Rail Weekly)',
        '',
        '- “Trams stop at ten.” — Rail Weekly, [sources/weekly.md:3](../sources/weekly.md#L3)',
        '',
        '_What would settle it:_ A timetable.',
      ].join('\n'),
    );
  });

  it.each([
    ['a quote that does not name its subject is explained', '“They are quiet.” (read as: Trams are quiet.)'],
    ['what only one article says is folded, by article', '<details><summary>City Gazette: 1 statement</summary>'],
    ['silence of the soft conflicts is said', '## Soft conflicts\n\nNone found.'],
    ['what two agree on', '- **Trams are quiet.** (2 independent articles)\n  - “They are quiet.”'],
  ])('%s', (_why, expected) => {
    expect(reportMarkdown(base)).toContain(expected);
  });

  it.each([
    ['different publishers', gazette, weekly, 'City Gazette', 'Rail Weekly'],
    [
      'one publisher: by author',
      { ...gazette, author: 'A. Rail' },
      { ...weekly, publisher: 'City Gazette', author: 'B. Road' },
      'A. Rail',
      'B. Road',
    ],
    ['one publisher, no author: by title', gazette, { ...weekly, publisher: 'City Gazette' }, 'Trams come back', 'Night traffic'],
    [
      'one publisher and title: by file',
      gazette,
      { ...weekly, publisher: 'City Gazette', title: gazette.title },
      'city gazette.md',
      'weekly.md',
    ],
    [
      'and the same file name: by path',
      { ...gazette, path: 'a/trams.md' },
      { ...weekly, publisher: 'City Gazette', title: gazette.title, path: 'b/trams.md' },
      'a/trams.md',
      'b/trams.md',
    ],
    [
      'a title too long for a column: by file',
      { ...gazette, publisher: null, title: 'All that you ever wanted to know of trams and more' },
      weekly,
      'city gazette.md',
      'Rail Weekly',
    ],
  ])('names articles so that they can be told apart: %s', (_why, left, right, leftName, rightName) => {
    const report = reportMarkdown({ ...base, sources: [left, right] });
    expect(report).toContain(`Answer: **yes** (${leftName})`);
    expect(report).toContain(`Answer: **no** (${rightName})`);
  });

  it('puts the conflict with more articles first, hard before soft', () => {
    const soft = conflict('Are trams noisy?', { yes: [night], no: [silent] }, { severity: 'soft' });
    const torn = conflict('Do trams stop?', { yes: [stop], no: [still] }, { spread: 'within-source' });
    const report = reportMarkdown({ ...base, conflicts: [soft, torn, nightConflict] });
    const order = ['### Do trams run at night?', '### Do trams stop?', '### Are trams noisy?'].map((title) =>
      report.indexOf(title),
    );
    expect(order).toEqual(order.toSorted((left, right) => left - right));
    expect(report).toContain('within one article: Rail Weekly contradicts itself');
  });

  it('shows five quotes of a side, each article once before any twice, and links the rest', () => {
    const many = source('sources/many.md', Array.from({ length: 7 }, (_, at) => `Trams run on day ${at}.`).join('\n'), {
      publisher: 'Many',
    });
    const days = Array.from({ length: 7 }, (_, at) => claim(many, `Trams run on day ${at}.`));
    const report = reportMarkdown({
      ...base,
      sources: [gazette, many, weekly],
      claims: [...claims, ...days],
      conflicts: [conflict('Do trams run?', { yes: [...days, night], no: [stop] })],
    });
    const shown = report.split('\n').filter((line) => line.startsWith('- “Trams run'));
    expect(shown.map((line) => line.includes('City Gazette'))).toEqual([false, true, false, false, false]);
    expect(report).toContain('- 3 more: [sources/many.md:5](sources/many.md#L5), [sources/many.md:6]');
  });

  it('folds what only two of the articles agree on when it is long', () => {
    const points = Array.from({ length: 11 }, (_, at) => group([quiet, silent], { id: `group ${at}` }));
    expect(reportMarkdown({ ...base, groups: points })).toContain(
      '<details><summary>11 points on which two articles agree</summary>',
    );
  });

  it('says where in a table a cell stands, and that its column was inferred', () => {
    const passage = {
      kind: 'cell',
      span: night.spans[0] ?? { start: 0, end: 0 },
      text: night.quote,
      pieces: [],
      headings: [],
      lead: null,
      quoted: false,
      row: { text: 'Hours', span: { start: 0, end: 0 } },
      column: { text: 'Tram', span: { start: 0, end: 0 } },
      columns: 'inferred',
      place: { table: 0, row: 1, column: 0 },
    } as const;
    const cell = { ...night, place: passage.place, columns: 'inferred' as const };
    const report = reportMarkdown({
      ...base,
      sources: [{ ...gazette, passages: [passage] }, weekly],
      claims: claims.map((other) => (other.id === cell.id ? cell : other)),
    });
    expect(report).toContain('(table, row “Hours”, column “Tram”, column inferred from the text)');
  });

  it('shows the words of a quote without their markup', () => {
    const text = 'Trams are **much** [faster](https://tram.example/) than buses.';
    const article = source('sources/marked.md', text);
    const words = ['Trams are ', 'much', ' ', 'faster', ' than buses.'];
    const visible = words.join('');
    let [at, from] = [0, 0];
    const pieces = words.map((piece) => {
      const start = text.indexOf(piece, from);
      const placed = { at, length: piece.length, start, fileLength: piece.length };
      at += piece.length;
      from = start + piece.length;
      return placed;
    });
    const passage = {
      kind: 'paragraph',
      span: { start: 0, end: text.length },
      text: visible,
      pieces,
      headings: [],
      lead: null,
      quoted: false,
      row: null,
      column: null,
      columns: null,
      place: null,
    } as const;
    const much = claim(article, '**much** [faster](https://tram.example/) than');
    const report = reportMarkdown(
      audit({ sources: [{ ...article, passages: [passage] }, weekly], claims: [much, stop], groups: [group([much, stop])] }),
    );
    expect(report).toContain('“much faster than”');
  });

  it('says whose word a quotation is', () => {
    const reported = { ...night, attribution: { holder: 'a driver', held: false } };
    const report = reportMarkdown({ ...base, claims: claims.map((other) => (other.id === night.id ? reported : other)) });
    expect(report).toContain('(reported, not held, in the words of a driver)');
  });

  it('lists what changed, what was cleared, what was skipped and what could not be read', () => {
    const report = reportMarkdown({
      ...base,
      changed: [{ question: 'hours', claims: [night.id, stop.id], explanation: 'The hours changed in 1990.' }],
      cleared: [{ claims: [night.id, still.id], reason: 'different-measure', explanation: 'Hours against noise.' }],
      skipped: [tornRow, { source: gazette.id, span: { start: 0, end: 7 }, reason: 'heading' }],
      problems: [{ path: 'sources/torn.md', message: 'not UTF-8' }],
    });
    expect(report).toContain('## What changed over time');
    expect(report).toContain('- The hours changed in 1990.\n  - “Trams run at night.”');
    expect(report).toContain('<details><summary>They measure different things (1)</summary>\n\n- Hours against noise.');
    expect(report).toContain(
      '<details><summary>Not taken apart surely (1)</summary>\n\n**Unclear columns** (1)\n\n- [sources/weekly.md:5](sources/weekly.md#L5) “A | torn | row”',
    );
    expect(report).toContain('**1 passage**: gave no statement');
    expect(report).toContain('Beside these, 1 stretch of text only gives');
    expect(report).toContain('**1 article could not be read:**\n\n- sources/torn.md: not UTF-8');
  });

  it('takes reasons for one that differ in the word that they name, and says the word beside the place', () => {
    const span = { start: 0, end: 7 };
    const reasons = ['"it" has no clear antecedent', '"they" has no clear antecedent', 'navigation', 'nothing of the kind'];
    const report = reportMarkdown({ ...base, skipped: reasons.map((reason) => ({ source: gazette.id, span, reason })) });
    expect(report.match(/<summary>[^<]* \(\d+\)(?=<)/g)).toEqual([
      '<summary>What is spoken of is not named in the sentence (2)',
      '<summary>Stands beside the text (1)',
      '<summary>States nothing that could be compared (1)',
    ]);
    expect(report).toContain('**A word has no clear antecedent** (2)\n\n- ');
    expect(report).toContain('“# Trams” (the word: “they”)\n');
  });

  it('reports an audit that found nothing', () => {
    expect(reportMarkdown(audit({}))).toContain('# What 0 articles say');
  });
});

describe('quoted text', () => {
  // "www.tram.example" becomes a link to just that on parsing, escaped or not: it leads where its words say.
  const saysWhereItLeads = (node: Nodes): boolean => {
    const [words] = node.type === 'link' ? node.children : [];
    return node.type === 'link' && words?.type === 'text' && node.url.endsWith(words.value);
  };

  /** The report's skeleton: types of all nodes but text, in order, with the depth of headings. */
  function skeleton(report: string): readonly string[] {
    const kinds: string[] = [];
    const walk = (node: Nodes): void => {
      if (node.type !== 'text' && !saysWhereItLeads(node))
        kinds.push(node.type === 'heading' ? `heading ${node.depth}` : node.type);
      if ('children' in node) for (const child of node.children) walk(child);
    };
    const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(report);
    walk(tree);
    return kinds;
  }

  it('never changes the structure of the report', () => {
    const plain = skeleton(reportMarkdown(auditWith('ferry')));
    fc.assert(
      fc.property(hostile, (words) => {
        expect(skeleton(reportMarkdown(auditWith(words)))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});
