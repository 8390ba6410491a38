// One line of a flattened table is cut into its label and cells, or not at all: every way to cut it is scored by the cues that
// the text gives, and a line with two ways as good is refused. Works on one line; what the article knows comes in as a `RowContext`.
import type { Vocabulary } from './vocabulary.js';
import { wordsOf } from './vocabulary.js';

export interface RowContext {
  /** How many value columns. */
  readonly columns: number;
  /** Names of the columns in order, as far as a header row states them; else the things that the article sets against each other. */
  readonly names: readonly string[];
  readonly order: 'stated' | 'unknown';
  /** Whether the header row's names stand without a blank between them: then rows do as well. */
  readonly isGlued: boolean;
  readonly vocabulary: Vocabulary;
  /** Words of the table itself, and its first and last line: what only the table has proves nothing. */
  readonly own: ReadonlyMap<string, number>;
  readonly lines: readonly [number, number];
  /** Headings of the article in lower case: labels repeat them. */
  readonly headings: ReadonlySet<string>;
}

/** Offsets into the line. */
export interface RowCut {
  readonly label: readonly [number, number];
  readonly cells: readonly (readonly [number, number])[];
  readonly score: number;
  /** Cut inside a run without a blank. */
  readonly isGlued: boolean;
}

interface Boundary {
  readonly at: number;
  readonly isGlue: boolean;
  readonly score: number;
}

const LONGEST_ROW = 2_000;
const MOST_BOUNDARIES = 24;
/** A reading must beat the next best by this much. */
const MARGIN = 0.75;
const LEAST_SCORE = 2.5;

const LINKING = new Set(
  'and or of for with without the a an in on at to by from via than as is are was were be vs & / not no its their your our that which who if when but per into over'.split(
    ' ',
  ),
);
const CONNECTIVE = new Set(
  'however but also therefore thus hence moreover furthermore additionally besides still yet so then and or otherwise instead because although though'.split(
    ' ',
  ),
);
/** Words that begin cells in any table. */
const CELL_STARTERS = new Set(
  'any it its no yes not none high higher highly low lower more less better best good poor very fast faster slow slower easy easier hard harder simple full fully limited moderate medium small smaller large larger can requires depends provides supports offers needs uses works available optional built-in only all many few vary varies up about around over'.split(
    ' ',
  ),
);

/** `couldBe`: the line has places enough to be cut at, though no reading of it may be sure. */
export function cutRow(line: string, context: RowContext): { readonly cut: RowCut | null; readonly couldBe: boolean } {
  if (line.length > LONGEST_ROW) return { cut: null, couldBe: false };
  const boundaries = boundariesOf(line, context);
  if (boundaries.length < context.columns) return { cut: null, couldBe: false };
  const glued = boundaries.filter((boundary) => boundary.isGlue);
  const usable = glued.length >= context.columns ? glued : boundaries;
  const labels = new Map<number, number>();
  let best: RowCut | null = null;
  let next = Number.NEGATIVE_INFINITY;
  for (const chosen of choices(strongest(usable), context.columns)) {
    const cut = scoreCut(line, chosen, context, labels);
    if (!cut) continue;
    if (!best || cut.score > best.score) {
      next = best?.score ?? next;
      best = cut;
    } else next = Math.max(next, cut.score);
  }
  return { cut: best && best.score >= LEAST_SCORE && best.score - next >= MARGIN ? best : null, couldBe: best !== null };
}

/** The label that starts the line as a heading of the article has it: its end, or 0. */
export function headingLabel(line: string, context: RowContext): number {
  let found = 0;
  const limit = Math.min(line.length, 80);
  for (let at = 3; at <= limit; at++) {
    const before = line[at - 1] ?? '';
    const after = line[at] ?? '';
    const isEnd = after === '' || after === ' ' || /[\p{Lu}\p{N}–-]/u.test(after);
    // The whole line is a heading too when a blank line follows; a label before a glued cell is the better reading.
    if (at === line.length && found > 0) break;
    if (isEnd && before !== ' ' && context.headings.has(line.slice(0, at).trim().toLowerCase())) found = at;
  }
  return found;
}

