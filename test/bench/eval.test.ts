// The evaluation itself: it measures what lies there, says when nothing does, and fails when a set cannot be scored.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../commands/concord.js';

const script = fileURLToPath(new URL('../../bench/eval.mjs', import.meta.url));

function evaluate(...args: string[]) {
  const { CONCORD_EVAL_DATA: _, ...env } = process.env;
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env });
}

// Stands in for a scorer: says which lines it was given, as a figure.
const scorer = `
  import { readFileSync } from 'node:fs';
  const run = readFileSync(process.argv[process.argv.indexOf('--run') + 1], 'utf8').trim().split('\\n').map((line) => JSON.parse(line));
  console.log(JSON.stringify({ accuracy: run.filter(({ relation }) => relation).length / 4 }));
`;
const pairs = [
  { id: 'a', left: 'Oak is hard.', right: 'Oak is soft.', label: 'contradiction' },
  { id: 'b', left: 'Oak is hard.', right: 'Pine burns.', label: 'neutral' },
];
const data = {
  'pairs/wood-dev.jsonl': `${pairs.map((pair) => JSON.stringify(pair)).join('\n')}\n`,
  'eval/score-pairs.mjs': scorer,
};

describe('eval', () => {
  it.each([
    ['without data', []],
    ['with a folder that is not there', ['--data', join(folderWith({}), 'nowhere')]],
  ])('says that nothing was measured and passes %s', (_why, args) => {
    const { status, stdout } = evaluate(...args);
    expect(stdout).toContain('Nothing was measured');
    expect(status).toBe(0);
  });

  it('scores a set that it meets for the first time, without its labels', () => {
    const { status, stdout, stderr } = evaluate('--data', folderWith(data));
    expect(stdout, stderr).toMatch(/^wood-dev +accuracy +50\.0 % +– +pairs with/m);
    expect(stdout).toContain('1 set(s) in');
    expect(status).toBe(0);
  });

  it('names a set that could not be scored and fails', () => {
    const { status, stdout } = evaluate('--data', folderWith({ ...data, 'eval/score-pairs.mjs': 'process.exit(1)' }));
    expect(stdout).toContain('wood-dev could not be scored: score-pairs.mjs ended with 1');
    expect(status).toBe(1);
  });
});
