#!/usr/bin/env node
// Starts the command line, or a thread of it. The build puts all its modules into one script and keeps beside it what V8 compiled of it, so that
// a start reads a few files instead of hundreds and compiles next to nothing. V8 refuses what another version of it has compiled; then it compiles anew.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import type * as CommandLine from './command-line.js';
import { optimiseLate } from './late-optimisation.js';

const script = fileURLToPath(new URL('./command-line.cjs', import.meta.url));
const compiled = script.replace(/cjs$/, `${process.version}-${process.platform}-${process.arch}.v8`);
const modules = fileURLToPath(new URL('./.tsbuildinfo', import.meta.url));

// Flags are the whole process's.
if (isMainThread) optimiseLate(process.versions.v8);
const { main, serve } = isCurrent() ? fromScript() : await import('./command-line.js');
if (isMainThread) await main();
else serve();

/** Whether there is a script, and no module compiled after it; an installed package does not hold the compiler's own record. */
function isCurrent(): boolean {
  return existsSync(script) && (!existsSync(modules) || statSync(modules).mtimeMs < statSync(script).mtimeMs);
}

function fromScript(): typeof CommandLine {
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  const run = new Script(readFileSync(script, 'latin1'), { filename: script, ...(cachedData && { cachedData }) });
  const module = { exports: {} as typeof CommandLine };
  run.runInThisContext()(module.exports, createRequire(script), module, script, dirname(script));
  return module.exports;
}
