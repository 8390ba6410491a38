// A numbered list inside a text becomes sentences: "The lamps are: 1. Lux: a lamp for desks 2. Nox - made in Oslo" states what each item
// is, and that it is one of what the lead-in names. Not: steps ("1. Open the lid"), since an item must be a name with its description.
import { tag } from '../language/tagging.js';
import { lowerFirst, sentenceOf } from './wording.js';

export interface Numbered {
  /** The text before the list. */
  readonly before: string;
  /** Sentences of the list, with the stretch of the text that each is read from. */
  readonly sentences: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

const LEAD = /(?:^|[.!?]\s+)([^.!?]*?)\s+(include|includes|are|were|is)\s*:\s*$/i;
/** Longest name of an item, in words. */
const NAME_WORDS = 7;

/** The list in `text`, or null where it holds none. */
export function numberedList(text: string): Numbered | null {
  const items = itemsOf(text);
  const first = items[0];
  if (first === undefined || items.length < 2) return null;
  const before = text.slice(0, first.mark);
  const lead = LEAD.exec(before.trimEnd());
  if (lead === null) return null;
  const subject = (lead[1] as string).trim();
  const isPast = lead[2] === 'were';
  const opening = before.indexOf(subject, lead.index);
  const sentences = items.flatMap(({ start, end }) => {
    const item = described(text.slice(start, end));
    if (item === null) return [];
    const own = item.description === null ? [] : [{ text: sentenceOf(item.name, item.description), start, end }];
    if (/^(?:they|these|those|it|there|here)$/i.test(subject)) return own;
    // Of what it is one, the lead-in says.
    return [{ text: sentenceOf(item.name, isPast ? 'was' : 'is', membership(subject)), start: opening, end }, ...own];
  });
  return sentences.length === 0 ? null : { before: before.slice(0, lead.index + (lead[0].startsWith('.') ? 1 : 0)), sentences };
}

/** "Some of the lamps made by Lumo" → "one of the lamps made by Lumo". */
const membership = (subject: string): string =>
  `one of ${lowerFirst(subject)
    .replace(/^(?:some|many|most|all|several|other) (?:of )?/, '')
    .replace(/^(?!the\b|their\b|its\b|these\b)/, 'the ')}`;

interface Item {
  readonly mark: number;
  readonly start: number;
  readonly end: number;
}

/** Items "1. …", "2. …" that count up from one. */
function itemsOf(text: string): readonly Item[] {
  const out: { mark: number; start: number; end: number }[] = [];
  for (const match of text.matchAll(/(?:^|\s)(\d{1,2})[.)]\s*(?=\p{Lu}|["“])/gu)) {
    if (Number(match[1]) !== out.length + 1) continue;
    const previous = out.at(-1);
    if (previous !== undefined) previous.end = match.index;
    out.push({ mark: match.index, start: match.index + match[0].length, end: text.length });
  }
  return out.map((item) => ({ ...item, end: item.start + text.slice(item.start, item.end).trimEnd().length }));
}

/** A name, and what the item says of it as a predicate; null where the item is no name. */
function described(item: string): { readonly name: string; readonly description: string | null } | null {
  const joint = /\s*:\s+|\s+[-–—]\s+/.exec(item);
  const name = (joint === null ? item : item.slice(0, joint.index)).replace(/[.;,\s]+$/, '');
  if (name === '' || name.split(/\s+/).length > NAME_WORDS || !/^["“'‘]?[\p{Lu}\d]/u.test(name)) return null;
  const bare = name.replace(/\(.*\)/, '').trim();
  if (!tag(bare).some((t) => t.pos === 'PROPN') || /^(?:VERB|ADV)$/.test(tag(bare.toLowerCase())[0]?.pos ?? 'X')) return null;
  // "Open the lid" is a step.
  if (/^\S+ (?:the|an?|your|its)\b/.test(bare)) return null;
  if (joint === null) return { name, description: null };
  const said = item.slice(joint.index + joint[0].length).replace(/[.;,\s]+$/, '');
  const opener = tag(said)[0];
  if (opener === undefined) return { name, description: null };
  if (opener.pos === 'VERB' && /(?:ed|en|wn|ilt|ound|ade)$/.test(opener.lower)) return { name, description: `was ${said}` };
  return { name, description: opener.pos === 'DET' ? `is ${said}` : null };
}
