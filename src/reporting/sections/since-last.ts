// What is new, carried over, changed and resolved since the last audit. It stands only where a database keeps an earlier run that differs,
// and nowhere else in the report: without it the report is the one of a first audit, byte for byte.
import type { RootContent } from 'mdast';
import type { Lookup } from '../lookup.js';
import { bullets, excerpt, item, oneLine, paragraph, section, strong, toAnchor, type Words } from '../mdast.js';
import { longestQuote } from '../quotation.js';
import { cut } from '../selection.js';
import type { ChangedConflict, PastConflict, Trend } from '../trend.js';
import { counted, moreWords } from '../wording.js';

export function sinceLast(trend: Trend | null, lookup: Lookup): RootContent[] {
  if (trend === null) return [];
  const now = ({ id, title, severity }: PastConflict): Words[] => {
    return [lookup.selection.isShown(id) ? toAnchor(id, title, lookup) : oneLine(title), ` (${severity})`];
  };
  return [
    section(
      'since-last',
      'Since the last audit',
      paragraph(allFigures(trend)),
      ...list('New', trend.fresh, now, lookup),
      ...list('Changed', trend.changed, (change) => [...now(change.now), `: ${changeWords(change)}`], lookup),
      ...list(
        'Resolved',
        trend.resolved,
        (conflict) => [`${oneLine(conflict.title)} (${conflict.severity}): ${sidesOf(conflict)}`],
        lookup,
      ),
    ),
  ];
}

/** "2 new conflicts, 12 carried over, 1 changed, 3 resolved." */
export function trendWords({ fresh, carriedOver, changed, resolved }: Trend): string {
  return `${counted(fresh.length, 'new conflict')}, ${carriedOver.length} carried over, ${changed.length} changed, ${resolved.length} resolved`;
}

/** "61 points of agreement (58 before), 701 statements (693 before), 5 articles"; nothing where the earlier run kept no figures. */
export function figureWords({ before, now }: Trend): string {
  const [was, is] = [before.figures, now.figures];
  if (was === null || is === null) return '';
  const words = (count: number, earlier: number, noun: string, plural?: string) =>
    `${counted(count, noun, plural)}${count === earlier ? '' : ` (${earlier} before)`}`;
  return [
    words(is.consensus, was.consensus, 'point of agreement', 'points of agreement'),
    words(is.claims, was.claims, 'statement'),
    words(is.sources, was.sources, 'article'),
  ].join(', ');
}

function allFigures(trend: Trend): string {
  const figures = figureWords(trend);
  return `${trendWords(trend)}.${figures === '' ? '' : ` ${figures}.`}`;
}

/** "now hard, was soft; 1 quote more, 2 fewer" */
export function changeWords({ now, before, added, gone }: ChangedConflict): string {
  return [
    ...(now.severity === before.severity ? [] : [`now ${now.severity}, was ${before.severity}`]),
    ...(now.kind === before.kind ? [] : [`now of kind ${now.kind}, was ${before.kind}`]),
    ...(added > 0 ? [`${counted(added, 'quote')} more`] : []),
    ...(gone > 0 ? [`${counted(gone, 'quote')} fewer`] : []),
  ].join('; ');
}

/** The first quote of each side, where it stood. */
function sidesOf({ sides }: PastConflict): string {
  const first = sides.flatMap(({ quotes: [quote] }) =>
    quote === undefined ? [] : [`“${excerpt(quote.quote, longestQuote)}” (${oneLine(quote.path)}:${quote.line})`],
  );
  return `it was ${first.join(' against ')}`;
}

function list<Entry>(
  name: string,
  entries: readonly Entry[],
  words: (entry: Entry) => readonly Words[],
  { most }: Lookup,
): RootContent[] {
  if (entries.length === 0) return [];
  const { shown, more } = cut(entries, most);
  return [
    paragraph(strong(name), ':'),
    bullets([
      ...shown.map((entry) => item(paragraph(...words(entry)))),
      ...(more > 0 ? [item(paragraph(moreWords(more, 'conflict')))] : []),
    ]),
  ];
}
