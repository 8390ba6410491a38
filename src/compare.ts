// Two sentences → how they stand to each other, each read by itself as a text of its own. Pure.
import { claimsOfTexts } from './claims/extraction.js';
import { compareClaims } from './comparing/comparison.js';
import type { Comparison } from './comparing/finding.js';
import { counted } from './comparing/quantified/quantified.js';
import { settled } from './comparing/retelling/retelling.js';

export function compare(left: string, right: string): Comparison {
  const [ofLeft, ofRight] = claimsOfTexts([
    { id: 'left', text: left },
    { id: 'right', text: right },
  ]);
  return counted(settled(compareClaims(ofLeft?.claims ?? [], ofRight?.claims ?? []), left, right), left, right);
}
