import { describe, expect, it } from 'vitest';
import { read } from '../../src/reading/reading.js';

const PROSE = `Oak or pine: which board should you buy?

Oak boards are heavy and last for decades in a garden shed.

Pine boards are light, and they have to be painted every few years.

`;

/** "row · column · cell" of each cell of a page that ends with `lines`. */
function cells(lines: readonly string[]): readonly string[] {
  const source = read({
    path: 'page.txt',
    text: `${PROSE}${lines.join('\n')}\n\nBoth are sold by the metre in most yards.\n`,
    sha256: '',
  });
  if ('problem' in source) throw new Error(source.problem);
  return source.passages
    .filter(({ kind }) => kind === 'cell')
    .map(({ row, column, text }) => `${row?.text} · ${column?.text} · ${text}`);
}

describe('one cell on each line', () => {
  it('reads rows as wide as the columns are many', () => {
    expect(cells(['Feature', 'Oak', 'Pine', 'Price', '€40', '€25', 'Weight', 'High', 'Low'])).toEqual([
      'Price · Oak · €40',
      'Price · Pine · €25',
      'Weight · Oak · High',
      'Weight · Pine · Low',
    ]);
  });

  const rows: [note: string, lines: readonly string[]][] = [
    ['a cell too few', ['Feature', 'Oak', 'Pine', 'Price', '€40', '€25', 'Weight', 'High']],
    ['one row alone', ['Feature', 'Oak', 'Pine', 'Price', '€40', '€25']],
    ['things that the article never takes up', ['Feature', 'Ash', 'Elm', 'Price', '€40', '€25', 'Weight', 'High', 'Low']],
    ['no corner', ['Our yard', 'Oak', 'Pine', 'Price', '€40', '€25', 'Weight', 'High', 'Low']],
    ['a sentence among them', ['Feature', 'Oak', 'Pine', 'Price', '€40', 'It varies.', 'Weight', 'High', 'Low']],
  ];
  it.each(rows)('reads none of %s', (_, lines) => {
    expect(cells(lines)).toEqual([]);
  });
});
