// The reports for machines, on one audit by hand whose words are as hostile as an article's can be.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { audit as auditOf } from '../../src/audit.js';
import { reportClaimsCsv, reportConflictsCsv, reportGroupsCsv } from '../../src/reporting/csv.js';
import { githubSummary, reportGithub } from '../../src/reporting/github.js';
import { reportJson, reportJsonl } from '../../src/reporting/json.js';
import { reportJunit } from '../../src/reporting/junit.js';
import type { Reporter } from '../../src/reporting/reporter.js';
import { reportSarif } from '../../src/reporting/sarif.js';
import { reportUnix } from '../../src/reporting/unix.js';
import { type Snapshot, snapshotOf, trendOf } from '../../src/reporting/trend.js';
import { audit, claim, conflict, group, source, subject } from './fixture.js';

const context = { version: '9.9.9', base: '' };

const gazette = source('sources/gazette.md', '# Trams\n\nTrams are fast.\nTrams are cheap.\n', { publisher: 'City Gazette' });
const letters = source('sources/letters to us.md', 'Trams are\nslow.\nTrams are "dear", <b>100%</b> & more\u0007.\n');
const fast = claim(gazette, 'Trams are fast.');
const cheap = claim(gazette, 'Trams are cheap.');
const slow = claim(letters, 'Trams are\nslow.');
const dear = claim(letters, 'Trams are "dear", <b>100%</b> & more\u0007.', { aspect: '=1+1', subject: '-tram' });
const speed = conflict('Is the tram fast?', { yes: [fast], no: [slow] }, { explanation: 'Fast, and slow: both\nat once.' });
const price = conflict('Is the tram dear?', { yes: [dear], no: [cheap] }, { kind: 'degree', severity: 'soft' });
const whole = audit({
  sources: [gazette, letters],
  subjects: [subject('tram')],
  claims: [fast, cheap, slow, dear],
  groups: [group([fast, cheap], { consensus: false })],
  conflicts: [speed, price],
  problems: [{ path: 'sources/torn.md', message: 'not UTF-8' }],
});
const nothing = audit({});
/** A conflict of an earlier run. */
const gone = {
  id: 'conflict-gone',
  title: 'Is the tram red?',
  kind: 'antonym',
  severity: 'hard',
  sides: [{ answer: 'red', quotes: [{ path: 'old.md', line: 2, quote: 'Trams are red.' }] }],
};

const lines = (reporter: Reporter, of = whole): readonly string[] => reporter(of, context).split('\n').slice(0, -1);

describe('unix', () => {
  it('has a line for each side, and one for each source that cannot be read', () => {
    expect(lines(reportUnix)).toEqual([
      'sources/gazette.md:3:1: hard [negation] Is the tram fast? yes: “Trams are fast.” (against sources/letters to us.md:1)',
      'sources/letters to us.md:1:1: hard [negation] Is the tram fast? no: “Trams are slow.” (against sources/gazette.md:3)',
      'sources/letters to us.md:3:1: soft [degree] Is the tram dear? yes: “Trams are "dear", <b>100%</b> & more.” (against sources/gazette.md:4)',
      'sources/gazette.md:4:1: soft [degree] Is the tram dear? no: “Trams are cheap.” (against sources/letters to us.md:3)',
      'sources/torn.md:1:1: error [unread] not UTF-8',
    ]);
  });

  it('is empty where there is nothing to tell', () => {
    expect(reportUnix(nothing, context)).toBe('');
  });
});

