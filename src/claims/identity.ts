// Stable ids from content: the same words at the same place give the same id in every run.

/** The hash of the parts in base 36 behind `prefix`. */
export const identify = (prefix: string, ...parts: readonly string[]): string => prefix + hashOf(...parts).toString(36);

const { imul } = Math;

/** 53-bit hash of the parts (cyrb53 by bryc, public domain). */
export function hashOf(...parts: readonly string[]): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (const part of parts) {
    const { length } = part;
    for (let i = 0; i < length; i++) {
      const code = part.charCodeAt(i);
      a = imul(a ^ code, 2654435761);
      b = imul(b ^ code, 1597334677);
    }
    // A separator after each part, so that ("ab", "c") and ("a", "bc") differ.
    a = imul(a, 2654435761);
    b = imul(b, 1597334677);
  }
  a = imul(a ^ (a >>> 16), 2246822507) ^ imul(b ^ (b >>> 13), 3266489909);
  b = imul(b ^ (b >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
