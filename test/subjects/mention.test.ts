import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentions } from '../../src/subjects/mention.js';
import type { Subject } from '../../src/subjects/subject.js';

function subject(name: string, more: Partial<Subject> = {}): Subject {
  return { id: name.toLowerCase(), name, aliases: [], parts: [], kindOf: null, origin: 'found', main: true, ...more };
}

const subjects = [
  subject('Flint', {
    aliases: ['Flint 2+', 'FlintHQ', 'Flint.io'],
    parts: ['Flint-Guard', 'Flint Control Panel'],
    partAliases: { FCP: 'Flint Control Panel' },
  }),
  subject('Kilno'),
  subject('wood stove', { aliases: ['stove'] }),
  subject('air source heater', { aliases: ['air source'], kindOf: 'heater' }),
  subject('heater'),
  subject('Harbour Repair Fund', { aliases: ['HRF'] }),
  subject('WaxDisc'),
];

/** Each mention as "words → subject" or "words → subject / part". */
function spoken(text: string): readonly string[] {
  return mentions(text, subjects).map(
    ({ subject, part, start, end }) => `${text.slice(start, end)} → ${subject.name}${part === null ? '' : ` / ${part}`}`,
  );
}

describe('no mention', () => {
  const rows: [text: string, note: string][] = [
    ['Ida Flint was a singer.', 'somebody of that name'],
    ['Ida Flint’s songs are loud.', 'and what is theirs'],
    ['They light the fire with a flint.', 'a single-word name that is an everyday word needs its capital'],
    ['Flint-Water is a town.', 'a longer name with a hyphen'],
    ['See https://flint.example/Flint and www.Kilno.example/a, or kilno.example.', 'addresses'],
    ['Flinty ground, Kilnos, restoved.', 'parts of words'],
    ['Run kilno-cli in ~/kilno or kilno/start.', 'commands and paths in lower case'],
    ['heat, wood, air', 'words of longer names'],
    ['air. Source it from a wood.', 'not over a full stop'],
  ];
  it.each(rows)('%s (%s)', (text) => {
    expect(spoken(text)).toEqual([]);
  });
});

describe('mentions', () => {
  const rows: [text: string, expected: readonly string[], note: string][] = [
    ['Although Flint rose, the Old Flint sank', ['Flint → Flint', 'Flint → Flint'], 'words of English before a name'],
    ['Flint’s door and FLINT', ['Flint → Flint', 'FLINT → Flint'], 'possessive left out; all capitals'],
    ['flint 2+ or Flint 2+ or FlintHQ', ['flint 2+ → Flint', 'Flint 2+ → Flint', 'FlintHQ → Flint'], 'longest first'],
    ['WaxDiscs broke', ['WaxDiscs → WaxDisc'], 'the plural of a name with a capital inside'],
    ['kilno is quick', ['kilno → Kilno'], 'a name that is no English word, in lower case'],
    ['Flint-based ovens', ['Flint → Flint'], 'an adjective made of the name'],
    ['Flint-Kilno debate', ['Flint → Flint', 'Kilno → Kilno'], 'two subjects joined by a hyphen'],
    ['Flint/Kilno', ['Flint → Flint', 'Kilno → Kilno'], 'and by a stroke'],
    [
      'Flint-Guard and the Flint control panel (FCP)',
      [
        'Flint-Guard → Flint / Flint-Guard',
        'Flint control panel → Flint / Flint Control Panel',
        'FCP → Flint / Flint Control Panel',
      ],
      'parts',
    ],
    [
      'Wood stoves, WOOD-STOVE, a stove',
      ['Wood stoves → wood stove', 'WOOD-STOVE → wood stove', 'stove → wood stove'],
      'common nouns in any case, number and spelling',
    ],
    [
      'Air-source heaters beat other heaters',
      ['Air-source heaters → air source heater', 'heaters → heater'],
      'the longest at each place',
    ],
    ['air source heater’s fan', ['air source heater → air source heater'], 'possessive of a common noun'],
    [
      'the harbour repair fund and the HRF',
      ['harbour repair fund → Harbour Repair Fund', 'HRF → Harbour Repair Fund'],
      'a long name in lower case',
    ],
    ['needs work.Flint helps', ['Flint → Flint'], 'sentences glued together'],
  ];
  it.each(rows)('%s', (text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it('never overlap, stand in order, and begin and end at word boundaries', () => {
    const word = fc.constantFrom(
      'Flint',
      'flint',
      '2+',
      'wood',
      'stove',
      'stoves',
      'air',
      'source',
      'heater',
      'Guard',
      'panel',
      '’s',
      '-',
      ' ',
      '. ',
      'HRF',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of mentions(text, subjects)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(Math.max(0, start - 1), start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(end, end + 1)).not.toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
      }),
    );
  });
});
