// Audit → what a terminal shows of it: figures, the first conflicts, what has changed since the last audit. Lines are broken to the
// terminal's width; colour is added where it is wanted and says nothing that the words do not say.
import type { Audit } from '../audit.js';
import type { Conflict } from '../comparing/finding.js';
import { isOpen } from '../deciding/status.js';
import { lookupOf } from './lookup.js';
import { oneLine } from './mdast.js';
import { trendWords } from './sections/since-last.js';
import type { Trend } from './trend.js';
import { counted, distinct, listed } from './wording.js';

// What fits on a screen beside the figures.
const shownConflicts = 8;

export interface SummaryOptions {
  /** Null where none is kept that differs. */
  readonly trend: Trend | null;
  /** Columns; infinite in a pipe. */
  readonly width: number;
  readonly isColoured: boolean;
}

type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green';
type Paint = (colour: Colour, words: string) => string;
const CODES: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };

/** The figures, a line each. */
export function summaryFigures(audit: Audit, { trend, isColoured }: SummaryOptions): readonly string[] {
  const paint = painter(isColoured);
  const open = audit.conflicts.filter(isOpen);
  const hard = open.filter(({ severity }) => severity === 'hard').length;
  const soft = open.length - hard;
  const decided = audit.conflicts.length - open.length;
  const verified = audit.settled.filter(({ status }) => status === 'verified').length;
  const consensus = audit.groups.filter((group) => group.consensus).length;
  return [
    `${counted(audit.sources.length, 'source')}, ${counted(audit.claims.length, 'claim')}`,
    paint('green', `${counted(consensus, 'statement')} of consensus`),
    `${counted(open.length, decided > 0 ? 'open conflict' : 'conflict')}: ${hard > 0 ? paint('red', `${hard} hard`) : '0 hard'}, ${soft > 0 ? paint('yellow', `${soft} soft`) : '0 soft'}`,
    ...(decided > 0 ? [`${counted(decided, 'conflict')} decided: ${statusesOf(audit)}`] : []),
    ...(verified > 0 ? [`${counted(verified, 'decision')} verified: the losing words are gone`] : []),
    ...(audit.problems.length > 0 ? [paint('red', `${counted(audit.problems.length, 'source')} could not be read`)] : []),
    ...(trend === null ? [] : [`Since the last audit: ${trendWords(trend)}`]),
  ];
}

/** "2 pending-edit, 1 decided" */
function statusesOf({ conflicts }: Audit): string {
  const decided = conflicts.filter((conflict) => !isOpen(conflict)).map(({ status }) => status);
  return distinct(decided)
    .toSorted()
    .map((status) => `${decided.filter((one) => one === status).length} ${status}`)
    .join(', ');
}

/** The first open conflicts, hard ones first, each as a question with its answers; how many more there are. */
export function summaryConflicts(audit: Audit, { trend, width, isColoured }: SummaryOptions): readonly string[] {
  const paint = painter(isColoured);
  const lookup = lookupOf(audit, '', false);
  const { hard, soft } = lookup.selection.conflicts;
  const open = [...hard.shown, ...soft.shown].filter(isOpen);
  const all = audit.conflicts.filter(isOpen).length;
  const fresh = new Set(trend?.fresh.map(({ id }) => id));
  const sides = ({ sides: both }: Conflict) =>
    both
      .map(({ answer, claims }) => {
        const names = distinct(claims.map((id) => lookup.name(lookup.claim(id).source)));
        return `${oneLine(answer)} (${listed(names)})`;
      })
      .join(' against ');
  const more = all - Math.min(open.length, shownConflicts);
  return [
    ...open.slice(0, shownConflicts).flatMap((conflict) => {
      const { severity, title, id } = conflict;
      const mark = paint(severity === 'hard' ? 'red' : 'yellow', severity);
      const [first = '', ...rest] = broken(`${oneLine(title)}${fresh.has(id) ? ' (new)' : ''}`, width - indent);
      return [
        `${mark}  ${paint('bold', first)}`,
        ...rest.map((line) => ' '.repeat(indent) + paint('bold', line)),
        ...broken(sides(conflict), width - indent).map((line) => ' '.repeat(indent) + paint('dim', line)),
      ];
    }),
    ...(more > 0 ? [`${counted(more, 'more conflict')}: concord conflicts`] : []),
  ];
}

/** Columns of "hard  ". */
const indent = 6;

function painter(isColoured: boolean): Paint {
  return (colour, words) => (isColoured ? `\u001b[${CODES[colour]}m${words}\u001b[0m` : words);
}

/** Lines of at most so many columns, broken between words; a longer word stands on a line of its own. */
function broken(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && columns(line) + 1 + columns(word) <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Columns that a terminal takes for a text: letters of East Asian scripts and pictures take two, marks upon a letter none. */
function columns(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/gu,
  );
  const letters = text.match(/\P{M}/gu);
  return (letters?.length ?? 0) + (wide?.length ?? 0);
}
