// Texts that no article holds end in time (the runner's limit), and what stands before and after them is read all the same. How the time grows is
// for bench/extraction.mjs.
import { describe, expect, it } from 'vitest';
import { extremes } from '../../bench/extreme-texts.mjs';
import { extract } from '../../src/claims/extraction.js';
import { read } from '../../src/reading/reading.js';
import type { Source } from '../../src/reading/source.js';
import { subjects } from '../../src/subjects/discovery.js';

/** The quotes of a text's claims. */
function quotes(path: string, text: string): readonly string[] {
  const source = read({ path, text, sha256: '' });
  if ('problem' in source) throw new Error(source.problem);
  const sources: readonly Source[] = [source];
  return extract(source, subjects(sources, [])).claims.map(({ quote }) => quote);
}

const before = 'The Lumo kettle is quiet';
const after = 'The Lumo kettle is white';

describe('extreme texts', () => {
  it.each(extremes)('$name: what stands before is read', ({ text }) => {
    for (const path of ['a.md', 'a.txt']) expect(quotes(path, text(4_000))).toContain(before);
  });

  it.each([
    ['a line of 1 MB without a blank', 'letters without a blank in a paragraph', 1_000_000],
    ['100,000 nested brackets', 'nested brackets in a paragraph', 200_000],
    ['a million commas', 'commas in a paragraph', 1_000_000],
    ['"a. a. a."', '"a. " in a paragraph', 100_000],
    ['a list item without an end', 'words without an end in a list item', 100_000],
    ['a heading without an end', 'words without an end in a heading', 100_000],
    ['block quotes in one another', 'block quotes in one another', 50_000],
    ['4,000 list items', 'list items', 90_000],
    ['2,000 table rows', 'table rows', 60_000],
  ])('%s', (_, name, letters) => {
    const text = extremes.find((extreme) => extreme.name === name)?.text(letters) ?? '';
    expect(text.length).toBeGreaterThan(letters);
    const found = quotes('a.md', text);
    expect(found).toContain(before);
    expect(found).toContain(after);
  });
});