function strongest(boundaries: readonly Boundary[]): readonly Boundary[] {
  if (boundaries.length <= MOST_BOUNDARIES) return boundaries;
  // The label's end lies among the first; of the rest the surest.
  const [first, rest] = [boundaries.slice(0, 6), boundaries.slice(6)];
  const kept = [...rest].sort((a, b) => b.score - a.score).slice(0, MOST_BOUNDARIES - 6);
  return [...first, ...kept].sort((a, b) => a.at - b.at);
}

function* choices(boundaries: readonly Boundary[], count: number, from = 0): Generator<readonly Boundary[]> {
  if (count === 0) yield [];
  else {
    for (let i = from; i < boundaries.length; i++) {
      const first = boundaries[i];
      if (first) for (const rest of choices(boundaries, count - 1, i + 1)) yield [first, ...rest];
    }
  }
}

function boundariesOf(line: string, context: RowContext): readonly Boundary[] {
  const found: Boundary[] = [];
  let depth = 0;
  for (let at = 1; at < line.length; at++) {
    const before = line[at - 1] ?? '';
    const here = line[at] ?? '';
    if (isSmall(before) && isSmall(here)) continue;
    if (before === '(') depth++;
    if (before === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || /\s/.test(here)) continue;
    const boundary = /\s/.test(before) ? spaced(line, at, context) : glue(line, at, context);
    if (boundary) found.push(boundary);
  }
  return found;
}

/** Nothing is glued between two small letters, and most places are such. */
const isSmall = (letter: string): boolean => letter >= 'a' && letter <= 'z';

