// What each report says of decided conflicts.
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/deciding/decision.js';
import { reportConflictsCsv } from '../../src/reporting/csv.js';
import { reportGithub } from '../../src/reporting/github.js';
import { reportJson } from '../../src/reporting/json.js';
import { reportJunit } from '../../src/reporting/junit.js';
import { reportMarkdown } from '../../src/reporting/markdown.js';
import { matrices } from '../../src/reporting/matrix.js';
import { reportSarif } from '../../src/reporting/sarif.js';
import { reportUnix } from '../../src/reporting/unix.js';
import { audit, claim, conflict, source, subject } from './fixture.js';

const gazette = source('gazette.md', 'Trams are fast. Trams are dear.\n');
const letters = source('letters.md', 'Trams are slow. Trams are cheap.\n');
const [fast, dear] = [claim(gazette, 'Trams are fast'), claim(gazette, 'Trams are dear', { aspect: 'price' })];
const [slow, cheap] = [claim(letters, 'Trams are slow'), claim(letters, 'Trams are cheap', { aspect: 'price' })];
const recorded = (path: string, quote: string) => ({ path, quote, text: quote, context: '', sentence: null });
const decision: Entry = {
  key: 'd-1',
  turn: 1,
  ruling: { verdict: 'keep', side: 0, because: 'outdated' },
  by: 'Ann <b>',
  at: '2026-01-02T03:04:05Z',
  note: 'the timetable',
  view: {
    title: 'Is the tram fast?',
    question: 'tram|fast',
    kind: 'negation',
    severity: 'hard',
    sides: [
      { answer: 'yes', claims: [recorded('gazette.md', 'Trams are fast')] },
      { answer: 'no', claims: [recorded('letters.md', 'Trams are slow')] },
    ],
  },
};
const pending = [recorded('letters.md', 'Trams are slow')];
const speed = conflict(
  'Is the tram fast?',
  { yes: [fast], no: [slow] },
  { status: 'pending-edit', decision, thread: 'd-1', kept: 0, pending },
);
const price = conflict('Is the tram dear?', { yes: [dear], no: [cheap] }, { aspect: 'price' });
const whole = audit({
  sources: [gazette, letters],
  subjects: [subject('tram')],
  claims: [fast, dear, slow, cheap],
  conflicts: [speed, price],
  settled: [{ thread: 'd-2', title: 'Is the bus red?', status: 'verified', decision: { ...decision, key: 'd-2' }, pending: [] }],
});
const context = { version: '1.0.0', base: '' };

describe('Markdown', () => {
  const text = reportMarkdown(whole, context);
  test('counts what is open, and says what was decided', () => {
    expect(text).toContain('- **1 open hard conflict**');
    expect(text).toContain('1 conflict decided, 1 of them still to be edited. 1 decision verified');
    expect(text).toContain('_Decided, to be edited:_ Keep “yes” (the other is outdated) — Ann \\<b>, 2026-01-02: the timetable');
    expect(text).toContain('Still to be edited: “Trams are slow” (letters.md).');
  });
  test('has open ones first, and what is no longer found at its end', () => {
    const order = ['### Is the tram dear?', '### Is the tram fast?', '## Decided, and no longer found', '**Is the bus red?**'];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });
  test('a decided conflict without a decision that stands is told as reopened', () => {
    const again = audit({ ...whole, conflicts: [{ ...speed, status: 'reopened', decision: null, kept: null, pending: [] }] });
    expect(reportMarkdown(again, context)).toContain('_Reopened._');
  });
});

test('the matrix: the kept side contradicts nobody any more, the losing one does', () => {
  const rows = matrices(whole)[0]?.rows.map(({ aspect, places }) => [aspect, ...places.map(({ standing }) => standing)]);
  expect(rows).toEqual([
    ['price', 'contradicts', 'contradicts'],
    ['speed', 'alone', 'contradicts'],
  ]);
});

test('JSON: status and decision, the kept side as it stands now', () => {
  const { conflicts, settled } = JSON.parse(reportJson(whole, context));
  expect(conflicts.map(({ status }: { status: string }) => status)).toEqual(['pending-edit', 'open']);
  expect(conflicts[0].decision).toEqual({
    key: 'd-1',
    verdict: 'keep',
    because: 'outdated',
    side: 0,
    answer: 'yes',
    note: 'the timetable',
    by: 'Ann <b>',
    at: '2026-01-02T03:04:05Z',
  });
  expect(conflicts[1].decision).toBeNull();
  expect(settled).toMatchObject([{ id: 'd-2', status: 'verified', decision: { verdict: 'keep', side: null } }]);
});

test('SARIF: decided ones are suppressed, with the reason; open ones are known not to be', () => {
  const [{ results }] = JSON.parse(reportSarif(whole, context)).runs;
  expect(results.map(({ suppressions }: { suppressions: object[] }) => suppressions)).toEqual([
    [{ kind: 'external', status: 'accepted', justification: expect.stringContaining('Keep “yes”') }],
    [],
  ]);
});

test('JUnit: decided ones are skipped tests', () => {
  const text = reportJunit(whole, context);
  expect(text).toContain('tests="2" failures="1" skipped="1" errors="0"');
  expect(text).toContain('<skipped message="Keep “yes” (the other is outdated) — Ann &lt;b&gt;, 2026-01-02: the timetable"/>');
});

test('unix and GitHub leave decided ones out', () => {
  for (const report of [reportUnix, reportGithub]) {
    expect(report(whole, context)).toContain('Is the tram dear?');
    expect(report(whole, context)).not.toContain('Is the tram fast?');
  }
});

test('CSV names status and decision', () => {
  const [header, first, , third] = reportConflictsCsv(whole, context).split('\r\n');
  expect(header).toMatch(/,status,decision,decidedBy,decidedAt,note$/);
  expect(first).toMatch(/,pending-edit,Keep “yes” \(the other is outdated\),Ann <b>,2026-01-02T03:04:05Z,the timetable$/);
  expect(third).toMatch(/,open,,,,$/);
});
