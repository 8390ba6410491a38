// Audit → the report that an editor reads, as Markdown. The first page says what was read, five figures, who agrees with whom, and
// the hard conflicts; all the rest follows by weight. Every quote names its article and links to file and line.
import type { ListItem, RootContent } from 'mdast';
import type { Audit } from '../audit.js';
import type { Claim } from '../claims/claim.js';
import type { Changed, Cleared, Conflict, Group } from '../comparing/finding.js';
import type { Source } from '../reading/source.js';
import { type Lookup, lookupOf } from './lookup.js';
import { matrices, type Matrix, speakers, type Standing } from './matrix.js';
import {
  bullets,
  emphasis,
  excerpt,
  folded,
  heading,
  item,
  oneLine,
  paragraph,
  printMarkdown,
  strong,
  table,
  type Words,
} from './mdast.js';
import { longestQuote, placeOf, quoted, quotes } from './quotation.js';
import { capitalised, clearedWords, counted, kindWords, listed, severityWords } from './wording.js';

export interface MarkdownOptions {
  /** Leads from the report's folder to the folder that the sources' paths start from: "../" for reports/audit.md. */
  readonly base?: string;
}

// What the first page can hold; the rest is counted, and stands in full in the JSON report.
const shownSubjects = 4;
const shownAspects = 8;
const shownAgreements = 10;
const shownLookAlikes = 5;
const shownSkipped = 10;
const longestSkipped = 100;
// Reasons that only say what a stretch of the file is for: nothing that an article states is lost there.
const form = new Set(['markup', 'front matter', 'heading', 'table header', 'row label', 'leads in what follows']);

export function reportMarkdown(audit: Audit, { base = '' }: MarkdownOptions = {}): string {
  const lookup = lookupOf(audit, base);
  return printMarkdown([
    ...opening(audit),
    ...articles(audit, lookup),
    ...atAGlance(audit, lookup),
    ...conflicts(audit, lookup, 'hard'),
    ...conflicts(audit, lookup, 'soft'),
    ...consensus(audit, lookup),
    ...changes(audit, lookup),
    ...alone(audit, lookup),
    ...lookAlikes(audit, lookup),
    ...skipped(audit, lookup),
  ]);
}

function opening(audit: Audit): RootContent[] {
  const main = audit.subjects.filter((subject) => subject.main).map((subject) => subject.name);
  const named =
    main.length > shownSubjects ? [...main.slice(0, shownSubjects - 1), `${main.length - shownSubjects + 1} more`] : main;
  const read = counted(audit.sources.length, 'article');
  const count = (severity: Conflict['severity']) => audit.conflicts.filter((conflict) => conflict.severity === severity).length;
  const agreed = audit.groups.filter((group) => group.consensus).length;
  const figures: [string, string][] = [
    [counted(count('hard'), 'hard conflict'), severityWords.hard],
    [counted(count('soft'), 'soft conflict'), severityWords.soft],
    [counted(agreed, 'point of agreement', 'points of agreement'), 'two or more independent articles say the same'],
    [counted(statementsAlone(audit).length, 'statement'), 'made by one article only'],
    [counted(leftOut(audit).length, 'passage'), 'gave no statement; the reasons stand at the end'],
  ];
  return [
    heading(
      1,
      capitalised(`${named.length > 0 ? `${listed(named)}: what` : 'What'} ${read} say${audit.sources.length === 1 ? 's' : ''}`),
    ),
    paragraph(
      `${read} read, ${counted(audit.claims.length, 'statement')} found. `,
      'This report shows where they stand against each other; which side is right is for you to decide.',
    ),
    bullets(figures.map(([figure, meaning]) => item(paragraph(strong(figure), `: ${meaning}`)))),
    ...(audit.problems.length > 0
      ? [
          paragraph(strong(`${counted(audit.problems.length, 'article')} could not be read:`)),
          bullets(audit.problems.map(({ path, message }) => item(paragraph(oneLine(`${path}: ${message}`))))),
        ]
      : []),
  ];
}

function articles(audit: Audit, lookup: Lookup): RootContent[] {
  const drawn = (source: Source) => audit.claims.filter((claim) => claim.source === source.id).length;
  return [
    heading(2, 'Articles'),
    table([
      [['Article'], ['Publisher'], ['Published'], ['File'], ['Statements']],
      ...audit.sources.map((source) => [
        [oneLine(source.title)],
        [oneLine(source.publisher ?? 'not stated')],
        [oneLine(source.published ?? 'not stated')],
        [lookup.place(source, 1)],
        [String(drawn(source))],
      ]),
    ]),
  ];
}

const standingWords: Readonly<Record<Standing, Words>> = {
  agrees: 'agrees',
  contradicts: strong('contradicts'),
  alone: 'alone',
  silent: '–',
};