/** Before a word that may begin a cell: upper case, a figure, an amount. */
function spaced(line: string, at: number, context: RowContext): Boundary | null {
  const next = tokenAt(line, at);
  if (!/^["“‘(]?[\p{Lu}\p{N}~≈<>$€£–+]/u.test(next)) return null;
  const head = line.slice(0, at).trimEnd();
  const last = head.slice(head.lastIndexOf(' ') + 1);
  if (/[,/:;&(–—-]$/.test(last) || LINKING.has(last.toLowerCase())) return null;
  const word = wordsOf(next)[0] ?? next;
  if (/[.!?]["”’)]?$/.test(last)) return { at, isGlue: false, score: CONNECTIVE.has(word.toLowerCase()) ? -4 : 3 };
  let score = 0;
  if (/\)$/.test(last)) score += 2;
  const follows = tokenAt(line, at + next.length + 1);
  if (/^\p{Lu}/u.test(next) && /^\p{Ll}/u.test(last) && isOrdinary(word, context)) score += 2;
  else if (/^\p{Lu}/u.test(next) && /^\p{Ll}/u.test(follows) && isOrdinary(word, context)) score += 1.2;
  if (CELL_STARTERS.has(word.toLowerCase())) score += 1;
  if (startsPhrase(word, context)) score += 0.8;
  // "Connections | USB, …": an abbreviation begins a member more often than it ends a name.
  else if (/^\p{Lu}{2,}s?$/u.test(word) && /\p{Ll}{2}$/u.test(last)) score += 0.8;
  if (context.vocabulary.hasPhrase(`${last} ${word}`, ...context.lines)) score -= 1.5;
  return { at, isGlue: false, score };
}

/** Inside a run without a blank: "cheapFast", "rain.Needs", "(5 m)Short", "hours3", "Uses– Touring". */
function glue(line: string, at: number, context: RowContext): Boundary | null {
  const before = line[at - 1] ?? '';
  const here = line[at] ?? '';
  const isUpper = /\p{Lu}/u.test(here);
  const isFigure = /[\p{N}$€£~]/u.test(here);
  const rightWord = (): string => wordsOf(line.slice(at, at + 40))[0] ?? '';
  if (/[.!?]/.test(before)) {
    // "Node.js", "U.S.A", "3.5" go on behind a dot.
    return isUpper && /\p{L}{2}[.!?]$/u.test(line.slice(Math.max(0, at - 5), at)) && rightWord().length > 1
      ? { at, isGlue: true, score: 3 }
      : null;
  }
  if (before === ')' || before === '%') return isUpper || isFigure ? { at, isGlue: true, score: 3 } : null;
  if (/[–•]/.test(here) && /\p{L}/u.test(before) && /\s/.test(line[at + 1] ?? '')) return { at, isGlue: true, score: 2.5 };
  const isEdge =
    (/\p{Ll}/u.test(before) && (isUpper || isFigure)) ||
    (/\p{N}/u.test(before) && isUpper && /\p{Ll}/u.test(line[at + 1] ?? '')) ||
    // "USBBuilt": the last capital belongs to the next word.
    (/\p{Lu}/u.test(before) && isUpper && /\p{Ll}/u.test(line[at + 1] ?? ''));
  if (!isEdge) return null;
  const left = /[\p{L}\p{N}'’-]*$/u.exec(line.slice(Math.max(0, at - 40), at))?.[0] ?? '';
  const right = rightWord();
  if (count(left + right, context) > 0) return null;
  const isLeftKnown = knows(left, context);
  const isRightKnown = isFigure || knows(right, context) || CELL_STARTERS.has(right.toLowerCase());
  if (isFigure && left.length < 3) return null;
  // "My|SQLAny" when "MySQL|Any" is there: a half that nobody uses is worth little, two such halves nothing outside a glued table.
  if (!isLeftKnown && !isRightKnown)
    return context.isGlued && left.length > 2 && right.length > 2 ? { at, isGlue: true, score: 1.2 } : null;
  const score = (isLeftKnown ? 1.6 : 0) + (isRightKnown ? 1.6 : 0);
  return score < 3 && left.length < 3 ? null : { at, isGlue: true, score };
}

function scoreCut(line: string, chosen: readonly Boundary[], context: RowContext, labels: Map<number, number>): RowCut | null {
  const bounds = [0, ...chosen.map((boundary) => boundary.at), line.length];
  const parts: (readonly [number, number])[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    let [from, to] = [bounds[i] ?? 0, bounds[i + 1] ?? 0];
    while (from < to && line[from] === ' ') from++;
    while (to > from && line[to - 1] === ' ') to--;
    if (to === from) return null;
    parts.push([from, to]);
  }
  const [label, ...cells] = parts;
  if (!label) return null;
  const texts = cells.map(([from, to]) => line.slice(from, to));
  const labelScore = labels.get(label[1]) ?? scoreLabel(line.slice(...label), chosen[0], context);
  labels.set(label[1], labelScore);
  let score = labelScore + scoreNames(texts, context);
  for (let i = 1; i < chosen.length; i++) score += chosen[i]?.score ?? 0;
  for (let i = 1; i < texts.length; i++) score += scoreShapes(texts[i - 1] ?? '', texts[i] ?? '') / (texts.length - 1);
  return { label, cells, score, isGlued: chosen.some((boundary) => boundary.isGlue) };
}

/** A label is short, ends in a noun, names no column, and is often a heading or a phrase of the article. */
function scoreLabel(label: string, end: Boundary | undefined, context: RowContext): number {
  const bare = label.replace(/\([^()]*\)/g, ' ').trim();
  const words = wordsOf(bare);
  let score = end?.isGlue ? end.score : Math.min(end?.score ?? 0, 1.2);
  if (context.headings.has(bare.toLowerCase())) score += 3;
  else if (words.length > 1 && context.vocabulary.hasPhrase(bare, ...context.lines)) score += 2;
  if (words.length === 0 || words.length > 6) score -= 3;
  if (/[.!,;]$/.test(bare)) score -= 5;
  if (context.names.some((name) => label.includes(name))) score -= 4;
  const last = words.at(-1) ?? '';
  if (LINKING.has(last.toLowerCase())) score -= 5;
  // "Built-in", "Easy-to-use": no noun, so no label's end.
  if (/-/.test(last)) score -= 1.5;
  if (words.some((word) => CELL_STARTERS.has(word.toLowerCase()))) score -= 1.5;
  if (!end?.isGlue && words.some((word) => /^\p{Ll}/u.test(word) && !LINKING.has(word))) score -= 1;
  return score;
}

/** Each cell speaks of its own column; where the order is not known, of different ones. */
function scoreNames(cells: readonly string[], context: RowContext): number {
  const starts = cells.map((cell) => context.names.findIndex((name) => cell.startsWith(name)));
  let score = 0;
  for (const [column, start] of starts.entries()) {
    if (start < 0) continue;
    if (context.order === 'unknown') score += starts.some((other, at) => at !== column && other === start) ? -1 : 1.5;
    else score += start === column ? 2 : -3;
  }
  return score;
}

/** Cells of one row are alike: figures beside figures, lists beside lists, sentences beside sentences. */
function scoreShapes(left: string, right: string): number {
  if (left === right) return 6;
  let score = 0;
  const [leftWords, rightWords] = [left.split(/\s+/), right.split(/\s+/)];
  if (leftWords[0] === rightWords[0] && !/^(?:The|A|An|It)$/.test(leftWords[0] ?? '')) score += 3;
  const [leftShape, rightShape] = [shape(left), shape(right)];
  // Capitalised words beside capitalised words are alike wherever the cut is.
  if (leftShape === rightShape && !/^W+$/.test(leftShape)) score += 2;
  const isFigure = (text: string) => /^[~≈<>$€£]?\p{N}/u.test(text);
  if (isFigure(left) !== isFigure(right)) score -= 1.5;
  else if (isFigure(left)) score += 1.5;
  const alike = (mark: RegExp, equal: number, step: number) => {
    const [a, b] = [left.match(mark)?.length ?? 0, right.match(mark)?.length ?? 0];
    score += a === b ? (a > 0 ? equal : 0) : -Math.min(2, Math.abs(a - b)) * step;
  };
  alike(/,/g, 2, 0.4);
  alike(/ \/ /g, 2, 1);
  alike(/\(/g, 1.5, 0.5);
  const isSentence = (text: string) => /[.!?]$/.test(text);
  if (isSentence(left) !== isSentence(right)) score -= 2;
  else if (isSentence(left)) score += 1.5;
  score -= Math.abs(Math.log2(leftWords.length / rightWords.length)) * 0.5;
  score += scoreList(left) + scoreList(right) + scoreMembers(left, right);
  // A cell that ends inside a bracket or behind a linking word goes on.
  if (LINKING.has((leftWords.at(-1) ?? '').toLowerCase())) score -= 4;
  return score;
}

/** Members of a list are of about one length. */
function scoreList(text: string): number {
  const members = membersOf(text);
  if (members.length < 3) return 0;
  const lengths = members.map((member) => member.split(' ').length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 1;
  return -Math.max(0, (lengths.at(-1) ?? 1) - usual - 1) * 0.8;
}

/** Where most members of two lists are plurals, so is the one that the first list ends in: "…, Garden Sheds | Barns, …", not "Garden | Sheds Barns". */
function scoreMembers(left: string, right: string): number {
  const [a, b] = [membersOf(left), membersOf(right)];
  const last = a.at(-1);
  if (a.length < 2 || b.length < 2 || last === undefined) return 0;
  // Lists of single names: "Bern, Basel, Chur | Paris, Lyon, Nancy".
  const isUniform = a.length > 2 && [...a, ...b].every((member) => !member.includes(' '));
  if (isUniform) return 1.5;
  const others = [...a.slice(0, -1), ...b].filter((member) => /\p{Ll}/u.test(member));
  const plurals = others.filter((member) => /s$/.test(member)).length;
  return plurals * 2 > others.length && !/s$/.test(last) ? -0.9 : 0;
}

function membersOf(text: string): readonly string[] {
  return /[.;]/.test(text) ? [] : text.split(',').map((member) => member.trim());
}

/** "4 to 6 Weeks (approx.)" → "n w n W (": what kind of words in which order. */
function shape(text: string): string {
  return text
    .split(/\s+/)
    .slice(0, 12)
    .map((token) => (/^[~$€£(]?\p{N}/u.test(token) ? 'n' : /^\(/.test(token) ? '(' : /^\p{Lu}/u.test(token) ? 'W' : 'w'))
    .join('');
}

function tokenAt(line: string, at: number): string {
  const end = line.indexOf(' ', at);
  return line.slice(at, end < 0 ? line.length : end);
}

function count(word: string, context: RowContext): number {
  return (context.vocabulary.words.get(word) ?? 0) - (context.own.get(word) ?? 0);
}

function knows(word: string, context: RowContext): boolean {
  return count(word, context) > 0 || count(word.toLowerCase(), context) > 0 || context.names.includes(word);
}

/** A word that the article also writes in lower case: upper case means that something begins. */
function isOrdinary(word: string, context: RowContext): boolean {
  const lower = word.toLowerCase();
  return lower !== word && (CELL_STARTERS.has(lower) || count(lower, context) > 0 || count(word, context) === 0);
}

/** Elsewhere the word stands right behind a mark or at a line's start. */
function startsPhrase(word: string, context: RowContext): boolean {
  return word.length > 1 && count(word, context) > 0 && context.vocabulary.startsPhrase(word, ...context.lines);
}
