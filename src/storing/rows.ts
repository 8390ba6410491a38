// An audit becomes rows of tables and comes back the same, whatever database keeps them. Columns bear the names of an entry's keys; `ordinal`
// keeps the order of a list.
import type { Audit, Problem } from '../audit.js';
import type { Claim, Refused } from '../claims/claim.js';
import type { Changed, Cleared, Group, Side } from '../comparing/finding.js';
import type { JudgedConflict, Settled } from '../deciding/status.js';
import type { Passage, Source } from '../reading/source.js';
import type { Subject } from '../subjects/subject.js';

/** A column's value as a database keeps it. */
export type Value = string | number | null;
export type Row = Record<string, Value>;

/** Tables that hold only the last audit, the ones that refer to others first. */
export const currentTables = [
  'settled',
  'problems',
  'skipped',
  'cleared',
  'changed',
  'group_claims',
  'groups',
  'claims',
  'subjects',
  'passages',
  'sources',
];

/** Tables that keep every run. */
export const runTables: ReadonlySet<string> = new Set(['conflicts', 'conflict_sides', 'side_claims']);

/** Every table's rows, in an order in which each row's references are already there. */
export function* tablesOf(audit: Audit, run: number): Generator<readonly [string, Iterable<Row>]> {
  yield ['sources', rows(shapes.sources, audit.sources)];
  for (const { id: source, passages } of audit.sources) yield ['passages', rows(shapes.passages, passages, { source })];
  yield ['claims', rows(shapes.claims, audit.claims)];
  yield ['skipped', rows(shapes.skipped, audit.skipped)];
  yield* findingTables(audit, run);
}

/** The rows that belong to no source alone. */
export function* findingTables(audit: Audit, run: number): Generator<readonly [string, Iterable<Row>]> {
  const claims = new Map(audit.claims.map((claim) => [claim.id, claim]));
  const paths = new Map(audit.sources.map(({ id, path }) => [id, path]));
  yield ['subjects', rows(shapes.subjects, audit.subjects)];
  yield ['groups', rows(shapes.groups, audit.groups)];
  for (const { id, claims: members } of audit.groups) {
    yield ['group_claims', members.map((claim, ordinal) => ({ group_id: id, ordinal, claim }))];
  }
  yield ['conflicts', rows(shapes.conflicts, audit.conflicts, { run })];
  for (const { id: conflict, sides } of audit.conflicts) {
    yield ['conflict_sides', rows(shapes.sides, sides, { run, conflict })];
    for (const [side, { claims: members }] of sides.entries()) {
      yield [
        'side_claims',
        members.map((id, ordinal) => ({ run, conflict, side, ordinal, ...placed(existing(claims, id), paths) })),
      ];
    }
  }
  yield ['changed', rows(shapes.changed, audit.changed)];
  yield ['cleared', rows(shapes.cleared, audit.cleared)];
  yield ['problems', rows(shapes.problems, audit.problems)];
  yield ['settled', rows(shapes.settled, audit.settled)];
}

function placed({ id, source, position, quote }: Claim, paths: ReadonlyMap<string, string>): Row {
  return { claim: id, path: existing(paths, source), line: position.start.line, quote };
}

function existing<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`A conflict refers to ${id}, which the audit does not have`);
  return entry;
}

/**
 * The audit that the rows hold.
 * @param all gives the rows of a table by their ordinal; of a table that keeps several runs, those of the last one
 */
export function auditOf(all: (table: string) => readonly Row[]): Audit {
  const passages = byKey(all('passages'), (row) => row.source);
  const members = byKey(all('group_claims'), (row) => row.group_id);
  const sides = byKey(all('conflict_sides'), (row) => row.conflict);
  const sideClaims = byKey(all('side_claims'), (row) => `${row.side} ${row.conflict}`);
  const claimsOf = (lists: ReadonlyMap<Value | undefined, readonly Row[]>, key: Value | undefined) =>
    (lists.get(key) ?? []).map((row) => String(row.claim));
  const sidesOf = (conflict: Value | undefined) =>
    (sides.get(conflict) ?? []).map((row) =>
      entryOf<Side>(shapes.sides, row, { claims: claimsOf(sideClaims, `${row.ordinal} ${conflict}`) }),
    );
  const passagesOf = (source: Value | undefined) =>
    (passages.get(source) ?? []).map((row) => entryOf<Passage>(shapes.passages, row));
  return {
    sources: all('sources').map((row) => entryOf<Source>(shapes.sources, row, { passages: passagesOf(row.id) })),
    subjects: all('subjects').map((row) => entryOf<Subject>(shapes.subjects, row)),
    claims: all('claims').map((row) => entryOf<Claim>(shapes.claims, row)),
    groups: all('groups').map((row) => entryOf<Group>(shapes.groups, row, { claims: claimsOf(members, row.id) })),
    conflicts: all('conflicts').map((row) => entryOf<JudgedConflict>(shapes.conflicts, row, { sides: sidesOf(row.id) })),
    changed: all('changed').map((row) => entryOf<Changed>(shapes.changed, row)),
    cleared: all('cleared').map((row) => entryOf<Cleared>(shapes.cleared, row)),
    skipped: all('skipped').map((row) => entryOf<Refused>(shapes.skipped, row)),
    problems: all('problems').map((row) => entryOf<Problem>(shapes.problems, row)),
    settled: all('settled').map((row) => entryOf<Settled>(shapes.settled, row)),
  };
}

