// An id or a key → the slot in which it is stored, which is the same on every machine. A shard is a range of slots, so that the number of shards may
// change while what is stored stays where it is.

/** So many slots there are; the migrations of PostgreSQL know the number too. */
export const slots = 4096;

/** FNV-1a, 32 bits, over UTF-16 code units, its upper bits folded into the lower ones. */
export function slotOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) % slots;
}
