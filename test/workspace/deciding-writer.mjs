// Adds entries to a decisions file, one by one, and says of each when it is kept: deciding-writer.mjs FILE NAME COUNT
import { changeDecisions } from '../../dist/workspace/decisions.js';

const [file, name, count] = process.argv.slice(2);
for (let at = 0; at < Number(count); at++) {
  const by = `${name} ${at}`;
  const ruling = { verdict: 'undo', undoes: 'e-1' };
  const entry = { key: `g-${by}`, turn: 1, ruling, by, at: '2026-01-02T03:04:05Z', note: null, view: null };
  await changeDecisions(file, (entries) => [...entries, entry]);
  process.stdout.write(`${by}\n`);
}
