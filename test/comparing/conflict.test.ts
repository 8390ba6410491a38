import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../src/claims/extraction.js';
import { stances } from '../../src/comparing/answering.js';
import { assembled } from '../../src/comparing/conflict.js';
import { judge } from '../../src/comparing/judging.js';
import { disputesOf } from '../../src/comparing/question-disputes.js';
import { glossaryOf } from '../../src/comparing/glossary.js';
import { isListed, type Stance } from '../../src/comparing/stance.js';
import { read } from '../../src/reading/reading.js';
import type { Source } from '../../src/reading/source.js';
import { corpusOf } from '../../src/claims/corpus.js';
import { subjects as subjectsOf } from '../../src/subjects/discovery.js';

const folder = new URL('../../sources/', import.meta.url);

function sampleSources(): readonly Source[] {
  const found: Source[] = [];
  for (const path of readdirSync(folder).sort()) {
    const source = read({ path, text: readFileSync(new URL(path, folder), 'utf8'), sha256: path });
    if (!('problem' in source)) found.push(source);
  }
  return found;
}

/** Every two stances that contradict each other, found by laying each beside each: no index, no positions. */
function bruteForce(all: readonly Stance[]): readonly (readonly [Stance, Stance])[] {
  const found: (readonly [Stance, Stance])[] = [];
  for (const [at, left] of all.entries())
    for (const right of all.slice(at + 1))
      if (left.key === right.key && judge(left, right)?.isConflict === true) found.push([left, right]);
  return found;
}

it('the index of questions loses no contradiction that comparing every two stances finds', () => {
  const sources = sampleSources();
  const subjects = subjectsOf(sources, []);
  const corpus = corpusOf(sources, subjects);
  const claims = sources.flatMap((source) => extract(source, subjects, corpus).claims);
  const glossary = glossaryOf(claims.flatMap(({ object }) => (object === null ? [] : [object])));
  const all = claims.flatMap((claim) => stances(claim, subjects, glossary));
  const keys = [...new Set(all.map(({ key }) => key))];
  const { conflicts } = assembled(
    keys.map((key) =>
      disputesOf(
        key,
        all.filter((one) => one.key === key),
        new Map(),
      ),
    ),
  );

  const pairOf = (one: string, other: string): string => [one, other].sort().join(' ');
  const opposed = new Set(
    conflicts.flatMap(({ sides }) =>
      sides.flatMap((side, at) =>
        sides.slice(at + 1).flatMap((other) => side.claims.flatMap((one) => other.claims.map((it) => pairOf(one, it)))),
      ),
    ),
  );
  // Where one article names several values side by side, another may name others.
  const isTold = ([left, right]: readonly [Stance, Stance]): boolean =>
    opposed.has(pairOf(left.claim.id, right.claim.id)) || isListed(all.filter((one) => one.key === left.key));

  const pairs = bruteForce(all);
  expect(pairs.length).toBeGreaterThan(10);
  expect(pairs.filter((pair) => !isTold(pair)).map(([left, right]) => [left.claim.text, right.claim.text])).toEqual([]);
});
