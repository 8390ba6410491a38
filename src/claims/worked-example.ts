// What stands under the heading of a worked example ("Case study B"), behind what it supposes, or in a box that a program printed, holds for that
// example alone, and its figures are of what their labels name ("Yearly demand: 300 kWh").
import { quantities } from '../language/quantity.js';
import { tag } from '../language/tagging.js';
import type { Passage, Source } from '../reading/source.js';
import { ARTICLE } from './scene.js';
import type { Draft } from './draft.js';
import { isStuff } from './figure.js';
import { term } from './term.js';
import { sentenceOf } from './wording.js';

/** The sentence that opens a worked example in the middle of a text, with what it supposes. */
const OPENS =
  /^(?:(?:for (?:example|instance)|to illustrate|as an example|say|now),? )?((?:if|assuming(?: that)?|suppose(?: that)?|imagine(?: that)?|let['’]s (?:say|assume|suppose)(?: that)?) (?=[^,]*\d|[^,]{3,40} (?:property|home|house|household|family|team|room|car|person)\b)[^.;:!?]{6,140}?)(?:,| then) (?=(?:then )?(?:an?|the|your|you|it|\p{L}+s?) )/iu;
/** "In this scenario, …": said of the example that the sentence before opened. */
const IN_EXAMPLE = /^(?:in|for|under) (?:this|that|our|the) (?:example|scenario|case|situation|calculation),? /i;

/** What a worked example supposes that the sentence opens ("For example, if the pot holds 2 litres, …"), or null. */
export function supposed(sentence: string): string | null {
  const said = OPENS.exec(sentence)?.[1];
  // A case on its own is no example: "If it rains for 3 days, …".
  const isExample = said !== undefined && (!/^if\b/i.test(said) || /^(?:for |to |as |say|now)/i.test(sentence));
  return isExample ? said.replace(/^(?:suppose|imagine|let['’]s (?:say|assume|suppose))(?: that)? /i, 'if ') : null;
}

/** How many letters of a sentence only say that it goes on with the example; -1 where it may tell of anything. */
export function exampleLead(sentence: string): number {
  const lead = IN_EXAMPLE.exec(sentence)?.[0].length ?? 0;
  const isFigured = /^[^,;:]*\b(?:would|will)\b[^,;:]*\d/.test(sentence) && !/^(?:if|when|but|however)\b/i.test(sentence);
  return lead > 0 ? lead : isFigured ? 0 : -1;
}

/** The worked example that the passage is of, or null: one that its heading names, or what a program printed in a box. */
export function caseOf({ headings, span }: Passage, { text }: Source): string | null {
  if (/[│║┃]\s*$/u.test(text.slice(Math.max(0, span.start - 8), span.start))) return 'example output';
  const heading = headings.findLast((one) => /^(?:case(?: study)?|example|scenario)\b/i.test(one.text));
  return heading?.text.replace(/[\s:]+$/, '') ?? null;
}

/** What is said of a worked example ("Case study B") holds for it alone. */
export function inCase(draft: Draft, passage: Passage, source: Source): Draft {
  const example = caseOf(passage, source);
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