function byKey(list: readonly Row[], key: (row: Row) => Value | undefined): ReadonlyMap<Value | undefined, readonly Row[]> {
  const lists = new Map<Value | undefined, Row[]>();
  for (const row of list) {
    const there = lists.get(key(row));
    if (there) there.push(row);
    else lists.set(key(row), [row]);
  }
  return lists;
}

/**
 * How an entry of the audit becomes a row and comes back the same. Columns bear the names of the entry's keys in snake case; what
 * is neither plain, nor JSON, nor elsewhere (in a table of its own) goes into `more`, so that a new key needs no migration.
 */
interface Shape<Entry> {
  /** Text, number or null. */
  readonly plain: readonly (keyof Entry & string)[];
  readonly json: readonly (keyof Entry & string)[];
  readonly elsewhere?: readonly (keyof Entry & string)[];
}

export const shapes = {
  sources: {
    plain: ['id', 'path', 'title', 'publisher', 'author', 'published', 'retrieved', 'url', 'kind', 'sha256', 'text'],
    json: [],
    elsewhere: ['passages'],
  } satisfies Shape<Source>,
  passages: { plain: ['kind', 'text'], json: ['span'] } satisfies Shape<Passage>,
  subjects: { plain: ['id', 'name', 'origin'], json: ['aliases', 'parts'] } satisfies Shape<Subject>,
  claims: {
    plain: [
      ...(['id', 'source', 'quote', 'text', 'subject', 'part', 'aspect', 'activity', 'frame', 'verb'] as const),
      ...(['polarity', 'modality', 'degree', 'columns'] as const),
    ],
    json: ['position', 'spans', 'object', 'quantity', 'date', 'ordering', 'qualifiers', 'attribution'],
  } satisfies Shape<Claim>,
  groups: {
    plain: ['id', 'statement', 'subject', 'aspect', 'independentSources'],
    json: ['consensus', 'sources'],
    elsewhere: ['claims'],
  } satisfies Shape<Group>,
  conflicts: {
    plain: ['id', 'question', 'title', 'subject', 'aspect', 'kind', 'severity', 'spread', 'explanation', 'settledBy'],
    json: [],
    elsewhere: ['sides'],
  } satisfies Shape<JudgedConflict>,
  sides: { plain: ['answer'], json: [], elsewhere: ['claims'] } satisfies Shape<Side>,
  changed: { plain: ['question', 'explanation'], json: ['claims'] } satisfies Shape<Changed>,
  cleared: { plain: ['reason', 'explanation'], json: ['claims'] } satisfies Shape<Cleared>,
  skipped: { plain: ['source', 'reason'], json: ['span'] } satisfies Shape<Refused>,
  problems: { plain: ['path', 'message'], json: [] } satisfies Shape<Problem>,
  settled: { plain: ['thread', 'title', 'status'], json: ['decision', 'pending'] } satisfies Shape<Settled>,
};

export function* rows<Entry extends object>(shape: Shape<Entry>, entries: readonly Entry[], owner: Row = {}): Generator<Row> {
  const named = new Set<string>([...shape.plain, ...shape.json, ...(shape.elsewhere ?? [])]);
  const plain = shape.plain.map((key) => [key, columnOf(key)] as const);
  const json = shape.json.map((key) => [key, columnOf(key)] as const);
  for (const [ordinal, entry] of entries.entries()) {
    const row: Row = { ...owner, ordinal };
    for (const [key, column] of plain) row[column] = entry[key] as Value;
    for (const [key, column] of json) row[column] = JSON.stringify(entry[key]);
    const more = Object.keys(entry).filter((key) => !named.has(key));
    row.more = more.length === 0 ? '{}' : JSON.stringify(Object.fromEntries(more.map((key) => [key, entry[key as keyof Entry]])));
    yield row;
  }
}

function entryOf<Entry>(shape: Shape<Entry>, row: Row, elsewhere: Partial<Entry> = {}): Entry {
  return {
    ...Object.fromEntries(shape.plain.map((key) => [key, row[columnOf(key)]])),
    ...Object.fromEntries(shape.json.map((key) => [key, JSON.parse(String(row[columnOf(key)]))])),
    ...JSON.parse(String(row.more)),
    ...elsewhere,
  };
}

/** `settledBy` → `settled_by` */
function columnOf(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
