// What stands in brackets behind a person's name says when the person was born and died: "Ida Holm (1 May 1901 – 3 June 1970) was a
// painter", "Ida Holm (born 1 May 1901) paints". Sentences of their own, and the sentence without the brackets.
// Not: the years of a war, a reign or a band.
import { dates } from '../language/date.js';
import { hypernyms, lemma } from '../language/lexicon.js';
import { sentenceOf } from './wording.js';

export interface Life {
  /** "Ida Holm was born on 1 May 1901." */
  readonly dated: readonly string[];
  /** The sentence without what the brackets say. */
  readonly rest: string;
}

const NAME =
  /^((?:\p{Lu}[\p{L}.'’-]*|(?:de|da|di|van|von|der|al|el|la|le|of))(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|van|von|der|al|el|la|le|of|bin|ibn))*) [([]/u;
/** From birth to death: "1901 – 1970"; the dash may be any. */
const SPAN = /^(.{4,40}?\d{3,4})\s*(?:–|—|−|--?|to|until)\s*(.{0,40}?\d{3,4})$/u;
const BORN = /\b(?:born|b\.)\s+(?:[^;()\d]*?;\s*)?(?:on |in )?((?:\p{L}+ )?\d[^;()]*)$/u;
const DIED = /\b(?:died|d\.)\s+(?:on |in )?((?:\p{L}+ )?\d[^;()]*)$/u;

/** The life that a sentence's first brackets tell; null where they tell none. */
export function lifeOf(sentence: string): Life | null {
  const name = NAME.exec(sentence)?.[1];
  if (name === undefined) return null;
  const close = closing(sentence, name.length + 1);
  if (close === null) return null;
  const rest = `${name}${sentence.slice(close + 1)}`;
  const inner = sentence.slice(name.length + 2, close);
  const pieces = inner.split(';').map((piece) => piece.trim());
  const span = pieces.flatMap((piece) => {
    const match = SPAN.exec(piece.replace(/^.*?\b(?:born [^\d]*?(?=\p{L}+ \d|\d))/u, ''));
    return match === null || !isPersonIn(rest.slice(name.length)) ? [] : [[match[1] ?? '', match[2] ?? ''] as const];
  })[0];
  const born = span?.[0] ?? BORN.exec(inner)?.[1];
  const died = span?.[1] ?? DIED.exec(inner)?.[1];
  const dated = [told(name, 'born', born), told(name, 'died', died)].filter((one) => one !== null);
  return dated.length === 0 ? null : { dated, rest };
}

/** Where the bracket at `open` closes, those within it passed over; null where it does not. */
function closing(sentence: string, open: number): number | null {
  let depth = 0;
  for (let i = open; i < sentence.length; i++) {
    if (/[([]/.test(sentence[i] as string)) depth++;
    else if (/[)\]]/.test(sentence[i] as string) && --depth === 0) return i;
  }
  return null;
}

function told(name: string, what: 'born' | 'died', when: string | undefined): string | null {
  if (when === undefined) return null;
  const text = when.trim().replace(/,$/, '');
  const [first, ...more] = dates(text);
  // One date and nothing else: "c. 1901", "1901 or 1902" and "1901 in Oslo" are told otherwise.
  if (first === undefined || more.length > 0 || /\b(?:c|ca|circa|or|about|around|in)\b/i.test(text)) return null;
  const on = /^(?:\d{3,4}|\p{L}+,? \d{4})$/u.test(text) ? 'in' : 'on';
  return sentenceOf(name, what === 'born' ? 'was born' : 'died', on, text);
}

/** "was an English painter and poet": what somebody is said to be. */
function isPersonIn(predicate: string): boolean {
  const said = /^(?:, [^,]*(?:known|called|named) [^,]*,|,)? (?:is|was) (?:an?|the) ([\p{L} ,'’-]*)/u.exec(predicate)?.[1];
  return (
    said !== undefined &&
    said
      .split(/ (?:of|for|in|from|who|that|with|at|by) /)[0]
      ?.split(/[ ,]+/)
      .some((word) => hypernyms(lemma(word.toLowerCase(), 'n')).includes('person')) === true
  );
}
