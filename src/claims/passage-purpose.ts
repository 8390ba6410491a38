// What a list, a heading or a column says that its items are for: features, uses, steps, benefits.
import { isVerb } from '../language/lexicon.js';
import type { Passage } from '../reading/source.js';
import { mentions } from '../subjects/mention.js';
import type { Subject } from '../subjects/subject.js';
import type { FragmentContext } from './fragment-context.js';
import { promisesFeatures, purposeOf } from './purpose.js';
import { ESTIMATE } from './worth.js';

/** "Mark out the path" in a list of steps: an order, though it looks like a note. */
export function isStep(said: string, { kind, lead, headings }: Passage): boolean {
  const ruling = `${lead?.text ?? ''} ${headings[headings.length - 1]?.text ?? ''}`;
  const isMethod = /\b(?:steps?|instructions|method|directions|procedure|how to|what to do|step[- ]by[- ]step)\b/i.test(ruling);
  const [first = '', second = ''] = said.split(/\s+/);
  return kind === 'item' && isMethod && isVerb(first.toLowerCase()) && second !== '' && !ESTIMATE.test(said);
}

/** Items under "Don't use A when:" are uses, even where they are sentences ("You need B"). */
export function isUseItem(passage: Passage, sentence: string): boolean {
  const ruling = passage.lead?.text ?? passage.headings[passage.headings.length - 1]?.text ?? '';
  if (passage.lead !== null && /\b(?:when|if)\s*:?\s*$/i.test(ruling) && purposeOf(ruling) !== 'feature') return true;
  return (
    (/\b(?:when|if)\s*:?\s*$/i.test(ruling) || (passage.lead === null && /\bwhen\b.*\buse\b/i.test(ruling))) &&
    purposeOf(ruling) !== 'feature' &&
    /^(?:you|your|the|an?|we|it)\b/i.test(sentence)
  );
}

export function purpose(passage: Passage, label: string | null): FragmentContext['purpose'] {
  const ruling = [
    passage.row?.text,
    label,
    passage.lead?.text,
    passage.column?.text,
    passage.headings[passage.headings.length - 1]?.text,
  ];
  for (const text of ruling) {
    if (!text) continue;
    const found = purposeOf(text);
    if (found !== 'feature') return found;
    if (passage.kind === 'cell') return 'feature';
  }
  return 'feature';
}

/** A list under no heading, under the subject's name, or under one that promises features. */
export function isPromised({ lead, headings }: Passage, subjects: readonly Subject[]): boolean {
  const rulers = [lead, headings.at(-1)].flatMap((header) => (header ? [header.text] : []));
  return rulers.length === 0 || rulers.some((text) => promisesFeatures(text) || mentions(text, subjects).length > 0);
}
