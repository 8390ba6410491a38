// The table of benchmarks, at a size that tells nothing of speed: every part of it runs, and what was planted is found.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../bench/table.mjs', import.meta.url));

describe('the table of benchmarks', () => {
  it('has every part for a small size', { timeout: 300_000 }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, '--sizes', '200', '--runs', '1'], {
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const value = (name: string): string => new RegExp(`^  +${name} {2,}(.*)$`, 'm').exec(stdout)?.[1] ?? `no row ${name}`;
    expect(value('planted contradictions found')).toBe('1 of 1');
    expect(value('look-alikes taken for contradictions')).toBe('0 of 1');
    expect(value('found the same as without a memory')).toBe('yes');
    for (const part of ['first report', 'writing to the store', 'comparing and grouping', 'text to claims', 'report'])
      expect(value(part)).toMatch(/\d m?s/);
  });

  it('refuses sizes that are none', () => {
    const { stderr, status } = spawnSync(process.execPath, [script, '--sizes', 'many'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('Unexpected --sizes many')]);
  });
});
