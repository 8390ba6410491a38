// Text becomes sentences. Intl.Segmenter does the work; what it gets wrong on articles from the web is repaired:
// abbreviations that do not end a sentence, and sentences that were glued together without a blank.
import { remembered } from './remembered.js';

/** Abbreviations after which a sentence goes on, though a capital follows; "100 °C." ends one. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|approx|ca|cf|fig|dr|mr|mrs|ms|prof|st|jr|sr|inc|ltd|co|corp|u\.s|u\.k|a\.k\.a)|(?<!°\s?)\b[A-Z])\.$/i;
/** "No. 5"; "We say no. Prices rise." ends. */
const NUMBER = /\bno\.$/i;
/** "needs.Security depends": a sentence end glued to the next sentence; "Grind.io" and "e.g." have no capital after the point. */
const GLUED = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu}\p{Ll})/gu;

/** "it is cheap. the lid is not": typed in haste. */
const HASTY = /(?<=\p{Ll}{4}\.)\s+(?=(?:the|they|we|there|these|if|when|it|you|but|also|however) \p{Ll}{2})/gu;
/** "within a day. 300 people came": a figure opens the next sentence; after "No." and "approx." it does not. */
const BEFORE_FIGURE = /(?<=(?:\p{Ll}{3}|[)%])[.!?])\s+(?=\d[\d.,]*\s*(?:%|\s\p{Ll}{2}))/gu;

/** Letters of the longest stretch that is read as a sentence: nobody writes longer ones, and to look into one costs more than its length. */
export const LONGEST_SENTENCE = 2_000;

let segmenter: Intl.Segmenter | undefined;

/** Sentences of `text` without the white space around them; offsets into `text`, in order, not overlapping. */
export const sentences: (text: string) => readonly { readonly start: number; readonly end: number }[] = remembered(split, 8192);

function split(text: string): readonly { readonly start: number; readonly end: number }[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const cuts: number[] = [0];
  for (const segment of segmenter.segment(text)) {
    const end = segment.index + segment.segment.length;
    const before = text.slice(Math.max(0, end - 24), end).trimEnd();
    const open =
      (ABBREVIATION.test(before) || (NUMBER.test(before) && /^\s*\d/.test(text.slice(end, end + 4)))) &&
      !/\b(?:etc|inc|ltd|co|corp|jr|sr)\.$/i.test(before);
    const startsLower = /^\s*\p{Ll}/u.test(text.slice(end, end + 8));
    if (end < text.length && (open || (startsLower && !/[!?]["”’)]*$/.test(before)))) continue;
    cuts.push(end);
  }
  for (const match of text.matchAll(GLUED)) cuts.push(match.index);
  for (const match of [...text.matchAll(BEFORE_FIGURE), ...text.matchAll(HASTY)])
    if (![ABBREVIATION, NUMBER].some((open) => open.test(text.slice(Math.max(0, match.index - 12), match.index))))
      cuts.push(match.index);
  const ordered = [...new Set(cuts)].sort((a, b) => a - b);
  const spans: { start: number; end: number }[] = [];
  for (let i = 0; i < ordered.length; i++) {
    const from = ordered[i] as number;
    const to = ordered[i + 1] ?? text.length;
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
