// Stable ids from content: the same words at the same place give the same id in every run.

/** The hash of the parts in base 36 behind `prefix`. */
export const identify = (prefix: string, ...parts: readonly string[]): string => prefix + hashOf(...parts).toString(36);

/** 53-bit hash of the parts (cyrb53 by bryc, public domain). */
export function hashOf(...parts: readonly string[]): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const part of parts) {
    for (let i = 0; i <= part.length; i++) {
      // A separator after each part, so that ("ab", "c") and ("a", "bc") differ.
      const code = i < part.length ? part.charCodeAt(i) : 0;
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
