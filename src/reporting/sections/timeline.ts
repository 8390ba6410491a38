// What the articles date, year by year: on the page only. Each entry leads to its places, and to the conflict that it stands in.
import type { ListItem, RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import { chronologyOf, type Dated, dateWords } from '../chronology.js';
import { filedUnder } from '../filed.js';
import type { Lookup } from '../lookup.js';
import { longestQuote, placeOf } from '../quotation.js';
import { type Place, standings } from '../standing.js';
import { box, bullets, excerpt, folded, having, inline, item, paragraph, section, type Words } from '../mdast.js';
import { cut, grouped } from '../selection.js';
import { counted, distinct, moreWords } from '../wording.js';

export function timeline(audit: Audit, lookup: Lookup): RootContent[] {
  const { years: all, yearless } = chronologyOf(audit);
  if (all.size + yearless.size === 0) return [];
  const { shown, more } = cut(
    [...all].flatMap(([year, entries]) => entries.map((entry) => ({ year, entry }))),
    lookup.most,
  );
  const years = grouped(shown, ({ year }) => year);
  const standingOf = standings(audit);
  const list = (entries: readonly Dated[], year: string | null) =>
    bullets(entries.map((entry) => entryOf(entry, year, entry.claims[0] ? standingOf(entry.claims[0]) : null, lookup)));
  return [
    section(
      'timeline',
      'Timeline',
      paragraph('What the articles date, as each of them says it.'),
      box(
        'div',
        { className: ['timeline'] },
        ...[...years].map(([year, entries]) =>
          box(
            'div',
            { className: ['year'] },
            paragraph(inline('span', { className: ['number'] }, year)),
            list(
              entries.map(({ entry }) => entry),
              year,
            ),
          ),
        ),
      ),
      ...(more > 0 ? [paragraph(moreWords(more, 'date'))] : []),
      ...[...yearless].map(([source, entries]) =>
        folded(
          `${lookup.name(source)}: ${counted(entries.length, 'day or hour', 'days and hours')} without a year`,
          box('div', { className: ['timeline'] }, list(cut(entries, lookup.most).shown, null)),
        ),
      ),
    ),
  ];
}

function entryOf({ date, claims }: Dated, year: string | null, place: Place | null, lookup: Lookup): ListItem {
  const [first] = claims;
  const when = dateWords(date, year);
  const disputed: Words[] =
    place?.standing === 'contradicts' && place.finding !== null && lookup.selection.isShown(place.finding)
      ? [' ', inline('a', { href: `#${place.finding}`, className: ['disputed'] }, 'disputed')]
      : [];
  return having(
    { className: [place?.standing ?? 'alone'], ...filedUnder(claims, lookup) },
    item(
      paragraph(
        ...(when === '' ? [] : [inline('span', { className: ['when'] }, when), ' ']),
        excerpt(first?.text ?? '', longestQuote),
        ...disputed,
        inline(
          'span',
          { className: ['cite'] },
          ...distinct(claims.map(({ source }) => source)).flatMap((source, at) => [
            `${at === 0 ? ' — ' : '; '}${lookup.name(source)}`,
            ...claims.flatMap((claim) => (claim.source === source ? [', ', placeOf(claim, lookup)] : [])),
          ]),
        ),
      ),
    ),
  );
}
