// A box of words drawn with lines ("┌──┐ │ Price: 5 │ └──┘"), as programs print their results, becomes its lines of text: the frame is left out, and
// a line of its own between the top and a rule is the box's title. Trees of folders ("├── src") are no boxes.
import type { Line } from './line.js';
import { linesOf } from './line.js';
import type { Span } from './source.js';

const TOP = /^[┌╔┏╭][─═━┄┈]+.*[┐╗┓╮]$/u;
const RULE = /^[├╠┣╟][─═━┄┈]+.*[┤╣┫╢]$/u;
const BOTTOM = /^[└╚┗╰][─═━┄┈]+.*[┘╝┛╯]$/u;
const SIDE = /^[│║┃]\s*(.*?)\s*[│║┃]$/u;

export interface BoxLine {
  readonly span: Span;
  readonly isTitle: boolean;
}

/** The lines inside a box; null where `text` is none. Offsets count in `text`. */
export function boxLines(text: string): readonly BoxLine[] | null {
  const lines = linesOf(text).filter((line) => line.text !== '');
  const [first, last] = [lines[0], lines[lines.length - 1]];
  if (first === undefined || last === undefined || !TOP.test(first.text) || !BOTTOM.test(last.text)) return null;
  const inner = lines.slice(1, -1);
  if (!inner.every((line) => SIDE.test(line.text) || RULE.test(line.text))) return null;
  // A drawing ("│5°│") is no text.
  if (!inner.some((line) => /\p{L}{3}/u.test(line.text))) return null;
  const isTitled = RULE.test(inner[1]?.text ?? '');
  return inner.flatMap((line, at) => {
    const span = inside(line);
    return span === null ? [] : [{ span, isTitle: at === 0 && isTitled }];
  });
}

function inside(line: Line): Span | null {
  const said = SIDE.exec(line.text)?.[1] ?? '';
  if (said === '') return null;
  const start = line.from + line.text.indexOf(said, 1);
  return { start, end: start + said.length };
}