describe('github', () => {
  it('puts an annotation beside each conflict; no words of an article can end a command', () => {
    expect(lines(reportGithub)).toEqual([
      '::error file=sources/torn.md,title=Source that cannot be read::not UTF-8',
      '::error file=sources/gazette.md,line=3,endLine=3,col=1,endColumn=16,title=Is the tram fast?::' +
        'yes: “Trams are fast.” against no: “Trams are slow.” (sources/letters to us.md:1). Fast, and slow: both at once.',
      '::warning file=sources/letters to us.md,line=3,endLine=3,col=1,endColumn=39,title=Is the tram dear?::' +
        'yes: “Trams are "dear", <b>100%25</b> & more.” against no: “Trams are cheap.” (sources/gazette.md:4). One affirms what the other denies.',
    ]);
  });

  it('shows ten of a kind and counts the rest', () => {
    const many = Array.from({ length: 13 }, (_, at) => conflict(`Is tram ${at} fast?`, { yes: [fast], no: [slow] }));
    const shown = lines(reportGithub, audit({ ...whole, conflicts: many, problems: [] }));
    expect(shown.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(shown.at(-1)).toBe('::notice::3 more conflicts: see the summary of the step');
  });

  it('cuts a summary that is too long between sections, and says so', () => {
    const title = (at: number) => `Is tram ${at} ${'very '.repeat(700)}fast?`;
    const many = Array.from({ length: 1_000 }, (_, at) => conflict(title(at), { yes: [fast], no: [slow] }));
    const cut = githubSummary(audit({ ...whole, conflicts: many }), context);
    expect(Buffer.byteLength(cut)).toBeLessThan(1_048_576);
    expect(cut.match(/<details>/g)).toHaveLength(cut.match(/<\/details>/g)?.length ?? 0);
    expect(cut.endsWith('\n_The report is longer than a summary may be: the rest of it is left out here._\n')).toBe(true);
    expect(githubSummary(whole, context)).not.toContain('left out here');
  });
});

describe('junit', () => {
  it('has a failed test for each conflict and an error for each source that cannot be read', () => {
    expect(lines(reportJunit)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="concord" tests="3" failures="2" errors="1"><testsuite name="concord" tests="3" failures="2" errors="1">' +
        '<testcase classname="tram" name="Is the tram fast?" file="sources/gazette.md" line="3">' +
        '<failure type="hard negation" message="Fast, and slow: both at once.">Fast, and slow: both at once.',
      'yes: “Trams are fast.” (sources/gazette.md:3:1)',
      'no: “Trams are slow.” (sources/letters to us.md:1:1)',
      'What would settle it: A timetable.</failure></testcase>',
      '<testcase classname="tram" name="Is the tram dear?" file="sources/letters to us.md" line="3">' +
        '<failure type="soft degree" message="One affirms what the other denies.">One affirms what the other denies.',
      'yes: “Trams are &quot;dear&quot;, &lt;b&gt;100%&lt;/b&gt; &amp; more.” (sources/letters to us.md:3:1)',
      'no: “Trams are cheap.” (sources/gazette.md:4:1)',
      'What would settle it: A timetable.</failure></testcase>',
      '<testcase classname="sources" name="sources/torn.md" file="sources/torn.md"><error type="unread" message="not UTF-8"/></testcase></testsuite></testsuites>',
    ]);
  });

  it('has one passed test where there is no conflict', () => {
    expect(reportJunit(nothing, context)).toContain(
      'tests="1" failures="0" errors="0"><testcase classname="conflicts" name="No conflicts"/>',
    );
  });
});

describe('csv', () => {
  const rows = (reporter: Reporter) => reporter(whole, context).split('\r\n');

  it.each([
    ['claims', reportClaimsCsv, 5],
    ['groups', reportGroupsCsv, 2],
    ['conflicts, a row for each claim of a side', reportConflictsCsv, 5],
  ])('%s under a header', (_, reporter, count) => {
    const written = rows(reporter);
    expect(written.at(-1)).toBe('');
    expect(written).toHaveLength(count + 1);
    expect(written[0]).toMatch(/^id,/);
  });

  it('a field holds quotation marks, commas and line breaks, and starts no formula', () => {
    expect(rows(reportClaimsCsv)[4]).toContain(`,'-tram,,'=1+1,is,`);
    expect(rows(reportClaimsCsv)[4]).toContain('"Trams are ""dear"", <b>100%</b> & more\u0007."');
    expect(reportClaimsCsv(whole, context)).toContain('"Trams are\nslow."');
  });
});

