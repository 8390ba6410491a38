// Title, publisher, author, dates and address of an article: from its front matter, else from its first heading and the lines
// around it, else from the file's name. What the article does not state is null.
import type { Block, Prose } from './block.js';
import { isProse } from './block.js';
import type { SourceMetadata } from './source.js';
import { parseYaml } from './yaml.js';

export interface Stated {
  readonly metadata: SourceMetadata;
  /** Index of the block that is the title, or -1. */
  readonly titleBlock: number;
}

/** Blocks at the top that a byline or a date can stand in. */
const TOP = 30;
const LONGEST_TITLE = 1_000;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?`;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:\p{Lu}\.?|van|von|de|der|da|di|la|le|bin|al)){0,2}(?:\s\p{Lu}[\p{L}’'-]+){1,2}`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:Article|Post|Guide|Story|Blog)\s)?(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eviewed)\s)?(?:[Bb]y|BY)[:\s]\s{0,2}(${NAME})(?=$|\s*[|·•,–—-]|\s+on\s)|^Author:\s{0,2}(${NAME})$`,
  'u',
);
const ADDRESS = /^(?:Source|URL|Link|Original|Retrieved from|From)\s*:\s*<?(https?:\/\/[^\s<>]{1,2000})>?$/i;

export function stated(path: string, blocks: readonly Block[], frontMatter: string | null, isMarkdown: boolean): Stated {
  const front = fields(frontMatter);
  const titleBlock = isMarkdown ? markdownTitle(blocks, front.get('title') ?? null) : textTitle(blocks);
  const heading = blocks[titleBlock];
  const top = blocks
    .slice(0, TOP)
    .filter(isProse)
    .map((block) => block.words.text);
  const dated = blocks
    .slice(0, TOP)
    .flatMap((block) => (isProse(block) && block.kind !== 'item' && isDateLine(block.words.text) ? [block.words.text] : []));
  const metadata: SourceMetadata = {
    title: (front.get('title') ?? (isProse(heading) ? heading.words.text : nameOfFile(path))).slice(0, LONGEST_TITLE),
    publisher: front.get('publisher') ?? front.get('site') ?? front.get('website') ?? null,
    author: front.get('author') ?? front.get('authors') ?? firstOf(top, authorIn) ?? articleWrittenBy(blocks),
    published: date(front.get('published') ?? front.get('date') ?? null) ?? firstOf(dated, dateIn),
    retrieved: date(front.get('retrieved') ?? front.get('accessed') ?? null),
    url: front.get('url') ?? front.get('link') ?? front.get('source') ?? firstOf(top, addressIn),
    kind: front.get('kind') ?? null,
  };
  return { metadata, titleBlock };
}

/** Fields of the front matter that hold one value (or a list of them); front matter that is no YAML has none. */
function fields(frontMatter: string | null): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (frontMatter === null) return found;
  const values = parseYaml(frontMatter, 'text').value;
  if (typeof values !== 'object' || values === null) return found;
  for (const [key, value] of Object.entries(values)) {
    const text = Array.isArray(value) ? value.filter((member) => typeof member === 'string').join(', ') : value;
    if (typeof text === 'string' && text.trim() !== '') found.set(key.toLowerCase(), text.trim());
  }
  return found;
}

/** The heading that is the front matter's title, the first of the outermost level, or one above all text. */
function markdownTitle(blocks: readonly Block[], title: string | null): number {
  const isHeading = (block: Block) => block.kind === 'heading' && !block.quoted;
  if (title !== null) {
    const same = blocks.findIndex((block) => isHeading(block) && isProse(block) && block.words.text === title);
    if (same >= 0) return same;
  }
  const outermost = blocks.findIndex((block) => isHeading(block) && isProse(block) && block.level === 1);
  const text = blocks.findIndex((block) => isProse(block) && block.kind !== 'heading' && isSentence(block.words.text));
  if (outermost >= 0 && (text < 0 || outermost < text || title === null)) return outermost;
  const first = blocks.findIndex(isHeading);
  return first >= 0 && (text < 0 || first < text) ? first : -1;
}

/** Of the short lines at the top of a page the one that looks most like a title: a question, a comparison, repeated, alone. */
function textTitle(blocks: readonly Block[]): number {
  const counts = new Map<string, number>();
  for (const block of blocks) if (isProse(block)) counts.set(block.words.text, (counts.get(block.words.text) ?? 0) + 1);
  let best = -1;
  let bestScore = 0;
  for (const [at, block] of blocks.slice(0, TOP).entries()) {
    if (!isProse(block) || block.kind === 'item') continue;
    const text = block.words.text;
    const words = text.split(' ').length;
    if (words < 2 || words > 20 || text.length > 160 || /[.:;,]$/.test(text) || authorIn(text) || dateIn(text) || addressIn(text))
      continue;
    let score = 1 - at * 0.05;
    if (/\bvs\.?\b|\bversus\b/i.test(text)) score += 2;
    if (/\?$/.test(text)) score += 1;
    if (/:\s/.test(text)) score += 0.5;
    if (words >= 4) score += 1;
    if ((counts.get(text) ?? 0) > 1) score += 1.5;
    if (block.gap > 0 || at === 0) score += 0.5;
    if (/\p{L}\s?\|\s?\p{L}/u.test(text) || /^\p{Ll}/u.test(text) || /\d\s?[Kk]?\s(?:views|blogs)\b/i.test(text)) score -= 2;
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  // A question among later headings is none: above a title there is no text.
  const text = blocks.findIndex((block) => isProse(block) && block.kind === 'paragraph' && isSentence(block.words.text));
  const hasTextAbove =
    blocks.slice(0, Math.max(best, 0)).filter((block) => isProse(block) && isSentence(block.words.text)).length > 1;
  return best >= 0 && bestScore >= 2 && (text < 0 || !hasTextAbove) ? best : -1;
}

function isSentence(text: string): boolean {
  return text.split(' ').length >= 12 && /[.!?]["”’)]?(?:\s|$)/.test(text);
}

const BESIDE_DATE =
  /\b(?:last|first|updated|modified|published|posted|reviewed|written|created|on|at|by|date|min|mins|minutes?|read|reading|time|views?|shares?|comments?|est|gmt|utc|am|pm|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/gi;

/** A date beside the words that pages put beside it ("Updated …", "5 min read"), and at most a name. */
export function isDateLine(text: string): boolean {
  if (text.length > 100 || dateIn(text) === null) return false;
  const rest = text.replace(BESIDE_DATE, ' ').match(/\p{L}[\p{L}’'.-]*/gu) ?? [];
  return rest.length <= 4 && rest.slice(0, -1).every((word) => /^\p{Lu}/u.test(word));
}

function firstOf(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** "by Ada Moor", "Author: Ada Moor". */
export function authorIn(text: string): string | null {
  if (text.length > 160 || !/[Bb]y|BY|^Author:/.test(text)) return null;
  const match = BYLINE.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
}

/** "Article written by" on one line, the name on the next. */
function articleWrittenBy(blocks: readonly Block[]): string | null {
  const shown = blocks.filter((block): block is Prose => isProse(block));
  const at = shown.findIndex((block) => /^(?:(?:Article|Post|Blog)\s)?[Ww]ritten [Bb]y:?$/.test(block.words.text));
  const name = at < 0 ? undefined : shown[at + 1]?.words.text;
  return name !== undefined && new RegExp(`^${NAME}$`, 'u').test(name) ? name : null;
}

/** "Source: https://…" */
export function addressIn(text: string): string | null {
  return ADDRESS.exec(text)?.[1] ?? null;
}

const ISO = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/;
const DOTTED = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/;
const SLASHED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(${MONTH}),?\s+(\d{4})\b`, 'i');
const MONTH_FIRST = new RegExp(String.raw`\b(${MONTH})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})\b`, 'i');
const MONTH_ONLY = new RegExp(String.raw`\b(${MONTH}),?\s+(\d{4})\b`, 'i');

