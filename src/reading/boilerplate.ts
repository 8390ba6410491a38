// Blocks of a page that are not its article become skipped ones: navigation, advertisements, bylines, comment forms, teasers,
// captions. Whole passages only; which sentence of an article is worth a claim is not decided here.
import type { Block, Prose } from './block.js';
import { isProse, skip } from './block.js';
import { addressIn, authorIn, isDateLine } from './metadata.js';

const NAVIGATION = new RegExp(
  `^(?:${[
    '(?:table of )?contents:?',
    '(?:topic|page) contents?',
    'topics covered:?',
    '(?:main )?menu',
    'home(?:page)?(?:$| (?:blogs?|[»>/|›])).{0,120}',
    'skip to (?:main )?content',
    'listen to this (?:article|post)',
    'sample audio file',
    '(?:read|learn|show|see|view) (?:more|all|less)(?: .{0,30})?[.…!]*',
    'continue reading.{0,30}',
    '(?:back|scroll) to (?:the )?top',
    'share(?: (?:this|on|via|with) .{0,40})?:?',
    'pin it(?: on \\w+)?',
    '(?:tweet|email|print|copy link)',
    'follow us.{0,40}',
    '(?:all|latest|recent|popular|more) (?:blogs|posts|articles|categories|topics|stories)',
    'explore (?:now|more)!?',
    'search.{0,20}',
    '(?:log|sign) ?(?:in|up|out)',
    'browse (?:categories|topics|all).{0,20}',
    '(?:next|previous|prev)(?: (?:post|article|page))?',
    'summari[sz]e this .{0,60}',
    'jump to .{0,40}',
    'click here.{0,60}',
    'loading[.…]*',
    'close',
    '\\d+ ?/ ?\\d+ (?:blog|article|post|part|in)s?\\b.{0,60}',
  ].join('|')})$`,
  'i',
);
const MENU_MEMBER = /\(\d+ (?:blogs|posts|articles|courses|videos|topics)\)/i;
const PAGE_METADATA =
  /^(?:(?:last )?(?:updated|modified|published|posted|reviewed)\b.{0,60}|\d+ ?(?:min(?:ute)?s?)\b.{0,12}\b(?:read|reading)\b.{0,40}|[\d.,]+ ?[KkMm]? (?:views|shares|likes|comments)|(?:article|post|blog|content)? ?(?:written|reviewed) by:?|estimated reading time.{0,40})$/i;
