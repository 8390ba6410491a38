// The matrix of each main subject as a table: a table of words in Markdown, a picture on the page, where a cell leads to what it stands for.
import type { RootContent, Table } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Lookup } from '../lookup.js';
import { matrices, type Matrix, type MatrixRow, speakers } from '../matrix.js';
import type { Place, Standing } from '../standing.js';
import {
  box,
  cell,
  folded,
  having,
  heading,
  inline,
  oneLine,
  paragraph,
  row,
  section,
  strong,
  table,
  type Words,
} from '../mdast.js';
import { counted, listed } from '../wording.js';

// What a first page can hold.
const shownSubjects = 4;
const shownAspects = 8;

const standingWords: Readonly<Record<Standing, Words>> = {
  agrees: 'agrees',
  contradicts: strong('contradicts'),
  alone: 'alone',
  silent: '–',
};
const meaning: Readonly<Record<Standing, string>> = {
  contradicts: ': stands on a side of a conflict. ',
  agrees: ': another, independent article says so too. ',
  alone: ': no other article says so. ',
  silent: ': silent.',
};

export function atAGlance(audit: Audit, lookup: Lookup): RootContent[] {
  const all = matrices(audit);
  if (all.length === 0) return [];
  const shown = all.filter(({ rows }) => rows.some((row) => speakers(row) > 1)).slice(0, shownSubjects);
  const others = all.filter((matrix) => !shown.includes(matrix));
  const legend = (Object.keys(meaning) as Standing[]).flatMap((standing) => [
    inline('span', { className: ['key', standing] }, standingWords[standing]),
    meaning[standing],
  ]);
  return [
    section(
      'at-a-glance',
      'At a glance',
      ...(shown.length > 0 ? [paragraph(...legend)] : []),
      box('div', { className: ['matrices'] }, ...shown.map((matrix) => matrixOf(matrix, audit, lookup))),
      ...(others.length > 0
        ? [
            paragraph(
              `${shown.length > 0 ? 'Also spoken of' : 'Spoken of'}: ${oneLine(listed(others.map(({ subject, rows }) => `${subject} (${counted(rows.length, 'aspect')})`)))}.`,
            ),
          ]
        : []),
    ),
  ];
}

function matrixOf(matrix: Matrix, audit: Audit, lookup: Lookup): RootContent {
  const shared = matrix.rows.filter((row) => speakers(row) > 1);
  const shown = shared.slice(0, shownAspects);
  const single = matrix.rows.length - shared.length;
  const { aliases = [], parts = [] } = audit.subjects.find(({ name }) => name === matrix.subject) ?? {};
  const known = [
    ...(aliases.length > 0 ? [`Also written ${listed(aliases)}.`] : []),
    ...(parts.length > 0 ? [`Parts and add-ons: ${listed(parts)}.`] : []),
  ];
  const further = shared.length - shown.length;
  const rest = [
    ...(further > 0 ? [`${further} that several articles speak of`] : []),
    ...(single > 0 ? [`${single} that one article alone speaks of`] : []),
  ];
  return box(
    'div',
    { dataSubject: oneLine(matrix.subject) },
    heading(3, matrix.subject),
    ...(known.length > 0 ? [paragraph(oneLine(known.join(' ')))] : []),
    tableOf(matrix.subject, shown, audit, lookup),
    ...(rest.length > 0 ? [paragraph(`Further aspects: ${listed(rest)}.`)] : []),
    ...(lookup.isPage && further > 0
      ? [
          folded(
            `The ${counted(further, 'further aspect')} of several articles`,
            tableOf(`${matrix.subject}, further aspects`, shared.slice(shownAspects, shownAspects + lookup.most), audit, lookup),
          ),
        ]
      : []),
  );
}

function tableOf(name: string, rows: readonly MatrixRow[], audit: Audit, lookup: Lookup): RootContent {
  const picture: Table = having(
    { className: ['matrix'] },
    table([
      row(cell('Aspect'), ...audit.sources.map((source) => cell(inline('span', {}, lookup.name(source.id))))),
      ...rows.map(({ aspect, places }) =>
        having(
          { dataAspect: oneLine(aspect) },
          row(
            having({ scope: 'row' }, { ...cell(oneLine(aspect)), data: { hName: 'th' } }),
            ...places.map((place) => having({ className: [place.standing] }, cell(standingOf(place, lookup)))),
          ),
        ),
      ),
    ]),
  );
  // Many articles make it wider than a screen: then it is scrolled by itself, by keyboard too.
  return box(
    'div',
    { className: ['wide'], role: 'region', tabIndex: 0, ariaLabel: oneLine(`Who says what of ${name}`) },
    picture,
  );
}

function standingOf({ standing, finding }: Place, lookup: Lookup): Words {
  const words = standingWords[standing];
  if (finding === null || !lookup.selection.isShown(finding)) return words;
  return inline('a', { href: `#${finding}`, title: oneLine(`${standing}: ${lookup.finding(finding)}`) }, words);
}