function atAGlance(audit: Audit, lookup: Lookup): RootContent[] {
  const all = matrices(audit);
  if (all.length === 0) return [];
  const shown = all.filter(({ rows }) => rows.some((row) => speakers(row) > 1)).slice(0, shownSubjects);
  const others = all.filter((matrix) => !shown.includes(matrix));
  return [
    heading(2, 'At a glance'),
    ...(shown.length > 0
      ? [
          paragraph(
            strong('contradicts'),
            ': stands on a side of a conflict. agrees: another, independent article says so too. ',
            'alone: no other article says so. –: silent.',
          ),
        ]
      : []),
    ...shown.flatMap((matrix) => matrixTable(matrix, audit, lookup)),
    ...(others.length > 0
      ? [
          paragraph(
            `${shown.length > 0 ? 'Also spoken of' : 'Spoken of'}: ${oneLine(listed(others.map(({ subject, rows }) => `${subject} (${counted(rows.length, 'aspect')})`)))}.`,
          ),
        ]
      : []),
  ];
}

function matrixTable(matrix: Matrix, audit: Audit, lookup: Lookup): RootContent[] {
  const shared = matrix.rows.filter((row) => speakers(row) > 1);
  const shown = shared.slice(0, shownAspects);
  const single = matrix.rows.length - shared.length;
  const { aliases = [], parts = [] } = audit.subjects.find(({ name }) => name === matrix.subject) ?? {};
  const known = [
    ...(aliases.length > 0 ? [`Also written ${listed(aliases)}.`] : []),
    ...(parts.length > 0 ? [`Parts and add-ons: ${listed(parts)}.`] : []),
  ];
  const rest = [
    ...(shared.length > shown.length ? [`${shared.length - shown.length} that several articles speak of`] : []),
    ...(single > 0 ? [`${single} that one article alone speaks of`] : []),
  ];
  return [
    heading(3, matrix.subject),
    ...(known.length > 0 ? [paragraph(oneLine(known.join(' ')))] : []),
    table([
      [['Aspect'], ...audit.sources.map((source) => [lookup.name(source.id)])],
      ...shown.map((row) => [[oneLine(row.aspect)], ...row.standings.map((standing) => [standingWords[standing]])]),
    ]),
    ...(rest.length > 0 ? [paragraph(`Further aspects: ${listed(rest)}.`)] : []),
  ];
}

function conflicts(audit: Audit, lookup: Lookup, severity: Conflict['severity']): RootContent[] {
  const weighed = audit.conflicts
    .filter((conflict) => conflict.severity === severity)
    .map((conflict) => ({ conflict, sources: sourcesOf(conflict, lookup).length }))
    .toSorted((left, right) => right.sources - left.sources);
  const title = severity === 'hard' ? 'Hard conflicts' : 'Soft conflicts';
  if (weighed.length === 0) return [heading(2, title), paragraph('None found.')];
  return [
    heading(2, title),
    paragraph(`Here ${severityWords[severity]}.`),
    ...weighed.flatMap(({ conflict }) => conflictEntry(conflict, lookup)),
  ];
}

function conflictEntry(conflict: Conflict, lookup: Lookup): RootContent[] {
  return [
    heading(3, conflict.title),
    paragraph(
      strong(`${conflict.severity === 'hard' ? 'Hard' : 'Soft'}: ${kindWords[conflict.kind]}`),
      ` (${conflict.kind}), ${spreadWords(conflict, lookup)}. ${oneLine(conflict.explanation)}`,
    ),
    ...conflict.sides.flatMap((side) => [
      paragraph(
        'Answer: ',
        strong(side.answer),
        ` (${listed(distinct(side.claims.map((id) => lookup.name(lookup.claim(id).source))))})`,
      ),
      bullets(quotes(side.claims, lookup)),
    ]),
    paragraph(emphasis('What would settle it:'), ` ${oneLine(conflict.settledBy)}`),
  ];
}

function spreadWords(conflict: Conflict, lookup: Lookup): string {
  const torn = sourcesOf(conflict, lookup)
    .filter((id) => conflict.sides.filter((side) => side.claims.some((claim) => lookup.claim(claim).source === id)).length > 1)
    .map((id) => lookup.name(id));
  if (conflict.spread === 'within-source') return `within one article: ${listed(torn)} contradicts itself`;
  return conflict.spread === 'both' && torn.length > 0
    ? `between articles, and within one article: ${listed(torn)} ${torn.length > 1 ? 'stand' : 'stands'} on both sides`
    : 'between articles';
}

