// What of its subject a claim speaks of, as one label: the row or item label, the part, what the frame names, the heading.
import type { Passage } from '../reading/source.js';
import type { Draft } from './draft.js';

const EMPTY_LABEL = /^(?:conclusion|note|overview|pros?|cons?|advantages?|disadvantages?|verdict|summary|example|tip|takeaway|basis|feature|parameter|benefits?|drawbacks?)s?$/i;

export function aspectOf(draft: Draft, passage: Passage | null): string {
  const label = draft.label !== null && !EMPTY_LABEL.test(draft.label) ? draft.label : null;
  const aspect = label ?? draft.referent.part ?? draft.reading.aspect ?? draft.reading.object?.head ?? headingLabel(passage) ?? 'general';
  return aspect.toLowerCase().replace(/[?!.:]+$/, '').trim() || 'general';
}

function headingLabel(passage: Passage | null): string | null {
  const heading = passage?.headings[passage.headings.length - 1]?.text;
  return heading === undefined || heading.split(/\s+/).length > 5 ? null : heading;
}
