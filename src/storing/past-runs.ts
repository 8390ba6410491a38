// Runs that are over → what is kept of them: figures, and conflicts with their quotes.
import type Database from 'better-sqlite3';
import { grouped } from '../reporting/selection.js';
import type { Figures, PastConflict, Snapshot } from '../reporting/trend.js';
import type { RunSummary } from './store.js';

/** Number of the last run before `run` that read other texts or found other conflicts; null where there is none. */
export function lastThatDiffers(database: Database.Database, run: number): number | null {
  return database
    .prepare<[{ run: number }], number | null>(
      'SELECT max(id) FROM runs WHERE id < :run AND compared IS NOT (SELECT compared FROM runs WHERE id = :run)',
    )
    .pluck()
    .get({ run }) as number | null;
}

type FigureColumns = { readonly [Name in keyof Figures]: number | null };

function figuresIn({ sources, claims, consensus }: FigureColumns): Figures | null {
  return sources === null || claims === null || consensus === null ? null : { sources, claims, consensus };
}

export function runs(database: Database.Database): readonly RunSummary[] {
  const list = database.prepare<[], FigureColumns & Omit<RunSummary, 'figures'>>(`
    SELECT id, program, sources, claims, consensus,
      (SELECT count(*) FROM conflicts WHERE run = runs.id AND severity = 'hard') AS hard,
      (SELECT count(*) FROM conflicts WHERE run = runs.id AND severity = 'soft') AS soft
    FROM runs ORDER BY id`);
  return list.all().map((row) => ({ id: row.id, program: row.program, figures: figuresIn(row), hard: row.hard, soft: row.soft }));
}

/** In one transaction, so that a run that ends meanwhile is seen wholly or not at all. */
export function snapshot(database: Database.Database, run: number): Snapshot | null {
  const read = database.transaction((): Snapshot | null => {
    const figures = database
      .prepare<[number], FigureColumns>('SELECT sources, claims, consensus FROM runs WHERE id = ?')
      .get(run);
    if (!figures) return null;
    const all = <Found>(sql: string) => database.prepare<[number], Found>(sql).all(run);
    return {
      run,
      figures: figuresIn(figures),
      conflicts: pastConflicts(
        all<Omit<PastConflict, 'sides'>>('SELECT id, title, kind, severity FROM conflicts WHERE run = ? ORDER BY ordinal'),
        all<SideRow>('SELECT conflict, ordinal, answer FROM conflict_sides WHERE run = ? ORDER BY ordinal'),
        all<QuoteRow>('SELECT conflict, side, path, line, quote FROM side_claims WHERE run = ? ORDER BY ordinal'),
      ),
    };
  });
  return read();
}

export interface SideRow {
  readonly conflict: string;
  readonly ordinal: number;
  readonly answer: string;
}

export interface QuoteRow {
  readonly conflict: string;
  readonly side: number;
  readonly path: string;
  readonly line: number;
  readonly quote: string;
}

/** The conflicts of one run from their rows, each list in its order. */
export function pastConflicts(
  conflicts: readonly Omit<PastConflict, 'sides'>[],
  sides: readonly SideRow[],
  quotes: readonly QuoteRow[],
): readonly PastConflict[] {
  const quotesOf = grouped(quotes, ({ conflict, side }) => `${side} ${conflict}`);
  const sidesOf = grouped(sides, ({ conflict }) => conflict);
  return conflicts.map((conflict) => ({
    ...conflict,
    sides: (sidesOf.get(conflict.id) ?? []).map(({ ordinal, answer }) => ({
      answer,
      quotes: (quotesOf.get(`${ordinal} ${conflict.id}`) ?? []).map(({ path, line, quote }) => ({ path, line, quote })),
    })),
  }));
}
