// What stands under the heading of a worked example ("Case study B") holds for that example alone, and its figures are of what their labels
// name ("Yearly demand: 300 kWh").
import { quantities } from '../language/quantity.js';
import { tag } from '../language/tagging.js';
import type { Passage } from '../reading/source.js';
import { ARTICLE } from './scene.js';
import type { Draft } from './draft.js';
import { isStuff } from './figure.js';
import { term } from './term.js';
import { sentenceOf } from './wording.js';

/** The heading of a worked example that the passage stands under, or null: what is said there holds for the example. */
export const caseOf = (passage: Passage): string | null =>
  passage.headings.findLast(({ text }) => /^(?:case(?: study)?|example|scenario)\b/i.test(text))?.text.replace(/[\s:]+$/, '') ??
  null;

/** What is said of a worked example ("Case study B") holds for it alone. */
export function inCase(draft: Draft, passage: Passage): Draft {
  const example = caseOf(passage);
  if (example === null) return draft;
  return {
    ...draft,
    text: sentenceOf(draft.text.replace(/\.$/, ''), `(${example})`),
    qualifiers: [...draft.qualifiers, { kind: 'condition', text: `in ${example}` }],
  };
}

/** "Yearly demand: 300 kWh" of a worked example: the label is what the figure is of. */
export function valueOf(text: string, start: number, end: number, label: string): Draft | null {
  const said = text.slice(start, end);
  const found = quantities(said)[0];
  const tokens = tag(label);
  const object = term(tokens, 0, tokens.length);
  const last = tokens.findLastIndex((t) => t.pos === 'NOUN' || t.pos === 'PROPN');
  const first = tokens[0];
  if (found === undefined || found.start > 1 || object === null || last < 0 || first === undefined || first.pos === 'ADP')
    return null;
  // "Off-peak: 30p" is of whatever the line before is of.
  if (/^(?:on|off|in)[-‑]/i.test(label)) return null;
  const isPrice = found.quantity.unit.includes('/') && isStuff(first.lemma);
  const name = isPrice ? first.lower : label.slice(0, (tokens[last] as { end: number }).end);
  return {
    start: text.lastIndexOf(label, start),
    end,
    text: sentenceOf(label, isPrice ? 'costs' : 'is', said),
    referent: { name, part: null, text: label, plural: false, own: true },
    verb: 'be',
    reading: { frame: 'measures', object, quantity: found.quantity, polarity: 'affirmed', aspect: object.head },
    modality: 'asserted',
    qualifiers: [],
    attribution: ARTICLE,
    label: null,
  };
}
