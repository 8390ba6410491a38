// Saves the audit of a JSON file and is killed when the row named on the command line is about to be written:
//   node killed-writer.mjs DATABASE AUDIT.json LIST FIELD   (the last entry of LIST; FIELD is one that the row has)
import { readFileSync } from 'node:fs';
import { openSqlite } from '../../dist/storing/sqlite.js';

const [database = '', file = '', list = '', field = ''] = process.argv.slice(2);
const audit = JSON.parse(readFileSync(file, 'utf8'));
const entry = audit[list].at(-1);
const value = entry[field];
let reads = 0;
Object.defineProperty(entry, field, {
  enumerable: true,
  get() {
    reads += 1;
    // The first reading is the digest's, the second one is the row's.
    if (reads === 2) process.kill(process.pid, 'SIGKILL');
    return value;
  },
});
await openSqlite(database).save(audit, { program: '1.0.0', input: 'bb' });
