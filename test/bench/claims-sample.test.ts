// The sample of claims: drawn by its seed alone, with all that a reader needs to judge a claim.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../commands/concord.js';

const script = fileURLToPath(new URL('../../bench/claims-sample.mjs', import.meta.url));

function drawn(...args: string[]): string {
  const { CONCORD_EVAL_DATA: _, ...env } = process.env;
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env }).stdout;
}

// More claims than a sample holds: a kettle for each number.
const kettles = Array.from({ length: 120 }, (_, at) => `The Orbitas kettle has ${at + 2} lids.`).join('\n\n');
const data = {
  'corpora/kettles/a.txt': `Orbitas kettle or Lumenbase kettle\n\n${kettles}\n`,
  'corpora/kettles/gold.json': '{}',
};

describe('the sample of claims', () => {
  it('says so where there is nothing to draw from', () => {
    expect(drawn('--data', folderWith({}))).toContain('Nothing was drawn: there is no folder');
  });

  it('is the same for the same seed, wherever the data lie, and another for another', () => {
    const first = drawn('--data', folderWith(data), '--seed', 'one');
    expect(first).toMatch(/^# kettles: 100 of 1\d\d claims, seed one\n/);
    expect(drawn('--data', folderWith(data), '--seed', 'one')).toBe(first);
    expect(drawn('--data', folderWith(data), '--seed', 'two').split('\n').slice(2)).not.toEqual(first.split('\n').slice(2));
  });

  it('names place, text, normal form and quote', () => {
    expect(drawn('--data', folderWith({ 'corpora/kettles/a.txt': 'Orbitas\n\nOrbitas is fast.\n' }), '--seed', 'one')).toContain(
      '1. a.txt:3\n   Orbitas is fast.\n   [Orbitas · is · affirmed]\n   “Orbitas is fast”',
    );
  });
});
