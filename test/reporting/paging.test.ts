import { describe, expect, it, test } from 'vitest';
import { reportHtmlPages } from '../../src/reporting/html.js';
import { reportMarkdown, reportMarkdownPages } from '../../src/reporting/markdown.js';
import { pagedFindings, pagedSubjects, partsOf } from '../../src/reporting/paging.js';
import { auditOfMany } from './many.js';
import { subject } from './fixture.js';

const many = auditOfMany(pagedFindings, pagedSubjects);

describe('partsOf', () => {
  test.each([
    ['too few findings', pagedFindings - 1, pagedSubjects, 0],
    ['too few subjects', pagedFindings, pagedSubjects - 1, 0],
    ['enough of both', pagedFindings, pagedSubjects, pagedSubjects],
  ])('%s', (_, findings, subjects, parts) => {
    expect(partsOf(auditOfMany(findings, subjects))).toHaveLength(parts);
  });

  it('puts each finding onto the page of its subject, and what has none onto one of its own', () => {
    const [first, ...others] = many.claims;
    if (!first) throw new Error('Unexpected audit without claims');
    const parts = partsOf({ ...many, claims: [...others, first, { ...first, id: 'x', subject: 'Ferry' }] });
    expect(parts.map(({ name }) => name)).toEqual([
      ...Array.from({ length: pagedSubjects }, (_, at) => `tram-${at}`),
      'other-subjects',
    ]);
    expect(parts.flatMap(({ audit }) => audit.conflicts)).toHaveLength(many.conflicts.length);
    expect(parts.at(-1)?.audit.claims.map(({ id }) => id)).toEqual(['x']);
  });

  it('puts a conflict between two subjects onto the pages of both', () => {
    const [conflict] = many.conflicts;
    const [own] = conflict?.sides[0]?.claims ?? [];
    const claims = many.claims.map((claim) => (claim.id === own ? { ...claim, subject: 'Tram 3' } : claim));
    const holding = partsOf({ ...many, claims }).filter(({ audit }) => audit.conflicts.some(({ id }) => id === conflict?.id));
    expect(holding.map(({ subject }) => subject)).toEqual(['Tram 0', 'Tram 3']);
  });

  it('gives files of subjects that are written alike different names', () => {
    const renamed = { 'Tram 1': 'tram/0', 'Tram 2': 'Трам' } as Record<string, string>;
    const named = <Thing extends { subject: string }>(thing: Thing) => ({
      ...thing,
      subject: renamed[thing.subject] ?? thing.subject,
    });
    const audit = {
      ...many,
      subjects: many.subjects.map(({ name }) => subject(renamed[name] ?? name)),
      claims: many.claims.map(named),
      conflicts: many.conflicts.map(named),
      groups: many.groups.map(named),
    };
    expect(
      partsOf(audit)
        .slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(['tram-0', 'tram-0-2', 'subject']);
  });
});

describe('a report in several files', () => {
  const options = { base: '../', ending: ['audit', '.md'] as const };

  it('is one where it is short, the same as ever', () => {
    const short = auditOfMany(20, 8);
    expect([...reportMarkdownPages(short, options)]).toEqual([['', reportMarkdown(short, { base: '../' })]]);
  });

  it('is an index that leads to a file for each subject, and each leads back and to the sources', () => {
    const pages = reportMarkdownPages(many, options);
    expect([...pages.keys()]).toEqual(['', ...Array.from({ length: 8 }, (_, at) => `audit.subjects/tram-${at}.md`)]);
    const index = pages.get('') ?? '';
    expect(index).toContain('| [Tram 3](audit.subjects/tram-3.md) | 0 ');
    expect(index).toContain('(../sources/one.md#L1)');
    const page = pages.get('audit.subjects/tram-0.md') ?? '';
    expect(page).toMatch(/^# Tram 0: what 2 articles say\n/);
    expect(page).toContain('[All subjects](../audit.md)');
    expect(page).toContain('(../../sources/one.md#L1)');
    expect(page.match(/^### Does it run/gm)).toHaveLength(25);
  });

  it('as pages, whose anchors all lead somewhere', () => {
    const pages = reportHtmlPages(many, { base: '', ending: ['audit', '.html'] });
    expect(pages.get('')).toContain('<a href="audit.subjects/tram-3.html">Tram 3</a>');
    for (const page of pages.values()) {
      const anchors = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, anchor]) => anchor);
      expect(anchors.filter((anchor) => !page.includes(` id="${anchor}"`))).toEqual([]);
    }
  });
});

describe('a long list', () => {
  const long = auditOfMany(160, 2);

  it('shows what it is asked to, and counts the rest', () => {
    const report = reportMarkdown(long, { most: 30 });
    expect(report.match(/^### Does it run/gm)).toHaveLength(30);
    expect(report).toContain('\n50 more hard conflicts stand in the JSON report.\n');
    expect(report).toContain('\n50 more points of agreement stand in the JSON report.\n');
    expect(report).toContain('- **80 hard conflicts**');
  });

  it('folds all but the first conflicts by their subject', () => {
    const report = reportMarkdown(long);
    expect(report).toContain('<details><summary>Tram 0: 55 further hard conflicts</summary>');
    expect(report.match(/^### Does it run/gm)).toHaveLength(80);
  });
});
