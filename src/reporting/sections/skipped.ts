// What gave no statement, by families of reasons, and in them by the reason; what only gives an article its form is counted.
import type { ListItem, RootContent } from 'mdast';
import type { Audit } from '../../audit.js';
import type { Lookup } from '../lookup.js';
import { bullets, excerpt, folded, item, paragraph, section, strong } from '../mdast.js';
import { grouped } from '../selection.js';
import { capitalised, counted, moreWords } from '../wording.js';

// The rest is counted, and stands in full in the JSON report.
const shownSkipped = 10;
const longestSkipped = 100;
// Reasons that only say what a stretch of the file is for: nothing that an article states is lost there.
const form = new Set(['markup', 'front matter', 'heading', 'table header', 'row label', 'leads in what follows']);

export function leftOut(audit: Audit): Audit['skipped'] {
  return audit.skipped.filter(({ reason }) => !form.has(reason));
}

/** What a fold says of the reasons in it; a reason belongs to the first whose pattern fits it. */
const families: readonly (readonly [title: string, reasons: RegExp])[] = [
  [
    'What is spoken of is not named in the sentence',
    /points? (?:outside|ahead)|antecedent|stands? for|is something else|is of several subjects|pronoun|^no subject/,
  ],
  ['Speaks of the article, of its author or to its reader', /reader|article$|author|^question$|somebody else/],
  [
    'Stands beside the text',
    /navigation|metadata|repeated|advertisement|related|comment|newsletter|caption|image|list of sources|ignored by/,
  ],
  ['Not taken apart surely', /^table|columns|^code$|too long|ellipsis|cut off/],
];
const rest = 'States nothing that could be compared';

export function skipped(audit: Audit, lookup: Lookup): RootContent[] {
  if (audit.skipped.length === 0) return [];
  const lost = leftOut(audit);
  const formal = audit.skipped.length - lost.length;
  const familyOf = ({ reason }: Skip) => families.find(([, reasons]) => reasons.test(reason))?.[0] ?? rest;
  const byFamily = grouped(lost, familyOf);
  return [
    section(
      'skipped',
      'What gave no statement, and why',
      ...[...families.map(([title]) => title), rest].flatMap((title) => {
        const places = byFamily.get(title) ?? [];
        return places.length === 0 ? [] : [folded(`${title} (${places.length})`, ...reasonsOf(places, lookup))];
      }),
      ...(formal > 0
        ? [
            paragraph(
              `${lost.length > 0 ? 'Beside these, ' : ''}${counted(formal, 'stretch', 'stretches')} of text only ${formal === 1 ? 'gives' : 'give'} the articles their form: headings, labels of tables, markup.`,
            ),
          ]
        : []),
    ),
  ];
}

type Skip = Audit['skipped'][number];

/** The places under their reasons, the most frequent first. Reasons that differ in the word that they name are one. */
function reasonsOf(places: readonly Skip[], lookup: Lookup): RootContent[] {
  const byReason = grouped(places, ({ reason }) => capitalised(reason.replace(named, 'a word')));
  return [...byReason]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .flatMap(([reason, all]) => [
      paragraph(strong(reason), ` (${all.length})`),
      bullets([
        ...all.slice(0, shownSkipped).map((place) => skippedPlace(place, lookup)),
        ...(all.length > shownSkipped ? [item(paragraph(moreWords(all.length - shownSkipped, 'of these', 'of these')))] : []),
      ]),
    ]);
}

// "it" has no clear antecedent
const named = /^"([^"]*)"/;

function skippedPlace({ source: id, span, reason }: Skip, lookup: Lookup): ListItem {
  const source = lookup.source(id);
  const words = excerpt(source.text.slice(span.start, span.end), longestSkipped);
  const word = reason.match(named)?.[1];
  return item(
    paragraph(
      lookup.place(source, lookup.line(id, span.start)),
      ` “${words}”${word === undefined ? '' : ` (the word: “${excerpt(word, longestSkipped)}”)`}`,
    ),
  );
}
