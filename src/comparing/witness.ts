// Sources become witnesses: a near-copy of another article is no second voice. Two texts are near-copies when most of the shorter one's
// runs of five words stand in the other (Broder 1997, containment of shingles).
import type { Source } from '../reading/source.js';

const RUN = 5;
const SHARE = 0.6;

const tokens = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shingles(text: string): ReadonlySet<string> {
  const words = tokens(text);
  const out = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) out.add(words.slice(i, i + RUN).join(' '));
  return out;
}

/** The witness that each source counts as, by source id: the first by path of its near-copies. */
export function witnesses(sources: readonly Source[]): ReadonlyMap<string, string> {
  const inOrder = [...sources].sort((a, b) => (a.path < b.path ? -1 : 1));
  // Runs are looked up in an index, so that sources that share nothing are never compared.
  const holders = new Map<string, string[]>();
  const runs = new Map<string, ReadonlySet<string>>();
  const witness = new Map<string, string>();
  for (const source of inOrder) {
    const own = shingles(source.text);
    const shared = new Map<string, number>();
    for (const run of own) for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const original = [...shared].find(([other, count]) => count >= SHARE * Math.min(own.size, runs.get(other)?.size ?? 0));
    witness.set(source.id, original === undefined ? source.id : (witness.get(original[0]) ?? original[0]));
    runs.set(source.id, own);
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []), source.id]);
  }
  return witness;
}
