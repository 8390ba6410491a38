// What holds for every audit of every input, on the sample sources and on articles put together at random.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Article, type Audit, audit } from '../../src/audit.js';
import type { Source, Span } from '../../src/reading/source.js';

const unconfigured = { subjects: [], ignoredSections: [] };

function article(path: string, content: string | Uint8Array): Article {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const sampleFolder = fileURLToPath(new URL('../../sources/', import.meta.url));
const samples = readdirSync(sampleFolder).map((name) => article(`sources/${name}`, readFileSync(`${sampleFolder}${name}`)));

const blocks = [
  '# Linen vs wool',
  '## Care',
  'Linen is cheaper than wool. Wool is easy to wash.',
  'Wool is cheaper than linen, but linen does not shrink – it “breathes” 🧵.',
  'Linen:\n\n- dries within 2 hours\n- supports **hot** washing\n\n  - up to 60 °C',
  'Use wool when:\n\n1. it is cold\n2. it rains',
  '| | Linen | Wool |\n|---|---|---|\n| Washing | easy | difficult |\n| Since | 1850 | 1850 |',
  '> “Wool is itchy,” says a tailor.',
  '```\nwool = linen\n```',
  'Linen was first spun in 1850 &amp; is [light](https://example.org/light).',
  'Subscribe to our newsletter!',
  '---\ntitle: Fabrics\npublished: 2020-02-01\n---',
  '• Wool keeps warm\n• Linen keeps cool',
];
const text = fc
  .record({
    blocks: fc.array(fc.constantFrom(...blocks), { minLength: 1, maxLength: 8 }),
    gap: fc.constantFrom('\n\n', '\r\n\r\n', '\n'),
    mark: fc.constantFrom('', '\uFEFF'),
    end: fc.constantFrom('', '\n'),
  })
  .map(
    ({ blocks: chosen, gap, mark, end }) =>
      mark + chosen.map((block) => block.replaceAll('\n', gap.slice(0, gap.length / 2) || '\n')).join(gap) + end,
  );
const texts = fc.array(text, { minLength: 1, maxLength: 3 });
const inputs = texts.map((all) => all.map((content, at) => article(`${at}.md`, content)));

const ofSamples = audit(samples, unconfigured);

/** Checks the sample sources, then random articles. */
function always(name: string, holds: (result: Audit, articles: readonly Article[]) => void): void {
  test(`${name}: sample sources`, () => {
    expect(ofSamples.claims.length).toBeGreaterThan(100);
    holds(ofSamples, samples);
  });
  test(`${name}: random articles`, () => {
    fc.assert(
      fc.property(inputs, (articles) => holds(audit(articles, unconfigured), articles)),
      { numRuns: 25 },
    );
  });
}

function sourceOf(result: Audit, id: string): Source {
  const source = result.sources.find((each) => each.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

const inside = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

describe('a claim points to its words', () => {
  always('the file’s text at the position is the quote', (result) => {
    for (const claim of result.claims) {
      const source = sourceOf(result, claim.source);
      const { start, end } = claim.position;
      expect(source.text.slice(start.offset, end.offset)).toBe(claim.quote);
      expect(claim.quote.trim()).not.toBe('');
      expect(claim.spans[0]).toEqual({ start: start.offset, end: end.offset });
      for (const point of [start, end]) {
        const before = source.text.slice(0, point.offset).split('\n');
        expect(point).toMatchObject({ line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
      }
    }
  });

  always('its spans stay in one passage and what stands over it', (result) => {
    for (const claim of result.claims) {
      const [own] = claim.spans;
      const passages = sourceOf(result, claim.source).passages.filter((passage) => own && inside(own, passage.span));
      const holds = passages.some((passage) => {
        const over = [...passage.headings, passage.lead, passage.row, passage.column].flatMap((header) => header?.span ?? []);
        return claim.spans.every((span) => [passage.span, ...over].some((place) => inside(span, place)));
      });
      expect(holds, `${claim.id}: ${claim.quote}`).toBe(true);
    }
  });
});

describe('nothing is lost', () => {
  always('every word is in the passage of a claim, or listed as skipped', (result) => {
    for (const source of result.sources) {
      const claimed = result.claims.filter((claim) => claim.source === source.id).flatMap(({ spans }) => spans);
      const listed = result.skipped.filter((refused) => refused.source === source.id).map(({ span }) => span);
      const passages = source.passages.flatMap(({ span }) =>
        [...claimed, ...listed].some((place) => inside(place, span)) ? [span] : [],
      );
      // The number of a list's item is markup.
      const rest = blanked(source.text, [...passages, ...listed]).replace(/^[ \t>]*\d{1,9}[.)](?=\s|$)/gm, '');
      expect([...rest.matchAll(/[\p{L}\p{N}]+/gu)].map((word) => `${source.path}@${word.index}: ${word[0]}`)).toEqual([]);
    }
  });

  function blanked(whole: string, spans: readonly Span[]): string {
    const units = whole.split('');
    for (const { start, end } of spans) units.fill(' ', start, end);
    return units.join('');
  }
});

describe('the same input gives the same audit', () => {
  always('in any order, to the byte', (result, articles) => {
    expect(JSON.stringify(audit(articles.toReversed(), unconfigured))).toBe(JSON.stringify(result));
  });

  always('ids are unique', ({ claims, groups, conflicts }) => {
    const ids = [...claims, ...groups, ...conflicts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a copy is no witness', () => {
  always('an exact copy of an article adds no conflict and no support', (alone, articles) => {
    const [first] = articles;
    if (!first || !('bytes' in first)) throw new Error('no article');
    const copied = audit([...articles, { ...first, path: `copy/${first.path}` }], unconfigured);
    const titles = ({ conflicts }: Audit) =>
      conflicts.map(({ title, kind, severity, spread }) => `${title} ${kind} ${severity} ${spread}`).sort();
    expect(titles(copied)).toEqual(titles(alone));
    expect(supported(copied)).toEqual(supported(alone));
  });

  /** What several independent sources say, by the places of the claims; those of a copy are those of the original. */
  function supported(result: Audit): readonly string[] {
    const places = new Map(
      result.claims.map(({ id, source, position }) => [
        id,
        `${sourceOf(result, source).path.replace(/^copy\//, '')}@${position.start.offset}`,
      ]),
    );
    const groups = result.groups.filter(({ independentSources }) => independentSources > 1);
    return groups
      .map(
        ({ claims, independentSources }) =>
          `${independentSources}: ${[...new Set(claims.map((id) => places.get(id) ?? ''))].sort().join(' ')}`,
      )
      .sort();
  }
});

describe('findings refer to what is there', () => {
  always('claims, sources, sides', (result) => {
    const claims = new Set(result.claims.map(({ id }) => id));
    const cited = [
      ...result.groups.flatMap((group) => group.claims),
      ...result.conflicts.flatMap(({ sides }) => sides.flatMap((side) => side.claims)),
      ...result.changed.flatMap((change) => change.claims),
      ...result.cleared.flatMap((pair) => pair.claims),
    ];
    expect(cited.filter((id) => !claims.has(id))).toEqual([]);
    for (const { sides } of result.conflicts) {
      expect(sides.length).toBeGreaterThan(1);
      const members = sides.flatMap((side) => side.claims);
      expect(new Set(members).size).toBe(members.length);
    }
    const opposed = new Set(
      result.conflicts.flatMap(({ sides }) =>
        sides.flatMap(({ claims: left }, at) =>
          sides.slice(at + 1).flatMap((right) => left.flatMap((a) => right.claims.map((b) => [a, b].sort().join(' ')))),
        ),
      ),
    );
    expect(result.cleared.filter(({ claims: pair }) => opposed.has(pair.toSorted().join(' ')))).toEqual([]);
  });
});
