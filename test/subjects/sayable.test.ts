// Of many subjects a text is asked for those alone that it can speak of: it mentions the same of them as of all.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentions } from '../../src/subjects/mention.js';
import { sayableOf } from '../../src/subjects/sayable.js';
import { singular, words } from '../../src/subjects/words.js';
import { subject } from '../claims/article.js';

const subjects = [
  subject('Flint', {
    aliases: ['Flint 2', 'FlintHQ'],
    parts: ['Flint-Guard', 'Control Panel'],
    partAliases: { FCP: 'Control Panel' },
  }),
  subject('wood stove', { aliases: ['stove'] }),
  subject('API'),
  subject('Harbour Repair Fund', { aliases: ['HRF'] }),
  subject('battery', { main: false }),
  subject('Kilno Stove', { main: false, aliases: ['Flint'] }),
];
const sayable = sayableOf(subjects);

const formsOf = (text: string) => new Set(words(text).flatMap(({ lower }) => [lower, singular(lower)]));
const namesIn = (text: string) =>
  sayable(formsOf(text)).map(({ name, aliases, parts }) => [name, ...aliases, ...parts].join(', '));

test.each<readonly [text: string, expected: readonly string[], note: string]>([
  ['A lamp shines.', [], 'none of its words ends a spelling'],
  ['The Harbour opens.', [], 'a name begins so, but none ends so'],
  ['The FCP and stoves.', ['Flint, Control Panel', 'wood stove, stove', 'Kilno Stove'], 'a part by its alias; a plural'],
  ['Many APIs.', ['API'], 'the plural of letters'],
])('%s', (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});

test('a text mentions of them what it mentions of all', () => {
  const word = fc.constantFrom(
    ..."Flint flints Flint-Guard 2 FlintHQ Control Panels FCP wood stoves APIs API Harbour Repair Fund Fund's".split(' '),
    ...'HRF batteries Kilno Stove of , -based Josiah'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ');
      const plain = (all: typeof subjects) =>
        mentions(text, all).map(({ subject: { name }, part, start, end }) => [name, part, start, end]);
      expect(plain([...sayable(formsOf(text))])).toEqual(plain(subjects));
    }),
  );
});
