import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.js';

const MIRRORED: Readonly<Record<string, string>> = { entails: 'entailed-by', 'entailed-by': 'entails' };

describe('two sentences', () => {
  const rows: [left: string, right: string, relation: string, note: string][] = [
    ['The press reports that the dam is unsafe.', 'The dam feeds two valleys.', 'unrelated', 'nothing in common'],
    ['The dam was completed in 1931.', 'The dam was completed in 1931.', 'equivalent', 'the same words'],
    ['The dam is safe.', 'The dam is safe.', 'equivalent', 'no text contradicts itself'],
    ['The dam was completed in 1931.', 'The dam was completed in 1934.', 'contradicts', 'two dates of one event'],
    ['The architect of the dam was Ida Holm.', 'The architect of the dam was Per Lind.', 'contradicts', 'a role that one holds'],
    [
      'The architects of the dam were Ida Holm and Per Lind.',
      'The architect of the dam was Ida Holm.',
      'not contradicts',
      'a list and one of it',
    ],
    ['The pump is more reliable.', 'The pump is less reliable.', 'contradicts', 'less is the other end'],
    ['The pump is less reliable.', 'The pump is reliable in winter.', 'not equivalent', 'less reliable is not reliable'],
    ['The ferry carries a lot more than the Alma.', 'The ferry carries less than the Alma.', 'not entails', 'orders turned'],
    ['The crossing takes 2 hours and 15 minutes.', 'The crossing takes 2 hours.', 'not entails', 'a length in two units'],
    ['We like apples because they are cheap.', 'Apples are cheap.', 'entails', '"they" are not those who speak'],
    ['Ida Holm went to the mill.', 'Ida Holm bought the mill.', 'not entailed-by', 'a short verb counts'],
    ['The dam is old, leaky and narrow.', 'The dam is often leaky.', 'entails', 'at all times'],
    ['The dam is often leaky.', 'The dam is leaky.', 'not entails', 'at times only'],
    ['The mill is a small, barely safe place.', 'The mill is barely safe.', 'not contradicts', 'hardly so is not so'],
    ['The dam was opened in 1931.', 'The dam was opened again in 1954.', 'not contradicts', 'a second time'],
    ['Ida Holm refused to paint the dam.', 'Holm painted the dam.', 'contradicts', 'refusing denies'],
  ];
  it.each(rows)('%s / %s: %s (%s)', (left, right, relation) => {
    const found = compare(left, right).relation;
    if (relation.startsWith('not ')) expect(found).not.toBe(relation.slice(4));
    else expect(found).toBe(relation);
  });
});

describe('invariants', () => {
  const words = (...of: string[]) => fc.constantFrom(...of);
  const sentence = fc.oneof(
    fc
      .tuple(
        words('The dam', 'The ferry'),
        words('is', 'is not'),
        words('safe', 'dangerous', 'cheap', 'expensive', 'slow', 'easy to repair'),
      )
      .map((parts) => `${parts.join(' ')}.`),
    fc
      .tuple(
        words('The dam', 'The ferry'),
        words('supports', 'does not support', 'lacks', 'comes with'),
        words('turbines', 'night traffic', 'a lift', 'timers'),
      )
      .map((parts) => `${parts.join(' ')}.`),
    fc
      .tuple(
        words('The dam', 'The ferry'),
        words('is faster than', 'is slower than', 'is as fast as', 'is cheaper than'),
        words('the bridge', 'the tunnel'),
      )
      .map((parts) => `${parts.join(' ')}.`),
    fc
      .tuple(words('The dam', 'The ferry'), words('was opened in', 'was completed in'), words('1911', '1921', 'May 1911'))
      .map((parts) => `${parts.join(' ')}.`),
    fc
      .tuple(
        words('The dam', 'The ferry'),
        words('is suited to', 'is not suitable for'),
        words('large ships', 'small ships', 'ships'),
      )
      .map((parts) => `${parts.join(' ')}.`),
  );

  it('mirror-symmetric: only "entails" and "entailed by" change places', () => {
    fc.assert(
      fc.property(sentence, sentence, (left, right) => {
        const [there, back] = [compare(left, right), compare(right, left)];
        expect(back.relation).toBe(MIRRORED[there.relation] ?? there.relation);
        expect([back.kind, back.reason, back.severity]).toEqual([there.kind, there.reason, there.severity]);
        if (MIRRORED[there.relation] === undefined) expect(back.explanation).toBe(there.explanation);
      }),
      { numRuns: 150 },
    );
  });

  it('no sentence contradicts itself', () => {
    fc.assert(
      fc.property(sentence, (one) => {
        expect(compare(one, one).relation).toBe('equivalent');
      }),
      { numRuns: 60 },
    );
  });
});
