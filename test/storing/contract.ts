// What every store does, whatever database keeps it: the tests are run against each of them.
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Audit } from '../../src/audit.js';
import type { Entry } from '../../src/deciding/decision.js';
import { entryId } from '../../src/deciding/decision-file.js';
import { snapshotOf } from '../../src/reporting/trend.js';
import type { Store } from '../../src/storing/store.js';
import { only, sampleAudit, sampleEntry } from './sample.js';

export interface Backend {
  /** Makes an empty place; what `open` opens from then on. */
  empty(): Promise<void>;
  open(): Promise<Store>;
  /** What a query gives; both databases understand it. */
  rows(sql: string): Promise<readonly Record<string, unknown>[]>;
}

const origin = { program: '1.0.0', input: 'aa' };

export function storeContract(backend: Backend): void {
  const rows = (sql: string) => backend.rows(sql);
  const empty = () => backend.empty();
  beforeEach(empty);

  /** Opens, lets `use` work, closes. */
  async function withStore<Result>(use: (store: Store) => Promise<Result>): Promise<Result> {
    const store = await backend.open();
    try {
      return await use(store);
    } finally {
      await store.close();
    }
  }

  /** Every row of every table, as a rebuilt database must have it. */
  const contents = () => Promise.all(tables.map((table) => rows(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)));

  describe('what was saved comes back', () => {
    test('a new store holds no audit', async () => {
      expect(await withStore((store) => store.last())).toBeNull();
      expect(await withStore((store) => store.lastRun())).toBeNull();
      expect(await withStore((store) => store.runs())).toEqual([]);
    });

    test('every list, in its order, with every field', async () => {
      const { run } = await withStore((store) => store.save(sampleAudit(), origin));
      const stored = await withStore((store) => store.last());
      expect(stored).toEqual({ run, audit: sampleAudit() });
      expect(run).toMatchObject({ id: 1, ...origin });
      expect(await withStore((store) => store.lastRun())).toEqual(run);
    });

    test('fields that have no column yet', async () => {
      const audit = sampleAudit();
      const later = { ...audit, claims: audit.claims.map((claim) => ({ ...claim, mood: { wish: true } })) };
      await withStore((store) => store.save(later, origin));
      expect((await withStore((store) => store.last()))?.audit).toEqual(later);
    });

    test('any text', async () => {
      await withStore((store) =>
        fc.assert(
          fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (quote) => {
            const audit = { ...sampleAudit(), ...only(quote) };
            await store.save(audit, origin);
            expect((await store.last())?.audit).toEqual(audit);
          }),
          { numRuns: 20 },
        ),
      );
    });
  });

  describe('runs', () => {
    test.each([
      ['the same again', origin, sampleAudit(), false],
      ['another input with the same result', { ...origin, input: 'bb' }, sampleAudit(), true],
      ['a newer program', { ...origin, program: '1.0.1' }, sampleAudit(), true],
      ['another result from the same input', origin, { ...sampleAudit(), cleared: [] }, true],
      ['another text behind the same findings', origin, changedText(), true],
    ])('%s adds a run: %#', async (_, next, audit, added) => {
      await withStore((store) => store.save(sampleAudit(), origin));
      const before = await contents();
      const second = await withStore((store) => store.save(audit, next));
      expect(second).toMatchObject({ added, run: { id: added ? 2 : 1 } });
      expect(JSON.stringify(await contents()) === JSON.stringify(before)).toBe(!added);
    });

    test('are listed with their figures, and each is kept to be told apart', async () => {
      const { differsFrom: none } = await withStore((store) => store.save(sampleAudit(), origin));
      const { differsFrom: same } = await withStore((store) => store.save(sampleAudit(), { ...origin, input: 'bb' }));
      const { differsFrom: first } = await withStore((store) => store.save(changedText(), { ...origin, input: 'cc' }));
      expect([none, same, first]).toEqual([null, null, 2]);
      const figures = { sources: 2, claims: 3, consensus: 1 };
      expect(await withStore((store) => store.runs())).toEqual(
        [1, 2, 3].map((id) => ({ id, program: '1.0.0', figures, hard: 1, soft: 0 })),
      );
      expect(await withStore((store) => store.snapshot(1))).toEqual({ ...snapshotOf(sampleAudit()), run: 1 });
      expect(await withStore((store) => store.snapshot(9))).toBeNull();
    });

    test('conflicts of earlier runs stay readable after their claims are gone', async () => {
      await withStore((store) => store.save(sampleAudit(), origin));
      const emptied = { ...sampleAudit(), ...only('Honey is food.') };
      await withStore((store) => store.save(emptied, { ...origin, input: 'bb' }));
      expect(await rows('SELECT run, id, title FROM conflicts')).toEqual([{ run: 1, id: 'x1', title: 'Is honey sweet?' }]);
      expect(await rows('SELECT side, claim, path, line, quote FROM side_claims WHERE side = 1')).toEqual([
        { side: 1, claim: 'c2', path: 'sources/second.md', line: 1, quote: 'Honey is not\r\nsweet' },
      ]);
      expect((await withStore((store) => store.last()))?.audit).toEqual(emptied);
    });

    test('a database that was deleted comes back the same', async () => {
      await withStore((store) => store.save(sampleAudit(), origin));
      const before = await contents();
      await empty();
      await withStore((store) => store.save(sampleAudit(), origin));
      expect(await contents()).toEqual(before);
    });

    test('a write that fails half-way leaves the last audit', async () => {
      await withStore((store) => store.save(sampleAudit(), origin));
      const { conflicts, ...rest } = sampleAudit();
      const dangling = {
        ...rest,
        conflicts: conflicts.map((conflict) => ({ ...conflict, sides: [{ answer: 'yes', claims: ['c9'] }] })),
      };
      await withStore((store) => expect(store.save(dangling, { ...origin, input: 'bb' })).rejects.toThrow('c9'));
      expect((await withStore((store) => store.last()))?.audit).toEqual(sampleAudit());
    });
  });

  describe('decisions', () => {
    const other: Entry = { ...sampleEntry, key: 'd-3' };

    test('are mirrored with what they make of the conflicts, and kept until they are forgotten', async () => {
      const { conflicts, groups, ...rest } = sampleAudit();
      const open = conflicts.map((conflict) => ({ ...conflict, status: 'open' as const, decision: null, pending: [] }));
      const judged = { ...sampleAudit(), groups: groups.map((group) => ({ ...group, consensus: false })) };
      await withStore(async (store) => {
        await store.save({ ...rest, groups, conflicts: open, settled: [] }, origin);
        await store.mirror([sampleEntry, other], judged);
        expect((await store.last())?.audit).toEqual(judged);
        // Lost from the file: offered for export, and once more is not twice.
        await store.mirror([sampleEntry], null);
        expect((await store.mirrored()).map(entryId).sort()).toEqual([sampleEntry, other].map(entryId).sort());
        await store.forget([other]);
        expect(await store.mirrored()).toEqual([sampleEntry]);
      });
    });

    test('are mirrored where there is no audit yet', async () => {
      await withStore((store) => store.mirror([sampleEntry], sampleAudit()));
      expect(await withStore((store) => store.mirrored())).toEqual([sampleEntry]);
    });
  });
}

const tables =
  'sources passages subjects claims groups group_claims conflicts conflict_sides side_claims changed cleared skipped problems settled runs decision_entries'.split(
    ' ',
  );

function changedText(): Audit {
  const audit = sampleAudit();
  return { ...audit, sources: audit.sources.map((source) => ({ ...source, sha256: 'f'.repeat(64) })) };
}
