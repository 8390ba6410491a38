import { describe, expect, it } from 'vitest';
import { reportJson } from '../../src/reporting/json.js';
import { audit, claim, conflict, group, source, subject } from './fixture.js';

const gazette = source('sources/gazette.md', '# Trams\r\n\r\nTrams reach 70 km/h.\r\nThey sleep at night.\r\n', {
  publisher: 'City Gazette',
});
const fast = claim(gazette, 'Trams reach 70 km/h.', {
  frame: 'measures',
  object: { text: 'top speed', head: 'speed', words: ['top', 'speed'] },
  quantity: { low: 70, high: 70, unit: 'km/h', approximate: false },
  spans: [
    { start: 11, end: 31 },
    { start: 2, end: 7 },
  ],
});
const asleep = claim(gazette, 'They sleep at night.', { text: 'Trams sleep at night.' });
const whole = audit({
  sources: [gazette],
  subjects: [subject('tram', { aliases: ['trams'] })],
  claims: [fast, asleep],
  groups: [group([fast, asleep], { independentSources: 1, consensus: false })],
  conflicts: [conflict('Is the tram fast?', { yes: [fast], no: [asleep] }, { spread: 'within-source' })],
  skipped: [{ source: gazette.id, span: { start: 0, end: 7 }, reason: 'a heading' }],
  problems: [{ path: 'sources/torn.md', message: 'not UTF-8' }],
});
const report = () => JSON.parse(reportJson(whole, { version: '9.9.9' }));

describe('reportJson', () => {
  it('names the schema and the program', () => {
    expect(report()).toMatchObject({ schemaVersion: 1, tool: { name: 'concord', version: '9.9.9' } });
  });

  it('has the lists of the format and no others', () => {
    expect(Object.keys(report())).toEqual(
      'schemaVersion tool sources subjects claims groups conflicts changed cleared skipped problems settled'.split(' '),
    );
  });

  it('gives the words that each span and position stands for', () => {
    const [exported] = report().claims;
    const { position, spans, quote } = exported;
    expect(gazette.text.slice(position.start.offset, position.end.offset)).toBe(quote);
    expect(spans[0]).toEqual(position);
    expect(spans[1]).toEqual({ start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 8, offset: 7 } });
  });

  it("gives a claim's object as its value, and null where there is none", () => {
    expect(report().claims.map(({ value }: { value: string | null }) => value)).toEqual(['top speed', null]);
  });

  it('counts the claims of each source and never exports its text', () => {
    expect(report().sources).toEqual([
      {
        id: gazette.id,
        path: 'sources/gazette.md',
        title: 'sources/gazette.md',
        publisher: 'City Gazette',
        author: null,
        published: null,
        url: null,
        sha256: gazette.sha256,
        claims: 2,
      },
    ]);
  });

  it('gives every conflict as open', () => {
    expect(report().conflicts).toMatchObject([
      { title: 'Is the tram fast?', status: 'open', decision: null, spread: 'within-source' },
    ]);
  });

  it('places what was skipped, and names what could not be read', () => {
    expect(report().skipped).toEqual([
      {
        source: gazette.id,
        position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 8, offset: 7 } },
        reason: 'a heading',
      },
    ]);
    expect(report().problems).toEqual([{ path: 'sources/torn.md', message: 'not UTF-8' }]);
  });
});