const END_SECTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:related|recommended|similar|more|other|popular|recent|latest|trending)(?: \w+)? (?:posts?|articles?|contents?|reads?|reading|stories|blogs?|topics|guides?)\b.{0,30}$/i,
    'related articles',
  ],
  [
    /^(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|read next|further reading|see also|keep reading|up next|don[’']t miss).{0,30}$/i,
    'related articles',
  ],
  [
    /^(?:(?:selected )?(?:references|bibliography)|works cited|citations|external links)(?: and (?:notes|sources|further reading))?:?$/i,
    'list of sources',
  ],
  [/^(?:leave|post|add|write) (?:a|your) (?:comment|reply|response)\b.{0,30}$/i, 'comment form'],
  [/^(?:\d+ )?(?:comments?|responses|replies)(?: \(\d+\))?$/i, 'comment form'],
  [/^join the (?:discussion|conversation)\b.{0,30}$/i, 'comment form'],
  [/^(?:about the author|about me|author bio|meet the author|the author)s?:?$/i, 'author biography'],
  [/^(?:subscribe|sign up)\b.{0,60}$/i, 'newsletter'],
];
const COMMENT_PROMPT =
  /\b(?:leave (?:a|us a|your) (?:\w+ )?(?:comment|response|reply)|comments? section|in the comments?|share your (?:thoughts|reaction|opinion|experience|views)|(?:have|got) (?:any|a) (?:thoughts|questions?)(?: for us)?\?|drop (?:us )?a (?:comment|line))/i;
const NEWSLETTER = /\b(?:newsletter|subscribe|inbox|unsubscribe|mailing list)\b/i;
const FORM_NOTICE =
  /\b(?:we respect your privacy|your (?:information|data|email) is safe|no spam|(?:we use|accept) cookies|all rights reserved|thank you for (?:registering|subscribing))\b/i;
const BROKEN_IMAGE =
  /^(?:image not found!?|image (?:source|credit|courtesy)\b.{0,80}|(?:photo|picture) (?:by|credit)\b.{0,80}|(?:figure|fig\.|image) \d+[.:].{0,200})$/i;
const PROMOTION =
  /\b(?:our (?:\w+ ){0,3}(?:experts?|developers?|engineers?|team|services?|courses?|bootcamps?|training|consultants?|specialists?|shop|store|newsletter)|(?:hire|contact|call|email) (?:us|our)|get (?:in touch|a (?:free )?quote|started (?:today|now)|expert)|book (?:a|your)|free (?:trial|consultation|quote|webinars?|demo)|(?:enrol+|register|sign up|apply|buy|order|shop) (?:now|today|for|to our)|(?:check out|join|explore|take) (?:the|our|this) (?:[\w’'-]+ ){0,6}(?:course|training|bootcamp|certification|class|program(?:me)?|webinar|community)|course helps you|end of the course|transform your|(?:seeking|looking|searching) for (?:a |an )?(?:\w[\w-]* ){0,4}(?:company|partner|agency|team|provider|supplier)|limited(?:-time)? offer|% off|discount code)\b/i;
const POINTER =
  /^(?:for more\b|to (?:learn|read|find out) more\b|read (?:more|our)\b|(?:also )?(?:check out|see) (?:more|our|also)\b|you can (?:also )?(?:learn|read|find) more\b)/i;
const LEAST_PARAGRAPH = 12;

interface Page {
  readonly blocks: readonly Block[];
  readonly reasons: (string | null)[];
  readonly titleBlock: number;
  readonly title: string;
}

/** The same blocks, those that are not the article's skipped with their reason. */
export function withoutBoilerplate(blocks: readonly Block[], titleBlock: number, title: string): readonly Block[] {
  const page: Page = { blocks, reasons: blocks.map(() => null), titleBlock, title };
  markLines(page);
  markRepetitions(page);
  markAboveTitle(page);
  markBiography(page);
  markEndSections(page);
  markEmptyHeadings(page);
  return blocks.map((block, at) => {
    const reason = page.reasons[at];
    return reason ? skip(block.span, reason) : block;
  });
}

function mark(page: Page, at: number, reason: string): void {
  if (at !== page.titleBlock) page.reasons[at] ??= reason;
}

function markLines(page: Page): void {
  const pair = comparedIn(page.title);
  for (const [at, block] of page.blocks.entries()) {
    if (!isProse(block) || at === page.titleBlock) continue;
    const reason = reasonOfLine(block, at, page, pair);
    if (reason) mark(page, at, reason);
  }
}

function reasonOfLine(block: Prose, at: number, page: Page, pair: string | null): string | null {
  const text = block.words.text;
  const words = text.split(' ').length;
  if (addressIn(text)) return 'page metadata';
  if (words <= 14) {
    if (NAVIGATION.test(text) || MENU_MEMBER.test(text)) return 'navigation';
    if (PAGE_METADATA.test(text) || (block.kind !== 'item' && authorIn(text) && words <= 8)) return 'page metadata';
    if (block.kind !== 'item' && isDateLine(text)) return 'page metadata';
    if (BROKEN_IMAGE.test(text) || isCaption(block, pair)) return 'image caption';
  }
  if (BROKEN_IMAGE.test(text) && page.blocks[at - 1]?.kind === 'skipped') return 'image caption';
  if (block.kind === 'item') return null;
  if (words <= 20 && POINTER.test(text) && !/[.!?]\s+\p{Lu}/u.test(text)) return 'navigation';
  if (words <= 45 && COMMENT_PROMPT.test(text)) return 'comment form';
  if (words <= 30 && NEWSLETTER.test(text)) return 'newsletter';
  if (words <= 40 && FORM_NOTICE.test(text)) return 'advertisement';
  if (block.kind === 'paragraph' && isPromotion(text)) return 'advertisement';
  // A teaser is cut off in mid-word.
  return words >= LEAST_PARAGRAPH && /\p{L}(?:…|\.\.\.)$/u.test(text) && at > page.blocks.length * 0.6
    ? 'related articles'
    : null;
}

/** "A vs B" of the title, in lower case. */
function comparedIn(title: string): string | null {
  return /(\S+ vs\.? \S+?)[?:,]?(?:\s|$)/i.exec(title)?.[1]?.toLowerCase() ?? null;
}

/** The title's "A vs B" between hyphens, beside a site's or a figure's name: the text that stands for an image. */
function isCaption(block: Prose, pair: string | null): boolean {
  const text = block.words.text;
  if (block.kind === 'item' || /[.!?:]$/.test(text) || pair === null) return false;
  const segments = text.toLowerCase().split(/\s*[-–—]\s*/);
  const at = segments.indexOf(pair);
  return at > 0 || (at === 0 && segments.length > 2);
}

function isPromotion(text: string): boolean {
  if (text.length > 900) return false;
  const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const promoting = sentences.filter((sentence) => PROMOTION.test(sentence)).length;
  return promoting > 0 && promoting * 5 >= sentences.length * 3;
}

/** The same short line twice in a row, or the title again, is the page's doing. */
function markRepetitions(page: Page): void {
  for (const [at, block] of page.blocks.entries()) {
    const before = page.blocks[at - 1];
    if (!isProse(block) || block.kind === 'item') continue;
    const text = block.words.text;
    if (page.titleBlock >= 0 && at !== page.titleBlock) {
      const likeness = likenessOf(text, page.title);
      if (likeness === 1 || (at < page.titleBlock && likeness > 0.6)) mark(page, at, 'repeated title');
    }
    if (text.length < 400 && isProse(before) && before.words.text === text) {
      mark(page, at - 1, 'navigation');
      mark(page, at, 'navigation');
    }
    const half = text.slice(0, (text.length - 1) / 2);
    if (text.length > 8 && text.length < 120 && text === `${half} ${half}`) mark(page, at, 'navigation');
  }
}

/** Share of the words that two lines have in common, 1 for the same words. */
function likenessOf(left: string, right: string): number {
  if (left.length > 200 || right.length > 200) return 0;
  const wordsIn = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .replace(/[’']s\b/g, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  const [a, b] = [wordsIn(left), wordsIn(right)];
  const common = [...a].filter((word) => b.has(word)).length;
  return common / Math.max(1, a.size + b.size - common);
}

/** Above the title stand menus; a text there (a summary) stays, with its heading. */
function markAboveTitle(page: Page): void {
  for (let at = page.titleBlock - 1; at >= 0; at--) {
    const block = page.blocks[at];
    if (!isProse(block) || isText(block)) continue;
    const below = page.blocks[at + 1];
    if (block.kind === 'heading' && isProse(below) && isText(below) && !page.reasons[at + 1]) continue;
    mark(page, at, 'navigation');
  }
}

function isText(block: Prose): boolean {
  const text = block.words.text;
  return text.split(' ').length >= LEAST_PARAGRAPH && /[.!?]["”’)]?(?:\s|$)/.test(text);
}

const PERSON = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}$/u;

/** A person's name on a line of its own near the end, and the paragraphs that speak of that person. */
function markBiography(page: Page): void {
  const known = new Set<string>();
  for (let at = Math.floor(page.blocks.length * 0.5); at < page.blocks.length; at++) {
    const block = page.blocks[at];
    if (!isProse(block) || !PERSON.test(block.words.text)) continue;
    const name = block.words.text;
    const names = name.split(' ').filter((part) => part.length > 2);
    const near = page.blocks.slice(at + 1, at + 6);
    const about = near.findIndex((later) => isProse(later) && isText(later) && later.words.text.startsWith(name));
    if (about < 0) continue;
    let last = at + 1 + about;
    while (speaksOf(page.blocks[last + 1], names)) last++;
    for (; at <= last; at++) mark(page, at, 'author biography');
    at = last;
    known.add(name);
  }
  // The name alone at the top, above or beside the audio player.
  for (const [at, block] of page.blocks.entries())
    if (isProse(block) && known.has(block.words.text)) mark(page, at, 'page metadata');
}

function speaksOf(block: Block | undefined, names: readonly string[]): boolean {
  if (!isProse(block) || block.kind !== 'paragraph') return false;
  const text = block.words.text;
  return names.some((part) => text.startsWith(part)) || /^(?:He|She|They|His|Her)\b/.test(text);
}

/** "Related posts", "Leave a comment": near the end all below belongs to it, further up only what stands before the next heading. */
function markEndSections(page: Page): void {
  const size = page.blocks.at(-1)?.span.end ?? 1;
  for (const [at, block] of page.blocks.entries()) {
    if (!isProse(block) || at === page.titleBlock || block.words.text.length > 80) continue;
    const text = block.words.text;
    const reason = END_SECTIONS.find(([pattern]) => pattern.test(text))?.[1];
    if (!reason) continue;
    const isLast = block.span.start > size * 0.65;
    let next = at;
    for (; next < page.blocks.length; next++) {
      const below = page.blocks[next];
      if (!isLast && next > at && below?.kind === 'heading') break;
      // Newsletter lines stand between parts of an article as well.
      if (next > at && reason === 'newsletter' && isProse(below) && isText(below)) break;
      mark(page, next, reason);
    }
    if (next === page.blocks.length) return;
  }
}

/** Blocks below a heading that tell whether it has a text. */
const WIDEST_LOOK = 200;

/** A heading all of whose text was skipped goes with it; one over a gap (an image was there) has nothing to say. */
function markEmptyHeadings(page: Page): void {
  for (let at = page.blocks.length - 1; at >= 0; at--) {
    const block = page.blocks[at];
    if (block?.kind !== 'heading' || page.reasons[at]) continue;
    const reasons = new Set<string>();
    let hasText = false;
    let next = at + 1;
    for (; next < page.blocks.length && next - at < WIDEST_LOOK; next++) {
      const below = page.blocks[next];
      if (below?.kind === 'heading' && !page.reasons[next] && below.level <= block.level) break;
      const reason = page.reasons[next] ?? (below?.kind === 'skipped' ? below.reason : null);
      hasText = reason === null || reason === 'code';
      if (hasText) break;
      if (reason !== null && reason !== 'markup' && reason !== 'ellipsis') reasons.add(reason);
    }
    if (hasText) continue;
    const following = page.blocks[next];
    const [reason] = reasons;
    if (reason !== undefined)
      mark(page, at, reason === 'image' || reason === 'image caption' ? 'heading of an image without content' : reason);
    else if (isProse(following) && following.gap >= 2 && block.level === following.level)
      mark(page, at, 'heading of an image without content');
    else if (repeatsHeading(page, at, block.words.text)) mark(page, at, 'image caption');
  }
  // "These firms use it:" above an image that the text does not have.
  for (const [at, block] of page.blocks.entries()) {
    if (!isProse(block) || block.kind !== 'paragraph' || page.reasons[at] || !/:$/.test(block.words.text)) continue;
    const next = page.blocks[at + 1];
    if (isProse(next) && page.reasons[at + 1] === 'image caption' && !/[.!?]\s/.test(block.words.text))
      mark(page, at, 'heading of an image without content');
  }
}

/** A heading without text whose words a heading shortly before had, in other form: an image's alternative text. */
function repeatsHeading(page: Page, at: number, text: string): boolean {
  if (text.split(' ').length < 5) return false;
  for (let before = Math.max(0, at - 8); before < at; before++) {
    const block = page.blocks[before];
    if (block?.kind === 'heading' && block.words.text !== text && likenessOf(block.words.text, text) >= 0.8) return true;
  }
  return false;
}
