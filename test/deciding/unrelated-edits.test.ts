// Whatever happens around the words that were decided on, what was dismissed does not come back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, recorderOf } from '../../src/deciding/deciding.js';
import type { Entry } from '../../src/deciding/decision.js';
import { isOpen } from '../../src/deciding/status.js';
import { audited, signature, type Texts } from './articles.js';

const texts: Texts = {
  'mill.md':
    '# Rye bread and wheat bread\n\nRye bread is easy to bake. It keeps for 10 days.\n\n## Price\n\nWheat bread is cheaper than rye bread. A loaf of wheat bread costs 3 euros.\n\n## Crust\n\n| | Rye bread | Wheat bread |\n|---|---|---|\n| Crust | thick | thin |\n| Digestion | easy | easy |\n\n## History\n\nThe oven was built in 1871.\n',
  'oven.md':
    '# Wheat bread vs rye bread\n\nRye bread is difficult to bake, but it feeds a family.\n\n## Cost\n\nRye bread is cheaper than wheat bread. A loaf of wheat bread costs 5 euros.\n\n## Eating\n\n| | Rye bread | Wheat bread |\n|---|---|---|\n| Crust | thin | thin |\n| Digestion | difficult | easy |\n\n## The house\n\nThe oven was built in 1904.\n',
};

const first = audited(texts);
const record = recorderOf(first);
const all: readonly Entry[] = first.conflicts.map((conflict) =>
  decide(conflict, { verdict: 'not-a-contradiction', because: null }, signature, record, []),
);

type Edit = (texts: Texts) => Texts;
/** An edit of one of the articles, whatever it is called by now. */
const within =
  (at: number, change: (text: string) => string): Edit =>
  (now) => {
    const path = Object.keys(now).sort()[at % Object.keys(now).length] ?? '';
    return { ...now, [path]: change(now[path] ?? '') };
  };
const fillers = [
  'The weather was mild that week, and nobody thought much about it.',
  'A lantern hung above the door.\n\n- bring a pencil\n- bring paper',
  '> “We have seen worse winters,” said the porter.',
  '## Notes of the archivist\n\nThis page was copied by hand.',
];
const paragraphs = (text: string, change: (list: string[]) => void): string => {
  const list = text.trimEnd().split('\n\n');
  change(list);
  return `${list.join('\n\n')}\n`;
};
/** Sections with their headings; the first keeps its place, as the title does. */
const sections = (text: string): readonly string[] => text.trimEnd().split(/\n\n(?=## )/);

const inserted = fc
  .record({ at: fc.nat(5), place: fc.nat(20), filler: fc.constantFrom(...fillers) })
  .map(
    ({ at, place, filler }): Edit =>
      within(at, (text) => paragraphs(text, (list) => list.splice(1 + (place % list.length), 0, filler))),
  );
const removed = fc.nat(5).map(
  (at): Edit =>
    // Only what was put in can go: all else is decided on.
    within(at, (text) =>
      paragraphs(text, (list) => list.splice(0, list.length, ...list.filter((one) => !fillers.includes(one)))),
    ),
);
const reordered = fc.record({ at: fc.nat(5), by: fc.nat(5) }).map(
  ({ at, by }): Edit =>
    within(at, (text) => {
      const [title = '', ...rest] = sections(text);
      const turned = rest.map((_, place) => rest[(place + by) % rest.length] ?? '');
      return `${[title, ...turned].join('\n\n')}\n`;
    }),
);
const renamed = fc.record({ at: fc.nat(5), name: fc.constantFrom('a.md', 'shelf/b.md', 'z.md') }).map(
  ({ at, name }): Edit =>
    (now) => {
      const path = Object.keys(now).sort()[at % Object.keys(now).length] ?? '';
      if (name in now) return now;
      const { [path]: text = '', ...rest } = now;
      return { ...rest, [name]: text };
    },
);
const added = fc
  .constantFrom(
    ['tiles.md', '# Roof tiles and slate\n\nRoof tiles are heavy. Slate roofs last for a century.\n'],
    ['boats.md', '# Rowing boats\n\nRowing boats are slow. A rowing boat costs 900 euros.\n'],
  )
  .map(
    ([path = '', text = '']): Edit =>
      (now) => ({ ...now, [path]: text }),
  );
const broken = fc.nat(5).map((at): Edit => within(at, (text) => text.replaceAll('\n', '\r\n').replaceAll('\r\r', '\r')));

const edits = fc.array(fc.oneof(inserted, removed, reordered, renamed, added, broken), { minLength: 1, maxLength: 5 });

describe('what was dismissed', () => {
  test('is enough to tell something', () => {
    expect(first.conflicts.length).toBeGreaterThan(3);
    expect(first.conflicts.every(isOpen)).toBe(true);
  });

  test('never comes back after edits that leave its words alone, under whatever id', () => {
    fc.assert(
      fc.property(edits, (chosen) => {
        const now = chosen.reduce((before, edit) => edit(before), texts);
        const { conflicts } = audited(now, all);
        expect(conflicts.length).toBeGreaterThan(0);
        expect(conflicts.filter(isOpen).map(({ title, status }) => `${title} ${status}`)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
