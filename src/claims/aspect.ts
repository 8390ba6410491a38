// What of its subject a claim speaks of, as one label: the row or item label, the part, what the frame names, the heading.
import { isAdjective, isNoun } from '../language/lexicon.js';
import type { Passage } from '../reading/source.js';
import type { Draft } from './draft.js';

const EMPTY_LABEL =
  /^(?:conclusion|note|overview|pros?|cons?|advantages?|disadvantages?|verdict|summary|example|tip|takeaway|basis|feature|parameter|benefits?|drawbacks?)s?$/i;

export function aspectOf(draft: Draft, passage: Passage | null): string {
  const label = draft.label !== null && !EMPTY_LABEL.test(draft.label) ? draft.label : null;
  const aspect = label ?? draft.referent.part ?? compound(draft) ?? headingLabel(passage) ?? 'general';
  return (
    aspect
      .toLowerCase()
      .replace(/[?!.:]+$/, '')
      .trim() || 'general'
  );
}

/** "learning curve" rather than "curve": the nouns that stand right before the head belong to the label. */
function compound(draft: Draft): string | null {
  const { aspect, object, frame } = draft.reading;
  if (
    object === null ||
    (aspect !== null && aspect !== undefined && aspect !== object.head) ||
    !/^(?:has|needs|does|changes|is)$/.test(frame)
  )
    return aspect ?? object?.head ?? null;
  const at = object.words.lastIndexOf(object.head);
  const before = at > 0 ? (object.words[at - 1] as string) : '';
  return /ing$/.test(before) || (isNoun(before) && !isAdjective(before)) ? `${before} ${object.head}` : object.head;
}

function headingLabel(passage: Passage | null): string | null {
  const heading = passage?.headings[passage.headings.length - 1]?.text;
  return heading === undefined || heading.split(/\s+/).length > 5 ? null : heading;
}
