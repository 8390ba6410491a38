// The frames in the order in which they are tried: what says most of the relation first, `does` last.
import type { FrameReading, Predicate } from '../predicate.js';
import { changes } from './changes.js';
import { compares } from './compares.js';
import { counts } from './counts.js';
import { dated } from './dates.js';
import { does } from './does.js';
import { has } from './has.js';
import { is } from './is.js';
import { madeOf } from './made-of.js';
import { measures } from './measures.js';
import { needs } from './needs.js';
import { suits } from './suits.js';
import { usedBy } from './used-by.js';

const FRAMES = [compares, usedBy, dated, madeOf, counts, measures, suits, needs, changes, has, is, does] as const;

/** What the predicate states; null where it states nothing that stands alone. */
export function frameOf(predicate: Predicate): FrameReading | null {
  for (const read of FRAMES) {
    const reading = read(predicate);
    if (reading !== null) return reading;
  }
  return null;
}
