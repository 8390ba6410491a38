// How soon V8 optimises code. Most audits end before optimising pays; on large ones it only comes a little later. Measured on Node.js 20:
// five articles took 1.8 s of processor time instead of 3.1, seventeen 4.1 instead of 5.6. Regular expressions become machine code at once,
// not bytecode before it: there are hundreds, and nearly all of them are used more than once.
import { setFlagsFromString } from 'node:v8';

/** By the first number of V8's version; another one may not know the flags, and keeps its own bounds. */
const flags: Readonly<Record<string, readonly string[]>> = {
  // Weight of the code that runs before optimising is thought of; else 67,584.
  11: ['--interrupt-budget=2000000', '--no-regexp-tier-up'],
  // Calls before it; else 3,000.
  12: ['--invocation-count-for-turbofan=90000', '--no-regexp-tier-up'],
};

/** Puts optimising off, for the whole process. V8 takes only code that was compiled under the same flags. */
export function optimiseLate(v8: string): void {
  for (const flag of flags[v8.split('.')[0] ?? ''] ?? []) setFlagsFromString(flag);
}