function sourcesOf(conflict: Conflict, lookup: Lookup): readonly string[] {
  return distinct(conflict.sides.flatMap((side) => side.claims.map((id) => lookup.claim(id).source)));
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function consensus(audit: Audit, lookup: Lookup): RootContent[] {
  const agreed = audit.groups
    .filter((group) => group.consensus)
    .toSorted((left, right) => right.independentSources - left.independentSources);
  const wide = agreed.filter((group) => group.independentSources > 2);
  const narrow = agreed.filter((group) => group.independentSources === 2);
  const entries = (groups: readonly Group[]) => bullets(groups.map((group) => supporters(group, lookup)));
  return [
    heading(2, 'What the articles agree on'),
    ...(agreed.length === 0 ? [paragraph('Nothing that two independent articles both say.')] : []),
    ...(wide.length > 0 ? [entries(wide)] : []),
    ...(narrow.length > shownAgreements
      ? folded(counted(narrow.length, 'point on which two articles agree', 'points on which two articles agree'), [
          entries(narrow),
        ])
      : narrow.length > 0
        ? [entries(narrow)]
        : []),
  ];
}

function supporters(group: Group, lookup: Lookup): ListItem {
  const first = distinct(group.sources).flatMap((source) => group.claims.find((id) => lookup.claim(id).source === source) ?? []);
  return item(
    paragraph(strong(group.statement), ` (${counted(group.independentSources, 'independent article')})`),
    bullets(first.map((id) => item(paragraph(...quoted(lookup.claim(id), lookup))))),
  );
}

function changes(audit: Audit, lookup: Lookup): RootContent[] {
  if (audit.changed.length === 0) return [];
  const entry = ({ claims, explanation }: Changed) => item(paragraph(oneLine(explanation)), bullets(quotes(claims, lookup)));
  return [
    heading(2, 'What changed over time'),
    paragraph('These differ because they speak of different times. They are not counted as conflicts.'),
    bullets(audit.changed.map(entry)),
  ];
}

/** Claims that no independent source makes too, and that stand on no side of a conflict. */
function statementsAlone(audit: Audit): readonly Claim[] {
  const shared = new Set([
    ...audit.groups.filter((group) => group.independentSources > 1).flatMap((group) => group.claims),
    ...audit.conflicts.flatMap((conflict) => conflict.sides.flatMap((side) => side.claims)),
  ]);
  return audit.claims.filter((claim) => !shared.has(claim.id));
}

function alone(audit: Audit, lookup: Lookup): RootContent[] {
  const claims = statementsAlone(audit);
  if (claims.length === 0) return [];
  return [
    heading(2, 'What only one article says'),
    ...audit.sources.flatMap((source) => {
      const own = claims.filter((claim) => claim.source === source.id);
      return own.length === 0
        ? []
        : folded(`${lookup.name(source.id)}: ${counted(own.length, 'statement')}`, [
            bullets(own.map((claim) => item(paragraph(`${excerpt(claim.text, longestQuote)} `, placeOf(claim, lookup))))),
          ]);
    }),
  ];
}

function lookAlikes(audit: Audit, lookup: Lookup): RootContent[] {
  if (audit.cleared.length === 0) return [];
  const reasons = distinct(audit.cleared.map((cleared) => cleared.reason)) as readonly Cleared['reason'][];
  return [
    heading(2, 'Look-alikes that are no conflicts'),
    paragraph('Statements that seem to stand against each other, and why they were not reported.'),
    ...reasons.flatMap((reason) => {
      const cleared = audit.cleared.filter((other) => other.reason === reason);
      const rest = cleared.length - shownLookAlikes;
      return [
        paragraph(strong(clearedWords[reason]), ` ${counted(cleared.length, 'pair')}.`),
        bullets(cleared.slice(0, shownLookAlikes).map((pair) => lookAlike(pair, lookup))),
        ...(rest > 0 ? [paragraph(`${rest} more of this kind stand in the JSON report.`)] : []),
      ];
    }),
  ];
}

function lookAlike({ claims, explanation }: Cleared, lookup: Lookup): ListItem {
  return item(paragraph(oneLine(explanation)), bullets(claims.map((id) => item(paragraph(...quoted(lookup.claim(id), lookup))))));
}

function leftOut(audit: Audit): Audit['skipped'] {
  return audit.skipped.filter(({ reason }) => !form.has(reason));
}

function skipped(audit: Audit, lookup: Lookup): RootContent[] {
  if (audit.skipped.length === 0) return [];
  const lost = leftOut(audit);
  const formal = audit.skipped.length - lost.length;
  return [
    heading(2, 'What gave no statement, and why'),
    ...distinct(lost.map(({ reason }) => reason)).flatMap((reason) => {
      const places = lost.filter((other) => other.reason === reason);
      const rest = places.length - shownSkipped;
      return folded(`${reason} (${places.length})`, [
        bullets(places.slice(0, shownSkipped).map((place) => skippedPlace(place, lookup))),
        ...(rest > 0 ? [paragraph(`${rest} more for this reason stand in the JSON report.`)] : []),
      ]);
    }),
    ...(formal > 0
      ? [
          paragraph(
            `${lost.length > 0 ? 'Beside these, ' : ''}${counted(formal, 'stretch', 'stretches')} of text only ${formal === 1 ? 'gives' : 'give'} the articles their form: headings, labels of tables, markup.`,
          ),
        ]
      : []),
  ];
}

function skippedPlace({ source: id, span }: Audit['skipped'][number], lookup: Lookup): ListItem {
  const source = lookup.source(id);
  const words = excerpt(source.text.slice(span.start, span.end), longestSkipped);
  return item(paragraph(lookup.place(source, lookup.line(id, span.start)), ` “${words}”`));
}