/** The date that a line of page metadata states, ISO 8601, as precise as it is stated; "03/04/2024" is a year, for who knows which is the month. */
export function dateIn(text: string): string | null {
  if (text.length > 160) return null;
  const iso = ISO.exec(text);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return checked(dotted[3], dotted[2], dotted[1]);
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[2])];
    if (a > 12) return checked(slashed[3], slashed[2], slashed[1]);
    if (b > 12 || a === b) return checked(slashed[3], slashed[1], slashed[2]);
    return slashed[3] ?? null;
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return checked(dayFirst[3], month(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return checked(monthFirst[3], month(monthFirst[1]), monthFirst[2]);
  const monthOnly = MONTH_ONLY.exec(text);
  return monthOnly ? checked(monthOnly[2], month(monthOnly[1]), undefined) : null;
}

function date(text: string | null): string | null {
  if (text === null) return null;
  return dateIn(text) ?? (/^\d{4}$/.test(text) ? text : null);
}

function month(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function checked(year: string | undefined, monthText: string | undefined, day: string | undefined): string | null {
  const [m, d] = [Number(monthText), Number(day ?? 1)];
  if (year === undefined || !(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return day === undefined ? `${year}-${two(m)}` : `${year}-${two(m)}-${two(d)}`;
}

function nameOfFile(path: string): string {
  const name = (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '');
  const words = name
    .replace(/^\d+[-_ ]+(?=\D)/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? path : words;
}
