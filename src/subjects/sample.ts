// Of very many sources a sample tells who they speak of: as many texts as tell it well, drawn by the digests of their contents, so that the
// order and the names of the files change nothing, and an edit elsewhere changes neither the sample nor the subjects.
import type { Source } from '../reading/source.js';

/** Texts beyond which more of them no longer change who most speak of, but cost time and memory. */
const MOST = 1000;

/** All sources where they are few; else those of the texts with the lowest digests, in the order given. */
export function sampleOf(sources: readonly Source[], most = MOST): readonly Source[] {
  if (sources.length <= most) return sources;
  const digests = [...new Set(sources.map(({ sha256 }) => sha256))].sort();
  const least = digests[most];
  return least === undefined ? sources : sources.filter(({ sha256 }) => sha256 < least);
}
