// A passage's words are cut into stretches that are read one by one: sentences, and the steps between arrows ("Poor seal → the lid rattles"),
// each of which holds for what the first one gives.
import { quantities } from '../language/quantity.js';
import { sentences } from '../language/sentence.js';
import type { Draft } from './draft.js';
import { prepare } from './preparation.js';
import { lowerFirst, sentenceOf } from './wording.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** What stands before an arrow: what follows holds for it. */
  readonly given: string | null;
}

/**
 * The sentences of `text` from `from` on, cut at arrows ("Poor seal → the lid rattles") and before a "because:" that leads a list in.
 * `before` is what the line right above holds for.
 */
export function stretches(text: string, from: number, before: string | null = null): readonly Stretch[] {
  let running = before;
  return sentences(text.slice(from)).flatMap((span): readonly Stretch[] => {
    const start = from + span.start;
    const said = text.slice(start, from + span.end).replace(/,?\s+because:$/i, '');
    const out: Stretch[] = [];
    // "12 trips a week → €80 by bike / €90 by bus": the next figure on a line of its own holds for the same.
    let given: string | null = quantities(said)[0]?.start === 0 && said.split(' ').length < 8 ? running : null;
    let at = 0;
    const arrows = [...said.matchAll(/\s*(?:→|⇒|=>)\s*/g)];
    for (const arrow of [...arrows, { index: said.length, 0: '' }]) {
      const part = said.slice(at, arrow.index);
      if (/[\p{L}\p{N}]/u.test(part)) {
        const isLast = arrow.index === said.length;
        if (isLast || (given !== null && hasVerb(part))) out.push({ start: start + at, end: start + arrow.index, given });
        given ??= part.trim();
      }
      at = arrow.index + arrow[0].length;
    }
    running = arrows.length === 0 ? null : given;
    return out;
  });
}

const hasVerb = (text: string): boolean => prepare(text, []).clauses.some((c) => c.subject !== null && c.kind === 'main');

/** What holds given something else says so: "With a poor seal: the lid rattles". */
export function limited(draft: Draft, given: string | null): Draft {
  if (given === null) return draft;
  const isLimit = /^(?:for|with|in|at|on|without|after|before|when|if|assuming)\b/i.test(given);
  const isClause = hasVerb(given) || /^\p{L}+ing\b/u.test(given);
  const limit = isLimit ? given : `${isClause ? 'when' : 'with'} ${lowerFirst(given)}`;
  const { name } = draft.referent;
  const isCommon =
    /^(?:The|An?|This|These|With|Most|You)\b/.test(draft.text) ||
    (name === name.toLowerCase() && draft.text.toLowerCase().startsWith(name));
  return {
    ...draft,
    text: sentenceOf(`${limit},`, isCommon ? lowerFirst(draft.text) : draft.text),
    qualifiers: [{ kind: 'condition', text: lowerFirst(limit) }, ...draft.qualifiers],
  };
}
