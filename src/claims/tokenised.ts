// A text as tokenisers write it ("Holm -LRB- born 1950 -RRB- paints , ``slowly''") becomes one as people write it, with the way back:
// every stretch of the plain text is known as a stretch of the text that was given.
import type { Span } from '../reading/source.js';

export interface PlainText {
  readonly text: string;
  /** The stretch of the given text that [start, end) of the plain text was made from. */
  readonly given: (start: number, end: number) => Span;
}

/** Marks of the Penn Treebank, and the blanks that a tokeniser puts before marks and behind opening brackets. */
const MARK = /-(?:LRB|LSB|LCB)-\s*|\s*-(?:RRB|RSB|RCB)-|``\s*|\s*''|(?<=[([“])\s+|\s+(?=[,.;:!?)\]”](?:\s|$)|['’]s?\s|n['’]t\b)/g;

const WRITTEN: readonly (readonly [mark: string, written: string])[] = [
  ['-LRB-', '('],
  ['-RRB-', ')'],
  ['-LSB-', '['],
  ['-RSB-', ']'],
  ['-LCB-', '{'],
  ['-RCB-', '}'],
  ['``', '“'],
  ["''", '”'],
];

/** What shows that a text was tokenised: a mark of the Treebank, or a blank before a comma. */
const IS_TOKENISED = /-(?:LRB|LSB|LCB)-|``| ,(?: |$)| \.$/;

export function plainText(given: string): PlainText {
  if (!IS_TOKENISED.test(given)) return { text: given, given: (start, end) => ({ start, end }) };
  // Place in the given text of every character of the plain one, and of its end.
  const places: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number): void => {
    for (let i = from; i < to; i++) places.push(i);
    text += given.slice(from, to);
  };
  for (const match of given.matchAll(MARK)) {
    keep(match.index);
    const written = WRITTEN.find(([mark]) => match[0].trim() === mark)?.[1] ?? '';
    if (written !== '') places.push(match.index + match[0].length - match[0].trimStart().length);
    text += written;
    from = match.index + match[0].length;
  }
  keep(given.length);
  places.push(given.length);
  return {
    text,
    given: (start, end) => ({
      start: places[start] ?? given.length,
      // Up to where the last character of the stretch ends: what stands behind it is not of it.
      end: end <= start ? (places[start] ?? given.length) : endOf(given, places[end - 1] ?? given.length),
    }),
  };
}

/** Where the character or the mark at a place ends. */
const endOf = (given: string, at: number): number => {
  const mark = WRITTEN.find(([one]) => given.startsWith(one, at))?.[0];
  return Math.min(given.length, at + (mark?.length ?? 1));
};
