#!/usr/bin/env node
// Starts the command line. The build puts all its modules into one script and keeps beside it what V8 compiled of it, so that a start reads
// a few files instead of hundreds and compiles next to nothing. V8 refuses what another version of it has compiled; then it compiles anew.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import type * as CommandLine from './command-line.js';

const script = fileURLToPath(new URL('./command-line.cjs', import.meta.url));
const compiled = script.replace(/cjs$/, `${process.version}-${process.platform}-${process.arch}.v8`);
const modules = fileURLToPath(new URL('./.tsbuildinfo', import.meta.url));

// How much code V8 runs before it thinks of optimising it; its own bound is 67,584. Most audits end before optimising pays, and on large ones
// it only comes a little later: five articles took 1.8 s of processor time instead of 3.1, seventeen 4.1 instead of 5.6.
setFlagsFromString('--interrupt-budget=2000000');

const { main } = isCurrent() ? fromScript() : await import('./command-line.js');
await main();

/** Whether there is a script, and no module compiled after it; an installed package does not hold the compiler's own record. */
function isCurrent(): boolean {
  return existsSync(script) && (!existsSync(modules) || statSync(modules).mtimeMs < statSync(script).mtimeMs);
}

function fromScript(): typeof CommandLine {
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const run = new Script(readFileSync(script, 'utf8'), { filename: script, ...(cachedData && { cachedData }) });
  const module = { exports: {} as typeof CommandLine };
  run.runInThisContext()(module.exports, createRequire(script), module, script, dirname(script));
  return module.exports;
}
