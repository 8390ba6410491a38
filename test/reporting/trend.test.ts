import { describe, expect, it, test } from 'vitest';
import { reportMarkdown } from '../../src/reporting/markdown.js';
import { type PastConflict, type Snapshot, snapshotOf, trendOf } from '../../src/reporting/trend.js';
import { audit, claim, conflict, source } from './fixture.js';

/** A conflict with an answer and a quote for each side; several quotes are parted by "|". */
function past(id: string, sides: readonly string[], rest: Partial<PastConflict> = {}): PastConflict {
  return {
    id,
    title: `Question ${id}?`,
    kind: 'negation',
    severity: 'hard',
    sides: sides.map((quotes, at) => ({
      answer: `answer ${at}`,
      quotes: quotes.split('|').map((quote) => ({ path: 'a.md', line: 1, quote })),
    })),
    ...rest,
  };
}

const snapshot = (...conflicts: readonly PastConflict[]): Snapshot => ({ run: 1, figures: null, conflicts });

/** What becomes of each conflict, by its id. */
function outcome(before: readonly PastConflict[], now: readonly PastConflict[]) {
  const trend = trendOf(snapshot(...before), snapshot(...now));
  return {
    new: trend.fresh.map(({ id }) => id),
    carriedOver: trend.carriedOver.map(({ id }) => id),
    changed: trend.changed.map((change) => `${change.before.id} → ${change.now.id}: +${change.added} -${change.gone}`),
    resolved: trend.resolved.map(({ id }) => id),
  };
}

const nothing = { new: [], carriedOver: [], changed: [], resolved: [] };
const loud = ['The mill is loud.', 'The mill is quiet.'];
const old = ['The mill dates from 1710.', 'The mill dates from 1790.'];

describe('trendOf', () => {
  test.each<[string, readonly PastConflict[], readonly PastConflict[], Partial<ReturnType<typeof outcome>>]>([
    ['nothing in either run', [], [], {}],
    ['the same again', [past('a', loud)], [past('a', loud)], { carriedOver: ['a'] }],
    ['one more', [past('a', loud)], [past('a', loud), past('b', old)], { carriedOver: ['a'], new: ['b'] }],
    ['one fewer', [past('a', loud), past('b', old)], [past('b', old)], { carriedOver: ['b'], resolved: ['a'] }],
    ['another question from the same words: known by them', [past('a', loud)], [past('z', loud)], { carriedOver: ['z'] }],
    ['sides in another order', [past('a', loud)], [past('a', loud.toReversed())], { carriedOver: ['a'] }],
    [
      'marks, capitals and line breaks do not count',
      [past('a', loud)],
      [past('a', ['**The mill**\nis loud', 'the mill is “quiet”'])],
      { carriedOver: ['a'] },
    ],
    [
      'the id of one that is gone, taken by another: the words decide',
      [past('a', loud), past('a#1', old)],
      [past('a', old)],
      { carriedOver: ['a'], resolved: ['a'] },
    ],
    [
      'a quote that joins a side',
      [past('a', loud)],
      [past('a', ['The mill is loud.|It clatters.', 'The mill is quiet.'])],
      { changed: ['a → a: +1 -0'] },
    ],
    [
      'a quote that was reworded, under another question',
      [past('a', ['The mill is loud.|It clatters.', 'The mill is quiet.'])],
      [past('z', ['The mill is loud.|It rattles.', 'The mill is quiet.'])],
      { changed: ['a → z: +1 -1'] },
    ],
    [
      'one question, both sides reworded',
      [past('a', loud)],
      [past('a', ['The mill makes noise.', 'The mill makes none.'])],
      { changed: ['a → a: +2 -2'] },
    ],
    [
      'one shared quote alone makes no conflict the same',
      [past('a', loud)],
      [past('b', ['The mill is loud.', 'Every mill is silent.'])],
      { new: ['b'], resolved: ['a'] },
    ],
    [
      'two quotes shared, but on one side only',
      [past('a', ['It is loud.|It roars.', 'It is quiet.'])],
      [past('b', ['It is loud.|It roars.', 'It hums.'])],
      { new: ['b'], resolved: ['a'] },
    ],
    ['another severity', [past('a', loud)], [past('a', loud, { severity: 'soft' })], { changed: ['a → a: +0 -0'] }],
  ])('%s', (_, before, now, expected) => {
    expect(outcome(before, now)).toEqual({ ...nothing, ...expected });
  });

  it('loses no conflict of either run and counts none twice', () => {
    const before = [past('a', loud), past('b', old), past('c', loud)];
    const now = [past('c', loud), past('d', ['x', 'y']), past('b', [old[0] ?? '', 'The mill dates from 1795.'])];
    const trend = trendOf(snapshot(...before), snapshot(...now));
    expect(trend.fresh.length + trend.carriedOver.length + trend.changed.length).toBe(now.length);
    expect(trend.resolved.length + trend.carriedOver.length + trend.changed.length).toBe(before.length);
  });
});

describe('the section of it', () => {
  const post = source('post.md', 'The mill is loud. The mill is quiet.');
  const [noisy, silent] = [claim(post, 'The mill is loud.'), claim(post, 'The mill is quiet.')];
  const now = audit({
    sources: [post],
    claims: [noisy, silent],
    conflicts: [conflict('Is the mill loud?', { yes: [noisy], no: [silent] })],
  });

  it('says what is new, changed and resolved, and how the figures moved', () => {
    const before: Snapshot = {
      run: 3,
      figures: { sources: 1, claims: 7, consensus: 0 },
      conflicts: [
        past('old', old),
        past('conflict-Is the mill loud?', ['The mill is loud.', 'It is quiet.'], { severity: 'soft' }),
      ],
    };
    expect(reportMarkdown(now, { trend: trendOf(before, snapshotOf(now)) })).toContain(
      [
        '## Since the last audit',
        '',
        '0 new conflicts, 0 carried over, 1 changed, 1 resolved. 0 points of agreement, 2 statements (7 before), 1 article.',
        '',
        '**Changed**:',
        '',
        '- [Is the mill loud?](#conflict-Is%20the%20mill%20loud%3F) (hard): now hard, was soft; 1 quote more; 1 quote fewer',
        '',
        '**Resolved**:',
        '',
        '- Question old? (hard): it was “The mill dates from 1710.” (a.md:1) against “The mill dates from 1790.” (a.md:1)',
        '',
        '## Articles',
      ].join('\n'),
    );
  });

  it('is all that a trend adds to a report', () => {
    const trend = trendOf(snapshot(past('old', old)), snapshotOf(now));
    const withIt = reportMarkdown(now, { trend });
    expect(withIt.replace(/## Since the last audit\n[^]*?\n(?=## )/, '')).toBe(reportMarkdown(now));
    expect(withIt).not.toBe(reportMarkdown(now));
  });
});
