// Stretches of the file become visible text: white space folded to single blanks, none at the ends, each code unit mapped back to the file.
import type { Piece, Span } from './source.js';

/** Visible text and how it maps to the file, as in a passage. */
export interface Visible {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Words that stand in the file at `start`: as they are, or (an entity, an escape) written there in `fileLength` code units. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly fileLength: number;
}

// U+200B…U+200D, U+2060 and the soft hyphen show nothing; a joiner inside an emoji is no word either.
const MARK = /\[citation needed\]/g;
// "since 1907.[4]": the number of a footnote is no word of the text.
const BREAK =
  /(?:[\s\u00AD\u200B-\u200D\u2060]|(?<=[\p{Ll}\d.,;:!?)"”’\]])\[(?:[1-9]\d{0,2}|citation needed)\](?![\p{L}\d(]))+/gu;
// Ticks, arrows and pictures that stand for a bullet ("✔ Quiet"); © and ™ are words of a kind and stay.
const BULLET_PICTURE =
  /^(?:(?![©®™])[\p{Extended_Pictographic}\u2022\u2023\u25AA-\u25FF\u2190-\u21FF\u2700-\u27BF]|\uFE0F|\p{Emoji_Modifier}|\u200D|\s)+/u;

export function visible(stretches: Iterable<Stretch>): Visible {
  let text = '';
  const pieces: { -readonly [Key in keyof Piece]: Piece[Key] }[] = [];
  /** White space seen since the last word; `isSpace` when the file has just one blank there. */
  let blank = null as (Span & { readonly isSpace: boolean }) | null;
  /** Whether the last piece has the file's own characters: only then it may grow. */
  let isLastSame = false;
  const push = (words: string, start: number, fileLength: number, isSame: boolean) => {
    const last = pieces.at(-1);
    if (last && isSame && isLastSame && last.start + last.fileLength === start) {
      last.length += words.length;
      last.fileLength += fileLength;
    } else pieces.push({ at: text.length, length: words.length, start, fileLength });
    text += words;
    isLastSame = isSame;
  };
  const word = (words: string, start: number, fileLength: number) => {
    if (words === '') return;
    if (blank && text !== '') push(' ', blank.start, blank.end - blank.start, blank.isSpace);
    blank = null;
    push(words, start, fileLength, words.length === fileLength);
  };
  for (const stretch of stretches) {
    if (stretch.text.length !== stretch.fileLength) {
      if (stretch.text.trim() === '')
        blank = { start: blank?.start ?? stretch.start, end: stretch.start + stretch.fileLength, isSpace: false };
      else word(stretch.text, stretch.start, stretch.fileLength);
      continue;
    }
    let from = 0;
    for (const match of stretch.text.matchAll(BREAK)) {
      word(stretch.text.slice(from, match.index), stretch.start + from, match.index - from);
      from = match.index + match[0].length;
      const isWhite = /\s/.test(match[0].replace(MARK, ''));
      if (isWhite) {
        const isSpace = blank === null && match[0] === ' ';
        blank = { start: blank?.start ?? stretch.start + match.index, end: stretch.start + from, isSpace };
      }
    }
    word(stretch.text.slice(from), stretch.start + from, stretch.text.length - from);
  }
  return { text, pieces };
}

/** What the file shows in `span`, no markup removed. */
export function verbatim(file: string, span: Span): Visible {
  return visible([{ text: file.slice(span.start, span.end), start: span.start, fileLength: span.end - span.start }]);
}

/** The part of `words` between two offsets into its text, white space at the ends removed. */
export function part(words: Visible, from: number, to: number): Visible {
  while (from < to && words.text[from] === ' ') from++;
  while (to > from && words.text[to - 1] === ' ') to--;
  const pieces: Piece[] = [];
  for (const piece of words.pieces) {
    const start = Math.max(piece.at, from);
    const end = Math.min(piece.at + piece.length, to);
    if (start >= end) continue;
    const isVerbatim = piece.length === piece.fileLength;
    pieces.push({
      at: start - from,
      length: end - start,
      start: isVerbatim ? piece.start + (start - piece.at) : piece.start,
      fileLength: isVerbatim ? end - start : piece.fileLength,
    });
  }
  return { text: words.text.slice(from, to), pieces };
}

/** Where the words stand in the file, from the first to the last; `fallback` for no words at all. */
export function spanOf(words: Visible, fallback: Span): Span {
  const first = words.pieces[0];
  const last = words.pieces.at(-1);
  return first && last ? { start: first.start, end: last.start + last.fileLength } : fallback;
}

/** Without the pictures that stand for a bullet in front. */
export function withoutBulletPicture(words: Visible): Visible {
  const picture = BULLET_PICTURE.exec(words.text)?.[0].length ?? 0;
  return picture === 0 || picture === words.text.length ? words : part(words, picture, words.text.length);
}
