// The queue, its progress, marks of what was seen, and precision by the editors' verdicts.
import { describe, expect, test } from 'vitest';
import { markOf, recorderOf } from '../../src/deciding/deciding.js';
import { precisionByKind } from '../../src/deciding/precision.js';
import { nextOpen, progress, queued } from '../../src/deciding/queue.js';
import { conflict } from '../reporting/fixture.js';
import { audited, conflictOn, decided, keeping, timber } from './articles.js';

const all = [
  conflict('a', {}, { severity: 'soft', kind: 'degree' }),
  conflict('b', {}, { status: 'decided', subject: 'Tram' }),
  conflict('c', {}, { status: 'stale', subject: 'bus' }),
  conflict('d', {}, { status: 'pending-edit', severity: 'soft' }),
];
const titles = (list: readonly { readonly title: string }[]) => list.map(({ title }) => title).join('');

describe('the queue', () => {
  test.each([
    ['no filter: all, hard ones first', {}, 'bcad'],
    ['a status', { status: ['decided'] as const }, 'b'],
    ['all that is to be decided', { status: ['undecided'] as const }, 'ca'],
    ['one of two', { status: ['stale', 'pending-edit'] as const }, 'cd'],
    ['a kind', { kind: ['degree'] }, 'a'],
    ['a subject, whatever its case', { subject: ['TRAM'] }, 'bad'],
    ['all must be met', { subject: ['tram'], severity: ['hard'] }, 'b'],
    ['none', { kind: ['date'] }, ''],
  ])('%s', (_, filter, expected) => {
    expect(titles(queued(all, filter))).toBe(expected);
  });

  test('what comes next: open ones, round the end, and nothing when there is no other', () => {
    expect(nextOpen(all, null)?.title).toBe('a');
    expect(nextOpen(all, 'conflict-a')?.title).toBe('c');
    expect(nextOpen(all, 'conflict-c')?.title).toBe('a');
    expect(nextOpen(all.slice(2), 'conflict-c')).toBeNull();
  });

  test('progress', () => {
    expect(progress(all)).toEqual({
      all: 4,
      open: 2,
      openHard: 1,
      byStatus: { open: 1, decided: 1, stale: 1, 'pending-edit': 1 },
    });
  });
});

describe('the mark of a view', () => {
  const now = audited(timber);
  const mark = (entries: Parameters<typeof markOf>[2], texts = timber) => {
    const audit = audited(texts, entries);
    return markOf(conflictOn('carve', audit), recorderOf(audit), entries);
  };

  test('is the same while nothing of the conflict changes', () => {
    const elsewhere = decided(
      now.conflicts.find(({ title }) => !title.includes('carve'))?.title ?? '',
      { verdict: 'dispute' },
      timber,
    );
    expect(mark(elsewhere)).toBe(mark([]));
    expect(mark([], { ...timber, 'bench.md': (timber['bench.md'] ?? '').replace('\n\n', '\n\nFirst, a word.\n\n') })).toBe(
      mark([]),
    );
  });

  test('is another after a decision, a note, or other words', () => {
    const marks = [
      mark([]),
      mark(decided('carve', { verdict: 'dispute' }, timber)),
      mark(decided('carve', { verdict: 'note' }, timber)),
      mark([], { ...timber, 'bench.md': (timber['bench.md'] ?? '').replace('easy to carve', 'quite easy to carve') }),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('precision', () => {
  test('counts what stands, each conflict once; notes and the baseline say nothing', () => {
    const first = keeping('carve', 'easy', timber);
    expect(precisionByKind(first)).toEqual([{ kind: 'antonym', right: 1, wrong: 0 }]);
    const second = decided('carve', { verdict: 'not-a-contradiction', because: null }, timber, first);
    expect(precisionByKind(second)).toEqual([{ kind: 'antonym', right: 0, wrong: 1 }]);
    expect(precisionByKind(decided('carve', { verdict: 'note' }, timber))).toEqual([]);
    expect(precisionByKind(decided('carve', { verdict: 'accepted' }, timber))).toEqual([]);
  });
});