describe('sarif', () => {
  const log = (of = whole) => JSON.parse(reportSarif(of, context));

  it('has a result for each conflict, its other quotes as related locations', () => {
    const [{ results, invocations, columnKind }] = log().runs;
    expect(results).toMatchObject([
      {
        ruleId: 'negation',
        level: 'error',
        message: { text: 'Is the tram fast? Fast, and slow: both at once.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'sources/gazette.md' },
              region: { startLine: 3, startColumn: 1, endLine: 3, endColumn: 16 },
            },
          },
        ],
        relatedLocations: [
          {
            physicalLocation: { artifactLocation: { uri: 'sources/letters%20to%20us.md' } },
            message: { text: 'no: “Trams are slow.”' },
          },
        ],
        partialFingerprints: { 'concordConflict/v1': speed.id },
      },
      { ruleId: 'degree', level: 'warning' },
    ]);
    expect(columnKind).toBe('utf16CodeUnits');
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'not UTF-8' } }] },
    ]);
  });

  it('tells how each result stands to the audit before, where there is one', () => {
    const states = (before: Snapshot | null) =>
      JSON.parse(
        reportSarif(whole, { ...context, trend: before === null ? null : trendOf(before, snapshotOf(whole)) }),
      ).runs[0].results.map(({ baselineState }: { baselineState?: string }) => baselineState);
    const all = snapshotOf(whole);
    const softened = all.conflicts.map((one) => ({ ...one, severity: 'soft' as const }));
    expect(states(null)).toEqual([undefined, undefined]);
    expect(states({ ...all, conflicts: all.conflicts.slice(1) })).toEqual(['new', 'unchanged']);
    expect(states({ ...all, conflicts: softened })).toEqual(['updated', 'unchanged']);
  });

  it('leaves out what no host takes, and says so', () => {
    const many = Array.from({ length: 25_001 }, () => speed);
    const [{ results, invocations }] = log(audit({ ...whole, conflicts: many, problems: [] })).runs;
    expect(results).toHaveLength(25_000);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '1 more conflict, left out: a run holds 25000' } },
    ]);
  });
});

describe('schemas', () => {
  const samples = ['coderspace', 'edureka', 'lisa-vance'].map((name) => ({
    path: `${name}.md`,
    bytes: readFileSync(`sources/${name}.md`),
    sha256: '0'.repeat(64),
  }));
  const ofSamples = auditOf(samples, { subjects: [], ignoredSections: [] });
  const schemaIn = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

  /** The schema that takes no fields beside those that it names. */
  function closed(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map(closed);
    if (typeof schema !== 'object' || schema === null) return schema;
    const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
    return 'properties' in schema && 'required' in schema ? { ...inner, additionalProperties: false } : inner;
  }

  test.each([
    ['by hand', whole],
    ['the samples', ofSamples],
    ['nothing', nothing],
  ])('the JSON report is as docs/report.schema.json says, and holds no field that it does not name: %s', (_, of) => {
    const validate = new Ajv2020().compile(closed(schemaIn('docs/report.schema.json')) as object);
    const report = JSON.parse(reportJson(of, context));
    expect(validate(report) || validate.errors).toBe(true);
    expect(validate({ ...report, conflicts: [{}] })).toBe(false);
    expect(validate({ ...report, more: 1 })).toBe(false);
  });

  test('so is one that tells what differs from the last audit', () => {
    const validate = new Ajv2020().compile(closed(schemaIn('docs/report.schema.json')) as object);
    const before = { ...snapshotOf(whole), run: 1, conflicts: [{ ...snapshotOf(whole).conflicts[0], severity: 'soft' }, gone] };
    const report = JSON.parse(reportJson(whole, { ...context, trend: trendOf(before as Snapshot, snapshotOf(whole)) }));
    expect(validate(report) || validate.errors).toBe(true);
    expect(report.trend).toMatchObject({
      since: { run: 1, claims: 4 },
      new: [price.id],
      carriedOver: [],
      changed: [{ id: speed.id, before: { severity: 'soft' }, added: 0, gone: 0 }],
      resolved: [gone],
    });
  });

  test.each([
    ['by hand', whole],
    ['the samples', ofSamples],
    ['nothing', nothing],
  ])('the SARIF report is valid against the schema of SARIF 2.1.0: %s', (_, of) => {
    // The schema is of an older draft, whose `id` has another name now; one of its patterns is no Unicode pattern.
    const { $schema, id, ...schema } = schemaIn('test/reporting/sarif-2.1.0.schema.json');
    const ajv = formats.default(new Ajv({ strict: false, unicodeRegExp: false }));
    const validate = ajv.compile(schema);
    expect(id).toContain('sarif-2.1.0');
    expect(validate(JSON.parse(reportSarif(of, context))) || validate.errors).toBe(true);
    expect(validate({ $schema, version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('as lines it holds the same things, each with its type', () => {
    const { schemaVersion, tool, ...lists } = JSON.parse(reportJson(ofSamples, context));
    const [first, ...things] = lines(reportJsonl, ofSamples).map((line) => JSON.parse(line));
    expect(first).toEqual({ type: 'audit', schemaVersion, tool });
    const types = ['source', 'subject', 'claim', 'group', 'conflict', 'changed', 'cleared', 'skipped', 'problem', 'settled'];
    expect(things).toEqual(
      Object.values<object[]>(lists).flatMap((all, at) => all.map((thing) => ({ type: types[at], ...thing }))),
    );
  });
});
