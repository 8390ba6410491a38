import { expect, it } from 'vitest';
import { shares } from '../../src/reporting/share.js';
import { audit, claim, conflict, group, source } from './fixture.js';

const one = source('one.md', 'Trams are quiet. Trams run at night. Trams are red.');
const two = source('two.md', 'Trams are silent. Trams stop at ten.');
const bare = source('bare.md', 'Nothing.');
const quiet = claim(one, 'Trams are quiet.');
const night = claim(one, 'Trams run at night.');
const red = claim(one, 'Trams are red.');
const silent = claim(two, 'Trams are silent.');
const stop = claim(two, 'Trams stop at ten.');

it('counts what each article shares, disputes and says alone', () => {
  const share = shares(
    audit({
      sources: [one, two, bare],
      claims: [quiet, night, red, silent, stop],
      groups: [group([quiet, silent]), group([red])],
      conflicts: [conflict('At night?', { yes: [night], no: [stop] })],
    }),
  );
  expect([...share.values()].map(({ agrees, contradicts, alone }) => [agrees, contradicts, alone])).toEqual([
    [1, 1, 1],
    [1, 1, 0],
    [0, 0, 0],
  ]);
});
