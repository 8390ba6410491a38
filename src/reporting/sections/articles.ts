// The articles that were read: where they come from, and how much of what each says the others say too, or contradict.
import type { RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Source } from '../../reading/source.js';
import type { Lookup } from '../lookup.js';
import { type Share, shares } from '../share.js';
import { cell, having, inline, oneLine, paragraph, row, section, table, type Words } from '../mdast.js';

export function articles(audit: Audit, lookup: Lookup): RootContent {
  const share = shares(audit);
  const labelled = (label: string, ...words: readonly Words[]) => having({ dataLabel: label }, cell(...words));
  // What no article states leaves no column.
  const facts: readonly (readonly [string, (source: Source) => string | null])[] = [
    ['Publisher', ({ publisher }) => publisher],
    ['Published', ({ published }) => published],
  ];
  const stated = facts.filter(([, valueOf]) => audit.sources.some((source) => valueOf(source) !== null));
  return section(
    'articles',
    'Articles',
    ...(lookup.isPage
      ? [
          paragraph(
            'Of what each article says: ',
            inline('span', { className: ['key', 'agrees'] }, 'another, independent article says so too'),
            ', ',
            inline('span', { className: ['key', 'contradicts'] }, 'stands on a side of a conflict'),
            ', ',
            inline('span', { className: ['key', 'alone'] }, 'no other article says so'),
            '.',
          ),
        ]
      : []),
    having(
      { className: ['articles'] },
      table([
        row(
          ...['Article', ...stated.map(([name]) => name), 'File', 'Statements'].map((name) => cell(name)),
          ...(lookup.isPage ? [cell('Share')] : []),
        ),
        ...audit.sources.map((source) => {
          const own = share.get(source.id) ?? { agrees: 0, contradicts: 0, alone: 0 };
          return row(
            labelled('Article', oneLine(source.title)),
            ...stated.map(([name, valueOf]) => labelled(name, oneLine(valueOf(source) ?? 'not stated'))),
            labelled('File', lookup.place(source, 1)),
            labelled('Statements', String(own.agrees + own.contradicts + own.alone)),
            ...(lookup.isPage ? [labelled('Share', ...shareWords(own))] : []),
          );
        }),
      ]),
    ),
  );
}

/** A bar of the three parts, and the two that matter in words. */
function shareWords(share: Share): readonly Words[] {
  const all = share.agrees + share.contradicts + share.alone;
  if (all === 0) return ['nothing stated'];
  const percent = (count: number) => (100 * count) / all;
  const bars: [keyof Share, number, number][] = [
    ['agrees', 0, percent(share.agrees)],
    ['contradicts', percent(share.agrees), percent(share.contradicts)],
    ['alone', percent(share.agrees + share.contradicts), percent(share.alone)],
  ];
  const rounded = (count: number) => (count > 0 && percent(count) < 1 ? 'under 1' : Math.round(percent(count)));
  return [
    inline(
      'svg',
      { className: ['bar'], viewBox: '0 0 100 6', preserveAspectRatio: 'none', ariaHidden: 'true' },
      ...bars.map(([name, x, width]) =>
        inline('rect', { className: [name], x: x.toFixed(2), y: 0, width: width.toFixed(2), height: 6 }),
      ),
    ),
    inline('span', { className: ['share'] }, `${rounded(share.agrees)} % shared, ${rounded(share.contradicts)} % disputed`),
  ];
}
