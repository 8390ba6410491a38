// Three short articles through every reporter, as they are told after a second audit: one conflict is decided, one is new. The reports in
// test/corpus/carts/golden/ are meant to be read. After a change that is wanted, write them anew and read what has changed:
//
//   npx vitest run test/reporting/golden.test.ts -u && git diff test/corpus
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { type Audit, audit } from '../../src/audit.js';
import { loaded, reporterNames } from '../../src/commands/reporters.js';
import { parseDecisions } from '../../src/deciding/decision-file.js';
import { briefMarkdown } from '../../src/reporting/brief.js';
import { style } from '../../src/reporting/page-style.js';
import { script } from '../../src/reporting/page-script.js';
import { summaryConflicts, summaryFigures } from '../../src/reporting/summary.js';
import { snapshotOf, trendOf } from '../../src/reporting/trend.js';

const folder = fileURLToPath(new URL('../corpus/carts/', import.meta.url));
const golden = (name: string) => join(folder, 'golden', name);
const decisions = parseDecisions(readFileSync(join(folder, 'decisions.jsonl'), 'utf8')).entries;

/** The articles, with what an edit makes of their text. */
function audited(edit: (text: string) => string): Audit {
  const articles = readdirSync(join(folder, 'sources')).map((name) => {
    const bytes = Buffer.from(edit(readFileSync(join(folder, 'sources', name), 'utf8')));
    return { path: `sources/${name}`, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return audit(articles, { subjects: [], ignoredSections: [] }, () => {}, decisions);
}

const now = audited((text) => text);
// Then one article was silent on parking, and another one gave its maker's date.
const earlier = audited((text) => text.replace('and it is easy to park', 'and many have one').replace('in 1886', 'in 1877'));
const trend = trendOf({ ...snapshotOf(earlier), run: 1 }, snapshotOf(now));
const context = { version: '1.2.3', base: '../', trend };
const ending: Readonly<Record<string, string>> = {
  markdown: 'md',
  jsonl: 'jsonl',
  html: 'html',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
};

describe('carts', () => {
  test.each(reporterNames)('%s', async (name) => {
    const report = (await loaded(name))(now, context);
    const readable = report.replace(style, '/* the style */').replace(script, '/* the script */');
    const file = name.startsWith('csv-') ? `${name.slice(4)}.csv` : `audit.${ending[name] ?? `${name}.txt`}`;
    await expect(readable).toMatchFileSnapshot(golden(file));
  });

  it.each([
    ['brief.md', () => briefMarkdown(now)],
    [
      'summary.txt',
      () => {
        const options = { trend, width: 60, isColoured: false };
        return `${[...summaryFigures(now, options), '', ...summaryConflicts(now, options)].join('\n')}\n`;
      },
    ],
  ])('%s', async (name, text) => {
    await expect(text()).toMatchFileSnapshot(golden(name));
  });

  it('holds what it is there to show', () => {
    expect(now.conflicts.map(({ status }) => status).toSorted()).toEqual(['open', 'open', 'pending-edit']);
    expect([trend.fresh, trend.carriedOver, trend.changed, trend.resolved].map((list) => list.length)).toEqual([2, 1, 0, 0]);
    expect(now.groups.some(({ consensus }) => consensus)).toBe(true);
    expect(now.skipped.length).toBeGreaterThan(0);
  });
});
