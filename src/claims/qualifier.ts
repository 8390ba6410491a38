// Phrases that limit a claim: when, where, under which condition.
import { dates } from '../language/date.js';
import type { Phrase } from '../language/phrase.js';
import { words } from '../language/phrase.js';
import type { Token } from '../language/tagging.js';
import type { Qualifier } from './claim.js';

const PLACE = /^(?:in|at|across|throughout|near|within)$/;
const CONDITION = /^(?:for|with|without|on|under|during|in|at|when|after|before|over|upon|depending|given|by|through|via)$/;
const VERSION = /\b(?:v|version\s*)?\d+(?:\.\d+){1,2}\b|\bversions?\s+\d/i;

/** The qualifier that a phrase states, or null where it is part of what is said. `isName` tells proper names that are places rather than subjects. */
export function qualifier(tokens: readonly Token[], phrase: Phrase): Qualifier | null {
  const text = words(tokens, phrase.start, endOf(tokens, phrase));
  if (phrase.kind === 'clause') {
    const opener = (tokens[phrase.start] as Token).lower;
    return /^(?:if|when|whenever|unless|where|once|while|until)$/.test(opener) ? { kind: 'condition', text } : null;
  }
  if (phrase.kind !== 'prepositional' || phrase.preposition === null) return null;
  const preposition = phrase.preposition;
  // "on 14 May" of "on 14 May 1907": a piece of a date limits nothing by itself.
  if (
    /^(?:in|on|by|until|since|from|to|between) (?:\w+ )?(?:early |late |mid-)?(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?,?$/.test(
      text,
    ) ||
    /^between \d{4}$/.test(text)
  )
    return { kind: 'time', text };
  const when = dates(text);
  if (when.length > 0 && /^(?:in|on|since|from|until|by|during|before|after|around|between|as)$/.test(preposition))
    return { kind: 'time', text };
  if (
    /\b(?:years?|months?|weeks?|days?|decades?|time|winters?|summers?|seasons?)\b/i.test(text) &&
    /^(?:in|over|during|within|for|after|since)$/.test(preposition)
  )
    return { kind: 'time', text };
  if (VERSION.test(text)) return { kind: 'version', text };
  const head = tokens[phrase.head];
  if (PLACE.test(preposition) && head?.pos === 'PROPN' && head.lower !== head.text) return { kind: 'place', text };
  // "over 300 guests" is a bound.
  if (/^(?:over|under)$/.test(preposition) && tokens.slice(phrase.start + 1, phrase.end).some((t) => t.pos === 'NUM'))
    return null;
  return CONDITION.test(preposition) ? { kind: 'condition', text } : null;
}

/**
 * Where the phrase ends; one that is cut to its preposition ("for deep, wide or old pans") or before its "of" ("in terms of price") goes on to
 * the next comma or preposition.
 */
function endOf(tokens: readonly Token[], phrase: Phrase): number {
  if (phrase.kind !== 'prepositional') return phrase.end;
  const opener = tokens[phrase.end];
  const isCut =
    phrase.end > phrase.start + 1
      ? opener?.lower === 'of'
      : /^(?:ADJ|DET|NOUN|PROPN)$/.test(opener?.pos ?? '') && !/^(?:more|less|fewer)$/.test(opener?.lower ?? '');
  if (!isCut) return phrase.end;
  const next = tokens.findIndex(
    (t, i) => i >= phrase.end && (/^(?:PUNCT|CCONJ|SCONJ)$/.test(t.pos) || (t.pos === 'ADP' && !/^(?:than|of)$/.test(t.lower))),
  );
  const end = next < 0 ? tokens.length : next;
  // "with the loss of 97 lives" states a figure.
  return opener?.lower === 'of' && tokens.slice(phrase.end, end).some((t) => t.pos === 'NUM') ? phrase.end : end;
}
