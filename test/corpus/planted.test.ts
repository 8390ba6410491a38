// Small corpora with planted contradictions and planted look-alikes, through the whole run. What each holds stands in its planted.json; the
// report in its golden/ is meant to be read. After a change that is wanted, write it anew and read what has changed:
//
//   npx vitest run test/corpus -u && git diff test/corpus
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.js';
import { loaded } from '../../src/commands/reporters.js';

type Place = readonly [file: string, line: number];

interface Pair {
  readonly left: Place;
  readonly right: Place;
  readonly note: string;
}

interface Planted {
  readonly conflicts: readonly (Pair & { readonly kind: string; readonly missed?: string })[];
  readonly lookAlikes: readonly Pair[];
}

const here = fileURLToPath(new URL('.', import.meta.url));

describe.each(['sauna', 'piano-maker'])('%s', (name) => {
  const folder = join(here, name);
  const planted: Planted = JSON.parse(readFileSync(join(folder, 'planted.json'), 'utf8'));
  const articles = readdirSync(join(folder, 'sources')).map((file) => {
    const bytes = readFileSync(join(folder, 'sources', file));
    return { path: `sources/${file}`, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const found = audit(articles, { subjects: [], ignoredSections: [] });
  const fileOf = new Map(found.sources.map(({ id, path }) => [id, path.replace('sources/', '')]));
  const placeOf = new Map(found.claims.map((claim) => [claim.id, `${fileOf.get(claim.source)}:${claim.position.start.line}`]));
  const at = ([file, line]: Place): string => `${file}:${line}`;
  /** The kinds of the conflicts with claims of the two lines on different sides. */
  const between = ({ left, right }: Pair): readonly string[] =>
    found.conflicts.flatMap(({ kind, sides }) => {
      const places = sides.map(({ claims }) => claims.map((id) => placeOf.get(id)));
      const stands = (place: Place, side: number): boolean => places[side]?.includes(at(place)) ?? false;
      const isOpposed = places.some((_, i) => places.some((_, j) => i !== j && stands(left, i) && stands(right, j)));
      return isOpposed ? [kind] : [];
    });

  it.each(planted.lookAlikes)('tells no conflict of $left and $right: $note', (pair) => {
    const isPlanted = planted.conflicts.some(({ left, right }) => at(left) === at(pair.left) && at(right) === at(pair.right));
    expect(isPlanted ? [] : between(pair)).toEqual([]);
  });

  it('finds what is planted, but for what is marked as missed', () => {
    const wanted = planted.conflicts.filter(({ missed }) => missed === undefined);
    expect(wanted.map((pair) => `${pair.note}: ${between(pair).join(' ')}`)).toEqual(
      wanted.map(({ note, kind }) => `${note}: ${kind}`),
    );
    const missed = planted.conflicts.filter(({ missed: why }) => why !== undefined);
    expect(missed.filter((pair) => between(pair).length > 0).map(({ note }) => note)).toEqual([]);
  });

  it('finds nothing else', () => {
    expect(found.conflicts).toHaveLength(planted.conflicts.filter(({ missed }) => missed === undefined).length);
  });

  it('tells it in the golden report', async () => {
    const report = (await loaded('markdown'))(found, { version: '1.2.3', base: '../' });
    await expect(report).toMatchFileSnapshot(join(folder, 'golden', 'audit.md'));
  });
});
